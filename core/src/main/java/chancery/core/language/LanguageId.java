package chancery.core.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Identifies a text's language: the script of most of its letters first, which decides by itself
/// for many languages, then the likelihood of its three-letter strings under each language that
/// writes in that script. Says nothing where there is too little text or two languages are too
/// close. Immutable; threads may share it.
///
/// Method: a naive Bayes classifier over character n-grams, as in Cavnar and Trenkle (1994) and
/// Nakatani's language-detection; the profiles are optimaize's (Apache-2.0).
public final class LanguageId {
  /// Letters that are looked at, from the text's beginning.
  private static final int SAMPLE = 3_000;

  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_IDEOGRAPHS = 6;

  /// Telling letters from which on it tells that others are missing.
  private static final int MANY_TELLING = 8;

  /// Cost of a string that a profile doesn't have.
  private static final int UNSEEN = 105;

  /// By how much the best language must be likelier than the next, a string.
  private static final double LEAST_MARGIN = .6;

  /// Languages, and codes of one, that three-letter strings don't tell apart.
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("no", "nb", "nn", "da"),
          Set.of("hr", "sr", "bs", "sl", "sh"),
          Set.of("id", "ms", "in"),
          Set.of("tl", "fil"));

  /// Languages that news is written in and that have their script for themselves, or nearly so.
  private static final Map<UnicodeScript, String> ALONE = alone();

  private static final Map<UnicodeScript, List<String>> SHARED =
      Map.of(
          UnicodeScript.CYRILLIC, List.of("be", "bg", "mk", "ru", "sr", "uk"),
          UnicodeScript.ARABIC, List.of("ar", "fa", "ur"),
          UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne"));

  /// Languages without a profile, by the letters that their alphabets have beside those of the
  /// languages with one.
  private static final Map<String, String> BY_LETTERS =
      Map.ofEntries(
          Map.entry("az", "ə"),
          Map.entry("ba", "әғҙҡңөҫүһ"),
          Map.entry("ckb", "ۆڕڵێەڤ"),
          Map.entry("kk", "әғқңөұүһ"),
          Map.entry("ky", "ңөү"),
          Map.entry("mn", "өү"),
          Map.entry("ps", "ټډړښڼېځڅۍ"),
          Map.entry("tg", "ғқҳҷӣӯ"),
          Map.entry("tt", "әҗңөүһ"));

  private static final Set<Integer> TELLING =
      BY_LETTERS.values().stream()
          .flatMap(letters -> letters.chars().boxed())
          .collect(Collectors.toUnmodifiableSet());

  /// The languages that have a profile, sorted.
  private final List<String> profiled;

  /// The cost of each string in each profile, in the languages' order: one look a string, not one
  /// for each language.
  private final Map<String, byte[]> costs;

  private final List<String> latin;

  private LanguageId(Map<String, Map<String, Integer>> profiles) {
    this.profiled = profiles.keySet().stream().sorted().toList();
    this.costs = costs(profiles, profiled);
    List<String> others = new ArrayList<>(profiled);
    SHARED.values().forEach(others::removeAll);
    this.latin = others.stream().sorted().toList();
  }

  private static Map<String, byte[]> costs(
      Map<String, Map<String, Integer>> profiles, List<String> languages) {
    Map<String, byte[]> costs = new HashMap<>();
    for (int language = 0; language < languages.size(); language++) {
      for (Map.Entry<String, Integer> gram :
          profiles.getOrDefault(languages.get(language), Map.of()).entrySet()) {
        costs.computeIfAbsent(gram.getKey(), _ -> unseen(languages.size()))[language] =
            gram.getValue().byteValue();
      }
    }
    return costs;
  }

  private static byte[] unseen(int languages) {
    byte[] costs = new byte[languages];
    Arrays.fill(costs, (byte) UNSEEN);
    return costs;
  }

  private static Map<UnicodeScript, String> alone() {
    Map<UnicodeScript, String> found = new EnumMap<>(UnicodeScript.class);
    found.put(UnicodeScript.GREEK, "el");
    found.put(UnicodeScript.HEBREW, "he");
    found.put(UnicodeScript.THAI, "th");
    found.put(UnicodeScript.HANGUL, "ko");
    found.put(UnicodeScript.HIRAGANA, "ja");
    found.put(UnicodeScript.KATAKANA, "ja");
    found.put(UnicodeScript.HAN, "zh");
    found.put(UnicodeScript.GEORGIAN, "ka");
    found.put(UnicodeScript.ARMENIAN, "hy");
    found.put(UnicodeScript.ETHIOPIC, "am");
    found.put(UnicodeScript.BENGALI, "bn");
    found.put(UnicodeScript.TAMIL, "ta");
    found.put(UnicodeScript.TELUGU, "te");
    found.put(UnicodeScript.KANNADA, "kn");
    found.put(UnicodeScript.MALAYALAM, "ml");
    found.put(UnicodeScript.GUJARATI, "gu");
    found.put(UnicodeScript.GURMUKHI, "pa");
    found.put(UnicodeScript.SINHALA, "si");
    found.put(UnicodeScript.MYANMAR, "my");
    found.put(UnicodeScript.KHMER, "km");
    found.put(UnicodeScript.LAO, "lo");
    return found;
  }

  /// The identifier with the profiles that come with it.
  public static LanguageId load() {
    try (InputStream in = LanguageId.class.getResourceAsStream("profiles.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in, "profiles.txt"),
                    StandardCharsets.UTF_8))) {
      Map<String, Map<String, Integer>> profiles = new HashMap<>();
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        Map<String, Integer> profile = HashMap.newHashMap(1024);
        for (int i = 1; i < cells.length; i++) {
          int colon = cells[i].indexOf(':');
          int cost = Integer.parseInt(cells[i].substring(0, colon));
          for (String gram : cells[i].substring(colon + 1).split(" ", -1)) {
            profile.put(gram, cost);
          }
        }
        profiles.put(cells[0], Map.copyOf(profile));
      }
      return new LanguageId(Map.copyOf(profiles));
    } catch (IOException e) {
      throw new UncheckedIOException("the language profiles can't be read", e);
    }
  }

  /// The codes of all languages that it can name, sorted.
  public List<String> languages() {
    List<String> all = new ArrayList<>(profiled);
    all.addAll(ALONE.values());
    all.addAll(BY_LETTERS.keySet());
    return all.stream().sorted().distinct().toList();
  }

  /// The text's language as a BCP 47 code; empty where it can't be told.
  public Optional<String> of(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (2 * (kana + han) > all) {
      boolean enough = kana + han >= FEWEST_IDEOGRAPHS;
      return enough ? Optional.of(20 * kana > han ? "ja" : "zh") : Optional.empty();
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> all >= FEWEST_LETTERS && 2 * most.getValue() > all)
        .map(Map.Entry::getKey)
        .flatMap(script -> ofScript(text, script));
  }

  /// The text's language where something states one, as the page that it stands on: what is stated,
  /// with its region, unless the text shows another language. Pages are often wrong about
  /// themselves.
  ///
  /// @param stated a BCP 47 code, also with `_` for `-`
  public Optional<String> of(String text, Optional<String> stated) {
    Optional<String> shown = of(text);
    return stated
        .flatMap(LanguageId::tag)
        .filter(tag -> shown.isEmpty() || isSame(tag, shown.get()))
        .or(() -> shown);
  }

  /// The code as BCP 47 writes it; empty where it names no language.
  public static Optional<String> tag(String code) {
    String tag = Locale.forLanguageTag(code.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }

  /// True for codes of one language, with or without a region, and for languages that are written
  /// so much alike that this class doesn't tell them apart.
  public static boolean isSame(String a, String b) {
    String one = Locale.forLanguageTag(a).getLanguage();
    String other = Locale.forLanguageTag(b).getLanguage();
    return one.equals(other)
        || ALIKE.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
  }

  private Optional<String> ofScript(String text, UnicodeScript script) {
    if (ALONE.containsKey(script)) {
      return Optional.ofNullable(ALONE.get(script));
    }
    List<String> candidates =
        script == UnicodeScript.LATIN ? latin : SHARED.getOrDefault(script, List.of());
    Optional<String> likeliest =
        candidates.isEmpty() ? Optional.empty() : likeliest(grams(text, script), candidates);
    boolean sure = script == UnicodeScript.LATIN && !likeliest.equals(Optional.of("tr"));
    Map<Integer, Integer> telling = sure ? Map.of() : telling(text);
    return telling.isEmpty() ? likeliest : byLetters(telling);
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int seen = 0;
    for (int i = 0; i < text.length() && seen < SAMPLE; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        seen++;
      }
    }
    letters.remove(UnicodeScript.COMMON);
    letters.remove(UnicodeScript.INHERITED);
    return letters;
  }

  /// The language whose letters hold nearly all the telling ones that the text has. Of several the
  /// one with the fewest, once there are so many that the others' would have been among them.
  private static Optional<String> byLetters(Map<Integer, Integer> telling) {
    int all = telling.values().stream().mapToInt(Integer::intValue).sum();
    List<String> able =
        BY_LETTERS.keySet().stream()
            .filter(code -> 20L * held(telling, code) >= 19L * all)
            .sorted(Comparator.comparingInt((String code) -> lettersOf(code).length()))
            .toList();
    return able.size() == 1 || all >= MANY_TELLING ? able.stream().findFirst() : Optional.empty();
  }

  private static String lettersOf(String code) {
    return BY_LETTERS.getOrDefault(code, "");
  }

  private static int held(Map<Integer, Integer> telling, String code) {
    return lettersOf(code).chars().map(letter -> telling.getOrDefault(letter, 0)).sum();
  }

  /// The text's letters that languages with a profile don't have, with their counts; empty where
  /// they are fewer than one in a hundred, as in foreign names.
  private static Map<Integer, Integer> telling(String text) {
    Map<Integer, Integer> telling = new HashMap<>();
    int odd = 0;
    int all = 0;
    for (int i = 0; i < text.length() && all < SAMPLE; i++) {
      int c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c)) {
        all++;
        if (TELLING.contains(c)) {
          odd++;
          telling.merge(c, 1, Integer::sum);
        }
      }
    }
    return 100L * odd > all ? telling : Map.of();
  }

  /// The text's three-letter strings with their counts, `_` for a word's edge.
  private static Map<String, Integer> grams(String text, UnicodeScript script) {
    Map<String, Integer> grams = new HashMap<>();
    StringBuilder word = new StringBuilder("_");
    int seen = 0;
    for (int i = 0; i <= text.length() && seen < SAMPLE; i++) {
      char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if ((Character.isLetter(c) && UnicodeScript.of(c) == script) || (mark && word.length() > 1)) {
        word.append(c);
        seen++;
      } else if (word.length() > 1) {
        word.append('_');
        for (int k = 0; k + 3 <= word.length(); k++) {
          grams.merge(word.substring(k, k + 3), 1, Integer::sum);
        }
        word.setLength(1);
      }
    }
    return grams;
  }

  private Optional<String> likeliest(Map<String, Integer> grams, List<String> candidates) {
    long total = grams.values().stream().mapToLong(Integer::longValue).sum();
    long[] sums = sums(grams);
    String best = "";
    double least = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    for (String code : candidates) {
      int language = Collections.binarySearch(profiled, code);
      double cost = (language < 0 ? total * UNSEEN : sums[language]) / (double) total;
      if (cost < least) {
        second = least;
        least = cost;
        best = code;
      } else if (cost < second) {
        second = cost;
      }
    }
    boolean known = least < UNSEEN - 8;
    return known && second - least >= LEAST_MARGIN ? Optional.of(best) : Optional.empty();
  }

  /// What the strings cost under each language, in the languages' order.
  private long[] sums(Map<String, Integer> grams) {
    long[] sums = new long[profiled.size()];
    byte[] unseen = unseen(profiled.size());
    for (Map.Entry<String, Integer> gram : grams.entrySet()) {
      byte[] cost = costs.getOrDefault(gram.getKey(), unseen);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += (long) gram.getValue() * cost[i];
      }
    }
    return sums;
  }
}
