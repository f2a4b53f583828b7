package chancery.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that a text says happened, was said or is so. A finding without evidence is refused.
public sealed interface Finding permits Finding.Event, Finding.Statement, Fact {

  /// The words that carry it; never empty. The first is the one that its spans count in.
  List<Evidence> evidence();

  /// When it happened, was said or is so, as far as the text tells.
  PartialDate when();

  /// Whether it took place; statements are always actual.
  Status status();

  /// Everybody named in it, in order.
  Stream<Participant> participants();

  /// The same finding carried by other words.
  Finding withEvidence(List<Evidence> others);

  /// How sure its best evidence is, 0 to 1.
  default double confidence() {
    return evidence().stream().mapToDouble(Evidence::confidence).max().orElse(0);
  }

  /// Checks that there is evidence and copies it.
  static List<Evidence> checked(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding that nobody can show");
    }
    return List.copyOf(evidence);
  }

  /// Who did something to whom.
  ///
  /// @param code what it is
  /// @param actors who did it; for a joint act all parties
  /// @param recipients to whom; empty for a joint act
  /// @param setting when, where and whether
  /// @param trigger the words that name the act, in the first evidence's document
  /// @param evidence first the sentence that tells it
  record Event(
      EventCode code,
      List<Participant> actors,
      List<Participant> recipients,
      Setting setting,
      Span trigger,
      List<Evidence> evidence)
      implements Finding {
    public Event {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      evidence = checked(evidence);
    }

    @Override
    public PartialDate when() {
      return setting.when();
    }

    @Override
    public Status status() {
      return setting.status();
    }

    @Override
    public Stream<Participant> participants() {
      return Stream.concat(actors.stream(), recipients.stream());
    }

    @Override
    public Event withEvidence(List<Evidence> others) {
      return new Event(code, actors, recipients, setting, trigger, others);
    }
  }

  /// When, where and whether an event took place.
  ///
  /// @param when its date, as far as the text tells
  /// @param where its place, where named
  /// @param status whether it took place
  /// @param why what the coder saw: the rule or model, the trigger and the runner-up, in words
  record Setting(PartialDate when, Optional<Place> where, Status status, String why) {}

  /// Who said what, through whom, to whom.
  ///
  /// @param speaker who said it; empty when nobody is named
  /// @param channel relay, addressees and cue
  /// @param said what was said
  /// @param when when it was said
  /// @param evidence first the sentence or sentences that tell it
  record Statement(
      Optional<Participant> speaker,
      Channel channel,
      Said said,
      PartialDate when,
      List<Evidence> evidence)
      implements Finding {
    public Statement {
      evidence = checked(evidence);
    }

    @Override
    public Status status() {
      return Status.ACTUAL;
    }

    @Override
    public Stream<Participant> participants() {
      return Stream.of(
              speaker.stream(),
              channel.relay().stream(),
              channel.addressees().stream(),
              said.about().stream())
          .flatMap(s -> s);
    }

    @Override
    public Statement withEvidence(List<Evidence> others) {
      return new Statement(speaker, channel, said, when, others);
    }
  }

  /// What was said.
  ///
  /// @param content its spans, in order, in the first evidence's document
  /// @param quoting how much of it stands in quotation marks
  /// @param about the actors that it names
  record Said(List<Span> content, Quoting quoting, List<Participant> about) {
    public Said {
      if (content.isEmpty()) {
        throw new IllegalArgumentException("a statement without content");
      }
      content = List.copyOf(content);
      about = List.copyOf(about);
    }
  }

  /// How a statement reached the reader.
  ///
  /// @param relay who passed it on, such as a news agency
  /// @param addressees to whom it was said
  /// @param cue the words of saying, such as "said"
  record Channel(Optional<Participant> relay, List<Participant> addressees, Optional<Span> cue) {
    public Channel {
      addressees = List.copyOf(addressees);
    }
  }
}
