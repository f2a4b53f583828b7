/// The command line and the web pages.
@NullMarked
package chancery.app;

import org.jspecify.annotations.NullMarked;
