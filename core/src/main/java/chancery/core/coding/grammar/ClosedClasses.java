package chancery.core.coding.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tagger's first pass: marks, names, numbers, words of closed classes, and words that no list
/// of verbs holds, by their endings. A word that may be a verb is left [Tag#OTHER].
final class ClosedClasses {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tag[] tags;

  ClosedClasses(Lexicon lexicon, List<Token> tokens, Tag[] tags) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.tags = tags;
  }

  /// Gives the word at a place its class; those before it have theirs.
  void tag(int i) {
    Token token = tokens.get(i);
    String w = token.lower();
    if (token.time()) {
      tags[i] = Tag.TIME;
    } else if (!token.isWord() && w.startsWith("-") && tightHyphen(i)) {
      tags[i] = Tag.ADJ; // "US-China talks", "US-backed rebels"
    } else if (!token.isWord()) {
      tags[i] = mark(w);
    } else if (w.equals("'s")) {
      tags[i] = contracted(i) ? Tag.BE : Tag.POSS;
    } else if (token.unit() >= 0) {
      tags[i] = insideMention(w);
    } else {
      tags[i] = word(i, token, w);
    }
  }

  private static Tag mark(String w) {
    return switch (w) {
      case "," -> Tag.COMMA;
      case "\"", "“", "”", "„", "«", "»", "'", "‘", "’" -> Tag.QUOTE;
      case "-", ".", ";", ":", "!", "?", "—", "–", "(", ")", "[", "]", "…", "|", "/" -> Tag.STOP;
      case "$", "€", "£", "¥" -> Tag.NUM;
      case "'s" -> Tag.POSS;
      case "&" -> Tag.CONJ;
      default -> Tag.OTHER;
    };
  }

  private boolean tightHyphen(int i) {
    return i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  private boolean contracted(int i) {
    return i > 0 && (lexicon.is("pron", tokens.get(i - 1).lower()) || tags[i - 1] == Tag.SUB);
  }

  private static Tag insideMention(String w) {
    return switch (w) {
      case "the", "a", "an" -> Tag.DET;
      case "his", "her", "their", "its", "our", "my", "your" -> Tag.PRPS;
      case "'s" -> Tag.POSS;
      default -> Tag.NAME;
    };
  }

  private Tag word(int i, Token token, String w) {
    if (Character.isDigit(w.charAt(0))) {
      return Tag.NUM;
    }
    Tag closed = closed(i, w);
    if (closed != null) {
      return closed;
    }
    boolean inner = i > 0 && !opens(i);
    if (token.isCapitalised() && inner && lexicon.verbs(w).isEmpty() && !lexicon.is("time", w)) {
      return Tag.NAME;
    }
    if (lexicon.is("time", w) && (token.isCapitalised() || !lexicon.isNounToo(w))) {
      return dateWord(w);
    }
    if (token.isCapitalised() && inner && !mostlyCapitalised()) {
      return Tag.NAME;
    }
    if (!lexicon.verbs(w).isEmpty() && !(w.endsWith("ed") && adjectiveBefore(i))) {
      return Tag.OTHER; // decided in the second pass
    }
    if (!token.isCapitalised() && !lexicon.is("adj", w) && unlistedVerb(i)) {
      return Tag.VB;
    }
    return byEnding(w, token);
  }

  /// A verb that no list holds stands behind a modal, or between "to" and an object.
  private boolean unlistedVerb(int i) {
    int j = i - 1;
    while (j >= 0 && (tags[j] == Tag.NOT || tags[j] == Tag.ADV)) {
      j--;
    }
    return j >= 0
        && (tags[j] == Tag.MODAL || (j == i - 1 && tags[j] == Tag.TO && opensObject(i + 1)));
  }

  private boolean opensObject(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String w = tokens.get(i).lower();
    return lexicon.is("det", w) || lexicon.is("poss", w) || lexicon.is("pron", w);
  }

  private boolean adjectiveBefore(int i) {
    return i > 0
        && (tags[i - 1] == Tag.DET || tags[i - 1] == Tag.PRPS)
        && lexicon.is("adj", tokens.get(i).lower());
  }

  private Tag dateWord(String w) {
    return lexicon.is("timespan", w) ? Tag.NOUN : Tag.TIME;
  }

  private @Nullable Tag closed(int i, String w) {
    if (lexicon.is("not", w)) {
      return Tag.NOT;
    }
    if (lexicon.is("modal", w)) {
      return (w.equals("might") && i > 0 && tags[i - 1] == Tag.DET) || isMonthMay(i, w)
          ? Tag.NOUN
          : Tag.MODAL;
    }
    if (lexicon.is("be", w)) {
      return Tag.BE;
    }
    if (lexicon.is("have", w)) {
      return Tag.HAVE;
    }
    if (lexicon.is("do", w)) {
      return Tag.DO;
    }
    return w.equals("to") ? Tag.TO : wordOfGrammar(i, w);
  }

  private boolean isMonthMay(int i, String w) {
    return w.equals("may") && tokens.get(i).isCapitalised() && i > 0;
  }

  private @Nullable Tag wordOfGrammar(int i, String w) {
    if (w.equals("that")) {
      return that(i);
    }
    if (lexicon.is("rel", w)) {
      return Tag.REL;
    }
    if (lexicon.is("poss", w)) {
      return Tag.PRPS;
    }
    if (lexicon.is("det", w)) {
      return Tag.DET;
    }
    if (lexicon.is("sub", w)) {
      return Tag.SUB;
    }
    if (lexicon.is("conj", w)) {
      return Tag.CONJ;
    }
    if (lexicon.is("pron", w)) {
      return tokens.get(i).word().equals("US") ? Tag.NAME : Tag.PRON;
    }
    if (lexicon.is("prep", w)) {
      return Tag.PREP;
    }
    if (lexicon.is("adv", w)) {
      return Tag.ADV;
    }
    return null;
  }

  /// "that" is a relative pronoun behind a noun, a subordinator behind a verb, else a determiner.
  private Tag that(int i) {
    if (i == 0) {
      return Tag.DET;
    }
    Tag before = tags[i - 1];
    if (before == Tag.NOUN || before == Tag.NAME) {
      return nextIsVerbal(i + 1) ? Tag.REL : Tag.SUB;
    }
    return before == Tag.PREP || before == Tag.TO ? Tag.DET : Tag.SUB;
  }

  private boolean nextIsVerbal(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String w = tokens.get(i).lower();
    boolean auxiliary =
        lexicon.is("be", w)
            || lexicon.is("have", w)
            || lexicon.is("modal", w)
            || lexicon.is("do", w);
    return auxiliary
        || (tokens.get(i).unit() < 0
            && lexicon.verbs(w).stream().anyMatch(f -> f.tag() == Tag.VBD || f.tag() == Tag.VBZ));
  }

  /// True where the token opens the sentence or a quotation.
  private boolean opens(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] != Tag.QUOTE) {
        return tags[j] == Tag.STOP;
      }
    }
    return true;
  }

  private boolean mostlyCapitalised() {
    long capitals = tokens.stream().filter(t -> t.isWord() && t.isCapitalised()).count();
    long words = tokens.stream().filter(Token::isWord).count();
    return words > 3 && capitals * 10 > words * 7;
  }

  private Tag byEnding(String w, Token token) {
    if (lexicon.is("adj", w)) {
      return Tag.ADJ;
    }
    if (lexicon.isNoun(w) || lexicon.isNoun(Morphology.singular(w))) {
      return Tag.NOUN;
    }
    if (w.endsWith("ly") && w.length() > 4) {
      return Tag.ADV;
    }
    if (token.isCapitalised()) {
      return Tag.NAME;
    }
    for (String end : ADJECTIVE_ENDINGS) {
      if (w.endsWith(end) && w.length() > end.length() + 2) {
        return Tag.ADJ;
      }
    }
    return Tag.NOUN;
  }

  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "ous",
          "ful",
          "less",
          "able",
          "ible",
          "ical",
          "ive",
          "ish",
          "-led",
          "-backed",
          "-held",
          "-based",
          "-old",
          "-run",
          "-sponsored",
          "-wide",
          "-day",
          "-speaking",
          "-owned");
}
