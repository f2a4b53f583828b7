/// Reads web pages: the article out of its HTML, with everything around it labelled, and what the
/// page says of itself: title, by-line, outlet, address, language, dates.
///
/// Start reading at [chancery.io.page.HtmlExtractor].
@NullMarked
package chancery.io.page;

import org.jspecify.annotations.NullMarked;
