package chancery.app.cli;

import chancery.io.export.RecordLines;
import chancery.io.export.StoryGraph;
import chancery.io.store.Store;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the record out.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the record out as JSON Lines, stories also as JSON-LD.",
    description =
        "Sorted by id: equal records give equal bytes. Offsets count code points of each document's"
            + " text. prov (PROV-O) and annotations (Web Annotation) are forms of the stories: one"
            + " JSON-LD document a story, a line each.",
    footer = {
      "",
      "Examples:",
      "  chancery export > record.jsonl",
      "  chancery export --what stories --out stories.jsonl",
      "  chancery export --what stories --format prov --out provenance.jsonld"
    })
final class ExportCommand implements Callable<Integer> {
  /// What can be written out.
  enum What {
    ENTRIES,
    DOCUMENTS,
    STORIES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The forms.
  enum Format {
    JSONL,
    PROV,
    ANNOTATIONS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      defaultValue = "entries",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private What what = What.ENTRIES;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSONL;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (format != Format.JSONL && what != What.STORIES) {
      throw new ParameterException(
          spec.commandLine(),
          "--format " + format + " is a form of the stories: add --what stories");
    }
    try (Store open = store.open();
        PrintWriter writer = new PrintWriter(new BufferedWriter(sink()), false)) {
      RecordLines lines = new RecordLines(open);
      Consumer<String> line = text -> writer.append(text).append('\n');
      switch (format) {
        case JSONL -> write(lines, line);
        case PROV -> new StoryGraph(open).provenance(line);
        case ANNOTATIONS -> new StoryGraph(open).annotations(line);
      }
      writer.flush();
      if (writer.checkError()) {
        throw new IOException(
            "could not write to " + out.map(Path::toString).orElse("standard output"));
      }
    }
    return 0;
  }

  private void write(RecordLines lines, Consumer<String> line) {
    switch (what) {
      case ENTRIES -> lines.entries(line);
      case DOCUMENTS -> lines.documents(line);
      case STORIES -> lines.stories(line);
    }
  }

  private Writer sink() throws IOException {
    return out.isPresent()
        ? Files.newBufferedWriter(out.get())
        : new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
  }
}
