package chancery.app.desk;

import chancery.core.clean.Cleaner;
import chancery.core.model.Document;
import chancery.core.model.PartialDate;
import chancery.core.pipeline.ReadDocument;
import chancery.io.intake.Account;
import chancery.io.intake.Capture;
import chancery.io.intake.Documents;
import chancery.io.intake.IntakeItem;
import chancery.io.store.Store;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Takes records into a store: workers read them, one writer stores them in the order they came.
///
/// At most a few records a worker are in flight, so memory does not grow with the input. What has
/// been read by the time the writer is free is written in one transaction, so that the wait for the
/// disk is shared. A document is acknowledged to the listener after its transaction is committed.
public final class Ingest {
  private static final int IN_FLIGHT = 16;

  private final Desk desk;
  private final Store store;
  private final Listener listener;
  private final Optional<PartialDate> published;
  private final Documents documents = new Documents(Cleaner.standard());
  private Account account = Account.open();

  /// Who hears of the run.
  public interface Listener {
    /// A document is in the store: new, or known already.
    void recorded(Document document, boolean isNew);

    /// Something in a document was doubtful or left out; the document was taken in all the same.
    void noted(String note);

    /// Something was not taken in.
    void refused(IntakeItem.Refused refused);

    /// How far the run is.
    void progress(Account account);
  }

  /// A run into a store.
  ///
  /// @param published the date of documents that carry none, as the user gives it
  public Ingest(Desk desk, Store store, Listener listener, Optional<PartialDate> published) {
    this.desk = desk;
    this.store = store;
    this.listener = listener;
    this.published = published;
  }

  /// Takes in every item; returns the closed account.
  public Account run(Iterator<IntakeItem> items, int workers) throws InterruptedException {
    Queue<Future<Outcome>> flying = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      while (items.hasNext() || !flying.isEmpty()) {
        while (items.hasNext() && flying.size() < IN_FLIGHT * workers) {
          flying.add(pool.submit(work(items.next())));
        }
        write(ready(flying));
        listener.progress(account);
      }
    }
    if (!account.isClosed()) {
      throw new IllegalStateException("the account does not close: " + account.inWords());
    }
    return account;
  }

  private Callable<Outcome> work(IntakeItem item) {
    return () ->
        switch (item) {
          case IntakeItem.Refused refused -> new Outcome.No(refused);
          case IntakeItem.Captured captured -> read(captured.capture());
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

  /// The next outcome, waited for, and those behind it that are there already, in their order.
  private static List<Outcome> ready(Queue<Future<Outcome>> flying) throws InterruptedException {
    List<Outcome> ready = new ArrayList<>(List.of(outcome(flying.remove())));
    while (!flying.isEmpty() && flying.element().isDone()) {
      ready.add(outcome(flying.remove()));
    }
    return ready;
  }

  private void write(List<Outcome> outcomes) {
    List<ReadDocument> reads =
        outcomes.stream()
            .flatMap(o -> o instanceof Outcome.Yes yes ? Stream.of(yes.read()) : Stream.empty())
            .toList();
    Iterator<Boolean> isNew =
        reads.isEmpty() ? Collections.emptyIterator() : store.add(reads, Desk.READER).iterator();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.No no -> refused(no.refused());
        case Outcome.Yes yes -> recorded(yes, isNew.next());
      }
    }
  }

  private void refused(IntakeItem.Refused refused) {
    account = account.withRefused(refused.reason());
    listener.refused(refused);
  }

  private void recorded(Outcome.Yes yes, boolean isNew) {
    account = isNew ? account.withRecorded() : account.withKnown();
    yes.notes().forEach(listener::noted);
    listener.recorded(yes.read().document(), isNew);
  }

  private static Outcome outcome(Future<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be read", e.getCause());
    }
  }

  /// What became of an item.
  private sealed interface Outcome {
    record Yes(ReadDocument read, List<String> notes) implements Outcome {}

    record No(IntakeItem.Refused refused) implements Outcome {}
  }
}
