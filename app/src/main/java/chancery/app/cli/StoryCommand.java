package chancery.app.cli;

import chancery.core.model.StoryId;
import chancery.io.export.Origins;
import chancery.io.json.Json;
import chancery.io.query.Stories;
import chancery.io.query.StoryView;
import chancery.io.query.StoryView.Comparison;
import chancery.io.query.StoryView.Copy;
import chancery.io.query.ViewJson;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a story with its copies.
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints a story with its copies, passage by passage.",
    footer = {
      "",
      "Examples:",
      "  chancery story s:4f0c9d…",
      "  chancery story --document d:62e80c… --changes"
    })
final class StoryCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "ID", description = "The story's id.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "The story of this document: its id, or the name it came under.")
  private Optional<String> document = Optional.empty();

  @Option(
      names = "--changes",
      description = "Only changed numbers, names, quotations and negations, of every copy.")
  private boolean changes;

  @Option(names = "--json", description = "The same facts as JSON.")
  private boolean json;

  @Mixin private StoreOption option = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (id.isPresent() == document.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "name a story by its id, or a document with --document");
    }
    try (Store store = option.open()) {
      return tell(store);
    }
  }

  private int tell(Store store) {
    Stories stories = new Stories(store);
    StoryView view =
        id.map(s -> stories.of(Failure.inUse(() -> new StoryId(s)), Optional.empty()))
            .orElseGet(() -> document.flatMap(store::named).flatMap(stories::of))
            .orElseThrow(() ->
                new Failure("this record has no story of " + id.or(() -> document).orElse("")));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.mapper().writeValueAsString(ViewJson.story(view, store)));
    } else {
      lines(view, stories, new Origins(store)).forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private List<String> lines(StoryView view, Stories stories, Origins origins) {
    Optional<String> origin = origins.origin(view.story());
    int independent = origins.independentOf(view.story()).size();
    return changes
        ? StoryText.changes(view, comparisons(view, stories), origin, independent)
        : StoryText.passages(view, origin, independent);
  }

  /// Every copy against the whole story; of two copies, the one against the other.
  private static Map<Copy, Comparison> comparisons(StoryView view, Stories stories) {
    Map<Copy, Comparison> all = new LinkedHashMap<>();
    List<Copy> right = view.copies().size() == 2 ? view.copies().subList(1, 2) : view.copies();
    for (Copy copy : right) {
      stories
          .of(view.story().id(), Optional.of(copy.line().id()))
          .flatMap(StoryView::comparison)
          .ifPresent(c -> all.put(copy, c));
    }
    return all;
  }
}
