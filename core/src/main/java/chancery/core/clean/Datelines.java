package chancery.core.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dateline in front of a story's first words: `BEIJING, Dec. 4 (Xinhua) --`, `(AP) -`.
///
/// Patterns are tried on the line's first characters alone and every quantifier is bounded.
final class Datelines {
  private static final int LONGEST = 110;
  private static final String DASH = "(?:--|[-–—―:])";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]{1,20}(?:[ /][\\p{L}.'’-]{1,20}){0,4}";
  private static final String MARKS = "-–—―(/电电讯訊";
  private static final List<Form> FORMS =
      List.of(
          // PLACE, Month 4 (Agency) --
          new Form(
              "(",
              "(?:"
                  + PLACE
                  + "(?:, [\\p{L}\\d. ]{1,30}){0,3} ?)?"
                  + "\\([\\p{Lu}\\d][\\p{L}\\d .'’/&-]{0,40}\\) ?"
                  + DASH
                  + " {1,3}(?=[\\p{Lu}\\p{Lo}\"“‘'«„\\d])"),
          // PLACE in capitals, with a day or without, and a dash
          new Form(
              "-–—―",
              "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: [\\p{Lu}.'’-]{2,20}){0,3}"
                  + "(?:, [\\p{L}\\d. ]{2,20}){0,2} ?(?:--|[–—―]| -) ?(?=[\\p{Lu}\"“‘'«„\\d])"),
          // Place, 4 December. /Agency/. and Place, 4 December — Agency.
          new Form(
              "/-–—",
              "\\p{Lu}[\\p{L}-]{2,20}[,.] \\d{1,2} \\p{L}{3,9}\\.? ?(?:/[^/]{2,30}/\\.?|[—–-] ?"
                  + "[\\p{Lu}][\\p{L} -]{1,25}\\.) ?(?=\\S)"),
          // Agency, Place, month, day, "telegram"
          new Form(
              "月", "[\\p{IsHan}]{2,14}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊)[　 ]?(?:（[^）]{1,30}）)?[　 ]?"));

  /// One way to write a dateline.
  ///
  /// @param needs characters of which it holds one, so that most lines need no matching
  private record Form(String needs, Pattern pattern) {
    Form(String needs, String pattern) {
      this(needs, Pattern.compile(pattern));
    }
  }

  private Datelines() {}

  /// Number of characters that the line's dateline takes; 0 where it has none or nothing else.
  static int length(String line) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    if (!hasAny(head, MARKS)) {
      return 0;
    }
    for (Form form : FORMS) {
      if (!hasAny(head, form.needs())) {
        continue;
      }
      Matcher m = form.pattern().matcher(head);
      if (m.lookingAt() && m.end() < line.length()) {
        return m.end();
      }
    }
    return 0;
  }

  private static boolean hasAny(String text, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (text.indexOf(wanted.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
