package chancery.io.intake.web;

import java.time.Instant;
import java.util.Optional;

/// What is remembered of a host from one command to the next, so that manners outlive the program.
///
/// @param origin scheme, host and port, in lower case
/// @param next before this it is not asked again
/// @param closedUntil before this it is left alone altogether, since it was in trouble or asked for
///   it
/// @param trouble why, in words; empty where it is in none
/// @param failures how often in a row it was in trouble
/// @param asked when it was asked for its rules
/// @param rules the rules that it gave; empty where they were not had, or are too many to keep
public record HostMemory(
    String origin,
    Optional<Instant> next,
    Optional<Instant> closedUntil,
    String trouble,
    int failures,
    Optional<Instant> asked,
    Optional<Robots> rules) {}
