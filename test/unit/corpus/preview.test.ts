import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { previewOf } from "../../../src/corpus/preview.ts";

function shown(line: string, hit: string) {
  const start = line.indexOf(hit);
  const { preview, previewStart, previewEnd } = previewOf(line, start, start + hit.length);
  assert.equal(preview.slice(previewStart, previewEnd), hit.replace(/\s/g, " "));
  return preview;
}

const sentence = "The harbour was quiet for the whole of that long and rather uneventful winter morning. ";

describe("a preview", () => {
  it("is the line, without the space around it", () => {
    assert.equal(shown("  The ferry to Ærø was late.\t ", "Ærø"), "The ferry to Ærø was late.");
  });
  it("is the sentence of a long line", () => {
    const line = `${sentence.repeat(3)}Only 340 ferries went. ${sentence.repeat(3)}`;
    assert.equal(shown(line, "340"), "Only 340 ferries went.");
  });
  it("is cut around the hit where the sentence is long, at words", () => {
    const words = "harbour ".repeat(100);
    const preview = shown(`${words}340 ${words}`, "340");
    assert.match(preview, /^…harbour (?:harbour )+340 (?:harbour )*harbour…$/);
    assert.ok(preview.length <= 242, String(preview.length));
  });
  it("shows all of a hit that is longer than a preview", () => {
    const name = "Harbour".repeat(60);
    assert.ok(shown(`a ${name} b`, name).includes(name));
  });
  it("never has half a surrogate pair", () => {
    for (let shift = 0; shift < 4; shift++) {
      const preview = shown(`${"x".repeat(shift)}${"𝛑".repeat(300)}340${"𝛑".repeat(300)}`, "340");
      assert.doesNotThrow(() => encodeURIComponent(preview));
      assert.ok(preview.length <= 244, String(preview.length));
    }
  });
  it("is one line", () => assert.equal(shown("a\u2028b\tc 340", "340"), "a b c 340"));
  it("of an empty line is empty", () =>
    assert.deepEqual(previewOf("", 0, 0), { preview: "", previewStart: 0, previewEnd: 0 }));
});
