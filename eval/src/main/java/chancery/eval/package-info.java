/// Gold, scorers and benchmarks.
@NullMarked
package chancery.eval;

import org.jspecify.annotations.NullMarked;
