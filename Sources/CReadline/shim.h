// The only place where readline's C globals are touched: functions, so that Swift 6 never meets them.
#ifndef LEERWIJK_CREADLINE_H
#define LEERWIJK_CREADLINE_H

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <readline/history.h>
#include <readline/readline.h>

// Terminal types ------------------------------------------------------------------------------

extern int tgetent(char *, const char *);

/// Whether the terminal database knows `name`; the answer is readline's own, from the same library.
static inline int lw_terminal_is_known(const char *name) { return tgetent(NULL, name) == 1; }

// Locale --------------------------------------------------------------------------------------

/// Whether the locale of the environment exists and writes UTF-8.
static inline int lw_locale_is_utf8(void) {
  return setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// Readline's settings -------------------------------------------------------------------------

typedef char **(*lw_completion_function)(const char *, int, int);

static inline void lw_rl_settle(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_completion_suppress_quote = 1;
  rl_sort_completion_matches = 0;
  rl_completion_append_character = ' ';
  rl_completer_word_break_characters = (char *)"";  // the whole line is the word: our completer cuts it
  rl_basic_word_break_characters = (char *)"";
}

/// Keeps readline from file names; it forgets this after each TAB, so the completer says it every time.
static inline void lw_rl_no_file_names(void) { rl_attempted_completion_over = 1; }

static inline void lw_rl_set_completion(lw_completion_function complete, rl_compdisp_func_t *show) {
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = show;
}

static inline void lw_rl_set_input(rl_getc_func_t *next, rl_hook_func_t *available) {
  rl_getc_function = next;
  rl_input_available_hook = available;
}

/// Binds the keys that our filter lets through, in a table that holds nothing else.
///
/// Readline's own table has keys that clear the screen, read files, change the mode, record macros and
/// put raw bytes in the line; some of them wait for more keys, and a few crash it (8.2).
static inline void lw_rl_bind_keys(void) {
  Keymap map = rl_make_keymap();
  if (map == NULL) return;
  rl_set_keymap(map);
  struct { const char *keys; rl_command_func_t *function; } bindings[] = {
      {"\\e[A", rl_get_previous_history}, {"\\eOA", rl_get_previous_history},
      {"\\e[B", rl_get_next_history},     {"\\eOB", rl_get_next_history},
      {"\\e[C", rl_forward_char},         {"\\eOC", rl_forward_char},
      {"\\e[D", rl_backward_char},        {"\\eOD", rl_backward_char},
      {"\\e[H", rl_beg_of_line},          {"\\eOH", rl_beg_of_line},
      {"\\e[F", rl_end_of_line},          {"\\eOF", rl_end_of_line},
      {"\\e[1~", rl_beg_of_line},         {"\\e[7~", rl_beg_of_line},
      {"\\e[4~", rl_end_of_line},         {"\\e[8~", rl_end_of_line},
      {"\\e[3~", rl_delete},              {"\\e[1;5C", rl_forward_word},
      {"\\e[1;5D", rl_backward_word},     {"\\e[1;3C", rl_forward_word},
      {"\\e[1;3D", rl_backward_word},     {"\\C-i", rl_complete},
      {"\\C-m", rl_newline},              {"\\C-j", rl_newline},
      {"\\C-a", rl_beg_of_line},          {"\\C-e", rl_end_of_line},
      {"\\C-b", rl_backward_char},        {"\\C-f", rl_forward_char},
      {"\\C-p", rl_get_previous_history}, {"\\C-n", rl_get_next_history},
      {"\\C-d", rl_delete},               {"\\C-h", rl_rubout},
      {"\\C-?", rl_rubout},               {"\\C-k", rl_kill_line},
      {"\\C-u", rl_unix_line_discard},    {"\\C-w", rl_unix_word_rubout},
      {"\\C-y", rl_yank},                 {"\\C-t", rl_transpose_chars},
      {"\\C-_", rl_undo_command},         {"\\C-l", rl_refresh_line},
      {"\\eb", rl_backward_word},         {"\\ef", rl_forward_word},
      {"\\ed", rl_kill_word},             {"\\e\\C-?", rl_backward_kill_word},
  };
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++)
    rl_bind_keyseq(bindings[i].keys, bindings[i].function);
}

// The line being typed ------------------------------------------------------------------------

/// Takes the terminal: readline's settings, and Ctrl-S does not freeze it. `rl_deprep_terminal` undoes both.
static inline void lw_rl_take_terminal(void) {
  struct termios settings;
  rl_prep_terminal(1);
  if (tcgetattr(STDIN_FILENO, &settings) != 0 || !(settings.c_iflag & IXON)) return;
  settings.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings);
}

/// The bytes in the line being typed.
static inline int lw_rl_line_length(void) { return rl_end; }

/// Writes `text` to where readline draws.
static inline void lw_rl_write(const char *text) {
  FILE *out = rl_outstream ? rl_outstream : stdout;
  fputs(text, out);
  fflush(out);
}

/// Moves the cursor behind the typed text and leaves searches and half key sequences.
static inline void lw_rl_leave_line(void) {
  rl_callback_sigcleanup();
  rl_point = rl_end;
  rl_redisplay();
  rl_free_line_state();
}

/// Puts `text` at the cursor, as one change to undo.
static inline void lw_rl_insert(const char *text) {
  rl_callback_sigcleanup();
  rl_begin_undo_group();
  rl_insert_text(text);
  rl_end_undo_group();
  rl_redisplay();
}

// Signals -------------------------------------------------------------------------------------
// These share a static variable, of which every object file has its own copy: call them from one
// Swift file only (SignalPipe.swift).

enum { lw_signal_count = 7 };

struct lw_signals {
  int write_end;
  int caught;
  struct sigaction before[lw_signal_count];
};

static inline struct lw_signals *lw_signals_state(void) {
  static struct lw_signals state = {.write_end = -1};
  return &state;
}

static inline int lw_signal_number(int index) {
  static const int numbers[lw_signal_count] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
  return numbers[index];
}

/// The handler: a byte into the pipe, nothing else.
static inline void lw_signal_handler(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(lw_signals_state()->write_end, &byte, 1);
  (void)ignored;
  errno = saved;
}

/// Opens the pipe and returns its read end, or -1.
static inline int lw_signals_open(void) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  lw_signals_state()->write_end = ends[1];
  return ends[0];
}

static inline void lw_signal_catch(int number, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = lw_signal_handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, NULL, before);
  if (before->sa_handler != SIG_IGN) sigaction(number, &action, NULL);  // nohup stays nohup
}

/// Sends the signals into the pipe until `lw_signals_release`.
static inline void lw_signals_catch(void) {
  struct lw_signals *state = lw_signals_state();
  if (state->caught) return;
  state->caught = 1;
  for (int i = 0; i < lw_signal_count; i++) lw_signal_catch(lw_signal_number(i), &state->before[i]);
}

/// Gives the signals their former meaning back.
static inline void lw_signals_release(void) {
  struct lw_signals *state = lw_signals_state();
  if (!state->caught) return;
  state->caught = 0;
  for (int i = 0; i < lw_signal_count; i++) sigaction(lw_signal_number(i), &state->before[i], NULL);
}

/// Stops this process as Ctrl-Z does, and returns when it is continued.
///
/// The default action, not SIGSTOP: the kernel leaves a process alone that no shell could continue.
static inline void lw_signals_stop_here(void) {
  struct sigaction usual, ours;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

#endif
