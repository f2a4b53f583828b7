/// Who does what to whom: the codebook, its coder, the facts.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.coding;

import org.jspecify.annotations.NullMarked;
