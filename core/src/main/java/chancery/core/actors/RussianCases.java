package chancery.core.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The oblique cases of Russian names: of `Сергей Лавров` also `Сергея Лаврова`, `Сергею Лаврову`,
/// `Сергеем Лавровым`, `Сергее Лаврове`.
///
/// A school grammar's regular paradigms, by a word's ending and, of persons, by their gender. All
/// words of a person's name are declined; of other names the adjectives and the first noun behind
/// them, and again behind "и" (`Боснии и Герцеговины`), since what follows a noun stands in the
/// genitive already or is a title (`Республики Беларусь`). Abbreviations and endings that Russian
/// doesn't decline (`Чили`, `Перу`, of women `Меркель`) stay. Where a paradigm depends on the
/// stress, both forms are given: a form that nobody writes finds nothing.
final class RussianCases {
  /// What a name is the name of.
  enum Bearer {
    MAN,
    WOMAN,
    THING
  }

  private static final int CASES = 5; // genitive, dative, accusative, instrumental, prepositional
  private static final int LONGEST = 6;
  private static final String HUSHED = "жшчщц";
  private static final String BACK = "гкхжшщч";

  /// Stems that lose a vowel.
  private static final Map<String, String> FLEETING = Map.of("павел", "павл", "лев", "льв");

  private RussianCases() {}

