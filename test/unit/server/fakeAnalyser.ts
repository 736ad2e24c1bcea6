/**
 * Reads a small language of its own, so that tests of the server do not depend on how well real text is read:
 * names are the words below, in capitals doubtful ones, figures are digits with a unit, `about X` makes a figure be about the name X.
 */
import type { Analyser } from "../../../src/analysis/index.ts";
import type { AnalysedFigure, EntityKind, Mention } from "../../../src/analysis/types.ts";

const names: Readonly<Record<string, readonly [EntityKind, string]>> = {
  "Ada Holm": ["person", "ada-holm"],
  Holm: ["person", "ada-holm"],
  Nordvind: ["organization", "nordvind"],
  Esbjerg: ["place", "esbjerg"],
  Vindmester: ["product", "vindmester"],
};

const namePattern = new RegExp(Object.keys(names).join("|"), "g");
const doubtfulPattern = new RegExp(Object.keys(names).join("|").toUpperCase(), "g");
const figurePattern = /(\d+(?:\.\d+)?) (dollars|turbines|percent)|\d{4}-\d{2}-\d{2}/g;

export const fakeAnalyser: Analyser = {
  analyse(text, options) {
    const entities = [...text.matchAll(namePattern)].map(mentionOf);
    return {
      title: /^# (.*)$/m.exec(text)?.[1] ?? null,
      source: null,
      language: options.language ?? "en",
      published: options.published ?? null,
      body: { start: 0, end: text.length },
      paragraphs: [{ start: 0, end: text.length, kind: "text", language: options.language ?? "en", masked: [] }],
      entities,
      doubtful: [...text.matchAll(doubtfulPattern)].map(({ index: start, 0: name }) => ({
        start,
        end: start + name.length,
        text: name,
        entity: `?${name}`,
      })),
      figures: [...text.matchAll(figurePattern)].map((match) => figureOf(match, entities)),
    };
  },
};

function mentionOf(match: RegExpExecArray): Mention {
  const [text] = match;
  const [kind, entity] = names[text] ?? ["person", text];
  return { start: match.index, end: match.index + text.length, text, kind, entity, confidence: 0.9 };
}

function figureOf(match: RegExpExecArray, entities: readonly Mention[]): AnalysedFigure {
  const [text, digits, word] = match;
  const start = match.index;
  const value = digits === undefined ? null : Number(digits);
  const nearest = entities.findLast((mention) => mention.end <= start);
  const money = word === "dollars";
  return {
    start,
    end: start + text.length,
    text,
    kind: digits === undefined ? "date" : money ? "money" : word === "percent" ? "percent" : "count",
    low: value,
    high: value,
    bound: value === null ? null : "exact",
    unit: money ? "USD" : word === "percent" ? "percent" : null,
    of: word === "turbines" ? word : null,
    iso: digits === undefined ? text : null,
    topic: {
      measure: money ? "revenue" : null,
      counted: word === "turbines" ? "turbine" : null,
      base: null,
      currency: null,
      countedEntity: null,
      part: null,
      entities: nearest ? [{ entity: nearest.entity, scope: "clause" }] : [],
      time: "2024",
      modality: null,
      source: null,
      among: 8,
      rivals: 0,
      since: null,
      words: ["wind", "farm", "turbines", "stand", "sea"],
      near: ["wind", "farm", "turbines"],
      names: ["nordwind"],
    },
  };
}
