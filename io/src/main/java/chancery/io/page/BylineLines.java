package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The by-lines among a page's lines of text, by their words and their place.
///
/// Ranges are numbers of blocks, the end not included. Lines that several readings ask for are read
/// once; belongs to one page and is not shared.
final class BylineLines {
  private static final int LONGEST = 150;
  private static final int NAME = 40;

  /// How many lines below the title a by-line may stand, and above it.
  private static final int BELOW = 6;

  private static final int ABOVE = 2;

  private final List<PageBlock> blocks;
  private final int heading;
  private final Map<Integer, List<String>> led = new HashMap<>();
  private final Map<Integer, List<String>> between = new HashMap<>();

  /// @param heading number of the block that holds the title; −1 where none does
  BylineLines(PageBlocks.Read page, int heading) {
    this.blocks = page.blocks();
    this.heading = heading;
  }

  /// Persons behind "By" or beside a date: in the first line of a range that has any.
  List<String> led(int from, int to) {
    return lines(
        from,
        to,
        Markup.NAVIGATION,
        i -> {
          List<String> names = led(i);
          return names.isEmpty() ? between(i).stream().filter(PersonName::isFull).toList() : names;
        });
  }

  /// The by-line that is printed as one by the title: "By Ann Example".
  List<String> printed() {
    return byTitle(this::led);
  }

  /// The single name in a line by the title that is printed as a by-line, with its date.
  List<String> datedPen() {
    return byTitle(i -> BylineText.penned(text(i)));
  }

  /// A desk, an agency or a firm behind "By" by the title.
  List<String> desk() {
    return byTitle(
        i -> BylineText.ledPen(text(i)).stream().filter(BylineLines::isCapital).toList());
  }

  private static boolean isCapital(String desk) {
    return desk.chars().anyMatch(Character::isUpperCase);
  }

  private List<String> byTitle(IntFunction<List<String>> reader) {
    return heading < 0
        ? List.of()
        : lines(heading - ABOVE, heading + 1 + BELOW, Markup.CAPTION, reader);
  }

  /// Persons behind a word that leads to them, in a range at the end of the text, unless others
  /// follow: a list of stories names the authors of each.
  ///
  /// @param end the first block behind the text
  List<String> signed(int from, int to, int end) {
    return lines(from, to, Markup.CAPTION, i -> i >= end && isListed(i) ? List.of() : led(i));
  }

  private boolean isListed(int block) {
    int near = 25;
    List<String> names = led(block);
    return !names.isEmpty()
        && IntStream.range(block + 1, Math.min(block + near, blocks.size()))
            .filter(i -> text(i).length() <= LONGEST)
            .mapToObj(this::led)
            .anyMatch(other -> !other.isEmpty() && !other.equals(names));
  }

  /// Persons behind "Author:" or "Written by", anywhere.
  List<String> declared() {
    return lines(
        0, blocks.size(), Markup.CAPTION, i -> BylineText.isDeclared(text(i)) ? led(i) : List.of());
  }

  /// The single name behind "By" in a line with a date, anywhere.
  List<String> dated() {
    return lines(0, blocks.size(), Markup.CAPTION, i -> BylineText.penned(text(i)));
  }

  /// The single name behind "By" beside a date, or below a line that leads to it.
  List<String> penned(int from, int to) {
    return lines(from, to, Markup.NAVIGATION, this::penned);
  }

  private List<String> penned(int block) {
    boolean label = BylineText.isLead(text(block)) && block + 1 < blocks.size();
    String next = label ? text(block + 1) : "";
    int longest = 30;
    return next.isEmpty() || next.length() > longest ? between(block) : BylineText.below(next);
  }

