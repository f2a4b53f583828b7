package chancery.io.intake.press;

import java.util.Locale;
import java.util.Set;

/// The lines with which exports number their articles.
final class Counts {
  private static final Set<String> OF = Set.of("of", "von", "de", "di", "van", "sur");

  private static final Set<String> DOCUMENT =
      Set.of("document", "dokument", "documento", "documents", "dokumente", "dokumenten");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "DOCUMENT",
          "DOCUMENTS",
          "DOKUMENT",
          "DOKUMENTE",
          "DOKUMENTEN",
          "DOCUMENTO",
          "DOCUMENTOS",
          "DOCUMENTI",
          "DOCUMENTEN");

  private Counts() {}

  /// `3 of 250 DOCUMENTS`, in capitals.
  static boolean isBehind(String line) {
    String[] words = line.split("\\s+", 5);
    return words.length == 4
        && DOCUMENTS.contains(words[3])
        && isOneOf(words[0], words[1], words[2]);
  }

  /// `Document 3 of 25`.
  static boolean isBefore(String line) {
    String[] words = line.split("\\s+", 5);
    return words.length == 4
        && DOCUMENT.contains(words[0].toLowerCase(Locale.ROOT))
        && isOneOf(words[1], words[2], words[3]);
  }

  /// `Page 2 of 5`, which a printed page's head or foot says.
  static boolean isPage(String line) {
    String[] words = line.split("\\s+", 5);
    return words.length == 4
        && Set.of("page", "seite", "página", "pagina").contains(words[0].toLowerCase(Locale.ROOT))
        && isOneOf(words[1], words[2], words[3]);
  }

  private static boolean isOneOf(String number, String of, String all) {
    return isNumber(number) && OF.contains(of.toLowerCase(Locale.ROOT)) && isNumber(all);
  }

  private static boolean isNumber(String word) {
    int most = 9;
    return !word.isEmpty()
        && word.length() <= most
        && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
  }
}
