package chancery.io.intake;

import chancery.io.bytes.Unpacking;
import chancery.io.intake.IntakeItem.Damaged;
import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.archive.Archive;
import chancery.io.intake.archive.Entry;
import chancery.io.intake.archive.TarArchive;
import chancery.io.intake.archive.ZipArchive;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/// The records of the files in an archive, as if it were a folder. An entry's name is a label:
/// nothing is ever written to disk. Of a WACZ the crawls alone are read.
final class ArchiveRecords implements RecordReader {
  private static final int DEEPEST = 3;
  private static final int MOST_ENTRIES = 1_000_000;
  private static final int LONGEST_NAME = 300;
  private static final String UNPACK = "; unpack it first if you trust it";
  private static final String AGAIN = "; fetch the archive again";

  private final Input input;
  private final Archive archive;
  private final boolean broken;
  private final Deque<IntakeItem> last = new ArrayDeque<>();
  private Optional<RecordReader> open = Optional.empty();
  private String name = "";
  private boolean wacz;
  private boolean ended;
  private long entries;
  private long damagedEntry = -1;
  private long passed;

  /// @param broken true where the archive's directory is, so that it can't tell what is missing
  private ArchiveRecords(Input input, Archive archive, boolean broken) {
    this.input = input;
    this.archive = archive;
    this.broken = broken;
    this.wacz = input.path().toLowerCase(Locale.ROOT).endsWith(".wacz");
  }

  static RecordReader open(Input input) throws IOException {
    if (input.depth() >= DEEPEST) {
      return Readers.refusing(
          input.in(),
          Refused.of(
              input.path(),
              Reason.NESTED,
              "it lies in %d archives, one inside the other; unpack the outer ones"
                  .formatted(DEEPEST)));
    }
    byte[] head = head(input.in());
    if (TarArchive.isTar(head)) {
      return new ArchiveRecords(input, new TarArchive(input.in()), false);
    }
    return isOffice(head) ? OfficeFiles.docx(input) : zip(input);
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(Sniffer.HEAD);
    byte[] head = in.readNBytes(Sniffer.HEAD);
    in.reset();
    return head;
  }

  /// Office files begin with one of a few entries.
  private static boolean isOffice(byte[] head) {
    int nameAt = Math.min(30, head.length);
    String start =
        new String(
            head,
            nameAt,
            Math.min(40, head.length - nameAt),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    return start.startsWith("[Content_Types].xml")
        || start.startsWith("_rels/.rels")
        || start.startsWith("docProps/")
        || start.startsWith("word/");
  }

  /// By its directory where it lies on disk; where that is broken, entry by entry up to the damage.
  private static RecordReader zip(Input input) throws IOException {
    int ratio = input.limits().unpackedRatio();
    if (input.file().isPresent()) {
      try {
        return new ArchiveRecords(input, ZipArchive.open(input.file().get(), ratio), false);
      } catch (ZipException e) {
        return new ArchiveRecords(input, ZipArchive.open(input.in(), ratio), true);
      }
    }
    return new ArchiveRecords(input, ZipArchive.open(input.in(), ratio), false);
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    while (open.isPresent() || !ended) {
      Optional<IntakeItem> item = open.isPresent() ? child(open.get()) : entry();
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.ofNullable(last.poll());
  }

  /// The next item of the file that is open.
  private Optional<IntakeItem> child(RecordReader reader) {
    try {
      Optional<IntakeItem> item = reader.next();
      if (item.isEmpty()) {
        open = Optional.empty();
      }
      return item;
    } catch (Unpacking.TooLargeException e) {
      open = Optional.empty();
      return Optional.of(Refused.of(name, Reason.TOO_LARGE, e.words() + UNPACK));
    } catch (IOException e) {
      open = Optional.empty();
      return Optional.of(damaged(e));
    }
  }

  /// Opens the next file, where there is one to read.
  private Optional<IntakeItem> entry() {
    try {
      Optional<Entry> next = archive.next();
      if (next.isEmpty()) {
        end();
        return Optional.empty();
      }
      entries++;
      return entries > MOST_ENTRIES ? tooMany() : entry(next.get());
    } catch (IOException e) {
      ended = true;
      return entries == damagedEntry
          ? Optional.empty() // said already: the archive breaks off in this entry
          : Optional.of(
              Damaged.of(
                  input.path(),
                  "the archive is damaged behind entry %d (%s)%s"
                      .formatted(entries, e.getMessage(), AGAIN)));
    }
  }

  /// What is said at the end.
  private void end() {
    ended = true;
    if (passed > 0) {
      last.add(
          Noted.of(
              input.path(),
              "%,d entries were passed over, since they hold no news".formatted(passed)));
    }
    if (broken) {
      last.add(
          Damaged.of(
              input.path(),
              "the archive's directory is broken, so that entries may be missing behind the %,d read%s"
                  .formatted(entries, AGAIN)));
    } else if (entries == 0) {
      last.add(
          Refused.of(
              input.path(), Reason.EMPTY, "the archive holds no entry that can be read" + AGAIN));
    }
  }

  private Optional<IntakeItem> tooMany() {
    ended = true;
    return Optional.of(
        Refused.of(
            input.path(),
            Reason.NESTED,
            "it has more than %,d entries; cut it up".formatted(MOST_ENTRIES)));
  }

  private Optional<IntakeItem> entry(Entry entry) throws IOException {
    name = input.path() + "/" + label(entry.name());
    switch (entry.kind()) {
      case LINK -> {
        return Optional.of(
            Refused.of(
                name,
                Reason.LINK,
                "a link inside an archive is not followed; give the file itself"));
      }
      case OTHER -> {
        return Optional.empty();
      }
      case FILE -> {}
    }
    wacz |= entry.name().equals("datapackage.json") && entries == 1;
    if (entry.isHidden() || (wacz && !entry.name().startsWith("archive/"))) {
      passed++;
      return Optional.empty();
    }
    BufferedInputStream bytes = new BufferedInputStream(entry.bytes(), 1 << 16);
    Input inner = new Input(name, Optional.empty(), bytes, input.settings(), input.depth() + 1);
    try {
      open = Optional.of(Readers.of(inner));
      return Optional.empty();
    } catch (Unpacking.TooLargeException e) {
      return Optional.of(Refused.of(name, Reason.TOO_LARGE, e.words() + UNPACK));
    } catch (ZipException | java.io.EOFException e) {
      return Optional.of(damaged(e));
    }
  }

  private Damaged damaged(IOException e) {
    damagedEntry = entries;
    return Damaged.of(name, "it is damaged (" + e.getMessage() + ")" + AGAIN);
  }

  /// The name as it may stand in a message: in one line, of bounded length.
  private static String label(String name) {
    StringBuilder label = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .forEach(c -> label.appendCodePoint(Character.isISOControl(c) ? '\ufffd' : c));
    return label.toString();
  }

  @Override
  public void close() throws IOException {
    archive.close();
    input.in().close();
  }
}
