import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isFromPage } from "../../../src/client/compare/messages.ts";
import { panelState } from "../../../src/client/compare/state.ts";

describe("messages of the page", () => {
  it("are taken if they are what the extension knows", () => {
    for (const message of [
      { kind: "ready" },
      { kind: "open", index: 3, keep: true },
      { kind: "reference", index: 0 },
      { kind: "pin", pinned: false },
      { kind: "showClaim" },
    ])
      assert.ok(isFromPage(message), JSON.stringify(message));
  });
  it("are nothing otherwise", () => {
    for (const message of [
      null,
      "open",
      {},
      { kind: "run", command: "x" },
      { kind: "open", index: "0", keep: true },
      { kind: "open", index: 1.5, keep: true },
      { kind: "open", index: 1 },
      { kind: "pin" },
    ])
      assert.equal(isFromPage(message), false, JSON.stringify(message));
  });
});

describe("what a page kept", () => {
  const position = { line: 3, character: 7 };
  it("is taken up again after a reload", () => {
    const subject = { kind: "place", uri: "file:///a", position } as const;
    assert.deepEqual(panelState({ subject, pinned: true }), { subject, pinned: true });
    assert.deepEqual(panelState({ subject: { kind: "claim", claim: "c" }, pinned: false }), {
      subject: { kind: "claim", claim: "c" },
      pinned: false,
    });
  });
  it("is nothing where another version wrote it", () => {
    const nothing = { subject: null, pinned: false };
    for (const kept of [undefined, null, 5, {}, { subject: "x", pinned: "yes" }, { subject: { uri: "file:///a" } }])
      assert.deepEqual(panelState(kept), nothing, JSON.stringify(kept));
  });
});
