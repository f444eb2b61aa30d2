#ifndef LEERWIJK_CPANGOCAIRO_H
#define LEERWIJK_CPANGOCAIRO_H
#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#endif
