// mark ANSWERS: 100 questions of four options, ANSWERS answers of one byte each; marks them and adds up.
// Tells the seconds on stderr and the sum on standard output.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static uint64_t state = 1;
static uint32_t draw(uint32_t n) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 33) % n;
}

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  long count = atol(argv[1]), sum = 0, first = 0;
  char key[100], *answers = malloc(2 * count + 1);
  for (int i = 0; i < 100; i++) key[i] = 'a' + draw(4);
  for (long i = 0; i < count; i++) {
    answers[2 * i] = draw(10) < 6 ? (uint32_t)key[i % 100] : 'a' + draw(4);
    answers[2 * i + 1] = i % 100 == 99 ? '\n' : ',';
  }
  double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  int item = 0;
  for (const char *p = answers, *end = answers + 2 * count; p < end;) {
    int has = *p != ',' && *p != '\n', right = has && *p == key[item];
    sum += right;
    if (!item) first += right;
    p += has;
    item = *p++ == '\n' ? 0 : item + 1;
  }
  fprintf(stderr, "%.9f %.9f\n", now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
  printf("%ld %ld\n", sum, first);
  return 0;
}
