/// RSS and Atom, and the lists that name feeds (OPML): read item by item, without document types.
///
/// Start reading at [chancery.io.intake.feed.FeedReader].
@NullMarked
package chancery.io.intake.feed;

import org.jspecify.annotations.NullMarked;
