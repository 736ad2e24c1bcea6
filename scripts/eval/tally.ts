/** Counts of what was to be found, what was found and what of it was right. */
export interface Tally {
  hit: number;
  found: number;
  gold: number;
}

export class Tallies {
  readonly #byName = new Map<string, Tally>();

  count(name: string, { hit, found, gold }: Tally): void {
    const tally = this.of(name);
    tally.hit += hit;
    tally.found += found;
    tally.gold += gold;
  }

  of(name: string): Tally {
    let tally = this.#byName.get(name);
    if (!tally) this.#byName.set(name, (tally = { hit: 0, found: 0, gold: 0 }));
    return tally;
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }
}

export const precision = ({ hit, found, gold }: Tally): number => (found > 0 ? hit / found : gold > 0 ? 0 : 1);
export const recall = ({ hit, gold }: Tally): number => (gold > 0 ? hit / gold : 1);

/** 1 where there was nothing to find and nothing was found. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** "P 0.98  R 0.96  F1 0.97  (gold 40, found 39)" */
export function described(tally: Tally): string {
  const three = (x: number) => x.toFixed(3);
  return `P ${three(precision(tally))}  R ${three(recall(tally))}  F1 ${three(f1(tally))}  (gold ${String(tally.gold)}, found ${String(tally.found)})`;
}
