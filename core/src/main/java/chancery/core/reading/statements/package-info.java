/// Who is reported to have said what, read from words, marks and order alone.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.reading.statements;

import org.jspecify.annotations.NullMarked;
