package chancery.core.copies;

import chancery.core.model.Block;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom a page names as its source, and what its own outlet is called; all by letters and digits
/// alone.
///
/// @param lines the page's source lines
/// @param outlet the outlet's name, or what its address calls it
record Credits(List<String> lines, Optional<String> outlet) {

  static Credits of(CopyText copy, List<Block> blocks) {
    return new Credits(
        blocks.stream()
            .filter(Credits::isSourceLine)
            .map(block -> letters(block.span().in(copy.text())))
            .toList(),
        copy.publisher()
            .or(() -> copy.url().flatMap(Credits::host))
            .map(Credits::letters)
            .filter(name -> name.length() > 1));
  }

  /// True for lines that name a source: no by-line, which names a person.
  private static boolean isSourceLine(Block block) {
    return block instanceof Block.Credit credit && !credit.name().equals("byline");
  }

  boolean isAny() {
    return !lines.isEmpty();
  }

  /// Does a source line on the page name the other page's outlet?
  boolean names(Credits other) {
    return other.outlet.isPresent()
        && lines.stream().anyMatch(line -> line.contains(other.outlet.get()));
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
