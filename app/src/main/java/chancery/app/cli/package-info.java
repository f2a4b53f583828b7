/// The command line: every command teaches itself by --help.
@NullMarked
package chancery.app.cli;

import org.jspecify.annotations.NullMarked;
