package chancery.core.reading;

import chancery.core.actors.Words;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts headlines, paragraphs and asides into sentences; captions, credits and residue have none,
/// and no sentence crosses a block. Closing quotation marks stay with the sentence they close. Time
/// is linear to the length of the text.
public final class SentenceSplitter {
  /// Never at a sentence's end: a name or number follows.
  private static final Set<String> OPEN =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "sen", "rep",
          "reps", "sens", "gov", "prof", "rev", "hon", "pres", "amb", "brig", "cmdr", "supt", "st",
          "vs", "no", "nos", "fig", "cf", "viz", "e.g", "i.e", "mt", "ft", "messrs", "mme", "mlle",
          "fr", "ave", "approx", "dept", "est", "insp", "cpl", "pvt", "spc", "sr.gen", "art", "pp");

  /// At a sentence's end where a word follows that opens sentences.
  private static final Set<String> EITHER =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "inc", "corp", "co",
          "ltd", "jr", "sr", "a.m", "p.m", "etc", "al", "bros", "calif", "fla", "ga", "va", "pa",
          "mass", "conn", "ill", "tex", "ariz", "wash", "d.c", "ph.d", "b.c", "a.d");

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "in",
          "on",
          "at",
          "but",
          "and",
          "however",
          "meanwhile",
          "after",
          "before",
          "since",
          "when",
          "while",
          "if",
          "as",
          "for",
          "from",
          "there",
          "both",
          "according",
          "last",
          "some",
          "many",
          "most",
          "more",
          "during",
          "under",
          "earlier",
          "later",
          "also",
          "to",
          "with",
          "what",
          "who",
          "why",
          "how",
          "no",
          "not",
          "so",
          "then",
          "yet",
          "despite",
          "although",
          "though",
          "by",
          "it's",
          "he's");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "added",
          "wrote",
          "tweeted",
          "shouted",
          "replied",
          "wondered",
          "exclaimed",
          "cried",
          "demanded",
          "chanted",
          "declared");

  private static final int LONGEST_ABBREVIATION = 12;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /// The sentences of a document, in order.
  public static List<Sentence> split(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int number = 0; number < blocks.size(); number++) {
      Block block = blocks.get(number);
      boolean read =
          switch (block) {
            case Block.Headline _, Block.Paragraph _, Block.Aside _ -> true;
            case Block.Caption _, Block.Credit _, Block.Residue _ -> false;
          };
      if (read) {
        for (Span span : split(document.text(), block.span())) {
          sentences.add(new Sentence(span, block, number));
        }
      }
    }
    return sentences;
  }

  /// The sentences of a stretch of text, without the blanks around them.
  public static List<Span> split(String text, Span stretch) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.run(stretch);
    return splitter.found;
  }

  private void run(Span stretch) {
    int begin = stretch.start();
    int at = begin;
    while (at < stretch.end()) {
      int end = endAfter(at, begin, stretch.end());
      if (end < 0) {
        at++;
      } else {
        add(begin, end);
        begin = end;
        at = end;
      }
    }
    add(begin, stretch.end());
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  /// Where the sentence ends if its last mark stands at `at`; −1 where it goes on.
  private int endAfter(int at, int begin, int limit) {
    char mark = text.charAt(at);
    if (mark == '\n') {
      return isBlankLine(at, limit) ? at + 1 : -1;
    }
    boolean wide = mark == '。' || mark == '！' || mark == '？';
    boolean narrow = mark == '.' || mark == '!' || mark == '?' || mark == '…' || mark == '؟';
    if (!wide && !narrow) {
      return -1;
    }
    int end = closing(at + 1, limit);
    if (end >= limit) {
      return limit;
    }
    if (wide) {
      return end;
    }
    if (isMark(text.charAt(end)) || !isBlank(text.charAt(end))) {
      return -1;
    }
    return goesOn(mark, at, begin, end, limit) ? -1 : end;
  }

  /// Behind the closing quotation marks and brackets that follow an end mark.
  private int closing(int from, int limit) {
    int end = from;
    while (end < limit && isClosing(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(char mark, int at, int begin, int end, int limit) {
    int next = end;
    while (next < limit && isBlank(text.charAt(next))) {
      if (text.charAt(next) == '\n' && isBlankLine(next, limit)) {
        return false;
      }
      next++;
    }
    if (next >= limit) {
      return false;
    }
    int first = text.codePointAt(next);
    if (Character.isLowerCase(first) || first == ',' || first == ';' || first == '—') {
      return true;
    }
    if (mark == '.') {
      return end == at + 1 && isAbbreviation(at, begin, next, limit);
    }
    boolean quoted = end > at + 1;
    return mark != '…' && quoted && isSaying(next, limit);
  }

  private boolean isAbbreviation(int dot, int begin, int next, int limit) {
    int from = dot;
    while (from > begin && dot - from < LONGEST_ABBREVIATION && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot);
    String key = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.endsWith(".")) {
      return false;
    }
    boolean digit = Character.isDigit(text.charAt(next));
    if (OPEN.contains(key)) {
      // "No." is an abbreviation before a number alone.
      return !key.startsWith("no") || digit;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.length() > 1 && word.charAt(word.length() - 2) == '.';
    if (initial || dotted || EITHER.contains(key)) {
      return !opensSentence(next, limit);
    }
    return false;
  }

  private boolean opensSentence(int next, int limit) {
    char first = text.charAt(next);
    boolean quote = first == '"' || first == '“' || first == '‘' || first == '\'';
    return quote || OPENERS.contains(wordAt(next, limit).toLowerCase(Locale.ROOT));
  }

  /// “Why now?” Mr Example asked: a verb of saying within the next four words.
  private boolean isSaying(int next, int limit) {
    int at = next;
    for (int words = 0; words < 4 && at < limit; words++) {
      String word = wordAt(at, limit);
      if (SAYING.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      at += Math.max(1, word.length());
      while (at < limit && text.charAt(at) == ' ') {
        at++;
      }
    }
    return false;
  }

  private String wordAt(int from, int limit) {
    int end = from;
    while (end < limit
        && end - from < 32
        && isOfWord(text.charAt(end))
        && text.charAt(end) != '.') {
      end++;
    }
    return text.substring(from, end);
  }

  private boolean isBlankLine(int newline, int limit) {
    for (int i = newline + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!isBlank(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || Words.isApostrophe(c);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'' || c == '»' || c == ')' || c == ']'
        || c == '」' || c == '』' || c == '）' || c == '›';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
