/** Makes sources with other conventions say what ours say: endings outside names, the name alone in a compound. */
import type { Sentence } from "./data.ts";

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const compoundLanguages = new Set(["de", "da", "sv", "nb", "nn"]);

/** All sentences after our conventions. */
export function conventional(sentences: readonly Sentence[]): Sentence[] {
  const kinds = kindsByName(sentences);
  return sentences.map((sentence) => {
    let entities = sentence.entities.map((name) => withoutPossessive(sentence.text, name));
    if (compoundLanguages.has(sentence.lang)) {
      entities = entities.map((name) => headOfCompound(sentence.text, name, kinds));
      entities.push(...unlabelledHeads(sentence.text, entities, kinds));
    }
    if (sentence.lang === "en") entities = entities.map((name) => seeded(sentence.text, name));
    return { ...sentence, entities: entities.toSorted((a, b) => a.start - b.start) };
  });
}

function withoutPossessive(text: string, name: Name): Name {
  const ending = /['’]s?$/.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
  return name.end - ending > name.start ? { ...name, end: name.end - ending } : name;
}

/** What single words are elsewhere in the data, where they are names more than once and mostly of one kind. */
function kindsByName(sentences: readonly Sentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, entities } of sentences) {
    for (const { start, end, kind } of entities) {
      const name = text.slice(start, end);
      if (/[\s-]/.test(name)) continue;
      const of = counts.get(name) ?? new Map<string, number>();
      of.set(kind, (of.get(kind) ?? 0) + 1);
      counts.set(name, of);
    }
  }
  const kinds = new Map<string, string>();
  for (const [name, of] of counts) {
    const [kind, count] = [...of].reduce((top, next) => (next[1] > top[1] ? next : top));
    if (count > 1 && kind !== "other") kinds.set(name, kind);
  }
  return kinds;
}

/** "EU-Budget", labelled as a whole as a name of another kind, becomes "EU". */
function headOfCompound(text: string, name: Name, kinds: ReadonlyMap<string, string>): Name {
  const match = /^(\p{Lu}[\p{L}\d]+)-\p{L}+$/u.exec(text.slice(name.start, name.end));
  const kind = kinds.get(match?.[1] ?? "");
  return match && kind && name.kind === "other"
    ? { start: name.start, end: name.start + (match[1]?.length ?? 0), kind }
    : name;
}

/** "FN-chefen", not labelled, has "FN". */
function unlabelledHeads(text: string, names: readonly Name[], kinds: ReadonlyMap<string, string>): Name[] {
  const heads: Name[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d-])(\p{Lu}[\p{L}\d]+)-\p{Ll}+/gu)) {
    const head = match[1] ?? "";
    const kind = kinds.get(head);
    const span = { start: match.index, end: match.index + head.length };
    if (kind && !names.some((name) => name.start < match.index + match[0].length && span.start < name.end))
      heads.push({ ...span, kind });
  }
  return heads;
}

const afterProducts =
  /^\s*-?\s*(?:\p{L}+ )?(?:aircraft|app|application|browser|camera|car|chip|computer|console|device|drone|drug|engine|game|gun|laptop|locomotive|missile|operating system|phone|platform|processor|rifle|rocket|service|smartphone|software|system|tablet|tank|truck|vaccine|vehicle)s?\b/iu;
const beforeProducts =
  /(?:app|browser|car|drug|game|software|program|model|platform|system|website|computer|aircraft|service)s? (?:called |named )?["“]?$/i;
const modelNumber = /^(?:\p{L}+[ -]\p{L}*|\p{L}{2,})\d+\p{L}*$|^\p{L}\d{3,}$/u;
const never =
  /\b(?:award|awards|battle|bowl|building|championship|championships|church|cup|day|division|empire|era|festival|games|grand prix|hall|league|masters|medal|movement|olympics?|open|order|prize|revolution|season|stadium|theat(?:er|re)|tour|tournament|treaty|war)\b|ans?$|ese$|ish$|ism$|ists?$/i;

/** An English name of another kind that is surely a product, or surely none, by its shape or the words beside it. */
function seeded(text: string, name: Name): Name {
  if (name.kind !== "other") return name;
  const own = text.slice(name.start, name.end);
  if (never.test(own)) return { ...name, kind: "none" };
  const year = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/.test(own);
  const beside =
    afterProducts.test(text.slice(name.end, name.end + 40)) ||
    beforeProducts.test(text.slice(Math.max(0, name.start - 30), name.start));
  return beside || (!year && modelNumber.test(own)) ? { ...name, kind: "product" } : name;
}
