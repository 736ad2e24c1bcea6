import type { Figure } from "../../analysis/types.ts";
import type { FigureCorrection } from "../../corpus/decisions/file.ts";
import { isSameName } from "../../corpus/decisions/levels.ts";
import { quoteOf } from "../../corpus/decisions/quotes.ts";
import { formNames, fullestFirst } from "../../corpus/linking/profile.ts";
import { pairRelations } from "../../corpus/relations.ts";
import type { EntityReferences, Position, Role } from "../../corpus/types.ts";
import type { ClientRequests, Decidable, EntityNames, FigureReading, OtherFigure } from "../../protocol/messages.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { anyDocument } from "../documents/anyDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import type { Feature, FeatureContext } from "./context.ts";
import { thingAt } from "./thingAt.ts";

type Request = ClientRequests["corroborate/decidable"];

/** What a decision about the thing at a place, or about an entity, needs to know. */
export const decidable: Feature<Request["params"], Request["result"]> = async (context, params, token) => {
  if ("entity" in params) {
    const references = await unlessCancelled(token, context.workspace.corpus.entityReferences(params.entity));
    return references && { kind: "entity", entity: references.entity, names: namesOf(references), mention: null };
  }
  const uri = normalUri(params.textDocument.uri);
  const document = await unlessCancelled(token, anyDocument(context, uri));
  if (!document) return null;
  const summaries = await unlessCancelled(token, context.workspace.documents());
  const role = summaries.find((each) => each.uri === uri)?.role ?? "none";
  const found = await unlessCancelled(token, entityAt(context, document, params, role, token));
  return found ?? unlessCancelled(token, figureAt(context, document, params.position, role));
};

async function entityAt(
  context: FeatureContext,
  document: AnalysedDocument,
  { position }: { readonly position: Position },
  role: Role | "none",
  token: Parameters<typeof thingAt>[3],
): Promise<Decidable | null> {
  const unread = () => (document.figureAt(position) ? null : document.doubtfulAt(position));
  const mention = document.mentionAt(position) ?? unread();
  if (!mention) return null;
  const { uri, text } = document;
  const thing = context.documents.has(uri) ? await thingAt(context, uri, position, token) : null;
  const references =
    thing?.kind === "entity"
      ? thing.references
      : await context.workspace.corpus.entityAt(uri, document.positionAt(mention.start));
  if (!references) return null;
  const names = namesOf(references);
  return {
    kind: "entity",
    entity: references.entity,
    names,
    mention: {
      quote: quoteOf(text, mention, uri),
      text: mention.text,
      role,
      short: !isSameName(mention.text, names.main),
    },
  };
}

/** By the forms that stand in texts: the name that is shown may be one that the user gave. */
function namesOf({ entity, passages }: EntityReferences): EntityNames {
  const fullest = (form: string) => formNames(form, entity.kind)[0] ?? form;
  const forms = [...new Set(passages.map(({ text }) => text))].sort(
    (a, b) => fullestFirst(fullest(a), fullest(b)) || Number(a !== entity.name) - Number(b !== entity.name),
  );
  const all = forms.filter((form, i) => forms.findIndex((other) => isSameName(form, other)) === i);
  return { main: all[0] ?? entity.name, all: all.length > 0 ? all : [entity.name] };
}

async function figureAt(
  context: FeatureContext,
  document: AnalysedDocument,
  position: Position,
  role: Role | "none",
): Promise<Decidable | null> {
  const figure = document.figureAt(position);
  if (!figure) return null;
  const range = document.rangeOf(figure);
  return {
    kind: "figure",
    quote: quoteOf(document.text, figure, document.uri),
    range,
    text: figure.text,
    figure: figure.kind,
    role,
    reading: readingOf(figure) ?? figure.text,
    readings: readingsOf(figure),
    others: await othersOf(context, document, range.start, role),
  };
}

function readingsOf(figure: Figure): readonly FigureReading[] {
  return (figure.readings ?? []).flatMap((reading) => {
    const words = readingOf({ ...figure, ...reading });
    return words === null || words === readingOf(figure)
      ? []
      : [{ words, correction: correctionOf({ ...figure, ...reading }) }];
  });
}

/** What makes a figure be read as another one is. */
export function correctionOf({
  kind,
  low,
  high,
  unit,
  iso,
}: Pick<Figure, "kind" | "low" | "high" | "unit" | "iso">): FigureCorrection {
  if (kind === "date") return { kind, ...(iso !== null && { date: iso }) };
  return { kind, value: low !== null && low === high ? low : [low, high], unit };
}

async function othersOf(
  { workspace: { corpus } }: FeatureContext,
  { uri }: AnalysedDocument,
  position: Position,
  role: Role | "none",
): Promise<readonly OtherFigure[]> {
  if (role === "note") {
    const checks = await corpus.checks(uri);
    return (
      checks.find(({ range: { start } }) => start.line === position.line && start.character === position.character)
        ?.sources ?? []
    );
  }
  const comparison = await corpus.comparisonAt(uri, position);
  return comparison?.others.map(({ member, relation }) => ({ ...member, relation: pairRelations[relation] })) ?? [];
}
