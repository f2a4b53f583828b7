package chancery.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import chancery.io.intake.Account;
import chancery.io.intake.Arrived;
import chancery.io.intake.Intake;
import chancery.io.intake.Settings;
import chancery.io.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is stopped or breaks off at any moment, and goes on.
class IngestRunTest {
  private static final Desk DESK = Desk.standard();
  private static final Ingest.Listener NOBODY = Ingest.Listener.silent();

  @TempDir private Path folder;
  private Path input;

  /// Twelve documents in three files, one of them twice, and three things that are refused.
  @BeforeEach
  void write() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"Peru met Chile, part ")
          .append(i)
          .append(".\"}\n");
      lines.append(i == 3 || i == 6 ? "{broken\n" : "");
    }
    Files.writeString(input.resolve("a.jsonl"), lines);
    Files.writeString(input.resolve("b.txt"), "Chile thanked Peru on Monday.");
    Files.writeString(
        input.resolve("c.jsonl"),
        "{\"text\":\"Peru met Chile, part 1.\"}\n{\"text\":\"Chad met Mali.\"}\n");
    Files.createFile(input.resolve("d.txt"));
    Files.writeString(input.resolve("e.txt"), "Mali thanked Chad on Tuesday.");
  }

  private Account run(Store store, Ingest.Listener listener, int stopAfter)
      throws InterruptedException {
    Ingest ingest = new Ingest(DESK, store, listener, Optional.empty(), Instant.now());
    Settings settings = Settings.standard().withDone(Ingest.done(store));
    try (Stream<Arrived> items =
        Intake.open(List.of(input.toString()), InputStream.nullInputStream(), settings)) {
      return ingest.run(stopping(items.iterator(), ingest, stopAfter), 2);
    }
  }

  /// Stops the run once so many items were handed out.
  private static Iterator<Arrived> stopping(Iterator<Arrived> items, Ingest ingest, int after) {
    return new Iterator<>() {
      private int given;

      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Arrived next() {
        given++;
        if (given == after) {
          ingest.stop();
        }
        return items.next();
      }
    };
  }

  private Account whole() throws InterruptedException {
    try (Store store = Store.open(folder.resolve("whole.db"))) {
      return run(store, NOBODY, -1);
    }
  }

  @Test
  void aRunStoppedAnywhereGoesOnAndTheAccountIsThatOfAnUndisturbedOne() throws Exception {
    Account expected = whole();
    assertThat(expected.inWords())
        .isEqualTo(
            "16 read = 12 recorded + 1 already known + 3 refused (1 empty, 2 bad-json) + 0"
                + " damaged");
    for (int stop = 1; stop <= 16; stop++) {
      try (Store store = Store.open(folder.resolve("stop-" + stop + ".db"))) {
        Account part = run(store, NOBODY, stop);
        assertThat(part.isClosed()).isTrue();
        assertThat(store.isCutOff()).as("stop %d", stop).isTrue();
        assertThat(run(store, NOBODY, -1)).as("stop %d", stop).isEqualTo(expected);
        assertThat(store.isCutOff()).as("stop %d", stop).isFalse();
        assertThat(store.size()).isEqualTo(12);
      }
    }
  }

  @Test
  void stoppedAgainAndAgainItStillComesToTheSameAccount() throws Exception {
    Account expected = whole();
    Random random = new Random(7);
    try (Store store = Store.open(folder.resolve("often.db"))) {
      Account last = Account.open();
      for (int i = 0; i < 20; i++) {
        last = run(store, NOBODY, 1 + random.nextInt(3));
        if (!store.isCutOff()) {
          break;
        }
      }
      assertThat(store.isCutOff() ? run(store, NOBODY, -1) : last).isEqualTo(expected);
    }
  }

  @Test
  void aRunThatBreaksOffGoesOnToo() throws Exception {
    Account expected = whole();
    for (int die = 1; die <= 12; die++) {
      int at = die;
      Path file = folder.resolve("die-" + die + ".db");
      Ingest.Listener dying =
          new Ingest.Listener() {
            private int recorded;

            @Override
            public void recorded(Document document, boolean isNew) {
              recorded++;
              if (recorded == at) {
                throw new IllegalStateException("killed at " + at);
              }
            }
          };
      try (Store store = Store.open(file)) {
        List<Throwable> thrown = new ArrayList<>();
        try {
          run(store, dying, -1);
        } catch (IllegalStateException e) {
          thrown.add(e);
        }
        assertThat(thrown).hasSize(1);
        assertThat(run(store, NOBODY, -1)).as("died at %d", die).isEqualTo(expected);
      }
    }
  }

  @Test
  void aFileThatChangedMeanwhileIsReadAnew() throws Exception {
    try (Store store = Store.open(folder.resolve("changed.db"))) {
      run(store, NOBODY, 4);
      Files.writeString(input.resolve("a.jsonl"), "{\"text\":\"Togo met Benin.\"}\n");
      Account account = run(store, NOBODY, -1);
      assertThat(account.isClosed()).isTrue();
      assertThat(store.search(List.of("togo"), 5)).hasSize(1);
    }
  }
}
