/** Lays what the user decided over what was read in a document. */
import { readTopics } from "../../analysis/topics/index.ts";
import { overlap } from "../../analysis/spans.ts";
import type { Analysis, AnalyseOptions, AnalysedFigure, Bound, DoubtfulName, Mention } from "../../analysis/types.ts";
import { fullestFirst } from "../linking/profile.ts";
import { normalizeName } from "../linking/normalize.ts";
import type { FigureCorrection } from "./file.ts";
import { type DocumentDecisions, isSameName } from "./levels.ts";
import { findQuotedSpan, thingAt } from "./quotes.ts";

/** What was decided about a figure that stays. */
export interface FigureMarks {
  /** In a note: articles are not asked about it. */
  readonly unchecked?: true;
  /** Its value is the user's. */
  readonly corrected?: true;
  /** Ids of decided pairs: figures that share one are about the same thing, or never compared. */
  readonly same?: readonly string[];
  readonly different?: readonly string[];
}

/** A figure of an Analysis that decisions were laid over. */
export interface DecidedFigure extends AnalysedFigure {
  readonly decided?: FigureMarks;
}

/** A mention of an Analysis that decisions were laid over. */
export interface DecidedMention extends Mention {
  /** Its spelling is not checked. */
  readonly unchecked?: true;
}

export interface DecidedAnalysis extends Analysis {
  readonly entities: readonly DecidedMention[];
  readonly figures: readonly DecidedFigure[];
  /** Ids of entities that are no other document's; none where it is not there. */
  readonly apart?: readonly string[];
}

/** What was decided that must be known when the text is read. */
export function decidedOptions({ article }: DocumentDecisions): Pick<AnalyseOptions, "language" | "published"> {
  const { language, date } = article;
  return { ...(language !== undefined && { language }), ...(date !== undefined && { published: date }) };
}

/** Pure. What a decision speaks of is found by its words; one whose words are gone decides nothing. */
export function applyDecisions(text: string, analysis: Analysis, decisions: DocumentDecisions): DecidedAnalysis {
  const { article, mentions, figures, pairs } = decisions;
  const source = article.source ?? analysis.source;
  const entities = decidedMentions(text, analysis.entities, decisions);
  const doubtful = withoutIgnored(text, analysis.doubtful ?? [], decisions);
  const named = setApart(entities, article.apart ?? []);
  const valued = figures.length > 0 ? correctedFigures(text, analysis.figures, decisions) : analysis.figures;
  const changed =
    valued !== analysis.figures ||
    named.mentions !== entities ||
    entities.length < analysis.entities.length ||
    doubtful.length < (analysis.doubtful?.length ?? 0);
  // What a figure is about follows from the names around it.
  const about = changed ? readTopics(text, analysis, { entities: named.mentions, doubtful }, valued) : analysis.figures;
  if (!changed && pairs.length === 0 && mentions.length === 0) return { ...analysis, source };
  return {
    ...analysis,
    source,
    entities: named.mentions,
    doubtful,
    figures: withPairs(text, about, decisions),
    ...(named.apart.length > 0 && { apart: named.apart }),
  };
}

/** Names that the folder may know, without those that are decided to be none here. */
function withoutIgnored(
  text: string,
  names: readonly DoubtfulName[],
  { article, mentions }: DocumentDecisions,
): readonly DoubtfulName[] {
  const ignore = article.ignore ?? [];
  const none = mentions.flatMap((decision) =>
    decision.entity === false ? (findQuotedSpan(text, decision) ?? []) : [],
  );
  return names.filter(
    (name) => !none.some((span) => overlap(span, name)) && !ignore.some((ignored) => isSameName(ignored, name.text)),
  );
}

function decidedMentions(
  text: string,
  found: readonly Mention[],
  { article, mentions }: DocumentDecisions,
): readonly DecidedMention[] {
  const ignore = article.ignore ?? [];
  if (ignore.length === 0 && mentions.length === 0) return found;
  const none = new Set<Mention>();
  const unchecked = new Set<Mention>();
  for (const decision of mentions) {
    const span = findQuotedSpan(text, decision);
    const mention = span && thingAt(found, span);
    if (mention && decision.entity === false) none.add(mention);
    if (mention && decision.check === false) unchecked.add(mention);
  }
  return found
    .filter((mention) => !none.has(mention) && !ignore.some((name) => isSameName(name, mention.text)))
    .map((mention) => (unchecked.has(mention) ? { ...mention, unchecked: true } : mention));
}

