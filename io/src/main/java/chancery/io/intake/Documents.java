package chancery.io.intake;

import chancery.core.actors.NameKey;
import chancery.core.actors.Word;
import chancery.core.actors.Words;
import chancery.core.clean.Cleaner;
import chancery.core.clean.Hint;
import chancery.core.clean.TextGuard;
import chancery.core.clean.TextGuard.Guarded;
import chancery.core.language.LanguageId;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Document.Card;
import chancery.core.model.Moment;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RawSpan;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.io.bytes.Decoder;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.press.Languages;
import chancery.io.page.Addresses;
import chancery.io.page.DateText;
import chancery.io.page.HtmlExtractor;
import chancery.io.page.Page;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes documents of captures: lets their text pass the guard, reads pages, finds out when and
/// where it was published, labels the blocks. Pure, and threads may share one.
///
/// Nothing is published after it was captured, nor after the run that takes it in.
public final class Documents {
  private static final LanguageId LANGUAGES = LanguageId.load();

  private final Cleaner cleaner;
  private final Limits limits;
  private final Instant now;

  /// Documents labelled by this cleaner, within the usual limits.
  ///
  /// @param now when they are taken in
  public Documents(Cleaner cleaner, Instant now) {
    this(cleaner, Limits.standard(), now);
  }

  /// Documents labelled by this cleaner.
  ///
  /// @param limits how long an article may be, and how many elements of a page are read
  /// @param now when they are taken in
  public Documents(Cleaner cleaner, Limits limits, Instant now) {
    this.cleaner = cleaner;
    this.limits = limits;
    this.now = now;
  }

  /// What became of a capture.
  public sealed interface Outcome {
    /// A document.
    ///
    /// @param document the document
    /// @param notes what was left out or doubtful, in words; the document was taken in all the same
    record Made(Document document, List<String> notes) implements Outcome {
      public Made {
        notes = List.copyOf(notes);
      }
    }

    /// Nothing could be made of it.
    ///
    /// @param refused why
    record Not(Refused refused) implements Outcome {}
  }

  /// The capture's document, or why there is none.
  public Outcome from(Capture capture) {
    Guarded guarded = TextGuard.guard(capture.text());
    List<String> notes = new ArrayList<>();
    guarded.notes().forEach((note, count) -> notes.add(inWords(note, count)));
    Text text = capture.form() == Form.HTML ? page(capture, guarded, notes) : plain(guarded);
    if (text.words.length() > limits.articleCharacters()) {
      return new Outcome.Not(tooLong(capture, text.words.length()));
    }
    if (text.words.codePoints().noneMatch(Character::isLetter)) {
      return new Outcome.Not(
          Refused.of(
                  capture.place(),
                  Reason.NO_TEXT,
                  "it holds no text that could be read as an article; look whether its text was"
                      + " saved")
              .with(capture.text()));
    }
    disguised(text.words).ifPresent(notes::add);
    characters(capture.encoding()).ifPresent(notes::add);
    return new Outcome.Made(document(capture, text, notes), notes);
  }

  /// What was wrong with how its characters were written, where something was.
  private static Optional<String> characters(String encoding) {
    if (Decoder.isMixed(encoding)) {
      return Optional.of(
          "its characters are " + encoding + "; each stretch was read as what it is");
    }
    return Decoder.isBroken(encoding)
        ? Optional.of("some of its bytes are no UTF-8 and were replaced; save it again")
        : Optional.empty();
  }

