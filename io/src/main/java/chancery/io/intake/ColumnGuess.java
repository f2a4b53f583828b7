package chancery.io.intake;

import chancery.io.page.Addresses;
import chancery.io.page.DateText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Guesses which field holds the text where none is named as one usually is, and the date and the
/// address likewise, by what stands in the first records.
final class ColumnGuess {
  private static final int LONG_TEXT = 150;
  private static final double MOST = .8;

  private ColumnGuess() {}

  /// The user's columns, and for what these and the usual names leave open a guess by content.
  ///
  /// @param names all fields, folded
  /// @param sample the first records' fields
  static Columns of(Columns columns, Set<String> names, List<Map<String, String>> sample) {
    boolean texts =
        columns.of(Fields.TEXT, names).isPresent() || columns.of(Fields.HTML, names).isPresent();
    if (texts) {
      return columns;
    }
    Map<Fields, String> set = new EnumMap<>(Fields.class);
    set.putAll(columns.set());
    Set<String> free = new TreeSet<>(names);
    for (Fields field : Fields.values()) {
      columns.of(field, names).ifPresent(free::remove);
    }
    longest(free, sample)
        .ifPresent(name -> take(markup(name, sample) ? Fields.HTML : Fields.TEXT, name, set, free));
    if (columns.of(Fields.PUBLISHED, names).isEmpty()) {
      mostly(free, sample, v -> DateText.parse(v).filter(d -> d.isDay()).isPresent())
          .ifPresent(name -> take(Fields.PUBLISHED, name, set, free));
    }
    if (columns.of(Fields.ADDRESS, names).isEmpty()) {
      mostly(free, sample, v -> Addresses.web(v).isPresent())
          .ifPresent(name -> take(Fields.ADDRESS, name, set, free));
    }
    return new Columns(set);
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

  private static boolean markup(String name, List<Map<String, String>> sample) {
    return sample.stream()
        .map(record -> record.getOrDefault(name, "").stripLeading())
        .anyMatch(value -> value.startsWith("<") && value.contains("</"));
  }

  private interface Test {
    boolean fits(String value);
  }

  private static Optional<String> mostly(
      Set<String> names, List<Map<String, String>> sample, Test test) {
    return names.stream()
        .filter(name -> {
          List<String> values =
              sample.stream()
                  .map(record -> record.getOrDefault(name, "").strip())
                  .filter(v -> !v.isEmpty())
                  .toList();
          long fitting = values.stream().filter(test::fits).count();
          return !values.isEmpty() && fitting >= MOST * values.size();
        })
        .findFirst();
  }
}
