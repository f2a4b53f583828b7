/// The record on disk: one SQLite file, one transaction a document.
@NullMarked
package chancery.io.store;

import org.jspecify.annotations.NullMarked;
