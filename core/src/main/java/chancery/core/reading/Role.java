package chancery.core.reading;

import chancery.core.actors.OfficeKind;
import java.util.Locale;
import java.util.Optional;

/// A role word: what a noun beside a state or a name tells of the actor.
///
/// @param words the words in lower case, as the table has them
/// @param kind one person, an institution, or several persons
/// @param sector PLOVER sector, where the word tells it
/// @param office the office that the word names, or a wider one; empty where it is none
record Role(String words, Kind kind, Optional<String> sector, String office) {

  /// The kinds of role words.
  enum Kind {
    /// One person; may stand before a name.
    TITLE,
    /// Only before a name: Mr, Dr.
    HONORIFIC,
    /// An institution.
    BODY,
    /// Several persons.
    PEOPLE;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /// The office of the register, where the word names one.
  Optional<OfficeKind> officeKind() {
    return OfficeKind.of(office);
  }

  /// True for words that borrow the sector of the body beside them: official, spokesman, head.
  boolean isGeneric() {
    return switch (office) {
      case "official", "spokesperson", "envoy", "leader" -> true;
      default -> kind == Kind.PEOPLE && words.endsWith("officials");
    };
  }

  /// True where the word names an office that a claim may be made of.
  boolean isOffice() {
    return kind == Kind.TITLE && !office.isEmpty() && !words.equals("counterpart");
  }
}
