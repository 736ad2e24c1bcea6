import { type InlayHint, InlayHintKind, type InlayHintParams } from "vscode-languageserver";
import type { AnalysedFigure } from "../../analysis/types.ts";
import type { InlayHints } from "../../protocol/messages.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import { numberInWords } from "../wording/numbers.ts";
import { scaleNote } from "../../corpus/scale-words.ts";
import type { Feature } from "./context.ts";

/** Numbers below it are read at a glance. */
const smallest = 1e6;

const wanted: Readonly<Record<InlayHints, (figure: AnalysedFigure, language: string) => boolean>> = {
  off: () => false,
  foreign: (figure, language) => {
    const word = scaleNote(figure, language)?.word;
    // "milliarder" may be unknown to a reader; "billioner" is misread.
    return (word !== undefined && /^[btq]/i.test(word)) || figure.readings?.[0]?.reason === "foreign-scale-word";
  },
  all: ({ low, high }) => [low, high].some((value) => value !== null && Math.abs(value) >= smallest),
};

/** After figures of a note, what they come to: "1,72 billioner" → "= 1.72 trillion". */
export const inlayHints: Feature<InlayHintParams, InlayHint[]> = async (context, { textDocument, range }, token) => {
  const uri = normalUri(textDocument.uri);
  const { inlayHints: which } = context.workspace.settings;
  if (which === "off" || !(await unlessCancelled(token, context.checks.isNote(uri)))) return [];
  const document = context.documents.get(uri);
  if (!document) return [];
  return document.analysis.figures
    .filter((figure) => wanted[which](figure, languageAt(document, figure)))
    .flatMap((figure) => hintOf(document, figure) ?? [])
    .filter(({ position }) => position.line >= range.start.line && position.line <= range.end.line);
};

function hintOf(document: AnalysedDocument, figure: AnalysedFigure): InlayHint | null {
  const values = [...new Set([figure.low, figure.high])].filter((value) => value !== null);
  const reading = readingOf(figure);
  if (values.length === 0 || reading === null) return null;
  return {
    position: { ...document.positionAt(figure.end) },
    label: `= ${values.map(numberInWords).join(" to ")}`,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    tooltip: reading,
  };
}

function languageAt(document: AnalysedDocument, { start }: AnalysedFigure): string {
  return document.paragraphAt(start)?.language ?? document.analysis.language;
}
