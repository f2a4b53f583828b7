/// One entry for one happening, with all its witnesses.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.ledger;

import org.jspecify.annotations.NullMarked;
