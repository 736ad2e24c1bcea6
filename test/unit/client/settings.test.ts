import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { defaultSettings, readSettings } from "../../../src/client/settings/schema.ts";

function read(values: Readonly<Record<string, unknown>>) {
  const complaints: string[] = [];
  const settings = readSettings(
    (key) => values[key],
    (message) => complaints.push(message),
  );
  return { settings, complaints };
}

describe("settings", () => {
  it("have defaults where the user says nothing", () => {
    assert.deepEqual(read({}), { settings: defaultSettings, complaints: [] });
  });

  it("take what fits", () => {
    const { settings, complaints } = read({ "highlight.style": "outline", "highlight.kinds": { date: false } });
    assert.equal(settings["highlight.style"], "outline");
    assert.deepEqual(settings["highlight.kinds"], { ...defaultSettings["highlight.kinds"], date: false });
    assert.deepEqual(complaints, []);
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ["include", 7],
    ["include", ""],
    ["highlight.enabled", "yes"],
    ["highlight.style", "blink"],
    ["highlight.kinds", ["person"]],
    ["highlight.kinds", null],
  ];
  for (const [key, value] of wrong) {
    it(`keep the default of ${key} for ${JSON.stringify(value)}, and say so`, () => {
      const { settings, complaints } = read({ [key]: value });
      assert.deepEqual(settings, defaultSettings);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0] ?? "", new RegExp(`corroborate\\.${key}`, "u"));
    });
  }

  it("leave aside an unknown kind without losing the others", () => {
    const { settings, complaints } = read({ "highlight.kinds": { person: false, planet: true, place: "no" } });
    assert.equal(settings["highlight.kinds"].person, false);
    assert.equal(settings["highlight.kinds"].place, true);
    assert.equal(complaints.length, 2);
  });
});
