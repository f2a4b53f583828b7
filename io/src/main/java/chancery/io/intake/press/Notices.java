package chancery.io.intake.press;

import java.util.List;
import java.util.Locale;

/// The publishers' notices in exports.
final class Notices {
  private static final List<String> RESERVED =
      List.of(
          "all rights reserved",
          "alle rechte vorbehalten",
          "tous droits réservés",
          "todos los derechos reservados",
          "reservados todos los derechos",
          "todos os direitos reservados",
          "tutti i diritti riservati",
          "alle rechten voorbehouden");

  private Notices() {}

  /// `Copyright 2023 …`, `© …`, `(c) …`.
  static boolean isCopyright(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("copyright")
        || lower.startsWith("(copyright")
        || lower.startsWith("©")
        || lower.startsWith("(c)");
  }

  /// `All Rights Reserved`, in the databases' languages, and little else.
  static boolean isReserved(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int besides = 20;
    return RESERVED.stream()
        .anyMatch(words -> lower.contains(words) && lower.length() <= words.length() + besides);
  }
}
