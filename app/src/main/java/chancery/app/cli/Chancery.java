package chancery.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The commands.
@Command(
    name = "chancery",
    version = "chancery 0.1.0",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads news and keeps the record of relations between states and other actors.",
    description = {
      "",
      "Who met, praised, accused, sanctioned, pledged to, agreed with or attacked whom; who said"
          + " what, through which agency. Every row points to the words that carry it and to every"
          + " published copy of those words; a story that a hundred sites reprint counts once.",
      ""
    },
    footer = {
      "",
      "Begin with:",
      "  ./chancery demo",
      "  ./chancery ingest ~/articles/ page.html crawl.jsonl",
      "  ./chancery dossier Belarus China --from 2023-01 --to 2023-12",
      "",
      "Exit status: 0 done, 1 failed, 2 wrong use, 3 done but something was refused."
    },
    subcommands = {
      DemoCommand.class,
      IngestCommand.class,
      WatchCommand.class,
      DossierCommand.class,
      StoryCommand.class,
      WhyCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      StageCommand.class,
      CodebookCommand.class,
      DoctorCommand.class
    })
final class Chancery implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed");
  }
}
