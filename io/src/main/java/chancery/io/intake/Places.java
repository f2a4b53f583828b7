package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/// Finds the files that arguments name: files, folders (all below, in the order of their names,
/// links and hidden files left alone), patterns such as `news/*.txt`. Held are the names of the
/// folders on the way down to the file at hand, and no others.
final class Places {
  /// A file to read, or something that is none.
  sealed interface Place {
    /// A file.
    record Present(Path path) implements Place {}

    /// Nothing that can be read.
    record Not(Refused why) implements Place {}
  }

  private Places() {}

  /// The files that the argument names, in order, found as they are asked for.
  static Iterator<Place> of(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return matching(argument);
    }
    if (Files.isDirectory(path)) {
      Iterator<Place> all = new Below(path);
      return all.hasNext() ? all : one(nothingIn(path));
    }
    if (Files.exists(path)) {
      return one(new Place.Present(path));
    }
    if (Files.isSymbolicLink(path)) {
      return one(notFound(argument, "it is a link that leads nowhere; check where it points"));
    }
    return isPattern(argument) ? matching(argument) : one(missing(argument));
  }

  /// Bytes of the files that the argument names; what can't be looked at counts nothing, and
  /// whoever reads it will say what is wrong.
  static long bytes(String argument) {
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? Sizes.below(path) : Files.size(path);
    } catch (IOException | InvalidPathException e) {
      long sum = 0;
      for (Iterator<Place> places = of(argument); places.hasNext(); ) {
        sum += places.next() instanceof Place.Present(Path file) ? file.toFile().length() : 0;
      }
      return sum;
    }
  }

  /// Adds up the sizes of a folder's files as they come, in no order.
  private static final class Sizes extends SimpleFileVisitor<Path> {
    private final Path folder;
    private long sum;

    private Sizes(Path folder) {
      this.folder = folder;
    }

    static long below(Path folder) throws IOException {
      Sizes sizes = new Sizes(folder);
      Path _ = Files.walkFileTree(folder, sizes);
      return sizes.sum;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes now) {
      boolean hidden = !below.equals(folder) && name(below).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
      sum += now.isRegularFile() && !name(file).startsWith(".") ? now.size() : 0;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static Iterator<Place> one(Place place) {
    return List.of(place).iterator();
  }

  private static Place missing(String argument) {
    return notFound(argument, "there is no such file or folder; check the path");
  }

  private static Place notFound(String argument, String what) {
    return new Place.Not(Refused.of(argument, Reason.NOT_FOUND, what));
  }

  private static Place nothingIn(Path folder) {
    return new Place.Not(
        Refused.of(
            folder.toString(),
            Reason.EMPTY,
            "the folder holds no files to read (hidden ones are left alone); check the path"));
  }

  private static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /// All files below a folder. (A stream of streams would gather a whole subfolder's before it gave
  /// the first.)
  private static final class Below implements Iterator<Place> {
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private Optional<Place> ahead;

    Below(Path folder) {
      ahead = enter(folder);
    }

    @Override
    public boolean hasNext() {
      while (ahead.isEmpty() && !open.isEmpty()) {
        if (open.element().hasNext()) {
          ahead = entry(open.element().next());
        } else {
          open.remove();
        }
      }
      return ahead.isPresent();
    }

    @Override
    public Place next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no file is left");
      }
      Place next = ahead.orElseThrow();
      ahead = Optional.empty();
      return next;
    }

    private Optional<Place> entry(Path path) {
      if (Files.isSymbolicLink(path)) {
        return Optional.of(
            new Place.Not(
                Refused.of(
                    path.toString(),
                    Reason.LINK,
                    "a link inside a folder is not followed; name it itself to take it in")));
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        return enter(path);
      }
      return Optional.of(
          Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
              ? new Place.Present(path)
              : new Place.Not(
                  Refused.of(
                      path.toString(),
                      Reason.UNSUPPORTED,
                      "a pipe, socket or device in a folder is not read; name it itself to take it"
                          + " in")));
    }

    private Optional<Place> enter(Path folder) {
      try {
        open.push(entries(folder).stream().map(folder::resolve).iterator());
        return Optional.empty();
      } catch (IOException e) {
        return Optional.of(
            new Place.Not(
                Refused.of(
                    folder.toString(),
                    Reason.UNREADABLE,
                    "the folder can't be read (" + e.getMessage() + "); check who may read it")));
      }
    }
  }

  /// The names of what lies in a folder, in order. Names alone: whole paths of a million files
  /// would be a good part of a small heap.
  private static List<Path> entries(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!name(entry).startsWith(".")) {
          found.add(entry.getFileName());
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(found);
    return found;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /// All files below the pattern's fixed part that match it.
  private static Iterator<Place> matching(String pattern) {
    int wild = 0;
    while (wild < pattern.length() && "*?[{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int cut = pattern.lastIndexOf('/', wild);
    String root = cut < 0 ? "" : pattern.substring(0, Math.max(cut, 1));
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return below(Path.of(root.isEmpty() ? "." : root), pattern, new Compared(matcher, root));
    } catch (PatternSyntaxException e) {
      return one(
          notFound(
              pattern,
              "there is no such file, and it is no pattern either (%s); check the path"
                  .formatted(e.getDescription())));
    } catch (InvalidPathException e) {
      return one(missing(pattern));
    }
  }

  private static Iterator<Place> below(Path folder, String pattern, Compared compared) {
    if (!Files.isDirectory(folder)) {
      return one(
          notFound(
              pattern,
              "there is no folder %s to look for the pattern in; check the path"
                  .formatted(folder)));
    }
    Iterator<Place> found =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Below(folder), 0), false)
            .filter(compared::matches)
            .iterator();
    return found.hasNext() ? found : one(notFound(pattern, compared.inVain(folder)));
  }

  /// The files that a pattern was compared with.
  private static final class Compared {
    private final PathMatcher matcher;
    private final String root;
    private long count;
    private Optional<Path> first = Optional.empty();

    Compared(PathMatcher matcher, String root) {
      this.matcher = matcher;
      this.root = root;
    }

    boolean matches(Place place) {
      if (!(place instanceof Place.Present(Path file))) {
        return false;
      }
      Path path = root.isEmpty() ? Path.of(".").relativize(file) : file;
      count++;
      first = first.or(() -> Optional.of(path));
      return matcher.matches(path);
    }

    /// That none did, in words.
    String inVain(Path folder) {
      return first
          .map(path ->
              "no file matches the pattern; it was compared with %,d below %s, such as %s (a * does not cross a /, ** does)"
                  .formatted(count, folder, path))
          .orElse(
              "no file matches the pattern: there is none below " + folder + "; check the path");
    }
  }
}
