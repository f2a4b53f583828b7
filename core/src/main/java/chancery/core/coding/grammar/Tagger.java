package chancery.core.coding.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives each token its word class: by closed lists, verb forms, endings and neighbours. Two
/// passes: the second decides words that may be noun or verb, when it is known whether their clause
/// has another verb.
public final class Tagger {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final String[] lemmas;

  private Tagger(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.tags = new Tag[tokens.size()];
    this.lemmas = new String[tokens.size()];
  }

  /// The word classes of a sentence.
  ///
  /// @param tokens its tokens
  /// @param tags the class of each
  /// @param lemmas the base form of each verb, the singular of each noun, else the word
  public record Tagged(List<Token> tokens, List<Tag> tags, List<String> lemmas) {
    public Tagged {
      tags = List.copyOf(tags);
      lemmas = List.copyOf(lemmas);
    }
  }

  /// Tags the tokens of one sentence.
  public static Tagged tag(Lexicon lexicon, List<Token> tokens) {
    Tagger tagger = new Tagger(lexicon, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      tagger.first(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      tagger.second(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      tagger.lemma(i);
    }
    return new Tagged(tokens, List.of(tagger.tags), List.of(tagger.lemmas));
  }

  // ---- first pass ----

  private void first(int i) {
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
      case "his", "her", "their", "its" -> Tag.PRPS;
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
    if (i > 0
        && tags[i - 1] == Tag.TO
        && !token.isCapitalised()
        && !lexicon.is("adj", w)
        && opensObject(i + 1)) {
      return Tag.VB; // a verb that no list holds
    }
    return byEnding(w, token);
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

  private static Tag dateWord(String w) {
    boolean small =
        switch (w) {
          case "week",
              "month",
              "year",
              "day",
              "weekend",
              "decade",
              "hour",
              "minute",
              "century",
              "morning",
              "afternoon",
              "evening",
              "night" ->
              true;
          default -> false;
        };
    return small ? Tag.NOUN : Tag.TIME;
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

  // ---- second pass ----

  private void second(int i) {
    Token token = tokens.get(i);
    if (tags[i] != Tag.OTHER || !token.isWord()) {
      return;
    }
    String w = token.lower();
    List<Lexicon.VerbForm> forms = lexicon.verbs(w);
    Tag before = before(i);
    if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
      tags[i] = has(forms, Tag.VB) ? Tag.VB : nounOrParticiple(i, forms);
    } else if (before == Tag.HAVE && has(forms, Tag.VBN)) {
      tags[i] = Tag.VBN;
    } else if (before == Tag.BE) {
      tags[i] = afterBe(i, forms);
    } else if (has(forms, Tag.VBG)) {
      tags[i] = gerund(i, before);
    } else if (has(forms, Tag.VBD) || has(forms, Tag.VBN)) {
      tags[i] = past(i, before, forms);
    } else {
      tags[i] = present(i, before, forms);
    }
  }

  private static boolean has(List<Lexicon.VerbForm> forms, Tag tag) {
    return forms.stream().anyMatch(f -> f.tag() == tag);
  }

  /// The class of the word before, passing over adverbs, "not" and quotation marks.
  private Tag before(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] != Tag.ADV && tags[j] != Tag.NOT && tags[j] != Tag.QUOTE) {
        return tags[j];
      }
    }
    return Tag.STOP;
  }

  private Tag after(int i) {
    for (int j = i + 1; j < tags.length; j++) {
      if (tags[j] != Tag.ADV && tags[j] != Tag.QUOTE) {
        return tags[j];
      }
    }
    return Tag.STOP;
  }

  private Tag afterBe(int i, List<Lexicon.VerbForm> forms) {
    if (has(forms, Tag.VBN)) {
      return Tag.VBN;
    }
    if (has(forms, Tag.VBG)) {
      return Tag.VBG;
    }
    return lexicon.is("adj", tokens.get(i).lower()) ? Tag.ADJ : Tag.NOUN;
  }

  private Tag nounOrParticiple(int i, List<Lexicon.VerbForm> forms) {
    if (has(forms, Tag.VBG)) {
      return Tag.VBG;
    }
    boolean adjective = after(i).isNominal() && has(forms, Tag.VBN);
    return adjective ? Tag.ADJ : Tag.NOUN;
  }

  private Tag gerund(int i, Tag before) {
    String w = tokens.get(i).lower();
    boolean nounLike =
        switch (w) {
          case "meeting",
              "building",
              "bombing",
              "shelling",
              "killing",
              "hearing",
              "training",
              "funding",
              "fighting",
              "shooting",
              "kidnapping",
              "spending",
              "warning",
              "ruling",
              "beating",
              "backing",
              "stabbing",
              "looting",
              "signing",
              "rioting",
              "hacking",
              "meddling",
              "sentencing",
              "financing",
              "rating",
              "briefing",
              "gathering",
              "crossing",
              "understanding",
              "finding",
              "being",
              "housing",
              "landing",
              "sailing",
              "holding",
              "heading",
              "setting",
              "sitting",
              "leading",
              "visiting",
              "ongoing",
              "developing",
              "demolishing",
              "processing" ->
              true;
          default -> false;
        };
    if (before == Tag.DET || before == Tag.PRPS || before == Tag.POSS || before == Tag.ADJ) {
      return after(i) == Tag.NOUN && !nounLike ? Tag.ADJ : Tag.NOUN;
    }
    if (before == Tag.NOUN || before == Tag.NAME) {
      return nounLike && !after(i).equals(Tag.DET) && !isNameOrNumber(after(i))
          ? Tag.NOUN
          : Tag.VBG;
    }
    if (before == Tag.PREP && nounLike && (after(i) == Tag.STOP || after(i) == Tag.PREP)) {
      return Tag.NOUN;
    }
    return Tag.VBG;
  }

