package chancery.app.cli;

import chancery.app.desk.Desk;
import chancery.app.stage.Stage;
import chancery.app.stage.StageRun;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One stage as a filter.
@Command(
    name = "stage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Runs one stage as a filter: JSON Lines in, JSON Lines out.",
    description = {
      "",
      "One object a line, each output line with its input's id, in the order they came."
          + " Offsets count Unicode code points of the text that came in. A line that can't be"
          + " handled gives an error object in its place; then the exit status is 3.",
      "",
      "  extract     id, html (or path), url?   → title, text, published, authors …",
      "  clean       id, text                   → blocks[] with kind, label and rule",
      "  dates       id, text, published?       → published with reasons, dates[]",
      "  mentions    id, text, published?       → mentions[]",
      "  statements  id, text, published?       → statements[]: speaker, cue, content …",
      "  code        id, text, published?       → events[], notCoded[]",
      "  classify    id, text, actor, recipient → type, quad, confidence, scores",
      "  facts       id, text, published?       → facts[]",
      "  copies      id, text, published? …     → a line a story, then a line an edge",
      "  align       id, a{id,text}, b{id,text} → segments[]",
      "",
      "classify answers in the types of the field's comparison sets, as code does with"
          + " --types cameo (docs/decisions.md, 40); docs/stages.md has every field.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  echo '{\"id\":1,\"text\":\"France condemned the attack.\"}' | chancery stage code",
      "  chancery stage clean < articles.jsonl > blocks.jsonl"
    })
final class StageCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}")
  private Stage.Name name = Stage.Name.CODE;

  @Option(
      names = "--types",
      paramLabel = "SCHEME",
      description =
          "code: plover for PLOVER 2.0's types, as the record has them (default); cameo for those"
              + " of sets carried over from CAMEO, as classify answers.")
  private Optional<Stage.Types> types = Optional.empty();

  @Mixin private ReaderOption option = new ReaderOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
    PrintWriter err = spec.commandLine().getErr();
    if (types.isPresent() && name != Stage.Name.CODE) {
      throw Failure.ofUse("--types is for stage code; " + name.word() + " has one answer");
    }
    StageRun run = new StageRun(out, note -> err.println("note: " + Lines.one(note)));
    long failed = run.run(name, desk(), types.orElse(Stage.Types.PLOVER), in);
    err.flush();
    return failed == 0 ? 0 : 3;
  }

  /// Only three stages read by the model; the others need not wait for it.
  private Desk desk() {
    return switch (name) {
      case CODE, CLASSIFY, STATEMENTS, FACTS -> option.desk(spec.commandLine().getErr());
      case EXTRACT, CLEAN, DATES, MENTIONS, COPIES, ALIGN -> Desk.rules();
    };
  }
}
