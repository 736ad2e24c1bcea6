import type { Topic } from "../../../src/analysis/types.ts";
import type { ClaimFigure } from "../../../src/corpus/claims/figure.ts";

export type Changes = Omit<Partial<ClaimFigure>, "topic"> & { readonly topic?: Partial<Topic> };

let made = 0;

/** Numbers that sort as they count. */
function numbered(): string {
  made++;
  return String(made).padStart(5, "0");
}

/** A cost of 5 million euros of Orvane, said in an article of its own, with what a test changes. */
export function figure({ topic, ...changes }: Changes = {}): ClaimFigure {
  const document = changes.document ?? `article-${numbered()}`;
  return {
    id: `${document}#${numbered()}`,
    document,
    print: document,
    voice: document,
    published: "2026-03-10",
    language: "en",
    text: "5 million euros",
    kind: "money",
    low: 5e6,
    high: 5e6,
    bound: "exact",
    unit: "EUR",
    per: null,
    of: null,
    iso: null,
    point: false,
    ambiguous: false,
    ...changes,
    topic: {
      measure: "cost",
      base: null,
      counted: null,
      countedEntity: null,
      entities: [{ entity: "orvane", scope: "clause", main: 0 }],
      time: null,
      modality: null,
      part: null,
      currency: null,
      source: null,
      among: 8,
      rivals: 0,
      since: null,
      words: ["=cost", "harbour"],
      near: ["=cost", "harbour"],
      names: ["orvane"],
      ...topic,
    },
  };
}
