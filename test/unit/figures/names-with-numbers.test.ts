import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./reading.ts";

/** Numbers that are names, references or English words, each beside the figure it must not be taken for. */
const cases: readonly (readonly [language: string, text: string, figures: readonly string[]])[] = [
  ["de", "Der SVB 1904 Neustadt sucht einen Torwart.", []],
  ["de", "Es kamen 1904 Zuschauer.", ["[1904] count 1904 of Zuschauer"]],
  ["de", "Das Urteil (Az: 2 BvR 77/21) liegt vor.", []],
  ["de", "Ein Urteil ist gesprochen (Az: 62 KLs 1/20).", []],
  ["de", "Es fehlen 2 Lehrer, 5/7 sind da.", ["[2] count 2 of Lehrer", "[5/7] count 0.71428571428571"]],
  ["da", "Odds på et uafgjort er 2,85.", []],
  ["da", "Prisen steg til 2,85.", ["[2,85] count 2.85"]],
  ["en", "The odds of a draw are 3.40.", []],
  ["en", "Against the odds, 340 came.", ["[340] count 340"]],
  ["da", "She said to be or not.", []],
  ["da", "De to huse og to af bilerne.", ["[to] count 2 of huse", "[to] count 2 of bilerne"]],
  ["en", "The talks at COP28 cost COP 2,800.", ["[COP 2,800] money 2800 COP"]],
  ["en", "He lives at 10 Downing Street, flat 7.", []],
  ["en", "Some 10 Downing officials resigned.", ["[Some 10] count ~ 10 of Downing officials"]],
  ["en", "After 9/11 about 3/4 of them moved.", ["[about 3/4] percent ~ 75 percent"]],
  ["de", "Bus 5A kommt, 16 A fließen.", ["[16 A] measure 16 ampere"]],
  ["de", "Vom 2./3. Jahrhundert an, 3.-4. Klasse", []],
  ["en", "She called +45 33 12 45 67, up +2.1%.", ["[+2.1%] percent 2.1 percent"]],
  ["es", "La 2 emite la película.", []],
  ["en", "The iPhone 15 sold well.", []],
  ["en", "It drops Orvane Wind 1 and 2, and 3 others.", ["[3] count 3 of others"]],
  [
    "de",
    "SPD 25,7, Union 24,1, Grüne 14,8 Prozent.",
    ["[25,7] percent 25.7 percent", "[24,1] percent 24.1 percent", "[14,8 Prozent] percent 14.8 percent"],
  ],
  ["en", "It made a third-quarter profit of $5.", ["[$5] money 5 USD"]],
  ["en", "In the Phase 2b study of PF'3944, 12 fell ill.", ["[12] count 12"]],
  ["en", "The site has 2b users.", ["[2b] count 2000000000 of users"]],
  ["fr", "Il y en avait l'11 mai.", ["[11] count 11 of mai"]],
  ["da", "Der regnes i 2015-kroner, og bøden er på 2000 kroner.", ["[2000 kroner] money 2000 DKK"]],
  ["en", "It bumped up to $67M from $66M.", ["[$67M] money 67000000 USD", "[$66M] money 66000000 USD"]],
  ["en", "It costs up to $67M.", ["[up to $67M] money ≤ 67000000 USD"]],
  ["en", "They are sold out to 2031 and '32 anyway.", []],
  ["en", "It buys 12 Boeing 737 Max jets, 20 at max.", ["[12] count 12 of Boeing 737 Max jets", "[20] count 20"]],
  ["da", "Fradraget hæves i 2024 til 11.900 kroner.", ["[11.900 kroner] money 11900 DKK"]],
  ["es", "Las 2 cadenas emiten la película.", ["[2] count 2 of cadenas"]],
  ["es", "El 2 % votó en contra.", ["[2 %] percent 2 percent"]],
];

for (const [language, text, figures] of cases) {
  test(`${language}: ${text}`, () => assert.deepEqual(read(language, text), figures));
}
