/// Tells what language a text is in, by its script and its three-letter strings.
@NullMarked
package chancery.core.language;

import org.jspecify.annotations.NullMarked;
