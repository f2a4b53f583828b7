"""BERT's uncased WordPiece with offsets, as `reader` does it in Java: the two are tested against each other."""
import json
import unicodedata
from pathlib import Path

LONGEST = 100  # characters of a word that is looked up at all


class WordPiece:
    """Splits a text into words and each word into pieces of the vocabulary."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep, self.mask = (self.ids[x] for x in ("[UNK]", "[CLS]", "[SEP]", "[MASK]"))
        self.cache = {}

    @classmethod
    def load(cls, path):
        """From a vocabulary of one piece a line, or from a `tokenizer.json`."""
        text = Path(path).read_text(encoding="utf-8")
        if not str(path).endswith(".json"):
            return cls(text.split("\n")[:-1])
        ids = json.loads(text)["model"]["vocab"]
        return cls(sorted(ids, key=ids.get))

    def words(self, text, start=0, end=None):
        """[(start, end, pieces)] of `text[start:end]`; offsets count code points of `text`."""
        out, chars, begin, last = [], [], 0, 0

        def close():
            if chars:
                out.append((begin, last, self.pieces("".join(chars))))
                chars.clear()

        for at in range(start, len(text) if end is None else end):
            c = text[at]
            if c.isspace() and c not in "\x1c\x1d\x1e\x1f\x85" or c in "\t\n\r":
                close()
                continue
            if c == "\ufffd" or unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Cs"):
                continue
            for d in unicodedata.normalize("NFD", c):
                if unicodedata.category(d) == "Mn":
                    continue
                alone = is_punctuation(d) or is_cjk(d)
                if alone:
                    close()
                if not chars:
                    begin = at
                chars.append(d.lower())
                last = at + 1
                if alone:
                    close()
        close()
        return out

    def pieces(self, word):
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self.look_up(word)
        return found

    def look_up(self, word):
        if len(word) > LONGEST:
            return [self.unknown]
        out, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = ("##" if start else "") + word[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            out.append(self.ids[piece])
            start = end
        return out


def is_punctuation(c):
    return c.isascii() and c.isprintable() and not c.isalnum() and c != " " or unicodedata.category(c)[0] == "P"


def is_cjk(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF
            or 0x2F800 <= o <= 0x2FA1F)


def shape(word):
    """How a word is written, which the vocabulary does not see: 0 lower case, 1 Capital, 2 CAPITALS, 3 no letter."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 3
    if not letters[0].isupper():
        return 0
    return 2 if len(letters) > 1 and all(c.isupper() for c in letters) else 1
