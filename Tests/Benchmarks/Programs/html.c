// html FILE…: CommonMark to HTML, on standard output: what reading the text costs anybody.
#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    FILE *f = fopen(argv[i], "r");
    if (!f) { perror(argv[i]); return 2; }
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    static char buffer[1 << 16];
    size_t n;
    while ((n = fread(buffer, 1, sizeof buffer, f)) > 0) cmark_parser_feed(parser, buffer, n);
    fclose(f);
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    fputs(html, stdout);
    free(html);
    cmark_node_free(document);
  }
  return fflush(stdout) ? 2 : 0;
}
