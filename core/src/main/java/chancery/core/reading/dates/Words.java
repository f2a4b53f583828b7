package chancery.core.reading.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that the scanner knows, in lower case.
final class Words {
  private Words() {}

  /// Month names in full.
  static final Map<String, Integer> MONTHS =
      numbered(
          1,
          "january february march april may june july august september october november december");

  /// Abbreviated months; they need a figure beside them.
  static final Map<String, Integer> SHORT_MONTHS = shortMonths();

  /// Weekdays in full.
  static final Map<String, Integer> WEEKDAYS =
      numbered(1, "monday tuesday wednesday thursday friday saturday sunday");

  private static final Map<String, Integer> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", 1),
          Map.entry("tue", 2),
          Map.entry("tues", 2),
          Map.entry("wed", 3),
          Map.entry("thu", 4),
          Map.entry("thur", 4),
          Map.entry("thurs", 4),
          Map.entry("fri", 5),
          Map.entry("sat", 6),
          Map.entry("sun", 7));

  private static final Map<String, Integer> SMALL =
      numbered(
          0,
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Integer> ORDINALS =
      numbered(
          1,
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth");

  /// Decades as words.
  static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90,
          "noughties",
          0);

  /// Words that stand for "several".
  static final Set<String> SEVERAL =
      Set.of(
          "several",
          "few",
          "many",
          "couple",
          "numerous",
          "various",
          "multiple",
          "dozens",
          "hundreds",
          "thousands",
          "countless");

  /// Prepositions that make a bare number behind them a year.
  static final Set<String> YEAR_CUES =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "during",
          "before",
          "after",
          "through",
          "throughout",
          "around",
          "circa",
          "ca",
          "early",
          "late",
          "mid",
          "year",
          "years",
          "of",
          "between",
          "to",
          "and",
          "for",
          "the",
          "or",
          "about");

  /// Preposition that makes a capitalised "May" or "March" a month.
  static final Set<String> MONTH_CUES =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "from",
          "during",
          "before",
          "after",
          "through",
          "throughout",
          "around",
          "early",
          "late",
          "mid",
          "last",
          "next",
          "this",
          "of",
          "between",
          "by",
          "every",
          "each",
          "previous",
          "following",
          "coming",
          "past",
          "to",
          "and",
          "or",
          "earlier",
          "for",
          "on",
          "the",
          "its",
          "a",
          "that",
          "over");

  /// Lower-case words that may follow a date without being counted by its number.
  static final Set<String> FUNCTION =
      Set.of(
          "and",
          "or",
          "to",
          "in",
          "at",
          "on",
          "the",
          "a",
          "an",
          "as",
          "by",
          "for",
          "from",
          "with",
          "when",
          "while",
          "after",
          "before",
          "until",
          "but",
          "that",
          "which",
          "who",
          "where",
          "of",
          "was",
          "were",
          "is",
          "are",
          "had",
          "has",
          "have",
          "will",
          "would",
          "did",
          "through",
          "under",
          "during",
          "against",
          "between",
          "over",
          "if",
          "because",
          "since",
          "also",
          "not",
          "only",
          "it",
          "he",
          "she",
          "they",
          "his",
          "its",
          "their",
          "this",
          "last",
          "next",
          "about",
          "into",
          "amid",
          "despite",
          "near",
          "said",
          "saw",
          "some",
          "all",
          "than",
          "onwards",
          "onward",
          "alone",
          "local",
          "following");

  /// Words that stand before an amount and belong to it.
  static final Set<String> ABOUT =
      Set.of(
          "nearly",
          "about",
          "almost",
          "around",
          "roughly",
          "approximately",
          "some",
          "over",
          "under",
          "just",
          "barely");

  /// TIMEX3 codes of parts of a day.
  private static final Map<String, String> DAY_PARTS =
      Map.of(
          "morning",
          "MO",
          "mornings",
          "MO",
          "afternoon",
          "AF",
          "afternoons",
          "AF",
          "evening",
          "EV",
          "evenings",
          "EV",
          "night",
          "NI",
          "nights",
          "NI",
          "dawn",
          "MO");

  /// The TIMEX3 code of a part of a day, singular and in lower case; empty for none.
  static java.util.Optional<String> dayPart(Token token) {
    boolean single = !token.word().endsWith("s");
    return single
        ? java.util.Optional.ofNullable(DAY_PARTS.get(token.word()))
        : java.util.Optional.empty();
  }

  /// Words that begin an expression, and a thousand other phrases.
  static final Set<String> ARTICLES = Set.of("the", "a", "an", "that", "this", "'", "-");

  /// Words that begin or carry an expression: the scanner looks closer at these alone.
  static final Set<String> STARTERS = starters();

  /// Month of a word, with a capital; 0 for none.
  static int month(Token token) {
    if (!token.capital()) {
      return 0;
    }
    return MONTHS.getOrDefault(token.word(), 0);
  }

  /// Month of an abbreviation, with a capital; 0 for none.
  static int shortMonth(Token token) {
    return token.capital() ? SHORT_MONTHS.getOrDefault(token.word(), 0) : 0;
  }

  /// Weekday of a capitalised word; 0 for none.
  static int weekday(Token token) {
    return token.capital() ? WEEKDAYS.getOrDefault(token.word(), 0) : 0;
  }

  /// Weekday of a capitalised abbreviation; 0 for none.
  static int shortWeekday(Token token) {
    return token.capital() ? SHORT_WEEKDAYS.getOrDefault(token.word(), 0) : 0;
  }

  static DayOfWeek dayOfWeek(int number) {
    return DayOfWeek.of(number);
  }

  /// A number word below twenty; −1 for none.
  static int small(String word) {
    return SMALL.getOrDefault(word, -1);
  }

  /// A number word of tens; −1 for none.
  static int tens(String word) {
    return TENS.getOrDefault(word, -1);
  }

  /// An ordinal, as a word or with figures ("19th"); −1 for none.
  static int ordinal(Token token) {
    if (token.isNumber()) {
      boolean suffix =
          switch (token.word()) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
          };
      return suffix ? token.number() : -1;
    }
    return ORDINALS.getOrDefault(token.word(), -1);
  }

  private static Map<String, Integer> numbered(int from, String words) {
    Map<String, Integer> map = new HashMap<>();
    int next = from;
    for (String word : list(words)) {
      map.put(word, next++);
    }
    return Map.copyOf(map);
  }

  private static Map<String, Integer> shortMonths() {
    Map<String, Integer> map =
        new HashMap<>(numbered(1, "jan feb mar apr may jun jul aug sep oct nov dec"));
    map.remove("may");
    map.put("sept", 9);
    return Map.copyOf(map);
  }

  private static Set<String> starters() {
    Set<String> all = new HashSet<>();
    for (Map<String, Integer> map :
        List.of(MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SMALL, TENS, ORDINALS, DECADES)) {
      all.addAll(map.keySet());
    }
    all.addAll(SEVERAL);
    all.addAll(DAY_PARTS.keySet());
    all.addAll(
        list(
            "time rest turn close eve the a an half this that these last past next previous"
                + " preceding following coming same current recent ahead upcoming another one early"
                + " late mid later earlier end start beginning middle midnight noon midday today"
                + " yesterday tomorrow tonight now currently recently nowadays presently days weeks"
                + " months years decades centuries hours minutes day week month year decade century"
                + " hour weekend quarter spring summer autumn fall winter christmas easter new"
                + " thanksgiving halloween every each daily weekly monthly quarterly yearly annual"
                + " annually hourly nightly once twice per mondays tuesdays wednesdays thursdays"
                + " fridays saturdays sundays fiscal fy q h ad present at present future former"
                + " formerly overnight later fortnight mid good d moment ramadan eve ' intervening"
                + " subsequent latter ensuing weekends date year-end first final biannual biennial"
                + " first"));
    return Set.copyOf(all);
  }

  private static List<String> list(String words) {
    return java.util.stream.Stream.of(words.split(" ", -1)).toList();
  }
}
