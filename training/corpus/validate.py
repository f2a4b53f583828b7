#!/usr/bin/env python3
"""Checks the corpus and prints its coverage.

    python3 training/corpus/validate.py              compiles src/ and checks it
    python3 training/corpus/validate.py --file a.txt  coverage of one source file (duplicates against all)
    python3 training/corpus/validate.py --split DIR   also writes train.jsonl, validation.jsonl, test.jsonl

Exit status 1 when a line can't be compiled, an annotation breaks the guide, or two sentences are near duplicates.
"""
import argparse
import hashlib
import json
import re
import statistics
import sys
from collections import Counter, defaultdict
from pathlib import Path

import build
from ontology import (AUTHOR_TAGS, CONTEXTS, COUNTRIES, DERIVED_TAGS, FORMS, KINDS, MENTION_TYPES, MODES,
                      NEVER_PLANNED, QUOTINGS, REGIONS, SECTORS, SOURCES, STATUSES, TYPES, VOICES)

CONTAINMENT = 0.5
GRAM = 5


def words(text):
    return re.findall(r"\w+(?:['’-]\w+)*", text)


def span_problems(row, span, what):
    if not 0 <= span["start"] < span["end"] <= len(row["text"]):
        yield f"{what}: span {span['start']}..{span['end']} outside the text"
    elif row["text"][span["start"]:span["end"]] != span["words"]:
        yield f"{what}: words do not stand at the span"
    elif span["words"] != span["words"].strip():
        yield f"{what}: blank at the edge of {span['words']!r}"
    else:
        for edge in (span["start"], span["end"]):
            if 0 < edge < len(row["text"]) and row["text"][edge - 1].isalnum() and row["text"][edge].isalnum():
                yield f"{what}: {span['words']!r} cuts a word"


def header_problems(row):
    for key, allowed in (("region", REGIONS), ("voice", VOICES), ("kind", KINDS), ("source", SOURCES)):
        if row[key] not in allowed:
            yield f"{key} {row[key]!r} is not in the list"
    for key in ("writer", "topic"):
        if not row[key]:
            yield f"no {key}"
    for tag in row["tags"]:
        if tag not in AUTHOR_TAGS | DERIVED_TAGS:
            yield f"tag {tag!r} is not in the list"
    if row["kind"] == "negative" and row["events"]:
        yield "a negative passage with an event"
    if row["kind"] == "article" and not 6 <= len(row["sentences"]) <= 16:
        yield f"an article of {len(row['sentences'])} sentences"
    if re.search(r"[\[\]{}<>|]|  | [,.;:!?](?:\s|$)", row["text"]):
        yield "mark-up or a doubled blank left in the text"


def mention_problems(row):
    entities = {m["entity"] for m in row["mentions"]}
    for m in row["mentions"]:
        yield from span_problems(row, m, f"mention {m['id']}")
        if m["type"] not in MENTION_TYPES.values():
            yield f"mention {m['id']}: type {m['type']!r}"
        if any(c not in COUNTRIES for c in m["countries"]) or m["country"] != next(iter(m["countries"]), None):
            yield f"mention {m['id']}: countries {m['countries']}"
        if any(s not in SECTORS for s in m["sectors"]):
            yield f"mention {m['id']}: sectors {m['sectors']}"
        if any(x not in entities for x in m["members"]):
            yield f"mention {m['id']}: unknown member"
    placed = sorted(row["mentions"], key=lambda m: (m["start"], -m["end"]))
    for a, b in zip(placed, placed[1:]):
        if b["start"] < a["end"] and b["end"] > a["end"]:
            yield f"mentions {a['words']!r} and {b['words']!r} overlap"


def countries(mention, by_entity, depth=0):
    if mention["countries"]:
        return set(mention["countries"])
    if depth > 3:
        return set()
    return {c for x in mention["members"] for c in countries(by_entity[x], by_entity, depth + 1)}


