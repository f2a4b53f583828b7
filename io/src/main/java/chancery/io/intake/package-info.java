/// Takes the news in: finds the files, tells what they are, decodes them, cuts them into records
/// and makes documents of these. Whatever can't be taken in is refused with a reason and a cure,
/// and the rest goes on.
///
/// Start reading at [chancery.io.intake.Intake] and [chancery.io.intake.Documents].
@NullMarked
package chancery.io.intake;

import org.jspecify.annotations.NullMarked;
