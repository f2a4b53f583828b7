package chancery.core.clean;

import java.util.List;
import java.util.Optional;

/// One rule: looks at a piece of a page and says what it is, or nothing. Rules only label; what to
/// skip is the reader's decision.
@FunctionalInterface
interface BlockRule {
  /// The verdict on the page's piece of that number; empty where the rule doesn't apply.
  Optional<Verdict> judge(Page page, int number);

  /// What the first of the rules says that has anything to say.
  static BlockRule first(BlockRule... rules) {
    List<BlockRule> order = List.of(rules);
    return (page, number) -> {
      for (BlockRule rule : order) {
        Optional<Verdict> verdict = rule.judge(page, number);
        if (verdict.isPresent()) {
          return verdict;
        }
      }
      return Optional.empty();
    };
  }
}
