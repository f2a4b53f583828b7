#!/usr/bin/env python3
"""Scores the stage `code` on a part of the corpus, and fits the confidence to what is right.

    training/measure.py input DIR/test.jsonl > test.in            # what the stage takes
    chancery stage code < test.in > test.out
    training/measure.py score DIR/test.jsonl test.out             # figures, by type, form, region and length
    training/measure.py fit DIR/validation.jsonl validation.out   # entries for export.py --card

An event is found where the triggers overlap; it is right with its type, with its type and an actor, with its type and all
that is asked on either side. Any mention of the entity will do. False events are counted on passages that hold none.
Calibration: is the event right in type and an actor?
"""
import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "corpus"))
import ontology  # noqa: E402


# Modes and contexts have many labels and few examples each: their heads stay under one half. On validation these thresholds gave
# the best F1 (contexts 0.38 at one half).
SHY = {"figure.modes.threshold": "0.35", "figure.contexts.threshold": "0.25"}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def overlap(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def named(row, ids, given):
    """Is each of the mentions, in any of its entity's places, met by one that was given?"""
    entity = {m["id"]: m["entity"] for m in row["mentions"]}
    hits = [any(overlap(m, g) for m in row["mentions"] if m["entity"] == entity[i] for g in given) for i in ids]
    return any(hits), all(hits)


def judged(row, out):
    """(gold event or None, given event or None, type right, an actor right, all right)"""
    taken, pairs = set(), []
    for event in row["events"]:
        rivals = [i for i, g in enumerate(out) if i not in taken and overlap(event["trigger"], g["trigger"])]
        rivals.sort(key=lambda i: out[i]["type"] != event["type"])
        if not rivals:
            pairs.append((event, None, False, False, False))
            continue
        taken.add(rivals[0])
        given = out[rivals[0]]
        kind = event["type"] == given["type"]
        some, every = named(row, event["actors"], given["actors"] + (given["recipients"] if len(event["actors"]) > 1 else []))
        _, got = named(row, event["recipients"], given["recipients"] + given["actors"])
        pairs.append((event, given, kind, kind and some, kind and every and got))
    return pairs + [(None, g, False, False, False) for i, g in enumerate(out) if i not in taken]


def f1(right, given, wanted):
    return 2 * right / (given + wanted) if given + wanted else 0.0


def figures(pairs):
    given, wanted = sum(g is not None for _, g, *_ in pairs), sum(e is not None for e, *_ in pairs)
    met = sum(e is not None and g is not None for e, g, *_ in pairs)
    right = [sum(p[i] for p in pairs) for i in (2, 3, 4)]
    return {"wanted": wanted, "given": given, "trigger": f1(met, given, wanted), "type": f1(right[0], given, wanted),
            "actor": f1(right[1], given, wanted), "all": f1(right[2], given, wanted)}


def line(name, f):
    print(f"{name:22s} wanted {f['wanted']:5d} given {f['given']:5d}  trigger {f['trigger']:.3f}  type {f['type']:.3f}  "
          f"+actor {f['actor']:.3f}  all {f['all']:.3f}")


def macro_status(pairs):
    table = Counter((e["status"], g["status"]) for e, g, *_ in pairs if e and g)
    one = lambda s: f1(table[s, s], sum(v for (_, x), v in table.items() if x == s), sum(v for (x, _), v in table.items() if x == s))
    each = {s: one(s) for s in ontology.STATUSES if any(x == s for x, _ in table)}
    return sum(each.values()) / max(1, len(each)), each


def error(points, bins=10):
    """Expected calibration error over bins of equal width."""
    held = defaultdict(list)
    for confidence, right in points:
        held[min(bins - 1, int(confidence * bins))].append((confidence, right))
    return sum(abs(sum(c for c, _ in h) - sum(r for _, r in h)) for h in held.values()) / max(1, len(points))


def points(pairs):
    return [(g["confidence"], float(actor)) for _, g, _, actor, _ in pairs if g]


def logit(p):
    p = min(0.999, max(0.001, p))
    return math.log(p / (1 - p))


def fit(sample):
    """Slope and bias of a logistic curve over the logit of the raw confidence."""
    slope, bias = 1.0, 0.0
    for _ in range(4000):
        ds = db = 0.0
        for c, r in sample:
            miss = 1 / (1 + math.exp(-(bias + slope * logit(c)))) - r
            ds, db = ds + miss * logit(c), db + miss
        slope, bias = slope - 0.3 * ds / len(sample), bias - 0.3 * db / len(sample)
    return slope, bias


def score(rows, outs):
    pairs = [(row, p) for row in rows for p in judged(row, outs[row["id"]])]
    every = [p for _, p in pairs]
    line("all", figures(every))
    macro, each = macro_status(every)
    print(f"status macro-F1 {macro:.3f}  " + " ".join(f"{s} {f:.3f}" for s, f in each.items()))
    print(f"calibration error {error(points(every)):.3f}")
    silent = [r for r in rows if not r["events"]]
    negative = [r for r in rows if r["kind"] == "negative"]
    for name, part in (("negative passages", negative), ("all without an event", silent)):
        n = sum(len(r["sentences"]) for r in part)
        false = [g for r in part for g in outs[r["id"]]]
        print(f"{name}: {n} sentences, {len(false)} events, {1000 * len(false) / max(1, n):.1f} per 1,000")
    print("min-confidence: precision and recall of type and actor, false events per 1,000 negative sentences")
    n = sum(len(r["sentences"]) for r in negative)
    for least in (0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = [p for p in every if p[1] and p[1]["confidence"] >= least]
        right, wanted = sum(p[3] for p in kept), sum(p[0] is not None for p in every)
        false = sum(g["confidence"] >= least for r in negative for g in outs[r["id"]])
        print(f"  {least:.1f}  P {right / max(1, len(kept)):.3f}  R {right / max(1, wanted):.3f}  {1000 * false / max(1, n):.1f}")
    for t in ontology.TYPES:
        line(t, figures([p for p in every if (p[0] or p[1])["type"] == t]))
    for form in ontology.FORMS:
        line(form, figures([p for p in every if p[0] and p[0]["form"] == form]))
    for least, most in ((0, 15), (16, 25), (26, 35), (36, 999)):
        line(f"{least}–{most} words", figures([p for r, p in pairs if least <= words(r, p) <= most]))
    for region in ontology.REGIONS:
        line(region, figures([p for r, p in pairs if r["region"] == region]))


def words(row, pair):
    at = (pair[0] or pair[1])["trigger"]["start"]
    return next((len(row["text"][s["start"]:s["end"]].split()) for s in row["sentences"] if s["start"] <= at < s["end"]), 0)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("what", choices=["input", "score", "fit"])
    args.add_argument("gold", type=Path)
    args.add_argument("out", type=Path, nargs="?")
    args = args.parse_args()
    rows = read(args.gold)
    if args.what == "input":
        for row in rows:
            print(json.dumps({"id": row["id"], "text": row["text"]}, ensure_ascii=False))
        return
    outs = {o["id"]: o.get("events") or [] for o in read(args.out)}
    if args.what == "score":
        score(rows, outs)
        return
    sample = points([p for row in rows for p in judged(row, outs[row["id"]])])
    slope, bias = fit(sample)
    print(json.dumps({"figure.confidence.slope": f"{slope:.4f}", "figure.confidence.bias": f"{bias:.4f}", **SHY}))


if __name__ == "__main__":
    main()
