// walk FILE STEPS: reads a generated walk line by line, takes STEPS choices and answers at random, and writes every
// text that is shown to standard output; tells the seconds in play on stderr. Nobody can do it with less.
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { const char *text; int length; } Text;
typedef struct {
  Text told[8], asked, label[8], option[8], feedback[8];
  int target[8], paragraphs, choices, options;
} Scene;

static Scene *scenes;
static int count;

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static int starts(const char *line, int length, const char *with) {
  int n = strlen(with);
  return length >= n && !memcmp(line, with, n);
}

static void take(Scene *s, const char *line, int length) {
  if (starts(line, length, "### Vraag: ")) s->asked = (Text){line + 11, length - 11};
  else if (starts(line, length, "- (") && length > 6) s->option[s->options++] = (Text){line + 6, length - 6};
  else if (starts(line, length, "  > ")) s->feedback[s->options - 1] = (Text){line + 4, length - 4};
  else if (starts(line, length, "- [")) {
    const char *link = memmem(line, length, "](#", 3);
    s->label[s->choices] = (Text){line + 3, (int)(link - line) - 3};
    s->target[s->choices++] = link[3] == 's' ? atoi(link + 4) : -1;
  } else if (length) s->told[s->paragraphs++] = (Text){line, length};
}

static void load(const char *path) {
  FILE *f = fopen(path, "r");
  if (!f) { perror(path); exit(2); }
  fseek(f, 0, SEEK_END);
  long size = ftell(f);
  rewind(f);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, f) != (size_t)size) exit(2);
  text[size] = 0;
  fclose(f);
  int capacity = 0;
  Scene *scene = NULL;
  for (char *line = text, *end = text + size; line < end;) {
    char *feed = memchr(line, '\n', end - line);
    if (!feed) feed = end;
    int length = feed - line;
    if (starts(line, length, "## s")) {
      if (count == capacity) {
        capacity = capacity ? 2 * capacity : 1024;
        scenes = realloc(scenes, capacity * sizeof *scenes);
      }
      scene = &scenes[count++];
      memset(scene, 0, sizeof *scene);
    } else if (scene) take(scene, line, length);
    line = feed + 1;
  }
}

static void show(Text t) {
  fwrite(t.text, 1, t.length, stdout);
  putchar('\n');
}

static void list(const Text *texts, int n) {
  for (int i = 0; i < n; i++) {
    printf("%d ", i + 1);
    show(texts[i]);
  }
}

static uint32_t chance = 12345;
static int draw(int n) {
  chance = (chance * 1103515245u + 12345u) & 0x7fffffff;
  return (chance >> 8) % n;
}

int main(int argc, char **argv) {
  if (argc < 3) return 64;
  static char buffer[1 << 16];
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  load(argv[1]);
  double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  long steps = atol(argv[2]);
  for (long taken = 0, at = 0; taken < steps;) {
    Scene *s = &scenes[at];
    for (int i = 0; i < s->paragraphs; i++) show(s->told[i]);
    if (s->options) {
      show(s->asked);
      list(s->option, s->options);
      show(s->feedback[draw(s->options)]);
      taken++;
    }
    list(s->label, s->choices);
    at = s->target[draw(s->choices)];
    taken++;
    if (at < 0) at = 0;
  }
  fflush(stdout);
  fprintf(stderr, "%.9f %.9f\n", now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
  return 0;
}
