package chancery.app.cli;

import chancery.app.desk.Desk;
import chancery.reader.ReaderException;
import chancery.reader.Readers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What reads the texts: the same options in every command that reads.
final class ReaderOption {
  @Option(
      names = "--reader",
      paramLabel = "READER",
      description =
          "model: the trained reader; rules: the codebook alone; or a file of weights (default:"
              + " the model, or the rules where it can't run).")
  private Optional<String> reader = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out events of the trained reader that are less sure, 0 to 1.")
  private double least;

  /// The desk that the options ask for.
  Desk desk(PrintWriter err) {
    if (!(least >= 0 && least <= 1)) {
      throw Failure.ofUse("--min-confidence " + least + ": a number from 0 to 1 is wanted");
    }
    try {
      return switch (reader.orElse("")) {
        case "rules" -> Desk.rules();
        case "model" -> Desk.trained(Readers.shipped(), least);
        case "" -> least > 0 ? Desk.trained(Readers.shipped(), least) : Desk.standard(err::println);
        default -> Desk.trained(Readers.of(Path.of(reader.orElseThrow())), least);
      };
    } catch (ReaderException e) {
      throw new Failure(e.getMessage() + "; --reader rules reads by the codebook alone");
    }
  }
}
