#!/usr/bin/env python3
"""Compiles src/*.txt, Wikinews articles with the corpus's mark-up, to JSON Lines.

    python3 training/news/compile.py -o news.jsonl
    python3 training/news/compile.py --file n1.txt --against wikinews.jsonl   also holds the words against the articles'

Same checks as the corpus (`../corpus/validate.py`) save those of its own making: length of articles, brackets, likeness.
Exit status 1 on any problem.
"""
import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "corpus"))
import build      # noqa: E402
import validate   # noqa: E402

SPARED = ("an article of", "mark-up or a doubled blank")


def letters(text):
    return "".join(text.split())


def differences(rows, path):
    """Where the marked words are not the article's."""
    articles = {a["id"]: a for a in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    for row in rows:
        article = articles[row["topic"]]
        given, wanted = letters(row["text"]), letters(article["title"] + article["text"].replace("\\", ""))
        if given != wanted:
            at = next((i for i, (a, b) in enumerate(zip(given, wanted)) if a != b), min(len(given), len(wanted)))
            yield f"{row['id']}: the article has {wanted[max(0, at - 20):at + 20]!r}, here stands {given[max(0, at - 20):at + 20]!r}"


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--file", help="one source file alone")
    args.add_argument("--against", type=Path)
    args.add_argument("-o", "--out", type=Path)
    args = args.parse_args()
    problems = []
    rows = build.build(sorted((HERE / "src").glob(args.file or "*.txt")), problems)
    problems += [p for row in rows for p in validate.problems_of(row) if not any(s in p for s in SPARED)]
    if args.against:
        problems += differences(rows, args.against)
    if args.out:
        args.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
    silent = sum(not any(s["start"] <= e["trigger"]["start"] < s["end"] for e in r["events"])
                 for r in rows for s in r["sentences"])
    print(f"articles {len(rows)} · sentences {sum(len(r['sentences']) for r in rows)} (without an event {silent}) · "
          f"events {sum(len(r['events']) for r in rows)} · attributions {sum(len(r['attributions']) for r in rows)} · "
          f"mentions {sum(len(r['mentions']) for r in rows)}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"problems {len(problems)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
