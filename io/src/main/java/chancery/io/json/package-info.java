/// JSON in and out: one mapper with limits, the records' forms in the store.
@NullMarked
package chancery.io.json;

import org.jspecify.annotations.NullMarked;
