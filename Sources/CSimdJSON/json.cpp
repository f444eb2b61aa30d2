#include "CSimdJSON.h"

#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <string_view>
#include <vector>

using simdjson::dom::element;
using simdjson::dom::element_type;

struct lw_json {
  simdjson::dom::parser parser;
  std::vector<lw_json_value> values;
  std::string twice;

  bool add(element found, std::string_view name);
  bool add_members(simdjson::dom::object object);
  bool add_items(simdjson::dom::array array);
};

static const size_t deepest = 512;

/// A name that stands twice; none where all differ.
static const std::string_view *repeated(std::vector<std::string_view> &names) {
  std::sort(names.begin(), names.end());
  auto found = std::adjacent_find(names.begin(), names.end());
  return found == names.end() ? nullptr : &*found;
}

/// Makes a path longer at its front.
static void put_before(std::string &path, std::string step) {
  path.insert(0, path.rfind("[", 0) == 0 ? step : step + ".");
}

bool lw_json::add_members(simdjson::dom::object object) {
  std::vector<std::string_view> names;
  for (auto member : object) {
    names.push_back(member.key);
    if (add(member.value, member.key)) continue;
    put_before(twice, std::string(member.key));
    return false;
  }
  auto name = repeated(names);
  if (name) twice = *name;
  return !name;
}

bool lw_json::add_items(simdjson::dom::array array) {
  size_t place = 0;
  for (auto item : array) {
    if (add(item, {})) {
      place++;
      continue;
    }
    put_before(twice, "[" + std::to_string(place) + "]");
    return false;
  }
  return true;
}

/// Puts a value and all that is in it behind the others; whether no name stands twice in it.
bool lw_json::add(element found, std::string_view name) {
  size_t place = values.size();
  lw_json_value value = {name.data(), name.size(), nullptr, 0, 0, 0, place + 1, LW_JSON_NULL};
  bool is_object = false, is_list = false;
  switch (found.type()) {
    case element_type::NULL_VALUE: break;
    case element_type::BOOL: value.kind = bool(found) ? LW_JSON_TRUE : LW_JSON_FALSE; break;
    case element_type::INT64:
      value.kind = LW_JSON_INTEGER;
      value.integer = int64_t(found);
      break;
    case element_type::UINT64:
      value.kind = LW_JSON_REAL;
      value.real = double(uint64_t(found));
      break;
    case element_type::DOUBLE:
      value.kind = LW_JSON_REAL;
      value.real = double(found);
      break;
    case element_type::STRING: {
      std::string_view text = found;
      value.kind = LW_JSON_TEXT;
      value.text = text.data();
      value.text_count = text.size();
      break;
    }
    case element_type::ARRAY:
      value.kind = LW_JSON_LIST;
      is_list = true;
      break;
    case element_type::OBJECT:
      value.kind = LW_JSON_OBJECT;
      is_object = true;
      break;
  }
  values.push_back(value);
  if (is_object && !add_members(found)) return false;
  if (is_list && !add_items(found)) return false;
  values[place].next = values.size();
  return true;
}

lw_json *lw_json_read(const char *bytes, size_t count) {
  lw_json *json = nullptr;
  try {
    json = new lw_json();
    if (count > std::numeric_limits<uint32_t>::max()) return json;
    element whole;
    if (json->parser.allocate(std::max(count, size_t(64)), deepest)) return json;
    if (json->parser.parse(bytes, count).get(whole)) return json;
    json->values.reserve(256);
    if (!json->add(whole, {})) json->values.clear();
    return json;
  } catch (...) {
    delete json;
    return nullptr;
  }
}

void lw_json_free(lw_json *json) { delete json; }

const lw_json_value *lw_json_values(const lw_json *json) {
  return json->values.empty() ? nullptr : json->values.data();
}

const char *lw_json_twice(const lw_json *json) { return json->twice.c_str(); }
