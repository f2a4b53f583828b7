package chancery.core.model;

import java.util.Optional;

/// A labelled stretch of a document's text. The blocks of a document cover every non-space
/// character once; nothing is deleted.
public sealed interface Block {
  /// What it covers.
  Span span();

  /// The rule that labelled it.
  RuleId rule();

  /// The finer label, such as `video-length` or `editor-comment`; empty where the kind says it all.
  default Optional<String> label() {
    return Optional.empty();
  }

  /// The kind as the stages print it.
  default String kind() {
    return switch (this) {
      case Headline _ -> "headline";
      case Paragraph _ -> "paragraph";
      case Caption _ -> "caption";
      case Aside _ -> "aside";
      case Credit _ -> "credit";
      case Residue _ -> "residue";
    };
  }

  /// True where the block's words are the story's own, so that findings may rest on them and be
  /// charged to the people they name.
  default boolean speaksForTheStory() {
    return switch (this) {
      case Headline _, Paragraph _ -> true;
      case Aside _ -> false; // the republisher's own words
      case Caption _, Credit _, Residue _ -> false;
    };
  }

  /// The block of a given kind, as [#kind] and [#label] name it.
  static Block of(String kind, Span span, Optional<String> label, RuleId rule) {
    return switch (kind) {
      case "headline" -> new Headline(span, label.isPresent(), rule);
      case "paragraph" -> new Paragraph(span, rule);
      case "caption" -> new Caption(span, rule);
      case "aside" -> new Aside(span, label.orElse("editor-comment"), rule);
      case "credit" -> new Credit(span, label.orElse("credit-line"), rule);
      case "residue" -> new Residue(span, label.orElse("residue"), rule);
      default -> throw new IllegalArgumentException("no kind of block: " + kind);
    };
  }

  /// The story's title or a sub-head.
  ///
  /// @param sub true for a sub-head, which stands inside the story
  record Headline(Span span, boolean sub, RuleId rule) implements Block {
    /// The title.
    public Headline(Span span, RuleId rule) {
      this(span, false, rule);
    }

    @Override
    public Optional<String> label() {
      return sub ? Optional.of("subheading") : Optional.empty();
    }
  }

  /// Running text of the story.
  record Paragraph(Span span, RuleId rule) implements Block {}

  /// A picture's text.
  record Caption(Span span, RuleId rule) implements Block {}

  /// Words that a republisher put in: an editor's comment, a note.
  ///
  /// @param name the finer label
  record Aside(Span span, String name, RuleId rule) implements Block {
    @Override
    public Optional<String> label() {
      return Optional.of(name);
    }
  }

  /// Provenance: a by-line, a dateline, an agency's name at the foot.
  ///
  /// @param name the finer label
  record Credit(Span span, String name, RuleId rule) implements Block {
    @Override
    public Optional<String> label() {
      return Optional.of(name);
    }
  }

  /// What the web page put around the story.
  ///
  /// @param name the finer label
  record Residue(Span span, String name, RuleId rule) implements Block {
    @Override
    public Optional<String> label() {
      return Optional.of(name);
    }
  }
}
