import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "./reading.ts";

/** Asserts what is read of texts in one language; the notation is that of `read`. */
function reads(language: string, cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, figures] of Object.entries(cases)) {
    test(`${language}: ${text}`, () => assert.deepEqual(read(language, text, "DKK"), figures));
  }
}

describe("money", () => {
  reads("en", {
    "The fund raised $5–7bn.": ["[$5–7bn] money 5000000000–7000000000 USD"],
    "They paid €350M and £1.2 million.": ["[€350M] money 350000000 EUR", "[£1.2 million] money 1200000 GBP"],
    "It pays $37.30 in cash per Orvane share.": ["[$37.30] money 37.3 USD per share"],
    "It costs $50 per MWh.": ["[$50] money 50 USD per megawatt-hour"],
    "€12 a month, $300 a year": ["[€12] money 12 EUR per month", "[$300] money 300 USD"],
    "Rs 5 crore and 12,34,567 rupees": ["[Rs 5 crore] money 50000000 INR", "[12,34,567 rupees] money 1234567 INR"],
    "fifteen dollars and fifty cents": ["[fifteen dollars and fifty cents] money 15.5 USD"],
    "a $300 million contract": ["[$300 million] money 300000000 USD"],
    "USD5.3 billion, RM42": ["[USD5.3 billion] money 5300000000 USD", "[RM42] money 42 MYR"],
    "52 billion kroner for an island": ["[52 billion kroner] money 52000000000 DKK"],
    "revenue up from 16.9 billion": ["[16.9 billion] money 16900000000 ?"],
    "a fine of 20 million pounds": ["[20 million pounds] money 20000000 GBP"],
    "a dog that weighs 20 pounds": ["[20 pounds] measure 20 pound"],
    "ALL 5 try again": ["[5] count 5 of try"],
  });
  reads("en-AU", { "It cost $5 million.": ["[$5 million] money 5000000 AUD"] });
  reads("da", {
    "Det kostede 20 mio. kr.": ["[20 mio. kr.] money 20000000 DKK"],
    "mellem $5 billioner og $7 billioner": ["[$5 billioner og $7 billioner] money 5000000000000–7000000000000 USD"],
    "halvanden million kroner": ["[halvanden million kroner] money 1500000 DKK"],
    "12 øre pr. kWh": ["[12 øre] money 0.12 DKK per kilowatt-hour"],
    "svenske kroner: 300 svenske kroner": ["[300 svenske kroner] money 300 SEK"],
  });
  reads("de", {
    "ein 20.000-Dollar-Koch": ["[20.000-Dollar] money 20000 USD"],
    "8 bis 10 Milliarden US-Dollar": ["[8 bis 10 Milliarden US-Dollar] money 8000000000–10000000000 USD"],
    "1½ Mio. Euro": ["[1½ Mio. Euro] money 1500000 EUR"],
    "ein Schaden in Millionenhöhe": ["[Millionenhöhe] money vague 1000000 ?"],
    "ein zweistelliger Millionenbetrag": ["[zweistelliger Millionenbetrag] money vague 10000000 ?"],
    "der Millionär und die Millionenstadt": [],
    "90 Millionen Pfund": ["[90 Millionen Pfund] money 90000000 GBP"],
  });
  reads("sv", { "Det kostar 300 kr.": ["[300 kr.] money 300 SEK"] });
  reads("nb", { "Det koster 300 kr.": ["[300 kr.] money 300 NOK"] });
  reads("fr", { "3 millions d’euros": ["[3 millions d’euros] money 3000000 EUR"] });
  reads("es", { "3 mil millones de dólares": ["[3 mil millones de dólares] money 3000000000 USD"] });
  reads("it", { "mille miliardi di euro": ["[mille miliardi di euro] money 1000000000000 EUR"] });
  reads("pt", {
    "5 bilhões de reais": ["[5 bilhões de reais] money 5000000000 BRL"],
    "3 mil milhões de euros": ["[3 mil milhões de euros] money 3000000000 EUR"],
  });
  reads("pl", { "pięć miliardów złotych": ["[pięć miliardów złotych] money 5000000000 PLN"] });
  reads("tr", { "%5 ve 3 milyon lira": ["[%5] percent 5 percent", "[3 milyon] count 3000000 of lira"] });
});

