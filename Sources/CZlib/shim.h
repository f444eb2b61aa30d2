#ifndef LEERWIJK_CZLIB_H
#define LEERWIJK_CZLIB_H
#include <string.h>
#include <zlib.h>

/* The initialisers are macros, which Swift does not see. */
static inline int lw_deflate_init(z_stream *stream, int level, int window_bits) {
  memset(stream, 0, sizeof *stream);
  return deflateInit2(stream, level, Z_DEFLATED, window_bits, 9, Z_DEFAULT_STRATEGY);
}
static inline int lw_inflate_init(z_stream *stream, int window_bits) {
  memset(stream, 0, sizeof *stream);
  return inflateInit2(stream, window_bits);
}
#endif
