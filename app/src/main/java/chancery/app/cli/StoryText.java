package chancery.app.cli;

import chancery.core.model.DocId;
import chancery.core.model.Story;
import chancery.io.export.Origins;
import chancery.io.query.Counted;
import chancery.io.query.DateWords;
import chancery.io.query.StoryView;
import chancery.io.query.StoryView.Comparison;
import chancery.io.query.StoryView.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story for the terminal: its copies, a line a passage, and what was changed.
final class StoryText {
  private static final int WORDS = 72;
  private static final int MOST_RAISED = 12;

  private StoryText() {}

  /// Copies and passages; a column a copy says what became of each passage in it.
  static List<String> passages(StoryView view, Optional<String> origin, int independent) {
    List<String> lines = head(view, origin, independent);
    raise(view, lines);
    lines.add("");
    lines.add(
        "= shared  ≠ altered  + inserted  ↕ moved  1 single witness  · residue  H headline  c"
            + " credit  − not there");
    lines.add("The figure says how likely a passage belonged to the story's original.");
    lines.add("");
    int number = 0;
    for (Story.Passage passage : view.story().passages()) {
      StringBuilder line = new StringBuilder(String.format("%4d ", ++number));
      for (Copy copy : view.copies()) {
        String mark = sign(passage.ops().get(copy.line().id()));
        line.append(' ').append(" ".repeat(copy.mark().length() - 1)).append(mark);
      }
      line.append("  ").append(passage.belonged().map(StoryText::percent).orElse("    "));
      lines.add(line.append("  ").append(Lines.cut(Lines.one(passage.text()), WORDS)).toString());
    }
    return lines;
  }

  /// What alters a claim comes before the passages.
  private static void raise(StoryView view, List<String> lines) {
    List<StoryView.Raised> all = view.raised();
    if (all.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        "! "
            + Counted.of(
                all.size(), "change alters what is claimed", "changes alter what is claimed"));
    for (StoryView.Raised raised : all.subList(0, Math.min(MOST_RAISED, all.size()))) {
      lines.add(
          String.format(
              "! passage %d, %s: %s “%s”, %s “%s”",
              raised.change().passage(),
              raised.change().change().word(),
              raised.witness(),
              Lines.one(raised.change().left()),
              raised.copy(),
              Lines.one(raised.change().right())));
    }
    if (all.size() > MOST_RAISED) {
      lines.add("! … and " + (all.size() - MOST_RAISED) + " more: --changes has all");
    }
  }

  private static List<String> head(StoryView view, Optional<String> origin, int independent) {
    List<String> lines = new ArrayList<>();
    lines.add(view.story().id() + "  " + Lines.one(view.title()));
    lines.add(
        view.account()
            + "; "
            + Counted.of(independent, "independent story tells", "independent stories tell")
            + " of the same; entries that rest on it: "
            + view.entries());
    origin
        .filter(_ -> view.copies().size() > 1)
        .ifPresent(o ->
            lines.add(
                o.equals(Origins.HIDDEN)
                    ? "origin: a source that is not among the copies"
                    : "origin: most probably copy " + mark(view, new DocId(o))));
    for (Copy copy : view.copies()) {
      lines.add(
          "  "
              + copy.mark()
              + "  "
              + copy.line().id()
              + "  "
              + copy.line().publisher().orElse("publisher unknown")
              + ", "
              + DateWords.of(copy.line().published()));
    }
    view.edges()
        .forEach(e ->
            lines.add(
                String.format(
                    java.util.Locale.ROOT,
                    "  %s–%s %s: %.0f %% and %.0f %% in common; %s",
                    mark(view, e.a()),
                    mark(view, e.b()),
                    e.kind().word(),
                    e.containmentA() * 100,
                    e.containmentB() * 100,
                    e.direction()
                        .likeliest()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' '))));
    return lines;
  }

  private static String percent(double share) {
    return String.format("%3.0f%%", 100 * share);
  }

  private static String mark(StoryView view, DocId id) {
    return view.copy(id).map(Copy::mark).orElse("?");
  }

  private static String sign(Story.@Nullable Op op) {
    return StoryView.sign(op == null ? Story.Op.DROPPED : op);
  }

  /// Changed numbers, names, quotations and negations, by copy.
  static List<String> changes(
      StoryView view, Map<Copy, Comparison> comparisons, Optional<String> origin, int independent) {
    List<String> lines = head(view, origin, independent);
    lines.add("");
    int found = 0;
    for (Map.Entry<Copy, Comparison> each : comparisons.entrySet()) {
      String left = each.getValue().left().map(c -> "copy " + c.mark()).orElse("the whole story");
      for (StoryView.Alteration change : each.getValue().alterations()) {
        found++;
        lines.add(
            String.format(
                "passage %d, %s: %s “%s”, copy %s “%s”",
                change.passage(),
                change.change().word(),
                left,
                Lines.one(change.left()),
                each.getKey().mark(),
                Lines.one(change.right())));
      }
    }
    if (found == 0) {
      lines.add("no copy changes a number, a name, a quotation or a negation");
    }
    return lines;
  }
}
