package chancery.core.coding;

import chancery.core.coding.SentenceReading.Named;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.model.Span;
import chancery.core.reading.MentionType;

/// The sentence that a reader's ties are looked up in. A reader counts from its beginning.
///
/// @param sides whom words name there
/// @param beside who stands beside words there
/// @param offset where it begins in the document
record Ground(Sides sides, Beside beside, int offset) {
  /// Whom the tied words name.
  Side named(Tie tie) {
    return sides.named(words(tie));
  }

  /// True where somebody's tied words only tell more of another, who is tied too: "Bavaria" in "a
  /// court in Bavaria".
  boolean hangsOn(Tie tie, Tie other) {
    return sides.heads().hangsOn(words(tie), words(other)) && sides.areNamed(words(other));
  }

  /// The tied words in the document.
  Span words(Tie tie) {
    Span words = tie.named().span();
    return new Span(words.start() + offset, words.end() + offset);
  }

  /// A tie to words of the document.
  Tie tie(Span words, double confidence) {
    Span own = new Span(words.start() - offset, words.end() - offset);
    return new Tie(new Named(own, MentionType.GROUP), confidence);
  }
}
