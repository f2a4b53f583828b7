"""What the heads answer, in the order of their outputs. The reader reads this order from the weights' card."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "corpus"))
import ontology  # noqa: E402

MENTIONS = list(ontology.MENTION_TYPES.values())
TYPES = ontology.TYPES
STATUSES = ontology.STATUSES
CONTEXTS = ontology.CONTEXTS
MODES = [f"{t}/{m}" for t in TYPES for m in ontology.MODES[t]]
MODES_OF = {t: [i for i, m in enumerate(MODES) if m.startswith(t + "/")] for t in TYPES}

# Tags of one word.
MENTION_TAGS = ["O"] + [f"{bi}-{m}" for m in MENTIONS for bi in "BI"]
TRIGGER_TAGS = ["O", "I"] + TYPES          # a type opens a trigger, I goes on
CUE_TAGS = ["O", "B", "I"]

# From a trigger to the words of who acts and receives; from a cue to those who speak, hear and pass on, and to what is said.
LINKS = ["actor", "recipient", "speaker", "addressee", "relay", "content"]

SHAPES = 4
MARKS = 3                                  # no mark, the given actor, the given recipient


def feature(shape, mark):
    return shape + SHAPES * mark
