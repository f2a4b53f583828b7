package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Unit;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One sentence ready to be coded: its grammar, and the mention behind each of the grammar's units.
///
/// @param reading the document
/// @param sentence where it stands
/// @param grammar its grammar
/// @param mentions for each unit its mention; empty for time expressions
record Scene(
    Reading reading, Sentence sentence, Grammar grammar, List<Optional<Mention>> mentions) {
  Scene {
    mentions = List.copyOf(mentions);
  }

  /// Reads one sentence of a document.
  static Scene of(Codebook codebook, Reading reading, Sentence sentence) {
    record Piece(Unit unit, Optional<Mention> mention) {}
    List<Piece> pieces = new ArrayList<>();
    for (Mention mention : reading.mentionsIn(sentence.span())) {
      pieces.add(
          new Piece(
              new Unit(mention.span(), false, mention.actors().size() > 1), Optional.of(mention)));
    }
    for (TimeRef time : reading.timesIn(sentence.span())) {
      if (time.type() != TimeRef.Type.DURATION) {
        pieces.add(new Piece(new Unit(time.span(), true, false), Optional.empty()));
      }
    }
    pieces.sort(
        Comparator.comparingInt((Piece p) -> p.unit().span().start())
            .thenComparingInt(p -> -p.unit().span().end()));
    List<Unit> units = new ArrayList<>();
    List<Optional<Mention>> mentions = new ArrayList<>();
    int end = -1;
    for (Piece piece : pieces) {
      Span span = piece.unit().span();
      if (span.start() >= end && !span.isEmpty()) {
        units.add(piece.unit());
        mentions.add(piece.mention());
        end = span.end();
      }
    }
    String text = reading.document().text();
    Grammar grammar = Grammar.of(codebook.lexicon(), text, sentence.span(), units);
    return new Scene(reading, sentence, grammar, mentions);
  }

  /// The mention that the token belongs to.
  Optional<Mention> mentionAt(int token) {
    int unit =
        token < 0 || token >= grammar.tokens().size() ? -1 : grammar.tokens().get(token).unit();
    return unit < 0 ? Optional.empty() : mentions.get(unit);
  }

  /// The words of the document under a span.
  String words(Span span) {
    return span.in(reading.document().text());
  }
}
