import { TokenBuffer, type Tokens } from "../article/tokens.ts";
import { lexiconFor } from "../lexicon/index.ts";
import type { Figure, Paragraph, Span } from "../types.ts";
import { readDates } from "./dates/index.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { readQuantities } from "./quantities/index.ts";
import type { Candidate, FigureContext } from "./recognizer.ts";

export { crownsOf } from "./crowns.ts";
export { currenciesOf } from "./currencies.ts";
export type { FigureContext } from "./recognizer.ts";

/** Only while a paragraph is read: no figure keeps its tokens. */
const buffer = new TokenBuffer();

/**
 * The figures of one paragraph in order, none overlapping. Offsets are UTF-16 code units into `text`.
 * @param tokens those of the paragraph, where they are known; the masked ones are made unreadable.
 */
export function readFigures(
  text: string,
  paragraph: Paragraph,
  context: FigureContext,
  tokens: Tokens = buffer.read(text, paragraph.start, paragraph.end),
): Figure[] {
  if (paragraph.kind === "code" || paragraph.kind === "front-matter") return [];
  mask(tokens, paragraph.masked);
  const findings = { conventions: null, currencies: null };
  const input = { text, tokens, paragraph, context, lexicon: lexiconFor(paragraph.language), findings };
  const dates = readDates(input);
  const candidates = withoutOverlaps([...dates, ...readQuantities(input, dates)]);
  return candidates.map((candidate) => figureOf(candidate, text));
}

/** The candidate as a figure: with its text, without its weight, which mattered only among candidates. */
function figureOf(candidate: Candidate, text: string): Figure {
  const { start, end, kind, low, high, bound, unit, of, iso, isoFine, ambiguous, readings, per, point } = candidate;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    low,
    high,
    bound,
    unit,
    of,
    iso,
    ...(isoFine && { isoFine }),
    ...(ambiguous && { ambiguous }),
    ...(readings && { readings }),
    ...(per && { per }),
    ...(point && { point }),
  };
}

/** Takes kind and hash from the tokens that touch masked spans, so that no recognizer reads them. */
function mask({ count, starts, ends, kinds, hashes }: Tokens, masked: readonly Span[]): void {
  let token = 0;
  for (const span of masked) {
    while (token < count && (ends[token] ?? 0) <= span.start) token++;
    for (; token < count && (starts[token] ?? 0) < span.end; token++) {
      kinds[token] = 0;
      hashes[token] = 0;
    }
  }
}
