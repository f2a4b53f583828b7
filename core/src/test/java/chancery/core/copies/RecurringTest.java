package chancery.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.Cleaner;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Source;
import chancery.core.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an outlet prints under everything is told by how many of its stories it stands under.
class RecurringTest {
  private static final String LINE =
      "Our readers keep this small paper going through hard winters.";

  private static Document page(String outlet, String text) {
    Source source = new Source(Optional.empty(), Optional.of(outlet), Optional.empty());
    return new Document(
        Document.idOf(text, source),
        source,
        PartialDate.unknown(),
        text,
        OriginMap.identity(text.length()),
        Cleaner.standard().label(text),
        Document.Card.of("test"));
  }

  private static Document harbour() {
    return page(
        "Harbour Gazette",
        "The harbour of Arun was closed on Friday after a crane fell into the water near the fish"
            + " market and two boats had to be towed away.\n\n"
            + LINE);
  }

  private static Block last(Document document, int stories, Story story) {
    return Recurring.apply(
            document,
            document.blocks(),
            story,
            _ -> stories,
            id -> Optional.of(id.equals(document.id()) ? "harbourgazette" : "another"))
        .getLast();
  }

  private static Story alone(Document document) {
    return Story.of(List.of(document.id()), List.of());
  }

  @Test
  void aLineUnderFiveStoriesIsResidueAndUnderThreeUncertain() {
    Document document = harbour();
    Story story = alone(document);
    assertThat(last(document, 2, story)).isEqualTo(document.blocks().getLast());
    assertThat(last(document, 3, story)).isInstanceOf(Block.Paragraph.class);
    assertThat(last(document, 3, story).rule().value()).contains("uncertain");
    assertThat(last(document, 5, story).kind()).isEqualTo("residue");
    assertThat(last(document, 5, story).label()).contains("recurring");
  }

  @Test
  void whatAnotherOutletsCopyHasTooIsTheStorys() {
    Document document = harbour();
    Document copy = page("Another", document.text());
    Story story =
        Copies.find(List.of(CopyText.of(document), CopyText.of(copy))).stories().getFirst();
    assertThat(story.copies()).hasSize(2);
    assertThat(last(document, 9, story)).isEqualTo(document.blocks().getLast());
  }

  @Test
  void linesAreShortWithoutQuotationMarksAndOfAKnownOutlet() {
    assertThat(Recurring.lines(harbour())).hasSize(1);
    assertThat(
            Recurring.lines(
                page(
                    "Harbour Gazette",
                    "\u201cWe will never leave this harbour again,\u201d the mayor said on"
                        + " Friday.")))
        .isEmpty();
    Document unknown =
        new Document(
            harbour().id(),
            Source.unknown(),
            PartialDate.unknown(),
            harbour().text(),
            OriginMap.identity(harbour().text().length()),
            harbour().blocks(),
            Document.Card.of("test"));
    assertThat(Recurring.lines(unknown)).isEqualTo(Set.of());
  }
}
