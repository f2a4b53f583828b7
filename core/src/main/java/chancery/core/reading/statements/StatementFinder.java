package chancery.core.reading.statements;

import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Quoting;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.Quotation;
import chancery.core.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds who is reported to have said what: direct, mixed and indirect statements of English news.
///
/// A reader of its own without a parser: quotation marks, a list of cues (`cues.tsv`), closed
/// classes of words (`words.tsv`) and their order. What people think or want counts as well, with
/// less confidence. Linear in the length of the text for sentences of bounded length.
public final class StatementFinder {
  private static final Lexicon LEXICON = Lexicon.load();

  private StatementFinder() {}

  /// The statements of a document, sorted by their extents.
  ///
  /// Rests on the given sentences alone: captions, credits and residue have none. An aside's
  /// statements stand by themselves, and none goes on over any block that stands between.
  ///
  /// @param sentences the document's sentences, in order
  /// @param mentions whom the document names; speakers resolve to them
  public static List<Quotation> find(
      Document document, List<Sentence> sentences, List<Mention> mentions) {
    return find(document, sentences, mentions, SecondReader.NONE);
  }

  /// The same with what another reader sees beside the rules.
  public static List<Quotation> find(
      Document document, List<Sentence> sentences, List<Mention> mentions, SecondReader second) {
    List<List<Unit>> paragraphs = Units.of(document, sentences, LEXICON);
    Map<Integer, List<Attribution>> seen = new HashMap<>();
    for (Sentence sentence : sentences) {
      seen.computeIfAbsent(sentence.paragraph(), _ -> new ArrayList<>())
          .addAll(second.attributions(sentence));
    }
    var speakers = new Speakers(document.text(), mentions);
    var found = new ArrayList<Quotation>();
    for (List<List<Unit>> stretch : stretches(document, paragraphs)) {
      List<Draft> drafts = RunningSpeech.in(stretch, document.text());
      found.addAll(speakers.resolve(joined(document.text(), stretch, drafts, seen)));
    }
    found.sort(java.util.Comparator.comparing(Quotation::extent));
    return List.copyOf(found);
  }

  private static List<Draft> joined(
      String text,
      List<List<Unit>> stretch,
      List<Draft> drafts,
      Map<Integer, List<Attribution>> seen) {
    List<Attribution> here =
        stretch.stream()
            .flatMap(p -> seen.getOrDefault(p.getFirst().paragraph(), List.of()).stream())
            .toList();
    List<Unit> units = stretch.stream().flatMap(List::stream).toList();
    return here.isEmpty() ? drafts : SecondOpinion.joined(text, units, drafts, here);
  }

  /// Runs of paragraphs of one kind: an aside or headline stands apart from the story around it.
  private static List<List<List<Unit>>> stretches(Document document, List<List<Unit>> paragraphs) {
    var stretches = new ArrayList<List<List<Unit>>>();
    String kind = "";
    for (List<Unit> paragraph : paragraphs) {
      if (paragraph.isEmpty()) {
        continue;
      }
      Block block = document.blocks().get(paragraph.getFirst().paragraph());
      if (!block.kind().equals(kind)) {
        stretches.add(new ArrayList<>());
        kind = block.kind();
      }
      stretches.getLast().add(paragraph);
    }
    return stretches;
  }

  /// How much of the letters and digits of `content` stand between quotation marks.
  static Quoting quoting(String text, List<Span> content) {
    long all = 0;
    long inside = 0;
    for (Span span : content) {
      List<Quoted> quoted = QuotationMarks.in(text, span, true);
      all += letters(span.in(text));
      inside += quoted.stream().mapToLong(q -> letters(q.span().in(text))).sum();
    }
    if (inside == 0) {
      return Quoting.INDIRECT;
    }
    return inside >= 0.9 * all ? Quoting.DIRECT : Quoting.MIXED;
  }

  private static long letters(String words) {
    return words.chars().filter(Character::isLetterOrDigit).count();
  }
}
