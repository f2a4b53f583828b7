/// Web archives (WARC 1.0 and 1.1, packed or not), read record by record within limits, and on
/// behind a damaged place. Knows nothing of articles.
///
/// Start reading at [chancery.io.intake.warc.WarcReader].
@NullMarked
package chancery.io.intake.warc;

import org.jspecify.annotations.NullMarked;
