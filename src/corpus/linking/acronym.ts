/** An acronym beside its long form in parentheses. */

const acronym = /^[\p{Lu}\p{N}&.-]{2,8}$/u;
const article = /^(?:the|den|det|de|die|der|das|la|le|les|el|il|l) /;

/**
 * Whether `short` may stand for `long`: capitals that occur in `long` in this order, the first of them at its start.
 * Loose, for the article itself puts one beside the other: Den Europæiske Centralbank (ECB).
 */
export function isAcronymOf(short: string, long: string): boolean {
  if (!acronym.test(short) || acronym.test(long)) return false;
  const wanted = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const letters = long.toLowerCase().replace(article, "");
  if (wanted.length < 2 || letters[0] !== wanted[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === wanted[at]) at++;
  return at === wanted.length;
}
