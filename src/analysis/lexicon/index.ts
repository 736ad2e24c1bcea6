/** What the recognizers know of a language. */
export interface Lexicon {
  /** BCP 47, the primary subtag alone ("da"). */
  readonly language: string;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 language, compiled on first use. An unknown language reads digits, symbols and codes alone. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split("-", 1)[0] ?? "und";
  let lexicon = lexicons.get(primary);
  if (!lexicon) {
    lexicon = { language: primary };
    lexicons.set(primary, lexicon);
  }
  return lexicon;
}
