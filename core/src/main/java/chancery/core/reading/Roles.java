package chancery.core.reading;

import chancery.core.actors.Word;
import java.util.List;
import java.util.Optional;

/// The table of role words, with the plurals of titles and bodies.
final class Roles {
  private static final Roles TABLE = new Roles();

  private final WordTrie<Role> words = new WordTrie<>();

  private Roles() {
    List<Role> roles =
        ReadingTable.rows("roles.tsv", 4).stream()
            .map(row ->
                new Role(
                    row.get(0),
                    Role.Kind.of(row.get(1)),
                    Optional.of(row.get(2)).filter(s -> !s.isEmpty()),
                    row.get(3)))
            .toList();
    roles.forEach(role -> words.add(role.words(), role));
    roles.stream().filter(Roles::takesPlural).forEach(this::addPlural);
  }

  static Roles table() {
    return TABLE;
  }

  Optional<WordTrie.Found<Role>> longest(List<Word> text, int at) {
    return words.longest(text, at);
  }

  private static boolean takesPlural(Role role) {
    boolean counts = role.kind() == Role.Kind.TITLE || role.kind() == Role.Kind.BODY;
    return counts && !role.words().endsWith("s");
  }

  private void addPlural(Role role) {
    String plural = plural(role.words());
    words.add(plural, new Role(plural, Role.Kind.PEOPLE, role.sector(), role.office()));
  }

  /// The plural of the last word, or of the first before "of".
  private static String plural(String singular) {
    int of = singular.indexOf(" of ");
    if (of > 0) {
      return plural(singular.substring(0, of)) + singular.substring(of);
    }
    if (singular.endsWith("man")) {
      return singular.substring(0, singular.length() - 2) + "en";
    }
    boolean consonantY = singular.endsWith("y") && "aeou".indexOf(beforeLast(singular)) < 0;
    if (consonantY) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    boolean hissing = singular.endsWith("ch") || singular.endsWith("sh") || singular.endsWith("x");
    return singular + (hissing ? "es" : "s");
  }

  private static char beforeLast(String word) {
    return word.length() < 2 ? ' ' : word.charAt(word.length() - 2);
  }
}
