package chancery.core.coding.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// English inflection: the forms of a verb from its base, the singular of a noun.
public final class Morphology {
  private final Map<String, List<String>> irregular;

  /// @param irregular base → past tense, past participle
  Morphology(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  /// A form of a verb and its word class.
  record Form(String word, Tag tag) {}

  /// All forms of a verb given by its base form.
  List<Form> forms(String base) {
    List<Form> forms = new ArrayList<>();
    int hyphen = base.lastIndexOf('-');
    String prefix = hyphen < 0 ? "" : base.substring(0, hyphen + 1);
    String stem = base.substring(hyphen + 1);
    forms.add(new Form(base, Tag.VB));
    forms.add(new Form(prefix + third(stem), Tag.VBZ));
    forms.add(new Form(prefix + gerund(stem), Tag.VBG));
    List<String> past = irregular.get(stem);
    forms.add(new Form(prefix + (past == null ? regularPast(stem) : past.get(0)), Tag.VBD));
    forms.add(new Form(prefix + (past == null ? regularPast(stem) : past.get(1)), Tag.VBN));
    if (past == null && doublesBritish(stem)) {
      forms.add(new Form(prefix + stem + "ed", Tag.VBD));
      forms.add(new Form(prefix + stem + "ed", Tag.VBN));
      forms.add(new Form(prefix + stem + "ing", Tag.VBG));
    }
    return forms;
  }

  private static String third(String stem) {
    if (stem.equals("have") || stem.equals("be")) {
      return stem.equals("have") ? "has" : "is";
    }
    if (endsInConsonantY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ies";
    }
    return stem.endsWith("s")
            || stem.endsWith("x")
            || stem.endsWith("z")
            || stem.endsWith("ch")
            || stem.endsWith("sh")
            || stem.endsWith("o")
        ? stem + "es"
        : stem + "s";
  }

  private static String gerund(String stem) {
    if (stem.endsWith("ie")) {
      return stem.substring(0, stem.length() - 2) + "ying";
    }
    boolean muteE =
        stem.endsWith("e") && !stem.endsWith("ee") && !stem.endsWith("oe") && stem.length() > 2;
    if (muteE) {
      return stem.substring(0, stem.length() - 1) + "ing";
    }
    return (doubles(stem) ? stem + stem.charAt(stem.length() - 1) : stem) + "ing";
  }

  private static String regularPast(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    if (endsInConsonantY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return (doubles(stem) ? stem + stem.charAt(stem.length() - 1) : stem) + "ed";
  }

  private static boolean endsInConsonantY(String stem) {
    return stem.length() > 1 && stem.endsWith("y") && !isVowel(stem.charAt(stem.length() - 2));
  }

  /// One vowel between consonants at the end doubles the last: in words of one syllable, and in
  /// some stressed on the last.
  private static boolean doubles(String stem) {
    int n = stem.length();
    if (doublesBritish(stem)) {
      return true;
    }
    if (n < 3 || "wxy".indexOf(stem.charAt(n - 1)) >= 0 || isVowel(stem.charAt(n - 1))) {
      return false;
    }
    if (!isVowel(stem.charAt(n - 2)) || (isVowel(stem.charAt(n - 3)) && !stem.endsWith("quit"))) {
      return false;
    }
    long vowels = stem.chars().filter(c -> isVowel((char) c)).count();
    return vowels == 1 || stressedLast(stem) || doublesBritish(stem);
  }

  private static boolean stressedLast(String stem) {
    for (String end :
        List.of(
            "mit", "cur", "fer", "pel", "gret", "tot", "bar", "quip", "quit", "drop", "bet", "trap",
            "nap", "cel")) {
      if (stem.endsWith(end)
          && !stem.equals("offer")
          && !stem.equals("differ")
          && !stem.equals("suffer")
          && !stem.equals("cancel")
          && !stem.equals("limit")
          && !stem.equals("vomit")) {
        return true;
      }
    }
    return false;
  }

  /// "travel", "cancel", "quarrel": doubled in British, single in American spelling.
  private static boolean doublesBritish(String stem) {
    return (stem.length() > 4
            && (stem.endsWith("el") || stem.endsWith("al"))
            && !stem.endsWith("eal")
            && !stem.endsWith("eel")
            && !stem.endsWith("pel"))
        || stem.endsWith("kidnap");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /// A noun's singular, as far as the ending tells.
  public static String singular(String noun) {
    int n = noun.length();
    if (n < 4
        || !noun.endsWith("s")
        || noun.endsWith("ss")
        || noun.endsWith("us")
        || noun.endsWith("is")) {
      return switch (noun) {
        case "men" -> "man";
        case "women" -> "woman";
        case "policemen" -> "policeman";
        case "children" -> "child";
        case "gunmen" -> "gunman";
        case "servicemen" -> "serviceman";
        case "militiamen" -> "militiaman";
        case "aircraft" -> "aircraft";
        default -> irregularEnd(noun);
      };
    }
    if (noun.endsWith("ies") && n > 4) {
      return noun.equals("movies") ? "movie" : noun.substring(0, n - 3) + "y";
    }
    if (noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("sses")
        || noun.endsWith("xes")
        || noun.endsWith("goes")
        || noun.endsWith("toes")) {
      return noun.endsWith("caches") ? "cache" : noun.substring(0, n - 2);
    }
    return noun.substring(0, n - 1);
  }

  private static String irregularEnd(String noun) {
    return noun.length() > 5 && noun.endsWith("men") && !noun.endsWith("omen")
        ? noun.substring(0, noun.length() - 2) + "an"
        : noun;
  }
}
