package chancery.io.intake.press;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Languages by their English names, as the databases print them.
public final class Languages {
  private static final Map<String, String> CODES = codes();

  private Languages() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
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
