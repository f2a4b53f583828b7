/// The one query service behind pages, JSON and the command line, so that they can't disagree.
@NullMarked
package chancery.io.query;

import org.jspecify.annotations.NullMarked;
