package chancery.core.model;

/// Turns UTF-16 offsets of one text into code points and back: inside, spans count UTF-16 units;
/// the stages' JSON Lines count code points, as W3C Web Annotation has it.
public final class CodePoints {
  private final int[] toCodePoint;
  private final int[] toUtf16;

  /// Reads the text once, in time linear to its length.
  public CodePoints(String text) {
    toCodePoint = new int[text.length() + 1];
    int points = text.codePointCount(0, text.length());
    toUtf16 = new int[points + 1];
    int unit = 0;
    for (int point = 0; point < points; point++) {
      toUtf16[point] = unit;
      int width = Character.charCount(text.codePointAt(unit));
      for (int i = 0; i < width; i++) {
        toCodePoint[unit + i] = point;
      }
      unit += width;
    }
    toCodePoint[text.length()] = points;
    toUtf16[points] = text.length();
  }

  /// The code point that the UTF-16 offset lies in.
  public int asCodePoint(int utf16) {
    return toCodePoint[utf16];
  }

  /// The UTF-16 offset at which the code point begins.
  public int asUtf16(int codePoint) {
    return toUtf16[codePoint];
  }

  /// Number of code points in the text.
  public int count() {
    return toUtf16.length - 1;
  }
}
