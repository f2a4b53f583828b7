#!/usr/bin/env python3
"""Compiles src/*.txt (the inline mark-up of README.md) to JSON Lines with spans in Unicode code points.

    python3 training/corpus/build.py            writes training/corpus/corpus.jsonl
    python3 training/corpus/build.py -o - a.txt  prints the passages of one file

Exit status 1 when a line can't be read; every such line is named.
"""
import argparse
import json
import re
import sys
from pathlib import Path

from ontology import COUNTRIES, DERIVED_TAGS, FORMS, MENTION_TYPES, SECTORS, STATUSES

HERE = Path(__file__).resolve().parent
OPEN = {"[": "]", "{": "}", "<": ">"}
STATUS_WORDS = {"hist": "historical", "plan": "planned", "hyp": "hypothetical", "neg": "negated"}
FORM_WORDS = {"nom": "nominal", "pass": "passive", "act": "active", "recip": "reciprocal"}
PRONOUNS = set("he she they it him her them his their its who whom which himself herself itself themselves "
               "we i us our you me my mine ours your".split())
MARKS = '"“”‘’«»„'


class Bad(Exception):
    """A line that breaks the mark-up."""


def load_names():
    names = {}
    for line in (HERE / "src" / "names.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            surface, kind, country, sectors = (line.split("\t") + ["", "", ""])[:4]
            names[surface] = (MENTION_TYPES[kind], country or None, sectors.split())
    return names


def parse(source):
    """The mark-up as a tree: strings and (bracket, children, annotations)."""
    pos = 0

    def upto(close):
        nonlocal pos
        out, words, annotations = [], [], None

        def flush():
            if words:
                out.append("".join(words))
                words.clear()

        while pos < len(source):
            c = source[pos]
            if c == "\\":
                words.append(source[pos + 1])
                pos += 2
            elif c == close:
                pos += 1
                if annotations is None:
                    flush()
                else:
                    annotations.append("".join(words))
                return out, annotations or []
            elif c in OPEN and annotations is None:
                flush()
                pos += 1
                inner, notes = upto(OPEN[c])
                out.append((c, inner, notes))
            elif c in "]}>" and annotations is None:
                raise Bad(f"stray {c} at column {pos + 1}")
            elif c == "|" and close:
                if annotations is None:
                    flush()
                    annotations = []
                else:
                    annotations.append("".join(words))
                    words.clear()
                pos += 1
            else:
                words.append(c)
                pos += 1
        if close:
            raise Bad(f"no closing {close}")
        flush()
        return out, []

    # Annotations may hold ">" between actors and recipients: only "{" closes with "}", so that is safe there.
    return upto("")[0]


class Passage:
    """One passage while it is compiled."""

    def __init__(self, meta, names):
        self.meta = meta
        self.names = names
        self.parts = []
        self.length = 0
        self.sentences = []
        self.mentions = []
        self.raw_events = []
        self.cues = []
        self.contents = []
        self.entities = {}
        self.tags = set()

    def put(self, words):
        self.parts.append(words)
        self.length += len(words)

    def sentence(self, source, lead):
        if self.parts:
            self.put(lead)
        tags = re.search(r"((?:\s+#[a-z-]+)+)\s*$", source)
        if tags:
            source = source[: tags.start()]
            self.tags |= {t[1:] for t in tags.group(1).split()}
        start = self.length
        self.index = len(self.sentences)
        for node in parse(source.strip()):
            self.walk(node)
        self.sentences.append((start, self.length))

    def walk(self, node):
        if isinstance(node, str):
            self.put(node)
            return
        bracket, children, notes = node
        prefix = ""
        if children and isinstance(children[0], str):
            got = re.match(r"(\d+):" if bracket == "[" else r"([a-z]):" if bracket == "<" else r"(?!)", children[0])
            if got:
                prefix = got.group(1)
                children = [children[0][got.end():]] + children[1:]
        start = self.length
        for child in children:
            self.walk(child)
        end = self.length
        if bracket == "[":
            self.mention(prefix, start, end, notes)
        elif bracket == "<":
            self.contents.append((prefix or "a", self.index, start, end, notes))
        else:
            if not notes:
                raise Bad("a trigger without annotation")
            for note in notes:
                if note.startswith("="):
                    self.cues.append((note[1:].strip(), self.index, start, end))
                else:
                    self.raw_events.append((note.strip(), self.index, start, end))

    def text(self):
        return "".join(self.parts)

    def mention(self, number, start, end, notes):
        surface = self.text()[start:end]
        entity = number or "=" + surface
        known = self.entities.get(entity)
        kind, country, sectors, members = known if known else (None, None, [], [])
        if notes:
            kind, country, sectors, members = self.attributes(notes[0], known)
        elif not known:
            listed = self.names.get(surface) or self.names.get(surface[:1].lower() + surface[1:])
            if not listed:
                raise Bad(f"[{surface}] is neither in names.tsv nor annotated")
            kind, country, sectors = listed
        self.entities.setdefault(entity, (kind, country, sectors, members))
        self.mentions.append({"entity": entity, "sentence": self.index, "start": start, "end": end, "type": kind,
                              "country": country, "sectors": sectors, "members": members})

    def attributes(self, note, known):
        kind, country, sectors, members = known if known else (None, None, [], [])
        for token in note.split():
            if token in MENTION_TYPES:
                kind = MENTION_TYPES[token]
            elif token in COUNTRIES:
                country = f"{country} {token}" if country and not known else token
            elif token in SECTORS:
                sectors = ([] if known and sectors == known[2] else sectors) + [token]
            elif re.fullmatch(r"\d+(\+\d+)+", token):
                members = token.split("+")
            else:
                raise Bad(f"unknown attribute {token}")
        if kind is None:
            raise Bad(f"no type in |{note}")
        return kind, country, sectors, members

    def resolve(self, entity, at, sentence, outside=()):
        """The mention of an entity that stands nearest: same sentence first, before the trigger first.

        `outside` holds spans whose mentions are passed over: who speaks is not named inside what is said.
        """
        if entity not in self.entities:
            raise Bad(f"reference to {entity}, which is not mentioned")
        own = [i for i, m in enumerate(self.mentions) if m["entity"] == entity]
        free = [i for i in own if not any(s <= self.mentions[i]["start"] < e for s, e in outside)]
        own = free or own
        here = [i for i in own if self.mentions[i]["sentence"] == sentence]
        if here:
            named = [i for i in here if self.text()[self.mentions[i]["start"]:self.mentions[i]["end"]].lower()
                     not in PRONOUNS]
            pool = named or here
            before = [i for i in pool if self.mentions[i]["end"] <= at]
            return before[-1] if before else pool[0]
        earlier = [i for i in own if self.mentions[i]["end"] <= at]
        return earlier[-1] if earlier else own[0]

    def links(self, words, at, sentence, outside=()):
        numbers = [n for n in words.split(",") if n]
        here = {m["entity"] for m in self.mentions if m["sentence"] == sentence}
        if len(numbers) > 1 and not here & set(numbers):
            for i, m in enumerate(self.mentions):
                if m["sentence"] == sentence and set(numbers) <= set(m["members"]):
                    return [i]  # "the two leaders" stands for those named in earlier sentences
        return [self.resolve(n, at, sentence, outside) for n in numbers]

    def event(self, raw):
        note, sentence, start, end = raw
        head, *tokens = note.split()
        kind, _, modes = head.partition("/")
        event = {"start": start, "end": end, "sentence": sentence, "type": kind,
                 "modes": modes.split("+") if modes else [], "contexts": [], "actors": [], "recipients": [],
                 "status": "actual", "form": None}
        for token in tokens:
            if token.startswith("@"):
                event["contexts"] = token[1:].split(",")
            elif STATUS_WORDS.get(token, token) in STATUSES:
                event["status"] = STATUS_WORDS.get(token, token)
            elif FORM_WORDS.get(token, token) in FORMS:
                event["form"] = FORM_WORDS.get(token, token)
            elif re.fullmatch(r"[\d,]*(>[\d,]+)?", token):
                actors, _, recipients = token.partition(">")
                event["actors"] = self.links(actors, start, sentence)
                event["recipients"] = self.links(recipients, start, sentence)
            else:
                raise Bad(f"unknown token {token} in |{note}")
        event["form"] = event["form"] or self.form(event)
        return event

    def form(self, event):
        begin = self.sentences[event["sentence"]][0]
        before = [w.lower() for w in self.text()[begin:event["start"]].split()[-4:]]
        while before and (before[-1].endswith("ly") or before[-1] in ADVERBS):
            before.pop()
        word = self.text()[event["start"]:event["end"]].split()[0].lower()
        participle = word.endswith("ed") or word in IRREGULAR
        if participle and before[-1:] and before[-1] in BE:
            return "passive"
        several = len(event["actors"]) > 1 or any(self.mentions[a]["members"] for a in event["actors"])
        return "reciprocal" if several and not event["recipients"] and event["type"] in (
            "CONSULT", "COOPERATE", "AGREE", "ASSAULT", "SUPPORT") else "active"

    def attributions(self):
        content, order = {}, []
        for name, sentence, start, end, notes in self.contents:
            content.setdefault(name_at := (name, sentence), []).append((start, end))
            if notes:
                order.append((name_at, notes[0], sentence, None))
        for note, sentence, start, end in self.cues:
            got = re.match(r"([a-z])?\s*(.*)$", note)
            order.append((((got.group(1) or "a"), sentence), got.group(2), sentence, (start, end)))
        out = []
        twice = [key for key, *_ in order if sum(key == k for k, *_ in order) > 1]
        if twice:
            raise Bad(f"two cues share the letter {twice[0][0]} in a sentence: use {{…|=b …}} and <b:…>")
        for key, note, sentence, cue in order:
            if key not in content:
                content[key] = [self.content_before(note, sentence, cue)]
            first = cue[0] if cue else content[key][0][0]
            item = {"sentence": sentence, "speakers": [], "cue": cue, "content": content[key], "addressees": [],
                    "relay": None}
            for token in note.split():
                token = token.removeprefix("-")
                if token.startswith("^"):
                    item["relay"] = self.resolve(token[1:], first, sentence, content[key])
                elif re.fullmatch(r"[\d,]*(>[\d,]+)?", token):
                    speakers, _, addressees = token.partition(">")
                    item["speakers"] = self.links(speakers, first, sentence, content[key])
                    item["addressees"] = self.links(addressees, first, sentence, content[key])
                else:
                    raise Bad(f"unknown token {token} in |={note}")
            item["quoting"] = self.quoting(item["content"])
            out.append(item)
        unused = set(content) - {key for key, *_ in order}
        if unused:
            raise Bad(f"content without a cue: {sorted(unused)}")
        return out

    def content_before(self, note, sentence, cue):
        """The content of a cue that closes its sentence ("…, the minister said"): all before the speaker's comma."""
        begin = self.sentences[sentence][0]
        at = cue[0]
        got = re.match(r"[\d,]+", note)
        for number in got.group().split(",") if got else []:
            at = min(at, self.mentions[self.resolve(number, at, sentence)]["start"])
        at = begin + self.text()[begin:at].rfind(",")
        if at <= begin or cue[1] < (begin + self.sentences[sentence][1]) // 2:
            raise Bad("a cue without content: mark it with <…>")
        closing = self.text()[at + 1:at + 2]
        return begin, at + 2 if closing and closing in MARKS else at

    def quoting(self, spans):
        inside = outside = 0
        for start, end in spans:
            quoted = False
            for c in self.text()[start:end]:
                if c in MARKS and c not in "‘’":
                    quoted = not quoted if c == '"' else c in "“«„"
                elif c.isalnum():
                    inside, outside = inside + quoted, outside + (not quoted)
        return "direct" if not outside else "indirect" if not inside else "mixed"

    def derived(self, events, attributions):
        tags = set(self.tags)
        for e in events:
            tags.add(e["form"])
            if len(e["actors"]) > 1 or len(e["recipients"]) > 1:
                tags.add("compound")
            people = e["actors"] + e["recipients"]
            if any(self.mentions[p]["members"] for p in people):
                tags.add("group-reference")
            if any(self.mentions[p]["sentence"] != e["sentence"] for p in people):
                tags.add("implicit-actor")
        if re.search(r",? (who|which|whose|whom) ", self.text()):
            tags.add("relative")
        if any(self.text()[m["start"]:m["end"]].lower() in PRONOUNS for m in self.mentions):
            tags.add("pronoun")
        for a in attributions:
            tags.add(a["quoting"])
            if a["relay"] is not None:
                tags.add("relay")
            if a["addressees"]:
                tags.add("addressee")
            for b in attributions:
                if a is not b and any(s <= b["content"][0][0] and b["content"][-1][1] <= e and (s, e) != b["content"][0]
                                      for s, e in a["content"]):
                    tags.add("nested-speech")
        return sorted(tags)

    def json(self):
        events = [self.event(raw) for raw in self.raw_events]
        events.sort(key=lambda e: e["start"])
        attributions = sorted(self.attributions(), key=lambda a: a["content"][0])
        entity = {name: f"e{i + 1}" for i, name in enumerate(dict.fromkeys(m["entity"] for m in self.mentions))}
        tags = self.derived(events, attributions)

        def span(start, end):
            return {"start": start, "end": end, "words": self.text()[start:end]}

        def ids(indices):
            return [f"m{i + 1}" for i in indices]

        order = "id writer topic region voice kind source".split()
        return {
            **{key: self.meta[key] for key in order},
            "text": self.text(),
            "sentences": [{"start": s, "end": e} for s, e in self.sentences],
            "mentions": [{"id": f"m{i + 1}", "entity": entity[m["entity"]], **span(m["start"], m["end"]),
                          "type": m["type"], "country": m["country"].split()[0] if m["country"] else None,
                          "countries": (m["country"] or "").split(), "sectors": m["sectors"],
                          "members": [entity[x] for x in m["members"]]} for i, m in enumerate(self.mentions)],
            "events": [{"id": f"v{i + 1}", "trigger": span(e["start"], e["end"]), "type": e["type"], "modes": e["modes"],
                        "contexts": e["contexts"], "actors": ids(e["actors"]), "recipients": ids(e["recipients"]),
                        "status": e["status"], "form": e["form"]} for i, e in enumerate(events)],
            "attributions": [{"speakers": ids(a["speakers"]), "cue": span(*a["cue"]) if a["cue"] else None,
                              "content": [span(*c) for c in a["content"]], "addressees": ids(a["addressees"]),
                              "relay": None if a["relay"] is None else f"m{a['relay'] + 1}", "quoting": a["quoting"]}
                             for a in attributions],
            "tags": tags,
        }


BE = {"was", "were", "been", "being", "be", "is", "are"}
ADVERBS = set("not never also first again ever still now then all both soon at last".split())
IRREGULAR = set("held met shot sent sold bought built hit struck driven thrown taken given shut cut torn broken beaten "
                "brought told kept drawn found sought set put withdrawn overthrown stolen blown frozen laid led "
                "hurt burnt flown sworn forbidden won lost made seen upheld".split())


def passages(path, names, problems):
    """Reads one source file: directives, then a passage a line or a block."""
    meta = {"writer": None, "topic": None, "region": None, "voice": "agency", "kind": "sentence", "source": "written"}
    current, count, out = None, 0, []

    def close():
        nonlocal current
        if current is not None:
            try:
                out.append(current.json())
            except (Bad, ValueError, KeyError, IndexError) as e:
                problems.append(f"{path.name}:{current.line}: {e}")
        current = None

    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("//"):
            continue
        if not line:
            close()
            continue
        if line.startswith("@"):
            close()
            key, _, value = line[1:].partition(" ")
            if key not in meta:
                problems.append(f"{path.name}:{number}: unknown directive @{key}")
            meta[key] = value.strip()
            continue
        block = meta["kind"] == "article"
        joined = line.startswith("+ ")
        if not block and not joined:
            close()
        if current is None:
            count += 1
            name = f"{path.stem}-{count:04d}"
            topic = meta["topic"] and re.sub(r"\*$", f"-{count:04d}", meta["topic"])
            current = Passage({**meta, "id": name, "topic": topic}, names)
            current.line = number
        lead, after_headline = " ", bool(current.sentences) and current.headline
        current.headline = line.startswith("! ")
        if current.headline:
            current.tags.add("headline")
        if line.startswith("¶ ") or after_headline:
            lead = "\n\n"
        try:
            current.sentence(re.sub(r"^(! |¶ |\+ )", "", line), lead)
        except (Bad, ValueError, KeyError, IndexError) as e:
            problems.append(f"{path.name}:{number}: {e}")
            current.sentences.append((current.length, current.length))
    close()
    return out


def build(files, problems):
    names = load_names()
    return [p for f in files for p in passages(f, names, problems)]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("files", nargs="*", type=Path)
    args.add_argument("-o", "--output", default=str(HERE / "corpus.jsonl"))
    args = args.parse_args()
    problems = []
    rows = build(args.files or sorted((HERE / "src").glob("*.txt")), problems)
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    if args.output == "-":
        sys.stdout.write(text)
    else:
        Path(args.output).write_text(text, encoding="utf-8")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
