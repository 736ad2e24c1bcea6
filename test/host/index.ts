/**
 * Runs test files inside an extension host. VS Code calls `run` of the module that `extensionTestsPath` names; both hosts, the desktop and the
 * one from npm, do. What happened is appended to a file, line by line, for the process that started VS Code (scripts/workbench/host.ts) to print.
 */
import { appendFileSync } from "node:fs";
import Mocha from "mocha";
import { hostOrder, type HostEvent } from "./events.ts";

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Mocha.Runner.constants;

/** What happens goes to the file, not to a console that nobody reads. */
class Silent extends Mocha.reporters.Base {}

/** Rejects when a test failed, which VS Code turns into a failure code. */
export async function run(): Promise<void> {
  const { files, results, grep } = hostOrder();
  const tell = (event: HostEvent) => appendFileSync(results, `${JSON.stringify(event)}\n`);
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, ...(grep === undefined ? {} : { grep }), reporter: Silent });
  for (const file of files) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on(EVENT_TEST_PASS, (test: Mocha.Test) =>
      tell({ kind: "passed", title: test.fullTitle(), duration: test.duration ?? 0 }),
    );
    runner.on(EVENT_TEST_FAIL, (test: Mocha.Test, error: Error) =>
      tell({ kind: "failed", title: test.fullTitle(), error: error.stack ?? String(error) }),
    );
    runner.on(EVENT_TEST_PENDING, (test: Mocha.Test) => tell({ kind: "skipped", title: test.fullTitle() }));
    runner.on(EVENT_RUN_END, () => tell({ kind: "end" }));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
