package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.List;

/// What of a search was bounded or stands apart, in words for the account: empty for ordinary
/// input.
final class Notes {
  /// A text this long whose words are mostly the same ones again says the same many times over.
  private static final int LONG = 2_000;

  private static final int AGAIN = 10;

  private final List<String> notes = new ArrayList<>();

  /// Notes what single texts are like.
  void texts(Texts texts) {
    int empty = 0;
    int huge = 0;
    int again = 0;
    for (DocId id : texts.ids()) {
      Body body = texts.body(id);
      empty += body.length() == 0 ? 1 : 0;
      huge += body.print.isCut() ? 1 : 0;
      again += body.length() >= LONG && body.set.size() * AGAIN < body.length() ? 1 : 0;
    }
    add(empty, "without a story (empty, or residue alone): each stands alone");
    add(huge, "of book length: found again by a sample of the words");
    add(again, "saying the same words over and over: each run of words counts once");
  }

  /// Notes the texts that have more kin than are compared.
  void family(int many, int verified) {
    add(many, "with very many candidates: each was compared with " + verified + " of them");
  }

  /// Notes the texts that say what others say.
  void twins(int followers) {
    add(
        followers,
        "saying word for word what an earlier one says: each was compared with that alone");
  }

  /// Notes the stories that have more copies than write their union text.
  void stories(List<List<DocId>> groups) {
    long large = groups.stream().filter(g -> g.size() > Passages.MOST_WRITERS).count();
    if (large > 0) {
      notes.add(
          large
              + (large == 1 ? " story" : " stories")
              + " of more than "
              + Passages.MOST_WRITERS
              + " copies: what the longest of them do not have was not added to the union text");
    }
  }

  private void add(int count, String what) {
    if (count > 0) {
      notes.add(count + (count == 1 ? " text " : " texts ") + what);
    }
  }

  List<String> all() {
    return List.copyOf(notes);
  }
}
