#!/usr/bin/env python3
"""Writes the examples that the reader names beside an event it read: written sentences of the corpus's training part.

    training/nearest.py --split DIR --out reader/src/main/resources/chancery/reader/examples.tsv

First line: `# corpus VERSION`. Then a line an event: passage, type, modes (or -), trigger's begin and end in the sentence
(UTF-16 units, as in Java), the sentence. Templates and sentences of more than 240 characters stay out. Run it whenever the
corpus changes that the weights are made from; the version is the first eight digits of the SHA-256 of `corpus/src`.
"""
import argparse
import hashlib
import json
from pathlib import Path

LONGEST = 240
SOURCES = Path(__file__).resolve().parent / "corpus" / "src"


def version(folder=SOURCES):
    """Names the state of the corpus's sources."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:8]


def units(text):
    return len(text.encode("utf-16-le")) // 2


def lines(row):
    for event in row["events"]:
        trigger = event["trigger"]
        for sentence in row["sentences"]:
            if sentence["start"] <= trigger["start"] and trigger["end"] <= sentence["end"]:
                text = row["text"][sentence["start"]:sentence["end"]]
                at = units(row["text"][sentence["start"]:trigger["start"]])
                if len(text) <= LONGEST and not any(c in text for c in "\t\n"):
                    yield "\t".join((row["id"], event["type"], ",".join(event["modes"]) or "-", str(at),
                                     str(at + units(trigger["words"])), text))


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--split", required=True, type=Path)
    args.add_argument("--out", required=True, type=Path)
    args = args.parse_args()
    with open(args.split / "train.jsonl", encoding="utf-8") as rows:
        rows = [json.loads(row) for row in rows]
    made = sorted({line for row in rows if row["source"] == "written" for line in lines(row)})
    args.out.write_text("".join(f"{line}\n" for line in [f"# corpus {version()}", *made]), encoding="utf-8")
    print(f"{args.out}: {len(made)} examples, {args.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
