/// The record and the stages' results as JSON Lines, as `docs/stages.md` has them.
@NullMarked
package chancery.io.export;

import org.jspecify.annotations.NullMarked;
