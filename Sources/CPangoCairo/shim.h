#ifndef LEERWIJK_CPANGOCAIRO_H
#define LEERWIJK_CPANGOCAIRO_H
#include <malloc.h>
#include <pango/pangocairo.h>
#include <cairo-pdf.h>

/* Keeps freed memory for the next page. Each stream that is packed takes a quarter of a megabyte for a moment, which
   would otherwise come from the system and go back to it. */
static inline void lw_keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, 1 << 26);
}
#endif
