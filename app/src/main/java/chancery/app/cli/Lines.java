package chancery.app.cli;

/// Words of articles in a terminal: one line, no control character that could move its cursor.
final class Lines {
  private Lines() {}

  /// The words on one line, control and bidi characters left out.
  static String one(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = !line.isEmpty();
      } else if (Character.getType(c) != Character.CONTROL
          && Character.getType(c) != Character.FORMAT) {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }

  /// The line cut to a length, with … where something was cut.
  static String cut(String line, int length) {
    if (line.length() <= length) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
    return line.substring(0, end) + "…";
  }
}
