/** The axis of the picture: where values stand on it, and which ticks it has. Pure. */

export interface Axis {
  readonly scale: "linear" | "log";
  /** The ends, in the unit of the values. */
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** From so many times on, the smaller of two values would stand at the edge of a linear axis. */
const logFrom = 30;
/** Room at either end, as a share of what is between the outermost values. */
const padding = 0.08;
/** An axis spans at least this share of its largest value: what is nearly the same is to look so. */
const leastSpan = 0.2;
const wantedTicks = 5;
const mostTicks = 6;

/** An axis that has room for all of these values; null where there are none. */
export function axisFor(values: readonly number[]): Axis | null {
  const finite = values.filter((value) => Number.isFinite(value));
  if (finite.length === 0) return null;
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  return least > 0 && most / least >= logFrom ? logAxis(least, most) : linearAxis(least, most);
}

function linearAxis(least: number, most: number): Axis {
  const narrow = leastSpan * Math.max(Math.abs(least), Math.abs(most)) || 1;
  const room = Math.max((most - least) * padding, (narrow - (most - least)) / 2);
  // What is never negative needs no room below zero.
  const from = least >= 0 ? Math.max(0, least - room) : least - room;
  const to = most + room;
  return { scale: "linear", least: from, most: to, ticks: linearTicks(from, to) };
}

/** Round numbers (1, 2 or 5 of some power of ten apart) between the ends. */
function linearTicks(from: number, to: number): readonly number[] {
  const rough = (to - from) / wantedTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  // Multiples of the step, not sums of it: they stay round.
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function logAxis(least: number, most: number): Axis {
  const room = (Math.log10(most) - Math.log10(least)) * padding;
  const [from, to] = [Math.log10(least) - room, Math.log10(most) + room];
  return { scale: "log", least: 10 ** from, most: 10 ** to, ticks: logTicks(from, to) };
}

/** Powers of ten, or of a thousand and so on where there are too many. */
function logTicks(from: number, to: number): readonly number[] {
  const [first, last] = [Math.ceil(from - 1e-9), Math.floor(to + 1e-9)];
  const step = [1, 3, 6, 9, 12].find((each) => (last - first) / each < mostTicks) ?? 12;
  const begin = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - begin) / step) + 1) }, (_, i) => 10 ** (begin + i * step));
}

/** Where a value stands, from 0 at the least end to 1 at the most; not beyond them. */
export function placeOn({ scale, least, most }: Axis, value: number): number {
  const at = scale === "log" ? Math.log10 : (each: number) => each;
  if (scale === "log" && value <= 0) return 0;
  const place = (at(value) - at(least)) / (at(most) - at(least));
  return Math.min(1, Math.max(0, place));
}
