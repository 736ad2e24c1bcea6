/** Runs a thing after a pause; what is asked for again under the same key begins the pause anew. */
export class Debouncer {
  readonly #pause: number;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param pause in milliseconds */
  constructor(pause: number) {
    this.#pause = pause;
  }

  run(key: string, action: () => void): void {
    this.cancel(key);
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      action();
    }, this.#pause);
    this.#timers.set(key, timer);
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
