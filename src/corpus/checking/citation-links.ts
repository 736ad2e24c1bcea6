/** Citations as they stand in notes: links to a line of an article that keep the words that they cite. */

/** A citation that stands in a note. */
export interface CitationLink {
  /** UTF-16 code units into the line. */
  readonly start: number;
  readonly end: number;
  /** As it stands there, percent-encoded. */
  readonly path: string;
  /** Zero-based line of the article when it was cited. */
  readonly line: number;
  readonly quote: string;
}

const link = /\]\(([^\s()]+)#L(\d+) "((?:[^"\\]|\\.)*)"\)/gu;

/** The citations on a line of a note. A link's own brackets count to it, so that a cursor on its label is on it. */
export function citationsIn(line: string): readonly CitationLink[] {
  return [...line.matchAll(link)].map((match) => {
    const [all, path = "", number = "1", title = ""] = match;
    const label = line.lastIndexOf("[", match.index);
    return {
      start: Math.max(label, 0),
      end: match.index + all.length,
      path,
      line: Number(number) - 1,
      quote: title.replace(/\\(.)/gu, "$1"),
    };
  });
}

/** What stands in a citation is the article's: its title and its words are no figures of the note. */
export function isCited(line: string, character: number): boolean {
  return citationsIn(line).some(({ start, end }) => start <= character && character < end);
}
