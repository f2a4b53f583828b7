-- How far an intake that is not through yet got with each file, written with the documents themselves. Empty between runs.
CREATE TABLE intake (
  file        TEXT PRIMARY KEY,
  state       TEXT NOT NULL,
  done        INTEGER NOT NULL,
  ended       INTEGER NOT NULL,
  account     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
