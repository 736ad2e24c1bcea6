import { readFigures } from "../../analysis/figures/index.ts";
import type { Figure } from "../../analysis/types.ts";
import type { FigureCorrection } from "../../corpus/decisions/file.ts";
import type { ClientRequests } from "../../protocol/messages.ts";
import { anyDocument } from "../documents/anyDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";
import { correctionOf } from "./decidable.ts";

type Request = ClientRequests["corroborate/readValue"];

/** A value as someone types it for a figure: as its article would write it, or English, or a bare number in the figure's unit. */
export const readValue: Feature<Request["params"], Request["result"]> = async (context, params, token) => {
  const document = await unlessCancelled(token, anyDocument(context, normalUri(params.textDocument.uri)));
  const figure = document?.figureAt(params.position);
  if (!document || !figure) return null;
  const language = document.paragraphAt(figure.start)?.language ?? document.analysis.language;
  return valueOf(params.value, figure, language);
};

const bareNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;
const isoDate = /^-?\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2})$/u;

/** Null for words that state no figure, or more than one. */
export function valueOf(value: string, own: Pick<Figure, "kind">, language: string): FigureCorrection | null {
  const text = value.trim();
  if (own.kind !== "date" && bareNumber.test(text)) return { value: Number(text) };
  if (own.kind === "date" && isoDate.test(text)) return { date: text };
  for (const each of new Set([language, "en"])) {
    const paragraph = { start: 0, end: text.length, kind: "text" as const, language: each, masked: [] };
    const [figure, ...others] = readFigures(text, paragraph, { published: null, language: each });
    if (!figure || others.length > 0) continue;
    const { kind, ...correction } = correctionOf(figure);
    return kind === own.kind || kind === undefined ? correction : { kind, ...correction };
  }
  return null;
}
