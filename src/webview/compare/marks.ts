/** What of a figure is drawn on the axis. Pure: places from 0 to 1, to be scaled by whoever draws. */
import type { ComparedFigure } from "../../protocol/messages.ts";
import { type Axis, placeOn } from "./axis.ts";

export interface Mark {
  /** Where the shape stands: the value, the middle of a range, or the only end of an open interval. */
  readonly at: number;
  /** The line of an interval; null for a plain number. */
  readonly line: { readonly from: number; readonly to: number } | null;
  /** Ends that are open: an arrow there. */
  readonly openAt: "none" | "least" | "most";
  /** The words hedge it: the line is dashed. */
  readonly hedged: boolean;
}

/** "About" leaves so much room on either side, as a share. The same as figures are compared with. */
const aboutRoom = 0.05;

/** Null for a figure without a value. */
export function markOf({ least, most, bound }: ComparedFigure, axis: Axis): Mark | null {
  const place = (value: number) => placeOn(axis, value);
  const hedged = bound === "about" || bound === "vague";
  if (least !== null && most !== null) {
    if (least !== most)
      return {
        at: (place(least) + place(most)) / 2,
        line: { from: place(least), to: place(most) },
        openAt: "none",
        hedged,
      };
    const room = Math.abs(least) * aboutRoom;
    const line = bound === "about" ? { from: place(least - room), to: place(least + room) } : null;
    return { at: place(least), line, openAt: "none", hedged };
  }
  if (least !== null) return { at: place(least), line: { from: place(least), to: 1 }, openAt: "most", hedged };
  if (most !== null) return { at: place(most), line: { from: 0, to: place(most) }, openAt: "least", hedged };
  return null;
}

/** Every end that the axis must have room for. */
export function endsOf(figures: readonly ComparedFigure[]): readonly number[] {
  return figures.flatMap(({ least, most }) => [least, most].filter((end) => end !== null));
}
