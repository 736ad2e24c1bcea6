/**
 * Remembers what was made of texts: the latest that were asked for, until their keys are together longer than `limit`
 * code units, of which at least the latest half is kept.
 *
 * Two generations, where the younger becomes the elder when it is full, since a Map from whose front keys are taken one
 * by one looks at all the gaps that they left each time.
 */
export class Recent<T> {
  readonly #half: number;
  #younger = new Map<string, T>();
  #elder = new Map<string, T>();
  #length = 0;

  constructor(limit: number) {
    this.#half = limit / 2;
  }

  /** The value of this key, made if it is not remembered. */
  get(key: string, make: () => T): T {
    const known = this.#younger.get(key);
    if (known !== undefined) return known;
    const value = this.#elder.get(key) ?? make();
    if (this.#length + key.length > this.#half) {
      this.#elder = this.#younger;
      this.#younger = new Map();
      this.#length = 0;
    }
    if (key.length <= this.#half) {
      this.#younger.set(key, value);
      this.#length += key.length;
    }
    return value;
  }
}
