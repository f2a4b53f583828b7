package chancery.core.reading.dates;

import chancery.core.model.Document;
import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.List;

/// Finds the time expressions of an English text and says when they are. Stateless; threads may
/// share it.
///
/// Values follow TIMEX3, dates EDTF. Directions follow cue and tense ("in March" told in December
/// is last March); without a date of telling, values are masked (`XXXX-03`) and nothing is
/// invented. Expressions outside the calendar, such as 31 February, are left as words.
public final class DateTagger {

  /// The time expressions of a document's sentences, in order of their spans.
  public List<TimeRef> tag(Document document, List<Sentence> sentences) {
    return tag(
        document.text(), sentences.stream().map(Sentence::span).toList(), document.published());
  }

  /// The time expressions of a text, in order of their spans.
  ///
  /// @param text the text that all spans count in, in UTF-16 units
  /// @param sentences its sentences, in order, not overlapping
  /// @param published the day of telling, as far as it is known
  public List<TimeRef> tag(String text, List<Span> sentences, PartialDate published) {
    List<Scanned> scanned = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      Tokens tokens = Tokens.of(text, sentence.start(), sentence.end());
      scanned.add(new Scanned(sentence, tokens, Scanner.scan(tokens)));
    }
    boolean history = Genre.isHistory(scanned, published);
    return new Telling(text, Anchor.of(published), history).of(scanned);
  }

  /// A sentence with its tokens and what was found in it.
  record Scanned(Span span, Tokens tokens, List<Match> matches) {}

  /// Type and value as the stages print them, for a test's one-line notation.
  static String notation(String text, TimeRef ref) {
    return "%s = %s %s %s".formatted(ref.span().in(text), ref.type(), ref.value(), ref.date());
  }

  /// True for expressions that say when something is, not how long or how often.
  public static boolean isPoint(TimeRef ref) {
    return ref.type() == TimeRef.Type.DATE || ref.type() == TimeRef.Type.TIME;
  }
}
