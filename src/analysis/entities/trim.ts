import { commonAcronyms } from "../lexicon/names/common-acronyms.ts";
import type { Article } from "../types.ts";
import { withoutGenitive, withoutPlural, withoutPossessive } from "./endings.ts";
import type { NameCandidate } from "./index.ts";
import type { Knowledge } from "./resolve.ts";

/** A candidate without the endings that its sentence gave it. */
export interface Found extends NameCandidate {
  /** The name as it stands, on one line. */
  readonly text: string;
  /** Probability that it is a name of one of the four kinds. */
  readonly named: number;
}

/** Cuts off what is no part of the names, and leaves out what is none. */
export function trimCandidates(
  text: string,
  article: Article,
  candidates: readonly (readonly NameCandidate[])[],
  knowledge: Knowledge,
): Found[] {
  const spelled = new Set(candidates.flatMap((names) => names.map((name) => text.slice(name.start, name.end))));
  const known = { inArticle: (form: string) => spelled.has(form), isListed: knowledge.isListed };
  return candidates.flatMap((names, i) => {
    const language = article.paragraphs[i]?.language ?? article.language;
    return names.flatMap((name) => {
      const whole = withoutTail(text.slice(name.start, name.end));
      let own = withoutPlural(withoutPossessive(whole));
      if (own.length === name.end - name.start) own = withoutGenitive(own, wordAfter(text, name.end), language, known) ?? own;
      if (own === "" || commonAcronyms.has(own) || (knowledge.isDemonym(own) && !knowledge.isListed(own))) return [];
      if (hasCurrency(text.slice(name.start + own.length, name.start + own.length + 12))) return [];
      const named = name.shares.slice(0, 4).reduce((sum, share) => sum + share, 0);
      return [{ ...name, end: name.start + own.length, text: own.replaceAll(/\s+/g, " "), named }];
    });
  });
}

/** "Nordvind-chefen" → "Nordvind": what follows the last hyphen in lower case is no part of a name. */
function withoutTail(name: string): string {
  return name.replace(/[-‐‑]\p{Ll}[\p{L}-]*$/u, "");
}

function wordAfter(text: string, from: number): string {
  return /^[\s"”»]*([\p{L}\p{N}]+)/u.exec(text.slice(from, from + 40))?.[1] ?? "";
}

/** "US-Dollar" names no country. */
function hasCurrency(after: string): boolean {
  return /^[-‐‑ ](?:dollar|kron|euro|pfund|pund|franken|yen)/iu.test(after);
}
