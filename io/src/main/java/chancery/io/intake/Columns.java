package chancery.io.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of a table's columns, or of a JSON object's fields, hold what: as the user sets it, and
/// where the user doesn't, by their names.
///
/// @param set the user's choices: of our field the name of theirs, folded as [Fields#fold] does
public record Columns(Map<Fields, String> set) {
  public Columns {
    set = set.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(set));
  }

  /// Everything by its name.
  public static Columns guessed() {
    return new Columns(Map.of());
  }

  /// Reads choices as the command line gives them: `text=Body,title=Headline`.
  ///
  /// @throws IllegalArgumentException where one is no choice, with the cure
  public static Columns parse(String choices) {
    Map<Fields, String> set = new EnumMap<>(Fields.class);
    for (String choice : choices.split(",", -1)) {
      int equals = choice.indexOf('=');
      if (equals < 1 || equals == choice.length() - 1) {
        throw new IllegalArgumentException(
            "--columns "
                + choice
                + ": write FIELD=COLUMN, such as text=Body; fields are "
                + names());
      }
      String ours = choice.substring(0, equals).strip().toUpperCase(Locale.ROOT);
      Fields field =
          Fields.named(ours)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "--columns "
                          + choice
                          + ": there is no field of that name; fields are "
                          + names()));
      set.put(field, Fields.fold(choice.substring(equals + 1)));
    }
    return new Columns(set);
  }

  private static String names() {
    return List.of(Fields.values()).stream().map(Fields::word).collect(Collectors.joining(", "));
  }

  /// The name, of those that a record has, under which a field stands. What is chosen for one field
  /// is not taken for another.
  Optional<String> of(Fields field, Set<String> present) {
    Optional<String> chosen = Optional.ofNullable(set.get(field));
    return chosen.isPresent() ? chosen.filter(present::contains) : field.in(free(present));
  }

  private Set<String> free(Set<String> present) {
    if (set.isEmpty()) {
      return present;
    }
    Set<String> free = new HashSet<>(present);
    free.removeAll(set.values());
    return free;
  }

  /// The first choice that a record's fields don't have.
  Optional<String> missing(Set<String> present) {
    return set.values().stream().sorted().filter(name -> !present.contains(name)).findFirst();
  }

  /// How a record's fields are taken, in words: `text = body, published = date; kept as they are:
  /// desk`.
  String inWords(Set<String> present) {
    List<String> taken = new ArrayList<>();
    Set<String> rest = new java.util.TreeSet<>(present);
    for (Fields field : Fields.values()) {
      Optional<String> name = of(field, present);
      name.ifPresent(n -> {
        taken.add(field.word() + " = " + n);
        rest.remove(n);
      });
    }
    String kept = rest.isEmpty() ? "" : "; kept as they are: " + String.join(", ", rest);
    return (taken.isEmpty() ? "no field that is known" : String.join(", ", taken)) + kept;
  }
}
