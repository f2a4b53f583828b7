package chancery.app.desk;

import chancery.app.desk.Ingest.Flight;
import chancery.app.desk.Ingest.Outcome;
import chancery.io.intake.Account;
import chancery.io.store.Mark;
import chancery.io.store.Store;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Keeps a run's account, file by file, so that it is in the store how far the run got with each.
/// One thread.
final class Tallies {
  private static final int MOST_PENDING = 256;

  private final Store store;
  private final List<Mark> ended = new ArrayList<>();
  private Account account = Account.open();
  private String file = "";
  private String state = "";
  private long done;
  private Account ofFile = Account.open();

  Tallies(Store store) {
    this.store = store;
  }

  /// The run's account so far.
  Account account() {
    return account;
  }

  /// Counts what has landed; `isNew` says of each document in turn whether it was new. Returns it.
  List<Boolean> count(List<Flight> landed, List<Outcome> outcomes, List<Boolean> isNew) {
    Iterator<Boolean> next = isNew.iterator();
    for (int i = 0; i < landed.size(); i++) {
      Flight flight = landed.get(i);
      go(flight.arrived().file(), flight.arrived().state());
      done = flight.arrived().number();
      switch (outcomes.get(i)) {
        case Outcome.Yes _ -> add(next.next() ? open().withRecorded() : open().withKnown());
        case Outcome.No no -> add(open().withRefused(no.refused().reason()));
        case Outcome.Lost _ -> add(open().withDamaged());
        case Outcome.Said _ -> {}
        case Outcome.Before(Account before) -> add(before);
      }
    }
    return isNew;
  }

  /// Writes marks that wait, where there are many: a folder in which nothing can be taken in.
  void relieve() {
    if (ended.size() >= MOST_PENDING) {
      store.put(marks());
    }
  }

  private static Account open() {
    return Account.open();
  }

  private void add(Account more) {
    account = account.plus(more);
    ofFile = ofFile.plus(more);
  }

  private void go(String to, String toState) {
    if (to.equals(file)) {
      return;
    }
    if (isMarked()) {
      ended.add(new Mark(file, state, done, true, ofFile.coded()));
    }
    file = to;
    state = toState;
    done = 0;
    ofFile = Account.open();
  }

  /// The standard input and what is no file can't be gone back to.
  private boolean isMarked() {
    return !state.isEmpty();
  }

  /// The marks that are not in the store yet; they count as written from here on.
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(ended);
    ended.clear();
    if (isMarked()) {
      marks.add(new Mark(file, state, done, false, ofFile.coded()));
    }
    return marks;
  }

  /// Ends the run: one that is through leaves no marks, one that was stopped all of them.
  void close(boolean through) {
    if (through) {
      store.clearMarks();
    } else {
      store.put(marks());
    }
  }
}
