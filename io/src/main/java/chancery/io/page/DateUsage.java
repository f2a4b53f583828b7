package chancery.io.page;

import chancery.core.model.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How dates are written where a text comes from.
///
/// @param order which of the first two numbers of a date such as 04/12/2023 is the day
/// @param language primary subtag of the text's language; empty where unknown
public record DateUsage(Order order, String language) {
  /// Nothing is known of it.
  public static final DateUsage UNKNOWN = new DateUsage(Order.UNKNOWN, "");

  /// Which of two numbers is the day.
  public enum Order {
    /// the first
    DAY_FIRST,
    /// the second
    MONTH_FIRST,
    /// either
    UNKNOWN
  }

  private static final Pattern NUMBERS =
      Pattern.compile("\\s*([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]{2,4}.*");
  private static final int MONTHS = 12;

  /// The usage that the dates of one column show: a number over 12 is no month. Where they show
  /// none, or both, it is unknown.
  public static DateUsage ofColumn(Collection<String> dates) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (String date : dates) {
      Matcher numbers = NUMBERS.matcher(date);
      if (numbers.matches()) {
        dayFirst |= Integer.parseInt(numbers.group(1)) > MONTHS;
        monthFirst |= Integer.parseInt(numbers.group(2)) > MONTHS;
      }
    }
    boolean told = dayFirst != monthFirst;
    return told ? new DateUsage(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST, "") : UNKNOWN;
  }

  /// Countries that write English with the day first, by the ending of their hosts.
  private static final List<String> BRITISH =
      List.of(".uk", ".au", ".nz", ".ie", ".in", ".za", ".ng", ".ke", ".pk", ".sg", ".my");

  /// The date as it stands, or where it may be two and this usage tells which, as ISO 8601 has it.
  public String plain(String date) {
    return order == Order.UNKNOWN || !NUMBERS.matcher(date).matches()
        ? date
        : DateText.parse(date, this).map(PartialDate::edtf).orElse(date);
  }

  /// The usage of a language, and for English of a country.
  ///
  /// @param language of the page, as it says (BCP 47)
  /// @param address of the page
  static DateUsage of(Optional<String> language, Optional<String> address) {
    String tag = language.map(l -> l.toLowerCase(Locale.ROOT)).orElse("");
    String host =
        address
            .flatMap(Addresses::web)
            .map(uri -> uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT))
            .orElse("");
    int end = tag.indexOf('-');
    return new DateUsage(order(tag, host), end < 0 ? tag : tag.substring(0, end));
  }

  private static Order order(String tag, String host) {
    boolean british = BRITISH.stream().anyMatch(host::endsWith);
    boolean english = tag.isEmpty() || tag.startsWith("en");
    if (!english || british || List.of("en-gb", "en-au", "en-ie", "en-nz", "en-in").contains(tag)) {
      return Order.DAY_FIRST;
    }
    return tag.equals("en-us") ? Order.MONTH_FIRST : Order.UNKNOWN;
  }
}
