import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { Freshness } from "../../../src/client/views/freshness.ts";

/** A view and a server as far as Freshness knows them, with the events in the test's hands. */
function setting({ visible }: { visible: boolean }) {
  const listeners = { index: [] as (() => void)[], visibility: [] as (() => void)[] };
  const event = (list: (() => void)[]) => (listener: () => void) => {
    list.push(listener);
    return { dispose() {} };
  };
  const view = { id: "view", visible, onDidChangeVisibility: event(listeners.visibility) };
  const loads: (() => void)[] = [];
  const load = () => new Promise<void>((resolve) => loads.push(resolve));
  const warnings: string[] = [];
  const log = { warn: (message: string) => void warnings.push(message) };
  const server = { onDidChangeIndex: event(listeners.index) };
  return {
    view,
    loads,
    warnings,
    changeIndex: () => listeners.index.forEach((listener) => listener()),
    show: () => {
      view.visible = true;
      listeners.visibility.forEach((listener) => listener());
    },
    make: (loading = load) => new Freshness(server, view, log, loading),
  };
}

/** Lets promises that are settled be heard of. */
async function settled(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await Promise.resolve();
}

describe("a view", () => {
  it("loads nothing while nobody sees it, and once when it is shown", () => {
    const { make, loads, show, changeIndex } = setting({ visible: false });
    using freshness = disposing(make());
    show();
    assert.equal(loads.length, 0, "nothing is indexed yet");
    changeIndex();
    show();
    show();
    assert.equal(loads.length, 1);
    assert.ok(freshness);
  });

  it("loads once for several changes of the index, after a pause", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    const { make, loads, changeIndex } = setting({ visible: true });
    using freshness = disposing(make());
    changeIndex();
    changeIndex();
    assert.equal(loads.length, 0);
    mock.timers.tick(1_000);
    assert.equal(loads.length, 1);
    assert.ok(freshness);
    mock.timers.reset();
  });

  it("loads again what has changed while it was loading", async () => {
    const { make, loads, changeIndex } = setting({ visible: false });
    using freshness = disposing(make());
    let done = false;
    const ensured = freshness.value.ensure().then(() => (done = true));
    changeIndex();
    loads[0]?.();
    await settled();
    assert.equal(loads.length, 2);
    assert.equal(done, false);
    loads[1]?.();
    await ensured;
    assert.equal(done, true);
  });

  it("tries again after a failure, which is told", async () => {
    const { make, show, warnings, changeIndex } = setting({ visible: false });
    let tries = 0;
    using freshness = disposing(
      make(() => {
        tries += 1;
        return Promise.reject(new Error("no answer"));
      }),
    );
    changeIndex();
    show();
    await settled();
    assert.match(warnings[0] ?? "", /no answer/u);
    await assert.rejects(freshness.value.ensure(), /no answer/u);
    assert.equal(tries, 2);
  });
});

function disposing<T extends { dispose(): void }>(value: T): { readonly value: T } & Disposable {
  return { value, [Symbol.dispose]: () => value.dispose() };
}
