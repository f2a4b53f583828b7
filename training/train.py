#!/usr/bin/env python3
"""Trains the reader on a split of the corpus and keeps the best epoch.

    training/train.py --encoder all-minilm-l6-v2.onnx --vocabulary all-minilm-l6-v2-tokenizer.json --split DIR --out DIR

Same seed, same number of threads and same machine: same weights. `--device cuda` uses a GPU.
"""
import argparse
import copy
import json
import math
import time
from collections import Counter
from pathlib import Path

import numpy
import torch
from torch.nn import functional as F

import data
import net
from labels import CUE_TAGS, LINKS, MENTION_TAGS, MODES, MODES_OF, STATUSES, TRIGGER_TAGS, TYPES
from wordpiece import WordPiece

MARKED = 0.5     # share of the sentences with an event that are shown with a given pair
KEPT = 0.998     # of the running mean of the weights at each step
NOTHING = -100   # a label that is not looked at


def tensors(batch, marks, wordpiece, device, hidden=lambda: False):
    """ids, mask, features by piece, place of each word's first piece, mask of the words; `hidden` is asked of each word"""
    pieces = max(e.size() for e in batch)
    words = max(len(e.spans) for e in batch)
    ids, mask, features, first, real = [], [], [], [], []
    for e, mark in zip(batch, marks):
        row, shown, places = [wordpiece.cls], [0], []
        for p, f in zip(e.pieces, data.features(e, *mark)):
            places.append(len(row))
            row += [wordpiece.mask] * len(p) if hidden() else p
            shown += [f] * len(p)
        row.append(wordpiece.sep)
        ids.append(row + [0] * (pieces - len(row)))
        mask.append([1] * len(row) + [0] * (pieces - len(row)))
        features.append(shown + [0] * (pieces - len(shown)))
        first.append(places + [0] * (words - len(places)))
        real.append([True] * len(places) + [False] * (words - len(places)))
    return [torch.tensor(t).to(device, non_blocking=True) for t in (ids, mask, features, first, real)]


def padded(rows, words, device):
    return torch.tensor([r + [NOTHING] * (words - len(r)) for r in rows]).to(device, non_blocking=True)


def at_places(rows, words):
    """[row, word]: 1 at the words that a row names, else 0"""
    out = torch.zeros(len(rows), words)
    out[[i for i, row in enumerate(rows) for _ in row], [w for row in rows for w in row]] = 1
    return out


def tags(out, batch, head):
    """The loss of a head that labels words."""
    gold = padded([getattr(e, head) for e in batch], out.shape[1], out.device)
    return F.cross_entropy(out.float().flatten(0, 1), gold.flatten(), ignore_index=NOTHING)


def of_events(batch, status, modes, contexts):
    """The losses of status, modes and contexts, at the marked triggers."""
    events = [(b, *event) for b, e in enumerate(batch) for event in e.events]
    if not events:
        return {}
    device, size = status.device, len(events)
    rows, places = [e[0] for e in events], [e[1] for e in events]
    wanted, own, told = torch.zeros(size, len(MODES)), torch.zeros(size, len(MODES)), torch.zeros(size, contexts.shape[2])
    for i, (_, _, kind, _, m, c) in enumerate(events):
        own[i, MODES_OF[TYPES[kind]]] = 1
        wanted[i, m], own[i, m], told[i, c] = 1, 1, 1
    by_mode = F.binary_cross_entropy_with_logits(modes[rows, places].float(), wanted.to(device), reduction="none")
    return {"status": 0.4 * F.cross_entropy(status[rows, places].float(), torch.tensor([e[3] for e in events]).to(device)),
            "modes": 0.2 * (by_mode * own.to(device)).sum() / size,
            "contexts": 0.1 * F.binary_cross_entropy_with_logits(contexts[rows, places].float(), told.to(device),
                                                                 reduction="none").sum() / size}


