package chancery.core.copies;

/// Whether two printings of the same words look the same.
final class Typography {
  private Typography() {}

  /// True where the texts differ in white space alone; `words` says that their words are equal, for
  /// otherwise nothing can be said and they count as the same.
  static boolean same(String a, String b, boolean words) {
    if (!words) {
      return true;
    }
    int i = 0;
    int j = 0;
    while (true) {
      i = skip(a, i);
      j = skip(b, j);
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (a.charAt(i++) != b.charAt(j++)) {
        return false;
      }
    }
  }

  private static int skip(String text, int at) {
    int i = at;
    while (i < text.length() && Spans.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
