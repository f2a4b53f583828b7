package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No regular expression of ours has a repeated group that repeats or chooses inside: on a long
/// text the JDK's matcher goes a level deeper for each round of such a group until its stack is
/// full, or tries every way to part the text.
class PatternsTest {
  private static final Pattern CALL =
      Pattern.compile("(?:Pattern\\.compile|\\.matches|\\.split|\\.replaceAll|\\.replaceFirst)\\(");

  @Test
  void noRepeatedGroupRepeatsOrChoosesInside() throws IOException {
    List<String> bad = new ArrayList<>();
    int seen = 0;
    for (String module : List.of("core", "reader", "io", "app")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
          for (String pattern : patterns(read(source))) {
            seen++;
            if (isNested(pattern)) {
              bad.add(source.getFileName() + ": " + pattern);
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
    assertThat(bad).isEmpty();
  }

  @Test
  void theCheckKnowsWhatItLooksFor() {
    for (String bad : List.of("(?:x|y)*", "(a+)+$", "(?:a{2,})+", "((ab)*c|d){3,}", "a(?:b*c)*")) {
      assertThat(isNested(bad)).as(bad).isTrue();
    }
    for (String fine :
        List.of("(?:x|y)", "(a+)b", "(?:x|y){1,8}", "[(|)+]+", "\\(a|b\\)+", "(?:ab)+", "(a|b)?")) {
      assertThat(isNested(fine)).as(fine).isFalse();
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The expressions that a source writes down; what is put in by name stands as `x`.
  private static List<String> patterns(String source) {
    List<String> found = new ArrayList<>();
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      StringBuilder pattern = new StringBuilder();
      int at = blanks(source, call.end());
      while (at < source.length()) {
        if (source.charAt(at) == '"') {
          at = literal(source, at + 1, pattern);
        } else if (Character.isUpperCase(source.charAt(at)) && !pattern.isEmpty()) {
          while (Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
          }
          pattern.append('x');
        } else {
          break;
        }
        at = blanks(source, at);
        if (source.charAt(at) != '+') {
          break;
        }
        at = blanks(source, at + 1);
      }
      found.add(pattern.toString());
    }
    return found;
  }

  private static int blanks(String source, int from) {
    int at = from;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Adds a string's characters; returns where it ends.
  private static int literal(String source, int from, StringBuilder out) {
    int at = from;
    while (source.charAt(at) != '"') {
      if (source.charAt(at) == '\\') {
        at++;
      }
      out.append(source.charAt(at));
      at++;
    }
    return at + 1;
  }

  /// A group while it is read: whether something in it repeats or chooses.
  private static final class Group {
    private boolean hot;
  }

  private static boolean isNested(String pattern) {
    Deque<Group> open = new ArrayDeque<>(List.of(new Group()));
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '\\' -> i++;
        case '[' -> i = classEnd(pattern, i);
        case '(' -> open.push(new Group());
        case '|' -> open.element().hot = true;
        case ')' -> {
          Group closed = open.size() > 1 ? open.pop() : open.element();
          if (closed.hot && isEndless(pattern, i + 1)) {
            return true;
          }
          open.element().hot |= closed.hot;
        }
        default -> open.element().hot |= isEndless(pattern, i);
      }
    }
    return false;
  }

  private static int classEnd(String pattern, int from) {
    int at = from + 1;
    while (at < pattern.length() && pattern.charAt(at) != ']') {
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static boolean isEndless(String pattern, int at) {
    if (at >= pattern.length()) {
      return false;
    }
    char c = pattern.charAt(at);
    boolean braces = c == '{' && pattern.substring(at).matches("(?s)\\{\\d+,\\}.*");
    return c == '*' || c == '+' || braces;
  }
}