describe("scale words that are false friends", () => {
  reads("da", {
    "markedsværdien nåede $1 trillion": ["[$1 trillion] money 1000000000000 USD ambiguous"],
    "5 billion dollar, uden flertalsendelse": ["[5 billion dollar] money 5000000000 USD ambiguous"],
    "2 billioner kroner": ["[2 billioner kroner] money 2000000000000 DKK"],
    "1 billion kroner": ["[1 billion kroner] money 1000000000000 DKK"],
    "5 millioner kroner": ["[5 millioner kroner] money 5000000 DKK"],
  });
  reads("de", { "eine Billion Euro": ["[eine Billion Euro] money 1000000000000 EUR"] });
  reads("en", { "a trillion dollars": ["[a trillion dollars] money 1000000000000 USD"] });
});

describe("signs of grouping and decimals", () => {
  reads("en", {
    "1,234,567.89 people": ["[1,234,567.89] count 1234567.89 of people"],
    "1.234 kg": ["[1.234 kg] measure 1.234 kilogram"],
    "20.000 people": ["[20.000] count 20000 of people ambiguous"],
    ".75 percent": ["[.75 percent] percent 0.75 percent"],
  });
  reads("de", {
    "1.234.567,89 Euro": ["[1.234.567,89 Euro] money 1234567.89 EUR"],
    "1 234 567 Menschen": ["[1 234 567] count 1234567 of Menschen"],
    "1’234’567 Franken": ["[1’234’567 Franken] money 1234567 CHF"],
    "1.500 Euro bei 1,234,567 Stück": ["[1.500 Euro] money 1500 EUR ambiguous", "[1,234,567] count 1234567 of Stück"],
  });
  reads("fr", { "1 234 567,89 euros": ["[1 234 567,89 euros] money 1234567.89 EUR"] });
});

describe("spelled-out numbers", () => {
  reads("en", {
    "twenty-three thousand and five people": ["[twenty-three thousand and five] count 23005 of people"],
    "two and a half million": ["[two and a half million] count 2500000"],
    "half a million people, or a quarter of a million.": [
      "[half a million] count 500000 of people",
      "[a quarter of a million] count 250000",
    ],
    "5 million are left": ["[5 million] count 5000000"],
    "two dozen pens": ["[two dozen] count 24 of pens"],
    "two point five percent": ["[two point five percent] percent 2.5 percent"],
  });
  reads("de", {
    "dreieinhalb Millionen Menschen": ["[dreieinhalb Millionen] count 3500000 of Menschen"],
    "zweihundertfünfundzwanzig Euro": ["[zweihundertfünfundzwanzig Euro] money 225 EUR"],
    "dreiunddreissig Autos": ["[dreiunddreissig] count 33 of Autos"],
  });
  reads("da", {
    "femoghalvfjerds procent": ["[femoghalvfjerds procent] percent 75 percent"],
    "to og en halv time": ["[to og en halv time] duration 2.5 hour"],
    "en halv snes huse": ["[en halv snes] count 10 of huse"],
  });
  reads("fr", { "soixante et onze pour cent": ["[soixante et onze pour cent] percent 71 percent"] });
  reads("nl", { "drieëntwintig procent": ["[drieëntwintig procent] percent 23 percent"] });
  reads("it", { "duecentocinquantamila persone": ["[duecentocinquantamila] count 250000 of persone"] });
  reads("fi", { "kaksikymmentäviisi prosenttia": ["[kaksikymmentäviisi prosenttia] percent 25 percent"] });
});

