/** Runs the suites of test/host: one window for each of its folders. */
import { globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { HostOrder, HostSuite } from "../../test/host/events.ts";
import { root } from "../root.ts";
import { extensionErrors } from "../workbench/logs.ts";
import { quietSettings } from "../workbench/settings.ts";
import { out } from "./bundle.ts";
import { ended, events, follow, indented } from "./report.ts";
import type { Windows } from "./windows.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface NamedSuite extends HostSuite {
  readonly name: string;
}

/** A temporary folder for a suite and those that follow it, with the folder that their windows open and VS Code's user data. */
interface Scratch {
  readonly folder: string;
  readonly data: string;
  readonly remove: () => void;
}

function makeScratch(name: string): Scratch {
  // VS Code shows the real path, which on macOS is not what the system calls its temporary folder.
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "host-tests-")));
  const folder = join(scratch, name);
  const data = join(scratch, "vscode");
  mkdirSync(folder);
  return { folder, data, remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }) };
}

async function loadSuites(): Promise<readonly NamedSuite[]> {
  const names = globSync("test/host/*/suite.ts", { cwd: root }).map((file) => basename(dirname(file)));
  return await Promise.all(
    names.toSorted().map(async (name) => {
      const { suite } = (await import(`../../test/host/${name}/suite.ts`)) as { suite: HostSuite };
      return { ...suite, name };
    }),
  );
}

async function runSuite(
  suite: NamedSuite,
  { folder, data }: Scratch,
  windows: Windows,
  grep?: string,
): Promise<Counts> {
  const { name } = suite;
  console.log(`\n${name}`);
  const { open, settings = {} } = suite.prepare(folder, data);
  const user = join(data, windows.settings);
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "settings.json"), JSON.stringify({ ...quietSettings, ...settings }));
  // An earlier window's errors are not this one's.
  for (const logs of ["logs", "data/logs"]) rmSync(join(data, logs), { recursive: true, force: true });
  const results = join(data, `${name}.jsonl`);
  const files = globSync(`${name}/*.test.js`, { cwd: out }).toSorted();
  const order: HostOrder = {
    files: files.map((file) => join(out, file)),
    results,
    data,
    ...(grep === undefined ? {} : { grep }),
  };
  const stopFollowing = follow(results);
  let failed = 0;
  try {
    await windows.run({ open, order });
    if (!ended(results)) throw new Error("The window ended before its tests.");
  } catch (error) {
    failed += 1;
    console.log(`  ✖ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    stopFollowing();
  }
  const errors = extensionErrors(data);
  const clean = errors.length === 0;
  const shown = indented(errors.slice(0, 5).join("\n"));
  console.log(`  ${clean ? "✔ no errors" : `✖ ${errors.length} errors`} in the extension host log\n${shown}`.trimEnd());
  const kinds = events(results).map(({ kind }) => kind);
  return {
    passed: kinds.filter((kind) => kind === "passed").length + (clean ? 1 : 0),
    failed: failed + kinds.filter((kind) => kind === "failed").length + (clean ? 0 : 1),
  };
}

export interface RunOptions {
  /** The suites to run; all where none is named. */
  readonly names: readonly string[];
  /** Runs only tests whose title has it. */
  readonly grep?: string;
  /** Keeps the temporary folders and prints where they are. */
  readonly keep: boolean;
}

export async function runSuites(windows: Windows, { names, grep, keep }: RunOptions): Promise<Counts> {
  const all = await loadSuites();
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  let passed = 0;
  let failed = 0;
  for (const head of all.filter(({ follows }) => follows === undefined)) {
    const followers = all.filter(({ follows }) => follows === head.name);
    // A follower needs what its head leaves.
    const chain = [head, ...followers.filter(({ name }) => wanted(name))];
    if (chain.length === 1 && !wanted(head.name)) continue;
    const scratch = makeScratch(head.name);
    for (const suite of chain) {
      const counts = await runSuite(suite, scratch, windows, grep);
      passed += counts.passed;
      failed += counts.failed;
    }
    if (keep) console.log(`Kept: ${dirname(scratch.folder)}`);
    else scratch.remove();
  }
  return { passed, failed };
}
