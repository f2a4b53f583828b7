package chancery.core.reading;

import chancery.core.actors.Word;
import chancery.core.actors.Words;
import chancery.core.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Little words that are written together with the name behind them: in Arabic "and", "then", "in",
/// "to", "like" and the article behind "to"; in French, Italian and Catalan what is elided before a
/// vowel (`l'Iran`, `d'Allemagne`, `dell'Italia`).
final class Clitics {
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc", "co");
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "qu", "s", "n", "c", "j", "m", "t", "lorsqu", "jusqu", "puisqu", "un", "dell",
          "all", "nell", "sull", "dall", "coll", "quell", "quest");

  /// Shorter names are not looked for behind a letter that may be their own.
  private static final int SHORTEST = 3;

  private Clitics() {}

  /// True where a document's language writes `l'Iran`.
  static boolean elides(Document document) {
    return document
        .card()
        .language()
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .filter(ELIDING::contains)
        .isPresent();
  }

  /// What the word may be without what is written together with it, the least cut off first; empty
  /// for most.
  ///
  /// @param elides true in the languages that elide
  static List<Word> without(Word word, String text, boolean elides) {
    if (!word.isWord() || word.key().isEmpty()) {
      return List.of();
    }
    boolean arabic =
        Character.UnicodeScript.of(word.key().codePointAt(0)) == Character.UnicodeScript.ARABIC;
    if (arabic) {
      return arabic(word);
    }
    return elides ? elided(word, text) : List.of();
  }

  private static List<Word> arabic(Word word) {
    List<Word> found = new ArrayList<>();
    String key = word.key();
    boolean and = key.startsWith("و") || key.startsWith("ف");
    if (and) {
      add(found, word, key.substring(1));
    }
    for (String rest : and ? List.of(key, key.substring(1)) : List.of(key)) {
      if (rest.startsWith("لل")) {
        add(found, word, "ال" + rest.substring(2)); // "to" and the article
      }
      if (rest.startsWith("ب") || rest.startsWith("ل") || rest.startsWith("ك")) {
        add(found, word, rest.substring(1));
      }
    }
    return found;
  }

  private static void add(List<Word> found, Word word, String key) {
    if (key.length() >= SHORTEST) {
      found.add(new Word(word.start(), word.end(), key, word.kind(), word.shape(), word.glued()));
    }
  }

  private static List<Word> elided(Word word, String text) {
    int longest = 7;
    int at = word.start();
    while (at < word.end() && at - word.start() < longest && !Words.isApostrophe(text.charAt(at))) {
      at++;
    }
    boolean cut =
        at + 1 < word.end()
            && Words.isApostrophe(text.charAt(at))
            && ELIDED.contains(text.substring(word.start(), at).toLowerCase(Locale.ROOT));
    return cut
        ? Words.of(text, at + 1, word.end()).stream()
            .filter(tail -> tail.end() == word.end())
            .toList()
        : List.of();
  }
}