def of_links(batch, marks, links, real):
    """The loss of the links, at the marked triggers and cues; a given pair would give the parties away."""
    ties = [(b, *tie) for b, e in enumerate(batch) for tie in e.links if not (marks[b] != ((), ()) and tie[0] < 2)]
    if not ties:
        return {}
    device, words = links.device, links.shape[3]
    rows, kinds, places = ([t[i] for t in ties] for i in range(3))
    skips = {(b, k, at): s for b, e in enumerate(batch) for k, at, s in e.skips}
    wanted = at_places([t[3] for t in ties], words)
    look = real[rows] * (1 - at_places([skips.get(t[:3], []) for t in ties], words)).to(device)
    raw = F.binary_cross_entropy_with_logits(links[rows, kinds, places].float(), wanted.to(device), reduction="none")
    heavy = torch.tensor([0.03 if k == LINKS.index("content") else 0.3 for k in kinds]).to(device)
    return {"links": (raw * look * heavy[:, None]).sum() / len(ties)}


def losses(model, batch, marks, shares, inputs, weight_of_pair):
    """The loss of each head; `shares` holds for each marked sentence how much of each type its pair has, else None."""
    ids, mask, features, first, real = inputs
    x = model.encoder(ids, mask, features)
    mention, trigger, cue, status, modes, contexts, links = model.heads(
        x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2])))
    found = {"mention": tags(mention, batch, "mention"), "trigger": 2 * tags(trigger, batch, "trigger"),
             "cue": tags(cue, batch, "cue"), **of_events(batch, status, modes, contexts), **of_links(batch, marks, links, real)}
    shown = [b for b, s in enumerate(shares) if s]
    if shown:
        wanted = torch.tensor([shares[b] for b in shown]).to(ids.device)
        found["pair"] = weight_of_pair * -(wanted * F.log_softmax(model.of_pair(x[shown]).float(), -1)).sum(-1).mean()
    return found


def marked(batch, rng):
    """For half of the sentences with an event one of its pairs, in which a side may be left out, and the share of each type."""
    marks, shares = [], []
    for e in batch:
        if not e.pairs or rng.random() >= MARKED:
            marks.append(((), ()))
            shares.append(None)
            continue
        actor, recipient, share = rng.choice(e.pairs)
        if actor and recipient and rng.random() < 0.1:
            actor, recipient = ([], recipient) if rng.random() < 0.5 else (actor, [])
        marks.append((actor, recipient))
        shares.append([share.get(t, 0.0) for t in range(len(TYPES))])
    return marks, shares


def spans(tags, opens, goes_on):
    """[(first word, last word, label)] of a sequence of tags"""
    out = []
    for i, t in enumerate(tags):
        if opens(t) is not None:
            out.append([i, i, opens(t)])
        elif out and out[-1][1] == i - 1 and goes_on(t):
            out[-1][1] = i
    return [tuple(x) for x in out]


def mention_spans(tags):
    return spans(tags, lambda t: MENTION_TAGS[t][2:] if MENTION_TAGS[t][0] == "B" else None,
                 lambda t: MENTION_TAGS[t][0] == "I")


def trigger_spans(tags):
    return spans(tags, lambda t: TRIGGER_TAGS[t] if t > 1 else None, lambda t: t == 1)


def f1(right, given, wanted):
    return 2 * right / (given + wanted) if given + wanted else 0.0


