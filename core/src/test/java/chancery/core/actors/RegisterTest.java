package chancery.core.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.actors.Actor.Person;
import chancery.core.model.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final String STATES =
      """
      id\tname\tkind\tadjectives\tdemonyms\tcapital\tiso2\tiso3\tfips\tcow\tcowNumber\tplover\tfrom\tto
      state:BLR\tBelarus\tun-member\tBelarusian\tBelarusians\tMinsk\tBY\tBLR\tBO\tBLR\t370\tBLR\t1991-08-25\t
      state:BOL\tBolivia\tun-member\tBolivian\tBolivians\tLa Paz\tBO\tBOL\tBL\tBOL\t145\tBOL\t\t
      """;
  private static final String PERSONS =
      """
      id\tname\tfamily\tgiven\taliases\tgender
      person:ana-rusk\tAna Rusk\tRusk\tAna\t\tf
      person:bo-lind\tBo Lind\tLind\tBo\t\tm
      """;
  private static final String OFFICES =
      """
      person\tof\toffice\ttitle\tfrom\tto
      person:ana-rusk\tstate:BLR\tdefence-minister\tDefence Minister\t2020-01-10\t2022-05
      person:bo-lind\tstate:BLR\tdefence-minister\tDefence Minister\t2022-06-01\t
      """;

  private static Register small() {
    return Register.of(
        Map.of("states.tsv", STATES, "persons-heads.tsv", PERSONS, "offices-heads.tsv", OFFICES));
  }

  private static List<String> found(Register register, String query) {
    return register.find(query).stream().map(Actor::id).toList();
  }

  @Test
  void aStateIsFoundByAnyOfItsNamesAndCodes() {
    Register register = small();
    for (String query :
        List.of(
            "Belarus", "belarusian", "Belarusians", "minsk", "BLR", "blr", "state:BLR", "370")) {
      assertThat(found(register, query)).as(query).startsWith("state:BLR");
    }
  }

  @Test
  void aCodeThatTwoListsGiveToTwoStatesFindsBothAndTheListTellsThemApart() {
    Register register = small();
    assertThat(found(register, "BO")).containsExactly("state:BOL", "state:BLR");
    assertThat(found(register, "fips:BO")).containsExactly("state:BLR");
    assertThat(found(register, "iso2:bo")).containsExactly("state:BOL");
  }

  @Test
  void anOfficeHasTheHolderOfTheDate() {
    Register register = small();
    Actor belarus = register.byId("state:BLR").orElseThrow();
    assertThat(holder(register, belarus, "2021")).isEqualTo("person:ana-rusk");
    assertThat(holder(register, belarus, "2023-08")).isEqualTo("person:bo-lind");
    assertThat(holder(register, belarus, "2022-05/2022-06")).isEqualTo("nobody for certain");
    assertThat(holder(register, belarus, "2019")).isEqualTo("nobody for certain");
  }

  private static String holder(Register register, Actor of, String date) {
    return register
        .holder(OfficeKind.DEFENCE_MINISTER, of, PartialDate.parse(date))
        .map(Person::id)
        .orElse("nobody for certain");
  }

  @Test
  void aFormerMinisterIsFormerElite() {
    Register register = small();
    Actor rusk = register.byId("person:ana-rusk").orElseThrow();
    assertThat(register.toRef(rusk, PartialDate.parse("2021-03")).sector()).contains("GOV");
    assertThat(register.toRef(rusk, PartialDate.parse("2024")).sector()).contains("ELI");
    assertThat(register.toRef(rusk, PartialDate.parse("2024")).country()).contains("BLR");
  }

  @Test
  void aBadRowIsRefusedWithItsLineAndACure() {
    String bad = "id\tname\tkind\tiso2\tplover\nstate:BLR\tBelarus\tun-member\tBLR\tBLR\n";
    assertThatThrownBy(() -> Register.of(Map.of("states.tsv", bad)))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("states.tsv:2: ISO alpha-2 code must be 2 capital letters: 'BLR'")
        .hasMessageContaining("Cure:");
  }

  @Test
  void anOfficeOfNobodyIsRefused() {
    String bad = "person\tof\toffice\ttitle\tfrom\tto\nperson:x\tstate:BLR\tpresident\tP\t\t\n";
    assertThatThrownBy(() -> Register.of(Map.of("states.tsv", STATES, "offices-heads.tsv", bad)))
        .hasMessageContaining("offices-heads.tsv:2: nobody has the id person:x");
  }

  @Test
  void aPersonMayStandInBothFilesAndKeepsAllNames() {
    String again =
        """
        id\tname\tfamily\tgiven\taliases\tgender
        person:ana-rusk\tAna Rusk\tRusk\tAna\tАна Раск\tf
        """;
    Register register =
        Register.of(
            Map.of(
                "states.tsv", STATES,
                "persons-heads.tsv", PERSONS,
                "persons-ministers.tsv", again));
    assertThat(found(register, "Ана Раск")).containsExactly("person:ana-rusk");
  }

  @Test
  void theRegisterThatComesWithChanceryIsSound() {
    Register register = Register.load();
    assertThat(register.find("Belarus").getFirst().id()).isEqualTo("state:BLR");
    assertThat(found(register, "Лукашенко")).isEqualTo(found(register, "Lukashenka"));
    Actor organisation = register.byId("org:sco").orElseThrow();
    assertThat(register.memberships(organisation, PartialDate.parse("2025"))).isNotEmpty();
  }
}