describe("hedges", () => {
  reads("en", {
    "more than 340,000 H100 processors": ["[more than 340,000] count ≥ 340000 of H100 processors"],
    "nearly $1.72 trillion": ["[nearly $1.72 trillion] money ≤ 1720000000000 USD"],
    "50+ crew, 10 or more of them new": ["[50+] count ≥ 50 of crew", "[10 or more] count ≥ 10"],
    "billions of dollars": ["[billions of dollars] money vague 1000000000 USD"],
    "a multi-billion dollar plan": ["[multi-billion dollar] money vague 1000000000 USD"],
    "tens of thousands of readers": ["[tens of thousands] count vague 10000 of readers"],
    "far above the 31 billion kroner named before": ["[31 billion kroner] money 31000000000 DKK"],
    "a contract over 15 years": ["[15 years] duration 15 year"],
    "for over 15 years": ["[over 15 years] duration ≥ 15 year"],
    "jailed for 17 years and six months": ["[17 years and six months] duration 17.5 year"],
    "more than an hour": ["[more than an hour] duration ≥ 1 hour"],
    "an hour": [],
    "a dispute over $3 billion": ["[$3 billion] money 3000000000 USD"],
    "spread over about 700 hectares": ["[about 700 hectares] measure ~ 700 hectare"],
    "not more than about 5 tonnes": ["[not more than about 5 tonnes] measure ≤ 5 tonne"],
  });
  reads("de", {
    "knapp 5 Prozent, gut 30 Jahre": ["[knapp 5 Prozent] percent ≤ 5 percent", "[gut 30 Jahre] duration ≥ 30 year"],
    "mehrere Milliarden Euro": ["[mehrere Milliarden Euro] money vague 1000000000 EUR"],
    "verfügt über etwa 700 Schiffe": ["[etwa 700] count ~ 700 of Schiffe"],
    "ein Großauftrag über 300 Millionen Euro": ["[300 Millionen Euro] money 300000000 EUR"],
    "0,3 statt 0,2 Prozent Wachstum": ["[0,3] percent 0.3 percent", "[0,2 Prozent] percent 0.2 percent"],
    "320 Milliarden Dollar, von denen rund 140 Milliarden versichert waren": [
      "[320 Milliarden Dollar] money 320000000000 USD",
      "[rund 140 Milliarden] money ~ 140000000000 ?",
    ],
    "kostet über 300 Millionen Euro": ["[über 300 Millionen Euro] money ≥ 300000000 EUR"],
  });
  reads("da", {
    "snesevis af huse": ["[snesevis] count vague 20 of huse"],
    "råder over omkring 700 skibe": ["[omkring 700] count ~ 700 of skibe"],
    "over 700 skibe": ["[over 700] count ≥ 700 of skibe"],
    "946 er kommet til skade, en 12'er": ["[946] count 946"],
  });
  reads("fr", { "une dizaine de voitures": ["[une dizaine] count ~ 10 of voitures"] });
  reads("sv", { "ett hundratal bilar": ["[ett hundratal] count ~ 100 of bilar"] });
});

describe("ranges and changes", () => {
  reads("en", {
    "between 5 and 7 percent": ["[5 and 7 percent] percent 5–7 percent"],
    "from 5 to 8 people": ["[5 to 8] count 5–8 of people"],
    "an 18 billion crown programme, three crown jewels": [
      "[18 billion crown] money 18000000000 DKK",
      "[three] count 3 of crown jewels",
    ],
    "held at 5.25%-5.50%": ["[5.25%-5.50%] percent 5.25–5.5 percent"],
    "profit rose from 5 to 8 percent": ["[5] percent 5 percent", "[8 percent] percent 8 percent"],
    "$500 to $2 million": ["[$500 to $2 million] money 500–2000000 USD"],
    "raised from a previous range of $7bn to $9bn": ["[$7bn to $9bn] money 7000000000–9000000000 USD"],
  });
  reads("de", {
    "von 8 auf 10 Milliarden Euro": ["[8] money 8000000000 EUR", "[10 Milliarden Euro] money 10000000000 EUR"],
    "zwischen zwei und drei Prozent": ["[zwei und drei Prozent] percent 2–3 percent"],
  });
  reads("da", { "to-tre milliarder": ["[to-tre milliarder] money 2000000000–3000000000 ?"] });
});

describe("rises, frost and bonuses", () => {
  reads("en", {
    "Brent crude fell $1.12 to $71.36 a barrel.": ["[$1.12] money 1.12 USD", "[$71.36] money 71.36 USD per barrel"],
    "Unemployment rose by 23,000 to 1.67m.": ["[23,000] count 23000", "[1.67m] count 1670000"],
    "It rose 5 to 8 percent.": ["[5 to 8 percent] percent 5–8 percent"],
    "a salary of $1.3m plus up to 200% in bonuses": ["[$1.3m] money 1300000 USD", "[up to 200%] percent ≤ 200 percent"],
    "plus or minus 3 percentage points": ["[plus or minus 3 percentage points] percent 3 percent points"],
    "1.2 tonnes and 300 kilos": ["[1.2 tonnes] measure 1.2 tonne", "[300 kilos] measure 300 kilogram"],
  });
  reads("de", {
    "Es kühlt auf minus 2 bis plus 3 Grad ab.": ["[minus 2 bis plus 3 Grad] measure -2–3 celsius"],
    "minus 2 bis minus 5 Grad": ["[minus 2 bis minus 5 Grad] measure -5–-2 celsius"],
  });
  reads("da", {
    "mellem 0 og minus 5 grader": ["[0 og minus 5 grader] measure -5–0 celsius"],
    "90 millioner kroner plus bonusser": ["[90 millioner kroner] money 90000000 DKK"],
  });
});

