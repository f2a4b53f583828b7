package chancery.core.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The codes of a state. Each list is a type of its own, because the lists contradict each other:
/// FIPS `CH` is China, ISO `CH` is Switzerland.
///
/// @param iso2 ISO 3166-1 alpha-2
/// @param iso3 ISO 3166-1 alpha-3
/// @param cow Correlates of War, letters
/// @param cowNumber Correlates of War, number
/// @param gw Gleditsch and Ward, number
/// @param fips FIPS 10-4 (GEC); Palestine has two
/// @param cameo CAMEO country codes, the usual one first
/// @param plover the country that PLOVER codes its events under
public record Codes(
    Optional<Iso2> iso2,
    Optional<Iso3> iso3,
    Optional<CowLetters> cow,
    Optional<CowNumber> cowNumber,
    Optional<GwNumber> gw,
    List<Fips> fips,
    List<Cameo> cameo,
    String plover) {
  public Codes {
    fips = List.copyOf(fips);
    cameo = List.copyOf(cameo);
    letters(plover, 3, "PLOVER code");
  }

  /// All codes, in the order in which a query tries them.
  public Stream<Code> all() {
    return Stream.of(
            iso3.stream(),
            iso2.stream(),
            cow.stream(),
            cameo.stream(),
            fips.stream(),
            cowNumber.stream(),
            gw.stream())
        .flatMap(s -> s);
  }

  /// A code of one of the lists.
  public sealed interface Code {
    /// The code as it is written.
    String value();
  }

  /// ISO 3166-1 alpha-2.
  public record Iso2(String value) implements Code {
    public Iso2 {
      letters(value, 2, "ISO alpha-2 code");
    }
  }

  /// ISO 3166-1 alpha-3.
  public record Iso3(String value) implements Code {
    public Iso3 {
      letters(value, 3, "ISO alpha-3 code");
    }
  }

  /// Correlates of War, letters.
  public record CowLetters(String value) implements Code {
    public CowLetters {
      letters(value, 3, "COW code");
    }
  }

  /// Correlates of War, number.
  public record CowNumber(int number) implements Code {
    public CowNumber {
      inRange(number, "COW number");
    }

    @Override
    public String value() {
      return Integer.toString(number);
    }
  }

  /// Gleditsch and Ward, number: not the COW number where states split or merged.
  public record GwNumber(int number) implements Code {
    public GwNumber {
      inRange(number, "GW number");
    }

    @Override
    public String value() {
      return Integer.toString(number);
    }
  }

  /// FIPS 10-4: 69 of its codes are another country's ISO code.
  public record Fips(String value) implements Code {
    public Fips {
      letters(value, 2, "FIPS code");
    }
  }

  /// CAMEO country code.
  public record Cameo(String value) implements Code {
    public Cameo {
      letters(value, 3, "CAMEO code");
    }
  }

  private static void letters(String value, int count, String what) {
    boolean good = value.length() == count && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!good) {
      throw new IllegalArgumentException(
          "%s must be %d capital letters: '%s'".formatted(what, count, value));
    }
  }

  private static void inRange(int number, String what) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException(what + " must be 1 to 9999: " + number);
    }
  }
}
