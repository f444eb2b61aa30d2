// page FILE: one page of a certificate as a PDF with its fonts in it.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  const char *lines[] = {
      "Certificaat", "Hierbij verklaren wij dat", "Jan Jansen", "de cursus Proefcursus heeft afgerond met 83 procent.",
      "Utrecht, 1 januari 2026", "Controle: urn:uuid:1"};
  cairo_surface_t *surface = cairo_pdf_surface_create(argv[1], 842, 595);
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
  cairo_show_page(page);
  cairo_destroy(page);
  cairo_surface_destroy(surface);
  return 0;
}
