package chancery.core.coding.grammar;

import java.util.List;

/// What stands around a word of a sentence that is being tagged. Words that the first pass left
/// open count as [Tag#OTHER] until the second reaches them.
final class Neighbours {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tag[] tags;

  Neighbours(Lexicon lexicon, List<Token> tokens, Tag[] tags) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.tags = tags;
  }

  /// True where one of the forms has the class.
  static boolean has(List<Lexicon.VerbForm> forms, Tag tag) {
    return forms.stream().anyMatch(f -> f.tag() == tag);
  }

  /// The class of the word before, passing over adverbs, "not" and quotation marks.
  Tag before(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] != Tag.ADV && tags[j] != Tag.NOT && tags[j] != Tag.QUOTE) {
        return tags[j];
      }
    }
    return Tag.STOP;
  }

  /// The class of the word behind, passing over adverbs and quotation marks.
  Tag after(int i) {
    for (int j = i + 1; j < tags.length; j++) {
      if (tags[j] != Tag.ADV && tags[j] != Tag.QUOTE) {
        return tags[j];
      }
    }
    return Tag.STOP;
  }

  /// True where a relative pronoun stands among the five words before.
  boolean relativeBefore(int i) {
    for (int j = i - 1; j >= 0 && j > i - 6; j--) {
      if (tags[j] == Tag.REL) {
        return true;
      }
    }
    return false;
  }

  /// True where an unambiguous finite verb follows before the next mark or joining word.
  boolean finiteFollows(int i) {
    for (int j = i + 1; j < tags.length; j++) {
      Tag tag = tags[j];
      if (tag == Tag.STOP
          || tag == Tag.COMMA
          || tag == Tag.SUB
          || tag == Tag.REL
          || tag == Tag.CONJ) {
        return false;
      }
      if (tag == Tag.MODAL
          || tag == Tag.HAVE
          || (tag == Tag.BE && !tokens.get(j).lower().equals("being"))) {
        return true;
      }
      List<Lexicon.VerbForm> forms = lexicon.verbs(tokens.get(j).lower());
      if (tokens.get(j).unit() < 0
          && has(forms, Tag.VBD)
          && before(j) != Tag.DET
          && before(j) != Tag.PREP
          && before(j) != Tag.TO) {
        return true;
      }
    }
    return false;
  }

  /// True where a finite verb stands before in the same stretch between full marks.
  boolean finiteBefore(int i) {
    for (int j = i - 1; j >= 0 && tags[j] != Tag.STOP; j--) {
      if (tags[j] == Tag.VBD
          || tags[j] == Tag.VBZ
          || tags[j] == Tag.BE
          || tags[j] == Tag.HAVE
          || tags[j] == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /// True where no sure finite verb stands in the same stretch between marks.
  boolean clauseNeedsVerb(int i) {
    for (int step = -1; step <= 1; step += 2) {
      for (int j = i + step; j >= 0 && j < tags.length; j += step) {
        Tag tag = tags[j];
        if (tag == Tag.STOP || tag == Tag.SUB || tag == Tag.REL || (tag == Tag.COMMA && step > 0)) {
          break;
        }
        if (tag == Tag.VBD
            || tag == Tag.VBZ
            || tag == Tag.MODAL
            || tag == Tag.BE
            || tag == Tag.HAVE) {
          return false;
        }
        if (step > 0 && tag == Tag.OTHER && sureVerb(j)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean sureVerb(int j) {
    String w = tokens.get(j).lower();
    Tag before = before(j);
    boolean behindNoun = before.isNominal() || before == Tag.TIME;
    return behindNoun
        && !lexicon.isNounToo(w)
        && (has(lexicon.verbs(w), Tag.VBD) || has(lexicon.verbs(w), Tag.VBZ))
        && !(j + 1 < tokens.size() && tokens.get(j + 1).lower().equals("by"));
  }

  /// True where what follows can only be an object.
  boolean nextIsObject(int i) {
    Tag after = after(i);
    return after == Tag.DET || after == Tag.NAME || after == Tag.PRPS || after == Tag.PRON;
  }
}
