/// Shallow grammar of English news sentences: tokens, word classes, chunks, and which noun phrases
/// stand in which relation to which verb.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.coding.grammar;

import org.jspecify.annotations.NullMarked;
