/// Labels what stands on a page. The one guard at the door is here too.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.clean;

import org.jspecify.annotations.NullMarked;
