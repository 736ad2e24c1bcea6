import { compileLexicon } from "./compile.ts";
import daGenerated from "./generated/da.json" with { type: "json" };
import deGenerated from "./generated/de.json" with { type: "json" };
import enGenerated from "./generated/en.json" with { type: "json" };
import type { LanguageData } from "./language.ts";
import { da } from "./languages/da.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import type { GeneratedLexicon, Lexicon } from "./types.ts";

export type { Lexicon } from "./types.ts";

interface Source {
  readonly generated: GeneratedLexicon;
  /** Null for a language that is read from CLDR alone. */
  readonly data: LanguageData | null;
}

const sources: Readonly<Record<string, Source>> = {
  da: { generated: daGenerated, data: da },
  de: { generated: deGenerated, data: de },
  en: { generated: enGenerated, data: en },
};

const empty: GeneratedLexicon = {
  decimal: ".",
  group: ",",
  scales: {},
  abbreviations: {},
  numbers: {},
  currencies: {},
  symbols: {},
  units: {},
  per: {},
};

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 language, compiled on first use. An unknown language reads digits, symbols and codes alone. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split("-", 1)[0] ?? "und";
  const source = sources[primary];
  const key = source ? primary : "und";
  let lexicon = lexicons.get(key);
  if (!lexicon) {
    lexicon = compileLexicon(key, source?.generated ?? empty, source?.data ?? null);
    lexicons.set(key, lexicon);
  }
  return lexicon;
}
