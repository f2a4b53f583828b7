package chancery.io.intake;

import chancery.core.language.LanguageId;
import chancery.core.model.Block;
import java.util.List;
import java.util.Optional;

/// Tells of texts in two languages: an article with its translation below it, a page whose second
/// half is another page.
final class Tongues {
  /// Characters looked at, at each end of the running text.
  private static final int SAMPLE = 400;

  private Tongues() {}

  /// A note where the running text ends in another language than it begins in.
  static Optional<String> note(LanguageId languages, String text, List<Block> blocks) {
    List<String> paragraphs =
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> block.span().in(text))
            .toList();
    int length = paragraphs.stream().mapToInt(String::length).sum();
    if (length < 2 * SAMPLE) {
      return Optional.empty();
    }
    Optional<String> first = languages.of(sample(paragraphs));
    Optional<String> last = languages.of(sample(paragraphs.reversed()));
    return first.isEmpty() || last.isEmpty() || LanguageId.isSame(first.get(), last.get())
        ? Optional.empty()
        : Optional.of("it begins in " + first.get() + " and ends in " + last.get());
  }

  /// The first paragraphs, as far as the sample reaches.
  private static String sample(List<String> paragraphs) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (out.length() >= SAMPLE) {
        break;
      }
      out.append(paragraph, 0, Math.min(paragraph.length(), SAMPLE)).append('\n');
    }
    return out.toString();
  }
}
