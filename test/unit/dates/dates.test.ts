import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../../../src/analysis/article/tokens.ts";
import { readDates } from "../../../src/analysis/figures/dates/index.ts";
import { hostileDates } from "../../hostile.ts";

/** Published on a Friday. */
const friday = "2024-02-09";

/** What the reader makes of a sentence: "[words] iso" for each date. */
function read(language: string, text: string, published: string | null = friday): string[] {
  const paragraph = { start: 0, end: text.length, kind: "text" as const, language, masked: [] };
  return readDates({ tokens: tokenize(text), paragraph, context: { published, language } }).map(
    ({ start, end, iso, isoFine }) => `[${text.slice(start, end)}] ${isoFine ?? iso}`,
  );
}

interface Case {
  readonly language: string;
  readonly text: string;
  readonly dates: readonly string[];
}

function cases(language: string, table: Readonly<Record<string, string | readonly string[]>>): Case[] {
  return Object.entries(table).map(([text, dates]) => ({
    language,
    text,
    dates: typeof dates === "string" ? [dates] : dates,
  }));
}

const examples = [
  ...cases("en", {
    "It opened on 3 May 2021.": "[3 May 2021] 2021-05-03",
    "It opened on May 3, 2021.": "[May 3, 2021] 2021-05-03",
    "It opened on the 3rd of May, 2021.": "[3rd of May, 2021] 2021-05-03",
    "Filed 2021-05-03, heard 5/3/2021.": ["[2021-05-03] 2021-05-03", "[5/3/2021] 2021-05-03"],
    "On 25/12/2023 nothing moved.": "[25/12/2023] 2023-12-25",
    "Stamped 12/25/2023 11:14:25 AM": "[12/25/2023 11:14:25 AM] 2023-12-25T11:14:25",
    "The talks began on Tuesday, January 16.": "[Tuesday, January 16] 2024-01-16",
    "They met on Monday at 3 p.m. in Oslo.": "[Monday at 3 p.m.] 2024-02-05T15:00",
    "He left last Thursday.": "[last Thursday] 2024-02-08",
    "It rained this morning and yesterday.": ["[this morning] 2024-02-09", "[yesterday] 2024-02-08"],
    "Sales fell last week and last month.": ["[last week] 2024-W05", "[last month] 2024-01"],
    "Earlier this year prices rose.": "[Earlier this year] 2024",
    "It will be ready by year’s end.": "[year’s end] 2024",
    "It closed in November last year.": "[November last year] 2023-11",
    "In December it snowed.": "[December] 2023-12",
    "It will reopen in December.": "[December] 2024-12",
    "The plant is due to open on 5 March.": "[5 March] 2024-03-05",
    "In the third quarter of 2023 it lost money.": "[third quarter of 2023] 2023-Q3",
    "Q3 2023 was weak.": "[Q3 2023] 2023-Q3",
    "It lost money in the third quarter of fiscal 2023.": "[third quarter of fiscal 2023] 2023-Q3",
    "It had a 2023 third-quarter profit.": "[2023 third-quarter] 2023-Q3",
    "It had a first-quarter profit.": "[first-quarter] 2024-Q1",
    "In the first nine months of 2023 it lost money.": "[first nine months of 2023] 2023-01/2023-09",
    "In the first six months it lost money.": "[first six months] 2023-H1",
    "Sales of the first three quarters of the year rose.": "[first three quarters of the year] 2024-01/2024-09",
    "In the first six months of the war it lost money.": [],
    "Figures for the fourth quarter will be published today.": ["[fourth quarter] 2023-Q4", "[today] 2024-02-09"],
    "Built in the 1990s, rebuilt in the '80s style.": ["[1990s] 199X", "['80s] 198X"],
    "By mid-2025 it should run.": "[mid-2025] 2025",
    "They were there in early March.": "[early March] 2023-03",
    "In 2019 it grew, in 2020 (and 2021) it shrank.": ["[2019] 2019", "[2020] 2020", "[2021] 2021"],
    "From 2019 to 2021 it shrank.": "[2019 to 2021] 2019/2021",
    "The festival runs from 10 to 22 August 2024.": "[10 to 22 August 2024] 2024-08-10/2024-08-22",
    "The 2019–21 plan failed.": "[2019–21] 2019/2021",
    "Closed from 28 December to 3 January.": "[28 December to 3 January] 2023-12-28/2024-01-03",
    "It opened three years ago.": "[three years ago] 2021",
    "Elections are on the first Tuesday in November 2024.": "[first Tuesday in November 2024] 2024-11-05",
  }),
  ...cases("de", {
    "Im ersten Halbjahr des Geschäftsjahres 2023 fiel er.": "[ersten Halbjahr des Geschäftsjahres 2023] 2023-H1",
    "In den ersten neun Monaten des Jahres 2023 fiel er.": "[ersten neun Monaten des Jahres 2023] 2023-01/2023-09",
    "In den ersten drei Monaten seiner Amtszeit fiel er.": [],
    "Am 19. Januar wurde verhandelt.": "[19. Januar] 2024-01-19",
    "Das Werk öffnete am 3. Mai 2021.": "[3. Mai 2021] 2021-05-03",
    "Seit Oktober ruht der Bau.": "[Oktober] 2023-10",
    "Das teilte der Konzern am Donnerstag mit.": "[Donnerstag] 2024-02-08",
    "Am Mittwochabend brannte es.": "[Mittwochabend] 2024-02-07",
    "Bis zum Jahresende soll es stehen.": "[Jahresende] 2024",
    "Im vergangenen Jahr und im kommenden Monat": ["[vergangenen Jahr] 2023", "[kommenden Monat] 2024-03"],
    "Am 12. Juli 2023 um 19:53 Uhr": "[12. Juli 2023 um 19:53 Uhr] 2023-07-12T19:53",
    "Vom 10. bis 22. August 2023": "[10. bis 22. August 2023] 2023-08-10/2023-08-22",
    "Vom 14.10. bis zum 15.10.2023": "[14.10. bis zum 15.10.2023] 2023-10-14/2023-10-15",
    "Anfang 2023, Ende vergangener Woche": ["[Anfang 2023] 2023", "[Ende vergangener Woche] 2024-W05"],
    "Im dritten Quartal 2023": "[dritten Quartal 2023] 2023-Q3",
    "In den 90er Jahren": "[90er Jahren] 199X",
    "Vor drei Jahren begann es gestern.": ["[Vor drei Jahren] 2021", "[gestern] 2024-02-08"],
    "Das Jahr 2023 endete am 31.12.2023.": ["[2023] 2023", "[31.12.2023] 2023-12-31"],
  }),
  ...cases("da", {
    "Den faldt i andet kvartal af regnskabsåret 2023.": "[andet kvartal af regnskabsåret 2023] 2023-Q2",
    "I årets første ni måneder faldt den.": "[årets første ni måneder] 2024-01/2024-09",
    "De første tre kvartaler af 2023 var svage.": "[første tre kvartaler af 2023] 2023-01/2023-09",
    "Trykt 18/2 2025 i Thisted.": "[18/2 2025] 2025-02-18",
    "Det sker den 3/3 og d. 14/3.": ["[3/3] 2024-03-03", "[14/3] 2024-03-14"],
    "I alt 3/4 af dem, og 1/2 2.000 gange, gik hjem.": [],
    "Den 3. maj 2021 åbnede den.": "[3. maj 2021] 2021-05-03",
    "Sidste år og i december": ["[Sidste år] 2023", "[december] 2023-12"],
    "I torsdags kl. 14.30 gik de.": "[I torsdags kl. 14.30] 2024-02-08T14:30",
    "På mandag mødes de.": "[På mandag] 2024-02-12",
    "Det skete i går.": "[i går] 2024-02-08",
    "I 1990'erne og i 2. kvartal 2023": ["[1990'erne] 199X", "[2. kvartal 2023] 2023-Q2"],
    "Fra 3. til 5. januar": "[3. til 5. januar] 2024-01-03/2024-01-05",
    "De venter barn til marts.": "[marts] 2024-03",
    "Det er 5 pct. i forhold til tredje kvartal.": "[tredje kvartal] 2023-Q3",
    "I uge 42 er der ferie.": "[uge 42] 2024-W42",
    "Ved udgangen af 2025": "[udgangen af 2025] 2025",
    "For to år siden, i foråret": ["[For to år siden] 2022", "[i foråret] 2023-spring"],
  }),
  ...cases("sv", {
    "Den 3 maj 2021 och i torsdags": ["[3 maj 2021] 2021-05-03", "[i torsdags] 2024-02-08"],
    "Förra året, på 1990-talet": ["[Förra året] 2023", "[1990-talet] 199X"],
  }),
  ...cases("nb", { "I fjor, den 3. mai 2021": ["[I fjor] 2023", "[3. mai 2021] 2021-05-03"] }),
  ...cases("nl", {
    "Op 3 mei 2021 en vorige week": ["[3 mei 2021] 2021-05-03", "[vorige week] 2024-W05"],
    "Eind 2023": "[Eind 2023] 2023",
  }),
  ...cases("fr", {
    "Le 1er mai 2021, jeudi dernier": ["[1er mai 2021] 2021-05-01", "[jeudi dernier] 2024-02-08"],
    "Mi-janvier, l’an dernier": ["[Mi-janvier] 2024-01", "[an dernier] 2023"],
  }),
  ...cases("es", {
    "El 3 de mayo de 2021": "[3 de mayo de 2021] 2021-05-03",
    "Ayer, el pasado jueves, en diciembre": ["[Ayer] 2024-02-08", "[pasado jueves] 2024-02-08", "[diciembre] 2023-12"],
  }),
  ...cases("it", { "Il 3 maggio 2021, giovedì scorso": ["[3 maggio 2021] 2021-05-03", "[giovedì scorso] 2024-02-08"] }),
  ...cases("pt", {
    "Em 3 de maio de 2021, ontem": ["[3 de maio de 2021] 2021-05-03", "[ontem] 2024-02-08"],
    "Na quinta-feira": "[quinta-feira] 2024-02-08",
  }),
  ...cases("pl", {
    "3 maja 2021 r., w grudniu": ["[3 maja 2021] 2021-05-03", "[grudniu] 2023-12"],
    "W 2023 roku": "[2023] 2023",
  }),
  ...cases("fi", {
    "3. toukokuuta 2021, joulukuussa": ["[3. toukokuuta 2021] 2021-05-03", "[joulukuussa] 2023-12"],
    "Vuonna 2023": "[2023] 2023",
  }),
  ...cases("cs", { "3. května 2021": "[3. května 2021] 2021-05-03" }),
  ...cases("ru", { "3 мая 2021 г.": "[3 мая 2021 г.] 2021-05-03" }),
  ...cases("hu", { "2021. május 3.": "[2021. május 3.] 2021-05-03" }),
];

