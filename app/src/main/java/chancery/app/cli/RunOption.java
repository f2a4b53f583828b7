package chancery.app.cli;

import chancery.io.intake.Meter;
import chancery.io.intake.Quarantine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What a run that takes news in tells and puts aside: the same options in every command that does.
final class RunOption {
  @Option(
      names = "--quarantine",
      paramLabel = "FOLDER",
      description = "Put what is refused there, by reason, each with a note that says why.")
  private Optional<Path> quarantine = Optional.empty();

  @Option(
      names = {"-v", "--verbose"},
      description = "Print each document once it is safely stored.")
  private boolean verbose;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Tells of a run as the options ask for.
  ///
  /// @param meter how many bytes of the files were read
  Progress progress(Meter meter) {
    quarantine
        .filter(Files::exists)
        .filter(place -> !Files.isDirectory(place))
        .ifPresent(file -> {
          throw Failure.ofUse("--quarantine " + file + ": it is a file; name a folder");
        });
    return new Progress(
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        verbose,
        meter,
        quarantine.map(Quarantine::new));
  }
}
