/** Rows of documents: written, and taken away with everything that hangs on them. */
import type { AnalysedFigure } from "../analysis/types.ts";
import type { FigureReader } from "./comparing/figures.ts";
import { forgetFigures } from "./comparing/settle.ts";
import { comparedIntervalKeys, dimensionOf } from "./intervals.ts";
import { sureFrom, weightOf } from "./linking/kinds.ts";
import { namesDependingOn } from "./linking/links.ts";
import { unsureAmong } from "./linking/unsure.ts";
import {
  apartProfile,
  localEntities,
  unsureConfidence,
  unsureEntities,
  type LocalEntity,
  type Profile,
} from "./linking/profile.ts";
import { indexLines, type LineIndex } from "./positions.ts";
import { signatureOf } from "./shingles.ts";
import { parsed, type Parameters, type Statements } from "./sql.ts";
import type { DocumentInput } from "./types.ts";
import { addSignature, removeSignature } from "./voices.ts";

/** What changed and must be linked and compared again. */
export interface Touched {
  /** Normalized names. */
  readonly names: Set<string>;
  readonly entities: Set<string>;
  readonly documents: Set<number>;
  /** Documents whose near-duplicates may group otherwise. */
  readonly voices: Set<number>;
}

interface ProfileUse {
  readonly profile: number;
  readonly article: boolean;
  readonly mentions: number;
  /** Thousandths. */
  readonly confidence: number;
  readonly forms: readonly string[];
  readonly sign: 1 | -1;
}

export async function removeDocument(
  sql: Statements,
  reader: FigureReader,
  uri: string,
  touched: Touched,
): Promise<void> {
  const row = await sql.get<{ id: number }>("SELECT id FROM documents WHERE uri = ?", [uri]);
  if (!row) return;
  const { id } = row;
  await forgetFigures(sql, reader, id);
  await takeDown(sql, uri, touched);
  await sql.run("DELETE FROM pending_documents WHERE document = ?", [id]);
  touched.documents.delete(id);
  touched.voices.delete(id);
}

/** Takes away all of a document but its figures. @returns its id; null if it is not known. */
async function takeDown(sql: Statements, uri: string, touched: Touched): Promise<number | null> {
  const row = await sql.get<{ id: number; role: string; voice: string }>(
    "SELECT id, role, voice FROM documents WHERE uri = ?",
    [uri],
  );
  if (!row) return null;
  const { id, role, voice } = row;
  const locals = await sql.all<{ profile: number; mentions: number; confidence: number; forms: string }>(
    "SELECT profile, mentions, confidence, forms FROM local_entities WHERE document = ? AND forms <> ''",
    [id],
  );
  for (const { profile, mentions, confidence, forms } of locals) {
    const article = role === "article";
    const use = { profile, article, mentions, confidence, forms: parsed<string[]>(forms), sign: -1 } as const;
    await countProfile(sql, use, touched);
  }
  for (const table of ["local_entities", "mentions", "lines"]) {
    await sql.run(`DELETE FROM ${table} WHERE document = ?`, [id]);
  }
  await removeSignature(sql, id);
  await sql.run("DELETE FROM documents WHERE id = ?", [id]);
  const siblings = await sql.all<{ id: number }>("SELECT id FROM documents WHERE voice = ?", [voice]);
  for (const sibling of siblings) touched.voices.add(sibling.id);
  return id;
}