for (const { language, text, dates } of examples) {
  test(`${language}: ${text}`, () => assert.deepEqual(read(language, text), dates));
}

const none = [
  ...cases("en", {
    "It may be so, but they march on, and Theresa May may too.": [],
    "Some 2,000 people, 1,950 seats, $2024 and 2024 euros": [],
    "About 2000 people and 1500 metres": [],
    "Windows 2000, ISO 9001 and Agenda 2030": [],
    "Room 2012, No. 1984, call 555 2012 1999": [],
    "Version 3.12.2024.1 at 10.0.12.2023": [],
    "It takes 24/7 work and 50/50 odds": [],
    "Every Monday, on a Sunday": [],
    "The second man, a fall, the sun, we sat": [],
    "29 February 2023 and June 31, 2022": [],
    "On the 1.5.2 branch": [],
  }),
  ...cases("de", {
    "Am Morgen fuhr der IC 2082 ab.": [],
    "Rund 2000 Menschen, 1990 Euro, 2.024 Stimmen": [],
    "Ein Sonntag im Regen, jeden Montag": [],
    "Das mag so sein.": [],
  }),
  ...cases("da", {
    "Han går hjem.": [],
    "Knap 2000 mennesker og 1990 kr.": [],
    "Hver fredag spiser de fisk.": [],
    "Det er en af tre.": [],
  }),
  ...cases("sv", { "I vår tid är han på Tor.": [] }),
  ...cases("fr", { "La planète Mars, un lundi": [] }),
  ...cases("es", { "Por la mañana, la marca": [] }),
];

