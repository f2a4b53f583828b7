/// The central records: spans, documents, findings, stories and entries.
///
/// Everything here is immutable and safe to share between threads. The package is seen by every
/// other one and sees none of them.
@NullMarked
package chancery.core.model;

import org.jspecify.annotations.NullMarked;
