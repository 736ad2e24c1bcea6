/** Speeds and their ratios; a benchmark fails on a ratio or on worse scaling, never on a slow machine. */

/**
 * Milliseconds that a pass is run for before it counts, and after: much code is compiled for seconds, and each reader is
 * measured when it is.
 */
const warming = 3000;
const measuring = 1000;

/** Millions of code units of text a second: the best pass, since others use the machine as well. */
export function speed(text: { readonly length: number }, pass: () => void): number {
  const until = (end: number) => {
    let best = Infinity;
    do {
      const begun = performance.now();
      pass();
      best = Math.min(best, performance.now() - begun);
    } while (performance.now() < end);
    return best;
  };
  until(performance.now() + warming);
  return text.length / 1000 / until(performance.now() + measuring);
}

export function row(name: string, megabytes: number, note = ""): void {
  console.log(`${name.padEnd(52)}${megabytes.toFixed(megabytes < 1 ? 3 : 1).padStart(9)} MB/s  ${note}`);
}

/** Says a ratio beside what is asked of another text. */
export function beside(name: string, ratio: number, elsewhere: number): void {
  console.log(`       ${name}: ${ratio.toFixed(2)} (asked of news: ${elsewhere})`);
}

/** Says how a ratio stands to what is asked, and fails the benchmark where it falls short. */
export function atLeast(name: string, ratio: number, asked: number): void {
  const met = ratio >= asked;
  console.log(`${met ? "  ok  " : "SHORT "} ${name}: ${ratio.toFixed(2)} (asked: at least ${asked})`);
  if (!met) process.exitCode = 1;
}
