-- One row a document as it was taken in. `reading` holds its findings and the reasons for what was not coded, as JSON;
-- `labels` the blocks as the story's other copies leave them.
CREATE TABLE document (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  given_id    TEXT NOT NULL,
  publisher   TEXT,
  published   TEXT NOT NULL,
  title       TEXT,
  body        TEXT NOT NULL,
  document    TEXT NOT NULL,
  reading     TEXT NOT NULL,
  reader      TEXT NOT NULL
) STRICT;

CREATE TABLE story (
  id          TEXT PRIMARY KEY,
  story       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE story_document (
  story       TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
  document    TEXT NOT NULL UNIQUE REFERENCES document(id),
  PRIMARY KEY (story, document)
) STRICT, WITHOUT ROWID;

-- The documents as settled: with the labels and findings that their stories leave.
CREATE TABLE settled (
  document    TEXT PRIMARY KEY REFERENCES document(id),
  labels      TEXT NOT NULL,
  reading     TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE edge (
  a           TEXT NOT NULL REFERENCES document(id),
  b           TEXT NOT NULL REFERENCES document(id),
  edge        TEXT NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL,
  type        TEXT NOT NULL,
  status      TEXT NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  story       TEXT NOT NULL,
  inserted    INTEGER NOT NULL,
  confidence  REAL NOT NULL,
  entry       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

-- What the derived tables (story, settled, edge, entry, party, witness) were made from: the highest document.seq.
CREATE TABLE state (
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5(title, body, content='document', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');
