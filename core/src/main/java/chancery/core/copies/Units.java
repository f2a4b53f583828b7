package chancery.core.copies;

import java.util.Arrays;

/// The sentences of a page as ranges of words, numbered in order.
final class Units {
  final Page page;
  final int[] of;
  private final int[] starts;

  Units(Page page) {
    this.page = page;
    this.of = new int[page.count()];
    int[] at = new int[page.count() + 1];
    int n = 0;
    for (int i = 0; i < page.count(); i++) {
      if (page.opensSentence[i]) {
        at[n++] = i;
      }
      of[i] = n - 1;
    }
    at[n] = page.count();
    this.starts = Arrays.copyOf(at, n + 1);
  }

  int count() {
    return starts.length - 1;
  }

  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return starts[unit + 1];
  }

  int length(int unit) {
    return starts[unit + 1] - starts[unit];
  }

  int block(int unit) {
    return page.blockOf[starts[unit]];
  }

  boolean isBody(int unit) {
    return page.isBody(starts[unit]);
  }
}
