#ifndef LEERWIJK_CQPDF_H
#define LEERWIJK_CQPDF_H
#include <qpdf/qpdf-c.h>
#endif
