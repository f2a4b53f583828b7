/// Pages over the record, on this machine alone.
@NullMarked
package chancery.app.web;

import org.jspecify.annotations.NullMarked;
