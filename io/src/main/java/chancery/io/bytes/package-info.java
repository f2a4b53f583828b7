/// Bytes on their way in: unpacked within limits, and turned into characters.
@NullMarked
package chancery.io.bytes;

import org.jspecify.annotations.NullMarked;
