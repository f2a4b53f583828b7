package chancery.io.intake;

import chancery.io.page.Addresses;
import chancery.io.page.DateText;
import chancery.io.page.DateUsage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Guesses which field holds the text where none is named as one usually is, and the date and the
/// address likewise, by what stands in the first records and how the field is called.
final class ColumnGuess {
  private static final int LONG_TEXT = 150;
  private static final double MOST = .8;

  private static final Pattern DAYS = Pattern.compile("dat[eu]|time|pub|post|issue|(^|_)ts$");
  private static final Pattern ADDRESSES = Pattern.compile("url|uri|link|href|web|page");

  /// Names of fields for a day that is not the one of publication.
  private static final Pattern OTHER_DAYS =
      Pattern.compile(
          "modif|updat|chang|crawl|index|load|seen|fetch|access|retriev|captur|insert|expir|file|scrap"
              + "|import|birth|start|end|event");

  /// Names of fields for an address that is not the record's own.
  private static final Pattern OTHER_ADDRESSES =
      Pattern.compile(
          "im(age|g)|thumb|logo|icon|photo|video|media|avatar|author|next|prev|feed|home|site");

  private ColumnGuess() {}

  /// The user's columns, and for what these and the usual names leave open a guess by content.
  ///
  /// @param names all fields, folded
  /// @param sample the first records' fields
  static Columns of(Columns columns, Set<String> names, List<Map<String, String>> sample) {
    Map<Fields, String> set = new EnumMap<>(Fields.class);
    set.putAll(columns.set());
    if (columns.of(Fields.ADDRESS, names).isEmpty()) {
      columns
          .of(Fields.PUBLISHER, names)
          .filter(name -> isMostly(name, sample, ColumnGuess::isAddress))
          .ifPresent(name -> set.put(Fields.ADDRESS, name));
    }
    Set<String> free = new TreeSet<>(names);
    for (Fields field : Fields.values()) {
      new Columns(set).of(field, names).ifPresent(free::remove);
    }
    Columns known = new Columns(set);
    boolean foreign =
        Stream.of(Fields.TEXT, Fields.HTML).map(Fields::word).noneMatch(names::contains);
    if (known.of(Fields.TEXT, names).isEmpty() && known.of(Fields.HTML, names).isEmpty()) {
      longest(free, sample)
          .ifPresent(
              name -> take(isMarkup(name, sample) ? Fields.HTML : Fields.TEXT, name, set, free));
    }
    if (known.of(Fields.PUBLISHED, names).isEmpty()) {
      mostly(named(free, foreign, DAYS, OTHER_DAYS), sample, ColumnGuess::isDay)
          .ifPresent(name -> take(Fields.PUBLISHED, name, set, free));
    }
    if (known.of(Fields.ADDRESS, names).isEmpty()) {
      mostly(named(free, foreign, ADDRESSES, OTHER_ADDRESSES), sample, ColumnGuess::isAddress)
          .ifPresent(name -> take(Fields.ADDRESS, name, set, free));
    }
    boolean headless = names.stream().allMatch(name -> name.chars().allMatch(Character::isDigit));
    if (headless && known.of(Fields.TITLE, names).isEmpty()) {
      mostly(free, sample, ColumnGuess::isLine)
          .ifPresent(name -> take(Fields.TITLE, name, set, free));
    }
    return new Columns(set);
  }

  /// How the dates of publication of the first records are written.
  static DateUsage usage(Columns columns, Set<String> names, List<Map<String, String>> sample) {
    return columns
        .of(Fields.PUBLISHED, names)
        .map(name -> sample.stream().map(record -> record.getOrDefault(name, "")).toList())
        .map(DateUsage::ofColumn)
        .orElse(DateUsage.UNKNOWN);
  }

  /// True for what may be a headline.
  private static boolean isLine(String value) {
    int fewest = 2;
    int longest = 250;
    return value.length() <= longest && value.split("\\s+", -1).length >= fewest;
  }

  private static boolean isDay(String value) {
    return DateText.parse(value).filter(date -> date.isDay()).isPresent();
  }

  private static boolean isAddress(String value) {
    return Addresses.web(value).isPresent();
  }

  /// The names that may be those of a field: none that speaks of another thing, and where a record
  /// has its text under our name for it, only those that speak of the field.
  private static Set<String> named(
      Set<String> names, boolean foreign, Pattern wanted, Pattern others) {
    return names.stream()
        .filter(name -> foreign || wanted.matcher(name).find())
        .filter(name -> !others.matcher(name).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void take(Fields field, String name, Map<Fields, String> set, Set<String> free) {
    set.put(field, name);
    free.remove(name);
  }

  /// The field with the longest values, where these are long as texts are.
  private static Optional<String> longest(Set<String> names, List<Map<String, String>> sample) {
    Map<String, Integer> lengths = new HashMap<>();
    for (Map<String, String> record : sample) {
      for (String name : names) {
        lengths.merge(name, record.getOrDefault(name, "").length(), Integer::sum);
      }
    }
    return names.stream()
        .filter(name -> lengths.getOrDefault(name, 0) >= LONG_TEXT * Math.max(1, sample.size()))
        .max((a, b) -> Integer.compare(lengths.getOrDefault(a, 0), lengths.getOrDefault(b, 0)));
  }

  private static boolean isMarkup(String name, List<Map<String, String>> sample) {
    return sample.stream().anyMatch(record -> Sniffer.isMarkup(record.getOrDefault(name, "")));
  }

  private static Optional<String> mostly(
      Set<String> names, List<Map<String, String>> sample, Predicate<String> test) {
    return names.stream().filter(name -> isMostly(name, sample, test)).findFirst();
  }

  /// True where most values of the field that aren't blank are such.
  private static boolean isMostly(
      String name, List<Map<String, String>> sample, Predicate<String> test) {
    List<String> values =
        sample.stream()
            .map(record -> record.getOrDefault(name, "").strip())
            .filter(value -> !value.isEmpty())
            .toList();
    long fitting = values.stream().filter(test).count();
    return !values.isEmpty() && fitting >= MOST * values.size();
  }
}
