package chancery.eval;

import chancery.core.clean.Cleaner;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyEdge;
import chancery.core.copies.CopyText;
import chancery.core.copies.Direction;
import chancery.core.model.DocId;
import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import chancery.core.model.Story;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What the shared scorer of copies does not say, over republished documents whose ancestry is
/// known: how many hidden sources are recognised, and whether a passage belonged to its story's
/// original as often as is said.
final class CopiesTruth {
  private static final double[] BOUNDS = {0.1, 0.3, 0.5, 0.7, 0.9, 1.01};

  private final List<CopyText> texts = new ArrayList<>();
  private final Map<DocId, JsonNode> truth = new HashMap<>();
  private final Map<DocId, String> given = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();

  CopiesTruth(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".jsonl", "-truth.jsonl");
    List<JsonNode> documents = Lines.read(file);
    List<JsonNode> truths = Lines.read(file.resolveSibling(name));
    for (int i = 0; i < documents.size(); i++) {
      CopyText text = text(documents.get(i));
      texts.add(text);
      given.put(text.id(), documents.get(i).path("id").asString(""));
      truth.put(text.id(), truths.get(i));
      if (is(text.id(), "original")) {
        originals.put(story(text.id()), text.text());
      }
    }
  }

  private static CopyText text(JsonNode line) {
    String text = line.path("text").asString("");
    String published = line.path("published").asString("");
    return new CopyText(
        DocId.of(List.of(line.path("id").asString(""))),
        text,
        Cleaner.standard().label(text),
        PartialDate.tryParse(published.substring(0, Math.min(10, published.length())))
            .orElse(PartialDate.unknown()),
        Lines.text(line, "publisher"),
        Lines.text(line, "url").map(URI::create),
        Moment.tryParse(published),
        Optional.empty());
  }

  private JsonNode truth(DocId id) {
    return Optional.ofNullable(truth.get(id)).orElseThrow();
  }

  private String story(DocId id) {
    return truth(id).path("story").asString("");
  }

  private boolean is(DocId id, String profile) {
    return truth(id).path("profile").asString("").equals(profile);
  }

  void print(PrintStream out) {
    hidden(Copies.find(texts).edges(), out);
    List<CopyText> copies = texts.stream().filter(t -> !is(t.id(), "original")).toList();
    passages("originals among the copies", Copies.find(texts).stories(), out);
    passages("originals left out", Copies.find(copies).stories(), out);
  }

  private void hidden(Collection<CopyEdge> edges, PrintStream out) {
    int hidden = 0;
    int recognised = 0;
    int said = 0;
    for (CopyEdge edge : edges) {
      if (edge.kind() != CopyEdge.Kind.QUOTE_ONLY) {
        boolean is = !isAncestor(edge.a(), edge.b()) && !isAncestor(edge.b(), edge.a());
        boolean told = edge.direction().likeliest() == Direction.Way.HIDDEN_SOURCE;
        hidden += is ? 1 : 0;
        said += told ? 1 : 0;
        recognised += is && told ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "hidden sources: recognised %.3f (%d of %d pairs), rightly said %.3f (of %d)%n",
        recognised / (double) hidden,
        recognised,
        hidden,
        recognised / (double) said,
        said);
  }

  private boolean isAncestor(DocId a, DocId b) {
    return Lines.strings(truth(b).path("ancestors")).contains(given.getOrDefault(a, ""));
  }

  /// A passage belonged where at least half of its words stand in the original, in threes.
  private void passages(String what, List<Story> stories, PrintStream out) {
    int[] number = new int[BOUNDS.length];
    int[] right = new int[BOUNDS.length];
    double[] said = new double[BOUNDS.length];
    double brier = 0;
    for (Story story : stories) {
      Optional<Set<String>> original =
          Optional.ofNullable(originals.get(commonest(story))).map(t -> threes(words(t)));
      for (Story.Passage passage : story.passages()) {
        if (original.isPresent() && passage.belonged().isPresent()) {
          double p = passage.belonged().get();
          int belonged = stands(words(passage.text()), original.get()) ? 1 : 0;
          int bin = 0;
          while (p >= BOUNDS[bin]) {
            bin++;
          }
          number[bin]++;
          right[bin] += belonged;
          said[bin] += p;
          brier += (p - belonged) * (p - belonged);
        }
      }
    }
    int all = Arrays.stream(number).sum();
    double share = Arrays.stream(right).sum() / (double) all;
    out.printf(
        Locale.ROOT,
        "passages of the original, %s: Brier %.4f, of the share said always %.2f (%d passages)%n",
        what,
        brier / all,
        share * (1 - share),
        all);
    for (int bin = 0; bin < BOUNDS.length; bin++) {
      if (number[bin] > 0) {
        out.printf(
            Locale.ROOT,
            "  said %.2f on average, were %.2f (%d)%n",
            said[bin] / number[bin],
            right[bin] / (double) number[bin],
            number[bin]);
      }
    }
  }

  private String commonest(Story story) {
    Map<String, Integer> votes = new HashMap<>();
    story.copies().forEach(id -> votes.merge(story(id), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static String[] words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static Set<String> threes(String[] words) {
    Set<String> threes = new HashSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      threes.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return threes;
  }

  private static boolean stands(String[] words, Set<String> original) {
    boolean[] covered = new boolean[words.length];
    for (int i = 0; i + 3 <= words.length; i++) {
      if (original.contains(words[i] + " " + words[i + 1] + " " + words[i + 2])) {
        Arrays.fill(covered, i, i + 3, true);
      }
    }
    int common = 0;
    for (boolean c : covered) {
      common += c ? 1 : 0;
    }
    return common * 2 >= words.length;
  }
}
