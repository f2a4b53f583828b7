package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Labels a document's blocks anew by what its story shows: a caption run on behind a paragraph is
/// cut off, a comment that only this copy has becomes an aside.
public final class Relabel {
  private static final RuleId RULE = new RuleId("copies.siblings");

  private Relabel() {}

  /// The blocks, with the paragraphs split and relabelled where the story's passages say so. Blocks
  /// of other kinds stay as they are.
  public static List<Block> apply(DocId id, String text, List<Block> blocks, Story story) {
    List<Cut> cuts = cuts(id, story);
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph) {
        split(text, block, cuts, out);
      } else {
        out.add(block);
      }
    }
    return out;
  }

  /// A stretch that is no running text of the story.
  private record Cut(Span span, String kind, Optional<String> label) {}

  private static List<Cut> cuts(DocId id, Story story) {
    List<Cut> cuts = new ArrayList<>();
    for (Story.Passage passage : story.passages()) {
      Span span = passage.spans().get(id);
      Story.Op op = passage.ops().get(id);
      if (span == null || op == null) {
        continue;
      }
      switch (op) {
        case RESIDUE -> cuts.add(new Cut(span, "residue", Optional.of("caption")));
        case CREDIT -> cuts.add(new Cut(span, "credit", Optional.empty()));
        case HEADLINE -> cuts.add(new Cut(span, "headline", Optional.empty()));
        case INSERTED -> cuts.add(new Cut(span, "aside", Optional.of("editor-comment")));
        case SHARED, ALTERED, DROPPED, MOVED, SINGLE_WITNESS -> {}
      }
    }
    cuts.sort(java.util.Comparator.comparing(Cut::span));
    return cuts;
  }

  private static void split(String text, Block block, List<Cut> cuts, List<Block> out) {
    int at = block.span().start();
    for (Cut cut : cuts) {
      int from = Math.max(at, cut.span().start());
      int to = Math.min(block.span().end(), cut.span().end());
      if (from < to) {
        keep(text, block, at, from, out);
        out.add(Block.of(cut.kind(), new Span(from, to), cut.label(), RULE));
        at = to;
      }
    }
    keep(text, block, at, block.span().end(), out);
  }

  private static void keep(String text, Block block, int from, int to, List<Block> out) {
    Span rest = Spans.trim(text, from, to);
    if (!rest.isEmpty()) {
      out.add(rest.equals(block.span()) ? block : Page.relabel(block, rest));
    }
  }
}
