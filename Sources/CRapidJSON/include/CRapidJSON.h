#ifndef LEERWIJK_CRAPIDJSON_H
#define LEERWIJK_CRAPIDJSON_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a value of JSON is.
typedef enum {
  LW_JSON_NULL,
  LW_JSON_FALSE,
  LW_JSON_TRUE,
  /// A number without point and exponent, within 64 bits.
  LW_JSON_INTEGER,
  /// Any other number.
  LW_JSON_REAL,
  LW_JSON_TEXT,
  LW_JSON_LIST,
  LW_JSON_OBJECT
} lw_json_kind;

/// A value in a row of all values, each before those in it.
typedef struct {
  /// The name of a member of an object, in UTF-8; of other values there is none.
  const char *name;
  size_t name_count;
  /// A text, in UTF-8.
  const char *text;
  size_t text_count;
  int64_t integer;
  double real;
  /// The place in the row of what stands behind this value and all that is in it.
  size_t next;
  lw_json_kind kind;
} lw_json_value;

/// Texts that were read; owns all that its values point to.
typedef struct lw_json lw_json;

/// Reads `count` bytes, which have to be UTF-8: the reader would run over the end of others. Gives nothing where
/// memory runs out.
lw_json *lw_json_read(const char *bytes, size_t count);
void lw_json_free(lw_json *json);

/// The values, the whole first; nothing for what is no strict JSON (RFC 8259) without a mark of its order, nests
/// deeper than 512, has a number beyond what 64 bits hold, half a pair of surrogates, or a name twice in an object.
const lw_json_value *lw_json_values(const lw_json *json);
/// The path of the member whose name stands twice in its object; empty where none does.
const char *lw_json_twice(const lw_json *json);

#ifdef __cplusplus
}
#endif
#endif
