package chancery.app.cli;

import chancery.core.model.Status;
import chancery.io.query.Counted;
import chancery.io.query.Dossier;
import chancery.io.query.Dossier.Month;
import chancery.io.query.Dossier.Stretch;
import chancery.io.query.Phrase;
import chancery.io.query.Quote;
import chancery.io.query.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A dossier for the terminal: the page's facts in the page's order.
final class DossierText {
  private static final int LONGEST_BAR = 30;
  private static final int DATE = 17;
  private static final int WORDS = 96;

  private final Dossier dossier;
  private final List<String> lines = new ArrayList<>();

  private DossierText(Dossier dossier) {
    this.dossier = dossier;
  }

  /// The lines of it.
  static List<String> of(Dossier dossier) {
    DossierText text = new DossierText(dossier);
    text.write();
    return List.copyOf(text.lines);
  }

  private void write() {
    heading(dossier.title(), '=');
    int doubt = dossier.counts().uncertain();
    lines.add(
        dossier.window().words()
            + "; "
            + dossier.counts().words()
            + (doubt == 0 ? "" : "; " + Counted.of(doubt, "date", "dates") + " may lie outside"));
    if (dossier.isEmpty()) {
      lines.add("");
      lines.add(
          "This record holds nothing about "
              + dossier.title()
              + (dossier.window().isOpen() ? "." : " for these days."));
      lines.add(
          dossier.window().isOpen()
              ? "Look for words with: chancery search WORDS"
              : "Leave --from and --to out to see every date.");
      return;
    }
    timeline();
    dossier.sections().forEach(s -> section(s.title(), s.note(), s.rows()));
    if (!dossier.inserted().isEmpty()) {
      section(
          "What republishers inserted",
          "Words put into somebody else's story: charged to nobody in it and counted nowhere"
              + " above.",
          dossier.inserted());
    }
  }

  private void heading(String title, char line) {
    lines.add(title);
    lines.add(Character.toString(line).repeat(title.codePointCount(0, title.length())));
  }

  private void timeline() {
    Dossier.Timeline timeline = dossier.timeline();
    if (timeline.isEmpty() && timeline.undated() == 0) {
      return;
    }
    lines.add("");
    heading("Timeline (events that took place between them; conflict | cooperation)", '-');
    int most =
        timeline.months().stream()
            .mapToInt(m -> Math.max(m.cooperation().events(), m.conflict().events()))
            .max()
            .orElse(1);
    YearMonth before = null;
    for (Month month : timeline.months()) {
      if (before != null && before.plusMonths(1).isBefore(month.month())) {
        lines.add("        …");
      }
      lines.add(bar(month, most));
      before = month.month();
    }
    for (Stretch span : timeline.spans()) {
      lines.add("  " + span.from() + " to " + span.to() + "  " + span.line());
    }
    if (timeline.undated() > 0) {
      lines.add("  undated: " + timeline.undated());
    }
  }

  private static String bar(Month month, int most) {
    int left = month.conflict().events();
    int right = month.cooperation().events();
    String conflict = left == 0 ? "" : left + " " + "▒".repeat(length(left, most));
    String cooperation = right == 0 ? "" : "█".repeat(length(right, most)) + " " + right;
    String score = Phrase.score(month.cooperation().score() + month.conflict().score());
    String bars =
        " ".repeat(Math.max(0, LONGEST_BAR + 4 - conflict.length())) + conflict + "|" + cooperation;
    return "  " + month.month() + bars + "  (" + score + ")";
  }

  private static int length(int events, int most) {
    return Math.max(1, Math.round((float) events / most * LONGEST_BAR));
  }

  private void section(String title, String note, List<Row> rows) {
    lines.add("");
    heading(title + " (" + rows.size() + ")", '-');
    lines.add(note);
    rows.forEach(this::row);
  }

  private void row(Row row) {
    String status = row.status() == Status.ACTUAL ? "" : "  [" + row.status().word() + "]";
    String doubt = row.isUncertain() ? "  [may lie outside these days]" : "";
    String joint = row.phrase().joint() ? "  (together)" : "";
    lines.add("");
    first(row.date(), row.phrase().line() + joint + status + doubt);
    if (!row.phrase().details().isEmpty()) {
      next(
          row.phrase().details().stream()
              .map(d -> d.name() + " " + d.value())
              .collect(Collectors.joining("; ")));
    }
    row.entry()
        .insertedBy()
        .ifPresent(
            by -> next("inserted by " + by.publisher().orElse("a republisher of unknown name")));
    row.content().forEach(said -> next("“" + Lines.one(said) + "”"));
    row.quotes().stream().limit(1).forEach(this::quote);
    next(
        row.account()
            + "; confidence "
            + Math.round(row.confidence() * 100)
            + " %; "
            + row.entry().id());
  }

  private void quote(Quote quote) {
    String words = Lines.cut(Lines.one(quote.words()), WORDS);
    next("> " + words);
    next(
        "  "
            + quote.source().shortName()
            + ", "
            + quote.source().id()
            + " "
            + quote.start()
            + "-"
            + quote.end());
  }

  private void first(String date, String text) {
    if (date.length() > DATE) {
      lines.add(date);
      next(text);
    } else {
      lines.add(date + " ".repeat(DATE - date.length()) + "  " + text);
    }
  }

  private void next(String text) {
    lines.add(" ".repeat(DATE + 2) + text);
  }
}
