/** Makes small documents for tests: `[Name]` marks a mention, `<Name>` a doubtful one, `{340,000}` a figure, as the readers would find them. */
import type { AnalysedFigure, Analysis, DoubtfulName, EntityKind, Mention, Topic } from "../../src/analysis/types.ts";
import type { DocumentInput, Role } from "../../src/corpus/types.ts";

export interface Options {
  readonly role?: Role;
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  readonly source?: string;
  /** Kinds of names that are no organizations. */
  readonly kinds?: Readonly<Record<string, EntityKind>>;
  /** Probability of the mentions; 0.9 where nothing is said. */
  readonly confidence?: number;
  /** Names that the article itself resolved to another one. */
  readonly same?: Readonly<Record<string, string>>;
  readonly figure?: Partial<AnalysedFigure>;
  readonly topic?: Partial<Topic>;
}

const plainTopic: Topic = {
  measure: null,
  currency: null,
  base: null,
  counted: null,
  countedEntity: null,
  entities: [],
  time: null,
  modality: null,
  part: null,
  source: null,
  among: 8,
  rivals: 0,
  since: null,
  words: [],
  near: [],
  names: [],
};

export function documentOf(uri: string, marked: string, options: Options = {}): DocumentInput {
  const { role = "article", language = "en", published = null, title = null, source = null } = options;
  const entities: Mention[] = [];
  const doubtful: DoubtfulName[] = [];
  const figures: AnalysedFigure[] = [];
  let text = "";
  let rest = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>/g)) {
    text += marked.slice(rest, match.index);
    rest = match.index + match[0].length;
    const [, name, number, doubted] = match;
    const start = text.length;
    text += name ?? number ?? doubted ?? "";
    const end = text.length;
    if (name !== undefined) {
      const kind = options.kinds?.[name] ?? "organization";
      entities.push({
        start,
        end,
        text: name,
        kind,
        entity: options.same?.[name] ?? name,
        confidence: options.confidence ?? 0.9,
      });
    } else if (doubted !== undefined) doubtful.push({ start, end, text: doubted, entity: `?${doubted}` });
    else if (number !== undefined) figures.push(figureOf(number, start, end, [...entities, ...doubtful], options));
  }
  text += marked.slice(rest);
  const analysis: Analysis = {
    title,
    source,
    language,
    published,
    body: { start: 0, end: text.length },
    paragraphs: [{ start: 0, end: text.length, kind: "text", language, masked: [] }],
    entities,
    doubtful,
    figures,
  };
  return { uri, role, text, fingerprint: { modified: 0, size: text.length, hash: String(text.length) }, analysis };
}

function figureOf(
  text: string,
  start: number,
  end: number,
  before: readonly DoubtfulName[],
  options: Options,
): AnalysedFigure {
  const value = Number(text.replace(/[^\d.]/g, ""));
  const entities = before
    .toSorted((a, b) => a.start - b.start)
    .slice(-1)
    .map(({ entity }) => ({ entity, scope: "clause" as const }));
  const money = text.startsWith("$");
  return {
    start,
    end,
    text,
    kind: money ? "money" : "count",
    low: value,
    high: value,
    bound: "exact",
    unit: money ? "USD" : null,
    of: money ? null : "things",
    iso: null,
    ...options.figure,
    topic: {
      ...plainTopic,
      entities,
      measure: money ? "revenue" : null,
      counted: money ? null : "thing",
      near: options.topic?.words ?? [],
      names: entities.map(({ entity }) => entity.toLowerCase()),
      ...options.topic,
    },
  };
}

/** What figures are that any rule of comparing takes for the same: dollars of revenue in 2023, in the same words. */
export const revenue: Options = {
  figure: { kind: "money", unit: "USD", of: null },
  topic: { measure: "revenue", counted: null, time: "2023", words: ["revenue", "harbour", "company", "report"] },
};
