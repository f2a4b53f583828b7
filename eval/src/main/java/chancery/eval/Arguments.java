package chancery.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a command line, the command first. Places count from 0, so that the first argument
/// is at 1.
record Arguments(List<String> words) {
  /// An argument that is missing or can't be used; the message names it and the cure.
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }

  int size() {
    return words.size();
  }

  Optional<String> text(int place) {
    return place < size() ? Optional.of(words.get(place)) : Optional.empty();
  }

  /// A file or folder that is there.
  Path file(int place) throws Unusable {
    Path path =
        text(place)
            .map(Path::of)
            .orElseThrow(() -> new Unusable(words.getFirst() + " needs the path of a file"));
    if (!Files.isReadable(path)) {
      throw new Unusable(path + ": there is no such file, or it can't be read");
    }
    return path;
  }

  /// The files from one place to before another; at least one.
  List<Path> files(int from, int to) throws Unusable {
    List<Path> files = new ArrayList<>(List.of(file(from)));
    for (int place = from + 1; place < to; place++) {
      files.add(file(place));
    }
    return List.copyOf(files);
  }

  /// Whether the one word that may stand at a place does.
  boolean says(int place, String word) throws Unusable {
    Optional<String> given = text(place);
    if (given.isPresent() && !given.get().equals(word)) {
      throw new Unusable(given.get() + " says nothing here; \"" + word + "\" may stand there");
    }
    return given.isPresent();
  }

  boolean isNumber(int place) {
    return text(place).filter(word -> word.matches("[0-9]{1,9}")).isPresent();
  }

  /// A number from 0 to 999,999,999, or what stands for one that isn't given.
  int number(int place, int otherwise) throws Unusable {
    if (place < size() && !isNumber(place)) {
      throw new Unusable(words.get(place) + " is no number");
    }
    return place < size() ? Integer.parseInt(words.get(place)) : otherwise;
  }
}