def event_problems(row):
    by_id = {m["id"]: m for m in row["mentions"]}
    by_entity = {m["entity"]: m for m in reversed(row["mentions"])}
    triggers = Counter((e["trigger"]["start"], e["trigger"]["end"]) for e in row["events"])
    for e in row["events"]:
        what = f"event {e['trigger']['words']!r}"
        yield from span_problems(row, e["trigger"], what)
        if e["type"] not in TYPES:
            yield f"{what}: type {e['type']!r}"
            continue
        if any(m not in MODES[e["type"]] for m in e["modes"]):
            yield f"{what}: {e['type']} has no mode {e['modes']}"
        if any(c not in CONTEXTS for c in e["contexts"]):
            yield f"{what}: contexts {e['contexts']}"
        if e["status"] not in STATUSES or e["form"] not in FORMS:
            yield f"{what}: status {e['status']!r} or form {e['form']!r}"
        if e["status"] == "planned" and e["type"] in NEVER_PLANNED:
            yield f"{what}: a planned {e['type']} is AGREE or CONCEDE"
        if not e["actors"]:
            yield f"{what}: no actor"
        for x in e["actors"]:
            if not countries(by_id[x], by_entity):
                yield f"{what}: the actor {by_id[x]['words']!r} has no country"
        for x in e["actors"] + e["recipients"]:
            if by_id[x]["type"] in ("place", "project"):
                yield f"{what}: a {by_id[x]['type']} takes part"
        yield from counterpart_problems(e, what, by_id)
        if triggers[(e["trigger"]["start"], e["trigger"]["end"])] > 1 and {"SANCTION", "COERCE"} - {
                x["type"] for x in row["events"] if x["trigger"] == e["trigger"]}:
            yield f"{what}: one trigger, several events (only convict with arrest may)"


def counterpart_problems(e, what, by_id):
    joint = len(e["actors"]) > 1 or any(
        len(by_id[a]["members"]) > 1 or len(by_id[a]["countries"]) > 1 for a in e["actors"])
    mutual = joint and e["form"] == "reciprocal"
    if e["type"] in ("AID", "SANCTION") and not e["recipients"] and not mutual:
        yield f"{what}: {e['type']} needs a recipient"
    if e["type"] == "COOPERATE" and not e["recipients"] and not joint:
        yield f"{what}: COOPERATE needs a recipient or two actors"
    if "visit" in e["modes"] and not e["recipients"]:
        yield f"{what}: a visit needs a host (visitor>host)"
    own = {by_id[a]["entity"] for a in e["actors"]}
    if own & {by_id[r]["entity"] for r in e["recipients"]}:
        yield f"{what}: an actor is its own recipient"


def attribution_problems(row):
    ids = {m["id"] for m in row["mentions"]}
    for a in row["attributions"]:
        for c in a["content"] + ([a["cue"]] if a["cue"] else []):
            yield from span_problems(row, c, "attribution")
            if re.match(r"that\b", c["words"]) and c is not a["cue"]:
                yield "attribution: the content begins with its complementiser"
        if not set(a["speakers"] + a["addressees"] + ([a["relay"]] if a["relay"] else [])) <= ids:
            yield "attribution: unknown mention"
        if a["quoting"] not in QUOTINGS:
            yield f"attribution: quoting {a['quoting']!r}"
        if a["cue"] and any(c["start"] < a["cue"]["end"] and a["cue"]["start"] < c["end"] for c in a["content"]):
            yield f"attribution: cue {a['cue']['words']!r} lies inside its own content"


def problems_of(row):
    for check in (header_problems, mention_problems, event_problems, attribution_problems):
        for problem in check(row):
            yield f"{row['id']}: {problem}"


def sentences(rows):
    for row in rows:
        for i, s in enumerate(row["sentences"]):
            yield f"{row['id']}/{i + 1}", row["text"][s["start"]:s["end"]]


def near_duplicates(rows):
    """Pairs of sentences of which one holds at least half of the other's word 5-grams."""
    index, seen, found = defaultdict(list), {}, []
    for name, text in sentences(rows):
        tokens = [w.lower() for w in words(text)]
        plain = " ".join(tokens)
        if plain in seen:
            found.append((name, seen[plain], 1.0))
            continue
        grams = {tuple(tokens[i:i + GRAM]) for i in range(len(tokens) - GRAM + 1)}
        shared = Counter(other for g in grams for other in index[g])
        for (other, size), n in shared.items():
            smaller = min(size, len(grams))
            if smaller and n / smaller >= CONTAINMENT:
                found.append((name, other, n / smaller))
        seen[plain] = name
        for g in grams:
            index[g].append((name, len(grams)))
    return found