  /// Names the words that are spelled with look-alike letters, so that nobody takes them for what
  /// they look like unawares: names are looked up by what they look like.
  private static Optional<String> disguised(String text) {
    boolean odd =
        text.chars()
            .anyMatch(c -> (c >= 0x370 && c < 0x530) || Character.getType(c) == Character.FORMAT);
    int most = 5;
    String words =
        !odd
            ? ""
            : Words.of(text).stream()
                .filter(Word::isWord)
                .map(word -> text.substring(word.start(), word.end()))
                .filter(word -> word.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c)))
                .filter(NameKey::isDisguised)
                .distinct()
                .limit(most)
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(", "));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "disguised: "
                + words
                + " mixes alphabets or holds characters without width; read as what it looks like");
  }

  private Refused tooLong(Capture capture, int length) {
    return Refused.of(
            capture.place(),
            Reason.TOO_LARGE,
            "its text has %,d characters, and one article is read up to %,d; cut it into articles"
                .formatted(length, limits.articleCharacters()))
        .with(capture.text());
  }

  private static String inWords(TextGuard.Note note, int count) {
    return count + " × " + note.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// What a capture's text says, whether a page or plain.
  private record Text(
      String words,
      List<Hint> hints,
      OriginMap origin,
      Given given,
      PartialDate published,
      Optional<Moment> moment) {}

  private static Text plain(Guarded guarded) {
    TextHead head = TextHead.of(guarded.text());
    return new Text(
        guarded.text(),
        List.of(),
        guarded.origin(),
        head.given(),
        head.published(),
        Optional.empty());
  }

  private Text page(Capture capture, Guarded guarded, List<String> notes) {
    int end = Elements.end(guarded.text(), limits.pageElements());
    if (end < guarded.text().length()) {
      notes.add(
          "its markup has more than %,d elements; the page is read up to character %,d of %,d"
              .formatted(limits.pageElements(), end, guarded.text().length()));
    }
    Page page = HtmlExtractor.extract(guarded.text().substring(0, end), capture.given().address());
    // Entities may have brought in again what the guard keeps out.
    Guarded again = TextGuard.guard(page.text());
    Given given =
        new Given(
            Optional.empty(),
            page.title(),
            Optional.empty(),
            page.publisher(),
            page.address().map(URI::toString),
            page.language(),
            Optional.empty(),
            page.authors(),
            page.updated().isUnknown()
                ? Map.of()
                : Map.of("updated", '"' + page.updated().edtf() + '"'));
    OriginMap origin = again.origin().then(page.origin()).then(guarded.origin());
    List<Hint> hints = hints(page, again.origin());
    return new Text(again.text(), hints, origin, given, page.published(), page.moment());
  }

  /// The page's hints where its text stands behind the guard.
  private static List<Hint> hints(Page page, OriginMap guarded) {
    List<Hint> hints = new ArrayList<>();
    for (Hint hint : page.hints()) {
      Optional<Span> span = guarded.toClean(new RawSpan(hint.span().start(), hint.span().end()));
      span.ifPresent(s -> hints.add(new Hint(s, hint.markup())));
    }
    return hints;
  }

  private Document document(Capture capture, Text text, List<String> notes) {
    Given given = capture.given();
    Given found = text.given;
    Optional<URI> address =
        address(given.address(), notes).or(() -> address(found.address(), notes));
    Source source =
        new Source(
            address,
            clean(given.publisher()).map(Documents::site).or(() -> clean(found.publisher())),
            given.seen().flatMap(Documents::instant));
    List<Block> blocks = cleaner.label(text.words, text.hints);
    Card card =
        new Card(
            clean(Optional.of(capture.givenId())).orElse("-"),
            clean(given.title())
                .or(() -> clean(found.title()))
                .or(() -> headline(blocks, text.words)),
            given.authors().isEmpty() ? names(found.authors()) : names(given.authors()),
            language(given.language(), found.language(), text.words, notes),
            extra(capture, found));
    Tongues.note(LANGUAGES, text.words, blocks).ifPresent(notes::add);
    PartialDate published = published(capture, text, address, notes);
    return new Document(
        Document.idOf(text.words, source),
        source,
        published,
        text.words,
        text.origin,
        blocks,
        card,
        moment(capture, text, published));
  }

  /// Further fields as they came, and what the page adds to them; of text that did not come in
  /// Unicode also its character set and how that was found.
  private static Map<String, String> extra(Capture capture, Given found) {
    Map<String, String> extra = new HashMap<>(found.extra());
    if (!isUnicode(capture.encoding())) {
      extra.put("encoding", '"' + capture.encoding() + '"');
    }
    extra.putAll(capture.given().extra());
    return extra;
  }

  private static boolean isUnicode(String encoding) {
    return !Decoder.isMixed(encoding)
        && (encoding.startsWith("UTF-") || encoding.startsWith("Unicode"));
  }

  private static Optional<URI> address(Optional<String> given, List<String> notes) {
    Optional<URI> web = given.flatMap(Addresses::web);
    if (given.isPresent() && web.isEmpty()) {
      notes.add("its address is none of the web (http, https) and was dropped");
    }
    return web;
  }

  /// An outlet that is given as a web address is called by its host.
  private static String site(String publisher) {
    return Addresses.web(publisher)
        .flatMap(address -> Optional.ofNullable(address.getHost()))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .orElse(publisher);
  }

  /// One line, guarded, of what came with a text.
  private static Optional<String> clean(Optional<String> value) {
    int longest = 1000;
    return value
        .map(v -> TextGuard.guard(v).text().replace('\n', ' ').strip())
        .map(v ->
            v.length() > longest
                ? v.substring(0, v.offsetByCodePoints(0, v.codePointCount(0, longest)))
                : v)
        .filter(v -> !v.isEmpty());
  }

  private static List<String> names(List<String> names) {
    return names.stream()
        .map(Optional::of)
        .map(Documents::clean)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> headline(List<Block> blocks, String text) {
    return blocks.stream()
        .filter(Block.Headline.class::isInstance)
        .findFirst()
        .map(block -> block.span().in(text));
  }

  /// As the record says, else as the text itself shows, else as the page says: pages are often
  /// wrong about themselves. Where the record and the text disagree the record is kept, and a note
  /// made.
  private static Optional<String> language(
      Optional<String> given, Optional<String> stated, String text, List<String> notes) {
    Optional<String> told =
        clean(given).flatMap(name -> Languages.code(name).or(() -> LanguageId.tag(name)));
    Optional<String> shown = LANGUAGES.of(text);
    if (told.isPresent() && shown.isPresent() && !LanguageId.isSame(told.get(), shown.get())) {
      notes.add("it is said to be in " + told.get() + " and looks like " + shown.get());
    }
    return told.or(() -> LANGUAGES.of(text, clean(stated)));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeParseException e) {
      return DateText.parse(text)
          .flatMap(PartialDate::day)
          .map((LocalDate day) -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  /// By what was given, what the page or the first lines say, the address, the file's name: the
  /// first of these that is not later than the day on which the text was seen.
  private PartialDate published(
      Capture capture, Text text, Optional<URI> address, List<String> notes) {
    LocalDate latest = latest(capture.given());
    List<PartialDate> told = told(capture, text, address, notes);
    told.stream()
        .filter(date -> isAfter(date, latest))
        .map(date ->
            "bad-date: its date “%s” is later than the day on which it was seen and was dropped"
                .formatted(date.edtf()))
        .distinct()
        .forEach(notes::add);
    return told.stream()
        .filter(date -> !isAfter(date, latest))
        .findFirst()
        .orElse(PartialDate.unknown());
  }

  /// The day of the capture, or of the run where it is not known, at the latest that it was
  /// anywhere on earth.
  private LocalDate latest(Given given) {
    Instant seen = given.seen().flatMap(Documents::instant).filter(now::isAfter).orElse(now);
    return seen.atOffset(ZoneOffset.MAX).toLocalDate();
  }

  /// A magazine's month or season may be ahead of the day on which it comes out.
  private static boolean isAfter(PartialDate date, LocalDate latest) {
    int ahead = 3;
    LocalDate last = date.day().isPresent() ? latest : latest.plusMonths(ahead);
    return date.earliest().filter(first -> first.isAfter(last)).isPresent();
  }

  /// All dates that it is given, the best first.
  private static List<PartialDate> told(
      Capture capture, Text text, Optional<URI> address, List<String> notes) {
    List<PartialDate> told = new ArrayList<>();
    Optional<PartialDate> given = capture.given().published().flatMap(DateText::parse);
    if (capture.given().published().isPresent() && given.isEmpty()) {
      notes.add(
          "bad-date: its date “%s” is no day of the calendar and was dropped"
              .formatted(shown(capture.given().published().get())));
    }
    given.ifPresent(told::add);
    told.add(text.published);
    address
        .map(URI::toString)
        .flatMap(DateText::inName)
        .ifPresent(date -> told.add(date.because(List.of("the page's address"))));
    boolean single = capture.record() == 0;
    if (single) {
      DateText.inName(fileName(capture.path()))
          .ifPresent(date -> told.add(date.because(List.of("the file's name"))));
    }
    told.removeIf(PartialDate::isUnknown);
    return told;
  }

  private static String shown(String value) {
    int longest = 40;
    String line = clean(Optional.of(value)).orElse("");
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }

  /// The time that was given with the day or else by the page, where it is one of that day.
  private static Optional<Moment> moment(Capture capture, Text text, PartialDate published) {
    return capture
        .given()
        .published()
        .flatMap(DateText::moment)
        .or(() -> text.moment)
        .filter(moment -> DateText.isOn(moment, published));
  }

  private static String fileName(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(slash + 1);
  }
}
