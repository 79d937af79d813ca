#!/usr/bin/env python3
"""Compares figures with their floors: score.py ... --json | check_accuracy.py FLOOR.json SET

FLOOR.json holds the floors of each annotated set by its name. They are percentages. Exit code 1 when a figure lies below its floor; a figure that has risen well above it asks for
a higher floor, but fails nothing.
"""
import json
import sys

# What each floor is called, and where it stands in the scorer's output.
FIGURES = {
    "core attributed F1": lambda out: out["core"]["attributed"][2],
    "cue F1": lambda out: out["cue"][2],
    "elided speaker accuracy": lambda out: out["elided speaker accuracy"],
    "entities F1": lambda out: out["entities"][2],
}
# Points above the floor at which to raise it.
SLACK = 1.0


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        floors = json.load(file).get(sys.argv[2], {})
    if set(floors) != set(FIGURES):
        sys.exit(f"{sys.argv[1]}: expected exactly the keys {sorted(FIGURES)} for {sys.argv[2]}")
    out = json.load(sys.stdin)
    if out["missing"]:
        sys.exit(f"{out['missing']} documents have no prediction")
    below = False
    for name, figure in FIGURES.items():
        found, floor = 100 * figure(out), floors[name]
        below |= found < floor
        verdict = "BELOW THE FLOOR" if found < floor else "raise the floor" if found >= floor + SLACK else ""
        print(f"{name:24} {found:6.2f}   floor {floor:6.2f}   {verdict}".rstrip())
    sys.exit(1 if below else 0)


if __name__ == "__main__":
    main()