  /// What a reader of lines finds in the first of the short ones that it finds anything in.
  ///
  /// @param other a kind of text in which it doesn't look; what a page calls navigation may hold
  ///   the by-line where it stands by the title
  private List<String> lines(int from, int to, Markup other, IntFunction<List<String>> reader) {
    return IntStream.range(Math.max(0, from), Math.min(to, blocks.size()))
        .filter(i -> text(i).length() <= LONGEST)
        .filter(i ->
            (other == Markup.NAVIGATION && isByTitle(i))
                || !AuthorMarks.isOther(blocks.get(i).inner(), other))
        .mapToObj(reader)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isByTitle(int block) {
    return heading >= 0 && block >= heading - ABOVE && block <= heading + BELOW;
  }

  /// What the line says beside a date, read once.
  private List<String> between(int block) {
    return between.computeIfAbsent(block, i -> BylineText.between(text(i)));
  }

  private String text(int block) {
    return blocks.get(block).text();
  }

  /// The persons behind a word that leads to them: in the same line, or in those below it.
  private List<String> led(int block) {
    return led.computeIfAbsent(block, this::readLed);
  }

  private List<String> readLed(int block) {
    if (BylineText.isLead(text(block))) {
      return below(block + 1);
    }
    return blocks.get(block).rows().stream()
        .map(BylineText::led)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The persons' names in the lines from there on, behind their initials where a page has no
  /// portrait.
  private List<String> below(int block) {
    List<String> names = new ArrayList<>();
    int initials = 3;
    int from = block < blocks.size() && text(block).length() <= initials ? block + 1 : block;
    for (int i = from; i < blocks.size() && text(i).length() <= NAME; i++) {
      List<String> more = BylineText.names(text(i), PersonName::isFull);
      boolean another = !names.isEmpty() && blocks.get(i).isHeading();
      if (more.isEmpty() || another) {
        break;
      }
      names.addAll(more);
    }
    return names;
  }

  /// Names that are a block by themselves just below the title, with a date beside them or a role
  /// below.
  List<String> alone() {
    int near = 4;
    int last = Math.min(heading + near, blocks.size() - 1);
    return IntStream.range(heading + 1, heading < 0 ? 0 : last)
        .mapToObj(i -> isBesideDate(i) ? namesAlone(i) : degrees(i))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isBesideDate(int block) {
    return isDated(beside(block, -1)) || isDated(beside(block, 1)) || isRole(beside(block, 1));
  }

  /// Names of which one has a degree, where the block holds nothing else.
  private List<String> degrees(int block) {
    int longest = 400;
    boolean could = text(block).length() <= longest && text(block).indexOf(',') > 0;
    List<String> names = could ? People.names(text(block)) : List.of();
    return People.holdDegrees(names) ? names : List.of();
  }

  /// Who wrote the page by the lead below the title: "…, writes Ann Example".
  List<String> wrote() {
    return heading < 0
        ? List.of()
        : blocks.subList(heading, Math.min(heading + BELOW, blocks.size())).stream()
            .map(block -> BylineText.wrote(block.text()))
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /// The reporters whom the first lines of a range, or its last ones, name as the press of China
  /// and Korea does.
  List<String> reporters(int from, int to) {
    int few = 4;
    IntFunction<List<String>> reader = i -> Dateline.reporters(text(i));
    List<String> first = found(from, from + few, reader);
    return first.isEmpty() ? found(Math.max(from, to - 2 * few), to, reader) : first;
  }

  /// The agency in the dateline of the first lines of a range.
  List<String> dateline(int from, int to) {
    int few = 4;
    return found(from, Math.min(to, from + few), i -> Dateline.agency(text(i)).stream().toList());
  }

  /// Whom a sentence in a range says to write for the page's outlet.
  List<String> portrayed(int from, int to) {
    return found(
        from, to, i -> Portrait.author(text(i), name -> isNamedBefore(i, name)).stream().toList());
  }

  /// True where a sentence between the title and a block holds the word.
  private boolean isNamedBefore(int block, String word) {
    return blocks.subList(Math.max(0, Math.min(heading, block)), block).stream()
        .anyMatch(above -> above.isRunning() && above.text().contains(word));
  }

  /// The person whose name is the text's last line.
  List<String> signature(int from, int to) {
    return found(
        from,
        to,
        i ->
            isPlainEnd(i)
                ? BylineText.signed(text(i)).stream()
                    .filter(name -> !isNamedBefore(i, name.substring(name.lastIndexOf(' ') + 1)))
                    .toList()
                : List.of());
  }

  /// True for a line without links or a heading's rank that follows the text itself.
  private boolean isPlainEnd(int block) {
    PageBlock line = blocks.get(block);
    return block > 0
        && line.linked() == 0
        && line.markup().isEmpty()
        && !line.isHeading()
        && !line.isListed()
        && blocks.get(block - 1).isRunning()
        && (block + 1 == blocks.size() || !blocks.get(block + 1).isRunning());
  }

  /// The agency whose name is a line by itself, by the title or in a range.
  List<String> agency(int from, int to) {
    List<String> above = byTitle(i -> BylineText.source(text(i)));
    return above.isEmpty()
        ? lines(from, to, Markup.CAPTION, i -> BylineText.source(text(i)))
        : above;
  }

  private List<String> found(int from, int to, IntFunction<List<String>> reader) {
    return IntStream.range(Math.max(0, from), Math.min(to, blocks.size()))
        .filter(i -> !AuthorMarks.isOther(blocks.get(i).inner(), Markup.CAPTION))
        .mapToObj(reader)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The next block on a side that holds more than a mark.
  private int beside(int block, int step) {
    int at = block + step;
    boolean mark = at > 0 && at < blocks.size() - 1 && text(at).length() == 1;
    return mark ? at + step : at;
  }

  /// The person who holds the copyright, by the page's first notice that names one: "© 2023 Ann
  /// Example".
  List<String> holder() {
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> BylineText.holder(text(i)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> namesAlone(int at) {
    int most = 3;
    PageBlock block = blocks.get(at);
    List<String> names =
        block.text().length() <= LONGEST && block.linkShare() < .5 && !block.isHeading()
            ? People.names(block.text()).stream().map(PersonName::led).toList()
            : List.of();
    boolean all =
        names.stream().allMatch(n -> PersonName.isFull(n) && n.split(" ", -1).length <= most);
    return all ? names : List.of();
  }

  private boolean isRole(int block) {
    int longest = 60;
    return text(block).length() <= longest
        && !blocks.get(block).isRunning()
        && PersonName.isRole(text(block));
  }

  private boolean isDated(int block) {
    String text = text(block);
    return text.length() <= LONGEST && DateText.hasDigit(text) && DateText.parse(text).isPresent();
  }
}
