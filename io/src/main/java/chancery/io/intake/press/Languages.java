package chancery.io.intake.press;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Languages by their names as databases and tools print them: in English, in the other languages
/// of their pages, in the language itself, by their code of three letters (ISO 639-2).
public final class Languages {
  private static final List<Locale> READERS =
      List.of(
          Locale.ENGLISH,
          Locale.GERMAN,
          Locale.FRENCH,
          Locale.of("es"),
          Locale.of("pt"),
          Locale.ITALIAN,
          Locale.of("nl"),
          Locale.of("ru"),
          Locale.CHINESE,
          Locale.JAPANESE);

  private static final Map<String, String> CODES = codes();

  private Languages() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (Locale reader : READERS) {
      for (String code : Locale.getISOLanguages()) {
        codes.putIfAbsent(Locale.of(code).getDisplayLanguage(reader).toLowerCase(reader), code);
      }
    }
    for (String code : Locale.getISOLanguages()) {
      Locale own = Locale.of(code);
      codes.putIfAbsent(own.getDisplayLanguage(own).toLowerCase(own), code);
    }
    for (String code : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    codes.put("mandarin", "zh");
    codes.put("chinese - simplified", "zh");
    codes.put("chinese - traditional", "zh");
    return Map.copyOf(codes);
  }

  /// The code of a language, of `English` or `ENGLISH; AMERICAN`.
  public static Optional<String> code(String name) {
    String first = name.split("[;,]", -1)[0].strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(CODES.get(first));
  }
}
