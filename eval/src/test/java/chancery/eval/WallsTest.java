package chancery.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The walls of the house, one line a rule.
@AnalyzeClasses(packages = "chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  @ArchTest
  static final ArchRule modelSeesNothingElse =
      wall(
          "..core.model..",
          "..core.clean..",
          "..core.reading..",
          "..core.actors..",
          "..core.coding..",
          "..core.copies..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule cleanSeesTheModelAlone =
      wall(
          "..core.clean..",
          "..core.reading..",
          "..core.actors..",
          "..core.coding..",
          "..core.copies..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule languageSeesNothingElse =
      wall(
          "..core.language..",
          "..core.model..",
          "..core.clean..",
          "..core.reading..",
          "..core.actors..",
          "..core.coding..",
          "..core.copies..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule formatsKnowNothingOfIntake =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..intake.warc..",
              "..intake.archive..",
              "..intake.feed..",
              "..intake.mail..",
              "..intake.office..",
              "..intake.press..",
              "..intake.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "chancery.io.intake", "..io.store..", "..io.query..", "..io.export..");

  @ArchTest
  static final ArchRule actorsSeeTheModelAlone =
      wall(
          "..core.actors..",
          "..core.clean..",
          "..core.reading..",
          "..core.coding..",
          "..core.copies..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule copiesSeeTheModelAlone =
      wall(
          "..core.copies..",
          "..core.clean..",
          "..core.reading..",
          "..core.actors..",
          "..core.coding..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule readingSeesActors =
      wall(
          "..core.reading..",
          "..core.clean..",
          "..core.coding..",
          "..core.copies..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule codingSeesReadingAndActors =
      wall(
          "..core.coding..",
          "..core.clean..",
          "..core.copies..",
          "..core.ledger..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule ledgerSeesModelAndCopies =
      wall(
          "..core.ledger..",
          "..core.clean..",
          "..core.reading..",
          "..core.actors..",
          "..core.coding..",
          "..core.pipeline..");

  @ArchTest
  static final ArchRule coreSeesNoOtherModule =
      wall(
          "..chancery.core..",
          "..chancery.reader..",
          "..chancery.io..",
          "..chancery.app..",
          "..chancery.eval..");

  @ArchTest
  static final ArchRule ioSeesNoApp =
      wall("..chancery.io..", "..chancery.app..", "..chancery.eval..");

  @ArchTest static final ArchRule nobodySeesEval = wall("..chancery.app..", "..chancery.eval..");

  @ArchTest
  static final ArchRule coreTouchesNoFilesSocketsClocksOrThreads =
      noClasses()
          .that()
          .resideInAPackage("chancery.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.file..",
              "java.net.http..",
              "java.sql..",
              "java.util.logging..",
              "org.slf4j..",
              "java.util.concurrent..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.File.*|java\\.net\\.Socket|java\\.time\\.Clock|java\\.lang\\.Thread");

  private static ArchRule wall(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }
}
