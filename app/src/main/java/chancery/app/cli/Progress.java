package chancery.app.cli;

import chancery.app.desk.Ingest;
import chancery.core.model.Document;
import chancery.io.intake.Account;
import chancery.io.intake.IntakeItem;
import chancery.io.intake.Meter;
import chancery.io.intake.Quarantine;
import chancery.io.intake.Reason;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Tells of a run on standard error: rate, time left and what is refused on one line that is
/// rewritten, or on a line each half minute where nobody sits before it; refusals on lines of their
/// own, of each reason the first hundred.
final class Progress implements Ingest.Listener {
  private static final long EVERY_NANOS = Duration.ofMillis(500).toNanos();
  private static final long EVERY_NANOS_UNSEEN = Duration.ofSeconds(30).toNanos();
  private static final int MOST_TOLD = 100;

  private final PrintWriter err;
  private final PrintWriter out;
  private final boolean verbose;
  private final boolean live;
  private final Meter meter;
  private final Optional<Quarantine> quarantine;
  private final Map<Reason, Integer> told = new EnumMap<>(Reason.class);
  private final long start = System.nanoTime();
  private long last = start;

  /// @param meter how many bytes of the files were read
  /// @param quarantine where what is refused is put aside
  Progress(
      PrintWriter out,
      PrintWriter err,
      boolean verbose,
      Meter meter,
      Optional<Quarantine> quarantine) {
    this.out = out;
    this.err = err;
    this.verbose = verbose;
    this.meter = meter;
    this.quarantine = quarantine;
    this.live =
        java.util.Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .isPresent();
  }

  @Override
  public void recorded(Document document, boolean isNew) {
    if (verbose) {
      out.printf(
          "%s %s %s%n", isNew ? "recorded" : "known", document.id(), document.card().givenId());
      out.flush();
    }
  }

  @Override
  public void noted(String note) {
    line("note: " + note);
  }

  @Override
  public void refused(IntakeItem.Refused refused, String file) {
    quarantine.ifPresent(q -> q.keep(refused, file));
    int count = told.merge(refused.reason(), 1, Integer::sum);
    if (count <= MOST_TOLD) {
      line("refused (" + refused.reason().code() + "): " + refused.message());
    }
    if (count == MOST_TOLD) {
      line("further refusals for this reason are counted and not told one by one");
    }
  }

  @Override
  public void damaged(IntakeItem.Damaged damaged) {
    line("damaged: " + damaged.message());
  }

  private void line(String words) {
    err.printf("%s%s%n", live ? "\r\u001b[K" : "", Lines.one(words));
    err.flush();
  }

  @Override
  public void progress(Account account) {
    long now = System.nanoTime();
    if (now - last <= (live ? EVERY_NANOS : EVERY_NANOS_UNSEEN)) {
      return;
    }
    last = now;
    String line = line(account, (now - start) / 1e9, meter.read(), meter.total());
    if (live) {
      err.print("\r\u001b[K" + line);
    } else {
      err.println(line);
    }
    err.flush();
  }

  /// The line of progress: `1,200 read, 85 a second, 41 %, about 3 min 20 s left; refused: 8
  /// empty`.
  ///
  /// @param bytes how many bytes of the files were read
  /// @param total of how many, where that is known
  static String line(Account account, double seconds, long bytes, OptionalLong total) {
    StringBuilder line = new StringBuilder();
    line.append("%,d read, %.0f a second".formatted(account.read(), account.read() / seconds));
    if (total.isPresent() && total.getAsLong() > 0 && bytes > 0) {
      double share = Math.min(1, (double) bytes / total.getAsLong());
      line.append(", %.0f %%".formatted(100 * share));
      line.append(", about ").append(clock(seconds * (1 - share) / share)).append(" left");
    }
    StringBuilder refused = new StringBuilder();
    account
        .refused()
        .forEach((reason, count) ->
            refused
                .append(refused.isEmpty() ? "; refused: " : ", ")
                .append(count)
                .append(' ')
                .append(reason.code()));
    line.append(refused);
    return account.damaged() == 0
        ? line.toString()
        : line.append("; damaged: ").append(account.damaged()).toString();
  }

  private static String clock(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }

  /// Clears the line and prints the closed account.
  void done(Account account) {
    if (live) {
      err.print("\r\u001b[K");
    }
    err.flush();
    out.printf("%s, in %s%n", account.inWords(), clock((System.nanoTime() - start) / 1e9));
    out.flush();
  }
}