describe("degrees below zero, and where a change ended", () => {
  reads("da", {
    "8 graders frost og 5 grader": ["[8 graders frost] measure -8 celsius", "[5 grader] measure 5 celsius"],
  });
  reads("de", { "12 Grad unter Null": ["[12 Grad unter Null] measure -12 celsius"] });
  reads("en", { "12 degrees below zero": ["[12 degrees below zero] measure -12 celsius"] });
  reads("es", {
    "3 grados bajo cero": ["[3 grados bajo cero] measure -3 celsius"],
    "Cayó un 12,5 % hasta los 2.340 euros.": ["[12,5 %] percent 12.5 percent", "[2.340 euros] money 2340 EUR"],
    "Puede costar hasta 90 euros.": ["[hasta 90 euros] money ≤ 90 EUR"],
  });
  reads("nb", { "et overskudd på 800 millioner året før": ["[800 millioner] money 800000000 ?"] });
});

describe("a unit said once for several numbers", () => {
  reads("en", {
    "10- to 15-minute delays": ["[10- to 15-minute] duration 10–15 minute"],
    "a 5- and a 10-kilometre run": ["[5] measure 5 kilometer", "[10-kilometre] measure 10 kilometer"],
    "It rose by 5, 7 and 9 percent.": [
      "[5] percent 5 percent",
      "[7] percent 7 percent",
      "[9 percent] percent 9 percent",
    ],
    "In 2023 and 5 percent": ["[5 percent] percent 5 percent"],
    "Windows 7 and 8 percent": ["[8 percent] percent 8 percent"],
    "dozens missing, 12 missing people": ["[dozens] count vague 12", "[12] count 12 of missing people"],
    "12 people and 5 percent": ["[12] count 12 of people", "[5 percent] percent 5 percent"],
  });
  reads("de", {
    "die 19- und 16-jährigen Frauen": ["[19] duration 19 year", "[16-jährigen] duration 16 year"],
    "die 18- bis 24-Jährigen": ["[18- bis 24-Jährigen] duration 18–24 year"],
    "Kinder (6 und 7 Jahre alt)": ["[6] duration 6 year", "[7 Jahre] duration 7 year"],
  });
  reads("de", {
    "Die Grünen kamen auf 12,3, die Linken auf 8,5 und die FDP auf 7,4 Prozent.": [
      "[12,3] percent 12.3 percent",
      "[8,5] percent 8.5 percent",
      "[7,4 Prozent] percent 7.4 percent",
    ],
    "mit 5,3 beziehungsweise 5,0 Prozent": ["[5,3] percent 5.3 percent", "[5,0 Prozent] percent 5 percent"],
    "Stärke 5,3, das stärkste in 20 Jahren, traf 4,5 Prozent": [
      "[20 Jahren] duration 20 year",
      "[4,5 Prozent] percent 4.5 percent",
    ],
  });
  reads("da", {
    "fra 4 mia. kr. i 2022 til 5 mia. kr.": ["[4 mia. kr.] money 4000000000 DKK", "[5 mia. kr.] money 5000000000 DKK"],
  });
  reads("da", { "En 19- og en 16-årig": ["[19] duration 19 year", "[16-årig] duration 16 year"] });
});

describe("prepositions that are no hedges", () => {
  reads("en", {
    "They were uncertain about two people.": ["[two] count 2 of people"],
    "It carried about two people.": ["[about two] count ~ 2 of people"],
  });
});

describe("verbs behind a number", () => {
  reads("en", {
    "hundreds crowded the streets": ["[hundreds] count vague 100"],
    "At least 75 reportedly killed": ["[At least 75] count ≥ 75"],
    "6 aftershocks shook the area": ["[6] count 6 of aftershocks"],
  });
});

