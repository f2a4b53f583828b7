package chancery.core.coding.facts;

import chancery.core.actors.Register;
import chancery.core.coding.Coding;
import chancery.core.model.Block;
import chancery.core.model.Fact;
import chancery.core.reading.OfficeClaims;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Reads facts out of a document: what was promised, sanctioned, joined, traded and built, who
/// holds which office, what a relationship is called.
///
/// Immutable; threads may share it. Linear in the document.
public final class FactFinder {
  private final OfficeClaims claims;

  /// A finder that knows the register's offices.
  public FactFinder(Register register) {
    this.claims = new OfficeClaims(register);
  }

  /// The facts of a document, in order of their sentences within each kind.
  public List<Fact> find(Reading reading, Coding coding) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.span().length() <= Scene.MAX_LENGTH && tells(sentence.block())) {
        Scene scene = Scene.of(reading, sentence);
        facts.addAll(Trade.in(scene));
        facts.addAll(Memberships.in(scene));
        facts.addAll(Projects.in(scene));
        facts.addAll(Labels.in(scene));
        facts.addAll(Pledges.in(scene));
        facts.addAll(Sanctions.in(scene, coding));
      }
    }
    facts.addAll(Offices.in(reading, claims.find(reading.document(), reading.sentences())));
    return List.copyOf(facts);
  }

  private static boolean tells(Block block) {
    return block.speaksForTheStory() || block instanceof Block.Aside;
  }
}
