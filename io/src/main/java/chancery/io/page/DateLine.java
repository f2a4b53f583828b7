package chancery.io.page;

import chancery.core.model.PartialDate;
import java.util.Optional;

/// A line that is a date and little else: "4 December 2023", "Updated: Mon, 4 Dec 2023, 10:00".
public final class DateLine {
  private static final int LONGEST = 70;
  private static final int MOST_OTHER_WORDS = 1;

  private DateLine() {}

  /// The day that the line gives; empty where it is another line.
  public static Optional<PartialDate> of(String line) {
    String bare = line.strip();
    if (bare.length() > LONGEST || !DateText.hasDigit(bare) || others(bare) > MOST_OTHER_WORDS) {
      return Optional.empty();
    }
    return DateText.parse(bare).filter(PartialDate::isDay);
  }

  /// Words that are no part of a date.
  private static long others(String line) {
    return DateText.tokens(line).stream()
        .filter(word -> !DateText.hasDigit(word))
        .filter(word -> !isBeside(word) && !DateText.isCalendarWord(word))
        .count();
  }

  private static boolean isBeside(String word) {
    return DateWords.BESIDE.contains(word)
        || DateWords.PUBLISHED.contains(word)
        || DateWords.UPDATED.contains(word);
  }
}
