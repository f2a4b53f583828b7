/// Facts between actors: pledges, sanctions, memberships, trade, projects, offices, labels.
///
/// Each finder is a pure function from a reading to facts; all are bounded by the sentence.
@NullMarked
package chancery.core.coding.facts;

import org.jspecify.annotations.NullMarked;