  private static boolean isNameOrNumber(Tag tag) {
    return tag == Tag.NAME || tag == Tag.NUM || tag == Tag.PRPS;
  }

  private Tag past(int i, Tag before, List<Lexicon.VerbForm> forms) {
    if (has(forms, Tag.VB) && lexicon.isNounToo(tokens.get(i).lower())) {
      return present(i, before, forms); // "cut", "hit", "put"
    }
    Tag after = after(i);
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
        && has(forms, Tag.VBN)) {
      return modifies && !hasOnlyPast(forms) ? Tag.ADJ : Tag.VBN;
    }
    return verbOrReduced(i, forms);
  }

  private boolean betweenNouns(int i) {
    return i > 1 && tags[i - 1] == Tag.CONJ && tags[i - 2] == Tag.ADJ;
  }

  private static boolean hasOnlyPast(List<Lexicon.VerbForm> forms) {
    return has(forms, Tag.VBD) && !has(forms, Tag.VBN);
  }

  /// Past tense, or a participle that shortens a relative clause: "troops sent by Chad".
  private Tag verbOrReduced(int i, List<Lexicon.VerbForm> forms) {
    boolean past = has(forms, Tag.VBD);
    boolean participle = has(forms, Tag.VBN);
    if (!past || !participle) {
      return past ? Tag.VBD : Tag.VBN;
    }
    boolean by = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("by");
    Tag before = before(i);
    if (by || i == 0 || (before == Tag.STOP && i < 2)) {
      return Tag.VBN;
    }
    if (before == Tag.COMMA) {
      return finiteBefore(i) && !nextIsObject(i) ? Tag.VBN : Tag.VBD;
    }
    boolean prep = after(i) == Tag.PREP || after(i) == Tag.TO;
    return prep && before.isNominal() && finiteFollows(i) && !relativeBefore(i) ? Tag.VBN : Tag.VBD;
  }

  private boolean nextIsObject(int i) {
    Tag after = after(i);
    return after == Tag.DET || after == Tag.NAME || after == Tag.PRPS || after == Tag.PRON;
  }

  private boolean relativeBefore(int i) {
    for (int j = i - 1; j >= 0 && j > i - 6; j--) {
      if (tags[j] == Tag.REL) {
        return true;
      }
    }
    return false;
  }

  /// True where an unambiguous finite verb follows before the next mark or joining word.
  private boolean finiteFollows(int i) {
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

  private boolean finiteBefore(int i) {
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

  /// A base form or one in -s: verb only behind something that can be its subject.
  private Tag present(int i, Tag before, List<Lexicon.VerbForm> forms) {
    Tag verb = has(forms, Tag.VBZ) ? Tag.VBZ : has(forms, Tag.VBD) ? Tag.VBD : Tag.VB;
    boolean adjective = lexicon.is("adj", tokens.get(i).lower());
    if (before == Tag.DET
        || before == Tag.PRPS
        || before == Tag.POSS
        || before == Tag.ADJ
        || before == Tag.PREP
        || (before == Tag.NUM && !clauseNeedsVerb(i))) {
      return adjective ? Tag.ADJ : Tag.NOUN;
    }
    if (before == Tag.PRON || before == Tag.REL) {
      return verb;
    }
    String w = tokens.get(i).lower();
    boolean noun = lexicon.isNounToo(w) || lexicon.isNoun(Morphology.singular(w));
    if (adjective && after(i).isNominal()) {
      return Tag.ADJ;
    }
    boolean subject =
        before.isNominal()
            || before == Tag.TIME
            || before == Tag.CONJ
            || before == Tag.COMMA
            || before == Tag.VBN;
    if (!subject || i == 0) {
      return noun || (i == 0 && after(i) != Tag.DET) ? Tag.NOUN : verb;
    }
    if (!noun) {
      return verb;
    }
    return before != Tag.CONJ || conjoinsVerb(i)
        ? clauseNeedsVerb(i) && followsLikeVerb(i) ? verb : Tag.NOUN
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
    Tag after = after(i);
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

  /// True where no sure finite verb stands in the same stretch between marks.
  private boolean clauseNeedsVerb(int i) {
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

  // ---- lemmas ----

  private void lemma(int i) {
    String w = tokens.get(i).lower();
    if (tags[i].isVerb()) {
      lemmas[i] =
          lexicon.verbs(w).stream()
              .filter(f -> f.tag() == tags[i])
              .findFirst()
              .map(Lexicon.VerbForm::lemma)
              .orElse(w);
    } else {
      lemmas[i] = tags[i] == Tag.NOUN || tags[i] == Tag.NAME ? Morphology.singular(w) : w;
    }
  }
}
