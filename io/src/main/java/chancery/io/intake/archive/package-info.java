/// Folders in one file: ZIP and TAR, read entry by entry within limits, nothing ever unpacked to
/// disk.
@NullMarked
package chancery.io.intake.archive;

import org.jspecify.annotations.NullMarked;
