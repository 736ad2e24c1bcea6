import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticle } from "../../../src/analysis/article/index.ts";

const prose: Readonly<Record<string, string>> = {
  en: "The council has decided to sell the old mill to a company from the coast, which wants to build flats in it.\n\nThe price was not given, but it is said to be far above what the town had hoped for in its plans.",
  de: "Der Rat hat beschlossen, die alte Mühle an eine Firma von der Küste zu verkaufen, die darin Wohnungen bauen will.\n\nDer Preis wurde nicht genannt, doch er soll weit über dem liegen, was die Stadt erhofft hatte.",
  da: "Byrådet har besluttet at sælge den gamle mølle til et firma fra kysten, som vil bygge lejligheder i den.\n\nPrisen blev ikke oplyst, men den skal ligge langt over det, som byen havde håbet på i sine planer.",
  fr: "Le conseil a décidé de vendre le vieux moulin à une société de la côte, qui veut y construire des logements.\n\nLe prix n’a pas été donné, mais il serait bien plus élevé que ce que la ville avait espéré.",
};

/** A headline, a line under it, two paragraphs, a line at the foot. */
function published(language: string, head: string, foot = ""): string | null {
  const parts = ["The mill is sold at last to strangers", head, prose[language] ?? "", foot].filter(Boolean);
  return readArticle(parts.join("\n\n"), { format: "text" }).published;
}

const lines: readonly (readonly [language: string, line: string, date: string])[] = [
  ["en", "March 5, 2024", "2024-03-05"],
  ["en", "Tue, 5 Mar 2024 09:41", "2024-03-05"],
  ["en", "By Ann Cole | 5 March 2024 | Updated 6 March 2024", "2024-03-05"],
  ["en", "Harbour Review, Wednesday 6 March 2024. By Ann Cole in London and Tom Hale in Oslo", "2024-03-06"],
  ["en", "03/25/2024", "2024-03-25"],
  ["en", "Published At\n1/20/2024 11:14:25 AM", "2024-01-20"],
  ["en", "Market Bell 2024-01-31 08:33", "2024-01-31"],
  ["en", "This post was last modified on 01/20/2024", "2024-01-20"],
  ["en", "Last updated: 2024-03-05T10:00:00Z", "2024-03-05"],
  ["en", "12 min read · Mar 5, 2024", "2024-03-05"],
  ["de", "Veröffentlicht am 05.03.2024 um 14:20 Uhr", "2024-03-05"],
  ["de", "Stand: 5. März 2024, 8:05 Uhr", "2024-03-05"],
  ["de", "Von Karin Aumann, 05.03.2024", "2024-03-05"],
  ["de", "1/20/2024 11:14:25 AM", "2024-01-20"],
  ["da", "9. februar 2024", "2024-02-09"],
  ["da", "Opdateret: 20.03.2024 kl. 13.42", "2024-03-20"],
  ["da", "Af Bo Riis d. 5/3-2024", "2024-03-05"],
  ["da", "tirsdag den 5. marts 2024", "2024-03-05"],
  ["fr", "Publié le 5 mars 2024 à 18h05", "2024-03-05"],
];

for (const [language, line, date] of lines) {
  test(`${language}: a line at the head dates the article: ${line}`, () =>
    assert.equal(published(language, line), date));
  test(`${language}: a line at the foot dates the article: ${line}`, () =>
    assert.equal(published(language, "", line), date));
}

test("dates in prose do not date the article", () => {
  assert.equal(
    published(
      "en",
      "On 5 March 2024 the council met behind closed doors, as it had done on 3 January 2020 and in May.",
    ),
    null,
  );
  assert.equal(
    published("de", "Am 5. März 2024 tagte der Rat hinter verschlossenen Türen und verkaufte die Mühle an eine Firma."),
    null,
  );
});

test("the date of an agency's dateline counts", () => {
  assert.equal(
    published(
      "en",
      "PORT ELIN, March 5, 2024 (NTA) - The mill has stood empty for thirty years, and nobody wanted it.",
    ),
    "2024-03-05",
  );
  assert.equal(
    published(
      "de",
      "BERLIN, 5. März 2024 (dpa) - Die Mühle stand dreißig Jahre lang leer, und niemand wollte sie haben.",
    ),
    "2024-03-05",
  );
});

test("the date at the head of a paragraph counts where nothing but a full stop ends it, and behind an agency", () => {
  const de = "Die Mühle stand dreißig Jahre lang leer, und niemand wollte sie haben.";
  assert.equal(published("de", `6. Juni 2024. ${de}`), "2024-06-06");
  assert.equal(published("de", `London (cw) 5. Juli 2024 – ${de}`), "2024-07-05");
  assert.equal(published("de", `Am 6. Juni 2024. ${de}`), null);
});

function read(...head: readonly string[]) {
  return readArticle([...head, prose["en"] ?? ""].join("\n\n"), { format: "text" });
}

test("an author's name ends where the words behind it begin, and may be two names", () => {
  const source = (byline: string) => read("The mill is sold at last to strangers", byline).source;
  assert.equal(source("By Hannah Osei in London"), "Hannah Osei");
  assert.equal(source("By Hannah Osei and Mark Telford"), "Hannah Osei and Mark Telford");
  assert.equal(source("By Anna van der Meer"), "Anna van der Meer");
  assert.equal(source("12 September 2025 | NRW | dpa"), "dpa");
  assert.equal(source("— Ann Cole (@ann_cole) September 12, 2025"), null);
});

test("three words are a title with a number of thousands among them", () => {
  assert.equal(read("Orvane cuts 15,000 jobs", "2024-08-02").title, "Orvane cuts 15,000 jobs");
});

test("the title is the line that a breadcrumb ends in", () => {
  const teaser = "Storm closes the bridge for the third time this week";
  const page = [teaser, "1. Home", "2. Region", "3. Mill is sold", "08.06.2009", "Mill is sold"];
  assert.equal(read(...page, "It was sold on Monday to strangers, the owner said.").title, "Mill is sold");
  assert.equal(read(teaser, "Home > Region > Mill is sold", "Mill is sold").title, "Mill is sold");
});

test("a menu above the headline is no title", () => {
  assert.equal(
    read("Home  News  Sport  Business  Travel", "The mill is sold at last to strangers").title,
    "The mill is sold at last to strangers",
  );
});

test("the first print comes before a later change, wherever they stand", () => {
  assert.equal(published("en", "Updated: March 9, 2024\nPublished: March 5, 2024"), "2024-03-05");
  assert.equal(published("da", "5. marts 2024", "Sidst opdateret 9. marts 2024"), "2024-03-05");
});

test("a month, a year or a day without its year do not date an article", () => {
  for (const line of ["March 2024", "2024", "5 March", "© 2024 The Mill"])
    assert.equal(published("en", line), null, line);
});

test("what readers say under an article does not date it", () => {
  assert.equal(published("en", "", "3 Comments\n\nAnn says:\nMarch 5, 2024 at 10:12 am\nGood."), null);
});
