/** Speeds and their ratios; a benchmark fails on a ratio or on worse scaling, never on a slow machine. */

/** Milliseconds that a pass is run for before it counts, so that the engine has compiled it, and after. */
const warming = 400;
const measuring = 800;

/**
 * Millions of code units of text a second: the best pass, since others use the machine as well.
 * @param warmup milliseconds before it counts; more for what is so much code that the engine compiles it for seconds.
 */
export function speed(text: { readonly length: number }, pass: () => void, warmup = warming): number {
  const until = (end: number) => {
    let best = Infinity;
    do {
      const begun = performance.now();
      pass();
      best = Math.min(best, performance.now() - begun);
    } while (performance.now() < end);
    return best;
  };
  until(performance.now() + warmup);
  return text.length / 1000 / until(performance.now() + measuring);
}

export function row(name: string, megabytes: number, note = ""): void {
  console.log(`${name.padEnd(52)}${megabytes.toFixed(megabytes < 1 ? 3 : 1).padStart(9)} MB/s  ${note}`);
}

/** Says how a ratio stands to what is asked, and fails the benchmark where it falls short. */
export function atLeast(name: string, ratio: number, asked: number): void {
  const met = ratio >= asked;
  console.log(`${met ? "  ok  " : "SHORT "} ${name}: ${ratio.toFixed(2)} (asked: at least ${asked})`);
  if (!met) process.exitCode = 1;
}
