/**
 * Whose crowns an article means that writes "kroner", "Kronen" or "couronnes" without their country: those of the
 * country it names most. Stems of the names of countries, peoples and capitals in the languages that figures are read in.
 */
const stems: Readonly<Record<string, readonly string[]>> = {
  DKK: [
    "Denmark",
    "Danish",
    "Danmark",
    "dansk",
    "Dänemark",
    "dänisch",
    "Danemark",
    "danois",
    "Dinamarca",
    "danés",
    "danese",
    "Danimarca",
    "dinamarqu",
    "Deens",
    "Denemarken",
    "Dani",
    "duńsk",
    "Tansk",
    "tanskal",
    "Copenhag",
    "Kopenhag",
    "Köpenhamn",
    "København",
    "Jutland",
    "Jütland",
    "Jylland",
  ],
  SEK: [
    "Sweden",
    "Swedish",
    "Sverige",
    "svensk",
    "Schweden",
    "schwedisch",
    "Suède",
    "suédois",
    "Suecia",
    "sueco",
    "Svezia",
    "svedes",
    "Suécia",
    "Zweden",
    "Zweeds",
    "Szwecj",
    "szwedzk",
    "Ruotsi",
    "ruotsal",
    "Stockholm",
  ],
  NOK: [
    "Norway",
    "Norwegian",
    "Norge",
    "norsk",
    "Norwegen",
    "norwegisch",
    "Norvège",
    "norvég",
    "Noruega",
    "noruego",
    "Norvegia",
    "norvegese",
    "noruegu",
    "Noorwegen",
    "Noors",
    "Norwegi",
    "norwesk",
    "Norja",
    "norjal",
    "Oslo",
  ],
  ISK: ["Iceland", "Island", "Islande", "Islandia", "Reykjav", "Íslan"],
  CZK: [
    "Czech",
    "Tschech",
    "tjekkisk",
    "Tjekkiet",
    "tchèque",
    "Tchéqu",
    "checo",
    "Chequia",
    "Cechia",
    "Tsjech",
    "Czechy",
    "czesk",
    "tjeckisk",
    "Prag",
    "Praha",
  ],
};

const crownWords = ["kron", "Kron", "crown", "couronne", "corona", "coroa", "coron", "kruun"];

/** Stems are looked for in as much of an article. */
const reach = 40_000;

/** ISO 4217 code of the crowns an article is about; null where it writes of none or names no country that has them. */
export function crownsOf(text: string): string | null {
  if (!crownWords.some((word) => text.includes(word))) return null;
  const start = text.slice(0, reach);
  const ranked = Object.entries(stems)
    .map(([code, list]) => ({ code, count: list.reduce((sum, stem) => sum + occurrences(start, stem), 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return ranked[0]?.code ?? null;
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
