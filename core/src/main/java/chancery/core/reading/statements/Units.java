package chancery.core.reading.statements;

import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Span;
import chancery.core.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Cuts a document's paragraphs into units: sentences that a quotation spans are put together.
final class Units {
  /// No sentence of a newspaper is longer; what is longer is cut.
  private static final int LONGEST = 300;

  private final Document document;
  private final Lexicon lexicon;
  private final List<List<Unit>> paragraphs = new ArrayList<>();

  private Units(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /// The units of each paragraph that has sentences, in order.
  static List<List<Unit>> of(Document document, List<Sentence> sentences, Lexicon lexicon) {
    var units = new Units(document, lexicon);
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      boolean next = to < sentences.size() && units.opens(sentences.get(from), sentences.get(to));
      units.paragraph(sentences.subList(from, to), next);
      from = to;
    }
    return List.copyOf(units.paragraphs);
  }

  private boolean opens(Sentence here, Sentence next) {
    boolean sameKind = here.block().kind().equals(next.block().kind());
    boolean adjacent = next.paragraph() == here.paragraph() + 1;
    return sameKind && adjacent && QuotationMarks.opens(document.text(), next.span());
  }

  private void paragraph(List<Sentence> sentences, boolean nextOpens) {
    Block block = sentences.getFirst().block();
    Span all = sentences.getFirst().span().union(sentences.getLast().span());
    boolean story = !(block instanceof Block.Aside) && nextOpens;
    List<Quoted> quoted = QuotationMarks.in(document.text(), all, story);
    var units = new ArrayList<Unit>();
    int at = 0;
    int quote = 0;
    while (at < sentences.size()) {
      Span span = sentences.get(at).span();
      at++;
      while (quote < quoted.size() && quoted.get(quote).span().end() <= span.start()) {
        quote++;
      }
      int probe = quote;
      while (probe < quoted.size() && quoted.get(probe).span().start() < span.end()) {
        Span mark = quoted.get(probe).span();
        while (at < sentences.size() && sentences.get(at).span().start() < mark.end()) {
          span = span.union(sentences.get(at).span());
          at++;
        }
        probe++;
      }
      cut(
          Tokens.of(document.text(), span, quoted, quote, lexicon),
          sentences.getFirst().paragraph(),
          units);
    }
    paragraphs.add(List.copyOf(units));
  }

  private void cut(List<Token> tokens, int paragraph, List<Unit> units) {
    for (int from = 0; from < tokens.size(); from += LONGEST) {
      List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
      var span = new Span(part.getFirst().start(), part.getLast().end());
      units.add(new Unit(span, part, paragraph, lexicon));
    }
  }
}
