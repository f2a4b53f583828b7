package chancery.core.copies;

import chancery.core.model.Block;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom the lines of a page name as their source.
final class Credits {
  private Credits() {}

  /// True for lines that name a source: no by-line, which names a person.
  static boolean isSourceLine(Block block) {
    return block instanceof Block.Credit credit && !credit.name().equals("byline");
  }

  static boolean has(Page page) {
    return page.blocks.stream().anyMatch(Credits::isSourceLine);
  }

  /// Does a source line on the page name the outlet?
  static boolean names(Page page, CopyText outlet) {
    Optional<String> wanted = outlet(outlet);
    return wanted.isPresent() && lines(page).stream().anyMatch(l -> l.contains(wanted.get()));
  }

  /// The page's source lines, by their letters and digits.
  static List<String> lines(Page page) {
    return page.blocks.stream()
        .filter(Credits::isSourceLine)
        .map(block -> letters(block.span().in(page.words.text)))
        .toList();
  }

  /// The outlet's name, or what its address calls it, by its letters and digits.
  static Optional<String> outlet(CopyText copy) {
    return copy.publisher()
        .or(() -> copy.url().flatMap(Credits::host))
        .map(Credits::letters)
        .filter(name -> name.length() > 1);
  }

  /// The name in the address: what stands before the first dot, `www` aside.
  private static Optional<String> host(URI url) {
    return Optional.ofNullable(url.getHost())
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .map(host -> host.indexOf('.') < 0 ? host : host.substring(0, host.indexOf('.')));
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
