package chancery.eval;

import chancery.app.desk.Ingest;
import chancery.core.model.Document;
import chancery.io.intake.Account;
import chancery.io.intake.IntakeItem;

/// Nobody listens.
class Silent implements Ingest.Listener {
  @Override
  public void recorded(Document document, boolean isNew) {}

  @Override
  public void noted(String note) {}

  @Override
  public void refused(IntakeItem.Refused refused, String file) {}

  @Override
  public void damaged(IntakeItem.Damaged damaged) {}

  @Override
  public void progress(Account account) {}
}
