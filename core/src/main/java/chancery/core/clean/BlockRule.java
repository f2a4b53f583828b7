package chancery.core.clean;

import java.util.Optional;

/// One rule: looks at a piece of a page and says what it is, or nothing. Rules only label; what to
/// skip is the reader's decision.
@FunctionalInterface
interface BlockRule {
  /// The verdict on the page's piece of that number; empty where the rule doesn't apply.
  Optional<Verdict> judge(Page page, int number);

  /// This rule, and where it has nothing to say the next.
  default BlockRule or(BlockRule next) {
    return (page, number) -> judge(page, number).or(() -> next.judge(page, number));
  }
}
