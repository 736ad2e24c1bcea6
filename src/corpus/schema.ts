/**
 * The tables. The dialect is what SQLite and PostgreSQL share: declared types, ON CONFLICT, no rowid, no affinity. WITHOUT
 * ROWID, which PostgreSQL lacks and can do without, only keeps narrow tables from being stored twice.
 * Raise `version` with every change: an index of another version is made anew from the articles.
 */
import type { Schema } from "./sql.ts";

const script = `
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  title TEXT,
  source TEXT,
  language TEXT NOT NULL,
  published TEXT,
  body_start INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  modified DOUBLE PRECISION NOT NULL,
  size INTEGER NOT NULL,
  hash TEXT NOT NULL,
  decisions TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  voice TEXT NOT NULL
);
CREATE INDEX documents_voice ON documents (voice);

-- The near-duplicate signature of a document, cut into bands.
CREATE TABLE bands (
  band TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) WITHOUT ROWID;
CREATE INDEX bands_document ON bands (document);
CREATE TABLE signatures (
  document INTEGER PRIMARY KEY,
  signature TEXT NOT NULL
);

-- Only lines on which something was found; previews are cut from them.
CREATE TABLE lines (
  document INTEGER NOT NULL,
  line INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document, line)
);

CREATE TABLE mentions (
  document INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  start_line INTEGER NOT NULL,
  start_character INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_character INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  profile INTEGER NOT NULL,
  PRIMARY KEY (document, start_offset, end_offset)
) WITHOUT ROWID;
CREATE INDEX mentions_profile ON mentions (profile, document, start_offset);

-- What an article calls one of its entities; articles that call it the same share the row.
CREATE TABLE profiles (
  id INTEGER PRIMARY KEY,
  signature TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT,
  uses INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  sure INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  -- NULL for a name that the user said is none, or that its article is unsure of and no other one knows.
  entity TEXT,
  entity_kind TEXT
);
CREATE INDEX profiles_name ON profiles (name);
CREATE INDEX profiles_entity ON profiles (entity);

-- Shorter names that would mean this profile, if no other one claims them.
CREATE TABLE profile_aliases (
  alias TEXT NOT NULL,
  profile INTEGER NOT NULL,
  PRIMARY KEY (alias, profile)
) WITHOUT ROWID;
CREATE INDEX profile_aliases_profile ON profile_aliases (profile);

CREATE TABLE profile_forms (
  profile INTEGER NOT NULL,
  form TEXT NOT NULL,
  uses INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (profile, form)
) WITHOUT ROWID;

CREATE TABLE local_entities (
  document INTEGER NOT NULL,
  local TEXT NOT NULL,
  profile INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  confidence INTEGER NOT NULL,
  forms TEXT NOT NULL,
  PRIMARY KEY (document, local)
) WITHOUT ROWID;
CREATE INDEX local_entities_profile ON local_entities (profile);

CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  aliases TEXT NOT NULL
);

CREATE TABLE figures (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  start_line INTEGER NOT NULL,
  start_character INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_character INTEGER NOT NULL,
  kind TEXT NOT NULL,
  dimension TEXT NOT NULL,
  least DOUBLE PRECISION NOT NULL,
  most DOUBLE PRECISION NOT NULL,
  own_least DOUBLE PRECISION NOT NULL,
  own_most DOUBLE PRECISION NOT NULL,
  anchor TEXT NOT NULL,
  claim_keys TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  data TEXT NOT NULL
);
CREATE INDEX figures_document ON figures (document, start_offset);
-- By value in the base unit of its dimension, and in the unit as written for who asks for a bare number.
CREATE INDEX figures_dimension ON figures (dimension, least, most);
CREATE INDEX figures_own ON figures (own_least, own_most);

-- The key is a hash; the figures of least rank stand for all where a key has many.
CREATE TABLE claim_keys (
  claim_key BIGINT NOT NULL,
  rank BIGINT NOT NULL,
  figure INTEGER NOT NULL,
  PRIMARY KEY (claim_key, rank, figure)
) WITHOUT ROWID;

-- Pairs that are about the same thing, each in both directions.
CREATE TABLE claim_edges (
  figure INTEGER NOT NULL,
  other INTEGER NOT NULL,
  PRIMARY KEY (figure, other)
) WITHOUT ROWID;

-- Pairs of which one updates the other, each in both directions: another value of another time.
CREATE TABLE claim_updates (
  figure INTEGER NOT NULL,
  other INTEGER NOT NULL,
  PRIMARY KEY (figure, other)
) WITHOUT ROWID;

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  about TEXT NOT NULL,
  relation TEXT NOT NULL,
  verdict TEXT NOT NULL
);
CREATE TABLE claim_members (
  claim TEXT NOT NULL,
  figure INTEGER NOT NULL,
  cluster INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  -- The entity that is quoted for it, NULL where none is.
  quoted TEXT,
  reason TEXT NOT NULL,
  PRIMARY KEY (claim, figure)
) WITHOUT ROWID;
CREATE INDEX claim_members_figure ON claim_members (figure);

-- What changed since claims were last made: documents whose figures need keys, and figures to compare or group again.
CREATE TABLE pending_documents (document INTEGER PRIMARY KEY);
CREATE TABLE pending_figures (
  figure INTEGER PRIMARY KEY,
  work TEXT NOT NULL
);

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  content TEXT NOT NULL
);

CREATE TABLE skipped (
  uri TEXT PRIMARY KEY,
  reason TEXT NOT NULL
)`;

export const corpusSchema: Schema = { version: 16, script };

/** Every table, to be emptied when the index is cleared. */
export const tables: readonly string[] = [...script.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = ""]) => name);
