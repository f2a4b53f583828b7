package chancery.io.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of an index: segments, and the list of those that count. A segment counts once the
/// list that names it stands in the place of the former one, so that a kill at any moment leaves
/// the former list or the new one, each with whole segments.
final class Folder {
  private static final String LIST = "segments.list";
  private static final String ENDING = ".segment";

  private final Path folder;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final List<String> notes = new ArrayList<>();
  private final List<Segment> opened = new ArrayList<>();
  private long next;

  private Folder(Path folder, FileChannel lockFile, FileLock lock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  static Folder open(Path path) throws IOException {
    Files.createDirectories(path);
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Folder folder = new Folder(path, channel, lock(path, channel));
    folder.load();
    return folder;
  }

  private static FileLock lock(Path path, FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IndexException(path + " is open in this process already", e);
    }
    channel.close();
    throw new IndexException(path + " is in use by another process: wait until it has ended");
  }

  private void load() throws IOException {
    Path list = folder.resolve(LIST);
    if (Files.exists(list)) {
      for (String name : Files.readAllLines(list)) {
        load(folder.resolve(name));
      }
    }
    List<Path> live = opened.stream().map(Segment::file).toList();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        next = Math.max(next, number(file) + 1);
        if (!live.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private void load(Path file) throws IOException {
    try {
      opened.add(Segment.open(file));
    } catch (IndexException | java.nio.file.NoSuchFileException e) {
      notes.add(e.getMessage() + "; its texts are indexed again");
    }
  }

  private static long number(Path file) {
    String name = file.getFileName().toString();
    try {
      return Long.parseLong(name.substring(0, name.length() - ENDING.length()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  List<Segment> segments() {
    return List.copyOf(opened);
  }

  /// Writes a segment, which counts only when it is committed.
  Segment write(Consumer<SegmentWriter> content) throws IOException {
    Path file = folder.resolve("%08d%s".formatted(next++, ENDING));
    try (SegmentWriter writer = new SegmentWriter(file)) {
      content.accept(writer);
      writer.finish();
    }
    Segment segment = Segment.open(file);
    opened.add(segment);
    return segment;
  }

  /// From now on these segments count.
  List<Segment> commit(List<Segment> segments) throws IOException {
    String names =
        segments.stream().map(s -> s.file().getFileName() + "\n").collect(Collectors.joining());
    Path fresh = folder.resolve(LIST + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(StandardCharsets.UTF_8.encode(names));
      out.force(true);
    }
    Files.move(fresh, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
    return List.copyOf(segments);
  }

  /// Deletes a segment that no longer counts.
  void remove(Segment segment) throws IOException {
    opened.remove(segment);
    segment.close();
    Files.delete(segment.file());
  }

  void close() throws IOException {
    opened.forEach(Segment::close);
    opened.clear();
    lock.release();
    lockFile.close();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
