/// Newsletters: mailboxes (MBOX) and single messages, as far as an article can be in them.
@NullMarked
package chancery.io.intake.mail;

import org.jspecify.annotations.NullMarked;
