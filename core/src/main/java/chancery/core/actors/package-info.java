/// The register of states, persons, organisations, agencies and projects, and how names lead to it.
///
/// Pure functions on immutable values: no files, sockets, clocks, threads or logging.
@NullMarked
package chancery.core.actors;

import org.jspecify.annotations.NullMarked;
