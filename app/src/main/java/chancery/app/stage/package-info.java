/// The stages as filters: JSON Lines in, JSON Lines out, as `docs/stages.md` has them.
@NullMarked
package chancery.app.stage;

import org.jspecify.annotations.NullMarked;