  /// The name in its oblique cases, without the name itself; none for names that are not all
  /// Cyrillic.
  static Set<String> of(String name, Bearer bearer) {
    List<String> words = List.of(name.split(" ", -1));
    boolean cyrillic =
        name.codePoints()
            .allMatch(c ->
                !Character.isLetter(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    if (!cyrillic || words.size() > LONGEST || words.stream().anyMatch(String::isEmpty)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    for (int number = 0; number < CASES; number++) {
      found.addAll(inCase(words, bearer, number));
    }
    found.remove(name);
    return found;
  }

  private static List<String> inCase(List<String> words, Bearer bearer, int number) {
    List<String> whole = List.of("");
    boolean declined = true;
    for (String word : words) {
      boolean and = word.equals("и");
      List<String> forms =
          declined && !and ? new ArrayList<>(forms(word, bearer, number)) : List.of(word);
      if (bearer == Bearer.THING) {
        declined = and || (declined && isAdjective(word));
      }
      List<String> longer = new ArrayList<>();
      for (String head : whole) {
        forms.forEach(form -> longer.add(head.isEmpty() ? form : head + " " + form));
      }
      whole = longer;
    }
    return whole;
  }

  /// One word's forms in a case: as a rule one, two where the stress decides.
  private static Set<String> forms(String word, Bearer bearer, int number) {
    String lower = word.toLowerCase(Locale.ROOT);
    int length = word.length();
    if (length < 2 || Character.isUpperCase(word.charAt(length - 1))) {
      return Set.of(word); // an abbreviation
    }
    String stem = FLEETING.getOrDefault(lower, "");
    String body = stem.isEmpty() ? word : word.charAt(0) + stem.substring(1);
    Set<String> found = new LinkedHashSet<>();
    for (String ending : paradigm(lower, bearer)) {
      String[] parts = ending.split(":", -1); // how much is cut off, then the five endings
      int cut = stem.isEmpty() ? Integer.parseInt(parts[0]) : 0;
      found.add(body.substring(0, body.length() - cut) + parts[1 + number]);
    }
    return found.isEmpty() ? Set.of(word) : found;
  }

  private static boolean isAdjective(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return List.of("ая", "яя", "ый", "ий", "ое", "ее", "ые", "ие", "овы", "евы", "ины").stream()
        .anyMatch(lower::endsWith);
  }

  /// The paradigms that a word may follow; none where it stays as it is.
  private static List<String> paradigm(String word, Bearer bearer) {
    char last = word.charAt(word.length() - 1);
    return switch (last) {
      case 'а' -> inA(word, bearer);
      case 'я' -> inYa(word);
      case 'ь' -> inSoftSign(bearer);
      case 'й' -> inShortI(word, bearer);
      case 'ы', 'и' -> bearer == Bearer.THING ? plural(word) : List.of();
      case 'е', 'о' -> bearer == Bearer.THING ? neuter(word) : List.of();
      case 'ё', 'у', 'ю', 'э' -> List.of();
      default -> consonant(word, last, bearer);
    };
  }

  private static List<String> inA(String word, Bearer bearer) {
    boolean surname =
        word.endsWith("ова")
            || word.endsWith("ева")
            || word.endsWith("ина")
            || word.endsWith("ёва")
            || word.endsWith("ына");
    if (bearer == Bearer.WOMAN && surname) {
      return List.of("1:ой:ой:у:ой:ой", "1:ы:е:у:ой:е");
    }
    if (bearer == Bearer.THING && word.equals("острова")) {
      return List.of("1:ов:ам:а:ами:ах");
    }
    char before = word.charAt(word.length() - 2);
    String genitive = BACK.indexOf(before) >= 0 ? "и" : "ы";
    String instrumental = HUSHED.indexOf(before) >= 0 ? "ей" : "ой";
    return List.of("1:" + genitive + ":е:у:" + instrumental + ":е");
  }

  private static List<String> inYa(String word) {
    if (word.endsWith("ая")) {
      return List.of("2:ой:ой:ую:ой:ой");
    }
    if (word.endsWith("яя")) {
      return List.of("2:ей:ей:юю:ей:ей");
    }
    return List.of(word.endsWith("ия") ? "1:и:и:ю:ей:и" : "1:и:е:ю:ей:е");
  }

  private static List<String> inSoftSign(Bearer bearer) {
    String he = "1:я:ю:я:ем:е";
    return switch (bearer) {
      case MAN -> List.of(he);
      case WOMAN -> List.of();
      case THING -> List.of("1:и:и:ь:ью:и", he);
    };
  }

  private static List<String> inShortI(String word, Bearer bearer) {
    if (bearer == Bearer.WOMAN) {
      return List.of();
    }
    boolean surname = word.endsWith("ский") || word.endsWith("цкий") || word.endsWith("ой");
    if (surname || (bearer == Bearer.THING && word.endsWith("кий"))) {
      return List.of("2:ого:ому:ого:им:ом", "2:ого:ому:ого:ым:ом");
    }
    if (word.endsWith("ый")) {
      return List.of("2:ого:ому:ого:ым:ом");
    }
    return List.of(word.endsWith("ий") ? "1:я:ю:я:ем:и" : "1:я:ю:" + animate(bearer) + ":ем:е");
  }

  private static String animate(Bearer bearer) {
    return bearer == Bearer.THING ? "й" : "я";
  }

  private static List<String> plural(String word) {
    if (word.endsWith("ые") || word.endsWith("ие")) {
      return List.of();
    }
    if (word.endsWith("овы") || word.endsWith("евы") || word.endsWith("ины")) {
      return List.of("1:ых:ым:ы:ыми:ых", "1::ам:ы:ами:ах");
    }
    String same = word.substring(word.length() - 1);
    return List.of("1:ов:ам:" + same + ":ами:ах", "1::ам:" + same + ":ами:ах");
  }

  private static List<String> neuter(String word) {
    if (word.endsWith("ые") || word.endsWith("ие")) {
      String vowel = word.substring(word.length() - 2, word.length() - 1);
      return List.of("2:%1$sх:%1$sм:%1$sе:%1$sми:%1$sх".formatted(vowel)); // plural adjectives
    }
    if (word.endsWith("ое")) {
      return List.of("2:ого:ому:ое:ым:ом", "2:ого:ому:ое:им:ом");
    }
    return word.endsWith("ство") ? List.of("1:а:у:о:ом:е") : List.of();
  }

  private static List<String> consonant(String word, char last, Bearer bearer) {
    if (bearer == Bearer.WOMAN || !isConsonant(last)) {
      return List.of();
    }
    String accusative = bearer == Bearer.MAN ? "а" : "";
    if (word.endsWith("ец") && word.length() > 3) {
      return List.of("2:ца:цу:" + (bearer == Bearer.MAN ? "ца" : "ец") + ":цем:це");
    }
    boolean surname =
        word.endsWith("ов")
            || word.endsWith("ев")
            || word.endsWith("ин")
            || word.endsWith("ёв")
            || word.endsWith("ын");
    List<String> found = new ArrayList<>();
    if (bearer == Bearer.MAN && surname) {
      found.add("0:а:у:а:ым:е");
    }
    found.add("0:а:у:" + accusative + (HUSHED.indexOf(last) >= 0 ? ":ем:е" : ":ом:е"));
    return found;
  }

  private static boolean isConsonant(char c) {
    return "бвгджзклмнпрстфхцчшщ".indexOf(c) >= 0;
  }
}
