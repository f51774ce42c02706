"""Four hours at a desk for many people, 3CC-r in its reduced form, solved exactly turn by turn: what fatigue.cpp does, vectorised over people.

Usage: fatigue.py PEOPLE. Prints the mean overload [s], then five times of the processor [ms].
"""
import sys
import time

import numpy as np

FATIGUE, RECOVERY, MULTIPLIER, CYCLE, SECONDS, THRESHOLD = 0.0182, 0.00168, 15, 30, 4 * 3600, 0.14


def above(level, rate, start, end, seconds):
    """The integral of what is above the threshold between two points of the curve."""
    safe = np.where(np.abs(THRESHOLD - level) < 1e-300, 1, THRESHOLD - level)
    crossing = np.log(np.maximum((start - level) / safe, 1e-300)) / rate
    rising, falling = (start <= THRESHOLD) & (end > THRESHOLD), (start > THRESHOLD) & (end <= THRESHOLD)
    first, last = np.where(rising, THRESHOLD, start), np.where(falling, THRESHOLD, end)
    length = np.where(rising, seconds - crossing, np.where(falling, crossing, seconds))
    area = (level - THRESHOLD) * length + (first - last) / rate
    return np.where((start <= THRESHOLD) & (end <= THRESHOLD), 0, area)


def through(level, rate, seconds, left, tired, cap):
    """Through a stretch of constant load, never beyond the cap."""
    to = level + (tired - level) * left
    capped = to > cap
    if not capped.any():
        return to, above(level, rate, tired, to, seconds)
    end = np.where(capped, cap, to)
    reached = np.where(tired < cap, np.log(np.maximum((tired - level) / (cap - level), 1e-300)) / rate, 0)
    length = np.where(capped, reached, seconds)
    held = np.where(capped, (seconds - length) * np.maximum(0, cap - THRESHOLD), 0)
    return end, above(level, rate, tired, end, length) + held


def overload(load, rest):
    """The overload of everybody [s]."""
    level, work, pause = FATIGUE * load / RECOVERY, (1 - rest) * CYCLE, rest * CYCLE
    left, left_by_rest = np.exp(-RECOVERY * work), np.exp(-MULTIPLIER * RECOVERY * pause)
    tired, total, nothing = np.zeros_like(load), np.zeros_like(load), np.zeros_like(load)
    turns = SECONDS // CYCLE
    for turn in range(turns):
        before = tired
        tired, worked = through(level, RECOVERY, work, left, tired, 1 - load)
        tired, rested = through(nothing, MULTIPLIER * RECOVERY, pause, left_by_rest, tired, 1 - load)
        total += worked + rested
        if np.max(np.abs(tired - before)) < 1e-14:
            return total + (worked + rested) * (turns - turn - 1)
    return total


def main():
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    numbers = np.arange(1, people + 1)
    load = 0.02 + 0.06 * (numbers * 0.6180339887498949 % 1)
    rest = 0.02 + 0.30 * (numbers * 0.7548776662466927 % 1)
    times = []
    for _ in range(6):
        start = time.process_time()
        mean = overload(load, rest).sum() / people
        times.append((time.process_time() - start) * 1000)
    print(f"{mean:.12g}", *(f"{one:.6g}" for one in times[1:]))


main()
