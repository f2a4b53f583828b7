-- Short lines of outlets' pages, so that those which recur under different stories are found. Filled from the documents when a store of an
-- earlier version is opened; what was settled before is settled again.
CREATE TABLE outlet_line (
  line        TEXT NOT NULL,
  document    TEXT NOT NULL REFERENCES document(id),
  PRIMARY KEY (line, document)
) STRICT, WITHOUT ROWID;
