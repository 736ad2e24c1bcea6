/** Bits for each hash: of the others about one in so many is taken for one of them. */
const bitsEach = 32;
const fewestBits = 512;

/**
 * Says of most hashes that they are not among some, and costs no look-up. No larger than need be: many are in use at
 * once, and what does not fit the processor's cache is no quicker than a look-up.
 */
export class HashFilter {
  readonly #bytes: Uint8Array;
  readonly #mask: number;

  constructor(hashes: Iterable<number>) {
    const all = new Set(hashes);
    let bits = fewestBits;
    while (bits < bitsEach * all.size) bits *= 2;
    this.#mask = bits - 1;
    this.#bytes = new Uint8Array(bits >> 3);
    for (const hash of all) {
      const bit = hash & this.#mask;
      this.#bytes[bit >> 3] = (this.#bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  /** Whether the hash may be one of them; false is certain. */
  has(hash: number): boolean {
    const bit = hash & this.#mask;
    return ((this.#bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}
