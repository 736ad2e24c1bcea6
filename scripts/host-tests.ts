/**
 * Runs test/host in a real VS Code, one window for each folder there.
 *
 *     npm run test:host [-- SUITE… --grep TITLE --verbose --no-build]
 *
 * --verbose prints the page's console and keeps the folders, with VS Code's logs; --no-build takes what is in dist/.
 * Ends with "host tests: N passed, N failed"; the exit code is 1 when any failed or none ran.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { buildAll } from "./build.ts";
import { bundleTests } from "./host/bundle.ts";
import { runSuites } from "./host/suites.ts";
import { windowsOf } from "./host/windows.ts";
import { chooseHost } from "./workbench/host.ts";

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: "string" }, verbose: { type: "boolean", default: false }, "no-build": { type: "boolean" } },
});

async function main(): Promise<number> {
  const host = await chooseHost();
  if (host.kind === "desktop" && host.xvfb)
    return spawnSync("xvfb-run", ["-a", process.execPath, ...process.argv.slice(1)], { stdio: "inherit" }).status ?? 1;
  const name = host.kind === "desktop" ? "desktop VS Code" : "VS Code from npm in headless Chromium";
  console.log(`Host: ${name}, because ${host.why}.`);
  if (flags["no-build"] !== true) await buildAll();
  await bundleTests();
  const windows = await windowsOf(host, flags.verbose);
  try {
    const grep = flags.grep === undefined ? {} : { grep: flags.grep };
    const { passed, failed } = await runSuites(windows, { names, keep: flags.verbose, ...grep });
    console.log(`\nhost tests: ${passed} passed, ${failed} failed`);
    return failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    await windows.close();
  }
}

process.exitCode = await main();
