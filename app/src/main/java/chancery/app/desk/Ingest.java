package chancery.app.desk;

import chancery.core.clean.Cleaner;
import chancery.core.model.Document;
import chancery.core.model.PartialDate;
import chancery.core.pipeline.ReadDocument;
import chancery.io.intake.Account;
import chancery.io.intake.Arrived;
import chancery.io.intake.Capture;
import chancery.io.intake.Documents;
import chancery.io.intake.Done;
import chancery.io.intake.IntakeItem;
import chancery.io.intake.Reason;
import chancery.io.store.Store;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Takes records into a store: workers read them, one writer stores them in the order they came.
///
/// At most a few records a worker are in flight, and no more than [#MOST_CHARACTERS] of text, so
/// memory does not grow with the input. What has been read by the time the writer is free is
/// written in one transaction, so that the wait for the disk is shared; how far the run got with
/// its file stands in the same transaction. A document is acknowledged to the listener after its
/// transaction is committed.
///
/// A run that was stopped or killed goes on when it is started again: what [#done] names is passed
/// over, and its part of the account is taken from the store.
public final class Ingest {
  private static final int IN_FLIGHT = 16;

  /// Characters in flight at most: beyond it no further record is handed out.
  private static final long MOST_CHARACTERS = 32_000_000;

  private final Desk desk;
  private final Store store;
  private final Listener listener;
  private final Optional<PartialDate> published;
  private final Documents documents;
  private final Tallies tallies;
  private volatile boolean stopped;

  /// Who hears of the run. What a listener does not care for passes it by.
  public interface Listener {
    /// A document is in the store: new, or known already.
    default void recorded(Document document, boolean isNew) {}

    /// Something in a document was doubtful or left out, or is worth knowing of a file; it was
    /// taken in all the same.
    default void noted(String note) {}

    /// Something was not taken in.
    ///
    /// @param file the file that it stood in
    default void refused(IntakeItem.Refused refused, String file) {}

    /// A stretch of a container could not be read.
    default void damaged(IntakeItem.Damaged damaged) {}

    /// How far the run is.
    default void progress(Account account) {}

    /// A listener that cares for nothing.
    static Listener silent() {
      return new Listener() {};
    }
  }

  /// A run into a store.
  ///
  /// @param published the date of documents that carry none, as the user gives it
  /// @param now when it begins: no document was published later
  public Ingest(
      Desk desk, Store store, Listener listener, Optional<PartialDate> published, Instant now) {
    this.desk = desk;
    this.store = store;
    this.listener = listener;
    this.published = published;
    this.documents = new Documents(Cleaner.standard(), now);
    this.tallies = new Tallies(store);
  }

  /// What a run into this store that was cut off had dealt with.
  public static Done done(Store store) {
    return store.isCutOff()
        ? (file, state) ->
            store
                .mark(file)
                .filter(mark -> mark.state().equals(state))
                .map(mark -> mark.ended() ? Long.MAX_VALUE : mark.done())
                .orElse(0L)
        : Done.nothing();
  }

  /// Lets what is in flight come down and ends the run; it can be gone on with. Any thread may call
  /// it.
  public void stop() {
    stopped = true;
  }

  /// True where the run was stopped before its end.
  public boolean isStopped() {
    return stopped;
  }

