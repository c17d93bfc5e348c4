/* Plain gradient descent for logistic regression: descent FILE m n alpha.
   FILE holds m rows of n + 1 doubles. For each line with a number of iterations on the input it
   starts at zero, runs, and prints the seconds it took and the n + 1 parameters. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void descend(const double *rows, int m, int n, double alpha, double *p, double *slopes,
                    long iterations) {
  for (long k = 0; k < iterations; k++) {
    for (int j = 0; j <= n; j++) slopes[j] = 0;
    for (int i = 0; i < m; i++) {
      const double *row = rows + (size_t)i * (n + 1);
      double z = p[0] * row[0];
      for (int j = 1; j < n; j++) z += p[j] * row[j];
      z += p[n];
      double dz = 1 / (1 + exp(-z)) - row[n];
      for (int j = 0; j < n; j++) slopes[j] += row[j] * dz;
      slopes[n] += dz;
    }
    for (int j = 0; j <= n; j++) p[j] -= alpha * (slopes[j] / m);
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  if (count != 5) return 2;
  int m = atoi(words[2]), n = atoi(words[3]);
  double alpha = atof(words[4]);
  size_t size = (size_t)m * (n + 1);
  double *rows = malloc(size * sizeof *rows);
  double *p = calloc(n + 1, sizeof *p), *slopes = calloc(n + 1, sizeof *slopes);
  FILE *file = fopen(words[1], "rb");
  if (!rows || !p || !slopes || !file || fread(rows, sizeof *rows, size, file) != size) return 1;
  for (long iterations; scanf("%ld", &iterations) == 1;) {
    for (int j = 0; j <= n; j++) p[j] = 0;
    double start = now();
    descend(rows, m, n, alpha, p, slopes, iterations);
    printf("%.17g", now() - start);
    for (int j = 0; j <= n; j++) printf(" %.17g", p[j]);
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
