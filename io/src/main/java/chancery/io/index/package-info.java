/// The index of copies on disk: which texts share fingerprints, kept beside the store and rebuilt
/// from it where it is missing or damaged.
@NullMarked
package chancery.io.index;

import org.jspecify.annotations.NullMarked;
