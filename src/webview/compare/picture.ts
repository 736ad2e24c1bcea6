/** Draws figures on the axis. Places are percentages, so that nothing has to be drawn anew when the panel is resized. */
import type { ComparedFigure } from "../../protocol/messages.ts";
import { type Axis, placeOn } from "./axis.ts";
import { svg } from "./dom.ts";
import { looks } from "./looks.ts";
import { type Mark, markOf } from "./marks.ts";

function percent(place: number): string {
  return `${(place * 100).toFixed(3)}%`;
}

/** Numbers that fit side by side into the narrowest panel. */
const mostNumbers = 4;

/** Ticks with their numbers. */
export function axisPicture(axis: Axis, text: (value: number) => string): SVGElement {
  // Numbers at every other tick, where they would touch each other.
  const numbered = axis.ticks.filter((_, i) => axis.ticks.length <= mostNumbers || i % 2 === 0);
  const labels = numbered.map((tick) => {
    const place = placeOn(axis, tick);
    // What stands at an edge would be cut off.
    const anchor = place < 0.08 ? "start" : place > 0.92 ? "end" : "middle";
    return svg("text", { x: percent(place), y: 12, "text-anchor": anchor }, text(tick));
  });
  const ticks = axis.ticks.map((tick) => {
    const x = percent(placeOn(axis, tick));
    return svg("line", { class: "tick", x1: x, x2: x, y1: 16, y2: 22 });
  });
  return svg("svg", { class: "axis", "aria-hidden": "true" }, ...labels, ...ticks);
}

/** One figure on the axis, with the reference behind it. */
export function figurePicture(figure: ComparedFigure, reference: ComparedFigure | undefined, axis: Axis): SVGElement {
  const grid = axis.ticks.map((tick) => {
    const x = percent(placeOn(axis, tick));
    return svg("line", { class: "grid", x1: x, x2: x, y1: 0, y2: "100%" });
  });
  const behind = reference && markOf(reference, axis);
  const mark = markOf(figure, axis);
  return svg(
    "svg",
    { class: "plot", "aria-hidden": "true" },
    ...grid,
    ...(behind ? bandOf(behind) : []),
    ...(mark ? markPicture(mark, figure) : []),
  );
}

/** Where the reference stands, through all rows. */
function bandOf({ at, line }: Mark): readonly SVGElement[] {
  if (line)
    return [svg("rect", { class: "band", x: percent(line.from), width: percent(line.to - line.from), height: "100%" })];
  return [svg("line", { class: "reference-line", x1: percent(at), x2: percent(at), y1: 0, y2: "100%" })];
}

function markPicture({ at, line, openAt, hedged }: Mark, figure: ComparedFigure): readonly SVGElement[] {
  const parts: SVGElement[] = [];
  const relation = `relation-${figure.relation}`;
  if (line) {
    const [from, to] = [percent(line.from), percent(line.to)];
    parts.push(
      svg("line", { class: `interval ${relation}${hedged ? " hedged" : ""}`, x1: from, x2: to, y1: "50%", y2: "50%" }),
    );
    if (openAt !== "least" && !(openAt === "none" && hedged)) parts.push(end(from, relation, "cap"));
    if (openAt !== "most" && !(openAt === "none" && hedged)) parts.push(end(to, relation, "cap"));
    if (openAt === "least") parts.push(end(from, relation, "left"));
    if (openAt === "most") parts.push(end(to, relation, "right"));
  }
  const { path, filled } = looks[figure.relation];
  parts.push(
    svg(
      "svg",
      { x: percent(at), y: "50%", class: "place" },
      svg("path", { d: path, class: `shape ${relation} ${filled ? "filled" : "hollow"}` }),
    ),
  );
  return parts;
}

const endPaths = { cap: "M0 -5V5", left: "M9 -5L1 0L9 5", right: "M-9 -5L-1 0L-9 5" } as const;

function end(x: string, relation: string, kind: keyof typeof endPaths): SVGElement {
  return svg("svg", { x, y: "50%", class: "place" }, svg("path", { d: endPaths[kind], class: `end ${relation}` }));
}

/** The shape of a relation by itself, for the legend and the rows. */
export function shapePicture(relation: ComparedFigure["relation"]): SVGElement {
  const { path, filled } = looks[relation];
  return svg(
    "svg",
    { class: "symbol", viewBox: "-8 -8 16 16", "aria-hidden": "true" },
    svg("path", { d: path, class: `shape relation-${relation} ${filled ? "filled" : "hollow"}` }),
  );
}
