package chancery.core.reading.statements;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Forms of English verbs: the regular ones by rule, the others from a list.
final class Inflection {
  private final Map<String, List<String>> irregular;

  /// @param irregular past and past participle by base form
  Inflection(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  /// All forms of a verb.
  Map<Form, String> of(String base) {
    var forms = new EnumMap<Form, String>(Form.class);
    forms.put(Form.BASE, base);
    forms.put(Form.S, third(base));
    forms.put(Form.ING, ing(base));
    List<String> past = irregular.getOrDefault(base, List.of(past(base), past(base)));
    forms.put(Form.PAST, past.get(0));
    forms.put(Form.PARTICIPLE, past.get(1));
    return forms;
  }

  private static String third(String base) {
    if (base.equals("have")) {
      return "has";
    }
    if (consonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("o");
    return base + (hisses ? "es" : "s");
  }

  private String ing(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ing";
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static boolean consonantY(String base) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == 'y' && "aeiou".indexOf(base.charAt(n - 2)) < 0;
  }

  /// The last consonant is doubled where the listed past doubles it, or in a short stem.
  private boolean doubles(String base) {
    int n = base.length();
    String past = irregular.getOrDefault(base, List.of("")).getFirst();
    if (past.startsWith(base + base.charAt(n - 1))) {
      return true;
    }
    return List.of(
            "put", "set", "hit", "win", "get", "run", "let", "cut", "sit", "begin", "quit", "stop")
        .contains(base);
  }
}
