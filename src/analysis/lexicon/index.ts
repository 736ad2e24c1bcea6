import { compileLexicon } from "./compile.ts";
import bgGenerated from "./generated/bg.json" with { type: "json" };
import caGenerated from "./generated/ca.json" with { type: "json" };
import csGenerated from "./generated/cs.json" with { type: "json" };
import daGenerated from "./generated/da.json" with { type: "json" };
import deGenerated from "./generated/de.json" with { type: "json" };
import elGenerated from "./generated/el.json" with { type: "json" };
import enGenerated from "./generated/en.json" with { type: "json" };
import esGenerated from "./generated/es.json" with { type: "json" };
import etGenerated from "./generated/et.json" with { type: "json" };
import fiGenerated from "./generated/fi.json" with { type: "json" };
import frGenerated from "./generated/fr.json" with { type: "json" };
import hrGenerated from "./generated/hr.json" with { type: "json" };
import huGenerated from "./generated/hu.json" with { type: "json" };
import idGenerated from "./generated/id.json" with { type: "json" };
import isGenerated from "./generated/is.json" with { type: "json" };
import itGenerated from "./generated/it.json" with { type: "json" };
import ltGenerated from "./generated/lt.json" with { type: "json" };
import lvGenerated from "./generated/lv.json" with { type: "json" };
import nbGenerated from "./generated/nb.json" with { type: "json" };
import nlGenerated from "./generated/nl.json" with { type: "json" };
import plGenerated from "./generated/pl.json" with { type: "json" };
import ptGenerated from "./generated/pt.json" with { type: "json" };
import roGenerated from "./generated/ro.json" with { type: "json" };
import ruGenerated from "./generated/ru.json" with { type: "json" };
import skGenerated from "./generated/sk.json" with { type: "json" };
import slGenerated from "./generated/sl.json" with { type: "json" };
import svGenerated from "./generated/sv.json" with { type: "json" };
import trGenerated from "./generated/tr.json" with { type: "json" };
import ukGenerated from "./generated/uk.json" with { type: "json" };
import type { LanguageData } from "./language.ts";
import { da } from "./languages/da.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fi } from "./languages/fi.ts";
import { fr } from "./languages/fr.ts";
import { it } from "./languages/it.ts";
import { nb } from "./languages/nb.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { sv } from "./languages/sv.ts";
import type { GeneratedLexicon, Lexicon } from "./types.ts";

export type { Lexicon } from "./types.ts";

interface Source {
  readonly generated: GeneratedLexicon;
  /** Null for a language that is read from CLDR alone. */
  readonly data: LanguageData | null;
}

const sources: Readonly<Record<string, Source>> = {
  bg: { generated: bgGenerated, data: null },
  ca: { generated: caGenerated, data: null },
  cs: { generated: csGenerated, data: null },
  da: { generated: daGenerated, data: da },
  de: { generated: deGenerated, data: de },
  el: { generated: elGenerated, data: null },
  en: { generated: enGenerated, data: en },
  es: { generated: esGenerated, data: es },
  et: { generated: etGenerated, data: null },
  fi: { generated: fiGenerated, data: fi },
  fr: { generated: frGenerated, data: fr },
  hr: { generated: hrGenerated, data: null },
  hu: { generated: huGenerated, data: null },
  id: { generated: idGenerated, data: null },
  is: { generated: isGenerated, data: null },
  it: { generated: itGenerated, data: it },
  lt: { generated: ltGenerated, data: null },
  lv: { generated: lvGenerated, data: null },
  nb: { generated: nbGenerated, data: nb },
  nl: { generated: nlGenerated, data: nl },
  pl: { generated: plGenerated, data: pl },
  pt: { generated: ptGenerated, data: pt },
  ro: { generated: roGenerated, data: null },
  ru: { generated: ruGenerated, data: null },
  sk: { generated: skGenerated, data: null },
  sl: { generated: slGenerated, data: null },
  sv: { generated: svGenerated, data: sv },
  tr: { generated: trGenerated, data: null },
  uk: { generated: ukGenerated, data: null },
};

/** Languages whose figures are read, by their words and not only by digits and signs; BCP 47. */
export const supportedLanguages: readonly string[] = Object.keys(sources);

/** Whether a language has words kept by hand beside CLDR's. */
export function isHandKept(language: string): boolean {
  return sources[language]?.data != null;
}

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
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const key = keyOf(language);
    const source = sources[key];
    lexicon =
      key === language ? compileLexicon(key, source?.generated ?? empty, source?.data ?? null) : lexiconFor(key);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** The language whose words are used: both kinds of written Norwegian are one, unknown languages are "und". */
function keyOf(language: string): string {
  const primary = language.toLowerCase().split("-", 1)[0] ?? "und";
  const key = primary === "no" || primary === "nn" ? "nb" : primary;
  return sources[key] ? key : "und";
}
