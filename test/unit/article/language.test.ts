import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticle } from "../../../src/analysis/article/index.ts";
import { guessLanguage } from "../../../src/analysis/article/language.ts";
import { tokenize } from "../../../src/analysis/article/tokens.ts";

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The council will decide next week whether the bridge can be saved.",
    "Nobody knew where the money had gone, and nobody asked.",
  ],
  de: [
    "Der Gemeinderat entscheidet in der kommenden Woche, ob die Brücke noch zu retten ist.",
    "Niemand wusste, wohin das Geld verschwunden war.",
  ],
  da: [
    "Byrådet beslutter i næste uge, hvad der skal ske med broen efter ulykken.",
    "Ingen vidste, hvor pengene var blevet af, og ingen spurgte.",
  ],
  nb: [
    "Kommunestyret avgjør neste uke hva som skal skje med broen etter ulykken.",
    "Ingen visste hvor det var blitt av pengene, og nå spør alle.",
  ],
  sv: [
    "Kommunen bestämmer nästa vecka vad som ska hända med bron efter olyckan.",
    "Ingen visste vart pengarna hade tagit vägen, och ingen frågade.",
  ],
  nl: [
    "De gemeente beslist volgende week of de brug nog te redden is.",
    "Niemand wist waar het geld was gebleven en niemand vroeg ernaar.",
  ],
  fr: [
    "Le conseil décidera la semaine prochaine si le pont peut être sauvé.",
    "Personne ne savait où était passé l’argent, et personne ne posait la question.",
  ],
  es: [
    "El ayuntamiento decidirá la próxima semana si se puede salvar el puente.",
    "Nadie sabía dónde estaba el dinero y nadie preguntaba por él.",
  ],
  it: [
    "Il comune deciderà la prossima settimana se il ponte può essere salvato.",
    "Nessuno sapeva dove fosse finito il denaro e nessuno lo chiedeva.",
  ],
  pt: [
    "A câmara decide na próxima semana se a ponte ainda pode ser salva.",
    "Ninguém sabia onde estava o dinheiro, e ninguém perguntava por ele.",
  ],
  pl: [
    "Rada zdecyduje w przyszłym tygodniu, czy most można jeszcze uratować.",
    "Nikt nie wiedział, gdzie są pieniądze, i nikt o nie nie pytał.",
  ],
  fi: [
    "Kunta päättää ensi viikolla, voidaanko silta vielä pelastaa.",
    "Kukaan ei tiennyt, minne rahat olivat kadonneet, eikä kukaan kysynyt.",
  ],
  cs: ["Rada rozhodne příští týden o tom, zda se dá most ještě zachránit."],
  hu: ["A tanács a jövő héten dönt arról, hogy a híd megmenthető-e még."],
  tr: ["Belediye köprünün kurtarılıp kurtarılamayacağına gelecek hafta karar verecek ve bunu açıklayacak."],
  ru: ["Совет решит на следующей неделе, можно ли ещё спасти мост."],
  uk: ["Рада вирішить наступного тижня, чи можна ще врятувати міст."],
  el: ["Το συμβούλιο θα αποφασίσει την επόμενη εβδομάδα για τη γέφυρα."],
  ja: ["議会は来週、橋を救えるかどうかを決定する。"],
  zh: ["议会将于下周决定能否挽救这座桥。"],
  ar: ["سيقرر المجلس الأسبوع المقبل ما إذا كان يمكن إنقاذ الجسر."],
};

for (const [language, list] of Object.entries(sentences)) {
  for (const sentence of list) {
    test(`${language}: ${sentence}`, () => assert.equal(guessLanguage(tokenize(sentence))?.language, language));
  }
}

test("digits and names alone are in no language", () => {
  assert.equal(guessLanguage(tokenize("2024 – 340,000 $5")), null);
});

const danish = "Borgmesteren sagde i går, at broen ikke kan reddes, og at der skal bygges en ny inden for tre år.";
const english = "We have looked at every option and this is the only one that we could afford, the engineer wrote.";
const norwegian = "Ordføreren sa at broen ikke kan reddes, og at det skal bygges en ny innen tre år.";

test("a paragraph in another language has its own, a short one the article's", () => {
  const article = readArticle([danish, english, "Yes, Acme Bridges", danish].join("\n\n"), { format: "text" });
  assert.equal(article.language, "da");
  assert.deepEqual(
    article.paragraphs.map((paragraph) => paragraph.language),
    ["da", "en", "da", "da"],
  );
});

test("a Norwegian-looking paragraph of a Danish article is Danish: the two are too close to tell", () => {
  const article = readArticle([danish, danish, norwegian].join("\n\n"), { format: "text" });
  assert.deepEqual(
    article.paragraphs.map((paragraph) => paragraph.language),
    ["da", "da", "da"],
  );
});
