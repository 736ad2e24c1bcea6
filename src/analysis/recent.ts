/** Remembers what was made of texts, the latest ones, as long as their keys are no longer together than `limit` code units. */
export class Recent<T> {
  readonly #limit: number;
  readonly #values = new Map<string, T>();
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of this key, made if it is not remembered. */
  get(key: string, make: () => T): T {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.#values.set(key, value);
    this.#length += key.length;
    for (const oldest of this.#values.keys()) {
      if (this.#length <= this.#limit) break;
      this.#values.delete(oldest);
      this.#length -= oldest.length;
    }
    return value;
  }
}
