/** Reads and prints what happens in a window, from the file that the runner in it writes. */
import { existsSync, readFileSync } from "node:fs";
import type { HostEvent } from "../../test/host/events.ts";

export function events(results: string): readonly HostEvent[] {
  if (!existsSync(results)) return [];
  // What comes after the last line end is not written whole yet.
  const lines = readFileSync(results, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as HostEvent);
}

export function ended(results: string): boolean {
  return events(results).some(({ kind }) => kind === "end");
}

export function indented(text: string): string {
  return text.replaceAll(/^/gmu, "      ");
}

function lineOf(event: HostEvent): string | null {
  switch (event.kind) {
    case "passed":
      return `  ✔ ${event.title} (${event.duration} ms)`;
    case "failed":
      return `  ✖ ${event.title}\n${indented(event.error)}`;
    case "skipped":
      return `  - ${event.title}`;
    case "end":
      return null;
  }
}

/** Prints events as they are written; returns a function that prints the rest and stops. */
export function follow(results: string): () => void {
  let printed = 0;
  const print = () => {
    const all = events(results);
    for (const event of all.slice(printed)) {
      const line = lineOf(event);
      if (line !== null) console.log(line);
    }
    printed = all.length;
  };
  const timer = setInterval(print, 300);
  return () => {
    clearInterval(timer);
    print();
  };
}
