package chancery.io.query;

import chancery.core.model.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Dates in plain English that hide no doubt: "4 December 2023", "between 3 and 5 December 2023",
/// "a March", "undated".
public final class DateWords {
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int FIRST_SEASON = 21;

  private DateWords() {}

  /// The date in words; never empty.
  public static String of(PartialDate date) {
    String edtf = date.edtf();
    if (edtf.isEmpty()) {
      return "undated";
    }
    int slash = edtf.indexOf('/');
    return slash < 0 ? point(edtf) : interval(edtf.substring(0, slash), edtf.substring(slash + 1));
  }

  /// One day in words.
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
  }

  private static String interval(String from, String to) {
    if (isOpen(from)) {
      return isOpen(to) ? "undated" : "in or before " + point(to);
    }
    if (isOpen(to)) {
      return "in or after " + point(from);
    }
    return "between " + shortened(point(from), point(to)) + " and " + point(to);
  }

  /// The first date without what it has in common with the end of the second: "3" of "3 December
  /// 2023".
  private static String shortened(String from, String to) {
    String[] a = from.split(" ", -1);
    String[] b = to.split(" ", -1);
    int keep = a.length;
    int other = b.length;
    while (keep > 1 && other > 1 && a[keep - 1].equals(b[other - 1])) {
      keep--;
      other--;
    }
    return String.join(" ", List.of(a).subList(0, keep));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String point(String edtf) {
    char last = edtf.charAt(edtf.length() - 1);
    String bare = "?~%".indexOf(last) < 0 ? edtf : edtf.substring(0, edtf.length() - 1);
    String words = certain(bare);
    return switch (last) {
      case '?' -> "perhaps " + words;
      case '~' -> "about " + words;
      case '%' -> "perhaps about " + words;
      default -> words;
    };
  }

  private static String certain(String bare) {
    boolean before = bare.startsWith("-");
    String[] parts = (before ? bare.substring(1) : bare).split("-", -1);
    String year = before ? Integer.parseInt(parts[0]) + 1 + " BC" : year(parts[0]);
    if (parts.length == 1 || parts[1].startsWith("X")) {
      return year.isEmpty() ? "undated" : year;
    }
    int number = Integer.parseInt(parts[1]);
    if (number >= FIRST_SEASON) {
      return SEASONS.get(number - FIRST_SEASON) + " " + year;
    }
    String month = month(number);
    boolean dayKnown = parts.length > 2 && !parts[2].startsWith("X");
    String day = dayKnown ? Integer.parseInt(parts[2]) + " " + month : month;
    return year.isEmpty() ? article(day) + day : day + " " + year;
  }

  private static String year(String digits) {
    if (digits.equals("XXXX")) {
      return "";
    }
    if (digits.endsWith("XX")) {
      return "the years " + digits.substring(0, 2) + "00 to " + digits.substring(0, 2) + "99";
    }
    if (digits.endsWith("X")) {
      return "the " + digits.substring(0, 3) + "0s";
    }
    return Integer.toString(Integer.parseInt(digits));
  }

  private static String article(String day) {
    boolean vowel =
        "AEIO".indexOf(day.charAt(0)) >= 0 || day.startsWith("8 ") || day.startsWith("11 ");
    return vowel ? "an " : "a ";
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
