/** What stands at a place, and what the corpus knows of it: the ground of hover, references and definition. */
import type { CancellationToken } from "vscode-languageserver";
import type { Mention } from "../../analysis/types.ts";
import type { DecidedFigure } from "../../corpus/decisions/apply.ts";
import type { Comparison, EntityReferences, MentionPassage, Position, RelatedFigure } from "../../corpus/types.ts";
import { previewOf } from "../../corpus/preview.ts";
import { unsureConfidence } from "../../corpus/linking/profile.ts";
import { type AnalysedDocument, counterpart } from "../documents/analysedDocument.ts";
import { unlessCancelled } from "../requests.ts";
import type { FeatureContext } from "./context.ts";

export type Thing =
  | {
      readonly kind: "entity";
      readonly document: AnalysedDocument;
      readonly mention: Mention;
      readonly references: EntityReferences;
    }
  | {
      readonly kind: "figure";
      readonly document: AnalysedDocument;
      readonly figure: DecidedFigure;
      /** Where the corpus knows it; null where it does not yet. */
      readonly indexed: Position | null;
      readonly comparison: Comparison | null;
    };

/** The name or figure at a place of an open document; null where there is neither. */
export async function thingAt(
  context: FeatureContext,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<Thing | null> {
  const { corpus } = context.workspace;
  // What the corpus answers for may be a version from before the last edits.
  const stored = await unlessCancelled(token, context.workspace.stored(uri));
  const document = context.documents.get(uri);
  if (!document) return null;
  const mention = document.mentionAt(position);
  if (mention) {
    const known = stored && counterpart(mention, document.analysis.entities, stored.analysis.entities);
    const references = known && (await unlessCancelled(token, corpus.entityAt(uri, stored.positionAt(known.start))));
    return { kind: "entity", document, mention, references: references ?? ownReferences(document, mention) };
  }
  const figure = document.figureAt(position);
  if (!figure) return doubtfulThing(context, document, stored, position, token);
  const known = stored && counterpart(figure, document.analysis.figures, stored.analysis.figures);
  const indexed = known ? stored.positionAt(known.start) : null;
  const comparison = indexed && (await unlessCancelled(token, corpus.comparisonAt(uri, indexed)));
  return { kind: "figure", document, figure, indexed, comparison };
}

/** A name that its article is unsure of, where other articles are sure of it. */
async function doubtfulThing(
  { workspace: { corpus } }: FeatureContext,
  document: AnalysedDocument,
  stored: AnalysedDocument | null,
  position: Position,
  token: CancellationToken,
): Promise<Thing | null> {
  const name = document.doubtfulAt(position);
  const known = name && stored && counterpart(name, document.analysis.doubtful ?? [], stored.analysis.doubtful ?? []);
  if (!known) return null;
  const references = await unlessCancelled(token, corpus.entityAt(document.uri, stored.positionAt(known.start)));
  if (!references) return null;
  const mention = { ...name, kind: references.entity.kind, confidence: unsureConfidence };
  return { kind: "entity", document, mention, references };
}

/** Figures that are close to one, but not compared with it. */
export function relatedTo(
  context: FeatureContext,
  { document, indexed }: Extract<Thing, { kind: "figure" }>,
  token: CancellationToken,
): Promise<readonly RelatedFigure[]> {
  if (!indexed) return Promise.resolve([]);
  return unlessCancelled(token, context.workspace.corpus.relatedTo(document.uri, indexed));
}

/** What the document by itself says of a name, while the corpus knows nothing of the document. */
function ownReferences(document: AnalysedDocument, mention: Mention): EntityReferences {
  const mentions = document.analysis.entities.filter(({ entity }) => entity === mention.entity);
  const forms = [...new Set(mentions.map(({ text }) => text))].sort((a, b) => b.length - a.length);
  const [name = mention.text, ...aliases] = forms;
  return {
    entity: { id: mention.entity, name, kind: mention.kind, aliases, mentions: mentions.length, documents: 1 },
    passages: mentions.map((each) => passageOf(document, each)),
  };
}

function passageOf(document: AnalysedDocument, mention: Mention): MentionPassage {
  const { text, kind, entity, start, end } = mention;
  const before = Math.max(document.text.lastIndexOf("\n", start - 1), document.text.lastIndexOf("\r", start - 1)) + 1;
  const after = document.text.slice(end).search(/[\r\n]/);
  const line = document.text.slice(before, after < 0 ? undefined : end + after);
  const preview = previewOf(line, start - before, end - before);
  return { uri: document.uri, range: document.rangeOf(mention), text, kind, entity, ...preview };
}
