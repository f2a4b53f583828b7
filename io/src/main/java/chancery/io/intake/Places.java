package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Finds the files that arguments name: files, folders (all below, in the order of their names,
/// links and hidden files left alone), patterns such as `news/*.txt`. Only one folder's names are
/// held at a time.
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
  static Stream<Place> of(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return matching(argument);
    }
    if (Files.isDirectory(path)) {
      Iterator<Place> all = below(path).iterator();
      return all.hasNext()
          ? StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
          : Stream.of(nothingIn(path));
    }
    if (Files.exists(path)) {
      return Stream.of(new Place.Present(path));
    }
    return isPattern(argument) ? matching(argument) : Stream.of(missing(argument));
  }

  private static Place missing(String argument) {
    return new Place.Not(
        Refused.of(argument, Reason.NOT_FOUND, "there is no such file or folder; check the path"));
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

  private static Stream<Place> below(Path folder) {
    try {
      return entries(folder).stream().flatMap(Places::entry);
    } catch (IOException e) {
      return Stream.of(
          new Place.Not(
              Refused.of(
                  folder.toString(),
                  Reason.UNREADABLE,
                  "the folder can't be read (" + e.getMessage() + "); check who may read it")));
    }
  }

  private static Stream<Place> entry(Path path) {
    if (Files.isSymbolicLink(path)) {
      return Stream.of(
          new Place.Not(
              Refused.of(
                  path.toString(),
                  Reason.LINK,
                  "a link inside a folder is not followed; name it itself to take it in")));
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return below(path);
    }
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        ? Stream.of(new Place.Present(path))
        : Stream.empty();
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!name(entry).startsWith(".")) {
          found.add(entry);
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
  private static Stream<Place> matching(String pattern) {
    int wild = 0;
    while (wild < pattern.length() && "*?[{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int cut = pattern.lastIndexOf('/', wild);
    String root = cut < 0 ? "" : pattern.substring(0, Math.max(cut, 1));
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      List<Place> found =
          below(Path.of(root.isEmpty() ? "." : root))
              .filter(place ->
                  place instanceof Place.Present file
                      && matcher.matches(relative(file.path(), root)))
              .toList();
      return found.isEmpty() ? Stream.of(missing(pattern)) : found.stream();
    } catch (PatternSyntaxException | InvalidPathException e) {
      return Stream.of(missing(pattern));
    }
  }

  private static Path relative(Path path, String root) {
    return root.isEmpty() ? Path.of(".").relativize(path) : path;
  }
}
