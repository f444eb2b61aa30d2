// commit DATABASE: reads a line, puts it on the disk in a transaction of its own, says it, and asks again.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <readline/readline.h>

int main(int argc, char **argv) {
  sqlite3 *db;
  sqlite3_stmt *insert;
  if (argc < 2 || sqlite3_open(argv[1], &db)) return 2;
  const char *set_up =
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "CREATE TABLE IF NOT EXISTS event(id INTEGER PRIMARY KEY, body TEXT NOT NULL)";
  if (sqlite3_exec(db, set_up, 0, 0, 0)) return 2;
  if (sqlite3_prepare_v2(db, "INSERT INTO event(body) VALUES(?1)", -1, &insert, 0)) return 2;
  char *line;
  while ((line = readline("?> "))) {
    sqlite3_bind_text(insert, 1, line, -1, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) return 2;
    sqlite3_reset(insert);
    puts(line);
    free(line);
  }
  return 0;
}