def part(row):
    """The split of a passage: all passages of one writer on one topic go together."""
    digest = hashlib.sha256(f"{row['writer']}\x1f{row['topic']}\x1f".encode()).digest()
    share = int.from_bytes(digest[:4], "big") / 2**32
    return "train" if share < 0.8 else "validation" if share < 0.9 else "test"


def table(title, counts, order=None):
    cells = [f"{k} {counts.get(k, 0)}" for k in (order or sorted(counts, key=lambda k: -counts[k]))]
    print(f"{title}: " + " · ".join(cells))


def coverage(rows):
    lengths = [len(words(text)) for _, text in sentences(rows)]
    events = [e for r in rows for e in r["events"]]
    speech = [a for r in rows for a in r["attributions"]]
    in_articles = sum(len(r["sentences"]) for r in rows if r["kind"] == "article")
    written = sum(len(r["sentences"]) for r in rows if r["source"] == "written")
    negative = sum(len(r["sentences"]) for r in rows if r["kind"] == "negative")
    print(f"passages {len(rows)} · sentences {len(lengths)} (in articles {in_articles}, negative {negative}, "
          f"written {written}) · words {sum(lengths)}")
    if lengths:
        body = [n for r in rows if r["kind"] != "negative" for n in
                (len(words(r["text"][s["start"]:s["end"]])) for s in r["sentences"])]
        print(f"sentence length: median {statistics.median(lengths)}, without negatives "
              f"{statistics.median(body) if body else '-'}, longest {max(lengths)}")
    print(f"mentions {sum(len(r['mentions']) for r in rows)} · events {len(events)} · attributions {len(speech)}")
    table("types", Counter(e["type"] for e in events), TYPES)
    modes = Counter(f"{e['type']}/{m}" for e in events for m in e["modes"])
    for t in TYPES:
        if MODES[t]:
            table(f"  {t}", {m: modes[f"{t}/{m}"] for m in MODES[t]}, MODES[t])
    table("status", Counter(e["status"] for e in events), STATUSES)
    table("form", Counter(e["form"] for e in events), FORMS)
    table("contexts", Counter(c for e in events for c in e["contexts"]), CONTEXTS)
    table("quoting", Counter(a["quoting"] for a in speech), QUOTINGS)
    print(f"speech: relayed {sum(a['relay'] is not None for a in speech)} · with addressee "
          f"{sum(bool(a['addressees']) for a in speech)} · no speaker {sum(not a['speakers'] for a in speech)}")
    table("mentions", Counter(m["type"] for r in rows for m in r["mentions"]), list(MENTION_TYPES.values()))
    table("sectors", Counter(s for r in rows for m in r["mentions"] for s in m["sectors"]), sorted(SECTORS))
    table("regions", Counter(r["region"] for r in rows for _ in r["sentences"]), REGIONS)
    table("voices", Counter(r["voice"] for r in rows for _ in r["sentences"]), VOICES)
    table("writers", Counter(r["writer"] for r in rows for _ in r["sentences"]))
    table("tags", Counter(t for r in rows for t in r["tags"]))
    table("split (sentences)", Counter(part(r) for r in rows for _ in r["sentences"]), ["train", "validation", "test"])
    print(f"topics {len({r['topic'] for r in rows})} · countries named "
          f"{len({m['country'] for r in rows for m in r['mentions']} - {None})}")


def write_split(rows, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("train", "validation", "test"):
        lines = (json.dumps(r, ensure_ascii=False) + "\n" for r in rows if part(r) == name)
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--file", help="name of one source file whose coverage is printed")
    args.add_argument("--split", type=Path, metavar="DIR")
    args = args.parse_args()
    problems = []
    rows = build.build(sorted((build.HERE / "src").glob("*.txt")), problems)
    problems += [p for row in rows for p in problems_of(row)]
    problems += [f"{a} repeats {b}: containment {c:.2f}" for a, b, c in near_duplicates(rows)]
    stem = Path(args.file).stem if args.file else ""
    coverage([r for r in rows if r["id"].startswith(stem + "-")] if stem else rows)
    if args.split:
        write_split(rows, args.split)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"problems {len(problems)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
