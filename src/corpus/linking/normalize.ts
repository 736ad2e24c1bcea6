/** Brings a name as written to the form in which equal names are equal: case, diacritics, hyphens and spaces apart. */

/** Letters that Unicode does not decompose, with the letters they are written as where the alphabet lacks them. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** How German and the Nordic languages write these letters without them: Müller is Mueller, Århus is Aarhus. */
const digraphs: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

const undecomposed = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
const digraphed = new RegExp(`[${Object.keys(digraphs).join("")}]`, "g");

/** Lower-case words with single spaces between, without diacritics: "A.P. Møller–Mærsk" is "ap moller maersk". */
export function normalizeName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(undecomposed, (letter) => letters[letter] ?? letter);
  return words(plain);
}

/** The other spelling of a name with ä, ö, ü, å or ø; null for a name without. */
export function transliteratedName(text: string): string | null {
  const small = text.normalize("NFC").toLowerCase();
  const written = small.replace(digraphed, (letter) => digraphs[letter] ?? letter);
  return written === small ? null : normalizeName(written);
}

function words(text: string): string {
  const spaced = text
    .replace(/['’‘`´ʼ]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim();
  // "U.S." is "US", "J. P. Morgan" is "JP Morgan"; a lone initial stays.
  return spaced.replace(/(?<!\S)\p{L}(?: \p{L}(?!\S))+/gu, (initials) => initials.replaceAll(" ", ""));
}
