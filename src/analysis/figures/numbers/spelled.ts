import type { GluedParts, NumberWord } from "../../lexicon/types.ts";

interface Part {
  readonly value: number;
  readonly scale: number;
}

/**
 * Puts a number together from its words, as they come. Each `push…` says whether the word fits what is there; one that
 * does not leaves the number as it is.
 */
export class SpelledNumber {
  /** Finished parts, each multiplied by its scale, scales falling. */
  #parts: Part[] = [];
  #current: number | null = null;
  readonly #vigesimal: boolean;

  /** @param vigesimal whether ten to nineteen may follow 60 and 80 (French) */
  constructor(vigesimal: boolean) {
    this.#vigesimal = vigesimal;
  }

  get empty(): boolean {
    return this.#current === null && this.#parts.length === 0;
  }

  get value(): number {
    return this.#parts.reduce((sum, part) => sum + part.value, this.#current ?? 0);
  }

  /** What stands before the last scale word, or all of it. */
  get mantissa(): number {
    const last = this.#parts.at(-1);
    return last && this.#current === null ? last.value / last.scale : this.value;
  }

  get scale(): number {
    const last = this.#parts.at(-1);
    return last && this.#current === null ? last.scale : 1;
  }

  /** A number in digits, which only scale words may follow. */
  pushLiteral(value: number): void {
    this.#current = value;
  }

  push(word: NumberWord): boolean {
    if (word.add !== undefined) return this.pushAdd(word.add);
    if (word.times) return this.pushTimes(word.times);
    if (word.scale) return this.pushScale(word.scale);
    return false;
  }

  fits(value: number): boolean {
    if (this.#current !== null) return value > 0 && value < this.#room(this.#current);
    const last = this.#parts.at(-1);
    return !last || value < last.scale;
  }

  pushAdd(value: number): boolean {
    if (!this.fits(value)) return false;
    this.#current = (this.#current ?? 0) + value;
    return true;
  }

  /** A smaller part that is already multiplied by its scale: "500 thousand" after "3 million". */
  pushRest(value: number): boolean {
    const last = this.#parts.at(-1);
    if (!last || value >= last.scale || (this.#current ?? 0) % 1 !== 0) return false;
    this.#current = (this.#current ?? 0) + value;
    return true;
  }

  pushTimes(value: number): boolean {
    const current = this.#current ?? 1;
    if (current >= value || current === 0) return false;
    this.#current = current * value;
    return true;
  }

  pushCollective(value: number): boolean {
    this.#current = (this.#current ?? 1) * value;
    return true;
  }

  pushScale(scale: number): boolean {
    let sum = this.#current;
    const last = this.#parts.at(-1);
    if (last && last.scale === scale && sum === null) return false;
    while ((this.#parts.at(-1)?.scale ?? Infinity) < scale) sum = (sum ?? 0) + (this.#parts.pop()?.value ?? 0);
    if (sum === null && this.#parts.length > 0) return false;
    this.#parts.push({ value: (sum ?? 1) * scale, scale });
    this.#current = null;
    return true;
  }

  /** Tens after units: "fem og tyve", "drei-und-zwanzig". */
  pushTens(tens: number): boolean {
    const current = this.#current;
    const units = current === null ? 0 : current % 100;
    if (current === null || units < 1 || units > 9 || tens < 20 || tens > 90 || tens % 10 !== 0) return false;
    this.#current = current + tens;
    return true;
  }

  /** "and a half": of one, or of the scale just said ("a million and a half"). */
  pushHalf(): void {
    this.pushPart(0.5);
  }

  pushPart(part: number): void {
    const last = this.#parts.at(-1);
    this.#current = (this.#current ?? 0) + (last && this.#current === null ? last.scale * part : part);
  }

  pushDecimals(digits: string): void {
    this.#current = Number(`${this.#current ?? 0}.${digits}`);
  }

  /** How much may be added to a number that ends so: units to tens, tens to hundreds. */
  #room(value: number): number {
    if (value === 0 || !Number.isInteger(value)) return 0;
    if (value % 100 === 0) return 100;
    if (this.#vigesimal && (value % 100 === 60 || value % 100 === 80)) return 20;
    return value % 10 === 0 && value % 100 >= 20 ? 10 : 0;
  }
}

/** The parts of a number written as one word ("zweihundertfünfzig"), or null. Longer parts are tried before shorter ones. */
export function splitGlued(word: string, parts: GluedParts): readonly NumberWord[] | null {
  if (word.length > longestGlued) return null;
  const dead = new Set<number>();
  const found: NumberWord[] = [];
  const walk = (from: number): boolean => {
    if (from === word.length) return true;
    if (dead.has(from)) return false;
    for (const [letters, part] of parts.get(word.charCodeAt(from)) ?? []) {
      const end = from + letters.length;
      if (!word.startsWith(letters, from)) continue;
      if (part.join && (from === 0 || end === word.length) && part.add === undefined) continue;
      found.push(part);
      if (walk(end)) return true;
      found.pop();
    }
    dead.add(from);
    return false;
  };
  return walk(0) ? found : null;
}

const longestGlued = 80;
