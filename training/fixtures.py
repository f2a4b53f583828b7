#!/usr/bin/env python3
"""Writes what the reader's tests compare with: how this side splits odd strings, and what the trained network answers.

    training/fixtures.py wordpiece --vocabulary VOCABULARY --out reader/src/test/resources/chancery/reader/wordpiece.tsv
    training/fixtures.py unfit --out reader/src/test/resources/chancery/reader     # weights that don't fit the code
    training/fixtures.py answers --vocabulary VOCABULARY --encoder ENCODER --weights best.pt --split DIR --out …/answers.tsv

All strings are our own: sentences of the corpus, and random ones from a fixed seed. Offsets count UTF-16 units, as in Java.
"""
import argparse
import json
import random
from pathlib import Path

from wordpiece import WordPiece

ODD = ["", " ", "\t\n", "a", "…", "U.S.-led", "don't", "Côte d’Ivoire", "Erdoğan", "İstanbul", "ß", "ΣΊΣΥΦΟΣ", "naïve café", "北京 meets 東京",
       "卢卡申科", "ひらがなカタカナ", "한국어", "Москва", "القاهرة", "emoji 😀😃 here", "👨‍👩‍👧 family", "zero\u200bwidth", "soft\u00adhyphen",
       "\ufeffBOM", "control\x00\x01\x1f", "\x7f", "a\u0301\u0302\u0303b", "e\u0301", "１２３", "½ ¼", "²³", "№5", "§ 4", "$100m", "100%", "a_b-c/d",
       "x" * 99, "x" * 100, "x" * 101, "\u2028line\u2029par", "\u00a0nbsp\u3000wide", "\ufffd", "\U0001d518\U0001d52b", "\U00020000 rare",
       "ﬁne ligature", "ﷺ", "क्षि", "ไทยแลนด์", "“curly” ‘quotes’", "«guillemets»", "l'été", "O'Neill's", "e-mail@x.y", "http://x.y/?a=b&c",
       "tab\tin\tside", "\ud83d lone"[1:], "1,234.56", "@handle #tag", "~^`|<>=+$", "ǅ ǆ", "ﬃ", "Å Å", "ᾳ", "\u1e9e", "Dž"]
POOLS = ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789", " \t\n\r\u00a0\u2003", ".,;:!?'\"()-–—…“”‘’/%$€#@&",
         "áàâäãåčçďéèêëěíìîïñóòôöõøřšťúùûüýžßæœłđğışİ", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕ", "αβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏ",
         "中国人民北京上海東京大阪", "あいうえおアイウエオ", "가나다라마바사", "ابتثجحخدذرزسشصضطظعغ", "אבגדהוזחטי", "कखगघङचछजझञ", "\u0300\u0301\u0308\u0327",
         "\u200b\u200d\u00ad\ufeff\u0007\u0000", "😀🚀🇫🇷👍🏽", "\U00020001\U0002a6d6\U0001d400"]


def units(text, at):
    return len(text[:at].encode("utf-16-le")) // 2


def strings(rng, count):
    out = list(ODD)
    while len(out) < count:
        words = []
        for _ in range(rng.randint(1, 8)):
            pool = rng.choice(POOLS[:3] * 4 + POOLS)
            words.append("".join(rng.choice(pool if rng.random() < 0.85 else rng.choice(POOLS)) for _ in range(rng.randint(1, 9))))
        out.append(rng.choice(["", " ", " "]).join(words))
    return out


def wordpiece(args):
    tokeniser = WordPiece.load(args.vocabulary)
    lines = []
    for text in strings(random.Random(7), 1500):
        words = tokeniser.words(text)
        lines.append(json.dumps(text) + "\t" + " ".join(
            f"{units(text, s)}-{units(text, e)}:" + ",".join(map(str, p)) for s, e, p in words))
    args.out.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"strings {len(lines)}")


def answers(args):
    import torch
    import data
    import net
    from labels import TRIGGER_TAGS, TYPES
    from train import tensors, trigger_spans
    tokeniser = WordPiece.load(args.vocabulary)
    model = net.Reader.trained(args.weights, args.encoder)
    model.eval()
    sample = [e for e in data.examples(args.split / "validation.jsonl", tokeniser)]
    random.Random(7).shuffle(sample)
    lines = []
    for e in sample[:args.count]:
        sentence = next(s for i, s in enumerate(e.row["sentences"], 1) if e.id.endswith(f"/{i}"))
        text = e.text[sentence["start"]:sentence["end"]]
        with torch.no_grad():
            ids, mask, features, first, _ = tensors([e], [((), ())], tokeniser, "cpu")
            out = model(ids, mask, features)
        tags = torch.softmax(out[1][0][first[0]], -1)
        pair = torch.softmax(out[7][0], -1)
        acts = []
        for a, b, kind in trigger_spans(tags.argmax(-1).tolist()):
            share = tags[a][TRIGGER_TAGS.index(kind)].item()
            begin, end = e.spans[a][0] - sentence["start"], e.spans[b][1] - sentence["start"]
            acts.append(f"{units(text, begin)}-{units(text, end)}:{kind}:{share:.3f}")
        best = int(pair.argmax())
        lines.append("\t".join([json.dumps(text), f"{TYPES[best]}:{pair[best]:.3f}", " ".join(acts)]))
    args.out.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"sentences {len(lines)}")


def unfit(args):
    """Tiny networks whose card or outputs are not what the reader's code knows."""
    import onnx
    from onnx import TensorProto, helper
    from export import card
    value = helper.make_tensor_value_info
    whole = [value("ids", TensorProto.INT64, ["n"]), value("features", TensorProto.INT64, ["n"])]
    tags = value("tags", TensorProto.FLOAT, ["n"])
    cast = helper.make_node("Cast", ["ids"], ["tags"], to=TensorProto.FLOAT)
    cards = {"other-form": {"format": "0"}, "other-labels": {"labels.trigger": "O I TRADE"}, "other-width": {},
             "no-length": {"longest": ""}}
    for name, more in cards.items():
        model = helper.make_model(helper.make_graph([cast], name, whole, [tags]), producer_name="chancery", ir_version=8,
                                  opset_imports=[helper.make_opsetid("", 17)])
        for key, text in {**card(name, {}), **more}.items():
            entry = model.metadata_props.add()
            entry.key, entry.value = key, text
        onnx.save(model, str(args.out / f"{name}.onnx"))


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("what", choices=["wordpiece", "answers", "unfit"])
    args.add_argument("--vocabulary", type=Path)
    args.add_argument("--encoder", type=Path)
    args.add_argument("--weights", type=Path)
    args.add_argument("--split", type=Path)
    args.add_argument("--count", type=int, default=60)
    args.add_argument("--out", required=True, type=Path)
    args = args.parse_args()
    {"wordpiece": wordpiece, "answers": answers, "unfit": unfit}[args.what](args)


if __name__ == "__main__":
    main()
