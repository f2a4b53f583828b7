package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.Places.Place;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
  public static Stream<IntakeItem> open(
      List<String> arguments, InputStream standardInput, Limits limits) {
    Items items = new Items(arguments, standardInput, limits);
    Spliterator<IntakeItem> one =
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(one, false).onClose(items::close);
  }

  private static final class Items implements Iterator<IntakeItem> {
    private final Iterator<String> arguments;
    private final InputStream standardInput;
    private final Limits limits;
    private Iterator<Place> places = List.<Place>of().iterator();
    private String path = "";
    private Optional<RecordReader> reader = Optional.empty();
    private Optional<IntakeItem> ahead = Optional.empty();

    Items(List<String> arguments, InputStream standardInput, Limits limits) {
      this.arguments = List.copyOf(arguments).iterator();
      this.standardInput = standardInput;
      this.limits = limits;
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
    public IntakeItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException("nothing is left to take in");
      }
      IntakeItem item = ahead.orElseThrow();
      ahead = Optional.empty();
      return item;
    }

    private Optional<IntakeItem> argument(String argument) {
      if (argument.equals("-")) {
        return open("-", new Unclosed(standardInput));
      }
      places = Places.of(argument).iterator();
      return Optional.empty();
    }

    private Optional<IntakeItem> open(Place place) {
      return switch (place) {
        case Place.Not(Refused why) -> Optional.of(why);
        case Place.Present(Path file) -> open(file);
      };
    }

    private Optional<IntakeItem> open(Path file) {
      try {
        return open(file.toString(), Files.newInputStream(file));
      } catch (IOException e) {
        return Optional.of(unreadable(file.toString(), e));
      }
    }

    private Optional<IntakeItem> open(String from, InputStream raw) {
      path = from;
      try {
        BufferedInputStream in = Unpacking.open(raw, limits.unpackedRatio());
        reader = Optional.of(Readers.of(from, in, limits));
        return Optional.empty();
      } catch (IOException e) {
        closeQuietly(raw);
        return Optional.of(unreadable(from, e));
      }
    }

    private Optional<IntakeItem> read(RecordReader from) {
      try {
        Optional<IntakeItem> item = from.next();
        if (item.isEmpty()) {
          close();
        }
        return item;
      } catch (IOException e) {
        close();
        return Optional.of(unreadable(path, e));
      }
    }

    void close() {
      reader.ifPresent(Items::closeQuietly);
      reader = Optional.empty();
    }

    /// A file that was only read from and can't be closed has still been read.
    private static void closeQuietly(AutoCloseable open) {
      try {
        open.close();
      } catch (Exception e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
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

  /// The standard input stays open for whoever owns it.
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // not ours
    }
  }
}
