import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Mention } from "../../analysis/types.ts";
import type { Position } from "../../corpus/types.ts";
import type { DecisionCommand } from "../../protocol/commands.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { oneLine } from "../wording/citation.ts";
import type { FeatureContext } from "./context.ts";
import { thingAt } from "./thingAt.ts";

type Choice = readonly [title: (text: string) => string, command: DecisionCommand];

const aboutNames: readonly Choice[] = [
  [(text) => `Set Kind of ${text}…`, "corroborate.setKind"],
  [(text) => `Rename ${text}…`, "corroborate.renameEntity"],
  [(text) => `Merge ${text} with Another Entity…`, "corroborate.mergeEntities"],
  [(text) => `${text} Is Not the Same Entity…`, "corroborate.splitEntity"],
  [(text) => `${text} Is Not an Entity`, "corroborate.notAnEntity"],
  [(text) => `Ignore ${text}…`, "corroborate.ignore"],
];

const aboutFigures: readonly Choice[] = [
  [(text) => `Correct the Value of ${text}…`, "corroborate.correctValue"],
  [(text) => `${text} Is Not a Figure`, "corroborate.notAFigure"],
  [(text) => `${text} Is Not the Same Claim…`, "corroborate.notSameClaim"],
  [(text) => `${text} Is the Same Claim as…`, "corroborate.sameClaim"],
];

/** What can be decided about the name or figure at the start of the range: each asks, or can be undone. */
export async function decisionActions(
  featureContext: FeatureContext,
  document: AnalysedDocument,
  { range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const kind = CodeActionKind.RefactorRewrite;
  if (context.only && !context.only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === ""))
    return [];
  const figure = document.mentionAt(range.start) ? null : document.figureAt(range.start);
  const name = figure
    ? null
    : (document.mentionAt(range.start) ?? (await knownName(featureContext, document, range, token)));
  const thing = figure ?? name;
  if (!thing) return [];
  const text = `“${oneLine(thing.text)}”`;
  return (figure ? aboutFigures : aboutNames).map(([titled, command]) => ({
    title: titled(text),
    kind,
    command: decisionCommand(titled(text), command, document.uri, { ...document.positionAt(thing.start) }),
  }));
}

/** A name that the document is unsure of and the folder knows. */
async function knownName(
  context: FeatureContext,
  document: AnalysedDocument,
  { start }: CodeActionParams["range"],
  token: CancellationToken,
): Promise<Mention | null> {
  if (!document.doubtfulAt(start)) return null;
  const thing = await thingAt(context, document.uri, start, token);
  return thing?.kind === "entity" ? thing.mention : null;
}

/** @param more what else the command is told, so that it need not ask. */
export function decisionCommand(
  title: string,
  command: DecisionCommand,
  uri: string,
  position: Position,
  ...more: readonly string[]
): CodeAction["command"] & {} {
  return { title, command, arguments: [uri, position, ...more] };
}
