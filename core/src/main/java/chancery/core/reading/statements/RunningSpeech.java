package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows a speaker from sentence to sentence and over paragraphs.
///
/// Stops at another kind of block, at a block between two paragraphs, and at any sentence of the
/// reporter's own.
final class RunningSpeech {
  private final String text;
  private final List<Draft> drafts = new ArrayList<>();

  /// Index of the statement that a following quotation goes on with, or -1.
  private int open = -1;

  private int openParagraph;

  private RunningSpeech(String text) {
    this.text = text;
  }

  /// The statements of paragraphs that may continue one another.
  static List<Draft> in(List<List<Unit>> paragraphs, String text) {
    var speech = new RunningSpeech(text);
    paragraphs.forEach(speech::paragraph);
    speech.drafts.removeIf(d -> d.content().isEmpty());
    return List.copyOf(speech.drafts);
  }

  private void paragraph(List<Unit> units) {
    Optional<Draft> line = ColonLine.of(units, text);
    if (line.isPresent()) {
      drafts.add(line.get());
      open = -1;
      return;
    }
    if (blockQuotation(units)) {
      return;
    }
    for (Unit unit : units) {
      unit(unit);
    }
  }

  /// "She wrote:" and a paragraph without marks behind it.
  private boolean blockQuotation(List<Unit> units) {
    boolean waits =
        open >= 0
            && drafts.get(open).shape() == Draft.Shape.OPEN
            && drafts.get(open).content().isEmpty();
    boolean next = units.getFirst().paragraph() == openParagraph + 1;
    if (!waits || !next || units.getFirst().kind(0, Token.Kind.QUOTE)) {
      return false;
    }
    drafts.set(open, drafts.get(open).and(units.getFirst().span().union(units.getLast().span())));
    open = -1;
    return true;
  }

  private void unit(Unit unit) {
    if (unit.onlyQuoted()) {
      quotation(unit);
      return;
    }
    List<Draft> own = SentenceReader.read(unit);
    int before = drafts.size();
    drafts.addAll(own);
    freeQuotations(unit, own);
    open = own.isEmpty() ? -1 : lastSaid(before);
    openParagraph = unit.paragraph();
  }

  /// The last statement of a sentence with a speaker who may go on.
  private int lastSaid(int from) {
    for (int i = drafts.size() - 1; i >= from; i--) {
      if (drafts.get(i).shape() != Draft.Shape.FREE && drafts.get(i).speaker().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void quotation(Unit unit) {
    List<Span> quotes =
        unit.tokens().stream()
            .filter(t -> t.is(Token.Kind.QUOTE))
            .map(t -> new Span(t.start(), t.end()))
            .toList();
    boolean sameParagraph = open >= 0 && unit.paragraph() == openParagraph;
    boolean nextParagraph = open >= 0 && unit.paragraph() == openParagraph + 1;
    if (sameParagraph || (nextParagraph && (waits() || unclosed()))) {
      quotes.forEach(quote -> drafts.set(open, drafts.get(open).and(quote)));
    } else if (nextParagraph && quoted()) {
      drafts.add(free(drafts.get(open).speaker(), quotes, 0.6));
      open = drafts.size() - 1;
    } else {
      drafts.add(free(Optional.empty(), quotes, 0.4));
      open = -1;
    }
    openParagraph = unit.paragraph();
  }

  private boolean waits() {
    return drafts.get(open).content().isEmpty();
  }

  /// The last piece ends without a closing mark.
  private boolean unclosed() {
    List<Span> content = drafts.get(open).content();
    if (content.isEmpty()) {
      return false;
    }
    String words = content.getLast().in(text);
    return "\"“'‘«„「".indexOf(words.charAt(0)) >= 0
        && "\"”'’»“」".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private boolean quoted() {
    List<Span> content = drafts.get(open).content();
    return !content.isEmpty() && "\"”'’»“」".indexOf(text.charAt(content.getLast().end() - 1)) >= 0;
  }

  private static Draft free(Optional<Span> speaker, List<Span> quotes, double confidence) {
    return new Draft(
        speaker,
        Optional.empty(),
        quotes,
        Optional.empty(),
        List.of(),
        confidence,
        Draft.Shape.FREE);
  }

  /// Whole sentences in marks that no cue governs: statements of nobody named.
  private void freeQuotations(Unit unit, List<Draft> own) {
    for (Token token : unit.tokens()) {
      var span = new Span(token.start(), token.end());
      boolean taken =
          own.stream()
              .anyMatch(d ->
                  d.content().stream().anyMatch(c -> c.meets(span))
                      || d.speaker().filter(s -> s.meets(span)).isPresent());
      if (token.is(Token.Kind.QUOTE) && !taken && sentence(span)) {
        drafts.add(free(Optional.empty(), List.of(span), 0.4));
      }
    }
  }

  /// True for a quotation that is a sentence by itself: a capital, some words, a closing stop.
  private boolean sentence(Span span) {
    String words = span.in(text);
    if (words.length() < 25 || words.length() < 4) {
      return false;
    }
    boolean stop = ".?!,".indexOf(words.charAt(words.length() - 2)) >= 0;
    boolean capital = Character.isUpperCase(words.charAt(1));
    return stop && capital && words.chars().filter(c -> c == ' ').count() >= 4;
  }
}
