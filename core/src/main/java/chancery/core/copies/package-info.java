/// One story, all its copies: fingerprints, stories, alignment.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.copies;

import org.jspecify.annotations.NullMarked;