def evaluate(model, sample, wordpiece, pieces, device, autocast):
    """Figures on a sample: spans exact, links and status at the gold's own triggers and cues."""
    model.eval()
    n, status, pair = Counter(), Counter(), Counter()
    with torch.no_grad():
        for batch in data.batches(sample, pieces, data.seeded(0)):
            plain = [((), ())] * len(batch)
            ids, mask, features, first, real = tensors(batch, plain, wordpiece, device)
            with autocast():
                x = model.encoder(ids, mask, features)
                out = model.heads(x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2])))
            mention, trigger, cue = (o.argmax(-1).tolist() for o in out[:3])
            how, links = out[3].argmax(-1).tolist(), out[6].float() > 0
            for b, e in enumerate(batch):
                size = len(e.spans)
                for name, gold, given in (("mention", mention_spans(e.mention), mention_spans(mention[b][:size])),
                                          ("trigger", trigger_spans(e.trigger), trigger_spans(trigger[b][:size])),
                                          ("cue", [i for i, t in enumerate(e.cue) if t == 1],
                                           [i for i, t in enumerate(cue[b][:size]) if t == 1])):
                    n[name, "right"] += len(set(gold) & set(given))
                    n[name, "given"] += len(given)
                    n[name, "wanted"] += len(gold)
                    if name == "trigger":
                        n["place", "right"] += len({s[0] for s in gold} & {s[0] for s in given})
                        n["place", "given"] += len(given)
                        n["place", "wanted"] += len(gold)
                        n["false", "sentences"] += not gold
                        n["false", "events"] += 0 if gold else len(given)
                for at, _, state, _, _ in e.events:
                    status[state, how[b][at]] += 1
                for (kind, at, to), skip in zip(e.links, e.skips + [(0, 0, [])] * len(e.links)):
                    given = set(links[b, kind, at, :size].nonzero().flatten().tolist()) - set(skip[2])
                    n[LINKS[kind], "right"] += len(given & set(to))
                    n[LINKS[kind], "given"] += len(given)
                    n[LINKS[kind], "wanted"] += len(to)
        asked = [(e, p) for e in sample for p in e.pairs]
        for i in range(0, len(asked), 32):
            part = asked[i:i + 32]
            ids, mask, features, _, _ = tensors([e for e, _ in part], [p[:2] for _, p in part], wordpiece, device)
            with autocast():
                given = model.of_pair(model.encoder(ids, mask, features)).argmax(-1).tolist()
            for (_, p), g in zip(part, given):
                pair[max(p[2], key=p[2].get), g] += 1
    figures = {name: f1(n[name, "right"], n[name, "given"], n[name, "wanted"])
               for name in ("mention", "trigger", "place", "cue", *LINKS)}
    figures["status"] = macro(status, len(STATUSES))
    figures["pair"] = macro(pair, len(TYPES))
    figures["false per 1000"] = 1000 * n["false", "events"] / max(1, n["false", "sentences"])
    return figures


def macro(table, classes):
    seen = [c for c in range(classes) if any(g == c for g, _ in table)]
    one = lambda c: f1(table[c, c], sum(v for (_, x), v in table.items() if x == c),
                       sum(v for (x, _), v in table.items() if x == c))
    return sum(map(one, seen)) / max(1, len(seen))


def score(figures):
    """What an epoch is chosen by."""
    return sum(figures[k] for k in ("mention", "trigger", "status", "actor", "recipient", "pair", "content")) / 7


def groups(model, rate, heads_rate):
    """Layers learn slower the lower they are; embeddings of words and places stand still."""
    count = len(model.encoder.layers)
    out = []
    for i, layer in enumerate(model.encoder.layers):
        out.append({"params": list(layer.parameters()), "lr": rate * 0.85 ** (count - 1 - i)})
    out.append({"params": [model.encoder.features.weight, *model.encoder.norm.parameters()], "lr": rate})
    inner = {id(p) for p in model.encoder.parameters()}
    out.append({"params": [p for p in model.parameters() if id(p) not in inner], "lr": heads_rate})
    return out


def follow(mean, model, kept):
    """Moves the running mean of the weights towards the weights; it is the mean that is kept and scored (Polyak)."""
    with torch.no_grad():
        pairs = [(m, w) for m, w in zip(mean.parameters(), model.parameters()) if w.requires_grad]
        torch._foreach_mul_([m for m, _ in pairs], kept)
        torch._foreach_add_([m for m, _ in pairs], [w for _, w in pairs], alpha=1 - kept)


