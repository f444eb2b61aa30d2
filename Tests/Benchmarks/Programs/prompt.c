// prompt: a prompt of readline, and nothing else.
#include <stdio.h>
#include <readline/readline.h>

int main(void) { return readline("> ") ? 0 : 1; }