/** Writes a document in the place of what was known of it. */
export async function putDocument(
  sql: Statements,
  reader: FigureReader,
  input: DocumentInput,
  touched: Touched,
): Promise<void> {
  const { uri, role, text, fingerprint, analysis } = input;
  const id = (await takeDown(sql, uri, touched)) ?? (await nextId(sql, "documents"));
  await sql.run(
    `INSERT INTO documents (id, uri, role, title, source, language, published, body_start, body_end,
       modified, size, hash, decisions, mentions, figures, voice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      uri,
      role,
      analysis.title,
      analysis.source,
      analysis.language,
      analysis.published,
      analysis.body.start,
      analysis.body.end,
      fingerprint.modified,
      fingerprint.size,
      fingerprint.hash,
      fingerprint.decisions ?? "",
      analysis.entities.length,
      analysis.figures.length,
      uri,
    ],
  );
  const lines = indexLines(text);
  const used = new Set<number>();
  await addMentions(sql, id, input, lines, used, touched);
  await putFigures(sql, reader, id, analysis.figures, lines, used);
  await sql.runAll(
    "INSERT INTO lines (document, line, text) VALUES (?, ?, ?)",
    [...used].map((line) => [id, line, lines.line(line)]),
  );
  if (role === "article") {
    await addSignature(sql, id, signatureOf(text.slice(analysis.body.start, analysis.body.end)));
    touched.voices.add(id);
  }
  touched.documents.add(id);
}

async function addMentions(
  sql: Statements,
  document: number,
  { uri, role, text, analysis }: DocumentInput,
  lines: LineIndex,
  used: Set<number>,
  touched: Touched,
): Promise<void> {
  const profiles = new Map<string, number>();
  const apart = new Set(analysis.apart);
  const doubtful = analysis.doubtful ?? [];
  for (const local of [...localEntities(text, analysis.entities), ...unsureEntities(doubtful)]) {
    const isApart = local.locals.some((id) => apart.has(id));
    const profile = await profileId(sql, isApart ? apartProfile(local, uri) : local.profile, touched);
    const forms = [...local.forms.keys()];
    const { mentions, confidence } = local;
    const use = { profile, article: role === "article", mentions, confidence, forms, sign: 1 } as const;
    await countProfile(sql, use, touched);
    await addLocals(sql, document, local, profile);
    for (const id of local.locals) profiles.set(id, profile);
  }
  await sql.runAll(
    `INSERT INTO mentions (document, start_offset, end_offset, start_line, start_character, end_line, end_character,
       kind, text, confidence, profile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (document, start_offset, end_offset) DO NOTHING`,
    [...analysis.entities, ...doubtful.map((name) => ({ ...name, kind: "unsure", confidence: unsureConfidence }))].map(
      (mention) => [
        document,
        ...place(mention, lines, used),
        mention.kind,
        mention.text,
        mention.confidence,
        profiles.get(mention.entity) ?? 0,
      ],
    ),
  );
}

/** The mentions and forms are counted on the first of the ids that the article itself puts together. */
async function addLocals(sql: Statements, document: number, local: LocalEntity, profile: number): Promise<void> {
  await sql.runAll(
    "INSERT INTO local_entities (document, local, profile, mentions, confidence, forms) VALUES (?, ?, ?, ?, ?, ?)",
    local.locals.map((id, i) => [
      document,
      id,
      profile,
      i === 0 ? local.mentions : 0,
      local.confidence,
      i === 0 ? JSON.stringify([...local.forms.keys()]) : "",
    ]),
  );
}

/** Figures that stay keep their rows, so that an edit elsewhere in the article compares nothing again. */
async function putFigures(
  sql: Statements,
  reader: FigureReader,
  document: number,
  figures: readonly AnalysedFigure[],
  lines: LineIndex,
  used: Set<number>,
): Promise<void> {
  const rows = await sql.all<{ id: number; anchor: string }>("SELECT id, anchor FROM figures WHERE document = ?", [
    document,
  ]);
  const known = new Map(rows.map(({ id, anchor }) => [anchor, id]));
  let next = await nextId(sql, "figures");
  const seen = new Map<string, number>();
  const written = figures.map((figure): Parameters => {
    const occurrence = seen.get(figure.text) ?? 0;
    seen.set(figure.text, occurrence + 1);
    const anchor = `${figure.text}#${occurrence}`;
    const id = known.get(anchor) ?? next++;
    known.delete(anchor);
    const inUnit = figure.kind === "date" ? figure : { ...figure, unit: null };
    return [
      id,
      document,
      ...place(figure, lines, used),
      figure.kind,
      dimensionOf(figure.kind, figure.unit),
      ...comparedIntervalKeys(figure),
      ...comparedIntervalKeys(inUnit),
      anchor,
      JSON.stringify(figure),
    ];
  });
  if (known.size > 0) await forgetFigures(sql, reader, document, new Set(known.values()));
  await sql.runAll(
    `INSERT INTO figures (id, document, start_offset, end_offset, start_line, start_character, end_line, end_character,
       kind, dimension, least, most, own_least, own_most, anchor, data, claim_keys, fingerprint)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')
     ON CONFLICT (id) DO UPDATE SET start_offset = excluded.start_offset, end_offset = excluded.end_offset,
       start_line = excluded.start_line, start_character = excluded.start_character, end_line = excluded.end_line,
       end_character = excluded.end_character, kind = excluded.kind, dimension = excluded.dimension,
       least = excluded.least, most = excluded.most, own_least = excluded.own_least, own_most = excluded.own_most,
       data = excluded.data`,
    written,
  );
}

