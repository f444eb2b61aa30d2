#include "CRapidJSON.h"

#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

using rapidjson::SizeType;

struct lw_json {
  /// The text, in which names and texts are put right where they stand.
  std::string text;
  std::vector<lw_json_value> values;
  std::string twice;
};

static const size_t deepest = 512;

/// Whether UTF-8 holds half a pair of surrogates, which an escape can bring into it.
static bool has_half_a_pair(const char *bytes, size_t count) {
  const char *end = bytes + count;
  while (bytes < end) {
    auto found = static_cast<const char *>(std::memchr(bytes, 0xED, size_t(end - bytes)));
    if (!found || end - found < 2) return false;
    if (static_cast<unsigned char>(found[1]) >= 0xA0) return true;
    bytes = found + 1;
  }
  return false;
}

/// Takes what the reader finds and puts it in a row; what gives false ends the reading.
class Row {
 public:
  explicit Row(lw_json &json) : json(json) {}

  bool Null() { return add(LW_JSON_NULL); }
  bool Bool(bool is) { return add(is ? LW_JSON_TRUE : LW_JSON_FALSE); }
  // Numbers come as they are written.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(int64_t) { return false; }
  bool Uint64(uint64_t) { return false; }
  bool Double(double) { return false; }

  bool RawNumber(const char *digits, SizeType count, bool) {
    const char *end = digits + count;
    int64_t integer;
    if (std::find_if(digits, end, [](char c) { return c == '.' || c == 'e' || c == 'E'; }) == end) {
      if (std::from_chars(digits, end, integer).ec == std::errc()) {
        add(LW_JSON_INTEGER);
        json.values.back().integer = integer;
        return true;
      }
      uint64_t large;
      if (std::from_chars(digits, end, large).ec != std::errc()) return false;
      add(LW_JSON_REAL);
      json.values.back().real = double(large);
      return true;
    }
    double real;
    if (std::from_chars(digits, end, real).ec != std::errc()) return false;
    add(LW_JSON_REAL);
    json.values.back().real = real;
    return true;
  }

  bool String(const char *text, SizeType count, bool) {
    if (has_half_a_pair(text, count)) return false;
    add(LW_JSON_TEXT);
    json.values.back().text = text;
    json.values.back().text_count = count;
    return true;
  }

  bool Key(const char *text, SizeType count, bool) {
    name = std::string_view(text, count);
    return !has_half_a_pair(text, count);
  }

  bool StartObject() { return open(LW_JSON_OBJECT); }
  bool StartArray() { return open(LW_JSON_LIST); }

  bool EndObject(SizeType) {
    names.clear();
    for (size_t place = holders.back() + 1; place < json.values.size(); place = json.values[place].next)
      names.emplace_back(json.values[place].name, json.values[place].name_count);
    std::sort(names.begin(), names.end());
    auto found = std::adjacent_find(names.begin(), names.end());
    if (found == names.end()) return close();
    json.twice = path() + std::string(*found);
    return false;
  }

  bool EndArray(SizeType) { return close(); }

 private:
  lw_json &json;
  std::string_view name;
  /// The places of the objects and lists that are open.
  std::vector<size_t> holders;
  std::vector<std::string_view> names;

  bool add(lw_json_kind kind) {
    lw_json_value value = {name.data(), name.size(), nullptr, 0, 0, 0, json.values.size() + 1, kind};
    name = {};
    json.values.push_back(value);
    return true;
  }

  bool open(lw_json_kind kind) {
    if (holders.size() >= deepest) return false;
    holders.push_back(json.values.size());
    return add(kind);
  }

  bool close() {
    json.values[holders.back()].next = json.values.size();
    holders.pop_back();
    return true;
  }

  /// The way to the object that is open, with the mark that parts it from a member.
  std::string path() const {
    std::string path;
    for (size_t level = 1; level < holders.size(); level++) {
      size_t holder = holders[level - 1];
      const lw_json_value &value = json.values[holders[level]];
      if (json.values[holder].kind == LW_JSON_OBJECT) {
        path += (path.empty() ? "" : ".") + std::string(value.name, value.name_count);
        continue;
      }
      size_t number = 0;
      for (size_t place = holder + 1; place < holders[level]; place = json.values[place].next) number++;
      path += "[" + std::to_string(number) + "]";
    }
    return path.empty() ? path : path + ".";
  }
};

lw_json *lw_json_read(const char *bytes, size_t count) {
  lw_json *json = nullptr;
  try {
    json = new lw_json();
    if (count > std::numeric_limits<uint32_t>::max() || std::memchr(bytes, 0, count)) return json;
    json->text.assign(bytes, count);
    json->values.reserve(256);
    rapidjson::InsituStringStream stream(json->text.data());
    rapidjson::Reader reader;
    Row row(*json);
    const unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag |
                           rapidjson::kParseIterativeFlag;
    if (reader.Parse<flags>(stream, row).IsError()) json->values.clear();
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
