package chancery.core.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.ActorRef;
import chancery.core.reading.MentionType;
import org.junit.jupiter.api.Test;

class RelaysTest {

  private static Texts named(String... lines) {
    return Texts.of(lines)
        .person("orlov", "Orlov")
        .person("keller", "Keller")
        .naming(MentionType.AGENCY, "norsk", "Norsk Presse")
        .naming(MentionType.GROUP, "council", "council");
  }

  @Test
  void anAgencyThatQuotesSomebodyIsTheRelay() {
    assertThat(
            named("“We will build it,” state agency Norsk Presse quoted Orlov as saying.").actors())
        .containsExactly("orlov via norsk: “We will build it,”");
    assertThat(named("Norsk Presse quoted Orlov as saying that it would be built.").actors())
        .containsExactly("orlov via norsk: that it would be built");
    assertThat(named("Orlov was quoted by Norsk Presse as saying that it was built.").actors())
        .containsExactly("orlov via norsk: that it was built");
  }

  @Test
  void accordingToAnAgencyIsARelayWhereSomebodySpoke() {
    assertThat(named("According to Norsk Presse, Orlov told Keller he would leave.").actors())
        .containsExactly("orlov > keller via norsk: he would leave");
  }

  @Test
  void accordingToAnAgencyIsTheSpeakerWhereNobodySpoke() {
    assertThat(named("According to Norsk Presse, prices fell in March.").actors())
        .containsExactly("norsk: prices fell in March");
  }

  @Test
  void anAgencysReportOfAStatementIsARelay() {
    assertThat(named("Norsk Presse reported that Orlov said the port was closed.").actors())
        .containsExactly("orlov via norsk: the port was closed");
  }

  @Test
  void whoTellsAnAgencyIsRelayedByIt() {
    assertThat(named("Orlov told Norsk Presse that the port was closed.").actors())
        .containsExactly("orlov > norsk via norsk: that the port was closed");
  }

  @Test
  void theObjectOfTellIsTheAddressee() {
    assertThat(named("Orlov told Keller the port was “a good place” and would “stay so”.").actors())
        .containsExactly("orlov > keller: the port was “a good place” and would “stay so”");
    assertThat(named("Orlov told reporters in Oslo that the port was closed.").actors())
        .containsExactly("orlov > words:reporters: that the port was closed");
  }

  @Test
  void twoNamesInARowArePartedByTheirMentions() {
    assertThat(named("Orlov told Keller Norway was “a good place”.").actors())
        .containsExactly("orlov > keller: Norway was “a good place”");
  }

  @Test
  void aStatementInsideAnotherIsReadToo() {
    assertThat(named("Keller said Orlov had told the council that the port was closed.").actors())
        .containsExactly(
            "keller: Orlov had told the council that the port was closed",
            "orlov > council: that the port was closed");
  }

  @Test
  void aNameInAPossessiveIsNotTheSpeaker() {
    var found = named("Orlov's driver said the road was closed.").quotations().getFirst();
    assertThat(found.speaker().map(p -> p.actor())).isEmpty();
    assertThat(found.speakerSpan()).isPresent();
  }

  @Test
  void aPronounIsTheLastPersonWhoSpoke() {
    assertThat(
            named("Orlov praised the bridge.", "“It is strong,” he said.").quotations().stream()
                .flatMap(q -> q.speaker().stream())
                .map(p -> p.actor().id().orElse("-")))
        .containsExactly("orlov", "orlov");
  }

  @Test
  void nobodyNamedIsNobody() {
    assertThat(named("Orlov left.", "“It was a long and cold day for us.”").quotations())
        .singleElement()
        .satisfies(q -> assertThat(q.speaker().map(p -> p.actor()).map(ActorRef::key)).isEmpty());
  }
}
