package chancery.core.model;

/// An actor in a finding, with the words that name it there.
///
/// @param actor who it is
/// @param span where it is named, in the finding's first document
public record Participant(ActorRef actor, Span span) {}
