package chancery.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters of a request, read strictly: an unknown one, one given twice or one too long is
/// refused, since a parameter that is silently passed over gives a wrong answer. Empty ones count
/// as absent, as forms send them.
final class Query {
  private static final int LONGEST = 1_000;
  private static final int MOST = 20;

  private final Map<String, List<String>> values;

  Query(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Refuses every parameter but these.
  Query only(String... names) {
    Set<String> known = Set.of(names);
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        throw Refusal.bad(
            "unknown parameter “"
                + shown
                + "”; this page knows "
                + (names.length == 0 ? "none" : listed(names)));
      }
    }
    return this;
  }

  private static String listed(String... names) {
    return String.join(", ", names);
  }

  /// The parameter of that name.
  Optional<String> one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw Refusal.bad("the parameter “" + name + "” stands there twice; give it once");
    }
    return given.stream().findFirst();
  }

  /// All values of that name.
  List<String> all(String name) {
    List<String> given =
        values.getOrDefault(name, List.of()).stream()
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .toList();
    if (given.size() > MOST) {
      throw Refusal.bad("the parameter “" + name + "” stands there more than " + MOST + " times");
    }
    for (String value : given) {
      if (value.length() > LONGEST) {
        throw Refusal.bad(
            "“"
                + name
                + "” has "
                + value.length()
                + " characters; at most "
                + LONGEST
                + " are allowed");
      }
    }
    return given;
  }

  /// Tells queries apart.
  String key() {
    return new java.util.TreeMap<>(values).toString();
  }
}
