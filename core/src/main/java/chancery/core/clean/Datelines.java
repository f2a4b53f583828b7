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
  private static final List<Pattern> FORMS =
      List.of(
          // PLACE, Month 4 (Agency) --
          Pattern.compile(
              "(?:"
                  + PLACE
                  + "(?:, [\\p{L}\\d. ]{1,30}){0,3} ?)?"
                  + "\\([\\p{Lu}\\d][\\p{L}\\d .'’/&-]{0,40}\\) ?"
                  + DASH
                  + " {1,3}(?=[\\p{Lu}\\p{Lo}\"“‘'«„\\d])"),
          // PLACE in capitals, with a day or without, and a dash
          Pattern.compile(
              "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: [\\p{Lu}.'’-]{2,20}){0,3}"
                  + "(?:, [\\p{L}\\d. ]{2,20}){0,2} ?(?:--|[–—―]| -) ?(?=[\\p{Lu}\"“‘'«„\\d])"),
          // Place, 4 December. /Agency/. and Place, 4 December — Agency.
          Pattern.compile(
              "\\p{Lu}[\\p{L}-]{2,20}[,.] \\d{1,2} \\p{L}{3,9}\\.? ?(?:/[^/]{2,30}/\\.?|[—–-] ?"
                  + "[\\p{Lu}][\\p{L} -]{1,25}\\.) ?(?=\\S)"),
          // Agency, Place, month, day, "telegram"
          Pattern.compile(
              "[\\p{IsHan}]{2,14}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊)[　 ]?(?:（[^）]{1,30}）)?[　 ]?"));

  private Datelines() {}

  /// Number of characters that the line's dateline takes; 0 where it has none or nothing else.
  static int length(String line) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    if (head.chars().noneMatch(c -> "-–—―(/电電讯訊".indexOf(c) >= 0)) {
      return 0;
    }
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(head);
      if (m.lookingAt() && m.end() < line.length()) {
        return m.end();
      }
    }
    return 0;
  }
}
