#!/usr/bin/env python3
"""Compares all figures of two scorers: evaluate ... --json | compare_figures.py EXPECTED.json

Counts have to be equal, shares to agree within 0.05 percentage points. Exit code 1 when they do not, or when one side
has a figure that the other lacks.
"""
import json
import sys

TOLERANCE = 0.05


def flatten(value, path=()):
    """Each figure of a JSON value, by its path."""
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    else:
        return {path: value}
    return {k: v for key, inner in items for k, v in flatten(inner, (*path, str(key))).items()}


def agree(a, b):
    """Counts are whole numbers in JSON, shares are not."""
    if isinstance(a, int) or isinstance(b, int):
        return a == b
    return a is not None and b is not None and 100 * abs(a - b) <= TOLERANCE


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        expected = flatten(json.load(file))
    found = flatten(json.load(sys.stdin))
    differ = [key for key in {**expected, **found} if not agree(expected.get(key), found.get(key))]
    for key in differ:
        print(f"{' '.join(key)}: expected {expected.get(key)}, found {found.get(key)}")
    print(f"{len(expected) - len(differ)} of {len(expected)} figures agree" if differ else f"{len(expected)} figures agree")
    sys.exit(1 if differ or not expected else 0)


if __name__ == "__main__":
    main()
