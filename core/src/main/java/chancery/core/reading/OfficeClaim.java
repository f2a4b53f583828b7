package chancery.core.reading;

import chancery.core.model.ActorRef;
import chancery.core.model.Span;
import java.util.Optional;

/// That a text says who holds an office: "Belarusian Defence Minister Viktor Khrenin".
///
/// @param person who
/// @param title the words of the office as the table of roles has them, such as `defence minister`
/// @param office the register's word for it, such as `defence-minister`; empty where the register
///   keeps none such
/// @param of the state or organisation
/// @param span the words that say so
/// @param qualifier `former`, `acting`, `outgoing` or `incoming`; empty for one in office
public record OfficeClaim(
    ActorRef person,
    String title,
    Optional<String> office,
    ActorRef of,
    Span span,
    Optional<String> qualifier) {
  public OfficeClaim {
    title = title.strip();
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a claim without a title");
    }
  }
}