def train(args):
    torch.manual_seed(args.seed)
    numpy.random.seed(args.seed)
    torch.set_num_threads(args.threads)
    device = torch.device(args.device)
    rng = data.seeded(args.seed)
    wordpiece = WordPiece.load(args.vocabulary)
    learn = data.examples(args.split / "train.jsonl", wordpiece)
    check = data.examples(args.split / "validation.jsonl", wordpiece)
    learn, check = ([e for e in part if e.row["writer"] not in args.without] for part in (learn, check))
    for extra in args.more:
        learn += data.examples(extra, wordpiece)
    model = net.Reader(net.Encoder.load(args.encoder, args.layers)).to(device)
    if args.start:
        model.load_state_dict(torch.load(args.start, map_location=device))
    for frozen in (model.encoder.words, model.encoder.positions):
        frozen.weight.requires_grad = False
    optimiser = torch.optim.AdamW(groups(model, args.rate, args.heads_rate), weight_decay=0.01)
    peaks = [g["lr"] for g in optimiser.param_groups]
    mean = copy.deepcopy(model).eval()
    autocast = lambda: torch.autocast(device.type, dtype=torch.bfloat16, enabled=not args.fp32)
    steps_an_epoch = len(data.batches(learn, args.pieces, data.seeded(0)))
    steps, step, best = steps_an_epoch * args.epochs, 0, -1.0
    print(f"sentences {len(learn)} · validation {len(check)} · batches an epoch {steps_an_epoch}", flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    for epoch in range(1, args.epochs + 1):
        begun, total, count = time.time(), {}, 0
        for batch in data.batches(learn, args.pieces, rng):
            pace = min(1, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
            for group, peak in zip(optimiser.param_groups, peaks):
                group["lr"] = peak * pace
            marks, shares = marked(batch, rng)
            with autocast():
                inputs = tensors(batch, marks, wordpiece, device, lambda: rng.random() < args.hide)
                found = losses(model, batch, marks, shares, inputs, args.pair_weight)
            loss = sum(found.values())
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step, count = step + 1, count + 1
            follow(mean, model, min(KEPT, step / (step + 9)))
            for k, v in found.items():
                total[k] = total.get(k, 0) + v.detach()
            if step % 50 == 0:
                if not math.isfinite(loss.item()):
                    raise SystemExit("the loss is no number")
                print(f"  {step}/{steps} " + " ".join(f"{k} {v.item() / count:.3f}" for k, v in total.items()), flush=True)
        if epoch % args.every and epoch < args.epochs:
            continue
        figures = evaluate(mean, check, wordpiece, args.pieces, device, autocast)
        figures["epoch"], figures["score"], figures["seconds"] = epoch, score(figures), round(time.time() - begun)
        print(json.dumps({k: round(v, 4) for k, v in figures.items()}), flush=True)
        torch.save(mean.state_dict(), args.out / "last.pt")
        if figures["score"] >= best:
            best = figures["score"]
            torch.save(mean.state_dict(), args.out / "best.pt")
            (args.out / "best.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--encoder", required=True, type=Path)
    args.add_argument("--layers", type=int, help="how many of its layers, from the lowest; all if not given")
    args.add_argument("--vocabulary", required=True, type=Path)
    args.add_argument("--split", required=True, type=Path, help="folder of validate.py --split")
    args.add_argument("--more", nargs="*", type=Path, default=[], help="further training passages, such as self-labelled ones")
    args.add_argument("--without", nargs="*", default=[], metavar="WRITER", help="whose passages of the corpus are left out")
    args.add_argument("--out", required=True, type=Path)
    args.add_argument("--start", type=Path, help="weights to go on from")
    args.add_argument("--epochs", type=int, default=6)
    args.add_argument("--pieces", type=int, default=900, help="padded pieces a batch")
    args.add_argument("--rate", type=float, default=2e-4)
    args.add_argument("--heads-rate", type=float, default=1e-3)
    args.add_argument("--pair-weight", type=float, default=0.5)
    args.add_argument("--hide", type=float, default=0.0, help="share of the words that are hidden from the network while it learns")
    args.add_argument("--every", type=int, default=1, help="epochs between two looks at the validation part")
    args.add_argument("--seed", type=int, default=7)
    args.add_argument("--threads", type=int, default=1)
    args.add_argument("--device", default="cpu")
    args.add_argument("--fp32", action="store_true", help="no bfloat16")
    train(args.parse_args())


if __name__ == "__main__":
    main()
