package chancery.io.intake.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a database calls the fields of its articles, in the languages of its pages: `labels.tsv`.
final class Labels {
  private static final int LONGEST = 48;

  private final Map<String, Field> fields = new HashMap<>();
  private final boolean cased;

  /// A field of an article.
  ///
  /// @param part where in the article it stands
  /// @param name our name for it
  record Field(String part, String name) {
    boolean isIn(String where) {
      return part.equals(where);
    }
  }

  /// A field as it stands in a line.
  ///
  /// @param value what stands behind its label
  record Labelled(Field field, String value) {}

  private Labels(String database, boolean cased) {
    this.cased = cased;
    try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
      if (in == null) {
        throw new IllegalStateException("labels.tsv is missing from the program");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(columns -> columns[0].equals(database))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] columns) {
    for (String label : columns[3].split("\\|", -1)) {
      fields.put(label, new Field(columns[1], columns[2]));
    }
  }

  /// The labels of a database, in small letters or capitals.
  static Labels of(String database) {
    return new Labels(database, false);
  }

  /// The labels of a database, in the letters in which they are listed alone.
  static Labels cased(String database) {
    return new Labels(database, true);
  }

  /// The field that has this label.
  Optional<Field> named(String label) {
    String bare = label.strip();
    return Optional.ofNullable(fields.get(cased ? bare : bare.toLowerCase(Locale.ROOT)));
  }

  /// The field whose label, with a colon, begins the line.
  Optional<Labelled> in(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      colon = line.indexOf('：');
    }
    if (colon <= 0 || colon > LONGEST) {
      return Optional.empty();
    }
    String value = line.substring(colon + 1);
    return named(line.substring(0, colon)).map(field -> new Labelled(field, value));
  }
}