describe("codes, roads and ages that are no quantities", () => {
  reads("en", {
    "its 10-K and a W-2": [],
    "in her late 40s, men in their 20s and mid-30s": [],
    "It took 40s.": ["[40s] duration 40 second"],
  });
  reads("de", {
    "auf der K 37 zwischen Daxweiler und Werder": [],
    "nach einem allergischen Schock": [],
  });
});

describe("millions and metres", () => {
  reads("en", {
    "About 1.67m people live there.": ["[About 1.67m] count ~ 1670000 of people"],
    "It sold 4.7m iPad tablets, sales of 18.65m": ["[4.7m] count 4700000 of iPad tablets", "[18.65m] count 18650000"],
    "1.2m barrels a day": ["[1.2m barrels] measure 1200000 barrel per day"],
    "The 1.5m waves hit a 2m wall.": ["[1.5m] measure 1.5 meter", "[2m] measure 2 meter"],
    "The number of homes within 1.5m of the river": ["[1.5m] measure 1.5 meter"],
  });
});

describe("percentages and shares", () => {
  reads("en", {
    "one in eight voters": ["[one in eight] percent 12.5 percent"],
    "one in hospital": [],
  });
  reads("en", {
    "half of the town, a third of the voters": [
      "[half] percent 50 percent",
      "[a third] percent 33.333333333333 percent",
    ],
    "one in five drivers": ["[one in five] percent 20 percent"],
    "the third man, a third party": [],
    "0.5 percentage points, 25 basis points": [
      "[0.5 percentage points] percent 0.5 percent points",
      "[25 basis points] percent 0.25 percent points",
    ],
    "5‰ and 5 per mille": ["[5‰] percent 0.5 percent", "[5 per mille] percent 0.5 percent"],
  });
  reads("da", { "Knap hver femte vælger": ["[Knap hver femte] percent ≤ 20 percent"], "hver femte dag": [] });
  reads("de", { "eine 80-prozentige Chance": ["[80-prozentige] percent 80 percent"] });
});

describe("measures and durations", () => {
  reads("en", {
    "80 km/h, 12 GW, 3.5 TWh": [
      "[80 km/h] measure 80 kilometer-per-hour",
      "[12 GW] measure 12 gigawatt",
      "[3.5 TWh] measure 3.5 terawatt-hour",
    ],
    "5 mW and 5 MW": ["[5 mW] measure 5 milliwatt", "[5 MW] measure 5 megawatt"],
    "5 feet 10 inches": ["[5 feet 10 inches] measure 5.8333333333333 foot"],
    "a 45-year-old man": ["[45-year-old] duration 45 year"],
    "a year and a half": ["[a year and a half] duration 1.5 year"],
    "minus 2 degrees": ["[minus 2 degrees] measure -2 celsius"],
    "500 metres": ["[500 metres] measure 500 meter"],
    "It fell to minus 6C overnight.": ["[minus 6C] measure -6 celsius"],
    "The phone, a 5C, sold.": [],
    "Eggs cost $6.23 a dozen.": ["[$6.23] money 6.23 USD per dozen"],
  });
  reads("de", {
    "der 30-jährige Fahrer": ["[30-jährige] duration 30 year"],
    "drei Viertelstunden": ["[drei Viertelstunden] duration 0.75 hour"],
  });
});

describe("what is counted", () => {
  reads("en", {
    "350,000 H100 GPUs from the maker": ["[350,000] count 350000 of H100 GPUs"],
    "more than 160 Skua 18 turbines": ["[more than 160] count ≥ 160 of Skua 18 turbines"],
    "a 96-page report": ["[96] count 96 of page"],
    "300 people died": ["[300] count 300 of people"],
    "Six of them were hurt.": ["[Six] count 6"],
    "18 F-16 jets": ["[18] count 18 of F-16 jets"],
  });
  reads("sv", {
    "två av Japans 50 reaktorer": ["[två] count 2 of Japans 50 reaktorer", "[50] count 50 of reaktorer"],
  });
  reads("de", {
    "350.000 H100-Grafikprozessoren": ["[350.000] count 350000 of H100-Grafikprozessoren"],
    "Ein Dutzend weitere wurden verletzt.": ["[Ein Dutzend] count 12"],
    "12 neue elektrische Busse": ["[12] count 12 of neue elektrische Busse"],
  });
});
