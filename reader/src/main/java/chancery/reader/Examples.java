package chancery.reader;

import chancery.core.coding.CorpusExample;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The corpus's examples as `training/nearest.py` writes them: `# corpus VERSION`, then a line an
/// event: passage, type, modes or `-`, begin and end of the trigger, sentence.
final class Examples {
  private static final String HEAD = "# corpus ";

  private Examples() {}

  /// @throws ReaderException where a line can't be read; the message names it
  static List<CorpusExample> of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().startsWith(HEAD)) {
      throw new ReaderException("the reader's examples name no corpus: install Chancery anew");
    }
    String corpus = lines.getFirst().substring(HEAD.length()).strip();
    List<CorpusExample> examples = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      try {
        examples.add(example(corpus, line.split("\t", -1)));
      } catch (IllegalArgumentException e) {
        throw new ReaderException("the reader's examples are damaged at: " + line, e);
      }
    }
    return List.copyOf(examples);
  }

  private static CorpusExample example(String corpus, String[] fields) {
    if (fields.length != 6) {
      throw new IllegalArgumentException(fields.length + " fields instead of 6");
    }
    EventType type = EventType.valueOf(fields[1]);
    List<Mode> modes =
        fields[2].equals("-")
            ? List.of()
            : Arrays.stream(fields[2].split(",", -1)).map(word -> mode(type, word)).toList();
    Span trigger = new Span(Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
    return new CorpusExample(corpus + "/" + fields[0], type, modes, trigger, fields[5]);
  }

  private static Mode mode(EventType type, String word) {
    return Mode.of(type, word).orElseThrow(() -> new IllegalArgumentException("mode " + word));
  }
}
