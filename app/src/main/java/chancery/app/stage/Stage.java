package chancery.app.stage;

import chancery.app.desk.Desk;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// A stage that makes one line of one line.
public interface Stage {
  /// The result for one input object, without its id.
  ///
  /// @throws BadLine where the input can't be handled
  ObjectNode apply(ObjectNode in);

  /// The stages by name.
  enum Name {
    EXTRACT,
    CLEAN,
    DATES,
    MENTIONS,
    STATEMENTS,
    CODE,
    CLASSIFY,
    FACTS,
    COPIES,
    ALIGN;

    /// As the command line has it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return word();
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
