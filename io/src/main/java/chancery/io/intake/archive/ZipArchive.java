package chancery.io.intake.archive;

import chancery.io.bytes.CountedInput;
import chancery.io.bytes.LentInput;
import chancery.io.bytes.Unpacking;
import chancery.io.intake.archive.Entry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// ZIP: by its directory where it lies on disk, entry by entry where it comes as a stream.
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

  /// The archive in a stream.
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
    private final CountedInput in;
    private final ZipInputStream zip;
    private final int ratio;

    Streamed(InputStream in, int ratio) {
      this.in = new CountedInput(in);
      this.zip = new ZipInputStream(this.in, StandardCharsets.UTF_8);
      this.ratio = ratio;
    }

    @Override
    public Optional<Entry> next() throws IOException {
      try {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return Optional.empty();
        }
        long before = in.count();
        InputStream bytes =
            Unpacking.guarded(
                new LentInput(zip), () -> Math.max(1, in.count() - before) + SLACK, ratio);
        return Optional.of(new Entry(entry.getName(), kind(entry), bytes));
      } catch (IllegalArgumentException e) {
        throw new java.util.zip.ZipException("an entry's name can't be read");
      }
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }

    /// The unpacker reads ahead by a buffer, so the packed bytes are known that closely.
    private static final int SLACK = 1 << 12;
  }
}
