-- Entries are kept by the key of the claims that they were made from, so that new documents replace the entries of the
-- keys that they touch and no others; their evidence lies beside them, so that a list of entries need not read it all.
-- All of it is derived from the documents: a store of the former form is seen to be behind and is settled anew.
DROP TABLE witness;
DROP TABLE party;
DROP TABLE entry;
DELETE FROM settled;
DELETE FROM edge;
DELETE FROM story_document;
DELETE FROM story;
DELETE FROM state WHERE name = 'settled';

-- `entry` holds the leading evidence alone, one of each of the first documents; `evidence` all of it where there is more.
CREATE TABLE entry (
  id          TEXT PRIMARY KEY,
  ledger_key  TEXT NOT NULL,
  kind        TEXT NOT NULL,
  type        TEXT NOT NULL,
  status      TEXT NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  story       TEXT NOT NULL,
  inserted    INTEGER NOT NULL,
  confidence  REAL NOT NULL,
  entry       TEXT NOT NULL,
  evidence    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_key ON entry(ledger_key);

-- Who takes part in an entry: by the register's id and by country, once a side.
CREATE TABLE party (
  entry       TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
  side        TEXT NOT NULL,
  actor       TEXT NOT NULL,
  country     TEXT NOT NULL,
  PRIMARY KEY (entry, side, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_by_country ON party(country, entry);
CREATE INDEX party_by_actor ON party(actor, entry);

CREATE TABLE witness (
  entry       TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
  document    TEXT NOT NULL REFERENCES document(id),
  PRIMARY KEY (entry, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX witness_by_document ON witness(document, entry);

-- Which documents have a claim of a key: those to look at again when the key is touched.
CREATE TABLE claim (
  ledger_key  TEXT NOT NULL,
  document    TEXT NOT NULL REFERENCES document(id),
  PRIMARY KEY (ledger_key, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_document ON claim(document, ledger_key);
