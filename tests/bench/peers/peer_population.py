"""The cohort-component run of tests/bench/population.ts in numpy, vectorised over places, one thread.

Prints three lines: the least time in milliseconds with array expressions, which is the usual style in numpy; the least time in place, without temporary arrays;
and the population of all places at the end. The inputs are these formulas of place r, sex s and age a:

population  (20 + (7r + 3s + a) mod 60) · exp(−a/60)
survival    1 − m_a · (0.9 + 0.2 · ((r + s) mod 11)/10) between 0 and 1, m_a = min(0.9, exp(−9.5 + 0.095a)); newborns 0.9985
fertility   0.12 · exp(−((a − 30.5)/5.5)²) · (0.85 + 0.3 · (r mod 13)/12) for ages 15–49
moving out  (0.01 + 0.09 · exp(−((a − 24)/7)²)) · (0.8 + 0.4 · ((r + 2s) mod 9)/8)
moving in   (r + s + a) mod 4
"""

import os
import sys
import time

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"
import numpy as np  # noqa: E402

places, sexes, ages, steps = (int(value) for value in sys.argv[1:5])
sex_ratio, newborn = 1.06, 0.9985
rounds = 40

r = np.arange(places)[:, None, None]
s = np.arange(sexes)[None, :, None]
a = np.arange(ages)[None, None, :]
start = (20 + (7 * r + 3 * s + a) % 60) * np.exp(-a / 60)
mortality = np.minimum(0.9, np.exp(-9.5 + 0.095 * a))
survival = np.clip(1 - mortality * (0.9 + 0.2 * ((r + s) % 11) / 10), 0, 1)
fertile = np.where((a >= 15) & (a < 50), 0.12 * np.exp(-(((a - 30.5) / 5.5) ** 2)), 0)
fertility = (fertile * (0.85 + 0.3 * (r % 13) / 12))[:, 0, :]
out = (0.01 + 0.09 * np.exp(-(((a - 24) / 7) ** 2))) * (0.8 + 0.4 * ((r + 2 * s) % 9) / 8)
inflow = ((r + s + a) % 4).astype(float)
half_out, half_in, halves = out / 2, inflow / 2, fertility / 2


def expressions():
    people = start.copy()
    for _ in range(steps):
        moved = people - people * out * 0.5 + inflow * 0.5
        alive = moved * survival
        after = np.empty_like(people)
        after[:, :, 1:] = alive[:, :, :-1]
        after[:, :, -1] += alive[:, :, -1]
        after[:, :, 0] = 0
        births = ((moved[:, 1, :] + after[:, 1, :]) * 0.5 * fertility).sum(1) * newborn
        after[:, 0, 0] = births * sex_ratio / (1 + sex_ratio)
        after[:, 1, 0] = births / (1 + sex_ratio)
        after += inflow * 0.5 - people * out * 0.5
        np.maximum(after, 0, out=after)
        people = after
    return people


def in_place():
    people, after = start.copy(), np.empty_like(start)
    leaving, moved = np.empty_like(start), np.empty_like(start)
    for _ in range(steps):
        np.multiply(people, half_out, out=leaving)
        np.subtract(people, leaving, out=moved)
        moved += half_in
        mothers = moved[:, 1, :].copy()
        moved *= survival
        after[:, :, 1:] = moved[:, :, :-1]
        after[:, :, -1] += moved[:, :, -1]
        after[:, :, 0] = 0
        mothers += after[:, 1, :]
        births = np.einsum("ra,ra->r", mothers, halves) * newborn
        after[:, 0, 0] = births * sex_ratio / (1 + sex_ratio)
        after[:, 1, 0] = births / (1 + sex_ratio)
        after += half_in
        after -= leaving
        np.maximum(after, 0, out=after)
        people, after = after, people
    return people


def least_time(project):
    project()
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        project()
        times.append((time.perf_counter() - before) * 1000)
    return min(times)


print(least_time(expressions))
print(least_time(in_place))
totals = float(expressions().sum()), float(in_place().sum())
assert abs(totals[0] - totals[1]) <= 1e-9 * totals[0], totals
print(repr(totals[0]))
