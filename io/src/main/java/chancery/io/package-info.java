/// All reading and writing.
@NullMarked
package chancery.io;

import org.jspecify.annotations.NullMarked;
