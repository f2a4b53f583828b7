"""From the corpus to what the network is shown: one example a sentence, labels by word."""
import json
import random
from dataclasses import dataclass, field

from labels import (CONTEXTS, CUE_TAGS, LINKS, MENTION_TAGS, MODES, STATUSES, TRIGGER_TAGS, TYPES, feature)
from wordpiece import shape

MOST_PIECES = 160
KIND = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"}


@dataclass
class Example:
    """One sentence; words are counted from 0, and so are the labels that stand for them."""

    id: str
    text: str
    spans: list          # of each word: start, end in the passage's text
    pieces: list         # of each word: ids
    shapes: list
    mention: list        # tag of each word
    trigger: list
    cue: list
    events: list = field(default_factory=list)   # (word, type, status, modes, contexts)
    links: list = field(default_factory=list)    # (label, from word, to words)
    skips: list = field(default_factory=list)    # the same for words that may be right too
    pairs: list = field(default_factory=list)    # (actor words, recipient words, {type: share})
    row: dict = field(default_factory=dict)

    def size(self):
        return sum(map(len, self.pieces)) + 2


def examples(path, wordpiece):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [e for row in rows for e in of_row(row, wordpiece)]


def of_row(row, wordpiece):
    for number, sentence in enumerate(row["sentences"], 1):
        words = wordpiece.words(row["text"], sentence["start"], sentence["end"])
        while words and sum(len(w[2]) for w in words) > MOST_PIECES - 2:
            words.pop()
        if words:
            yield example(row, f"{row['id']}/{number}", words)


def example(row, name, words):
    spans = [(s, e) for s, e, _ in words]
    ex = Example(name, row["text"], spans, [p for *_, p in words], [shape(row["text"][s:e]) for s, e in spans],
                 [0] * len(words), [0] * len(words), [0] * len(words), row=row)
    places = {m["id"]: under(spans, m) for m in row["mentions"]}
    same = {}
    for m in row["mentions"]:
        same.setdefault(m["entity"], set()).update(places[m["id"]])
    entity = {m["id"]: m["entity"] for m in row["mentions"]}
    for m in sorted(row["mentions"], key=lambda m: m["start"] - m["end"]):
        put(ex.mention, places[m["id"]], MENTION_TAGS.index("B-" + m["type"]), MENTION_TAGS.index("I-" + m["type"]))

    def link(label, at, ids):
        to = {w for x in ids for w in places[x]}
        also = {w for x in ids for w in same[entity[x]]} - to
        ex.links.append((LINKS.index(label), at, sorted(to)))
        ex.skips.append((LINKS.index(label), at, sorted(also)))

    events(row, ex, link)
    for a in row["attributions"]:
        at = under(spans, a["cue"]) if a["cue"] else []
        if at:
            put(ex.cue, at, CUE_TAGS.index("B"), CUE_TAGS.index("I"))
            if a["speakers"]:    # some writers left a speaker unmarked: "-" tells nothing of who speaks
                link("speaker", at[0], a["speakers"])
            link("addressee", at[0], a["addressees"])
            link("relay", at[0], [a["relay"]] if a["relay"] else [])
            said = sorted({w for c in a["content"] for w in under(spans, c)})
            ex.links.append((LINKS.index("content"), at[0], said))
    pairs(row, ex, places)
    return ex


def events(row, ex, link):
    taken = {}
    for e in row["events"]:
        at = under(ex.spans, e["trigger"])
        if not at:
            continue
        modes = [MODES.index(f"{e['type']}/{m}") for m in e["modes"]]
        if at[0] in taken:                       # convicted and jailed by one word: the arrest is a second mode
            taken[at[0]][3].extend(modes)
            continue
        put(ex.trigger, at, TRIGGER_TAGS.index(e["type"]), TRIGGER_TAGS.index("I"))
        taken[at[0]] = (at[0], TYPES.index(e["type"]), STATUSES.index(e["status"]), modes,
                        [CONTEXTS.index(c) for c in e["contexts"]])
        ex.events.append(taken[at[0]])
        link("actor", at[0], e["actors"])
        link("recipient", at[0], e["recipients"])


def pairs(row, ex, places):
    """Every two parties between whom something happens, and what: a joint act goes both ways."""
    found = {}
    for e in row["events"]:
        if not under(ex.spans, e["trigger"]):
            continue
        actors = [x for x in e["actors"] if places[x]]
        recipients = [x for x in e["recipients"] if places[x]]
        ties = [(a, r) for a in actors for r in recipients] or [(a, b) for a in actors for b in actors if a != b] \
            or [(a, None) for a in actors] or [(None, r) for r in recipients]
        kind = TYPES.index(alone(e))
        for tie in ties:
            shares = found.setdefault(tie, {})
            shares[kind] = shares.get(kind, 0) + 1
    for (a, r), shares in found.items():
        total = sum(shares.values())
        ex.pairs.append((places[a] if a else [], places[r] if r else [], {t: n / total for t, n in shares.items()}))


def alone(event):
    """The type that tells an event without a status beside it: kindness that did not come about is REJECT."""
    return "REJECT" if event["status"] == "negated" and event["type"] in KIND else event["type"]


def under(spans, span):
    """The words that a span covers or cuts."""
    return [i for i, (s, e) in enumerate(spans) if s < span["end"] and span["start"] < e]


def put(tags, words, first, rest):
    for n, w in enumerate(words):
        tags[w] = rest if n else first


def features(ex, actor=(), recipient=()):
    """A feature of each word: how it is written and whether it is a given party's."""
    return [feature(s, 1 if w in actor else 2 if w in recipient else 0) for w, s in enumerate(ex.shapes)]


def batches(sample, pieces, rng):
    """The examples in batches of at most so many padded pieces, alike in length, in random order."""
    order = sorted(range(len(sample)), key=lambda i: sample[i].size() + rng.random() * 6)
    out, batch, widest = [], [], 0
    for i in order:
        widest = max(widest, sample[i].size())
        if batch and widest * (len(batch) + 1) > pieces:
            out.append(batch)
            batch, widest = [], sample[i].size()
        batch.append(sample[i])
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def seeded(seed):
    return random.Random(seed)
