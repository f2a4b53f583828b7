package chancery.io.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.actors.Register;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Names NAMES = new Names(Register.load());

  @Test
  void anActorIsFoundByEveryName() {
    for (String name :
        new String[] {
          "Belarus", "belarus", "Belarusian", "Minsk", "BLR", "BY", "state:BLR", " Belarus "
        }) {
      assertThat(NAMES.resolve(name).id()).as(name).isEqualTo("state:BLR");
    }
  }

  @Test
  void aMisspeltNameIsAnsweredWithTheNearestOnes() {
    assertThatThrownBy(() -> NAMES.resolve("Belarrus"))
        .isInstanceOf(UnknownActor.class)
        .hasMessage("no actor “Belarrus” in the register; did you mean Belarus (state:BLR)?");
  }

  @Test
  void aNameOfSeveralIsAnsweredWithThem() {
    assertThatThrownBy(() -> NAMES.resolve("Congo"))
        .isInstanceOf(UnknownActor.class)
        .hasMessageContaining("may mean")
        .hasMessageContaining("state:COD");
  }

  @Test
  void nonsenseIsNoActor() {
    for (String odd :
        new String[] {"", " ", "\"><img src=x>", "%%%", "x".repeat(201), "zzzzzzzz"}) {
      assertThatThrownBy(() -> NAMES.resolve(odd)).as(odd).isInstanceOf(UnknownActor.class);
    }
  }
}
