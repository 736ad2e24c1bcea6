/** Figures of notes against those of articles. Pure; the store calls it. */
import type { ClaimFigure } from "./claims/figure.ts";
import { match, mayBeLinked } from "./claims/comparable.ts";
import { isBounded } from "./claims/values.ts";
import { dateInterval } from "./intervals.ts";
import { pairRelationOf } from "./relations.ts";
import type { CheckStatus, PairRelation } from "./types.ts";

/** What one article says to a figure of a note: by the figure that fits best, for it may name several. */
export interface Evidence {
  readonly figure: ClaimFigure;
  readonly relation: PairRelation;
}

export interface Verdict {
  readonly status: CheckStatus;
  /** Some articles agree and others differ. */
  readonly disputed: boolean;
  /** One of each article: first what agrees, then what differs, then what is only compatible. */
  readonly evidence: readonly Evidence[];
}

export interface NoteFigure {
  readonly figure: ClaimFigure;
  /** Zero-based line of the note: two figures of one line are told apart by each other. */
  readonly line: number;
  /** Figures of articles that it may be compared with. */
  readonly candidates: readonly ClaimFigure[];
}

/**
 * Less is enough to differ than between articles: a sentence of a note has no article around it that says again what it is about, and
 * its writer can see at once whether the article means the same. docs/evaluation.md says what it costs and brings.
 */
const enoughToDiffer = -1;
/** A figure that agrees, but hardly says what it is about, is no support, yet enough to keep a contradiction quiet. */
const enoughToDoubt = -1;

interface Weighed extends Evidence {
  readonly points: number;
  /** Linked by what they are about; otherwise it can only raise doubt. */
  readonly linked: boolean;
  /** It differs, by less than articles would have to: beside one that agrees it is about something else. */
  readonly loose: boolean;
}

/** One verdict for each figure, in the same order. Notes are never evidence: candidates are of articles alone. */
export function checkFigures(figures: readonly NoteFigure[]): readonly Verdict[] {
  const weighed = figures.map(({ figure, candidates }) =>
    figure.kind === "date" ? sameDates(figure, candidates) : compared(figure, candidates),
  );
  return figures.map((own, i) => {
    const siblings = figures.flatMap(({ line }, j) => (j !== i && line === own.line ? (weighed[j] ?? []) : []));
    const taken = new Set(siblings.filter((other) => other.linked && other.relation === "agrees").map(idOf));
    // What agrees with another figure of the line is about that one, and does not contradict this one.
    return verdict((weighed[i] ?? []).filter((each) => each.relation !== "differs" || !taken.has(idOf(each))));
  });
}

function idOf({ figure }: Evidence): string {
  return figure.id;
}

function compared(own: ClaimFigure, candidates: readonly ClaimFigure[]): readonly Weighed[] {
  return candidates.flatMap((figure): Weighed[] => {
    const found = own.id < figure.id ? match(own, figure) : match(figure, own);
    const loose = !mayBeLinked(found) && !found.meets && found.points !== null && found.points >= enoughToDiffer;
    const linked = loose || mayBeLinked(found);
    if (found.points === null || (!linked && !(found.meets && found.points >= enoughToDoubt))) return [];
    const apart = !found.meets && pairRelationOf(own, figure) === "differs";
    // An open interval ("up to 7 trillion") is compatible with much and supports nothing.
    const relation = apart ? "differs" : isBounded(figure) ? "agrees" : "compatible";
    return [{ figure, relation, points: found.points, linked, loose }];
  });
}

/**
 * The same date in a sentence about an entity that the note's date is about, too. Another date contradicts nothing: two
 * dates of one entity are mostly of two events.
 */
function sameDates(own: ClaimFigure, candidates: readonly ClaimFigure[]): readonly Weighed[] {
  const days = dateInterval(own.iso);
  const entities = new Set(own.topic.entities.map(({ entity }) => entity));
  return candidates.flatMap((figure): Weighed[] => {
    const others = figure.kind === "date" ? dateInterval(figure.iso) : null;
    if (!days || !others || days.least !== others.least || days.most !== others.most) return [];
    const shared = figure.topic.entities.some(
      ({ entity, scope }) => (scope === "clause" || scope === "sentence") && entities.has(entity),
    );
    return shared ? [{ figure, relation: "agrees", points: 0, linked: true, loose: false }] : [];
  });
}

const relationRank: Readonly<Record<PairRelation, number>> = { agrees: 0, compatible: 1, differs: 2 };
const shownRank: Readonly<Record<PairRelation, number>> = { agrees: 0, differs: 1, compatible: 2 };

function verdict(weighed: readonly Weighed[]): Verdict {
  const linked = weighed.filter((each) => each.linked);
  const agrees = linked.some(({ relation }) => relation === "agrees");
  const evidence = bestOfArticles(agrees ? linked.filter(({ loose }) => !loose) : linked).sort(
    (a, b) => shownRank[a.relation] - shownRank[b.relation] || b.points - a.points || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const voices = (relation: PairRelation) =>
    new Set(evidence.filter((each) => each.relation === relation).map(({ figure }) => figure.voice)).size;
  const [agreeing, differing] = [voices("agrees"), voices("differs")];
  const doubted = weighed.some((each) => !each.linked) || voices("compatible") >= differing;
  return {
    status:
      agreeing > 1
        ? "supported"
        : agreeing === 1
          ? "single-source"
          : differing > 0 && !doubted
            ? "contradicted"
            : "unsupported",
    disputed: agreeing > 0 && differing > 0,
    evidence: evidence.map(({ figure, relation }) => ({ figure, relation })),
  };
}

/** An article speaks with its best-fitting figure: one that agrees beats one that differs. */
function bestOfArticles(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>();
  for (const each of weighed) {
    const known = best.get(each.figure.document);
    if (!known || fitsBetter(each, known)) best.set(each.figure.document, each);
  }
  return [...best.values()];
}

function fitsBetter(a: Weighed, b: Weighed): boolean {
  const byRelation = relationRank[a.relation] - relationRank[b.relation];
  return byRelation < 0 || (byRelation === 0 && (a.points > b.points || (a.points === b.points && idOf(a) < idOf(b))));
}
