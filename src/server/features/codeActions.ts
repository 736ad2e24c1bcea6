import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import type { CheckSource } from "../../corpus/types.ts";
import type { CheckedFigure, CheckedNote, Misspelling } from "../checking/noteChecks.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { groupBy } from "../groups.ts";
import { unlessCancelled } from "../requests.ts";
import { baseName, normalUri } from "../uris.ts";
import { inNote } from "../wording/noteFigure.ts";
import { citationFrom, citedSource } from "./citations.ts";
import type { Feature, FeatureContext } from "./context.ts";
import { decisionActions, decisionCommand } from "./decisionActions.ts";
import { origin } from "./titles.ts";

/** Different values that are offered in place of one. */
const mostValues = 3;
/** Articles that are offered to be cited. */
const mostCitations = 3;

/**
 * For figures of a note: take over what an article says, cite it; for names: the right spelling; for what a diagnostic is told of: ignore
 * it, or say that it is not about the same. In articles, too: what can be decided about names and figures, but only where the user asked
 * or there is more to choose: the light bulb would else stand beside every name.
 */
export const codeActions: Feature<CodeActionParams, CodeAction[]> = async (context, params, token) => {
  const uri = normalUri(params.textDocument.uri);
  const note = await unlessCancelled(token, context.checks.of(uri));
  const document = context.documents.get(uri);
  const { clientDecides } = context.workspace;
  // What is known of an earlier version is at other places.
  const checked =
    note && note.document.version === document?.version ? noteActions(context, note, params, clientDecides) : [];
  if (checked.length === 0 && params.context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const decisions = document && clientDecides ? await decisionActions(context, document, params, token) : [];
  return [...checked, ...decisions];
};

function noteActions(
  context: FeatureContext,
  note: CheckedNote,
  params: CodeActionParams,
  clientDecides: boolean,
): CodeAction[] {
  const inRange = (span: { readonly start: number; readonly end: number }) =>
    meets(note.document.rangeOf(span), params.range);
  return [
    ...note.misspelled
      .filter(({ mention }) => inRange(mention))
      .flatMap((each) => [spelling(note, each, params), ...(clientDecides ? spelledRight(note, each, params) : [])]),
    ...note.figures
      .filter(({ figure }) => inRange(figure))
      .flatMap((each) => [
        ...replacements(context, note, each, params),
        ...(clientDecides ? dismissals(note, each, params) : []),
        ...citations(context, note, each),
      ]),
  ];
}

/** A figure that a diagnostic is told of may be left alone, or be about something else than those of the articles. */
function dismissals(
  { document }: CheckedNote,
  { figure, check }: CheckedFigure,
  params: CodeActionParams,
): CodeAction[] {
  const told = fixed(params, rangeOf(document, figure));
  if (check.status !== "contradicted" && !check.disputed && !told.diagnostics) return [];
  const [uri, position] = [document.uri, { ...document.positionAt(figure.start) }];
  const ignore = `Ignore “${figure.text}” in This Note`;
  const other = "Not the Same Thing as in the Articles";
  const differs = check.sources.some(({ relation }) => relation === "differs");
  return [
    ...(differs
      ? [{ title: other, command: decisionCommand(other, "corroborate.notSameClaim", uri, position, "all") }]
      : []),
    { title: ignore, command: decisionCommand(ignore, "corroborate.ignore", uri, position, "check") },
  ].map((action) => ({ ...action, kind: CodeActionKind.QuickFix, ...told }));
}

/** A name that is told to be misspelled may be left alone, or be another one's. */
function spelledRight(
  { document }: CheckedNote,
  { mention, name }: Misspelling,
  params: CodeActionParams,
): CodeAction[] {
  const [uri, position] = [document.uri, { ...document.positionAt(mention.start) }];
  const other = `Not the Same Thing as “${name}”`;
  const ignore = `Ignore the Spelling of “${mention.text}” Here`;
  return [
    { title: other, command: decisionCommand(other, "corroborate.splitEntity", uri, position, "name") },
    { title: ignore, command: decisionCommand(ignore, "corroborate.ignore", uri, position, "check") },
  ].map((action) => ({ ...action, kind: CodeActionKind.QuickFix, ...fixed(params, rangeOf(document, mention)) }));
}

function spelling({ document }: CheckedNote, { mention, name }: Misspelling, params: CodeActionParams): CodeAction {
  const range = rangeOf(document, mention);
  return {
    title: `Change to “${name}”`,
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    ...fixed(params, range),
    edit: { changes: { [document.uri]: [{ range, newText: name }] } },
  };
}

function replacements(
  context: FeatureContext,
  { document }: CheckedNote,
  { figure, check }: CheckedFigure,
  params: CodeActionParams,
): CodeAction[] {
  const differing = check.sources.filter(({ relation }) => relation === "differs");
  const language = document.paragraphAt(figure.start)?.language ?? document.analysis.language;
  const values = groupBy(differing, (source) => inNote(source, language, figure));
  const range = rangeOf(document, figure);
  const fix = check.status === "contradicted" ? fixed(params, range) : {};
  const offered = [...values].filter(([text]) => text !== null && text !== figure.text);
  return offered.slice(0, mostValues).flatMap(([text, sources]): CodeAction[] => {
    const [source] = sources;
    if (text === null || !source) return [];
    const title = `Use “${text}” of ${nameOf(source)}`;
    const kind = check.status === "contradicted" ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
    const edit = { range, newText: text };
    const cited = citationEdits(context, document, figure, source, text);
    return [
      {
        title,
        kind,
        ...fix,
        isPreferred: check.status === "contradicted" && offered.length === 1,
        edit: { changes: { [document.uri]: [edit] } },
      },
      { title: `${title}, and cite it`, kind, ...fix, edit: { changes: { [document.uri]: cited } } },
    ];
  });
}

function citations(context: FeatureContext, { document }: CheckedNote, { figure, check }: CheckedFigure): CodeAction[] {
  return check.sources
    .filter(({ relation }) => relation === "agrees")
    .slice(0, mostCitations)
    .map((source) => ({
      title: `Insert Citation: ${nameOf(source)}`,
      kind: CodeActionKind.RefactorRewrite,
      edit: { changes: { [document.uri]: citationEdits(context, document, figure, source, null) } },
    }));
}

/** Puts a citation behind a figure, and another text in the figure's place where one is given. */
function citationEdits(
  context: FeatureContext,
  document: AnalysedDocument,
  figure: { readonly start: number; readonly end: number },
  source: CheckSource,
  text: string | null,
): TextEdit[] {
  const { inline, definition } = citationFrom(context, citedSource(source), document.uri);
  const space = inline.startsWith("[^") ? "" : " ";
  const range = rangeOf(document, figure);
  const place = text === null ? { start: range.end, end: range.end } : range;
  return [{ range: place, newText: `${text ?? ""}${space}${inline}` }, ...definitionEdit(document, definition)];
}

/** A footnote at the end of the note, unless it stands there. */
export function definitionEdit(document: AnalysedDocument, definition: string | null): TextEdit[] {
  if (definition === null || document.text.includes(definition)) return [];
  const end = { ...document.positionAt(document.text.length) };
  const before = document.text.endsWith("\n") ? "\n" : "\n\n";
  return [{ range: { start: end, end }, newText: `${before}${definition}\n` }];
}

/** The diagnostics that an action does away with. */
function fixed({ context: { diagnostics } }: CodeActionParams, range: Range): Pick<CodeAction, "diagnostics"> {
  const own = diagnostics.filter((each) => each.source === "Corroborate" && meets(each.range, range));
  return own.length > 0 ? { diagnostics: own } : {};
}

function nameOf(source: CheckSource): string {
  const from = origin(source);
  return from === "" ? (source.title ?? baseName(source.uri)) : from;
}

function rangeOf(document: AnalysedDocument, span: { readonly start: number; readonly end: number }): Range {
  const { start, end } = document.rangeOf(span);
  return { start: { ...start }, end: { ...end } };
}

function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
