package chancery.core.coding;

import chancery.core.model.ActorRef;
import chancery.core.model.Document;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the codebook's own examples.
public final class CodebookCheck {
  private final Codebook codebook;
  private final CodebookCoder coder;

  /// A check of the given codebook.
  public CodebookCheck(Codebook codebook) {
    this.codebook = codebook;
    this.coder = new CodebookCoder(codebook);
  }

  /// An example that does not yield what it says.
  ///
  /// @param predicate the codebook's line
  /// @param example the sentence
  /// @param expected what it must yield
  /// @param found what it yields
  public record Failure(String predicate, String example, String expected, String found) {}

  /// The examples that fail, in the codebook's order.
  public List<Failure> failures() {
    List<Failure> failures = new ArrayList<>();
    for (Predicate predicate : codebook.predicates()) {
      for (Example example : predicate.examples()) {
        check(predicate, example).ifPresent(failures::add);
      }
    }
    return failures;
  }

  /// The number of examples.
  public int size() {
    return codebook.predicates().stream().mapToInt(p -> p.examples().size()).sum();
  }

  private Optional<Failure> check(Predicate predicate, Example example) {
    String expected = expected(predicate, example);
    Reading reading = reading(example);
    Scene scene = Scene.of(codebook, reading, reading.sentences().getFirst());
    List<String> found = new ArrayList<>();
    for (Draft draft : coder.drafts(scene).drafts()) {
      found.add(
          draft.type()
              + " "
              + draft.status().word()
              + " A"
              + words(example, draft.actors().people())
              + " R"
              + words(example, draft.recipients().people()));
    }
    return found.contains(expected)
        ? Optional.empty()
        : Optional.of(
            new Failure(predicate.id(), example.text(), expected, String.join(" | ", found)));
  }

  private static String expected(Predicate predicate, Example example) {
    String[] words = example.expected().split(" ", -1);
    String type = words[0].isEmpty() ? predicate.type().name() : words[0];
    String status = words.length > 1 ? words[1] : "actual";
    return type + " " + status + " A" + marked(example, 'A') + " R" + marked(example, 'R');
  }

  private static List<String> marked(Example example, char role) {
    return example.marks().stream()
        .filter(m -> m.role() == role)
        .map(m -> m.span().in(example.text()))
        .sorted()
        .toList();
  }

  /// The marks that the participants' spans meet.
  private static List<String> words(Example example, List<Participant> people) {
    return people.stream()
        .map(p ->
            example.marks().stream()
                .filter(m -> m.span().meets(p.span()))
                .findFirst()
                .map(m -> m.span().in(example.text()))
                .orElseGet(() -> p.span().in(example.text())))
        .distinct()
        .sorted()
        .toList();
  }

  private static Reading reading(Example example) {
    String text = example.text();
    Document document = Document.alone(text, "example", new RuleId("codebook.example"));
    List<Mention> mentions =
        example.marks().stream()
            .map(m ->
                new Mention(
                    m.span(),
                    m.span(),
                    MentionType.ORGANISATION,
                    List.of(ActorRef.unresolved(m.span().in(text))),
                    Optional.empty()))
            .toList();
    return new Reading(
        document,
        List.of(new Sentence(new Span(0, text.length()), document.blocks().getFirst(), 0)),
        mentions,
        List.of(),
        List.of());
  }
}
