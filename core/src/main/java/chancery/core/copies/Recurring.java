package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Short paragraphs that recur on an outlet's pages under different stories: what the outlet prints
/// under everything, whatever it looks like. It counts stories, not pages, so that a story printed
/// twice says nothing; and it leaves alone what another outlet's copy of the same story has too,
/// which is the story's. What it says depends on the documents and their stories alone.
public final class Recurring {
  /// Under so many stories a line is residue.
  public static final int CERTAIN = 5;

  /// Under so many it may be, and its rule says so; it stays a paragraph.
  public static final int UNCERTAIN = 3;

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 25;
  private static final RuleId RULE = new RuleId("copies.recurs-under-5-stories-of-the-outlet");
  private static final RuleId DOUBT =
      new RuleId("copies.uncertain-recurs-under-3-stories-of-the-outlet");

  private Recurring() {}

  /// A line of an outlet's pages, by its folded words.
  ///
  /// @param value the outlet's name and the hash of the words
  public record Line(String value) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return value.compareTo(other.value);
    }
  }

  /// What a number of stories says of a line.
  public enum Verdict {
    NONE,
    UNCERTAIN,
    RESIDUE;

    /// The verdict on a line that stands under so many stories.
    public static Verdict of(int stories) {
      if (stories >= CERTAIN) {
        return RESIDUE;
      }
      return stories >= Recurring.UNCERTAIN ? UNCERTAIN : NONE;
    }
  }

  /// The lines of a document that may recur: its short paragraphs without quotation marks. None
  /// where no outlet is known.
  public static Set<Line> lines(Document document) {
    return Set.copyOf(places(document).values());
  }

  private static Map<Span, Line> places(Document document) {
    CopyText copy = CopyText.of(document);
    Optional<String> outlet = Credits.of(copy, List.of()).outlet();
    Map<Span, Line> found = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (outlet.isPresent() && block instanceof Block.Paragraph && !block.span().isEmpty()) {
        String text = block.span().in(document.text());
        hash(text)
            .ifPresent(
                h -> found.put(block.span(), new Line(outlet.get() + ":" + Long.toHexString(h))));
      }
    }
    return found;
  }

  /// The hash of a short line; a cheap look keeps the words of long ones from being read.
  private static Optional<Long> hash(String text) {
    boolean quoted = text.chars().anyMatch(c -> Quotes.isDouble((char) c));
    if (quoted || text.length() > MOST_WORDS * 16) {
      return Optional.empty();
    }
    Words words = Words.of(text);
    return words.count() < FEWEST_WORDS || words.count() > MOST_WORDS
        ? Optional.empty()
        : Optional.of(Words.run(words.hashes, 0, words.count()));
  }

  /// The labels of a document, with the lines that recur relabelled.
  ///
  /// @param document as it was taken in: its own labels say what may recur
  /// @param blocks its labels now
  /// @param story its story
  /// @param stories under how many stories a line of the outlet stands
  /// @param outlet the outlet of a copy
  public static List<Block> apply(
      Document document,
      List<Block> blocks,
      Story story,
      ToIntFunction<Line> stories,
      Function<DocId, Optional<String>> outlet) {
    Map<Span, Line> places = places(document);
    List<Block> out = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Line line = block instanceof Block.Paragraph ? places.get(block.span()) : null;
      Verdict verdict = line == null ? Verdict.NONE : Verdict.of(stories.applyAsInt(line));
      boolean is = verdict != Verdict.NONE && !isShared(document.id(), block, story, outlet);
      out.add(is ? relabelled(block, verdict) : block);
    }
    return out;
  }

  private static Block relabelled(Block block, Verdict verdict) {
    return switch (verdict) {
      case NONE -> block;
      case UNCERTAIN -> new Block.Paragraph(block.span(), DOUBT);
      case RESIDUE -> new Block.Residue(block.span(), "recurring", RULE);
    };
  }

  /// Whether another outlet's copy has it too.
  private static boolean isShared(
      DocId id, Block block, Story story, Function<DocId, Optional<String>> outlet) {
    Optional<String> own = outlet.apply(id);
    return story.passageAt(id, block.span().start()).stream()
        .flatMap(p -> p.spans().keySet().stream())
        .anyMatch(other -> !outlet.apply(other).equals(own));
  }

  /// The outlet of a document as it is told from others: its publisher, else its address's name.
  public static Optional<String> outlet(Document document) {
    return Credits.of(CopyText.of(document), List.of()).outlet();
  }
}
