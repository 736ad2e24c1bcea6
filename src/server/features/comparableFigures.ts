import { dimensionOf } from "../../corpus/intervals.ts";
import { pairRelationOf } from "../../corpus/relations.ts";
import type { ClaimMember, FigurePassage } from "../../corpus/types.ts";
import type { ClientRequests, OtherFigure } from "../../protocol/messages.ts";
import { anyDocument } from "../documents/anyDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

type Request = ClientRequests["corroborate/comparableFigures"];
type Value = Pick<FigurePassage, "kind" | "unit" | "low" | "high">;

/** So many are offered; a list of more is searched in vain. */
const most = 300;

/** Figures of other articles that measure in the same, the nearest values first. */
export const comparableFigures: Feature<Request["params"], Request["result"]> = async (
  context,
  { textDocument, position },
  token,
) => {
  const uri = normalUri(textDocument.uri);
  const document = await unlessCancelled(token, anyDocument(context, uri));
  const figure = document?.figureAt(position);
  if (!document || !figure || figure.kind === "date") return [];
  const claims = await unlessCancelled(token, context.checks.claims());
  const start = document.positionAt(figure.start);
  const isOwn = ({ uri: other, range }: ClaimMember) =>
    other === uri && range.start.line === start.line && range.start.character === start.character;
  const own = { ...figure, ambiguous: false };
  return claims
    .filter(({ members }) => !members.some(isOwn))
    .flatMap(({ members }) => members)
    .filter((member) => member.uri !== uri && isComparable(figure, member))
    .map((member): OtherFigure & { readonly distance: number } => ({
      ...member,
      relation: pairRelationOf(own, member),
      distance: distance(figure, member),
    }))
    .sort((a, b) => a.distance - b.distance || (a.uri < b.uri ? -1 : 1))
    .slice(0, most);
};

function isComparable(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === "money"
    ? a.unit === null || b.unit === null || a.unit === b.unit
    : dimensionOf(a.kind, a.unit) === dimensionOf(b.kind, b.unit);
}

/** By how many times the one is the other. */
function distance(a: Value, b: Value): number {
  const [first, second] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  return first === second ? 0 : first * second <= 0 ? Infinity : Math.abs(Math.log(first / second));
}
