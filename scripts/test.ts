/**
 * Runs everything that a change must pass: types, lint, build, unit tests, tests in a real VS Code, tests with real clicks.
 *
 * Later stages run even where an earlier one failed, except after a build that failed. Ends with one line, "N passed, N failed": the sum over
 * the test runners, and a stage that failed without counting anything is one failure.
 */
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

interface Stage {
  readonly name: string;
  /** Run by the shell of `npm run`. */
  readonly script: string;
  /** What comes after cannot run without this. */
  readonly required?: true;
}

const stages: readonly Stage[] = [
  { name: "types and lint", script: "lint" },
  { name: "build", script: "build", required: true },
  { name: "unit tests", script: "test:unit" },
  { name: "host tests", script: "test:host" },
  { name: "end-to-end tests", script: "test:e2e" },
];

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the summary of node:test ("ℹ pass 3", "# fail 0") or of the host tests ("host tests: 3 passed, 0 failed"). */
function countsIn(printed: string): Counts {
  const output = stripVTControlCharacters(printed);
  const sum = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => [...output.matchAll(pattern)]).reduce((total, match) => total + Number(match[1]), 0);
  return {
    passed: sum([/^(?:ℹ|#) pass (\d+)$/gmu, /^host tests: (\d+) passed/gmu]),
    failed: sum([/^(?:ℹ|#) fail (\d+)$/gmu, /^host tests: \d+ passed, (\d+) failed/gmu]),
  };
}

async function runScript(script: string): Promise<{ ok: boolean; output: string }> {
  const child = spawn("npm", ["run", "--silent", script], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const [stream, sink] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      output += chunk;
      sink.write(chunk);
    });
  }
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { ok: code === 0, output };
}

let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const { name, script, required } of stages) {
  console.log(`\n=== ${name} (npm run ${script})`);
  const start = Date.now();
  const { ok, output } = await runScript(script);
  const counts = countsIn(output);
  passed += counts.passed;
  failed += ok ? counts.failed : Math.max(counts.failed, 1);
  summary.push(`${ok ? "✔" : "✖"} ${name}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!ok && required === true) break;
}
console.log(`\n${summary.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
