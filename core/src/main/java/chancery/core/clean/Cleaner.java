package chancery.core.clean;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.Block;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Labels what stands on a page: title, paragraphs, captions, a republisher's comments, credits,
/// and the residue of the page around them. Nothing is deleted.
///
/// Start reading here: [#label] cuts the text into pieces, lets the rules that need no context
/// speak, then those that compare a piece with the story, and joins what belongs together. Threads
/// may share a cleaner. Time grows linearly with the text.
public final class Cleaner {
  private final Lexicon lexicon;
  private final Splitter splitter;
  private final SectionHeads heads;
  private final BlockRule marks;
  private final BlockRule repeats;
  private final BlockRule context;
  private final BlockRule outside;
  private final BlockRule inside;

  private Cleaner(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.splitter = new Splitter(lexicon);
    this.heads = new SectionHeads(lexicon);
    this.marks = marks(lexicon);
    this.repeats =
        BlockRule.first(
            TeaserRules::readers,
            CaptionRules::doubled,
            CaptionRules::repeats,
            TeaserRules::underHeading);
    this.outside =
        BlockRule.first(
            TextRules::outside, TextRules::source, TextRules::repeated, TeaserRules::underHeading);
    this.inside = BlockRule.first(HeadRules::title, ProvenanceRules::names, TextRules::subhead);
    this.context =
        BlockRule.first(
            HeadRules::slug,
            HeadRules::title,
            ProvenanceRules::names,
            ProvenanceRules::footName,
            TextRules::subhead,
            CaptionRules::related,
            TextRules::standfirst,
            TeaserRules::stray,
            TeaserRules::footScrap);
  }

  /// Rules that need nothing but the piece itself and its place on the page.
  private static BlockRule marks(Lexicon lexicon) {
    return BlockRule.first(
        ProvenanceRules::dateline,
        FurnitureRules::ornament,
        FurnitureRules::bareAddress,
        FurnitureRules::videoLength,
        FurnitureRules::dateLine,
        FurnitureRules::knownLine,
        TextRules.asides(lexicon),
        CaptionRules::credited,
        CaptionRules::marked,
        ProvenanceRules::byline,
        ProvenanceRules::creditLine,
        ProvenanceRules::mail,
        FurnitureRules::hashTags,
        FurnitureRules::leadIn,
        FurnitureRules::call,
        FurnitureRules::breadcrumb,
        FurnitureRules::covered,
        FurnitureRules::notice,
        HintRules::markup);
  }

  /// The cleaner with the rules and the word list that come with it.
  public static Cleaner standard() {
    return new Cleaner(Lexicon.load());
  }

  /// The labelled blocks of a plain text, in order. They cover every character that is no white
  /// space exactly once.
  public List<Block> label(String text) {
    return label(text, List.of());
  }

  /// The same for a text whose markup is known: `hints` are sorted and don't overlap. What the
  /// words themselves say (a comment's mark, a credit) goes before what the markup says.
  public List<Block> label(String text, List<Hint> hints) {
    List<Piece> pieces = splitter.pieces(text);
    List<Optional<Verdict>> open = pieces.stream().map(_ -> Optional.<Verdict>empty()).toList();
    int size = pieces.size();
    Page bare = new Page(pieces, markup(pieces, hints), open, lexicon, Stretch.whole(size));
    Page marked = bare.judged(marks);
    Page page = hints.isEmpty() ? marked.within(StorySearch.of(marked, heads)) : marked;
    Page judged =
        page.story().sought()
            ? page.judged(outside).judged(inside)
            : page.judged(repeats).judged(context);
    return join(judged);
  }

  private static List<Optional<Markup>> markup(List<Piece> pieces, List<Hint> hints) {
    List<Optional<Markup>> found = new ArrayList<>(pieces.size());
    int next = 0;
    for (Piece piece : pieces) {
      while (next < hints.size() && hints.get(next).span().end() <= piece.span().start()) {
        next++;
      }
      boolean covered = next < hints.size() && hints.get(next).span().meets(piece.span());
      found.add(covered ? Optional.of(hints.get(next).markup()) : Optional.empty());
    }
    return found;
  }

  /// Pieces of one line that all turned out to be running text are one paragraph.
  private static List<Block> join(Page page) {
    List<Block> blocks = new ArrayList<>();
    int lastLine = -1;
    boolean lastOpen = false;
    for (int i = 0; i < page.size(); i++) {
      Piece piece = page.piece(i);
      Verdict verdict = page.known(i).orElseGet(() -> Verdict.paragraph("paragraph"));
      boolean plain = verdict.is("paragraph");
      boolean tail = piece.place() == Piece.Place.TAIL;
      if (plain
          && lastOpen
          && piece.line() == lastLine
          && (tail || !blocks.getLast().kind().equals("aside"))) {
        Block before = blocks.removeLast();
        Span whole = before.span().union(piece.span());
        blocks.add(Block.of(before.kind(), whole, before.label(), before.rule()));
      } else {
        blocks.add(verdict.over(piece.span()));
      }
      lastLine = piece.line();
      lastOpen = plain || (verdict.is("aside") && piece.place() != Piece.Place.BRACKET);
    }
    return blocks;
  }
}
