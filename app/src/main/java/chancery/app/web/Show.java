package chancery.app.web;

import chancery.core.model.DocId;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Status;
import chancery.core.model.Story;
import chancery.io.export.Origins;
import chancery.io.query.Counted;
import chancery.io.query.DateWords;
import chancery.io.query.DocumentLine;
import chancery.io.query.EntryView;
import chancery.io.query.Quote;
import chancery.io.query.Row;
import chancery.io.query.Searches;
import chancery.io.query.StoryView;
import chancery.io.store.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words and marks that the pages share.
public final class Show {
  /// Most changes that a story's page raises.
  public static final int MOST_RAISED = 200;

  private Show() {}

  /// The changes that a story's page raises.
  public static List<StoryView.Raised> first(List<StoryView.Raised> raised) {
    return raised.subList(0, Math.min(MOST_RAISED, raised.size()));
  }

  /// A share in per cent.
  public static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /// Text on one line.
  public static String line(String text) {
    return text.strip().replaceAll("\\s++", " ");
  }

  /// Words that stand alike in several documents.
  public record Same(String words, List<Quote> places) {}

  /// The quotes of a row, equal words once.
  public static List<Same> grouped(List<Quote> quotes) {
    Map<String, List<Quote>> groups = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      groups.computeIfAbsent(line(quote.words()), _ -> new ArrayList<>()).add(quote);
    }
    return groups.entrySet().stream().map(e -> new Same(e.getKey(), e.getValue())).toList();
  }

  /// True for every status that a reader must not overlook.
  public static boolean isMarked(Status status) {
    return status != Status.ACTUAL;
  }

  /// True where an event has both sides in it but is no dealing between them.
  public static boolean isAlongside(Row row) {
    return row.entry().finding() instanceof Finding.Event && row.bearing() == Row.Bearing.ALONGSIDE;
  }

  /// The class of a row: cooperation, conflict or neither, and its status.
  public static String tone(Row row) {
    String kind =
        row.entry().finding() instanceof Finding.Event e
            ? (e.code().type().quad() > 2 ? "conflict" : "cooperation")
            : "neutral";
    return kind + " is-" + row.status().word();
  }

  /// What kind of entry it is.
  public static String kind(Row row) {
    return switch (row.entry().finding()) {
      case Finding.Event _ -> "event";
      case Finding.Statement _ -> "statement";
      case Fact f -> f.kind();
    };
  }

  /// What a status means.
  public static String meaning(Status status) {
    return switch (status) {
      case ACTUAL -> "it took place, and is the news of its document";
      case HISTORICAL -> "background: it lay before the news of its document";
      case PLANNED -> "announced or due; not known to have taken place";
      case HYPOTHETICAL -> "under an “if”, “would” or “could”";
      case NEGATED -> "said not to have taken place";
    };
  }

  /// All that can become of a passage.
  public static List<Story.Op> ops() {
    return List.of(Story.Op.values());
  }

  /// The mark of it, for readers who don't see the colour.
  public static String sign(Story.Op op) {
    return StoryView.sign(op);
  }

  /// What it means.
  public static String meaning(Story.Op op) {
    return switch (op) {
      case SHARED -> "shared: the same words";
      case ALTERED -> "altered: words were changed";
      case INSERTED -> "inserted by a republisher";
      case DROPPED -> "dropped: not in this copy";
      case MOVED -> "moved to another place";
      case SINGLE_WITNESS -> "in one copy alone; who is right can’t be said";
      case RESIDUE -> "residue of the web page";
      case HEADLINE -> "headline";
      case CREDIT -> "credit: by-line, dateline, agency";
    };
  }

  /// What stands on the left of a comparison, in a heading.
  public static String left(StoryView.Comparison comparison) {
    return comparison.left().map(c -> "Copy " + c.mark()).orElse("The whole story");
  }

  /// What stands on the left, with its publisher.
  public static String leftTitle(StoryView.Comparison comparison) {
    return comparison
        .left()
        .map(c -> c.mark() + " · " + c.line().shortName())
        .orElse("The whole story, as its first witness prints it");
  }

  /// The class of a copy in the list.
  public static String chosen(StoryView view, StoryView.Copy copy) {
    return view.comparison().filter(c -> c.right().equals(copy)).isPresent() ? "chosen" : "";
  }

  /// The letter of a copy.
  public static String mark(StoryView view, DocId document) {
    return view.copy(document).map(StoryView.Copy::mark).orElse("?");
  }

  /// Where a story comes from, as [Origins#origin] gives it.
  public static String origin(StoryView view, String origin) {
    return origin.equals(Origins.HIDDEN)
        ? "most pairs of copies go back to a source that is not among them"
        : "most probably the others were made from copy " + mark(view, new DocId(origin));
  }

  /// A line that names an entry and the first of its documents.
  public static String citation(EntryView view) {
    Row row = view.row();
    DocumentLine first = view.quotes().getFirst().source();
    return "Chancery, entry "
        + row.entry().id()
        + ": "
        + row.phrase().line()
        + ", "
        + row.date()
        + ". Read from "
        + first.shortName()
        + ", “"
        + first.title()
        + "”, "
        + DateWords.of(first.published())
        + first.address().map(a -> ", " + a).orElse("")
        + " ("
        + first.id()
        + ").";
  }

  /// A stretch of a snippet.
  ///
  /// @param found true for words that were looked for
  public record Snip(String text, boolean found) {}

  /// A search hit's words, cut where the words that were looked for begin and end.
  public static List<Snip> snippet(Hit hit) {
    List<Snip> snips = new ArrayList<>();
    String text = hit.snippet().replaceAll("\\s++", " ");
    int done = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == '\u0002' || text.charAt(i) == '\u0003') {
        if (i > done) {
          snips.add(new Snip(text.substring(done, i), !end && text.charAt(i) == '\u0003'));
        }
        done = i + 1;
      }
    }
    return snips;
  }

  /// A hit's date in words.
  public static String date(Hit hit) {
    return PartialDate.tryParse(hit.published()).map(DateWords::of).orElse("undated");
  }

  /// How many hits are shown.
  public static String shown(Searches.Found found) {
    String all = Counted.of(found.hits().size(), "document", "documents");
    return found.hits().size() < Searches.MOST
        ? all + ", the best match first"
        : "the best " + all + "; more words narrow it down";
  }
}
