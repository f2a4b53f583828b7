#!/usr/bin/env python3
"""How far two annotators agree who marked the same sentences without seeing each other's marks.

  agreement.py sample            writes second/sample.tsv: id, kind and bare text of 600 written sentences, drawn from the corpus with a fixed seed
                                 (the sample here was drawn on 26 November 2026, when the corpus had 12,969 sentences)
  agreement.py score             compares second/*.txt, marked by a second annotator in the sources' own mark-up, with corpus.jsonl

A passage of second/*.txt is matched with the first one by its words. Both sides are compiled by build.py. Printed are, with the number of
cases: F1 of mention spans, of triggers and of cues (the same words), of content tokens; and on what both found, the share that agrees and Cohen's
kappa of type, status, mention type and country, and the share of equal actors, recipients, speakers and relays (the same words; a pronoun counts as
the entity that it stands for).
"""
import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path

import build

HERE = Path(__file__).parent
SECOND = HERE / "second"
SHOWN = ("a01-", "a05-")  # files that the second annotators read to learn the mark-up: their passages don't count
WANTED = 600
SEED = 20261126


def corpus():
    return [json.loads(line) for line in (HERE / "corpus.jsonl").open(encoding="utf-8")]


def sample(rows):
    """Whole passages, a sixth of the sentences inside articles and a quarter negative, until there are 600 sentences."""
    written = [r for r in rows if r["source"] == "written"]
    random.Random(SEED).shuffle(written)
    chosen = []
    for kind, wanted in (("article", WANTED // 6), ("negative", WANTED // 4), ("sentence", WANTED - WANTED // 6 - WANTED // 4)):
        have = 0
        for row in written:
            if row["kind"] == kind and have < wanted:
                chosen.append(row)
                have += len(row["sentences"])
    return chosen


def write_sample():
    SECOND.mkdir(exist_ok=True)
    with (SECOND / "sample.tsv").open("w", encoding="utf-8") as out:
        for row in sample(corpus()):
            out.write("\t".join((row["id"], row["kind"], row["text"].replace("\n", "¶"))) + "\n")


def key(row):
    return " ".join(row["text"].split())


def kappa(pairs):
    """Cohen's kappa of two labels a case."""
    n = len(pairs)
    if not n:
        return 0.0
    observed = sum(a == b for a, b in pairs) / n
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(left[label] * right[label] for label in left) / (n * n)
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


class Score:
    def __init__(self):
        self.both, self.first, self.second = Counter(), Counter(), Counter()
        self.labels = {}
        self.equal = {}

    def spans(self, what, a, b):
        self.both[what] += len(a & b)
        self.first[what] += len(a)
        self.second[what] += len(b)

    def label(self, what, a, b):
        self.labels.setdefault(what, []).append((a, b))

    def same(self, what, a, b):
        self.equal.setdefault(what, []).append(a == b)

    def lines(self):
        for what in self.first:
            total = self.first[what] + self.second[what]
            f1 = 2 * self.both[what] / total if total else 1.0
            yield f"{what:28} F1 {f1:.3f}   first {self.first[what]}, second {self.second[what]}"
        for what, pairs in self.labels.items():
            share = sum(a == b for a, b in pairs) / len(pairs)
            yield f"{what:28} equal {share:.3f}   kappa {kappa(pairs):.3f}   of {len(pairs)}"
        for what, cases in self.equal.items():
            yield f"{what:28} equal {sum(cases) / len(cases):.3f}   of {len(cases)}"


def span(x):
    return (x["start"], x["end"])


def entity_words(row, ids):
    """The sides of a link as sets of the places where their entities are named, so that a pronoun and its name are one."""
    by_id = {m["id"]: m for m in row["mentions"]}
    places = {}
    for m in row["mentions"]:
        places.setdefault(m["entity"], set()).add(span(m))
    return [places[by_id[i]["entity"]] for i in ids if i in by_id]


def same_sides(first, a, second, b):
    """True where the two lists of entities can be paired off, each pair sharing a mention."""
    left, right = entity_words(first, a), entity_words(second, b)
    if len(left) != len(right):
        return False
    for places in left:
        match = next((other for other in right if places & other), None)
        if match is None:
            return False
        right.remove(match)
    return True


def tokens(row, attribution):
    covered = set()
    for piece in attribution["content"]:
        covered.update(i for i in range(piece["start"], piece["end"]) if not row["text"][i].isspace())
    return covered


def compare(first, second, score):
    mentions_a = {span(m): m for m in first["mentions"]}
    mentions_b = {span(m): m for m in second["mentions"]}
    score.spans("mentions", set(mentions_a), set(mentions_b))
    for place in set(mentions_a) & set(mentions_b):
        score.label("mention type", mentions_a[place]["type"], mentions_b[place]["type"])
        score.label("mention country", str(mentions_a[place]["country"]), str(mentions_b[place]["country"]))
    events_a, events_b = ({span(e["trigger"]): e for e in row["events"]} for row in (first, second))
    score.spans("triggers", set(events_a), set(events_b))
    score.spans("triggers with their type", {(s, e["type"]) for s, e in events_a.items()}, {(s, e["type"]) for s, e in events_b.items()})
    for place in set(events_a) & set(events_b):
        a, b = events_a[place], events_b[place]
        score.label("event type", a["type"], b["type"])
        score.label("status", a["status"], b["status"])
        score.same("modes", sorted(a["modes"]), sorted(b["modes"]))
        score.same("actors", True, same_sides(first, a["actors"], second, b["actors"]))
        score.same("recipients", True, same_sides(first, a["recipients"], second, b["recipients"]))
    cues_a, cues_b = ({span(x["cue"]): x for x in row["attributions"] if x["cue"]} for row in (first, second))
    score.spans("cues", set(cues_a), set(cues_b))
    content_a, content_b = (set().union(*[tokens(row, x) for x in row["attributions"]]) for row in (first, second))
    score.spans("content characters", content_a, content_b)
    for place in set(cues_a) & set(cues_b):
        a, b = cues_a[place], cues_b[place]
        score.same("speakers", True, same_sides(first, a["speakers"], second, b["speakers"]))
        score.same("relay", bool(a["relay"]), bool(b["relay"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("sample", "score"))
    if parser.parse_args().what == "sample":
        write_sample()
        return 0
    problems = []
    second = build.build(sorted(SECOND.glob("*.txt")), problems)
    for problem in problems:
        print(problem, file=sys.stderr)
    first = {key(row): row for row in corpus()}
    score, found, shown, changed, sentences = Score(), 0, 0, 0, 0
    for row in second:
        if key(row) in first and first[key(row)]["id"].startswith(SHOWN):
            shown += 1
        elif key(row) in first:
            found += 1
            sentences += len(row["sentences"])
            compare(first[key(row)], row, score)
        else:
            changed += 1
    print(f"passages marked twice {found}, sentences {sentences}; left out: {shown} seen before, {changed} whose words were changed since")
    for line in score.lines():
        print(line)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
