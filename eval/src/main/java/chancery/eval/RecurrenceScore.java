package chancery.eval;

import chancery.core.copies.CopyText;
import chancery.core.copies.Recurring;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.model.Story;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How far recurrence alone tells an outlet's residue, over republished documents whose blocks are
/// known: every block is made a plain paragraph, so that no form of a line helps, and what
/// [Recurring] then says of each is held against the truth.
final class RecurrenceScore {
  private static final RuleId PLAIN = new RuleId("eval.plain");

  private final List<Page> pages = new ArrayList<>();
  private final Map<Recurring.Line, Set<String>> stories = new HashMap<>();
  private final Map<String, Set<String>> outlets = new HashMap<>();

  /// A document of an outlet, its true blocks and its true story.
  private record Page(Document document, List<Block> truth, String story, String outlet) {}

  /// Reads the documents that name their publisher.
  RecurrenceScore(Path file) throws IOException {
    try (Corpus corpus = new Corpus(file)) {
      for (int i = 0; i < corpus.size(); i++) {
        CopyText text = corpus.text(i);
        String story = corpus.story(i);
        text.publisher().ifPresent(outlet -> add(text, story, outlet));
      }
    }
  }

  private void add(CopyText text, String story, String outlet) {
    Source source = new Source(Optional.empty(), Optional.of(outlet), Optional.empty());
    List<Block> plain =
        text.blocks().stream().<Block>map(b -> new Block.Paragraph(b.span(), PLAIN)).toList();
    Document document =
        new Document(
            text.id(),
            source,
            text.published(),
            text.text(),
            OriginMap.identity(text.text().length()),
            plain,
            Document.Card.of("republished"));
    pages.add(new Page(document, text.blocks(), story, outlet));
    for (Recurring.Line line : Recurring.lines(document)) {
      stories.computeIfAbsent(line, _ -> new HashSet<>()).add(story);
    }
    for (Block block : plain) {
      outlets
          .computeIfAbsent(carried(story, document, block.span()), _ -> new HashSet<>())
          .add(outlet);
    }
  }

  /// A passage of a story by its words, whoever prints it.
  private static String carried(String story, Document document, Span span) {
    return story + ":" + span.in(document.text()).strip().toLowerCase(Locale.ROOT);
  }

  void print(PrintStream out) {
    Map<Recurring.Verdict, Integer> said = new EnumMap<>(Recurring.Verdict.class);
    Map<Recurring.Verdict, Integer> right = new EnumMap<>(Recurring.Verdict.class);
    for (Page page : pages) {
      List<Block> labelled = labelled(page);
      for (int i = 0; i < labelled.size(); i++) {
        Recurring.Verdict verdict = verdict(labelled.get(i));
        boolean own = outlets(page, labelled.get(i)).size() == 1;
        Recurring.Verdict told = own ? verdict : Recurring.Verdict.NONE;
        said.merge(told, 1, Integer::sum);
        right.merge(told, isStory(page.truth().get(i)) ? 0 : 1, Integer::sum);
      }
    }
    out.printf(Locale.ROOT, "pages of a named outlet: %,d%n", pages.size());
    line(out, "said to be residue", Recurring.Verdict.RESIDUE, said, right);
    line(out, "said to be uncertain", Recurring.Verdict.UNCERTAIN, said, right);
    line(out, "nothing said", Recurring.Verdict.NONE, said, right);
  }

  private static void line(
      PrintStream out,
      String what,
      Recurring.Verdict verdict,
      Map<Recurring.Verdict, Integer> said,
      Map<Recurring.Verdict, Integer> right) {
    int n = said.getOrDefault(verdict, 0);
    int r = right.getOrDefault(verdict, 0);
    out.printf(
        Locale.ROOT,
        "%-22s %,7d blocks, residue in truth %,7d (%.3f)%n",
        what,
        n,
        r,
        r / (double) Math.max(1, n));
  }

  private List<Block> labelled(Page page) {
    Document document = page.document();
    return Recurring.apply(
        document,
        document.blocks(),
        Story.of(List.of(document.id()), List.of()),
        line -> stories.getOrDefault(line, Set.of()).size(),
        _ -> Optional.of(page.outlet()));
  }

  private Set<String> outlets(Page page, Block block) {
    return outlets.getOrDefault(carried(page.story(), page.document(), block.span()), Set.of());
  }

  private static Recurring.Verdict verdict(Block block) {
    if (block instanceof Block.Residue) {
      return Recurring.Verdict.RESIDUE;
    }
    return block.rule().equals(PLAIN) ? Recurring.Verdict.NONE : Recurring.Verdict.UNCERTAIN;
  }

  /// What belongs to the story: its paragraphs and headline.
  private static boolean isStory(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Headline;
  }
}
