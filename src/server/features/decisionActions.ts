import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Position } from "../../corpus/types.ts";
import type { DecisionCommand } from "../../protocol/commands.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { oneLine } from "../wording/citation.ts";

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
export function decisionActions(document: AnalysedDocument, { range, context }: CodeActionParams): CodeAction[] {
  const kind = CodeActionKind.RefactorRewrite;
  if (context.only && !context.only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === ""))
    return [];
  const mention = document.mentionAt(range.start);
  const thing = mention ?? document.figureAt(range.start);
  if (!thing) return [];
  const text = `“${oneLine(thing.text)}”`;
  return (mention ? aboutNames : aboutFigures).map(([titled, command]) => ({
    title: titled(text),
    kind,
    command: decisionCommand(titled(text), command, document.uri, { ...document.positionAt(thing.start) }),
  }));
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