/**
 * Gives names that mean another thing here an id of their own: the whole entity where it is its fullest name, else only its mentions by that
 * name.
 */
function setApart(
  mentions: readonly DecidedMention[],
  names: readonly string[],
): { readonly mentions: readonly DecidedMention[]; readonly apart: readonly string[] } {
  const isApart = (text: string) => names.some((name) => isSameName(name, text));
  if (!mentions.some(({ text }) => isApart(text))) return { mentions, apart: [] };
  const fullest = new Map<string, string>();
  for (const { entity, text } of mentions) {
    const known = fullest.get(entity);
    if (known === undefined || fullestFirst(normalizeName(text), normalizeName(known)) < 0) fullest.set(entity, text);
  }
  const apart = new Set<string>();
  const own = mentions.map((mention) => {
    const name = fullest.get(mention.entity) ?? mention.text;
    const whole = isApart(name);
    if (!whole && !isApart(mention.text)) return mention;
    const entity = `${normalizeName(whole ? name : mention.text)} apart`;
    apart.add(entity);
    return { ...mention, entity };
  });
  return { mentions: own, apart: [...apart] };
}

function correctedFigures(
  text: string,
  found: readonly AnalysedFigure[],
  { figures }: DocumentDecisions,
): readonly DecidedFigure[] {
  const corrections = new Map<AnalysedFigure, FigureCorrection>();
  for (const decision of figures) {
    const span = findQuotedSpan(text, decision);
    const figure = span && thingAt(found, span);
    if (figure) corrections.set(figure, { ...corrections.get(figure), ...decision });
  }
  if (corrections.size === 0) return found;
  return found.flatMap((figure): DecidedFigure[] => {
    const correction = corrections.get(figure);
    if (!correction) return [figure];
    return correction.figure === false ? [] : [corrected(figure, correction)];
  });
}

function corrected(figure: AnalysedFigure, { check, ...correction }: FigureCorrection): DecidedFigure {
  const unchecked = check === false ? { unchecked: true as const } : {};
  const { value, unit, date, kind = figure.kind } = correction;
  if (value === undefined && unit === undefined && date === undefined && kind === figure.kind)
    return { ...figure, decided: unchecked };
  // What could be read in two ways no longer can.
  const { ambiguous: _ambiguous, readings: _readings, isoFine: _isoFine, ...rest } = figure;
  const decided: FigureMarks = { ...unchecked, corrected: true };
  if (kind === "date")
    return {
      ...rest,
      kind,
      low: null,
      high: null,
      bound: null,
      unit: null,
      of: null,
      iso: date ?? figure.iso,
      decided,
    };
  return {
    ...rest,
    kind,
    ...(value === undefined ? {} : interval(value)),
    unit: unit === undefined ? figure.unit : unit,
    of: kind === "count" ? figure.of : null,
    iso: null,
    decided,
  };
}

function interval(value: FigureCorrection["value"] & {}): { low: number | null; high: number | null; bound: Bound } {
  const [low, high] = typeof value === "number" ? [value, value] : value;
  return { low, high, bound: boundOf(low, high) };
}

function boundOf(low: number | null, high: number | null): Bound {
  if (low === null) return high === null ? "vague" : "below";
  if (high === null) return "above";
  return low === high ? "exact" : "between";
}

/** Topics are read from plain figures, so that marks are put on, or on again, behind them. */
function withPairs(
  text: string,
  figures: readonly DecidedFigure[],
  { pairs }: DocumentDecisions,
): readonly DecidedFigure[] {
  const marks = new Map<DecidedFigure, { same: string[]; different: string[] }>();
  for (const { quote, relation, id } of pairs) {
    const span = findQuotedSpan(text, quote);
    const figure = span && thingAt(figures, span);
    if (!figure) continue;
    const own = marks.get(figure) ?? { same: [], different: [] };
    marks.set(figure, own);
    own[relation].push(id);
  }
  return figures.map((figure) => {
    const own = marks.get(figure);
    if (!own) return figure;
    const { same, different } = own;
    return {
      ...figure,
      decided: {
        ...figure.decided,
        ...(same.length > 0 && { same }),
        ...(different.length > 0 && { different }),
      },
    };
  });
}