/** Offsets, then line and character, of both ends; notes that the first line is wanted for previews. */
function place(span: { readonly start: number; readonly end: number }, lines: LineIndex, used: Set<number>): number[] {
  const { start, end } = lines.range(span);
  used.add(start.line);
  return [span.start, span.end, start.line, start.character, end.line, end.character];
}

async function profileId(sql: Statements, profile: Profile, touched: Touched): Promise<number> {
  const known = await sql.get<{ id: number }>("SELECT id FROM profiles WHERE signature = ?", [profile.signature]);
  if (known) return known.id;
  const id = await nextId(sql, "profiles");
  await sql.run(
    `INSERT INTO profiles (id, signature, name, kind, label, uses, documents, weight, sure, mentions, entity, entity_kind)
     VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, NULL, NULL)`,
    [id, profile.signature, profile.name, profile.kind, profile.label],
  );
  await sql.runAll(
    "INSERT INTO profile_aliases (alias, profile) VALUES (?, ?)",
    profile.aliases.map((alias) => [alias, id]),
  );
  touched.names.add(profile.name);
  return id;
}

/** Adds a document's use of a profile, or takes it away; a profile that none uses goes. */
async function countProfile(sql: Statements, use: ProfileUse, touched: Touched): Promise<void> {
  const { profile, article, mentions, confidence, forms, sign } = use;
  const documents = article ? sign : 0;
  await sql.run(
    `UPDATE profiles SET uses = uses + ?, documents = documents + ?, weight = weight + ?, sure = sure + ?,
       mentions = mentions + ? WHERE id = ?`,
    [
      sign,
      documents,
      weightOf(confidence) * documents,
      confidence >= sureFrom ? documents : 0,
      mentions * documents,
      profile,
    ],
  );
  await sql.runAll(
    `INSERT INTO profile_forms (profile, form, uses, documents) VALUES (?, ?, ?, ?)
     ON CONFLICT (profile, form) DO UPDATE SET
       uses = profile_forms.uses + excluded.uses, documents = profile_forms.documents + excluded.documents`,
    forms.map((form) => [profile, form, sign, documents]),
  );
  const row = await sql.get<{ name: string; entity: string | null; uses: number; documents: number }>(
    "SELECT name, entity, uses, documents FROM profiles WHERE id = ?",
    [profile],
  );
  if (!row) return;
  touched.names.add(row.name);
  if (row.entity !== null) touched.entities.add(row.entity);
  if (documents !== 0) {
    const dependent = await namesDependingOn(sql, profile, row.name);
    // It begins or ceases to be evidence for its shorter names; for those that an article is unsure of, each article counts.
    const begins = row.documents === (sign === 1 ? 1 : 0);
    for (const name of begins ? dependent : await unsureAmong(sql, dependent)) touched.names.add(name);
  }
  if (sign === 1) return;
  await sql.run("DELETE FROM profile_forms WHERE profile = ? AND uses <= 0", [profile]);
  if (row.uses > 0) return;
  for (const table of ["profile_aliases", "profile_forms"])
    await sql.run(`DELETE FROM ${table} WHERE profile = ?`, [profile]);
  await sql.run("DELETE FROM profiles WHERE id = ?", [profile]);
}

async function nextId(sql: Statements, table: "documents" | "figures" | "profiles"): Promise<number> {
  const row = await sql.get<{ last: number | null }>(`SELECT max(id) AS last FROM ${table}`);
  return (row?.last ?? 0) + 1;
}
