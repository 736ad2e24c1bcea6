/**
 * What a table by primary language has for a language, or `otherwise`. Remembers the language it was asked for last: what is
 * asked of every word of a paragraph is asked for one language.
 * @returns a function of a BCP 47 tag.
 */
export function byLanguage<T>(table: ReadonlyMap<string, T>, otherwise: T): (language: string) => T {
  let last = "";
  let value = otherwise;
  return (language) => {
    if (language !== last) {
      last = language;
      value = table.get(language.slice(0, 2)) ?? otherwise;
    }
    return value;
  };
}
