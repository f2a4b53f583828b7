package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a sentence into tokens; each quotation and each short parenthesis becomes one token.
final class Tokens {
  /// What stands for a quotation that ends in a stop or comma inside its marks.
  static final String SPEECH = "SPEECH";

  private static final int LONGEST_ASIDE = 120;

  private final String text;
  private final int end;
  private final List<Quoted> quotations;
  private final Lexicon lexicon;
  private final List<Token> found = new ArrayList<>();
  private int nextQuotation;

  private Tokens(String text, Span span, List<Quoted> quotations, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.text = text;
    this.end = span.end();
    this.quotations = quotations;
  }

  /// The tokens of `span`.
  ///
  /// @param quotations those of the paragraph, in order
  /// @param first index of the first quotation that may lie in the span
  /// @param lexicon the closed classes of words
  static List<Token> of(
      String text, Span span, List<Quoted> quotations, int first, Lexicon lexicon) {
    var tokens = new Tokens(text, span, quotations, lexicon);
    tokens.nextQuotation = first;
    int at = span.start();
    while (at < tokens.end) {
      at = tokens.step(at);
    }
    return List.copyOf(tokens.found);
  }

  private int step(int at) {
    while (nextQuotation < quotations.size() && quotations.get(nextQuotation).span().start() < at) {
      nextQuotation++;
    }
    if (nextQuotation < quotations.size()
        && quotations.get(nextQuotation).span().start() == at
        && quotations.get(nextQuotation).span().end() <= end) {
      return add(Token.Kind.QUOTE, at, quotations.get(nextQuotation).span().end());
    }
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return at + 1;
    }
    if (Character.isLetterOrDigit(c) || c == '$' || c == '@' || c == '#') {
      return word(at);
    }
    if (c == '(' || c == '[') {
      return aside(at);
    }
    return sign(at, c);
  }

  private int word(int at) {
    int to = at + 1;
    while (to < end && inWord(to)) {
      to++;
    }
    if (to < end && text.charAt(to) == '.' && to + 1 < end && !closesSentence(to)) {
      to++;
    }
    int cut = clitic(at, to);
    Token.Kind kind =
        Character.isDigit(text.charAt(at)) || text.charAt(at) == '$'
            ? Token.Kind.NUMBER
            : Token.Kind.WORD;
    add(kind, at, cut);
    return cut < to ? add(Token.Kind.CLITIC, cut, to) : to;
  }

  private boolean inWord(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '_' || c == '%') {
      return true;
    }
    boolean letter = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    if (c == ',') {
      boolean digits = letter && Character.isDigit(text.charAt(at - 1));
      return digits && Character.isDigit(text.charAt(at + 1));
    }
    return letter && "'’-.&/‑@".indexOf(c) >= 0;
  }

  /// The sentence's own last full stop is a token; any other stop belongs to an abbreviation.
  private boolean closesSentence(int at) {
    for (int to = at + 1; to < end; to++) {
      if (Character.isLetterOrDigit(text.charAt(to))) {
        return false;
      }
    }
    return true;
  }

  /// Offset of a clipped `'s` or a plural's bare apostrophe, or the word's end.
  private int clitic(int at, int to) {
    for (int i = to - 1; i > at && i >= to - 3; i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        String tail = text.substring(i + 1, to).toLowerCase(Locale.ROOT);
        return switch (tail) {
          case "s", "ll", "ve", "re", "d", "m" -> i;
          default -> to;
        };
      }
    }
    return to;
  }

  private int aside(int at) {
    int last = Math.min(end, at + LONGEST_ASIDE);
    for (int to = at + 1; to < last; to++) {
      char c = text.charAt(to);
      if (c == ')' || c == ']') {
        return add(Token.Kind.ASIDE, at, to + 1);
      }
      if (c == '(' || c == '[') {
        break;
      }
    }
    return add(Token.Kind.OTHER, at, at + 1);
  }

  private int sign(int at, char c) {
    return switch (c) {
      case ',' -> add(Token.Kind.COMMA, at, at + 1);
      case '.', '?', '!', '…' -> add(Token.Kind.STOP, at, at + 1);
      case ':' -> add(Token.Kind.COLON, at, at + 1);
      case ';' -> add(Token.Kind.SEMICOLON, at, at + 1);
      case '—', '–', '-' -> dash(at);
      case '\'', '’' -> add(Token.Kind.CLITIC, at, at + 1);
      default -> add(Token.Kind.OTHER, at, at + 1);
    };
  }

  private int dash(int at) {
    int to = at + 1;
    while (to < end && "—–- ".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    while (text.charAt(to - 1) == ' ') {
      to--;
    }
    return add(Token.Kind.DASH, at, to);
  }

  private boolean speech(int to) {
    int last = to - 1;
    while (last > 0 && "\"”’'»“」』".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ",.?!…—".indexOf(text.charAt(last)) >= 0;
  }

  private int add(Token.Kind kind, int from, int to) {
    boolean word = kind == Token.Kind.WORD || kind == Token.Kind.CLITIC;
    String low =
        word ? text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'') : kind.name();
    if (kind == Token.Kind.NUMBER) {
      low = text.substring(from, to);
    }
    if (kind == Token.Kind.QUOTE && to - from > 2 && speech(to)) {
      low = SPEECH;
    }
    Set<Closed> classes = word ? lexicon.classes(low) : Set.of();
    found.add(new Token(kind, from, to, low, Character.isUpperCase(text.charAt(from)), classes));
    return to;
  }
}
