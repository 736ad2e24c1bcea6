import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type Range,
} from "vscode-languageserver";
import type { EntityKind, Mention } from "../../analysis/types.ts";
import type { Claim, ClaimMember, EntitySummary, Position } from "../../corpus/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { groupBy } from "../groups.ts";
import { unlessCancelled } from "../requests.ts";
import { baseName, normalUri } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import { inNote } from "../wording/noteFigure.ts";
import { citationFrom } from "./citations.ts";
import { definitionEdit } from "./codeActions.ts";
import type { Feature, FeatureContext } from "./context.ts";
import { origin } from "./titles.ts";

/** Lists the claims of the folder; nothing else opens the list by itself. */
export const claimTrigger = "@";

/** A list of more is narrowed by the next letter. */
const most = 300;

const kinds: Readonly<Record<EntityKind, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Folder,
  product: CompletionItemKind.Value,
};

interface Place {
  readonly document: AnalysedDocument;
  readonly position: Position;
  /** The line up to the position. */
  readonly before: string;
  readonly language: string;
}

/** In notes: names of the folder; after a name the figures that articles give for it; after `@` all claims. */
export const completion: Feature<CompletionParams, CompletionList | null> = async (
  context,
  { textDocument, position },
  token,
) => {
  const uri = normalUri(textDocument.uri);
  if (!(await unlessCancelled(token, context.checks.isNote(uri)))) return null;
  const entities = await unlessCancelled(token, context.checks.entities());
  const document = context.documents.get(uri);
  if (!document) return null;
  const place = placeIn(document, position);
  const at = /@[\p{L}\p{N} -]*$/u.exec(place.before);
  if (at) {
    const claims = await unlessCancelled(token, context.checks.claims());
    return list(claims.flatMap((claim) => claimItem(context, place, claim, at[0].length) ?? []));
  }
  if (place.before.endsWith(claimTrigger)) return null;
  const name = nameBefore(place);
  const figures = name
    ? figureItems(context, place, await unlessCancelled(token, context.checks.claims()), namesOf(name, entities))
    : [];
  return list([...figures, ...entities.filter(({ documents }) => documents > 0).map(nameItem)]);
};

function list(items: CompletionItem[]): CompletionList {
  return { isIncomplete: items.length > most, items: items.slice(0, most) };
}

function placeIn(document: AnalysedDocument, position: Position): Place {
  const line = document.text.split(/\r\n|\r|\n/)[position.line] ?? "";
  const offset = document.offsetAt(position);
  return {
    document,
    position,
    before: line.slice(0, position.character),
    language: document.paragraphAt(offset)?.language ?? document.analysis.language,
  };
}

/** The name that stands last on the line before the position. */
function nameBefore({ document, position }: Place): Mention | null {
  const offset = document.offsetAt(position);
  const names = document.analysis.entities.filter(
    (mention) => mention.end <= offset && document.positionAt(mention.start).line === position.line,
  );
  return names.at(-1) ?? null;
}

/** What the folder calls the entity of a name: claims name it so. */
function namesOf({ text, kind }: Mention, entities: readonly EntitySummary[]): ReadonlySet<string> {
  const wanted = text.toLowerCase();
  const named = entities.filter(
    (entity) => entity.kind === kind && [entity.name, ...entity.aliases].some((form) => form.toLowerCase() === wanted),
  );
  return new Set([text, ...named.map(({ name }) => name)]);
}

function nameItem({ name, kind, mentions, documents }: EntitySummary, rank: number): CompletionItem {
  return {
    label: name,
    kind: kinds[kind],
    detail: `${kind}, ${mentions} mention${mentions === 1 ? "" : "s"} in ${documents} article${documents === 1 ? "" : "s"}`,
    sortText: `b${rankText(rank)}`,
  };
}

function figureItems(
  context: FeatureContext,
  place: Place,
  claims: readonly Claim[],
  names: ReadonlySet<string>,
): CompletionItem[] {
  const about = claims.filter((claim) =>
    claim.members.some(({ reason }) => reason.split(" · ").some((part) => names.has(part))),
  );
  return about
    .flatMap((claim) =>
      [...groupBy(claim.members, ({ cluster }) => cluster).values()].flatMap(
        (members) => figureItem(context, place, claim, members) ?? [],
      ),
    )
    .map((item, rank) => ({ ...item, sortText: `a${rankText(rank)}` }));
}

/** A value that articles give, the way the note would write it. */
function figureItem(
  context: FeatureContext,
  place: Place,
  claim: Claim,
  members: readonly ClaimMember[],
): CompletionItem | null {
  const first = plainest(members);
  const text = first && inNote(first, place.language, null);
  if (!first || text === null || text === undefined) return null;
  const sources = new Set(members.map(({ uri }) => uri)).size;
  return {
    label: text,
    labelDetails: { description: claim.about },
    kind: CompletionItemKind.Constant,
    detail: `${claim.about} — ${nameOf(first)}${sources > 1 ? ` and ${sources - 1} more` : ""}`,
    documentation: `${readingOf(first) ?? first.text}\n\n“${first.preview}”`,
    filterText: `${text} ${first.text} ${claim.about}`,
    ...accepted(context, place, first, text, wordBefore(place)),
  };
}

/** Of figures that agree, the one that says most: with its unit, and without a hedge. */
function plainest(members: readonly ClaimMember[]): ClaimMember | undefined {
  const plainness = ({ unit, kind, bound, cluster }: ClaimMember) =>
    (cluster === 0 ? 4 : 0) + (unit !== null || kind === "count" ? 2 : 0) + (bound === "exact" ? 1 : 0);
  return members.toSorted((a, b) => plainness(b) - plainness(a))[0];
}

function claimItem(context: FeatureContext, place: Place, claim: Claim, typed: number): CompletionItem | null {
  const first = plainest(claim.members);
  const text = first && inNote(first, place.language, null);
  if (!first || text === null || text === undefined) return null;
  return {
    label: `${claim.about}: ${text}`,
    kind: CompletionItemKind.Reference,
    detail: `${claim.relation === "differ" ? "Disputed — " : ""}${nameOf(first)}`,
    documentation: `“${first.preview}”`,
    filterText: `@${claim.about} ${text}`,
    ...accepted(context, place, first, text, typed),
  };
}

/** What accepting an item does to the note. @param typed code units before the position that it replaces. */
function accepted(
  { workspace, ...context }: FeatureContext,
  { document, position }: Place,
  member: ClaimMember,
  text: string,
  typed: number,
): Pick<CompletionItem, "textEdit" | "additionalTextEdits"> {
  const start = { line: position.line, character: position.character - typed };
  const range: Range = { start, end: { ...position } };
  if (!workspace.settings["citation.onCompletion"]) return { textEdit: { range, newText: text } };
  const { uri, range: place, title, source, published } = member;
  const cited = { uri, range: place, quote: member.text, title, source, published };
  const { inline, definition } = citationFrom({ ...context, workspace }, cited, document.uri);
  const space = inline.startsWith("[^") ? "" : " ";
  return {
    textEdit: { range, newText: `${text}${space}${inline}` },
    additionalTextEdits: definitionEdit(document, definition),
  };
}

/** Code units of the word that the position stands behind. */
function wordBefore({ before }: Place): number {
  return /[\p{L}\p{N}.,]*$/u.exec(before)?.[0].length ?? 0;
}

function nameOf(member: ClaimMember): string {
  const from = origin(member);
  return from === "" ? (member.title ?? baseName(member.uri)) : from;
}

function rankText(rank: number): string {
  return String(rank).padStart(5, "0");
}
