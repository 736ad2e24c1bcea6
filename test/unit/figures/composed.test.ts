import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./reading.ts";

/** Numbers put together of several parts, and beside them what looks alike and is not. */
const cases: readonly (readonly [language: string, text: string, figures: readonly string[]])[] = [
  ["en", "eighteen point o one", ["[eighteen point o one] count 18.01"]],
  ["en", "two and half years", ["[two and half years] duration 2.5 year"]],
  ["en", "an hour and half", ["[an hour and half] duration 1.5 hour"]],
  ["en", "ten men and half the team", ["[ten] count 10 of men", "[half] percent 50 percent"]],
  ["it", "due e un mezzo", ["[due e un mezzo] count 2.5"]],
  ["en", "1 and 3/4 miles", ["[1 and 3/4 miles] measure 1.75 mile"]],
  ["en", "1 and 3", ["[1] count 1", "[3] count 3"]],
  ["nl", "2  1/4", ["[2  1/4] count 2.25"]],
  ["en", "a sample of 10^6 cells", ["[10^6] count 1000000 of cells"]],
  ["en", "2.5^-1", ["[2.5^-1] count 0.4"]],

  ["en", "3 million 500 thousand homes", ["[3 million 500 thousand] count 3500000 of homes"]],
  ["en", "Rs 5 crore 20 lakh", ["[Rs 5 crore 20 lakh] money 52000000 INR"]],
  ["da", "2 millioner 500 tusind kroner", ["[2 millioner 500 tusind kroner] money 2500000 DKK"]],
  ["en", "4 thousand 3 hundred and 21", ["[4 thousand 3 hundred and 21] count 4321"]],
  ["en", "2 thousand 20 people", ["[2 thousand] count 2000", "[20] count 20 of people"]],
  ["en", "5 thousand and 21 people", ["[5 thousand] count 5000", "[21] count 21 of people"]],

  [
    "da",
    "knap tre mia. kr. til to mio. børn",
    ["[knap tre mia. kr.] money ≤ 3000000000 DKK", "[to mio.] count 2000000 of børn"],
  ],
  ["de", "zwei Mrd. Euro", ["[zwei Mrd. Euro] money 2000000000 EUR"]],
  ["de", "das 100-Mio-Euro-Programm", ["[100-Mio-Euro] money 100000000 EUR"]],
  ["de", "neun A-Spiele, 9 A Strom", ["[neun] count 9 of A-Spiele", "[9 A] measure 9 ampere"]],
  ["de", "zwei mm Regen", ["[zwei mm] measure 2 millimeter"]],
  ["da", "tre tidligere ministre", ["[tre] count 3 of tidligere ministre"]],
  ["da", "to meget vigtige projekter", ["[to] count 2 of meget vigtige projekter"]],

  ["en", "call nine-one-one, zero zero four", []],
  ["en", "one, two, three", ["[two] count 2", "[three] count 3"]],

  ["en", "He is 6'4\" tall.", ["[6'4\"] measure 6.3333333333333 foot"]],
  ["en", "5′ 6″", ["[5′ 6″] measure 5.5 foot"]],
  ["en", "'5 or 6' he said, \"4\"", ["[5 or 6] count 5–6", "[4] count 4"]],
];

for (const [language, text, figures] of cases) {
  test(`${language}: ${text}`, () => assert.deepEqual(read(language, text), figures));
}
