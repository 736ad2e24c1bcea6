import type { CancellationToken } from "vscode-languageserver";
import { dimensionOf, inUnit } from "../../corpus/intervals.ts";
import type { ClaimMember, Comparison, Corpus, Position, RelatedFigure } from "../../corpus/types.ts";
import type { ClientRequests, ComparedFigure, ComparedFigures } from "../../protocol/messages.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";
import { relatedTo, thingAt } from "./thingAt.ts";

type Params = ClientRequests["corroborate/compare"]["params"];

/** What the Compare panel draws. */
export const compare: Feature<Params, ComparedFigures | null> = async (context, params, token) => {
  const { corpus } = context.workspace;
  if ("claim" in params) {
    const claim = await unlessCancelled(token, corpus.claim(params.claim));
    // It is the reference that stands to nothing else.
    const reference = claim?.members.find(({ standing }) => standing === undefined);
    if (!reference) return null;
    return comparedAt(corpus, reference.uri, reference.range.start, token);
  }
  const uri = normalUri(params.textDocument.uri);
  // What is not open stands as it was indexed.
  if (!context.documents.get(uri)) return comparedAt(corpus, uri, params.position, token);
  const thing = await thingAt(context, uri, params.position, token);
  if (thing?.kind !== "figure" || !thing.comparison) return null;
  return compared(thing.comparison, await relatedTo(context, thing, token));
};

async function comparedAt(
  corpus: Corpus,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<ComparedFigures | null> {
  const comparison = await unlessCancelled(token, corpus.comparisonAt(uri, position));
  return comparison && compared(comparison, await unlessCancelled(token, corpus.relatedTo(uri, position)));
}

function compared({ figure, claim, others }: Comparison, related: readonly RelatedFigure[]): ComparedFigures {
  // A scale that does not begin at zero is converted by more than a factor.
  const unit = figure.unit === "fahrenheit" ? dimensionOf(figure.kind, figure.unit) : figure.unit;
  const shown = (member: ClaimMember, relation: ComparedFigure["relation"], why: string): ComparedFigure => ({
    ...member,
    relation,
    why,
    about: member.reason,
    ...interval(member, unit),
  });
  const own = claim.members.find(
    ({ uri, range }) => uri === figure.uri && range.start.line === figure.range.start.line && sameStart(range, figure),
  );
  // A note is in no claim.
  const { reason, ...note } = { reason: claim.about, title: null, source: null, published: null };
  const reference: ComparedFigure = own
    ? shown(own, "reference", own.reason)
    : {
        ...figure,
        ...note,
        voice: figure.uri,
        relation: "reference",
        why: reason,
        about: reason,
        ...interval(figure, unit),
      };
  return {
    claim: claim.id,
    about: claim.about,
    verdict: claim.verdict,
    kind: figure.kind,
    unit,
    figures: [
      reference,
      ...byDate(others.map(({ member, relation, why }) => shown(member, relation, why))),
      ...byDate(related.map(({ member, relation, why }) => shown(member, relation, why))),
    ],
  };
}

function sameStart({ start }: ClaimMember["range"], { range }: Comparison["figure"]): boolean {
  return start.character === range.start.character;
}

function interval(
  { low, high, unit }: Pick<ClaimMember, "low" | "high" | "unit">,
  wanted: string | null,
): Pick<ComparedFigure, "least" | "most"> {
  const converted = (value: number | null) =>
    value === null ? null : inUnit(value, unit, unit === null ? null : wanted);
  return { least: converted(low), most: converted(high) };
}

/** Undated articles last; those of one day by their URI, then by place. */
function byDate(figures: readonly ComparedFigure[]): readonly ComparedFigure[] {
  const key = ({ published, uri }: ComparedFigure) => `${published ?? "9999"} ${uri}`;
  return figures.toSorted((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.range.start.line - b.range.start.line,
  );
}
