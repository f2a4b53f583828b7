package chancery.io.query;

import chancery.core.model.Context;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A finding in plain words, the same on page, terminal and in JSON.
///
/// @param who who did, said or is it; never empty
/// @param act what: PLOVER's type and mode, how it was said, or the kind of fact
/// @param whom to whom; may be empty
/// @param joint true where all of `who` did it together
/// @param details further values, such as a code, areas or a rank, each a name and a value
public record Phrase(String who, String act, String whom, boolean joint, List<Detail> details) {
  public Phrase {
    details = List.copyOf(details);
  }

  /// A named value.
  public record Detail(String name, String value) {}

  /// The words of a finding.
  public static Phrase of(Finding finding) {
    return switch (finding) {
      case Finding.Event e -> event(e);
      case Finding.Statement s -> statement(s);
      case Fact f -> fact(f);
    };
  }

  /// What the coder saw, or the rule that read it.
  static String why(Finding finding) {
    return finding instanceof Finding.Event e && !e.setting().why().isBlank()
        ? e.setting().why()
        : finding.evidence().getFirst().rule().value();
  }

  private static Phrase event(Finding.Event e) {
    boolean joint = e.recipients().isEmpty() && e.actors().size() > 1;
    String act = e.code().type().name() + e.code().mode().map(m -> " " + m.word()).orElse("");
    Stream<Detail> details =
        Stream.of(
                Optional.of(new Detail("CAMEO", e.code().cameo())),
                Optional.of(new Detail("score", score(e.code().score()))),
                listed(
                    "modes",
                    e.code().modes().stream().skip(1).count() > 0
                        ? e.code().modes().stream().map(Mode::word)
                        : Stream.of()),
                listed("contexts", e.code().contexts().stream().map(Context::word)),
                e.setting().where().map(p -> new Detail("place", p.name())))
            .flatMap(Optional::stream);
    return new Phrase(names(e.actors()), act, names(e.recipients()), joint, details.toList());
  }

  private static Optional<Detail> listed(String name, Stream<String> words) {
    String text = words.collect(Collectors.joining(", "));
    return text.isEmpty() ? Optional.empty() : Optional.of(new Detail(name, text));
  }

  /// A score with its sign: "+4.0", "−3.5", "0.0".
  public static String score(double score) {
    String digits = String.format(Locale.ROOT, "%.1f", Math.abs(score));
    return (score > 0 ? "+" : score < 0 ? "−" : "") + digits;
  }

  private static Phrase statement(Finding.Statement s) {
    Stream<Detail> details =
        Stream.of(
                listed("about", s.said().about().stream().map(p -> p.actor().name()).distinct()),
                s.channel().relay().map(r -> new Detail("relayed by", r.actor().name())))
            .flatMap(Optional::stream);
    return new Phrase(
        s.speaker().map(p -> p.actor().name()).orElse("nobody named"),
        switch (s.said().quoting()) {
          case DIRECT -> "said, in these words";
          case MIXED -> "said, partly in these words";
          case INDIRECT -> "said, as reported";
        },
        names(s.channel().addressees()),
        false,
        details.toList());
  }

  private static Phrase fact(Fact f) {
    String step = f.fields().getOrDefault("step", "");
    List<Detail> details =
        f.fields().entrySet().stream()
            .filter(field -> !field.getKey().equals("step") && !field.getValue().isBlank())
            .map(Phrase::detail)
            .toList();
    return new Phrase(
        f.subject().actor().name(),
        step.isEmpty() ? f.kind() : f.kind() + ": " + step,
        f.object().map(o -> o.actor().name()).orElse(""),
        false,
        details);
  }

  private static Detail detail(Map.Entry<String, String> field) {
    return new Detail(field.getKey(), field.getValue().replace("|", ", "));
  }

  private static String names(List<Participant> participants) {
    List<String> names = participants.stream().map(p -> p.actor().name()).distinct().toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// All of it in one line: "Belarus → China: CONSULT visit".
  public String line() {
    String sides = whom.isEmpty() ? who : who + " → " + whom;
    return sides + ": " + act;
  }
}
