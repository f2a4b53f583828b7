package chancery.app.desk;

import chancery.core.actors.Register;
import chancery.core.coding.SentenceModel;
import chancery.core.pipeline.Pipeline;
import chancery.io.store.Store;
import chancery.reader.ReaderException;
import chancery.reader.Readers;
import java.util.List;
import java.util.function.Consumer;

/// The register and the pipeline, joined once. Immutable; threads may share it.
public final class Desk {
  private static final String RULES = "codebook 0.1";

  private final Register register;
  private final Pipeline pipeline;
  private final String reader;

  private Desk(Register register, Pipeline pipeline, String reader) {
    this.register = register;
    this.pipeline = pipeline;
    this.reader = reader;
  }

  /// The desk as it is shipped: the register of the class path and the trained reader, or, where
  /// that can't run, the codebook's coder alone.
  ///
  /// @param note takes the reason why the rules run alone
  public static Desk standard(Consumer<String> note) {
    try {
      return trained(Readers.shipped(), 0);
    } catch (ReaderException e) {
      note.accept("reading by rules alone: " + e.getMessage());
      return rules();
    }
  }

  /// The desk as it is shipped, without a word where the rules run alone.
  public static Desk standard() {
    return standard(_ -> {});
  }

  /// A desk that reads by the codebook alone.
  public static Desk rules() {
    Register register = Register.load();
    return new Desk(register, Pipeline.standard(register), RULES);
  }

  /// A desk with a trained reader.
  ///
  /// @param least events that are less sure than this are left out, 0 to 1
  public static Desk trained(SentenceModel model, double least) {
    Register register = Register.load();
    return new Desk(
        register, Pipeline.trained(register, model, least), model.name() + " with " + RULES);
  }

  /// A desk of other parts than the shipped ones, for measuring what each of them brings.
  ///
  /// @param reader names them
  public static Desk of(Register register, Pipeline pipeline, String reader) {
    return new Desk(register, pipeline, reader);
  }

  /// The register.
  public Register register() {
    return register;
  }

  /// The pipeline.
  public Pipeline pipeline() {
    return pipeline;
  }

  /// Names what reads documents here, for the store.
  public String reader() {
    return reader;
  }

  /// Brings a store's stories and entries up to its documents.
  ///
  /// @return what was bounded on the way or had to be made anew, in words for the account: empty
  ///   for ordinary input
  public List<String> settle(Store store) {
    return new Settling(pipeline, store).run();
  }
}
