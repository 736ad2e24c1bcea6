import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bandsOf, isNearDuplicate, signatureOf, type Signature } from "../../../src/corpus/shingles.ts";

const words =
  "grey ferry island winter captain morning harbour engine ticket passenger lighthouse storm island bridge coffee".split(
    " ",
  );
/** Made-up prose, another for each start. */
function prose(start: number, sentences: number): string {
  const word = (i: number) => words[(start * 7 + i * i + i * start) % words.length];
  return Array.from({ length: sentences }, (_, s) =>
    Array.from({ length: 9 }, (_word, w) => `${word(s * 9 + w)}${(s * start) % 5}`).join(" "),
  ).join(". ");
}
function signature(text: string): Signature {
  const found = signatureOf(text);
  assert.ok(found);
  return found;
}
const shareBand = (a: Signature, b: Signature) => bandsOf(a).some((band) => bandsOf(b).includes(band));

describe("two texts", () => {
  const text = prose(3, 40);
  it("are near-duplicates with another headline, and a word changed here and there", () => {
    const print = `AGENCY ${text.replace("ferry0", "boat").replace("storm2", "gale")} More on page 7.`;
    assert.ok(isNearDuplicate(signature(text), signature(print)));
    assert.ok(shareBand(signature(text), signature(print)));
  });
  it("are near-duplicates where one was cut", () => {
    const cut = text.slice(0, text.length * 0.6);
    assert.ok(isNearDuplicate(signature(text), signature(cut)));
    assert.ok(shareBand(signature(text), signature(cut)));
  });
  it("are none for a quotation in common", () => {
    const quote = prose(5, 4);
    assert.ok(!isNearDuplicate(signature(`${prose(2, 30)} ${quote}`), signature(`${prose(11, 30)} ${quote}`)));
  });
  it("of a line each are too short to tell", () => assert.equal(signatureOf("The ferry was late again."), null));
});
