#ifndef LEERWIJK_CQRENCODE_H
#define LEERWIJK_CQRENCODE_H
#include <qrencode.h>
#endif
