#!/usr/bin/env python3
"""Short training passages from the codebook's verbal frames: one for each, so that every verb of the codebook is seen.

    training/templates.py --out templates.jsonl

They are marked `template`, go into training only and are made anew from the codebook: nobody edits them.
The codebook's frames are data of ours (core/src/main/resources/chancery/core/coding/codebook).
"""
import argparse
import json
import random
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
CODING = HERE.parent / "core/src/main/resources/chancery/core/coding"
OPENINGS = ["", "", "", "", "On Tuesday, ", "Late on Friday, ", "In a statement, ", "Meanwhile, ", "Hours later, ",
            "For the second time this year, ", "As the summit opened, "]
TAILS = ["", "", "", " on Monday", " on Thursday", " this week", " late on Saturday", " after weeks of tension",
         " ahead of the summit", " over the border dispute", " in a letter made public on Sunday", " despite warnings",
         " following a night of clashes", " for the first time in a decade", " as pressure grew", " before the vote"]
OFFICES = ["president", "prime minister", "foreign minister", "defence minister", "interior minister", "foreign ministry",
           "government", "parliament", "central bank", "ruling party", "main opposition party", "supreme court"]
FORCES = ["army", "navy", "air force", "police", "border guards", "security forces", "special forces"]
GROUPS = {"protesters": "CVL", "students": "EDU", "farmers": "AGR", "teachers": "EDU", "dock workers": "LAB",
          "activists": "CVL", "rebels": "REB", "gunmen": "UAF", "militants": "REB", "refugees": "REF",
          "journalists": "JRN", "lawmakers": "LEG", "opposition leaders": "OPP", "villagers": "CVL"}
OBJECTS = ["the plan", "the proposal", "the decision", "the convoy", "the claim", "the border post", "the request", "the move"]
# What somebody will not do is refused (guide 11.7), what he will do is promised (guide 3.1).
REFUSED = {"AGREE": "change", "SUPPORT": "assist", "CONCEDE": "yield", "RETREAT": "yield", "COOPERATE": "assist",
           "AID": "assist", "CONSULT": "meet"}
REFUSALS = [" will not ", " would not ", " will never ", " will no longer "]
PROMISED = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE", "CONCEDE": "CONCEDE"}
CROWDS = {"PROTEST"}
ARMED = {"ASSAULT", "MOBILIZE"}
NEEDS_RECIPIENT = {"AID", "SANCTION", "COOPERATE"}
PREPOSITIONS = set("of on in to for from with at against over about into by".split())


