package chancery.core.coding.grammar;

import java.util.List;
import java.util.Set;

/// The tagger's second pass: words that may be a verb, and which form of it, or a noun or
/// adjective, by what stands around them.
final class Homographs {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final Neighbours near;

  Homographs(Lexicon lexicon, List<Token> tokens, Tag[] tags) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.tags = tags;
    this.near = new Neighbours(lexicon, tokens, tags);
  }

  /// Decides the word at a place if the first pass left it open.
  void tag(int i) {
    Token token = tokens.get(i);
    if (tags[i] != Tag.OTHER || !token.isWord()) {
      return;
    }
    String w = token.lower();
    List<Lexicon.VerbForm> forms = lexicon.verbs(w);
    Tag before = near.before(i);
    if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
      tags[i] = Neighbours.has(forms, Tag.VB) ? Tag.VB : nounOrParticiple(i, forms);
    } else if (before == Tag.HAVE && Neighbours.has(forms, Tag.VBN)) {
      tags[i] = Tag.VBN;
    } else if (before == Tag.BE) {
      tags[i] = afterBe(i, forms);
    } else if (Neighbours.has(forms, Tag.VBG)) {
      tags[i] = gerund(i, before);
    } else if (Neighbours.has(forms, Tag.VBD) || Neighbours.has(forms, Tag.VBN)) {
      tags[i] = past(i, before, forms);
    } else {
      tags[i] = present(i, before, forms);
    }
  }

  private Tag afterBe(int i, List<Lexicon.VerbForm> forms) {
    if (Neighbours.has(forms, Tag.VBN)) {
      return Tag.VBN;
    }
    if (Neighbours.has(forms, Tag.VBG)) {
      return Tag.VBG;
    }
    return lexicon.is("adj", tokens.get(i).lower()) ? Tag.ADJ : Tag.NOUN;
  }

  private Tag nounOrParticiple(int i, List<Lexicon.VerbForm> forms) {
    if (Neighbours.has(forms, Tag.VBG)) {
      return Tag.VBG;
    }
    boolean adjective = near.after(i).isNominal() && Neighbours.has(forms, Tag.VBN);
    return adjective ? Tag.ADJ : Tag.NOUN;
  }

  private Tag gerund(int i, Tag before) {
    String w = tokens.get(i).lower();
    boolean nounLike = lexicon.is("gerundnoun", w);
    if (before == Tag.DET || before == Tag.PRPS || before == Tag.POSS || before == Tag.ADJ) {
      return near.after(i) == Tag.NOUN && !nounLike ? Tag.ADJ : Tag.NOUN;
    }
    if (before == Tag.NOUN || before == Tag.NAME) {
      return nounLike && !near.after(i).equals(Tag.DET) && !isNameOrNumber(near.after(i))
          ? Tag.NOUN
          : Tag.VBG;
    }
    if (before == Tag.PREP
        && nounLike
        && (near.after(i) == Tag.STOP || near.after(i) == Tag.PREP)) {
      return Tag.NOUN;
    }
    return Tag.VBG;
  }

  private static boolean isNameOrNumber(Tag tag) {
    return tag == Tag.NAME || tag == Tag.NUM || tag == Tag.PRPS;
  }

  private Tag past(int i, Tag before, List<Lexicon.VerbForm> forms) {
    if (Neighbours.has(forms, Tag.VB) && lexicon.isNounToo(tokens.get(i).lower())) {
      return present(i, before, forms); // "cut", "hit", "put"
    }
    Tag after = near.after(i);
    boolean modifies = after.isNominal() || after == Tag.ADJ;
    if (before == Tag.DET
        || before == Tag.PRPS
        || before == Tag.POSS
        || before == Tag.ADJ
        || before == Tag.NUM) {
      if (tokens.get(i).lower().equals("said")) {
        return Tag.VBD;
      }
      return modifies && before != Tag.NUM
          ? Tag.ADJ
          : before == Tag.ADJ || before == Tag.NUM ? verbOrReduced(i, forms) : Tag.NOUN;
    }
    if ((before == Tag.PREP || (before == Tag.CONJ && modifies && betweenNouns(i)))
        && Neighbours.has(forms, Tag.VBN)) {
      return modifies && !hasOnlyPast(forms) ? Tag.ADJ : Tag.VBN;
    }
    return verbOrReduced(i, forms);
  }

  private boolean betweenNouns(int i) {
    return i > 1 && tags[i - 1] == Tag.CONJ && tags[i - 2] == Tag.ADJ;
  }

  private static boolean hasOnlyPast(List<Lexicon.VerbForm> forms) {
    return Neighbours.has(forms, Tag.VBD) && !Neighbours.has(forms, Tag.VBN);
  }

  /// Past tense, or a participle that shortens a relative clause: "troops sent by Chad".
  private Tag verbOrReduced(int i, List<Lexicon.VerbForm> forms) {
    boolean past = Neighbours.has(forms, Tag.VBD);
    boolean participle = Neighbours.has(forms, Tag.VBN);
    if (!past || !participle) {
      return past ? Tag.VBD : Tag.VBN;
    }
    boolean by = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("by");
    Tag before = near.before(i);
    if (by || i == 0 || (before == Tag.STOP && i < 2)) {
      return Tag.VBN;
    }
    if (before == Tag.COMMA) {
      return near.finiteBefore(i) && !near.nextIsObject(i) ? Tag.VBN : Tag.VBD;
    }
    boolean prep = near.after(i) == Tag.PREP || near.after(i) == Tag.TO;
    return prep && before.isNominal() && near.finiteFollows(i) && !near.relativeBefore(i)
        ? Tag.VBN
        : Tag.VBD;
  }

  /// A base form or one in -s: verb only behind something that can be its subject.
  private Tag present(int i, Tag before, List<Lexicon.VerbForm> forms) {
    Tag verb =
        Neighbours.has(forms, Tag.VBZ)
            ? Tag.VBZ
            : Neighbours.has(forms, Tag.VBD) ? Tag.VBD : Tag.VB;
    boolean adjective = lexicon.is("adj", tokens.get(i).lower());
    if (before == Tag.DET
        || before == Tag.PRPS
        || before == Tag.POSS
        || before == Tag.ADJ
        || before == Tag.PREP
        || (before == Tag.NUM && !near.clauseNeedsVerb(i))) {
      return adjective ? Tag.ADJ : Tag.NOUN;
    }
    if (before == Tag.PRON || before == Tag.REL) {
      return verb;
    }
    String w = tokens.get(i).lower();
    boolean noun = lexicon.isNounToo(w) || lexicon.isNoun(Morphology.singular(w));
    if (adjective && near.after(i).isNominal()) {
      return Tag.ADJ;
    }
    boolean subject =
        before.isNominal()
            || before == Tag.TIME
            || before == Tag.CONJ
            || before == Tag.COMMA
            || before == Tag.VBN;
    if (!subject || i == 0) {
      return noun || (i == 0 && near.after(i) != Tag.DET) ? Tag.NOUN : verb;
    }
    if (!noun) {
      return verb;
    }
    return before != Tag.CONJ || conjoinsVerb(i)
        ? near.clauseNeedsVerb(i) && followsLikeVerb(i) ? verb : Tag.NOUN
        : Tag.NOUN;
  }

  private boolean conjoinsVerb(int i) {
    return i > 1 && tags[i - 2] != Tag.NOUN;
  }

  /// What stands behind a verb rather than behind a noun.
  private boolean followsLikeVerb(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Tag after = near.after(i);
    String next = tokens.get(i + 1).lower();
    String word = tokens.get(i).lower();
    if (after == Tag.DET
        || after == Tag.PRPS
        || after == Tag.NUM
        || after == Tag.ADJ
        || after == Tag.PRON
        || after == Tag.SUB) {
      return true;
    }
    if (after == Tag.NAME || after == Tag.NOUN || after == Tag.OTHER) {
      return true;
    }
    boolean calls = word.startsWith("call") && Set.of("for", "on", "off").contains(next);
    return calls
        || (after == Tag.TO
            && !Set.of("visits", "trips").contains(word)
            && !tokens.get(i + 1).isCapitalised()
            && word.endsWith("s"))
        || (word.equals("talks") && Set.of("tough").contains(next));
  }
}
