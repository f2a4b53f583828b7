/// The wiring: the register, the reader and the pipeline, joined once and handed to commands and
/// pages.
@NullMarked
package chancery.app.desk;

import org.jspecify.annotations.NullMarked;
