package chancery.app.web;

/// What every page has around its content.
///
/// @param title the page's title
/// @param twin address of its JSON twin, empty where it has none
/// @param query what stands in the search field
public record Frame(String title, String twin, String query) {
  static Frame of(String title, String twin) {
    return new Frame(title, twin, "");
  }
}
