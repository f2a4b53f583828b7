package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One place in which a copy words a passage of its story otherwise than the story does.
///
/// @param passage number of the passage in the story, from 0
/// @param witness the copy whose wording is the story's
/// @param copy the copy that words it otherwise
/// @param change what kind of change it is: the gravest, where it is of several
/// @param inWitness the story's words, in the witness's text; empty where the copy put words in
/// @param inCopy the copy's words, in its text; empty where words were left out
public record Alteration(
    int passage, DocId witness, DocId copy, Change change, Span inWitness, Span inCopy) {
  private static final RuleId WHOLE = new RuleId("copies.passage");

  /// All alterations of a story but those of typography: by passage, then by copy, then by place.
  ///
  /// @param text gives the text of a copy
  public static List<Alteration> of(Story story, Function<DocId, String> text) {
    List<Alteration> found = new ArrayList<>();
    for (int p = 0; p < story.passages().size(); p++) {
      Story.Passage passage = story.passages().get(p);
      DocId witness = witness(passage);
      for (Map.Entry<DocId, Story.Op> each : passage.ops().entrySet()) {
        boolean worded =
            switch (each.getValue()) {
              case ALTERED, MOVED -> true;
              case SHARED, INSERTED, DROPPED, SINGLE_WITNESS, RESIDUE, HEADLINE, CREDIT -> false;
            };
        if (worded && !each.getKey().equals(witness)) {
          compare(p, passage, witness, each.getKey(), text, found);
        }
      }
    }
    return found;
  }

  /// The first copy that has the story's wording, else the first that has the passage.
  private static DocId witness(Story.Passage passage) {
    return passage.ops().entrySet().stream()
        .filter(e -> e.getValue() == Story.Op.SHARED)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> passage.spans().keySet().iterator().next());
  }

  private static void compare(
      int number,
      Story.Passage passage,
      DocId witness,
      DocId copy,
      Function<DocId, String> text,
      List<Alteration> found) {
    Span x = passage.spans().get(witness);
    Span y = passage.spans().get(copy);
    if (x == null || y == null) {
      return;
    }
    Page a = page(witness, x.in(text.apply(witness)));
    Page b = page(copy, y.in(text.apply(copy)));
    for (Segment segment : Aligner.raw(a, b).segments()) {
      for (Edit edit : segment.edits()) {
        found.add(
            new Alteration(
                number,
                witness,
                copy,
                edit.change(),
                moved(edit.a(), x.start()),
                moved(edit.b(), y.start())));
      }
    }
  }

  private static Page page(DocId id, String passage) {
    Span all = new Span(0, passage.length());
    return Page.of(CopyText.bare(id, passage, List.of(new Block.Paragraph(all, WHOLE))));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
