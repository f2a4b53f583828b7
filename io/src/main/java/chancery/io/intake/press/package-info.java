/// Exports of the news databases that libraries pay for: LexisNexis and Nexis Uni, Factiva,
/// ProQuest. Many articles stand in one file; here its lines are cut into them and their fields.
///
/// Start reading at [chancery.io.intake.press.Press].
@NullMarked
package chancery.io.intake.press;

import org.jspecify.annotations.NullMarked;
