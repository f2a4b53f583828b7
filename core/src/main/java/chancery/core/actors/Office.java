package chancery.core.actors;

/// That a person held an office.
///
/// @param person the person's id
/// @param kind which office
/// @param of id of the state or organisation
/// @param title the title as the press prints it
/// @param acting true for one who only acts in the office
/// @param period when
/// @param origin where the row comes from
public record Office(
    String person,
    OfficeKind kind,
    String of,
    String title,
    boolean acting,
    Period period,
    Actor.Origin origin) {
  public Office {
    title = title.strip();
  }
}
