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
    Columns known = withSource(columns, names, sample);
    Map<Fields, String> set = new EnumMap<>(Fields.class);
    set.putAll(known.set());
    Set<String> free = new TreeSet<>(names);
    for (Fields field : Fields.values()) {
      known.of(field, names).ifPresent(free::remove);
    }
    boolean ours = Stream.of(Fields.TEXT, Fields.HTML).map(Fields::word).anyMatch(names::contains);
    if (isOpen(Fields.TEXT, known, names) && isOpen(Fields.HTML, known, names)) {
      longest(free, sample)
          .ifPresent(
              name -> take(isMarkup(name, sample) ? Fields.HTML : Fields.TEXT, name, set, free));
    }
    if (isOpen(Fields.PUBLISHED, known, names)) {
      mostly(named(free, ours, DAYS, OTHER_DAYS), sample, ColumnGuess::isDay)
          .ifPresent(name -> take(Fields.PUBLISHED, name, set, free));
    }
    if (isOpen(Fields.ADDRESS, known, names)) {
      mostly(named(free, ours, ADDRESSES, OTHER_ADDRESSES), sample, ColumnGuess::isAddress)
          .ifPresent(name -> take(Fields.ADDRESS, name, set, free));
    }
    if (isHeadless(names) && isOpen(Fields.TITLE, known, names)) {
      mostly(free, sample, ColumnGuess::isLine)
          .ifPresent(name -> take(Fields.TITLE, name, set, free));
    }
    return new Columns(set);
  }

  private static boolean isOpen(Fields field, Columns columns, Set<String> names) {
    return columns.of(field, names).isEmpty();
  }

  /// True where numbers stand for the columns' names.
  private static boolean isHeadless(Set<String> names) {
    return names.stream().allMatch(name -> name.chars().allMatch(Character::isDigit));
  }

  /// A source that is a web address is the record's address, where it has no other.
  private static Columns withSource(
      Columns columns, Set<String> names, List<Map<String, String>> sample) {
    Optional<String> source =
        columns
            .of(Fields.PUBLISHER, names)
            .filter(name -> isOpen(Fields.ADDRESS, columns, names))
            .filter(name -> isMostly(name, sample, ColumnGuess::isAddress));
    if (source.isEmpty()) {
      return columns;
    }
    Map<Fields, String> set = new EnumMap<>(Fields.class);
    set.putAll(columns.set());
    set.put(Fields.ADDRESS, source.get());
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
      Set<String> names, boolean ours, Pattern wanted, Pattern others) {
    return names.stream()
        .filter(name -> !ours || wanted.matcher(name).find())
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
