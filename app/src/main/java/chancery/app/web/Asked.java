package chancery.app.web;

/// What stands in the form that asks for a dossier.
public record Asked(String one, String other, String from, String to) {
  /// An empty form.
  public static Asked nothing() {
    return new Asked("", "", "", "");
  }
}
