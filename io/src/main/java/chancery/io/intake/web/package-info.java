/// Fetches feeds and pages politely and never from private addresses: the address that was looked
/// at is the one that is dialled, at each hop.
///
/// Start reading at [chancery.io.intake.web.Fetcher].
@NullMarked
package chancery.io.intake.web;

import org.jspecify.annotations.NullMarked;
