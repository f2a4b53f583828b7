package chancery.io.query;

import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Span;
import chancery.io.query.DocumentView.MarkedBlock;
import chancery.io.query.DocumentView.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Cuts a document's blocks where marks begin and end.
final class Marks {
  private final String text;
  private final boolean[] evidence;
  private final boolean[] marked;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final TreeSet<Integer> anchors = new TreeSet<>();

  private Marks(Document document, List<Span> wanted, List<Span> carried) {
    text = document.text();
    evidence = cover(carried);
    marked = cover(wanted);
    wanted.forEach(s -> anchors.add(s.start()));
  }

  static List<MarkedBlock> of(Document document, List<Span> wanted, List<Span> carried) {
    Marks marks = new Marks(document, wanted, carried);
    List<MarkedBlock> blocks = new ArrayList<>();
    int done = 0;
    for (Block block : document.blocks()) {
      marks.unlabelled(blocks, done, block.span().start());
      blocks.add(
          new MarkedBlock(
              block.kind(), block.label(), block.rule().value(), marks.runs(block.span())));
      done = block.span().end();
    }
    marks.unlabelled(blocks, done, document.text().length());
    return blocks;
  }

  private boolean[] cover(List<Span> spans) {
    boolean[] covered = new boolean[text.length()];
    for (Span span : spans) {
      java.util.Arrays.fill(covered, span.start(), span.end(), true);
      cuts.add(span.start());
      cuts.add(span.end());
    }
    return covered;
  }

  /// Nothing is left out: words without a label are shown as such.
  private void unlabelled(List<MarkedBlock> blocks, int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      blocks.add(new MarkedBlock("unlabelled", Optional.empty(), "none", runs(new Span(from, to))));
    }
  }

  private List<Run> runs(Span span) {
    List<Run> runs = new ArrayList<>();
    int start = span.start();
    while (start < span.end()) {
      Integer cut = cuts.higher(start);
      int end = cut == null ? span.end() : Math.min(cut, span.end());
      runs.add(
          new Run(
              text.substring(start, end),
              marked[start],
              evidence[start],
              marked[start] && anchors.contains(start)));
      start = end;
    }
    return runs;
  }
}
