/// Time expressions and the dates of documents: TIMEX3 values and EDTF beside them.
///
/// An English tagger of our own: tokens are scanned once, each expression becomes a form, and forms
/// are resolved in reading order against the document's date and the narrative. Pure functions on
/// immutable values; time is linear in the text.
@NullMarked
package chancery.core.reading.dates;

import org.jspecify.annotations.NullMarked;
