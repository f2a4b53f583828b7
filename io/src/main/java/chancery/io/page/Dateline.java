package chancery.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reporters and the agency whom the dateline before a story's first words names: "NORHAVEN,
/// March 4 (Reuters) - ", "新华社诺港3月4日电（记者张三）", "(노르항=연합뉴스) 김철수 기자 = ".
///
/// Patterns are tried on a line's first characters alone.
final class Dateline {
  private static final int LONGEST = 110;
  private static final String MARK = " {0,2}(?:--|[-–—―:.=])";

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(（/\\[【]([^()（）/\\[\\]【】]{2,30})[)）/\\]】](?=\\.?" + MARK + "|[)）\\]】] ?\\p{L})");

  /// "NORHAVEN, 4 December — Agency. "
  private static final Pattern DASHED =
      Pattern.compile("^\\p{Lu}[^.()]{2,50} [-–—] ?(\\p{Lu}[\\p{L} -]{1,25})\\. ");

  private static final Pattern TELEGRAM =
      Pattern.compile("^[\\p{IsHan}]{2,14}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊)");

  /// "（记者张三、李四）", "(本报记者 张三)".
  private static final Pattern HAN =
      Pattern.compile("[(（]\\p{IsHan}{0,6}(?:记者|記者)[:： ]?([\\p{IsHan}、， ]{2,30})[)）]");

  /// "[노르항=뉴시스] 김철수 기자 = ".
  private static final Pattern HANGUL =
      Pattern.compile(
          "^[(\\[【][^()\\[\\]【】]{2,30}[)\\]】] ?([가-힣]{2,4}(?:[·,] ?[가-힣]{2,4}){0,3}) ?"
              + "(?:선임|수습|인턴)?(?:기자|특파원)");

  private static final Pattern BETWEEN = Pattern.compile("[、，·, ]+");

  private Dateline() {}

  /// The reporters; empty where it names none.
  static List<String> reporters(String line) {
    if (line.length() < 2 || !isEastern(line)) {
      return List.of();
    }
    for (Pattern form : List.of(HAN, HANGUL)) {
      Matcher found = form.matcher(head(line));
      if (found.find()) {
        List<String> names = List.of(BETWEEN.split(found.group(1).strip()));
        return names.stream().allMatch(PersonName::isUnspaced) ? names : List.of();
      }
    }
    return List.of();
  }

  private static boolean isEastern(String line) {
    return line.charAt(0) >= 0x3000 || line.charAt(1) >= 0x3000;
  }

  /// The agency; empty where it names none.
  static Optional<String> agency(String line) {
    String head = head(line);
    List<String> could = new ArrayList<>();
    Matcher bracketed = BRACKETED.matcher(head);
    while (bracketed.find()) {
      String inside = bracketed.group(1);
      could.add(inside.substring(inside.lastIndexOf('=') + 1).strip());
    }
    Matcher dashed = DASHED.matcher(head);
    if (dashed.find()) {
      could.add(dashed.group(1));
    }
    Matcher telegram = TELEGRAM.matcher(head);
    if (telegram.find()) {
      could.add(head.substring(0, 3));
    }
    return could.stream().filter(PersonName::isAgency).findFirst();
  }

  private static String head(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST));
  }
}
