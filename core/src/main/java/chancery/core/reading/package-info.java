/// Sentences, mentions, quotations and dates of a document.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.reading;

import org.jspecify.annotations.NullMarked;
