import type { Article, Mention } from "../types.ts";
import type { NameCandidate } from "./index.ts";

/** Joins the candidates of an article's paragraphs to mentions. */
export function resolveNames(text: string, _article: Article, candidates: readonly (readonly NameCandidate[])[]): Mention[] {
  return candidates.flat().map((candidate) => {
    const name = text.slice(candidate.start, candidate.end);
    return { ...candidate, text: name, entity: slug(name) };
  });
}

/** An id that reads like the name: lower case, no diacritics, hyphens between words. */
export function slug(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replaceAll(/\p{M}/gu, "");
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "") || "x";
}
