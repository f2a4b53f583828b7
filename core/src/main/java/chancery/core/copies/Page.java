package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text made ready for comparison: its words, and for each word its block, whether it begins a
/// sentence and whether it stands inside quotation marks.
final class Page {
  private static final RuleId UNLABELLED = new RuleId("copies.unlabelled");

  private static final DocId UNION = new DocId("d:union");

  final CopyText copy;
  final Words words;
  final List<Block> blocks;
  final int[] blockOf;
  final boolean[] opensSentence;
  final boolean[] quoted;
  final int[] firstWord;
  private @Nullable Units units;
  private @Nullable Sequence story;
  private @Nullable Sequence running;
  private @Nullable Credits credits;

  private Page(CopyText copy, Words words, List<Block> blocks) {
    this.copy = copy;
    this.words = words;
    this.blocks = blocks;
    int n = words.count();
    this.blockOf = new int[n];
    this.opensSentence = new boolean[n];
    this.quoted = new boolean[n];
    this.firstWord = new int[blocks.size() + 1];
    place();
    for (int b = 0; b < blocks.size(); b++) {
      Sentences.mark(words, firstWord[b], firstWord[b + 1], opensSentence);
      Quotes.mark(words, blocks.get(b).span(), firstWord[b], firstWord[b + 1], quoted);
    }
  }

  static Page of(CopyText copy) {
    Words words = Words.of(copy.text());
    return new Page(copy, words, cutAtWords(covered(copy), words));
  }

  private Page(CopyText copy, Words words, List<Block> blocks, boolean[] opens, boolean[] quoted) {
    this.copy = copy;
    this.words = words;
    this.blocks = blocks;
    this.blockOf = new int[words.count()];
    this.opensSentence = opens;
    this.quoted = quoted;
    this.firstWord = new int[blocks.size() + 1];
    place();
  }

  /// A page of the given sentences and lines, each a block of its own. Their words are those of the
  /// pages that they come from: nothing is read again.
  static Page joined(List<Passages.Atom> atoms) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>(atoms.size());
    int count = atoms.stream().mapToInt(atom -> atom.to - atom.from).sum();
    Words words = Words.room(count);
    boolean[] opens = new boolean[count];
    boolean[] quoted = new boolean[count];
    int n = 0;
    for (Passages.Atom atom : atoms) {
      int start = text.length();
      text.append(atom.page.words.text, atom.span.start(), atom.span.end());
      blocks.add(relabel(atom.kind, new Span(start, text.length())));
      text.append("\n\n");
      words.copy(atom.page.words, atom.from, atom.to, n, start - atom.span.start());
      int length = atom.to - atom.from;
      System.arraycopy(atom.page.opensSentence, atom.from, opens, n, length);
      System.arraycopy(atom.page.quoted, atom.from, quoted, n, length);
      if (length > 0) {
        opens[n] = true;
      }
      n += length;
    }
    String all = text.toString();
    return new Page(CopyText.bare(UNION, all, blocks), words.in(all), blocks, opens, quoted);
  }

  private void place() {
    int w = 0;
    for (int b = 0; b < blocks.size(); b++) {
      firstWord[b] = w;
      while (w < words.count() && words.starts[w] < blocks.get(b).span().end()) {
        blockOf[w] = b;
        w++;
      }
    }
    firstWord[blocks.size()] = w;
  }

  /// The blocks, with paragraphs for what none of them covers.
  private static List<Block> covered(CopyText copy) {
    List<Block> all = new ArrayList<>();
    int at = 0;
    for (Block block : copy.blocks()) {
      fill(copy.text(), at, block.span().start(), all);
      if (!block.span().isEmpty()) {
        all.add(block);
      }
      at = block.span().end();
    }
    fill(copy.text(), at, copy.text().length(), all);
    return all;
  }

  private static void fill(String text, int from, int to, List<Block> out) {
    Span rest = Spans.trim(text, from, to);
    if (!rest.isEmpty()) {
      out.add(new Block.Paragraph(rest, UNLABELLED));
    }
  }

  /// A block that would end inside a word is an error of the labels: the word goes to the block
  /// that it begins in, so that each word lies in one block.
  private static List<Block> cutAtWords(List<Block> blocks, Words words) {
    List<Block> out = new ArrayList<>(blocks.size());
    int reached = 0;
    for (Block block : blocks) {
      int start = Math.max(reached, block.span().start());
      int end = Math.max(start, block.span().end());
      int w = Arrays.binarySearch(words.starts, end);
      int last = w >= 0 ? w - 1 : -w - 2;
      if (last >= 0 && words.ends[last] > end) {
        end = words.ends[last];
      }
      if (end > start) {
        Span span = new Span(start, end);
        out.add(span.equals(block.span()) ? block : relabel(block, span));
      }
      reached = end;
    }
    return out;
  }

  static Block relabel(Block block, Span span) {
    return Block.of(block.kind(), span, block.label(), block.rule());
  }

  int count() {
    return words.count();
  }

  long hash(int i) {
    return words.hashes[i];
  }

  Block block(int word) {
    return blocks.get(blockOf[word]);
  }

  /// True where the word ends its block.
  boolean endsBlock(int word) {
    return word + 1 == count() || blockOf[word + 1] != blockOf[word];
  }

  boolean opensBlock(int word) {
    return word == 0 || blockOf[word - 1] != blockOf[word];
  }

  /// True for running text: the story's paragraphs and a republisher's comments.
  boolean isBody(int word) {
    return isRunning(block(word));
  }

  private static boolean isRunning(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.Aside _ -> true;
      case Block.Headline _, Block.Caption _, Block.Credit _, Block.Residue _ -> false;
    };
  }

  // What follows is made when it is first asked for. Two threads may both make it: it is the same.

  /// The page's sentences.
  Units units() {
    Units known = units;
    if (known == null) {
      known = new Units(this);
      units = known;
    }
    return known;
  }

  /// The words of the story's paragraphs.
  Sequence story() {
    Sequence known = story;
    if (known == null) {
      known = Sequence.of(this, Block.Paragraph.class::isInstance);
      story = known;
    }
    return known;
  }

  /// The words of all running text.
  Sequence running() {
    Sequence known = running;
    if (known == null) {
      boolean asides = blocks.stream().anyMatch(Block.Aside.class::isInstance);
      known = asides ? Sequence.of(this, Page::isRunning) : story();
      running = known;
    }
    return known;
  }

  /// Whom it credits.
  Credits credits() {
    Credits known = credits;
    if (known == null) {
      known = Credits.of(copy, blocks);
      credits = known;
    }
    return known;
  }
}