for (const { language, text } of none) {
  test(`${language}: no date in: ${text}`, () => assert.deepEqual(read(language, text), []));
}

test("without a published date, weekdays and adverbs of the day are no dates", () => {
  assert.deepEqual(read("en", "Last Thursday, yesterday, on Monday, today", null), []);
  assert.deepEqual(read("de", "Am Donnerstag, gestern, heute Abend", null), []);
});

test("without a published date, weeks, months and years that count from it are dates of no known time", () => {
  assert.deepEqual(read("en", "Last year, this month", null), ["[Last year] null", "[this month] null"]);
  assert.deepEqual(read("de", "Im vergangenen Jahr", null), ["[vergangenen Jahr] null"]);
});

test("without a published date, a day or month without its year is a date of no known year", () => {
  assert.deepEqual(read("en", "On 5 March it rained.", null), ["[5 March] null"]);
  assert.deepEqual(read("da", "I december sneede det.", null), ["[december] null"]);
});

test("a slash between small numbers has two readings, in English the American one first", () => {
  const text = "Paid on 03/04/2025.";
  const paragraph = { start: 0, end: text.length, kind: "text" as const, language: "en", masked: [] };
  const [date] = readDates({ tokens: tokenize(text), paragraph, context: { published: null, language: "en" } });
  assert.equal(date?.iso, "2025-03-04");
  assert.equal(date?.ambiguous, true);
  assert.deepEqual(date?.readings, [{ low: null, high: null, unit: null, iso: "2025-04-03", reason: "day-month" }]);
});

