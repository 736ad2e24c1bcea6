const bits = 16;
const mask = (1 << bits) - 1;

/** A bit per hash, by its low bits: says of most hashes that they are not among those added, and costs no look-up. */
export class HashFilter {
  readonly #bytes = new Uint8Array(1 << (bits - 3));

  constructor(hashes: Iterable<number> = []) {
    for (const hash of hashes) this.add(hash);
  }

  add(hash: number): void {
    const bit = hash & mask;
    this.#bytes[bit >> 3] = (this.#bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  /** Whether the hash may have been added; false is certain. */
  has(hash: number): boolean {
    const bit = hash & mask;
    return ((this.#bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}
