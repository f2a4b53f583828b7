#!/usr/bin/env python3
"""Writes the gate's word weights: which sentences the network need not see.

    training/gate.py --split DIR --out reader/src/main/resources/chancery/reader/gate.tsv

Two weights a word (runs of a to z in lower case, each counted once) and two biases tell how likely the corpus marks an event in a
sentence, and how likely a cue of speech, by logistic regression on the training part. A sentence is spared where it stays below
both thresholds: the first is where one in two hundred validation sentences with an event would be below, the second where one in
ten with a cue would be (the rules read most statements anyway). Then the shares spared of the test part and of the judged
Wikinews sentences. First line: `# corpus VERSION`; second: bias and threshold for events, then for cues; then a word and its two
weights a line. Seconds on one core.
"""
import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

from nearest import version

LOST_EVENTS = 0.005
LOST_CUES = 0.1
SEEN = 4
EPOCHS = 4
JUDGED = Path(__file__).resolve().parent.parent / "eval" / "data" / "wikinews-judged.jsonl"


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def words(text):
    return set(re.findall(r"[a-z]+", text.lower()))


def sentences(path):
    """(words, holds an event, holds a cue)"""
    for row in read(path):
        for s in row["sentences"]:
            inside = lambda span: span and s["start"] <= span["start"] < s["end"]
            event = any(inside(e["trigger"]) for e in row["events"])
            cue = any(inside(a["cue"]) for a in row["attributions"])
            yield words(row["text"][s["start"]:s["end"]]), event, cue


def fit(sample, known):
    """Bias and weights by stochastic descent from a fixed seed; a sample: words, and whether it holds what is looked for."""
    rows = [(np.array(sorted(known[w] for w in found if w in known), int), float(holds)) for found, holds in sample]
    weights, bias, order, rate = np.zeros(len(known)), 0.0, np.random.RandomState(1), 0.09
    for _ in range(EPOCHS):
        for i in order.permutation(len(rows)):
            at, holds = rows[i]
            miss = 1 / (1 + np.exp(-bias - weights[at].sum())) - holds
            weights[at] -= rate * miss
            bias -= rate / 3 * miss
        rate *= 0.6
    return round(float(bias), 2), np.round(weights, 2)


def score(found, known, bias, weights):
    return bias + sum(weights[known[w]] for w in sorted(found) if w in known)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--split", required=True, type=Path)
    args.add_argument("--out", required=True, type=Path)
    args = args.parse_args()
    train, validation, test = (list(sentences(args.split / f"{p}.jsonl")) for p in ("train", "validation", "test"))
    count = Counter(w for found, *_ in train for w in found)
    known = {w: i for i, w in enumerate(sorted(w for w, n in count.items() if n >= SEEN))}
    sides = []
    for kind, lost in ((1, LOST_EVENTS), (2, LOST_CUES)):
        made = fit([(row[0], row[kind]) for row in train], known)
        sides.append((*made, round(float(np.quantile([score(row[0], known, *made) for row in validation if row[kind]], lost)), 2)))
    lines = [f"# corpus {version()}", "\t".join(f"{bias:.2f}\t{least:.2f}" for bias, _, least in sides)]
    lines += ["\t".join([w, *(f"{weights[i]:.2f}" for _, weights, _ in sides)]) for w, i in known.items()]
    args.out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    below = lambda found: all(score(found, known, bias, weights) < least for bias, weights, least in sides)
    spared = lambda sample: f"{sum(map(below, sample))} of {len(sample)}"
    judged = read(JUDGED)
    print(f"{args.out}: {len(lines) - 2} words; spared of the test part's sentences")
    print(f"  with an event {spared([f for f, event, _ in test if event])}, with a cue alone "
          f"{spared([f for f, event, cue in test if cue and not event])}, with neither "
          f"{spared([f for f, event, cue in test if not event and not cue])}")
    print(f"spared of ordinary Wikinews sentences without an event {spared([words(r['text']) for r in judged if r['negative']])}, "
          f"with one {spared([words(r['text']) for r in judged if not r['negative']])}")


if __name__ == "__main__":
    main()
