package chancery.eval;

import chancery.core.copies.CopyText;
import chancery.core.model.DocId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Articles that say nothing, in any number, the same for the same seed: families of copies that
/// drop and add paragraphs, and round-ups that hold parts of two stories.
public final class Invented {
  private static final int PARAGRAPHS = 10;
  private static final int COPIES = 6;
  private static final String[] SYLLABLES = {
    "ba", "den", "fo", "gar", "hil", "jo", "ka", "len", "mir", "no", "pel", "qua", "ros", "sit",
    "tum", "vel", "wix", "zan", "or", "ath"
  };

  private Invented() {}

  /// A sentence of so many words.
  public static String sentence(Random random, int words) {
    StringBuilder out = new StringBuilder("The");
    for (int w = 1; w < words; w++) {
      out.append(' ');
      for (int s = 1 + random.nextInt(3); s >= 0; s--) {
        out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return out.append('.').toString();
  }

  /// A paragraph of two or three sentences.
  public static String paragraph(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int s = 2 + random.nextInt(2); s > 0; s--) {
      sentences.add(sentence(random, 12 + random.nextInt(14)));
    }
    return String.join(" ", sentences);
  }

  /// The paragraphs of a story.
  public static List<String> story(Random random) {
    List<String> story = new ArrayList<>();
    for (int p = 0; p < PARAGRAPHS; p++) {
      story.add(paragraph(random));
    }
    return story;
  }

  /// A copy that drops some of the paragraphs and adds one of its own.
  public static List<String> copy(List<String> story, Random random) {
    List<String> own = new ArrayList<>(story);
    own.removeIf(_ -> random.nextInt(6) == 0);
    own.add(random.nextInt(own.size() + 1), paragraph(random));
    return own;
  }

  /// The text of article `i`: each [#COPIES] are of one story, the last of these a round-up.
  public static String article(long seed, int i) {
    Random random = new Random(seed * 1_000_003 + i);
    List<String> story = story(new Random(seed * 7_919 + i / COPIES));
    if (i % COPIES == COPIES - 1) {
      List<String> both = new ArrayList<>(story.subList(0, 4));
      both.addAll(story(new Random(seed * 7_919 + i / COPIES + 1)).subList(5, PARAGRAPHS));
      both.addAll(story(random));
      return String.join("\n\n", both);
    }
    return String.join("\n\n", copy(story, random));
  }

  /// A text without labels.
  public static CopyText text(String id, String text) {
    return CopyText.bare(DocId.of(List.of(id)), text, List.of());
  }

  /// Writes articles as [Corpus] reads them.
  ///
  /// @param file `NAME.jsonl`; `NAME-truth.jsonl` is written beside it
  static void write(Path file, long seed, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = article(seed, i).replace("\n", "\\n");
      lines.add("{\"id\":\"i%d\",\"text\":\"%s\"}".formatted(i, text));
      truth.add("{\"id\":\"i%d\",\"story\":\"%d\",\"blocks\":[]}".formatted(i, i / COPIES));
    }
    Files.write(file, lines);
    Files.write(
        file.resolveSibling(file.getFileName().toString().replace(".jsonl", "-truth.jsonl")),
        truth);
  }
}
