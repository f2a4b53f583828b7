package chancery.io.store;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The query language of `search`: words, "phrases in quotation marks", and a trailing `*` for
/// prefixes; all must occur. Everything else is taken as text, so no query can break out into
/// FTS5's own syntax.
public final class SearchTerms {
  /// Longest query, in characters.
  public static final int MAX_LENGTH = 1_000;

  private static final int MAX_TERMS = 50;

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private SearchTerms() {}

  /// The terms of a query; throws `IllegalArgumentException` with the cure where it is too long.
  public static List<String> parse(String query) {
    if (query.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "the query has "
              + query.length()
              + " characters; at most "
              + MAX_LENGTH
              + " are allowed");
    }
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= query.length(); i++) {
      char c = i < query.length() ? query.charAt(i) : '"';
      boolean mark = c == '"' || c == '“' || c == '”';
      if (mark || (!quoted && Character.isWhitespace(c))) {
        add(terms, term.toString());
        term.setLength(0);
        quoted = mark != quoted;
      } else {
        term.append(c);
      }
    }
    if (terms.size() > MAX_TERMS) {
      throw new IllegalArgumentException("the query has more than " + MAX_TERMS + " terms");
    }
    return List.copyOf(terms);
  }

  private static void add(List<String> terms, String term) {
    if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
      terms.add(term.strip());
    }
  }

  /// True for a term with letters of a script that puts no blanks between words: Chinese, Japanese,
  /// Thai, Lao, Khmer, Burmese.
  static boolean isUnspaced(String term) {
    return term.codePoints().mapToObj(UnicodeScript::of).anyMatch(UNSPACED::contains);
  }

  /// The term without the mark of a prefix.
  static String withoutStar(String term) {
    return term.endsWith("*") ? term.substring(0, term.length() - 1) : term;
  }

  /// The terms in FTS5's syntax, each quoted.
  static String toFts(List<String> terms) {
    return terms.stream().map(SearchTerms::quote).collect(Collectors.joining(" AND "));
  }

  private static String quote(String term) {
    boolean prefix = term.endsWith("*");
    String bare = prefix ? term.substring(0, term.length() - 1) : term;
    return '"' + bare.replace("\"", "\"\"") + '"' + (prefix ? "*" : "");
  }
}
