"""What networks say of sentences that they never saw: targets beside the annotators' marks.

Each of FOLDS networks learns without one part of the passages and then answers for that part; the network that is kept learns
from the marks and from these answers (cross-fitted self-distillation: Furlanello et al., Born-Again Neural Networks, 2018).
An overlooked or arbitrary mark then weighs less than one that the rest of the corpus bears out.
"""
import zlib

import torch

import data

FOLDS = 4


def fold(example):
    """0 to FOLDS-1; all sentences of a passage stand in one fold."""
    return zlib.crc32(example.row["id"].encode()) % FOLDS


def ask(model, sample, pieces, tensors, autocast):
    """{sentence: answer}; probabilities by word, by marked event, by marked link and by pair, in the example's own order."""
    model.eval()
    out = {}
    with torch.no_grad():
        for batch in data.batches(sample, pieces, data.seeded(0)):
            ids, mask, features, first, _ = tensors(batch, [((), ())] * len(batch))
            with autocast():
                x = model.encoder(ids, mask, features)
                heads = [h.float().cpu() for h in model.heads(x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2])))]
            for b, e in enumerate(batch):
                out[e.id] = answer(e, [h[b] for h in heads])
        asked = [(e, n) for e in sample for n in range(len(e.pairs))]
        for i in range(0, len(asked), 64):
            part = asked[i:i + 64]
            ids, mask, features, _, _ = tensors([e for e, _ in part], [e.pairs[n][:2] for e, n in part])
            with autocast():
                given = torch.softmax(model.of_pair(model.encoder(ids, mask, features)).float(), -1).cpu()
            for (e, _), g in zip(part, given):
                out[e.id]["pairs"].append(g.half())
    return out


def answer(e, heads):
    mention, trigger, cue, status, modes, contexts, links = heads
    size, places = len(e.spans), [event[0] for event in e.events]
    soft = lambda h: torch.softmax(h, -1).half()
    return {"mention": soft(mention[:size]), "trigger": soft(trigger[:size]), "cue": soft(cue[:size]),
            "status": soft(status[places]), "modes": torch.sigmoid(modes[places]).half(),
            "contexts": torch.sigmoid(contexts[places]).half(),
            "links": [torch.sigmoid(links[kind, at, :size]).half() for kind, at, _ in e.links], "pairs": []}


def load(path):
    """What `ask` gave, as it was saved; in full precision."""
    whole = lambda v: [t.float() for t in v] if isinstance(v, list) else v.float()
    return {name: {head: whole(v) for head, v in said.items()} for name, said in torch.load(path).items()}
