package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.List;

/// What is known so far of the blocks inside the article's element, and what follows from it for
/// their neighbours. Belongs to one reading and is not shared.
final class BlockLabels {
  private final List<PageBlock> all;
  private final Area main;
  private final Markup[] labels;

  /// @param all the page's blocks
  /// @param main the article's element
  BlockLabels(List<PageBlock> all, Area main) {
    this.all = all;
    this.main = main;
    this.labels = new Markup[all.size()];
  }

  Area main() {
    return main;
  }

  PageBlock block(int number) {
    return all.get(number);
  }

  Markup of(int number) {
    return labels[number];
  }

  void set(int number, Markup what) {
    labels[number] = what;
  }

  /// True for running text and headings of the article itself.
  boolean isOwn(int number) {
    return switch (labels[number]) {
      case TEXT, SUBHEAD -> true;
      default -> false;
    };
  }

  /// True for sentences of the article itself.
  boolean isSentence(int number) {
    return labels[number] == Markup.TEXT && all.get(number).isRunning();
  }

  /// Labels what is the article's own from one block to before another.
  void say(int from, int to, Markup what) {
    for (int i = Math.max(from, main.first()); i < Math.min(to, main.end()); i++) {
      if (isOwn(i)) {
        labels[i] = what;
      }
    }
  }

  /// Running text of the article above the block.
  int ran(int number) {
    int sum = 0;
    for (int i = main.first(); i < number; i++) {
      sum += isSentence(i) ? all.get(i).weight() : 0;
    }
    return sum;
  }

  /// Number of the first of the article's sentences; `main.end()` where it has none.
  int firstSentence() {
    int i = main.first();
    while (i < main.end() && !isSentence(i)) {
      i++;
    }
    return i;
  }

  /// Number of the last of the article's sentences; below `main.first()` where it has none.
  int lastSentence() {
    int i = main.end() - 1;
    while (i >= main.first() && !isSentence(i)) {
      i--;
    }
    return i;
  }
}
