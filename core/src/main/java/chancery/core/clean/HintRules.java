package chancery.core.clean;

import chancery.core.clean.Hint.Markup;
import java.util.Optional;

/// What the page's markup says, where no mark in the words themselves says otherwise.
final class HintRules {
  private HintRules() {}

  static Optional<Verdict> markup(Page page, int number) {
    return page.markup(number).flatMap(HintRules::verdict);
  }

  private static Optional<Verdict> verdict(Markup markup) {
    return switch (markup) {
      case TITLE -> Optional.of(Verdict.headline("markup-title"));
      case SUBHEAD -> Optional.of(Verdict.subhead("markup-subhead"));
      case CAPTION -> Optional.of(Verdict.caption("markup-caption"));
      case BYLINE -> Optional.of(Verdict.credit("byline", "markup-byline"));
      case TIME -> Optional.of(Verdict.residue("date-line", "markup-time"));
      case NAVIGATION -> Optional.of(Verdict.residue("menu", "markup-navigation"));
      case FOOTER -> Optional.of(Verdict.residue("footer", "markup-footer"));
      case RELATED -> Optional.of(Verdict.residue("teaser", "markup-related"));
      case COMMENTS -> Optional.of(Verdict.residue("comment-form", "markup-comments"));
      case SHARE -> Optional.of(Verdict.residue("share", "markup-share"));
      case NEWSLETTER -> Optional.of(Verdict.residue("newsletter", "markup-newsletter"));
      case ADVERT -> Optional.of(Verdict.residue("advert", "markup-advert"));
      case TAGS -> Optional.of(Verdict.residue("tags", "markup-tags"));
      case SIDE -> Optional.of(Verdict.residue("widget", "markup-side"));
      case TEXT -> Optional.of(Verdict.paragraph("markup-text"));
    };
  }
}
