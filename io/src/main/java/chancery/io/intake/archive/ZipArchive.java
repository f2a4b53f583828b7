package chancery.io.intake.archive;

import chancery.io.bytes.CountedInput;
import chancery.io.bytes.LentInput;
import chancery.io.bytes.Unpacking;
import chancery.io.intake.archive.Entry.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// ZIP: by its directory where it lies on disk, entry by entry where it comes as a stream, whose
/// directory is looked at when it comes by.
public final class ZipArchive {
  private ZipArchive() {}

  /// The archive in a file.
  ///
  /// @param ratio how many times an entry may grow
  /// @throws java.util.zip.ZipException where its directory is broken; a stream may still give the
  ///   entries before the damage
  public static Archive open(Path file, int ratio) throws IOException {
    ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    return new Directory(zip, zip.entries(), ratio);
  }

  /// The archive in a stream. Behind its last entry it throws where it was cut off or entries are
  /// missing.
  public static Archive open(InputStream in, int ratio) {
    return new Streamed(in, ratio);
  }

  private static Kind kind(ZipEntry entry) {
    return entry.isDirectory() ? Kind.OTHER : Kind.FILE;
  }

  private static final class Directory implements Archive {
    private final ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;
    private final int ratio;

    Directory(ZipFile zip, Enumeration<? extends ZipEntry> entries, int ratio) {
      this.zip = zip;
      this.entries = entries.asIterator();
      this.ratio = ratio;
    }

    @Override
    public Optional<Entry> next() throws IOException {
      if (!entries.hasNext()) {
        return Optional.empty();
      }
      ZipEntry entry = entries.next();
      long packed = Math.max(1, entry.getCompressedSize());
      InputStream bytes =
          entry.isDirectory()
              ? InputStream.nullInputStream()
              : Unpacking.guarded(zip.getInputStream(entry), () -> packed, ratio);
      return Optional.of(new Entry(entry.getName(), kind(entry), bytes));
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  private static final class Streamed implements Archive {
    /// The unpacker reads ahead by a buffer, so the packed bytes are known that closely.
    private static final int SLACK = 1 << 12;

    private final TailInput tail;
    private final CountedInput in;
    private final ZipInputStream zip;
    private final int ratio;
    private int entries;

    Streamed(InputStream in, int ratio) {
      this.tail = new TailInput(in, ZipEnd.LONGEST);
      this.in = new CountedInput(tail);
      this.zip = new ZipInputStream(this.in, StandardCharsets.UTF_8);
      this.ratio = ratio;
    }

    @Override
    public Optional<Entry> next() throws IOException {
      try {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          checkEnd();
          return Optional.empty();
        }
        entries++;
        long before = in.count();
        InputStream bytes =
            Unpacking.guarded(
                new LentInput(zip), () -> Math.max(1, in.count() - before) + SLACK, ratio);
        return Optional.of(new Entry(entry.getName(), kind(entry), bytes));
      } catch (IllegalArgumentException e) {
        throw new ZipException("an entry's name can't be read");
      }
    }

    /// No further entry is found at an archive's end, and where it is cut off or broken.
    private void checkEnd() throws IOException {
      long _ = in.transferTo(OutputStream.nullOutputStream());
      ZipEnd end =
          ZipEnd.find(tail.last(), in.count())
              .orElseThrow(() -> new EOFException("it is cut off: its directory is missing"));
      if (end.namesMoreThan(entries)) {
        throw new ZipException(
            "its directory names %,d entries, %,d were found".formatted(end.entries(), entries));
      }
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
