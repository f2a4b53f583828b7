package chancery.app.web;

/// What goes back to the browser.
///
/// @param status HTTP status
/// @param type media type with its charset
/// @param body the text
record Answer(int status, String type, String body) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  static Answer html(String body) {
    return new Answer(200, HTML, body);
  }

  static Answer json(String body) {
    return new Answer(200, JSON, body);
  }

  Answer withStatus(int other) {
    return new Answer(other, type, body);
  }
}