  /// Takes in every item; returns the closed account.
  public Account run(Iterator<Arrived> items, int workers) throws InterruptedException {
    Queue<Flight> flying = new ArrayDeque<>();
    long characters = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      while ((!stopped && items.hasNext()) || !flying.isEmpty()) {
        while (!stopped
            && flying.size() < IN_FLIGHT * workers
            && characters < MOST_CHARACTERS
            && items.hasNext()) {
          Flight flight = flight(items.next(), pool);
          flying.add(flight);
          characters += flight.characters();
        }
        List<Flight> landed = landed(flying);
        characters -= landed.stream().mapToLong(Flight::characters).sum();
        write(landed);
        listener.progress(tallies.account());
      }
    }
    tallies.close(!stopped);
    Account account = tallies.account();
    if (!account.isClosed()) {
      throw new IllegalStateException("the account does not close: " + account.inWords());
    }
    return account;
  }

  private Flight flight(Arrived arrived, ExecutorService pool) {
    return new Flight(arrived, pool.submit(work(arrived)));
  }

  private Callable<Outcome> work(Arrived arrived) {
    return () ->
        switch (arrived.item()) {
          case IntakeItem.Captured captured -> read(captured.capture());
          case IntakeItem.Refused refused -> new Outcome.No(refused);
          case IntakeItem.Damaged damaged -> new Outcome.Lost(damaged);
          case IntakeItem.Noted noted -> new Outcome.Said(noted.message());
          case IntakeItem.Passed _ ->
              new Outcome.Before(
                  store
                      .mark(arrived.file())
                      .map(m -> Account.parse(m.account()))
                      .orElse(Account.open()));
        };
  }

  private Outcome read(Capture capture) {
    return switch (documents.from(capture)) {
      case Documents.Outcome.Not no -> new Outcome.No(no.refused());
      case Documents.Outcome.Made made ->
          new Outcome.Yes(readNew(dated(made.document())), made.notes());
    };
  }

  /// What the store has already need not be read again.
  private ReadDocument readNew(Document document) {
    return store.holds(document.id())
        ? new ReadDocument(document, List.of(), List.of())
        : desk.pipeline().read(document);
  }

  private Document dated(Document document) {
    return published
        .filter(_ -> document.published().isUnknown())
        .map(p -> document.withPublished(p.because(List.of("given by the user"))))
        .orElse(document);
  }

  /// The next flight, waited for, and those behind it that are down already, in their order.
  private static List<Flight> landed(Queue<Flight> flying) throws InterruptedException {
    List<Flight> landed = new ArrayList<>(List.of(flying.remove()));
    landed.getFirst().await();
    while (!flying.isEmpty() && flying.element().future().isDone()) {
      landed.add(flying.remove());
    }
    return landed;
  }

  private void write(List<Flight> landed) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    List<ReadDocument> reads = new ArrayList<>();
    for (Flight flight : landed) {
      Outcome outcome = flight.outcome();
      outcomes.add(outcome);
      if (outcome instanceof Outcome.Yes yes) {
        reads.add(yes.read());
      }
    }
    List<Boolean> isNew =
        reads.isEmpty()
            ? tallies.count(landed, outcomes, List.of())
            : store.add(
                reads,
                desk.reader(),
                known -> {
                  tallies.count(landed, outcomes, known);
                  return tallies.marks();
                });
    Iterator<Boolean> next = isNew.iterator();
    tallies.relieve();
    for (int i = 0; i < landed.size(); i++) {
      tell(outcomes.get(i), landed.get(i).arrived(), next);
    }
  }

  private void tell(Outcome outcome, Arrived arrived, Iterator<Boolean> isNew) {
    switch (outcome) {
      case Outcome.No(IntakeItem.Refused refused) -> listener.refused(refused, arrived.file());
      case Outcome.Lost(IntakeItem.Damaged damaged) -> listener.damaged(damaged);
      case Outcome.Said(String words) -> listener.noted(words);
      case Outcome.Before _ -> {}
      case Outcome.Yes(ReadDocument read, List<String> notes) -> {
        notes.forEach(note -> listener.noted(arrived.item().place() + ": " + note));
        listener.recorded(read.document(), isNew.next());
      }
    }
  }

  /// An item on its way.
  record Flight(Arrived arrived, Future<Outcome> future) {
    long characters() {
      return arrived.item() instanceof IntakeItem.Captured(Capture capture)
          ? capture.text().length()
          : 0;
    }

    void await() throws InterruptedException {
      Outcome _ = outcome();
    }

    /// What became of it. A record that our own code fails on is refused by name, and the rest goes
    /// on; where the machine itself fails, the run does too.
    Outcome outcome() throws InterruptedException {
      try {
        return future.get();
      } catch (ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error && !(error instanceof StackOverflowError)) {
          throw error;
        }
        String what = cause == null ? "unknown" : cause.toString().lines().findFirst().orElse("");
        return new Outcome.No(
            IntakeItem.Refused.of(
                arrived.item().place(),
                Reason.FAILED,
                "reading it failed (" + what + "); please report it with the file"));
      }
    }
  }

  /// What became of an item.
  sealed interface Outcome {
    record Yes(ReadDocument read, List<String> notes) implements Outcome {}

    record No(IntakeItem.Refused refused) implements Outcome {}

    record Lost(IntakeItem.Damaged damaged) implements Outcome {}

    record Said(String words) implements Outcome {}

    record Before(Account account) implements Outcome {}
  }
}
