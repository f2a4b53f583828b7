"""The network: a BERT encoder whose weights come from an ONNX file, and heads that answer everything in one pass."""
import math

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from labels import (CONTEXTS, CUE_TAGS, LINKS, MARKS, MENTION_TAGS, MODES, SHAPES, STATUSES, TRIGGER_TAGS, TYPES)

RANK = 64      # of the bilinear form behind each kind of link


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(width, width) for _ in range(4))
        self.grow, self.shrink = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, bias):
        b, n, d = x.shape
        split = lambda y: y.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(d // self.heads)
        weights = torch.softmax(scores + bias, -1)
        x = self.norm1(x + self.drop(self.output((weights @ split(self.value(x))).transpose(1, 2).reshape(b, n, d))))
        return self.norm2(x + self.drop(self.shrink(F.gelu(self.grow(x)))))


class Encoder(nn.Module):
    """BERT of any size, as it stands in a sentence encoder's ONNX file."""

    def __init__(self, words, width, layers, heads, inner, longest):
        super().__init__()
        self.words = nn.Embedding(words, width)
        self.positions = nn.Embedding(longest, width)
        self.features = nn.Embedding(SHAPES * MARKS, width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, mask, features):
        x = self.words(ids) + self.positions(torch.arange(ids.shape[1], device=ids.device))[None] + self.features(features)
        x = self.drop(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].float()) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    @classmethod
    def load(cls, path, layers=None, heads=12):
        """The lowest layers of the encoder in a file that was exported from PyTorch: named tensors, and one unnamed matrix a Linear."""
        graph = onnx.load(path).graph
        named = {t.name: torch.from_numpy(numpy_helper.to_array(t).astype(numpy.float32)) for t in graph.initializer}
        matrices = {n.name: named[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in named}
        words = named["embeddings.word_embeddings.weight"]
        inner = next(m for n, m in matrices.items() if "intermediate" in n).shape[1]
        count = len({n.split(".")[1].split("/")[0] for n in matrices})
        encoder = cls(words.shape[0], words.shape[1], layers or count, heads, inner,
                      named["embeddings.position_embeddings.weight"].shape[0])
        encoder.words.weight.data = words
        encoder.positions.weight.data = named["embeddings.position_embeddings.weight"]
        encoder.features.weight.data = named["embeddings.token_type_embeddings.weight"][:1].repeat(SHAPES * MARKS, 1)
        for target, source in ((encoder.norm, "embeddings.LayerNorm"),):
            target.weight.data, target.bias.data = named[source + ".weight"], named[source + ".bias"]
        for i, layer in enumerate(encoder.layers):
            for part, place in (("query", "attention.self.query"), ("key", "attention.self.key"),
                                ("value", "attention.self.value"), ("output", "attention.output.dense"),
                                ("grow", "intermediate.dense"), ("shrink", "output.dense")):
                linear = getattr(layer, part)
                linear.weight.data = matrices[f"/encoder/layer.{i}/{place.replace('.', '/')}/MatMul"].t().contiguous()
                linear.bias.data = named[f"encoder.layer.{i}.{place}.bias"]
            for part, place in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
                norm = getattr(layer, part)
                norm.weight.data = named[f"encoder.layer.{i}.{place}.weight"]
                norm.bias.data = named[f"encoder.layer.{i}.{place}.bias"]
        return encoder


class Reader(nn.Module):
    """Encoder and heads. Every output but `pair` is by piece; the first piece of a word speaks for it."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        width = encoder.words.weight.shape[1]
        self.mention = nn.Linear(width, len(MENTION_TAGS))
        self.trigger = nn.Linear(width, len(TRIGGER_TAGS))
        self.cue = nn.Linear(width, len(CUE_TAGS))
        self.status = nn.Linear(width, len(STATUSES))
        self.modes = nn.Linear(width, len(MODES))
        self.contexts = nn.Linear(width, len(CONTEXTS))
        self.source = nn.Linear(width, RANK * len(LINKS))
        self.target = nn.Linear(width, RANK * len(LINKS))
        self.linked = nn.Parameter(torch.full((len(LINKS),), -2.0))
        self.pool, self.pair = nn.Linear(width, width), nn.Linear(width, len(TYPES))
        self.drop = nn.Dropout(0.1)

    @classmethod
    def trained(cls, weights, encoder):
        """The network whose weights are in a file, with as many layers as the file holds."""
        state = torch.load(weights, map_location="cpu")
        layers = len({name.split(".")[2] for name in state if name.startswith("encoder.layers.")})
        model = cls(Encoder.load(encoder, layers))
        model.load_state_dict(state)
        return model

    def heads(self, x):
        """mention, trigger, cue, status, modes, contexts by place; links [batch, kind, from, to]"""
        x = self.drop(x)
        b, n, _ = x.shape
        split = lambda y: y.view(b, n, len(LINKS), RANK).transpose(1, 2)
        links = split(self.source(x)) @ split(self.target(x)).transpose(2, 3) / math.sqrt(RANK)
        return (self.mention(x), self.trigger(x), self.cue(x), self.status(x), self.modes(x), self.contexts(x),
                links + self.linked[None, :, None, None])

    def forward(self, ids, mask, features):
        x = self.encoder(ids, mask, features)
        return (*self.heads(x), self.of_pair(x))

    def of_pair(self, x):
        return self.pair(self.drop(torch.tanh(self.pool(x[:, 0]))))


def numpy_state(model):
    return {k: v.detach().numpy().astype(numpy.float32) for k, v in model.state_dict().items()}
