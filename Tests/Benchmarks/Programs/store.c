// store append DATABASE COUNT   COUNT answers, each in a durable transaction of its own; tells the seconds on stderr
// store load DATABASE           runs the SQL of standard input, as the sqlite3 shell does with a file of it
// store query DATABASE SQL      the rows of a query, on standard output
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *tables =
    "CREATE TABLE IF NOT EXISTS event(id INTEGER PRIMARY KEY, at TEXT NOT NULL, learner TEXT NOT NULL,"
    " kind TEXT NOT NULL, body TEXT NOT NULL);"
    "CREATE INDEX IF NOT EXISTS by_learner ON event(learner, id);";

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static int fail(sqlite3 *db) {
  fprintf(stderr, "store: %s\n", sqlite3_errmsg(db));
  return 1;
}

static int append(sqlite3 *db, long count) {
  sqlite3_stmt *insert;
  if (sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", 0, 0, 0)) return fail(db);
  if (sqlite3_exec(db, tables, 0, 0, 0)) return fail(db);
  const char *sql = "INSERT INTO event(at, learner, kind, body) VALUES('2026-01-01T00:00:00Z', ?1, 'answered', ?2)";
  if (sqlite3_prepare_v2(db, sql, -1, &insert, 0)) return fail(db);
  double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  for (long i = 0; i < count; i++) {
    char learner[24], body[200];
    snprintf(learner, sizeof learner, "l%ld", i * 7919 % 200);
    int n = snprintf(
        body, sizeof body, "{\"q\":\"v%ld\",\"given\":[%ld],\"right\":%s,\"ms\":%ld,\"attempt\":1,\"scene\":\"s%ld\"}",
        i % 1000, i % 4, i % 5 < 3 ? "true" : "false", i * 37 % 90000, i % 10000);
    sqlite3_bind_text(insert, 1, learner, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 2, body, n, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) return fail(db);
    sqlite3_reset(insert);
  }
  fprintf(stderr, "%.9f %.9f\n", now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
  return 0;
}

static int load(sqlite3 *db) {
  if (sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", 0, 0, 0)) return fail(db);
  if (sqlite3_exec(db, tables, 0, 0, 0)) return fail(db);
  char *line = NULL;
  size_t size = 0;
  while (getline(&line, &size, stdin) > 0)
    if (sqlite3_exec(db, line, 0, 0, 0)) return fail(db);
  return 0;
}

static int query(sqlite3 *db, const char *sql) {
  sqlite3_stmt *rows;
  if (sqlite3_prepare_v2(db, sql, -1, &rows, 0)) return fail(db);
  int columns = sqlite3_column_count(rows), state;
  while ((state = sqlite3_step(rows)) == SQLITE_ROW)
    for (int i = 0; i < columns; i++) {
      const unsigned char *text = sqlite3_column_text(rows, i);
      fputs(text ? (const char *)text : "", stdout);
      putchar(i + 1 < columns ? '|' : '\n');
    }
  sqlite3_finalize(rows);
  return state == SQLITE_DONE ? 0 : fail(db);
}

int main(int argc, char **argv) {
  sqlite3 *db;
  if (argc < 3 || sqlite3_open(argv[2], &db)) return 64;
  int status = 64;
  if (!strcmp(argv[1], "append") && argc == 4) status = append(db, atol(argv[3]));
  else if (!strcmp(argv[1], "load")) status = load(db);
  else if (!strcmp(argv[1], "query") && argc == 4) status = query(db, argv[3]);
  sqlite3_close(db);
  return status;
}
