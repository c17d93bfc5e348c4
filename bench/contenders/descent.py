"""Plain gradient descent in NumPy, in matrix form: descent.py FILE m n alpha, as descent.c."""

import sys
import time

import numpy as np


def descend(x, y, alpha, iterations):
    m, n = x.shape
    w, b = np.zeros(n), 0.0
    for _ in range(iterations):
        dz = 1 / (1 + np.exp(-(x @ w + b))) - y
        w = w - alpha * ((dz @ x) / m)
        b = b - alpha * (dz.sum() / m)
    return [*w, b]


path, m, n, alpha = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
rows = np.fromfile(path).reshape(m, n + 1)
x, y = np.ascontiguousarray(rows[:, :n]), np.ascontiguousarray(rows[:, n])
for line in sys.stdin:
    start = time.perf_counter()
    parameters = descend(x, y, alpha, int(line))
    seconds = time.perf_counter() - start
    print(seconds, *(repr(float(p)) for p in parameters), flush=True)
