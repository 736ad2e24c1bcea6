/** What an article says of its currencies, for numbers that stand without. */
export interface ArticleCurrencies {
  /** It names a currency at all: then the bare millions of its headings are money. */
  readonly money: boolean;
  /** ISO 4217 code of a dollar or peso that "$" may stand for beside the US dollar; null where nothing suggests one. */
  readonly dollars: string | null;
  /** It writes pounds sterling. */
  readonly sterling: boolean;
}

/** As much of an article is looked at. */
const reach = 40_000;

/** Countries whose own currency is written "$", by stems of their names in the languages their news are written in. */
const dollarCountries: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    CAD: /\b(?:Canad(?:a|ian)|Toronto|Ottawa|Ontario|Vancouver|Alberta|Quebec)/g,
    AUD: /\b(?:Australia|Sydney|Melbourne|Canberra|Queensland|Brisbane)/g,
    NZD: /\b(?:New Zealand|Auckland|Wellington|Christchurch)/g,
    SGD: /\bSingapore/g,
    HKD: /\bHong Kong/g,
  },
  es: {
    MXN: /(?<!\p{L})(?:México|Méjico|mexican)/gu,
    ARS: /(?<!\p{L})(?:Argentina|argentin|Buenos Aires)/gu,
    CLP: /(?<!\p{L})(?:Chile|chilen|Valparaíso)/gu,
    COP: /(?<!\p{L})(?:Colombia|colombian|Bogotá|Medellín)/gu,
    UYU: /(?<!\p{L})(?:Uruguay|uruguay|Montevideo)/gu,
  },
};

/** The United States, or dollars said to be one country's: then a bare "$" is the US dollar. */
const decided =
  /\bU\.S\.|\bUSA?\b|United States|\bAmerica|Washington|Wall Street|New York|Silicon Valley|California|Texas|Nasdaq|EE\. ?UU|Estados Unidos|estadounidense|Nueva York|dólar|\b(?:AU?|CA?|NZ|HK|SG?|Mex|MX)\$|\b(?:CAD|AUD|NZD|SGD|HKD|MXN|USD)\b/;

/** A country that is named once may be there for any reason. */
const fewest = 2;

/** @param language BCP 47, of the article */
export function currenciesOf(text: string, language: string): ArticleCurrencies {
  const start = text.slice(0, reach);
  return {
    money:
      /[$€£¥₹]|\b(?:kr|zł|dollars?|euros?|kroner|kronor|pounds?)\b|\b(?:USD|EUR|GBP|DKK|SEK|NOK|CHF)\b|Euro|Dollar/.test(
        start,
      ),
    dollars: start.includes("$") ? dollarsOf(start, language) : null,
    sterling: ["£", "sterling", "Sterling"].some((word) => start.includes(word)),
  };
}

function dollarsOf(text: string, language: string): string | null {
  const countries = dollarCountries[language.split("-", 1)[0] ?? ""];
  if (!countries || language.includes("-") || decided.test(text)) return null;
  const ranked = Object.entries(countries)
    .map(([code, names]) => ({ code, count: text.match(names)?.length ?? 0 }))
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count);
  return ranked[0]?.code ?? null;
}
