/**
 * Writes docs/languages.md: which languages figures are read in, from what data, and how well, measured on the
 * project's own sentences (test/fixtures/figures) and on what Intl writes.
 *
 *   node scripts/languages-table.ts
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crownsOf, readFigures } from "../src/analysis/figures/index.ts";
import { isHandKept, lexiconFor, supportedLanguages } from "../src/analysis/lexicon/index.ts";
import type { Figure } from "../src/analysis/types.ts";
import { lexiconPath } from "./generate-lexicon.ts";

interface Sentence {
  readonly text: string;
  readonly published?: string;
  readonly figures: readonly Partial<Figure>[];
}

interface Score {
  readonly figures: number;
  readonly f1: number;
}

/** Span, kind, value, bound and unit of the figures other than dates, all of them right or wrong together. */
function score(language: string): Score | null {
  const path = fileURLToPath(new URL(`../test/fixtures/figures/${language}.jsonl`, import.meta.url));
  if (!existsSync(path)) return null;
  let right = 0;
  let expected = 0;
  let found = 0;
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const sentence = JSON.parse(line) as Sentence;
    const wanted = sentence.figures.filter((figure) => figure.kind !== "date");
    const got = read(language, sentence).filter((figure) => figure.kind !== "date");
    right += wanted.filter((figure) => got.some((other) => isSame(figure, other))).length;
    expected += wanted.length;
    found += got.length;
  }
  return expected ? { figures: expected, f1: (2 * right) / (expected + found) } : null;
}

function read(language: string, { text, published }: Sentence): Figure[] {
  const paragraph = { start: 0, end: text.length, kind: "text", language, masked: [] } as const;
  return readFigures(text, paragraph, { published: published ?? null, language, crowns: crownsOf(text) });
}

function isSame(a: Partial<Figure>, b: Figure): boolean {
  const place = a.start === b.start && a.end === b.end && a.kind === b.kind;
  return place && isNear(a.low, b.low) && isNear(a.high, b.high) && a.bound === b.bound && (a.unit ?? null) === b.unit;
}

/** Equal but for the rounding of thirds. */
function isNear(a: number | null | undefined, b: number | null): boolean {
  if (a === null || a === undefined || b === null) return (a ?? null) === b;
  return Math.abs(a - b) <= 1e-3 * Math.abs(b);
}

function row(language: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  const generated = JSON.parse(readFileSync(lexiconPath(language), "utf8")) as { scales: Record<string, string> };
  const scales = ["6", "9", "12"].map((exponent) => generated.scales[exponent]?.split("|").at(-1) ?? "–");
  const measured = score(language);
  const own = isHandKept(language) ? `[by hand](../src/analysis/lexicon/languages/${language}.ts) over CLDR` : "CLDR";
  const figures = measured ? `${(100 * measured.f1).toFixed(1)} (${measured.figures})` : "–";
  return `| ${name} | ${language} | ${own} | ${lexiconFor(language).decimal} | ${scales.join(" · ")} | ${figures} |`;
}

const page = `<!-- Written by scripts/languages-table.ts; edits are lost. -->

# Languages

Figures are read in ${supportedLanguages.length} languages. All of them have number signs, scale words, currencies, units and spelled-out
numbers from Unicode's CLDR; those marked *by hand* also have hedges, inflections, abbreviations, collectives, labels and
what else CLDR lacks. In any other language digits, signs and ISO codes are read.

The last column is F1 over span, kind, value, bound and unit on the project's own sentences, in percent, with the number
of figures in them; dates apart. Every language also reads back what \`Intl\` writes in it: numbers, money, scale words,
percentages and units (\`test/unit/figures/intl.test.ts\`).

| language | tag | data | decimal | 10⁶ · 10⁹ · 10¹² | F1 (figures) |
| --- | --- | --- | --- | --- | --- |
${supportedLanguages.map(row).join("\n")}

## Adding a language

1. Add its tag to \`languages\` in \`scripts/lexicon/selection.ts\` and run \`node scripts/generate-lexicon.ts\`. That writes
   \`src/analysis/lexicon/generated/TAG.json\` from CLDR.
2. Add a line to \`sources\` in \`src/analysis/lexicon/index.ts\`. The language is now read as far as CLDR goes.
3. For the rest write one file, \`src/analysis/lexicon/languages/TAG.ts\`, after \`LanguageData\` in
   \`src/analysis/lexicon/language.ts\`, which says what each list is for. Begin it with the grammar or dictionary that the
   words are from, and name the file in \`sources\`.
4. Run the unit tests: \`intl.test.ts\` covers the new language by itself. Add sentences with figures, and some without.
`;

writeFileSync(fileURLToPath(new URL("../docs/languages.md", import.meta.url)), page);
