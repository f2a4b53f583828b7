/// The trained model behind core's interface.
@NullMarked
package chancery.reader;

import org.jspecify.annotations.NullMarked;
