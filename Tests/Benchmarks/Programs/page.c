// page FILE: one page of a certificate as a PDF with its fonts in it.
// page FOLDER COUNT: so many of them.
// page FOLDER COUNT DIGITS: so many, each with a QR code of so many digits.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qrencode.h>
#include <stdio.h>
#include <stdlib.h>

static void draw_code(cairo_t *page, int digits) {
  unsigned char text[4096];
  if (digits > (int)sizeof text) return;
  for (int i = 0; i < digits; i++) text[i] = '0' + rand() % 10;
  QRinput *input = QRinput_new2(0, QR_ECLEVEL_M);
  QRinput_append(input, QR_MODE_NUM, digits, text);
  QRcode *code = QRcode_encodeInput(input);
  for (int y = 0; code && y < code->width; y++)
    for (int x = 0, end; x < code->width; x = end) {
      const unsigned char *row = code->data + y * code->width;
      for (end = x + 1; end < code->width && (row[end] & 1) == (row[x] & 1);) end++;
      if (row[x] & 1) cairo_rectangle(page, 600 + x * 1.3, 400 + y * 1.3, (end - x) * 1.3, 1.3);
    }
  cairo_fill(page);
  QRcode_free(code);
  QRinput_free(input);
}

static void draw(const char *path, int digits) {
  const char *lines[] = {
      "Certificaat", "Hierbij verklaren wij dat", "Jan Jansen", "de cursus Proefcursus heeft afgerond met 83 procent.",
      "Utrecht, 1 januari 2026", "Controle: urn:uuid:1"};
  cairo_surface_t *surface = cairo_pdf_surface_create(path, 842, 595);
  cairo_t *page = cairo_create(surface);
  for (int i = 0; i < 6; i++) {
    PangoLayout *layout = pango_cairo_create_layout(page);
    PangoFontDescription *font = pango_font_description_from_string(i ? "DejaVu Sans 14" : "DejaVu Sans 36");
    pango_layout_set_font_description(layout, font);
    pango_layout_set_text(layout, lines[i], -1);
    pango_layout_set_width(layout, 842 * PANGO_SCALE);
    pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
    cairo_move_to(page, 0, 80 + 60 * i);
    pango_cairo_show_layout(page, layout);
    pango_font_description_free(font);
    g_object_unref(layout);
  }
  if (digits) draw_code(page, digits);
  cairo_show_page(page);
  cairo_destroy(page);
  cairo_surface_destroy(surface);
}

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  if (argc < 3) draw(argv[1], 0);
  for (int i = 0; argc > 2 && i < atoi(argv[2]); i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/page-%d.pdf", argv[1], i);
    draw(path, argc > 3 ? atoi(argv[3]) : 0);
  }
  return 0;
}
