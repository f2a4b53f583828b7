package chancery.io.intake;

import chancery.io.bytes.LentInput;
import chancery.io.bytes.Unpacking;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.Places.Place;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Takes in files, folders, patterns and the standard input, and gives their records one by one.
///
/// What a file is, its content says: a page named `.txt` is read as a page, a program named `.txt`
/// is refused. Files are opened when their turn comes, and no more than one record is held, so
/// memory doesn't grow with the number or size of files. A broken file or record becomes an
/// [IntakeItem.Refused] in its place, and the rest goes on.
public final class Intake {
  private Intake() {}

  /// The records of all that the arguments name, in their order: paths of files and folders,
  /// patterns, `-` for `standardInput`. Close the stream to close the file that is open.
  public static Stream<Arrived> open(
      List<String> arguments, InputStream standardInput, Settings settings) {
    Items items = new Items(arguments, standardInput, settings);
    Spliterator<Arrived> one =
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(one, false).onClose(items::close);
  }

  /// Bytes of all files that the arguments name; empty where the standard input is among them.
  /// Looks at every file's size, which takes a while where there are a million; no name is held.
  public static OptionalLong volume(List<String> arguments) {
    long sum = 0;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        return OptionalLong.empty();
      }
      sum += Places.bytes(argument);
    }
    return OptionalLong.of(sum);
  }

  private static final class Items implements Iterator<Arrived> {
    private final Iterator<String> arguments;
    private final InputStream standardInput;
    private final Settings settings;
    private Iterator<Place> places = List.<Place>of().iterator();
    private Origin origin = Origin.none();
    private Optional<RecordReader> reader = Optional.empty();
    private Optional<IntakeItem> ahead = Optional.empty();

    /// The file at hand.
    ///
    /// @param path as it was named
    /// @param file absolute, or `-`
    /// @param state its size and time; empty for what has none
    private record Origin(String path, String file, String state, long number) {
      static Origin none() {
        return new Origin("", "", "", 0);
      }

      Origin next() {
        return new Origin(path, file, state, number + 1);
      }

      Origin after(long items) {
        return new Origin(path, file, state, items);
      }
    }

    Items(List<String> arguments, InputStream standardInput, Settings settings) {
      this.arguments = List.copyOf(arguments).iterator();
      this.standardInput = standardInput;
      this.settings = settings;
    }

    @Override
    public boolean hasNext() {
      while (ahead.isEmpty()) {
        if (reader.isPresent()) {
          ahead = read(reader.get());
        } else if (places.hasNext()) {
          ahead = open(places.next());
        } else if (arguments.hasNext()) {
          ahead = argument(arguments.next());
        } else {
          return false;
        }
      }
      return true;
    }

    @Override
    public Arrived next() {
      if (!hasNext()) {
        throw new NoSuchElementException("nothing is left to take in");
      }
      IntakeItem item = ahead.orElseThrow();
      ahead = Optional.empty();
      origin =
          item instanceof IntakeItem.Passed(String _, long items)
              ? origin.after(items)
              : origin.next();
      return new Arrived(item, origin.file, origin.state, origin.number);
    }

    private Optional<IntakeItem> argument(String argument) {
      if (argument.equals("-")) {
        origin = new Origin("-", "-", "", 0);
        return open(Optional.empty(), new LentInput(standardInput));
      }
      places = Places.of(argument);
      return Optional.empty();
    }

    private Optional<IntakeItem> open(Place place) {
      return switch (place) {
        case Place.Not(Refused why) -> {
          origin = new Origin(why.place(), why.place(), "", 0);
          yield Optional.of(why);
        }
        case Place.Present(Path file) -> open(file);
      };
    }

    private Optional<IntakeItem> open(Path file) {
      try {
        String state = state(file);
        String absolute = FileKey.of(file);
        origin = new Origin(file.toString(), absolute, state, 0);
        long done = settings.done().items(absolute, state);
        if (done == Long.MAX_VALUE) {
          settings.meter().add(Files.size(file));
          return Optional.of(new IntakeItem.Passed(file.toString(), done));
        }
        Optional<IntakeItem> trouble =
            open(Optional.of(file), settings.meter().of(Files.newInputStream(file)));
        return done > 0 && trouble.isEmpty() ? pass(done) : trouble;
      } catch (IOException e) {
        return Optional.of(unreadable(file.toString(), e));
      }
    }

    /// Reads over items that were dealt with before.
    private Optional<IntakeItem> pass(long items) throws IOException {
      for (long i = 0; i < items && reader.isPresent(); i++) {
        Optional<IntakeItem> item = reader.get().next();
        if (item.isEmpty()) {
          close();
        }
      }
      return Optional.of(new IntakeItem.Passed(origin.path, items));
    }

    /// A note where the file at hand is no longer what it was when it was opened.
    private Optional<IntakeItem> changed() throws IOException {
      if (origin.state.isEmpty() || state(FileKey.path(origin.file)).equals(origin.state)) {
        return Optional.empty();
      }
      return Optional.of(
          IntakeItem.Noted.of(
              origin.path, "it changed while it was read; take it in again once it is whole"));
    }

    private static String state(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() + " " + now.lastModifiedTime().toMillis();
    }

    private Optional<IntakeItem> open(Optional<Path> file, InputStream raw) {
      try {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        reader = Optional.of(Readers.of(new Input(origin.path, file, in, settings, 0)));
        return Optional.empty();
      } catch (IOException e) {
        closeQuietly(raw);
        return Optional.of(unreadable(origin.path, e));
      }
    }

    private Optional<IntakeItem> read(RecordReader from) {
      try {
        Optional<IntakeItem> item = from.next();
        if (item.isEmpty()) {
          close();
          return changed();
        }
        return item;
      } catch (IOException e) {
        close();
        return Optional.of(unreadable(origin.path, e));
      }
    }

    void close() {
      reader.ifPresent(Items::closeQuietly);
      reader = Optional.empty();
    }

    /// A file that was only read from and can't be closed has still been read.
    private static void closeQuietly(Closeable open) {
      try {
        open.close();
      } catch (IOException e) {
        // nothing was written that could be lost
      }
    }

    private static IntakeItem unreadable(String path, IOException e) {
      if (e instanceof Unpacking.TooLargeException) {
        return Refused.of(
            path, Reason.TOO_LARGE, e.getMessage() + "; unpack it first if you trust it");
      }
      boolean packed = e instanceof java.util.zip.ZipException || e instanceof java.io.EOFException;
      String what =
          packed
              ? "it is packed and damaged (" + e.getMessage() + "); fetch it again"
              : "it can't be read (" + e.getMessage() + "); check who may read it";
      return Refused.of(path, Reason.UNREADABLE, what);
    }
  }
}
