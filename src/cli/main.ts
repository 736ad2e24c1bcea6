import { createInterface } from "node:readline";
import { createAnalyser } from "../analysis/index.ts";

/** Answers each line `{"text", …}` of standard input with one line, its Analysis. */
async function main(): Promise<void> {
  const analyser = createAnalyser(null);
  for await (const line of createInterface({ input: process.stdin })) {
    const { text, ...options } = JSON.parse(line) as { text: string };
    console.log(JSON.stringify({ document: "", ...analyser.analyse(text, { format: "text", ...options }) }));
  }
}

void main();
