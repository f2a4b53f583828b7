package chancery.core.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which office of a state some words name, so that two holders are told apart who act for the same
/// state in the same sector.
final class Office {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\b(prime|foreign|finance|defen[cs]e|interior|home|justice|trade|energy|health|oil"
              + "|economy|education|agriculture|transport|labou?r|information|vice|deputy)[ -])?"
              + "(president|premier|chancellor|minister|king|queen|emir|sultan|governor|mayor"
              + "|ambassador|envoy|secretary|prosecutor|speaker|spokesman|spokeswoman)\\b");

  private Office() {}

  /// The office, in one spelling; empty where the words name none.
  static Optional<String> in(String words) {
    Matcher title = TITLE.matcher(words.toLowerCase(Locale.ROOT));
    if (!title.find()) {
      return Optional.empty();
    }
    String part = title.group(1) == null ? "" : title.group(1).replace("defense", "defence");
    String office = title.group(2).equals("premier") ? "minister" : title.group(2);
    return Optional.of((title.group(2).equals("premier") ? "prime" : part) + " " + office);
  }
}
