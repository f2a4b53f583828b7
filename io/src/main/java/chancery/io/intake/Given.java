package chancery.io.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What comes with a record beside its text, as it was written.
///
/// @param id the id that it was given
/// @param title its title
/// @param published its date, in any form
/// @param publisher the outlet
/// @param address its web address, unchecked
/// @param language its language, unchecked
/// @param seen when it was captured
/// @param authors by-line names
/// @param extra any other field: a JSON value as text
public record Given(
    Optional<String> id,
    Optional<String> title,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> address,
    Optional<String> language,
    Optional<String> seen,
    List<String> authors,
    Map<String, String> extra) {

  private static final Given NOTHING =
      new Given(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of());

  public Given {
    authors = List.copyOf(authors);
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  /// Nothing came with it.
  public static Given nothing() {
    return NOTHING;
  }
}
