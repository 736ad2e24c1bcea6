import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./reading.ts";

/** Lines with digits or number words and no figure in them. */
const lines: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Call 555-123-4567 or +45 12 34 56 78.",
    "Write to Box 1200.",
    "See page 12, chapter 4 and section 3.",
    "Version 2.3.1 of the app, build 4711",
    "IBAN DK50 0040 0440 1162 43",
    "ISBN 978-3-16-148410-0",
    "The server at 192.168.1.2 answers.",
    "They won 3-2 after extra time.",
    "odds of 11/4, open 24/7",
    "Take exit 12 of Highway 61 and room 305.",
    "GPT-4, H100 and G42 are names.",
    "the 3rd man on the 21st floor",
    "a third party in the second half",
    "one of them, no one, another one",
    "Phase 3 of the trial",
    "Batch 20260314-7 was recalled.",
    "Case no. 44 in docket 9",
    "Flight 212 was late.",
    "Comments (14)",
    "the Falcon 9 is a rocket",
    "5G is a network.",
    "#1 in the charts",
    "an hour ago, a year after",
    "The meeting is at 12:30.",
    "three times as many, 5 times more",
    "a millionaire and a billionaire",
    "Psalm 23 and Formula 1",
    "a score for the orchestra",
  ],
  de: [
    "Tel. 089 123456",
    "Artikel 5, Absatz 2, Satz 1",
    "§ 12 und §§ 3",
    "der 3. Platz am 2. Spieltag",
    "Zimmer 204, Gleis 7",
    "Sie gewannen 2:1 gegen den Meister.",
    "Version 2.3 der Software",
    "einer von ihnen, eine andere",
    "die Millionenstadt, der Millionär",
    "um 14 Uhr",
    "Achtung, Elfmeter und Dreieck",
    "Covid-19 und die B-52",
    "1. Erstens",
    "dreimal so viele, 3 Mal so hoch",
  ],
  da: [
    "Ring på 70 12 34 56.",
    "side 12, kapitel 4, § 3",
    "Version 2.3 af appen",
    "en af dem, et andet sted",
    "kl. 14 i lokale 3",
    "den 3. plads",
    "CVR-nr. 12345678",
    "Støt os på MobilePay 77 123.",
    "millionæren og milliardæren",
    "varenr. 5501",
    "fire gange så mange, 3 gange større",
  ],
  sv: ["sidan 12, kapitel 4", "Ring 08-123 45 67.", "en av dem"],
  fr: ["page 12, chapitre 4", "un homme, une femme", "Tél. 01 23 45 67 89"],
  es: ["página 12, capítulo 4", "un hombre, una mujer"],
};

for (const [language, texts] of Object.entries(lines)) {
  for (const text of texts)
    test(`${language}: no figure in "${text}"`, () => assert.deepEqual(read(language, text), []));
}
