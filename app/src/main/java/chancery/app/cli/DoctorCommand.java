package chancery.app.cli;

import chancery.app.desk.Desk;
import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.Evidence;
import chancery.core.pipeline.ReadDocument;
import chancery.io.export.Documents;
import chancery.io.query.Counted;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Checks that the record is whole and true to its texts.
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks that the record is whole and true to its texts.",
    description = {
      "The file's integrity, every entry's words against its document, whether stories and entries"
          + " are up to date, and what version read what. --repair settles a store that is behind."
    },
    footer = {"", "Example:", "  chancery doctor --store chancery.db"})
final class DoctorCommand implements Callable<Integer> {
  @Mixin private StoreOption option = new StoreOption();

  @Option(
      names = "--repair",
      description = "Settle the record anew where it is behind its documents.")
  private boolean repair;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = option.open()) {
      return examine(store, out);
    }
  }

  private int examine(Store store, PrintWriter out) {
    List<String> faults = new ArrayList<>(store.damage());
    faults.addAll(untrue(store));
    boolean behind = store.settlements().behind();
    if (behind && repair) {
      Desk.standard(spec.commandLine().getErr()::println)
          .settle(store)
          .forEach(note -> out.println("note: " + note));
      out.println("settled anew");
      behind = store.settlements().behind();
    }
    if (behind) {
      faults.add("stories and entries are behind the documents; run: chancery doctor --repair");
    }
    Store.Counts counts = store.counts();
    out.printf(
        "%s: %s, %s, %s%n",
        store.file(),
        Counted.of(counts.documents(), "document", "documents"),
        Counted.of(counts.stories(), "story", "stories"),
        Counted.of(counts.entries(), "entry", "entries"));
    store
        .readers()
        .forEach((reader, n) ->
            out.printf("read by %s: %s%n", reader, Counted.of(n, "document", "documents")));
    faults.forEach(f -> out.println("fault: " + f));
    out.println(faults.isEmpty() ? "all is well" : Counted.of(faults.size(), "fault", "faults"));
    out.flush();
    return faults.isEmpty() ? 0 : 1;
  }

  /// Entries whose words don't stand where they say.
  private static List<String> untrue(Store store) {
    List<String> faults = new ArrayList<>();
    for (DocId id : store.documentIds()) {
      store.document(id).ifPresent(read -> origins(read, faults));
    }
    Documents documents = new Documents(store);
    store.entries().each(entry -> words(entry, documents, faults));
    return faults;
  }

  private static void origins(ReadDocument read, List<String> faults) {
    for (var block : read.document().blocks()) {
      if (!block.span().isEmpty() && read.document().origin().toRaw(block.span()).isEmpty()) {
        faults.add(read.document().id() + ": block " + block.span() + " leads to no captured text");
      }
    }
  }

  private static void words(Entry entry, Documents documents, List<String> faults) {
    for (Evidence e : entry.finding().evidence()) {
      String text = documents.apply(e.document()).text();
      if (e.span().end() > text.length() || !e.span().in(text).equals(e.words())) {
        faults.add(entry.id() + ": its words don't stand at " + e.span() + " of " + e.document());
      }
    }
  }
}
