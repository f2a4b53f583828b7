package chancery.app.cli;

import chancery.app.desk.Ingest;
import chancery.core.model.Document;
import chancery.io.intake.Account;
import chancery.io.intake.IntakeItem;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;

/// Tells of a run on standard error: rate and time left on one line that is rewritten, refusals on
/// lines of their own.
final class Progress implements Ingest.Listener {
  private static final long EVERY_NANOS = Duration.ofMillis(500).toNanos();

  private final PrintWriter err;
  private final PrintWriter out;
  private final boolean verbose;
  private final boolean live;
  private final OptionalLong total;
  private final long start = System.nanoTime();
  private long last = start;

  /// @param total number of records to come, where it is known
  Progress(PrintWriter out, PrintWriter err, boolean verbose, OptionalLong total) {
    this.out = out;
    this.err = err;
    this.verbose = verbose;
    this.total = total;
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
    err.printf("%snote: %s%n", live ? "\r\u001b[K" : "", note);
  }

  @Override
  public void refused(IntakeItem.Refused refused) {
    err.printf(
        "%srefused (%s): %s%n",
        live ? "\r\u001b[K" : "", refused.reason().code(), refused.message());
    err.flush();
  }

  @Override
  public void progress(Account account) {
    long now = System.nanoTime();
    if (live && now - last > EVERY_NANOS) {
      last = now;
      err.print("\r\u001b[K" + line(account, now));
      err.flush();
    }
  }

  private String line(Account account, long now) {
    double seconds = (now - start) / 1e9;
    double rate = account.read() / seconds;
    String left =
        total.isPresent() && rate > 0
            ? ", about " + clock((total.getAsLong() - account.read()) / rate) + " left"
            : "";
    return "%,d read, %.0f a second%s".formatted(account.read(), rate, left);
  }

  private static String clock(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
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
