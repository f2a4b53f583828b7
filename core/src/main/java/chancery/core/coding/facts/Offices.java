package chancery.core.coding.facts;

import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Status;
import chancery.core.reading.OfficeClaim;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Office-holders that the text itself names, as dated claims.
final class Offices {
  private static final RuleId RULE = new RuleId("facts.office");

  private Offices() {}

  static List<Fact> in(Reading reading, List<OfficeClaim> claims) {
    List<Fact> facts = new ArrayList<>();
    for (OfficeClaim claim : claims) {
      reading.sentencesAt(claim.span()).stream()
          .filter(s -> s.span().holds(claim.span()))
          .findFirst()
          .ifPresent(s -> facts.add(fact(reading, s, claim)));
    }
    return facts;
  }

  private static Fact fact(Reading reading, Sentence sentence, OfficeClaim claim) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("title", claim.title());
    fields.put("office", claim.office().orElse(claim.title()));
    claim.qualifier().ifPresent(q -> fields.put("qualifier", q));
    Status status =
        claim.qualifier().filter("former"::equals).isPresent() ? Status.HISTORICAL : Status.ACTUAL;
    Evidence evidence = Evidence.of(reading.document(), sentence.span(), RULE, 0.9);
    return new Fact.Office(
        new Participant(claim.person(), claim.span()),
        Optional.of(new Participant(claim.of(), claim.span())),
        fields,
        new Fact.Basis(when(reading, sentence), status, List.of(evidence)));
  }

  /// One claim gives a point: the day its sentence tells of, else the day of the document.
  private static PartialDate when(Reading reading, Sentence sentence) {
    return reading.timesIn(sentence.span()).stream()
        .filter(t -> t.type() == TimeRef.Type.DATE && t.date().earliest().isPresent())
        .findFirst()
        .map(TimeRef::date)
        .filter(d ->
            reading.document().published().isUnknown()
                || d.compatible(reading.document().published())
                || d.latest().isPresent())
        .orElse(reading.document().published());
  }
}
