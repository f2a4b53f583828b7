package chancery.app.desk;

import chancery.core.actors.Register;
import chancery.core.pipeline.Pipeline;
import chancery.io.store.Store;

/// The register and the pipeline, joined once. Immutable; threads may share it.
public final class Desk {
  /// Names what read a document, for the store.
  public static final String READER = "codebook 0.1";

  private final Register register;
  private final Pipeline pipeline;

  private Desk(Register register, Pipeline pipeline) {
    this.register = register;
    this.pipeline = pipeline;
  }

  /// The desk as it is shipped: the register of the class path and the codebook's coder.
  public static Desk standard() {
    Register register = Register.load();
    return new Desk(register, Pipeline.standard(register));
  }

  /// The register.
  public Register register() {
    return register;
  }

  /// The pipeline.
  public Pipeline pipeline() {
    return pipeline;
  }

  /// Brings a store's stories and entries up to its documents.
  public void settle(Store store) {
    new Settling(pipeline, store).run();
  }
}
