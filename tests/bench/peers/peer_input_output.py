"""The national ripple run of tests/bench/inputOutput.ts in numpy, one thread.

Reads the file of inputs that the benchmark writes: coefficients, employmentPerOutput, national, regions and delta. Prints three lines: the least time in
milliseconds with a system of equations for each region (solve), the least time with an inverse for each region, and the sum of all multipliers.
"""

import json
import os
import sys
import time

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"
import numpy as np  # noqa: E402

with open(sys.argv[1], encoding="utf8") as file:
    inputs = json.load(file)
table, per_output, national, regions = (
    np.array(inputs[name]) for name in ("coefficients", "employmentPerOutput", "national", "regions")
)
delta, rounds = inputs["delta"], 15
unit = np.eye(len(table))
in_nation = national / national.sum()


def inside(jobs):
    slq = (jobs / jobs.sum()) / in_nation
    size = np.log2(1 + jobs.sum() / national.sum()) ** delta
    quotients = size * slq[:, None] / slq[None, :]
    np.fill_diagonal(quotients, size * slq)
    return unit - table * np.minimum(quotients, 1)


def solve():
    return np.array([np.linalg.solve(inside(jobs).T, per_output) for jobs in regions])


def inverse():
    return np.array([per_output @ np.linalg.inv(inside(jobs)) for jobs in regions])


def least_time(run):
    run()
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        run()
        times.append((time.perf_counter() - before) * 1000)
    return min(times)


print(least_time(solve))
print(least_time(inverse))
totals = float(solve().sum()), float(inverse().sum())
assert abs(totals[0] - totals[1]) <= 1e-9 * totals[0], totals
print(repr(totals[0]))
