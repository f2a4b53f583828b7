package chancery.core.clean;

import chancery.core.model.Span;

/// What a page's markup says of a stretch of its text.
///
/// @param span where it stands in the text that is labelled
/// @param markup what the markup says
public record Hint(Span span, Markup markup) {
  /// What markup can say of a stretch of text.
  public enum Markup {
    /// The page's title: `h1`.
    TITLE,
    /// A heading inside the article: `h2` to `h6`.
    SUBHEAD,
    /// Running text: `p`, `li`, `blockquote` of the article itself.
    TEXT,
    /// `figcaption` and what is classed as one.
    CAPTION,
    /// By-line: `rel=author`, a class that says so.
    BYLINE,
    /// A time of publication.
    TIME,
    /// Menus and breadcrumbs: `nav`, `header` of the page.
    NAVIGATION,
    /// `footer` of the page.
    FOOTER,
    /// Links to other stories.
    RELATED,
    /// Readers' comments and the form for them.
    COMMENTS,
    /// Share buttons.
    SHARE,
    /// Newsletter and membership boxes.
    NEWSLETTER,
    /// Advertising.
    ADVERT,
    /// Key words of the page.
    TAGS,
    /// Something beside the article: `aside`.
    SIDE
  }
}