test("a weekday decides the year of its day", () => {
  // 6 March was a Monday in 2023, a Wednesday in 2024
  assert.deepEqual(read("en", "On Monday, 6 March, it rained."), ["[Monday, 6 March] 2023-03-06"]);
  assert.deepEqual(read("en", "On Wednesday, 6 March, they will vote."), ["[Wednesday, 6 March] 2024-03-06"]);
});

test("hostile runs of digits and points are read through", () => {
  for (const unit of hostileDates) {
    const text = unit.repeat(1000);
    assert.ok(read("de", text).length <= text.length, unit);
  }
});

const direction = [
  // weeks ahead and most of a year back: what nothing calls past is meant to come
  ["en", "Rents rise on 1 April.", "[1 April] 2024-04-01"],
  ["en", "Rents rose on 1 April.", "[1 April] 2023-04-01"],
  ["de", "Die Miete steigt zum 1. April.", "[1. April] 2024-04-01"],
  ["da", "1. april lukker skolen.", "[1. april] 2024-04-01"],
  ["da", "Skolen blev lukket 1. april.", "[1. april] 2023-04-01"],
  // far ahead, news looks back
  ["en", "The figures for September are in.", "[September] 2023-09"],
  ["en", "It will open in September.", "[September] 2024-09"],
] as const;

for (const [language, text, expected] of direction) {
  test(`${language}: the direction of: ${text}`, () => assert.deepEqual(read(language, text), [expected]));
}

test("the year before counts from the year spoken of", () => {
  assert.deepEqual(read("en", "It earned 5 million in 2021, against 4 million the year before."), [
    "[2021] 2021",
    "[year before] 2020",
  ]);
  assert.deepEqual(read("da", "Sidste år var overskuddet 5 mio. kr. mod 4 mio. kr. året før."), [
    "[Sidste år] 2023",
    "[året før] 2022",
  ]);
  assert.deepEqual(read("de", "Der Umsatz sank gegenüber dem Vorjahr."), ["[Vorjahr] 2023"]);
});

test("two clock times at a date are a range, whichever stands first", () => {
  assert.deepEqual(read("en", "Open 18 April 2024, 13:00 - 16:00."), [
    "[18 April 2024, 13:00 - 16:00] 2024-04-18T13:00/2024-04-18T16:00",
  ]);
  assert.deepEqual(read("en", "9:00 AM to 5:00 PM, Monday, 20 May 2024"), [
    "[9:00 AM to 5:00 PM, Monday, 20 May 2024] 2024-05-20T09:00/2024-05-20T17:00",
  ]);
});

test("an era makes small numbers years, before Christ they are not read", () => {
  assert.deepEqual(read("en", "On 10 August 88 AD it fell."), ["[10 August 88 AD] 0088-08-10"]);
  assert.deepEqual(read("en", "On 15 March 44 BC he died."), []);
});

test("a day in brackets needs no word before it, what is said since then is over, and a zone makes a time of two numbers", () => {
  assert.deepEqual(read("de", "Mitarbeiter (31.03.) waren es viele, und 31.03 Punkte."), ["[31.03.] 2023-03-31"]);
  assert.deepEqual(read("en", "It has planned this since December."), ["[December] 2023-12"]);
  assert.deepEqual(read("en", "Tue 14 May 2024 11.02 BST"), ["[Tue 14 May 2024 11.02] 2024-05-14T11:02"]);
});
