#ifndef LEERWIJK_CCOMMONMARK_H
#define LEERWIJK_CCOMMONMARK_H
#include <cmark.h>
#endif
