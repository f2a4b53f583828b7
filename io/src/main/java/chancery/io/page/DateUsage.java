package chancery.io.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How dates are written where a text comes from.
///
/// @param order which of the first two numbers of a date such as 04/12/2023 is the day
/// @param language primary subtag of the text's language; empty where unknown
record DateUsage(Order order, String language) {
  static final DateUsage UNKNOWN = new DateUsage(Order.UNKNOWN, "");

  /// Which of two numbers is the day.
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /// Countries that write English with the day first, by the ending of their hosts.
  private static final List<String> BRITISH =
      List.of(".uk", ".au", ".nz", ".ie", ".in", ".za", ".ng", ".ke", ".pk", ".sg", ".my");

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