def lists(name):
    out = {}
    for line in (CODING / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#") and ":" in line:
            key, _, words = line.partition(":")
            out[key] = words.split()
    return out


def irregular():
    rows = (line.split() for line in (CODING / "grammar-irregular.txt").read_text(encoding="utf-8").splitlines())
    return {r[0]: (r[1], r[2]) for r in rows if len(r) == 3 and r[0] != "#"}


def past(verb, forms, participle=False):
    if verb in forms:
        return forms[verb][participle]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


class Maker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.classes, self.forms = lists("classes.txt"), irregular()
        names = (l.split("\t") for l in (HERE / "corpus/src/names.tsv").read_text(encoding="utf-8").splitlines() if "\t" in l)
        self.states = [(n[0], n[2]) for n in names if n[1] == "s" and n[0][0].isupper() and len(n[2]) == 3]

    def party(self, kind):
        """words, type, country, sectors of somebody who may take part in an event of that type"""
        state, country = self.rng.choice(self.states)
        own = state + ("'" if state.endswith("s") else "'s")
        dice = self.rng.random()
        if kind in CROWDS and dice < 0.7 or kind not in CROWDS and dice < 0.1:
            group = self.rng.choice(list(GROUPS))
            return self.rng.choice(["", "hundreds of ", "dozens of "]), f"{group}", f" in {state}", "group", country, [GROUPS[group]]
        if kind in ARMED and dice < 0.6 or dice < 0.2:
            return "", f"{own} {self.rng.choice(FORCES)}", "", "organisation", country, ["MIL"]
        if dice < 0.55:
            office = self.rng.choice(OFFICES)
            type_ = "person" if office.endswith(("president", "minister")) else "organisation"
            return "", f"{own} {office}", "", type_, country, ["GOV"]
        return "", state, "", "state", country, []

    def noun(self, name):
        word = self.rng.choice(self.classes.get(name, [name])).replace("-", " ")
        if word.endswith("s") or self.rng.random() < 0.3:
            return word if word.endswith("s") else word + "s"
        return self.rng.choice(["a ", "the ", "its "] if word[0] not in "aeiou" else ["an ", "the ", "its "]) + word

    def passage(self, number, kind, modes, frame):
        tokens = frame.split()
        if tokens[0] not in ("A", "A+") or any(t in ("to+", "that+", "-ing") for t in tokens) or len(tokens) < 2:
            return None
        parts, mentions, roles = [], [], {"A": [], "R": []}
        size = lambda: sum(map(len, parts))

        def put_party(role):
            before, words, after, type_, country, sectors = self.party(kind if role == "A" else "")
            if not parts or parts == [""]:
                words, before = (words, before[:1].upper() + before[1:]) if before else (words[:1].upper() + words[1:], before)
            parts.append(before)
            start = size()
            parts.append(words)
            mentions.append({"id": f"m{len(mentions) + 1}", "entity": f"e{len(mentions) + 1}", "start": start, "end": size(),
                             "words": words, "type": type_, "country": country, "countries": [country],
                             "sectors": sectors, "members": []})
            roles[role].append(mentions[-1]["id"])
            parts.append(after)

        parts.append(self.rng.choice(OPENINGS))
        put_party("A")
        if tokens[0] == "A+":
            parts.append(" and ")
            put_party("A")
        head, *particles = tokens[1].split("_")
        status, words = "actual", past(head, self.forms)
        if head == "be":
            words = "were" if tokens[0] == "A+" else "was"
        dice = self.rng.random()
        lead = " "
        if dice < 0.08:
            status, lead, words = "negated", " did not ", head
        elif dice < 0.14:
            status, lead, words = "hypothetical", self.rng.choice([" may ", " might ", " could "]), head
        elif dice < 0.24 and kind in REFUSED:
            lead, words = self.rng.choice(REFUSALS), head
            kind, modes = "REJECT", [REFUSED[kind]]
        elif dice < 0.30:
            status, lead, words = "planned", " will ", head
            if kind in PROMISED:
                kind, modes = PROMISED[kind], []
        if head == "be" and status == "negated":
            lead, words = " ", "was not"
        parts.append(lead)
        begin = size()
        parts.append(" ".join([words, *particles]))
        trigger = {"start": begin, "end": size(), "words": parts[-1]}
        for token in tokens[2:]:
            parts.append(" ")
            if token in ("R", "&"):
                put_party("A" if token == "&" else "R")
            elif token == "R's":
                put_party("R")
                parts[-1] += "" if mentions[-1]["words"].endswith("s") else "'s"
            elif token.startswith("R:"):
                put_party("R")
            elif token == "*":
                parts.append(self.rng.choice(OBJECTS))
            elif token.startswith("{"):
                noun = self.noun(token[1:-1])
                parts.append(noun.split(" ", 1)[-1] if parts[-2].endswith("'s") and " " in noun else noun)
            else:
                parts.append(self.rng.choice(token.split(",")))
        if tokens[-1].split(",")[0] in PREPOSITIONS:
            parts.append(" " + self.rng.choice(OBJECTS))
        if kind in NEEDS_RECIPIENT and not roles["R"] and len(roles["A"]) < 2:
            return None
        parts.append(self.rng.choice(TAILS) + ".")
        text = "".join(parts)
        actors, recipients = roles["A"], roles["R"]
        if "R" in tokens and tokens[-1] == "R" and tokens[-2] == "from" and head in ("receive", "get", "obtain", "accept"):
            actors, recipients = recipients, actors
        event = {"id": "v1", "trigger": trigger, "type": kind, "modes": modes, "contexts": [], "actors": actors,
                 "recipients": recipients, "status": status, "form": "active"}
        return {"id": f"t-{number:04}", "writer": "templates", "topic": f"t{number}", "region": "global", "voice": "agency",
                "kind": "sentence", "source": "template", "text": text, "sentences": [{"start": 0, "end": len(text)}],
                "mentions": mentions, "events": [event], "attributions": [], "tags": []}


def passages(seed):
    maker, out = Maker(seed), []
    for path in sorted((CODING / "codebook").glob("*.txt")):
        if path.stem == "README":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            frames, mode, examples = (line.split(" | ") + ["", ""])[:3]
            word = mode.split()[0] if mode.split() else "-"
            if "=>" in examples or word == "planned":
                continue
            modes = [] if word in ("-", "*") else [word]
            for frame in frames.split(" ; "):
                made = maker.passage(len(out) + 1, path.stem.upper(), modes, frame.strip())
                if made:
                    out.append(made)
    return out


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--out", required=True, type=Path)
    args.add_argument("--seed", type=int, default=7)
    args = args.parse_args()
    rows = passages(args.seed)
    args.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
    print(f"passages {len(rows)}")


if __name__ == "__main__":
    main()
