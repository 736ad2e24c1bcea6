import assert from "node:assert/strict";
import { test } from "node:test";
import { sentences } from "../../../src/analysis/article/sentences.ts";

/** Sentences are parted by "|" in the examples. */
const examples: readonly (readonly [language: string, text: string])[] = [
  ["en", "It rained. |Nobody came."],
  ["en", "Mr. J. R. Smith of Acme Inc. said so. |The U.S. Senate voted."],
  ["en", "She lives in the U.S. |The rest stayed."],
  ["en", '"Is it true?" he asked. |"Yes." |She left at 3 p.m. |Then it rained.'],
  ["en", "It rose 3.5 percent in 2023. |New jobs came... and went."],
  ["en", "It cost $5. |Twelve people paid. |No. 5 was free."],
  ["en", "Really?! |Yes! |(It was.) |“So it was.” |End"],
  ["de", "Die Taiwan Manufacturing Co. und andere bauen z. B. Fabriken. |Am 19. Januar kam Dr. Meier."],
  ["de", "Es war 2024. |Dann ging er. |Rund 5 Mio. Euro fehlen."],
  ["da", "Han mødte bl.a. Mette Berg d. 3. marts. |Prisen var 20 mio. kr. |Det er meget."],
  ["da", "Kl. 14 kom hr. Olsen. |Ca. 20 pct. gik."],
  ["sv", "Det kostar t.ex. 5 milj. kr. |Det är mycket."],
  ["fr", "M. Dupont a dit non. |Il est parti à 15 h. |Elle reste."],
  ["es", "El Sr. García llegó. |¿Quién más? |Nadie."],
  ["nl", "Dhr. Bakker betaalde o.a. 5 mln. euro. |Hij was boos."],
];

for (const [language, marked] of examples) {
  test(`${language}: ${marked}`, () => {
    const text = marked.replaceAll("|", "");
    const found = sentences(text, { start: 0, end: text.length, language });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      marked.split("|").map((part) => part.trim()),
    );
  });
}

test("offsets count from the start of the text, and only the paragraph is read", () => {
  const text = "Before it. One. Two. After it.";
  assert.deepEqual(sentences(text, { start: 11, end: 20, language: "en" }), [
    { start: 11, end: 15 },
    { start: 16, end: 20 },
  ]);
});
