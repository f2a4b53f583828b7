package chancery.core.reading.dates;

import chancery.core.model.Span;
import chancery.core.reading.dates.CalendarWords.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads full dates out of one text, part by part.
final class FullDateReader {
  /// Characters that may stand between two parts of a date, blanks included.
  private static final int WIDEST_GAP = 4;

  private static final int MOST_BETWEEN = 3;

  /// Words that may stand between two parts of a date.
  private static final Set<String> BETWEEN =
      Set.of(
          "of", "the", "de", "del", "do", "da", "di", "d", "den", "der", "ng", "г", "року", "года",
          "р", "в", "năm", "พ", "ศ", "ค", "سنة", "عام", "من", "سال", "i", "ko", "nga");

  /// Words that say that the number before them is a year.
  private static final Set<String> YEAR =
      Set.of("gada", "жылғы", "жылы", "жылдын", "yil", "yilning", "оны", "ilin", "m", "թ");

  /// Words that say that the number before them is a month.
  private static final Set<String> MONTH = Set.of("сарын", "сар");

  /// What stands behind a day's number where it is counted as an ordinal.
  private static final Set<String> ORDINAL =
      Set.of("st", "nd", "rd", "th", "er", "º", "ª", "e", "го");

  /// The year before the first of each era.
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);

  /// Languages that write day and month in another order than 4/12/2023, or in two.
  private static final Set<String> NOT_DAY_FIRST = Set.of("", "en", "zh", "ja", "ko", "hu", "fil");

  private final String text;
  private final String language;
  private final List<DatePart> parts;
  private final CalendarWords words = CalendarWords.load();

  FullDateReader(String text, String language) {
    this.text = text;
    this.language = language;
    this.parts = DatePart.of(text);
  }

  /// A date found.
  ///
  /// @param next number of the part behind it
  record Match(Span span, LocalDate day, int next) {}

  /// A month's name found.
  ///
  /// @param next number of the part behind it
  private record Named(Month month, int next) {}

  int size() {
    return parts.size();
  }

  /// The date that begins with a part.
  Optional<Match> date(int i) {
    if (!parts.get(i).isNumber()) {
      return name(i).flatMap(name -> monthFirst(i, name));
    }
    return signed(i)
        .or(() -> dayFirst(i))
        .or(() -> yearFirst(i))
        .or(() -> vietnamese(i))
        .or(() -> mongolian(i))
        .or(() -> inNumbers(i));
  }

  /// The month of a year that begins with a part; none where a day stands before it.
  Optional<YearMonth> month(int i) {
    boolean dated = isBeside(i) && small(i - 1) > 0;
    Optional<Named> named = dated ? Optional.empty() : name(i);
    return named.flatMap(name -> {
      int year = year(past(name.next()));
      Month month = name.month();
      boolean whole = month.calendar() != Calendar.PERSIAN && year > 0;
      return whole
          ? month.calendar().day(year, month.number(), 1).map(YearMonth::from)
          : Optional.empty();
    });
  }

  /// True where a part stands close behind the one before it.
  private boolean isBeside(int i) {
    return i > 0
        && i < parts.size()
        && parts.get(i).start() - parts.get(i - 1).end() <= WIDEST_GAP
        && text.substring(parts.get(i - 1).end(), parts.get(i).start()).indexOf('\n') < 0;
  }

  private boolean isWord(int i, Set<String> wanted) {
    return isBeside(i) && wanted.contains(parts.get(i).word());
  }

  /// Number of the next part that is more than a word between; −1 where a gap is too wide.
  private int past(int i) {
    int at = i;
    while (at < i + MOST_BETWEEN && isWord(at, BETWEEN)) {
      at++;
    }
    return isBeside(at) ? at : -1;
  }

  /// A number that may be a day's or a month's; −1 where there is none.
  private int small(int i) {
    boolean number =
        i >= 0 && i < parts.size() && parts.get(i).isNumber() && parts.get(i).length() <= 2;
    return number && parts.get(i).number() >= 1 && parts.get(i).number() <= 31
        ? parts.get(i).number()
        : -1;
  }

  private int year(int i) {
    boolean number =
        i >= 0 && i < parts.size() && parts.get(i).isNumber() && parts.get(i).length() == 4;
    return number && parts.get(i).number() >= 1000 ? parts.get(i).number() : -1;
  }

  private int pastDay(int i) {
    return past(isWord(i + 1, ORDINAL) ? i + 2 : i + 1);
  }

  /// A month's name of one word or two, or behind a letter that Hebrew writes together with it.
  private Optional<Named> name(int i) {
    if (i < 0 || i >= parts.size() || parts.get(i).isNumber()) {
      return Optional.empty();
    }
    String word = parts.get(i).word();
    boolean joined = word.length() > 1 && "בלמ".indexOf(word.charAt(0)) >= 0;
    return words
        .month(word, language)
        .map(month -> new Named(month, i + 1))
        .or(() -> twoWords(i))
        .or(() ->
            joined
                ? words.month(word.substring(1), language).map(month -> new Named(month, i + 1))
                : Optional.empty());
  }

  /// `كانون الأول`, `ธ.ค.`
  private Optional<Named> twoWords(int i) {
    if (!isBeside(i + 1) || parts.get(i + 1).isNumber()) {
      return Optional.empty();
    }
    String first = parts.get(i).word();
    String second = parts.get(i + 1).word();
    Optional<Month> month =
        switch (text.charAt(parts.get(i).end())) {
          case ' ' -> words.month(first + ' ' + second, language);
          case '.' -> words.month(first + second, language);
          default -> Optional.empty();
        };
    return month.map(found -> new Named(found, i + 2));
  }

  private Optional<Match> match(int from, int to, Optional<LocalDate> day) {
    Span span = new Span(parts.get(from).start(), parts.get(to).end());
    return day.map(d -> new Match(span, d, to + 1));
  }

  private static Optional<LocalDate> day(int year, Month month, int day) {
    return month.calendar().day(year, month.number(), day);
  }

  /// The day of a date whose month has no name.
  private Optional<LocalDate> numbered(int year, int month, int day) {
    return Calendar.of(language, year).day(year, month, day);
  }

  /// `4 December 2023`, `4. Dezember 2023`, `1er mai 2022`, `4 de diciembre de 2023`.
  private Optional<Match> dayFirst(int i) {
    return Optional.of(i)
        .filter(at -> small(at) > 0)
        .flatMap(at -> name(pastDay(at)))
        .flatMap(name -> {
          int yearAt = past(name.next());
          return year(yearAt) < 0
              ? Optional.empty()
              : match(i, yearAt, day(year(yearAt), name.month(), small(i)));
        });
  }

  /// `December 4th, 2023`, `Dec 04 10:00:00 2023`.
  private Optional<Match> monthFirst(int i, Named name) {
    int dayAt = past(name.next());
    if (small(dayAt) < 0) {
      return Optional.empty();
    }
    int behind = pastDay(dayAt);
    int yearAt = year(behind) > 0 ? behind : pastTime(behind);
    return year(yearAt) < 0
        ? Optional.empty()
        : match(i, yearAt, day(year(yearAt), name.month(), small(dayAt)));
  }

  /// Number of the year behind a time and its zone, as programs print dates.
  private int pastTime(int i) {
    boolean time = i > 0 && isBeside(i + 1) && text.charAt(parts.get(i).end()) == ':';
    for (int at = i + 2; time && at < i + 6 && isBeside(at); at++) {
      if (year(at) > 0 && text.charAt(parts.get(at).start() - 1) == ' ') {
        return at;
      }
    }
    return -1;
  }

  /// `2023. december 4.`, `2023 m. gruodžio 4 d.`, `2023. gada 4. decembrī`.
  private Optional<Match> yearFirst(int i) {
    int year = year(i);
    boolean said = isWord(i + 1, YEAR);
    int next = past(said ? i + 2 : i + 1);
    if (year < 0) {
      return Optional.empty();
    }
    if (said && small(next) > 0) {
      return name(pastDay(next))
          .flatMap(name -> match(i, name.next() - 1, day(year, name.month(), small(next))));
    }
    return name(next)
        .flatMap(name -> {
          int dayAt = past(name.next());
          return small(dayAt) < 0
              ? Optional.empty()
              : match(i, dayAt, day(year, name.month(), small(dayAt)));
        });
  }

  /// `4 tháng 12, 2023`, `4 tháng 12 năm 2023`.
  private Optional<Match> vietnamese(int i) {
    boolean named = small(i) > 0 && isWord(i + 1, Set.of("tháng")) && isBeside(i + 2);
    int yearAt = past(i + 3);
    return named && small(i + 2) > 0 && year(yearAt) > 0
        ? match(i, yearAt, numbered(year(yearAt), small(i + 2), small(i)))
        : Optional.empty();
  }

  /// `2023 оны 12-р сарын 4`.
  private Optional<Match> mongolian(int i) {
    if (year(i) < 0 || !isWord(i + 1, YEAR) || small(i + 2) < 0) {
      return Optional.empty();
    }
    int monthAt = isWord(i + 3, MONTH) ? i + 3 : i + 4;
    return isWord(monthAt, MONTH) && isBeside(monthAt + 1) && small(monthAt + 1) > 0
        ? match(i, monthAt + 1, numbered(year(i), small(i + 2), small(monthAt + 1)))
        : Optional.empty();
  }

  /// `2023年12月4日`, `2023년 12월 4일`, `令和5年12月4日`, `令和元年5月1日`.
  private Optional<Match> signed(int i) {
    String before = i > 0 && isBeside(i) ? parts.get(i - 1).word() : "";
    for (Map.Entry<String, Integer> era : ERAS.entrySet()) {
      if (before.endsWith(era.getKey() + "元年")) {
        return signed(i, i, era.getValue() + 1);
      }
      if (before.endsWith(era.getKey()) && begins(i + 1, "年")) {
        return signed(i, i + 2, era.getValue() + parts.get(i).number());
      }
    }
    return year(i) > 0 && begins(i + 1, "年년") ? signed(i, i + 2, year(i)) : Optional.empty();
  }

  private Optional<Match> signed(int from, int monthAt, int year) {
    boolean whole =
        small(monthAt) > 0
            && begins(monthAt + 1, "月월")
            && isBeside(monthAt + 2)
            && small(monthAt + 2) > 0
            && begins(monthAt + 3, "日号號일");
    if (!whole) {
      return Optional.empty();
    }
    Span span = new Span(parts.get(from).start(), parts.get(monthAt + 3).start() + 1);
    return Calendar.GREGORIAN
        .day(year, small(monthAt), small(monthAt + 2))
        .map(day -> new Match(span, day, monthAt + 4));
  }

  private boolean begins(int i, String signs) {
    return isBeside(i)
        && !parts.get(i).isNumber()
        && signs.indexOf(parts.get(i).word().charAt(0)) >= 0;
  }

  /// `04.12.2023`, `4. 12. 2023`, `2023-12-04`, and `4/12/2023` where the language has one order.
  private Optional<Match> inNumbers(int i) {
    char sign = sign(i);
    boolean three = "./-".indexOf(sign) >= 0 && sign(i + 1) == sign && isWhole(i, sign);
    if (!three) {
      return Optional.empty();
    }
    if (year(i) > 0) {
      return small(i + 1) > 0 && small(i + 2) > 0
          ? match(i, i + 2, numbered(year(i), small(i + 1), small(i + 2)))
          : Optional.empty();
    }
    boolean dayFirst = sign == '.' || !NOT_DAY_FIRST.contains(language);
    return dayFirst && small(i) > 0 && small(i + 1) > 0 && year(i + 2) > 0
        ? match(i, i + 2, numbered(year(i + 2), small(i + 1), small(i)))
        : Optional.empty();
  }

  /// What stands between a number and the next, a blank behind a point aside; a blank where it is
  /// something else.
  private char sign(int i) {
    if (i + 1 >= parts.size() || !parts.get(i + 1).isNumber()) {
      return ' ';
    }
    String between = text.substring(parts.get(i).end(), parts.get(i + 1).start());
    return between.length() == 1 || between.equals(". ") ? between.charAt(0) : ' ';
  }

  /// Neither a number before the three nor one behind them is tied to them.
  private boolean isWhole(int i, char sign) {
    return (i == 0 || sign(i - 1) != sign) && sign(i + 2) != sign;
  }
}
