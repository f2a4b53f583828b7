package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted by google-java-format. `./format` writes instead of checking.
class FormatTest {
  private static final boolean WRITE = "write".equals(System.getProperty("format"));

  @Test
  void everySourceFileIsFormatted() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      List<Path> unformatted =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> !f.toString().contains("/target/"))
              .filter(FormatTest::differs)
              .sorted()
              .toList();
      assertThat(unformatted).as("run ./format").isEmpty();
    }
  }

  private static boolean differs(Path file) {
    try {
      String text = Files.readString(file);
      String formatted = format(text);
      if (WRITE && !formatted.equals(text)) {
        Files.writeString(file, formatted);
        return false;
      }
      return !formatted.equals(text);
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static String format(String text) throws FormatterException {
    String used = RemoveUnusedImports.removeUnusedImports(text);
    String ordered = ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }
}
