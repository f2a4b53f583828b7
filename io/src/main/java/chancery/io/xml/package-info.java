/// The one door for XML from outside: no document types, no entities, bounded depth.
@NullMarked
package chancery.io.xml;

import org.jspecify.annotations.NullMarked;
