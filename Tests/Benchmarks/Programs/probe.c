// Measures another program; small, so that its own memory never stands in front of the other's peak.
//   probe run    RESULT COMMAND…                from before the fork to after the wait
//   probe first  RESULT PATTERN COMMAND…        in a terminal of 80 × 24, until PATTERN was written
//   probe keys   RESULT STEPS KEYS PATTERN COMMAND…
//                waits for PATTERN, and then types KEYS STEPS times; each time until PATTERN was written again
// One line goes to the file RESULT: wall and cpu in seconds (of a step, in `keys`: medians), the peak in KiB,
// the exit code (-1 for a signal). "\n" in KEYS is Enter. It ends its own child only.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(clockid_t clock) {
  struct timespec t;
  if (clock_gettime(clock, &t)) return 0;
  return t.tv_sec + t.tv_nsec / 1e9;
}

static double now(void) { return seconds(CLOCK_MONOTONIC); }

static double used(const struct rusage *r) {
  return r->ru_utime.tv_sec + r->ru_stime.tv_sec + (r->ru_utime.tv_usec + r->ru_stime.tv_usec) / 1e6;
}

static int tell(const char *path, double wall, double cpu, long peak, int status) {
  FILE *f = fopen(path, "w");
  if (!f) { perror(path); return 2; }
  fprintf(f, "%.9f %.9f %ld %d\n", wall, cpu, peak, status);
  return fclose(f) ? 2 : 0;
}

static int run(const char *result, char **command) {
  double start = now();
  pid_t child = vfork();
  if (child == 0) {
    execvp(command[0], command);
    _exit(127);
  }
  int status;
  struct rusage r;
  if (wait4(child, &status, 0, &r) < 0) return 2;
  double wall = now() - start;
  return tell(result, wall, used(&r), r.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

static int terminal;
static char seen[1 << 22];
static size_t length;

static pid_t open_in_terminal(char **command) {
  struct winsize size = {24, 80, 0, 0};
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child == 0) {
    execvp(command[0], command);
    _exit(127);
  }
  return child;
}

static int await(const char *pattern, int timeout) {
  length = 0;
  for (;;) {
    struct pollfd q = {terminal, POLLIN, 0};
    if (poll(&q, 1, timeout) <= 0) return 0;
    ssize_t r = read(terminal, seen + length, sizeof seen - length);
    if (r <= 0) return 0;
    length += r;
    if (memmem(seen, length, pattern, strlen(pattern))) return 1;
  }
}

static void end(pid_t child, struct rusage *r) {
  int status;
  kill(child, SIGKILL);
  close(terminal);
  wait4(child, &status, 0, r);
}

static int fail(const char *what) {
  fprintf(stderr, "probe: %s; it wrote:\n%.*s\n", what, length > 1500 ? 1500 : (int)length, seen);
  return 1;
}

static int first(const char *result, const char *pattern, char **command) {
  double start = now();
  pid_t child = open_in_terminal(command);
  int came = await(pattern, 120000);
  double wall = now() - start;
  struct rusage r;
  end(child, &r);
  if (!came) return fail("the prompt did not come");
  return tell(result, wall, used(&r), r.ru_maxrss, 0);
}

static size_t typed(char *keys, const char *text) {
  size_t n = 0;
  for (const char *p = text; *p && n < 60; p++)
    if (p[0] == '\\' && p[1] == 'n') keys[n++] = '\n', p++;
    else keys[n++] = *p;
  return n;
}

static int rising(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static int keys(const char *result, int steps, char **rest) {
  char step[64];
  size_t step_length = typed(step, rest[0]);
  const char *pattern = rest[1];
  pid_t child = open_in_terminal(rest + 2);
  clockid_t clock;
  struct rusage r;
  double *wall = calloc(steps, sizeof *wall), *cpu = calloc(steps, sizeof *cpu);
  int done = 0, came = clock_getcpuclockid(child, &clock) == 0 && await(pattern, 120000);
  for (; came && done < steps; done++) {
    usleep(3000);
    double a = now(), b = seconds(clock);
    if (write(terminal, step, step_length) != (ssize_t)step_length || !await(pattern, 20000)) break;
    wall[done] = now() - a;
    cpu[done] = seconds(clock) - b;
  }
  end(child, &r);
  if (done < steps) return fail("the next prompt did not come");
  qsort(wall, done, sizeof *wall, rising);
  qsort(cpu, done, sizeof *cpu, rising);
  return tell(result, wall[done / 2], cpu[done / 2], r.ru_maxrss, 0);
}

int main(int argc, char **argv) {
  if (argc > 3 && !strcmp(argv[1], "run")) return run(argv[2], argv + 3);
  if (argc > 4 && !strcmp(argv[1], "first")) return first(argv[2], argv[3], argv + 4);
  if (argc > 6 && !strcmp(argv[1], "keys")) return keys(argv[2], atoi(argv[3]), argv + 4);
  fprintf(stderr, "probe run RESULT … | first RESULT PATTERN … | keys RESULT STEPS KEYS PATTERN …\n");
  return 64;
}
