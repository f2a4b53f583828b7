#!/usr/bin/env python3
"""Writes trained weights as an ONNX graph with eight-bit integers, for the reader.

    training/export.py --weights best.pt --encoder all-minilm-l6-v2.onnx --name NAME --out reader.onnx

The graph takes one sentence (`ids`, `features`: int64 [pieces]) and gives `tags` [pieces, all tag heads side by side],
`links` [kinds, pieces, pieces] and `pair` [types]: logits. One sentence a run, so that what is read of it does not depend
on its neighbours: activations are quantised with one scale a matrix.
Weights have one scale a column and use seven bits, since processors without VNNI saturate sums of full eight-bit products.
The card (version, labels, thresholds) stands in the graph's metadata, from `--card` where given.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import net
from labels import CONTEXTS, CUE_TAGS, LINKS, MARKS, MENTION_TAGS, MODES, SHAPES, STATUSES, TRIGGER_TAGS, TYPES
from nearest import version

FORMAT = 1        # what the reader's code must know how to read
LONGEST = 256     # pieces
BITS = 63
HEADS = ("mention", "trigger", "cue", "status", "modes", "contexts")
LABELS = {"mention": MENTION_TAGS, "trigger": TRIGGER_TAGS, "cue": CUE_TAGS, "status": STATUSES, "modes": MODES,
          "contexts": CONTEXTS}


class Graph:
    def __init__(self):
        self.nodes, self.initializers, self.count = [], [], 0

    def constant(self, array, name=None):
        self.count += 1
        name = name or f"c{self.count}"
        self.initializers.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def node(self, op, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"t{self.count}_{i}" for i in range(outputs)] if isinstance(outputs, int) else outputs
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def quantised(self, x):
        return self.node("DynamicQuantizeLinear", [x], 3)

    def linear8(self, quantised, weight, bias):
        """x·W + b with W [in, out] in integers; `quantised` is what `quantised` made of x."""
        scale = np.maximum(np.abs(weight).max(0), 1e-8) / BITS
        whole = self.constant(np.clip(np.round(weight / scale), -BITS, BITS).astype(np.int8))
        x, s, zero = quantised
        y = self.node("Cast", [self.node("MatMulInteger", [x, whole, zero, self.constant(np.int8(0))])],
                      to=TensorProto.FLOAT)
        y = self.node("Mul", [y, self.node("Mul", [s, self.constant(scale.astype(np.float32))])])
        return self.node("Add", [y, self.constant(bias)])

    def linear(self, x, weight, bias, outputs=1):
        return self.node("Add", [self.node("MatMul", [x, self.constant(weight)]), self.constant(bias)], outputs)

    def norm(self, x, state, name):
        return self.node("LayerNormalization", [x, self.constant(state[name + ".weight"]),
                                                self.constant(state[name + ".bias"])], epsilon=1e-12, axis=-1)


def build(state, layers, heads):
    g = Graph()
    words = state["encoder.words.weight"]
    scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8) / 127
    table = g.constant(np.clip(np.round(words / scale), -127, 127).astype(np.int8), "words")
    x = g.node("Mul", [g.node("Cast", [g.node("Gather", [table, "ids"])], to=TensorProto.FLOAT),
                       g.node("Gather", [g.constant(scale.astype(np.float32)), "ids"])])
    x = g.node("Add", [x, g.node("Gather", [g.constant(state["encoder.features.weight"]), "features"])])
    size = g.node("Shape", ["ids"])
    places = g.node("Slice", [g.constant(state["encoder.positions.weight"][:LONGEST]),
                              g.constant(np.array([0], np.int64)), size, g.constant(np.array([0], np.int64))])
    x = g.norm(g.node("Add", [x, places]), state, "encoder.norm")
    first = g.constant(np.array([0], np.int64))
    for i in range(layers):
        of = lambda name: (state[f"encoder.layers.{i}.{name}.weight"].T, state[f"encoder.layers.{i}.{name}.bias"])
        weights, biases = zip(*(of(n) for n in ("query", "key", "value")))
        qkv = g.linear8(g.quantised(x), np.concatenate(weights, 1), np.concatenate(biases))
        parts = [g.node("Unsqueeze", [p, first]) for p in g.node("Split", [qkv], 3, axis=1)]
        mixed = g.node("MultiHeadAttention", parts, domain="com.microsoft", num_heads=heads)
        x = g.norm(g.node("Add", [x, g.linear8(g.quantised(g.node("Squeeze", [mixed, first])), *of("output"))]),
                   state, f"encoder.layers.{i}.norm1")
        wide = g.node("Gelu", [g.linear8(g.quantised(x), *of("grow"))], domain="com.microsoft")
        x = g.norm(g.node("Add", [x, g.linear8(g.quantised(wide), *of("shrink"))]), state, f"encoder.layers.{i}.norm2")
    tags = [(state[f"{h}.weight"].T, state[f"{h}.bias"]) for h in HEADS]
    g.linear(x, np.concatenate([w for w, _ in tags], 1), np.concatenate([b for _, b in tags]), ["tags"])
    kinds = len(LINKS)
    sides = []
    for side, order in (("source", [1, 0, 2]), ("target", [1, 2, 0])):
        flat = g.linear(x, state[f"{side}.weight"].T, state[f"{side}.bias"])
        split = g.node("Reshape", [flat, g.constant(np.array([-1, kinds, net.RANK], np.int64))])
        sides.append(g.node("Transpose", [split], perm=order))
    scores = g.node("Mul", [g.node("MatMul", sides), g.constant(np.float32(net.RANK ** -0.5))])
    g.node("Add", [scores, g.constant(state["linked"].reshape(kinds, 1, 1))], ["links"])
    start = g.node("Gather", [x, g.constant(np.int64(0))], axis=0)
    pooled = g.node("Tanh", [g.linear(start, state["pool.weight"].T, state["pool.bias"])])
    g.linear(pooled, state["pair.weight"].T, state["pair.bias"], ["pair"])
    value = lambda name, kind, shape: helper.make_tensor_value_info(name, kind, shape)
    width = sum(len(LABELS[h]) for h in HEADS)
    graph = helper.make_graph(
        g.nodes, "reader",
        [value("ids", TensorProto.INT64, ["n"]), value("features", TensorProto.INT64, ["n"])],
        [value("tags", TensorProto.FLOAT, ["n", width]), value("links", TensorProto.FLOAT, [kinds, "n", "n"]),
         value("pair", TensorProto.FLOAT, [len(TYPES)])], g.initializers)
    return helper.make_model(graph, producer_name="chancery", ir_version=8,
                             opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)])


def card(name, more):
    out = {"format": str(FORMAT), "name": name, "longest": str(LONGEST), "shapes": str(SHAPES), "marks": str(MARKS),
           "links": " ".join(LINKS), "types": " ".join(TYPES)}
    out.update({f"labels.{h}": " ".join(LABELS[h]) for h in HEADS})
    out.update({k: v if isinstance(v, str) else json.dumps(v) for k, v in more.items()})
    return out


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--weights", required=True, type=Path)
    args.add_argument("--encoder", required=True, type=Path, help="the file that training began with")
    args.add_argument("--name", required=True, help="of the weights, in one word; the corpus's version is put behind it")
    args.add_argument("--card", type=Path, help="JSON of further entries: temperatures and thresholds of calibrate.py")
    args.add_argument("--out", required=True, type=Path)
    args = args.parse_args()
    model = net.Reader.trained(args.weights, args.encoder)
    made = build(net.numpy_state(model), len(model.encoder.layers), model.encoder.layers[0].heads)
    more = json.loads(args.card.read_text(encoding="utf-8")) if args.card else {}
    for key, text in card(f"{args.name} (corpus {version()})", more).items():
        entry = made.metadata_props.add()
        entry.key, entry.value = key, text
    onnx.save(made, str(args.out))
    print(f"{args.out}: {args.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
