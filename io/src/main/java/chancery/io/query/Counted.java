package chancery.io.query;

import java.util.Locale;

/// Numbers with their nouns.
public final class Counted {
  private Counted() {}

  /// "1 copy", "2 copies", "1,204 copies".
  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }
}
