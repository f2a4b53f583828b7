package chancery.core.clean;

import chancery.core.model.Block;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import java.util.Optional;

/// What a rule says of a piece.
///
/// @param kind the kind of block, as [Block#kind] names it
/// @param label the finer label, empty where the kind says it all
/// @param rule the rule that says so
record Verdict(String kind, Optional<String> label, RuleId rule) {
  static Verdict residue(String label) {
    return new Verdict("residue", Optional.of(label), new RuleId("clean." + label));
  }

  static Verdict residue(String label, String rule) {
    return new Verdict("residue", Optional.of(label), new RuleId("clean." + rule));
  }

  static Verdict credit(String label) {
    return new Verdict("credit", Optional.of(label), new RuleId("clean." + label));
  }

  static Verdict credit(String label, String rule) {
    return new Verdict("credit", Optional.of(label), new RuleId("clean." + rule));
  }

  static Verdict caption(String rule) {
    return new Verdict("caption", Optional.empty(), new RuleId("clean." + rule));
  }

  static Verdict aside(String label, String rule) {
    return new Verdict("aside", Optional.of(label), new RuleId("clean." + rule));
  }

  static Verdict headline(String rule) {
    return new Verdict("headline", Optional.empty(), new RuleId("clean." + rule));
  }

  static Verdict subhead(String rule) {
    return new Verdict("headline", Optional.of("subheading"), new RuleId("clean." + rule));
  }

  static Verdict paragraph(String rule) {
    return new Verdict("paragraph", Optional.empty(), new RuleId("clean." + rule));
  }

  boolean is(String otherKind) {
    return kind.equals(otherKind);
  }

  Block over(Span span) {
    return Block.of(kind, span, label, rule);
  }
}
