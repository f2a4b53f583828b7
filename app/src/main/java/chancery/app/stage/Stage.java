package chancery.app.stage;

import chancery.app.desk.Desk;
import tools.jackson.databind.node.ObjectNode;

/// A stage that makes one line of one line.
public interface Stage {
  /// The result for one input object, without its id.
  ///
  /// @throws BadLine where the input can't be handled
  ObjectNode apply(ObjectNode in);

  /// The stages by name.
  enum Name {
    EXTRACT("id, html (or path), url", "title, text, published, authors, publisher, language"),
    CLEAN("id, text, html", "blocks[]: every block with kind, label and rule"),
    DATES("id, text, published", "published (narrowed, with reasons), dates[]: TIMEX3 and EDTF"),
    MENTIONS("id, text, published", "mentions[]: who and what is named"),
    STATEMENTS("id, text, published", "statements[]: who said what, through whom, to whom"),
    CODE("id, text, published", "events[] and, for each sentence without one, notCoded[]"),
    CLASSIFY("id, text, actor, recipient", "type, quad, confidence, scores of every type"),
    FACTS("id, text, published", "facts[]: pledges, sanctions, memberships, trade, projects …"),
    COPIES("all of id, text, published, publisher, url", "a line a story, then a line an edge"),
    ALIGN("id, a {id,text}, b {id,text}", "segments[]: what is shared, altered, inserted …");

    private final String in;
    private final String out;

    Name(String in, String out) {
      this.in = in;
      this.out = out;
    }

    /// As the command line has it.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    String in() {
      return in;
    }

    String out() {
      return out;
    }
  }

  /// In whose types the stage `code` answers.
  enum Types {
    /// PLOVER 2.0's, as the record has them.
    PLOVER,
    /// Those of sets that were coded in CAMEO and carried to PLOVER with the official file.
    CAMEO
  }

  /// The stage of that name; `copies` is none of these, since it needs all lines.
  static Stage of(Name name, Desk desk, Types types) {
    TextStages texts = new TextStages(desk, types);
    return switch (name) {
      case EXTRACT -> PageStages::extract;
      case CLEAN -> texts::clean;
      case DATES -> texts::dates;
      case MENTIONS -> texts::mentions;
      case STATEMENTS -> texts::statements;
      case CODE -> texts::code;
      case CLASSIFY -> texts::classify;
      case FACTS -> texts::facts;
      case ALIGN -> PageStages::align;
      case COPIES -> throw new IllegalArgumentException("copies needs all lines at once");
    };
  }
}
