/// The text of word processors' files, line by line: RTF, and DOCX by its document part alone. No
/// macros, no fields, nothing fetched.
@NullMarked
package chancery.io.intake.office;

import org.jspecify.annotations.NullMarked;
