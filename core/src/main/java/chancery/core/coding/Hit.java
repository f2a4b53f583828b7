package chancery.core.coding;

import java.util.Optional;

/// A match that stands for an event, with the verb that asserts it.
///
/// @param match the frame that was found
/// @param verb the verb whose force counts; empty for a noun that no verb carries
/// @param light true where a noun is carried by a light verb ("launched an attack")
/// @param child what is promised, asked, refused or threatened
/// @param rival the next best reading of the same words
record Hit(
    Match match,
    Optional<Integer> verb,
    boolean light,
    Optional<Match> child,
    Optional<Match> rival) {}
