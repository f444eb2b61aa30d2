// paper FOLDER COUNT PROFILE: so many certificates with the texts, the typefaces and the structure of Leerwijk's own,
// kept as PDF/A-1b with the colour profile of that file: pango, cairo and qpdf, as plainly as C can use them.
//
// What is the same on all pages is set once, and memory is kept. There are no shapes on the pages, no alternative
// texts, nothing is flushed to the disk, and there is one thread.
#include <cairo-pdf.h>
#include <malloc.h>
#include <pango/pangocairo.h>
#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct line {
  const char *tag, *font;
  double size, x, y, width;
  int is_centred;
  const char *text;
  PangoLayout *layout;
};

#define SERIF "Noto Serif"
#define SANS "Noto Sans"
#define FACT(row, label, value)                        \
  {"TH", SANS, 10, 67, 350 + 19 * row, 128, 0, label}, \
  {"TD", SANS, 10, 203, 350 + 19 * row, 330, 0, value}
#define TRACE(row, label, value)                      \
  {"P", SANS, 5.7, 59, 752 + 8 * row, 54, 0, label},  \
  {"P", SANS, 5.7, 113, 752 + 8 * row, 270, 0, value}

enum { name_line = 2, first_fact = 6, last_fact = 25 };

static struct line lines[] = {
    {"H1", SERIF, 23, 59, 180, 476, 1, "Certificaat"},
    {"P", SERIF " Italic", 10.5, 59, 222, 476, 1, "Op naam van"},
    {"P", SERIF, 33, 59, 238, 476, 1, ""},
    {"P", SANS, 9.5, 59, 284, 476, 1, "Ingeschreven bij Registerplein, nummer 46101234567"},
    {"P", SERIF " Italic", 10.5, 59, 304, 476, 1, "Voor de cursus"},
    {"P", SERIF " Bold", 19, 59, 319, 476, 1, "Signalen in de wijk"},
    FACT(0, "Afgerond op", "24 november 2026"),
    FACT(1, "Resultaat", "16,5 van 20 punten (82,5%)"),
    FACT(2, "Nodig om te slagen", "70%"),
    FACT(3, "Netto studietijd", "2 uur en 12 minuten"),
    FACT(4, "Duur volgens de cursus", "2 uur"),
    FACT(5, "Punten", "cursus geaccrediteerd voor 2 punten (Registerplein)"),
    FACT(6, "Accreditatienummer", "482913"),
    FACT(7, "Accreditatieperiode", "1 januari 2026 tot en met 31 december 2027"),
    FACT(8, "Cursus van", "Leerhuis de Waaier"),
    FACT(9, "Versie", "1.2.0"),
    {"P", SANS, 7.5, 59, 640, 330, 0, "Uitgifte"},
    {"P", SERIF, 11.5, 59, 652, 330, 0, "Dit certificaat is zelf uitgegeven, niet door een opleider ondertekend."},
    {"P", SANS, 8, 59, 690, 330, 0,
     "Toelichting: Naam, tijden en antwoorden komen van de cursist zelf en zijn door niemand nagegaan. Dit certificaat "
     "belooft geen punten: die kent het register toe, op een certificaat dat de opleider heeft ondertekend."},
    TRACE(0, "Kenmerk", "urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7"),
    TRACE(1, "Inhoud, SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    TRACE(2, "Poging", "signalen-in-de-wijk-3"),
    TRACE(3, "Startgetal", "18446744073709551615"),
};
static const int count_of_lines = sizeof lines / sizeof *lines;

static const char packet[] =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt>"
    "<rdf:li xml:lang=\"x-default\">Certificaat</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
    "<xmp:CreateDate>2026-11-24T12:00:00Z</xmp:CreateDate></rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>1</pdfaid:part>"
    "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";

struct bytes {
  unsigned char *start;
  size_t count, room;
};

static cairo_status_t take(void *target, const unsigned char *data, unsigned count) {
  struct bytes *bytes = target;
  if (bytes->count + count > bytes->room) {
    bytes->room = 2 * (bytes->count + count);
    bytes->start = realloc(bytes->start, bytes->room);
    if (!bytes->start) return CAIRO_STATUS_NO_MEMORY;
  }
  memcpy(bytes->start + bytes->count, data, count);
  bytes->count += count;
  return CAIRO_STATUS_SUCCESS;
}

static void set_lines(PangoContext *context) {
  for (int i = 0; i < count_of_lines; i++) {
    struct line *line = &lines[i];
    PangoFontDescription *font = pango_font_description_from_string(line->font);
    pango_font_description_set_absolute_size(font, 24 * PANGO_SCALE);
    line->layout = pango_layout_new(context);
    pango_layout_set_font_description(line->layout, font);
    pango_layout_set_width(line->layout, line->width * 24 / line->size * PANGO_SCALE);
    pango_layout_set_alignment(line->layout, line->is_centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
    PangoAttrList *letters = pango_attr_list_new();
    pango_attr_list_insert(letters, pango_attr_font_features_new("liga=0, clig=0, dlig=0"));
    pango_layout_set_attributes(line->layout, letters);
    pango_attr_list_unref(letters);
    pango_layout_set_text(line->layout, line->text, -1);
    pango_font_description_free(font);
  }
}

static void draw(struct bytes *bytes, int number) {
  char name[64];
  snprintf(name, sizeof name, "Cursist %d", number);
  pango_layout_set_text(lines[name_line].layout, name, -1);
  bytes->count = 0;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, bytes, 595, 842);
  cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
  cairo_t *page = cairo_create(surface);
  cairo_tag_begin(page, "Document", "");
  for (int i = 0; i < count_of_lines; i++) {
    struct line *line = &lines[i];
    if (i == first_fact) cairo_tag_begin(page, "Table", "");
    if (i >= first_fact && i <= last_fact && line->tag[1] == 'H') cairo_tag_begin(page, "TR", "");
    cairo_tag_begin(page, line->tag, "");
    cairo_save(page);
    cairo_translate(page, line->x, line->y);
    cairo_scale(page, line->size / 24, line->size / 24);
    pango_cairo_show_layout(page, line->layout);
    cairo_restore(page);
    cairo_tag_end(page, line->tag);
    if (i >= first_fact && i <= last_fact && line->tag[1] == 'D') cairo_tag_end(page, "TR");
    if (i == last_fact) cairo_tag_end(page, "Table");
  }
  cairo_tag_end(page, "Document");
  cairo_show_page(page);
  cairo_destroy(page);
  cairo_surface_destroy(surface);
}

static qpdf_oh stream(qpdf_data file, const void *bytes, size_t count, const char *members) {
  qpdf_oh made = qpdf_oh_new_stream(file);
  qpdf_oh_replace_stream_data(file, made, bytes, count, qpdf_oh_new_null(file), qpdf_oh_new_null(file));
  qpdf_oh dictionary = qpdf_oh_get_dict(file, made), wanted = qpdf_oh_parse(file, members);
  qpdf_oh_begin_dict_key_iter(file, wanted);
  while (qpdf_oh_dict_more_keys(file)) {
    const char *key = qpdf_oh_dict_next_key(file);
    qpdf_oh_replace_key(file, dictionary, key, qpdf_oh_get_key(file, wanted, key));
  }
  return made;
}

static int keep(const struct bytes *drawn, const struct bytes *profile, const char *path) {
  qpdf_data file = qpdf_init();
  qpdf_read_memory(file, "page", (const char *)drawn->start, drawn->count, NULL);
  qpdf_oh root = qpdf_get_root(file), page = qpdf_get_page_n(file, 0);
  qpdf_oh information = qpdf_oh_get_key(file, qpdf_get_trailer(file), "/Info");
  qpdf_oh_remove_key(file, page, "/Group");
  qpdf_oh_replace_key(file, page, "/Tabs", qpdf_oh_new_name(file, "/S"));
  qpdf_oh_replace_key(file, information, "/Title", qpdf_oh_new_unicode_string(file, "Certificaat"));
  qpdf_oh_replace_key(file, information, "/CreationDate", qpdf_oh_new_string(file, "D:20261124120000Z"));
  qpdf_oh_replace_key(
      file, root, "/Metadata", stream(file, packet, sizeof packet - 1, "<< /Type /Metadata /Subtype /XML >>"));
  qpdf_oh intents = qpdf_oh_parse(
      file, "[ << /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) >> ]");
  qpdf_oh_replace_key(
      file, qpdf_oh_get_array_item(file, intents, 0), "/DestOutputProfile",
      stream(file, profile->start, profile->count, "<< /N 3 /Alternate /DeviceRGB >>"));
  qpdf_oh_replace_key(file, root, "/OutputIntents", intents);
  qpdf_oh_replace_key(file, root, "/Lang", qpdf_oh_new_unicode_string(file, "nl-NL"));
  qpdf_oh_replace_key(file, root, "/ViewerPreferences", qpdf_oh_parse(file, "<< /DisplayDocTitle true >>"));
  qpdf_init_write(file, path);
  qpdf_set_object_stream_mode(file, qpdf_o_disable);
  qpdf_set_stream_data_mode(file, qpdf_s_preserve);
  qpdf_set_newline_before_endstream(file, QPDF_TRUE);
  qpdf_set_deterministic_ID(file, QPDF_TRUE);
  qpdf_force_pdf_version(file, "1.4");
  int failed = qpdf_write(file) & QPDF_ERRORS;
  qpdf_cleanup(&file);
  return failed;
}

int main(int argc, char **argv) {
  if (argc < 4) return 64;
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, 1 << 26);
  struct bytes drawn = {0}, profile = {0};
  char piece[4096];
  FILE *source = fopen(argv[3], "rb");
  if (!source) return 66;
  for (size_t count; (count = fread(piece, 1, sizeof piece, source)) > 0;) take(&profile, (unsigned char *)piece, count);
  fclose(source);
  set_lines(pango_font_map_create_context(pango_cairo_font_map_get_default()));
  for (int i = 0; i < atoi(argv[2]); i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/paper-%d.pdf", argv[1], i);
    draw(&drawn, i);
    if (keep(&drawn, &profile, path)) return 73;
  }
  return 0;
}
