/// From documents to the ledger: the one place that joins the rooms.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.pipeline;

import org.jspecify.annotations.NullMarked;
