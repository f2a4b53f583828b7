package chancery.io.query;

import chancery.core.copies.Aligner;
import chancery.core.copies.Alignment;
import chancery.core.copies.CopyText;
import chancery.core.copies.Edit;
import chancery.core.copies.Segment;
import chancery.core.model.CodePoints;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Span;
import chancery.core.model.Story;
import chancery.io.export.Documents;
import chancery.io.query.StoryView.Alteration;
import chancery.io.query.StoryView.Comparison;
import chancery.io.query.StoryView.Copy;
import chancery.io.query.StoryView.PassageRow;
import chancery.io.query.StoryView.Piece;
import chancery.io.query.StoryView.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lays one copy beside another, or beside the whole story, where each passage stands as the first
/// copy that has it prints it. For one thread.
final class Comparing {
  private final Story story;
  private final List<Copy> copies;
  private final Documents documents;
  private final Map<DocId, Alignment> alignments = new HashMap<>();
  private final Map<DocId, CodePoints> points = new HashMap<>();

  Comparing(Story story, List<Copy> copies, Documents documents) {
    this.story = story;
    this.copies = copies;
    this.documents = documents;
  }

  Comparison of(Optional<Copy> left, Copy right) {
    List<PassageRow> rows = new ArrayList<>();
    List<Alteration> alterations = new ArrayList<>();
    int number = 0;
    for (Story.Passage passage : story.passages()) {
      number++;
      DocId to = right.line().id();
      DocId from = left.map(c -> c.line().id()).orElseGet(() -> witness(passage));
      Optional<Span> a = Optional.ofNullable(passage.spans().get(from));
      Optional<Span> b = Optional.ofNullable(passage.spans().get(to));
      if (a.isEmpty() && b.isEmpty()) {
        continue;
      }
      Story.Op op = op(passage, from, to);
      List<Edit> edits = edits(from, to, a, b);
      alterations(number, edits, from, to).forEach(alterations::add);
      rows.add(
          new PassageRow(
              number,
              op,
              a.map(s -> piece(from, s, edits, Edit::a)),
              b.map(s -> piece(to, s, edits, Edit::b)),
              marks(passage),
              passage.belonged()));
    }
    return new Comparison(left, right, rows, alterations);
  }

  /// The first copy that has the passage unaltered, else the first that has it.
  private static DocId witness(Story.Passage passage) {
    return passage.ops().entrySet().stream()
        .filter(e -> e.getValue() == Story.Op.SHARED)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> passage.spans().keySet().iterator().next());
  }

  /// What became of a passage between left and right. The copies say it of themselves against the
  /// whole story; between two of them it is altered where either altered it.
  private static Story.Op op(Story.Passage passage, DocId from, DocId to) {
    Story.Op left = passage.ops().get(from);
    Story.Op right = passage.ops().get(to);
    if (left == null || right == null) {
      return alone(left == null ? right : left);
    }
    if (left == Story.Op.ALTERED || right == Story.Op.ALTERED) {
      return from.equals(to) ? Story.Op.SHARED : Story.Op.ALTERED;
    }
    return left == Story.Op.MOVED ? left : right;
  }

  /// What only one side has: left out by the other where it is the story's, else what it is by
  /// itself.
  private static Story.Op alone(Story.@Nullable Op op) {
    Story.Op known = op == null ? Story.Op.SINGLE_WITNESS : op;
    return switch (known) {
      case SHARED, ALTERED, MOVED, DROPPED -> Story.Op.DROPPED;
      case INSERTED, SINGLE_WITNESS, RESIDUE, HEADLINE, CREDIT -> known;
    };
  }

  /// The exact places that differ inside a passage that both have.
  private List<Edit> edits(DocId from, DocId to, Optional<Span> a, Optional<Span> b) {
    if (a.isEmpty() || b.isEmpty() || a.get().in(text(from)).equals(b.get().in(text(to)))) {
      return List.of();
    }
    Alignment alignment =
        alignments.computeIfAbsent(
            from,
            _ ->
                Aligner.align(
                    CopyText.of(documents.apply(from)), CopyText.of(documents.apply(to))));
    return alignment.segments().stream()
        .filter(Segment::isTwoSided)
        .flatMap(s -> s.edits().stream())
        .filter(e -> a.get().holds(e.a()) && b.get().holds(e.b()))
        .toList();
  }

  private List<Alteration> alterations(int number, List<Edit> edits, DocId from, DocId to) {
    return edits.stream()
        .filter(e -> e.change().isGrave())
        .map(e -> new Alteration(number, e.change(), e.a().in(text(from)), e.b().in(text(to))))
        .toList();
  }

  private String text(DocId document) {
    return documents.apply(document).text();
  }

  private Piece piece(DocId id, Span span, List<Edit> edits, Function<Edit, Span> side) {
    Document document = documents.apply(id);
    CodePoints at = points.computeIfAbsent(id, _ -> new CodePoints(document.text()));
    List<Run> runs = new ArrayList<>();
    int done = span.start();
    List<Edit> sorted = edits.stream().sorted(java.util.Comparator.comparing(side)).toList();
    for (Edit edit : sorted) {
      Span place = side.apply(edit);
      if (place.isEmpty() || place.start() < done) {
        continue;
      }
      if (place.start() > done) {
        runs.add(new Run(document.text().substring(done, place.start()), Optional.empty()));
      }
      runs.add(new Run(place.in(document.text()), Optional.of(edit.change())));
      done = place.end();
    }
    if (done < span.end()) {
      runs.add(new Run(document.text().substring(done, span.end()), Optional.empty()));
    }
    return new Piece(id, at.asCodePoint(span.start()), at.asCodePoint(span.end()), runs);
  }

  private String marks(Story.Passage passage) {
    StringBuilder marks = new StringBuilder();
    for (Copy copy : copies) {
      if (passage.spans().containsKey(copy.line().id())) {
        marks.append(marks.isEmpty() ? "" : " ").append(copy.mark());
      }
    }
    return marks.toString();
  }
}
