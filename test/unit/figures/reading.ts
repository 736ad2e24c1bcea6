import { readQuantities } from "../../../src/analysis/figures/quantities/index.ts";
import { tokenize } from "../../../src/analysis/article/tokens.ts";
import { lexiconFor } from "../../../src/analysis/lexicon/index.ts";
import type { Candidate } from "../../../src/analysis/figures/recognizer.ts";

/** The figures other than dates of a text in a language, as the reader of figures proposes them. */
export function quantities(language: string, text: string, crowns: string | null = null): readonly Candidate[] {
  const paragraph = { start: 0, end: text.length, kind: "text", language, masked: [] } as const;
  const context = { published: null, language, crowns };
  const findings = { conventions: null, currencies: null };
  return readQuantities({ text, tokens: tokenize(text), paragraph, context, lexicon: lexiconFor(language), findings });
}

/**
 * Each figure of a text on a line: "[words] kind value unit", with the bound where it is not exact ("≥ 5", "≤ 5",
 * "~ 5", "5–7", "vague 5"), what it counts ("of …"), and what it is per.
 */
export function read(language: string, text: string, crowns: string | null = null): string[] {
  return quantities(language, text, crowns).map((figure) => {
    const words = `[${text.slice(figure.start, figure.end)}]`;
    const unit = figure.kind === "count" ? (figure.of === null ? "" : `of ${figure.of}`) : (figure.unit ?? "?");
    const extras = [figure.per && `per ${figure.per}`, figure.point && "points", figure.ambiguous && "ambiguous"];
    return [words, figure.kind, value(figure), unit, ...extras].filter(Boolean).join(" ");
  });
}

function value({ bound, low, high }: Candidate): string {
  switch (bound) {
    case "above":
      return `≥ ${low}`;
    case "below":
      return `≤ ${high}`;
    case "about":
      return `~ ${low}`;
    case "between":
      return `${low}–${high}`;
    case "vague":
      return `vague ${low}`;
    case "exact":
    case null:
      return String(low);
  }
}
