import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { answering, unlessCancelled } from "../../../src/server/requests.ts";

function logged() {
  const lines: string[] = [];
  const say = (message: string) => void lines.push(message);
  return { lines, log: { info: say, warn: say, error: say } };
}

test("a request that was cancelled while it waited goes no further", async () => {
  const { lines, log } = logged();
  const cancel = new CancellationTokenSource();
  const steps: string[] = [];
  const handler = answering(log, "Test", null, async (_: null, token) => {
    steps.push("asked");
    await unlessCancelled(token, Promise.resolve());
    steps.push("went on");
    return null;
  });

  const answer = handler(null, cancel.token);
  cancel.cancel();

  const error = await answer;
  assert.ok(error instanceof ResponseError);
  assert.equal(error.code, LSPErrorCodes.RequestCancelled);
  assert.deepEqual(steps, ["asked"]);
  assert.deepEqual(lines, []);
});

test("a request that fails answers its fallback and is logged with its name", async () => {
  const { lines, log } = logged();
  const handler = answering<null, readonly string[]>(log, "Names", [], () => Promise.reject(new Error("broken")));
  assert.deepEqual(await handler(null, CancellationToken.None), []);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? "", /^Names failed: Error: broken/);
});

test("a request that is not cancelled is answered", async () => {
  const { lines, log } = logged();
  const handler = answering(
    log,
    "Sum",
    0,
    async (n: number, token) => (await unlessCancelled(token, Promise.resolve(n))) + 1,
  );
  assert.equal(await handler(1, CancellationToken.None), 2);
  assert.deepEqual(lines, []);
});
