/** The marked articles of one story, and what holds across them. */
import type { EntityKind } from "../../src/analysis/types.ts";
import { readMarked, type MarkedText } from "./marked.ts";

export interface MarkedArticle {
  readonly document: string;
  readonly language: string;
  readonly published: string | null;
  readonly reading: MarkedText;
}

export interface GoldEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
}

export interface GoldClaim {
  readonly id: string;
  readonly about: string;
  readonly relation: "agree" | "differ" | "single";
  readonly note?: string;
  readonly figures: readonly (readonly [document: string, start: number, end: number])[];
}

interface Name {
  readonly name: string;
  readonly note?: string;
}

/** A marked article begins with "language: da", "published: 2025-03-14" (or null) and a line "---". */
export function readMarkedArticle(document: string, file: string): MarkedArticle {
  const [, language, published, content] = /^language: (\S+)\npublished: (\S+)\n---\n([^]*)$/.exec(file) ?? [];
  if (!language || !published || content === undefined) throw new Error(`${document}: no head`);
  return { document, language, published: published === "null" ? null : published, reading: readMarked(content) };
}

/**
 * Lines "claim", id, relation, about, note? and "entity", id, name, note?, separated by tabs. Every claim named in an
 * article must stand there and the other way round; throws otherwise.
 */
export function readLinks(
  file: string,
  articles: readonly MarkedArticle[],
): { readonly claims: readonly GoldClaim[]; readonly names: ReadonlyMap<string, Name> } {
  const members = new Map<string, (readonly [string, number, number])[]>();
  for (const { document, reading } of articles) {
    for (const [index, claim] of reading.claims) {
      const figure = reading.figures[index];
      if (figure) members.set(claim, [...(members.get(claim) ?? []), [document, figure.start, figure.end]]);
    }
  }
  const claims: GoldClaim[] = [];
  const names = new Map<string, Name>();
  for (const line of file.split("\n").filter((l) => l !== "")) {
    const [sort, id = "", ...fields] = line.split("\t");
    if (sort === "claim") {
      const [relation, about = "", note] = fields;
      if (relation !== "agree" && relation !== "differ" && relation !== "single") throw new Error(`relation: ${line}`);
      const figures = members.get(id);
      if (!figures) throw new Error(`no figure is in claim ${id}`);
      claims.push({ id, about, relation, ...(note && { note }), figures });
    } else if (sort === "entity") {
      const [name = "", note] = fields;
      names.set(id, { name, ...(note && { note }) });
    } else throw new Error(`neither claim nor entity: ${line}`);
  }
  const unsaid = [...members.keys()].filter((id) => !claims.some((claim) => claim.id === id));
  if (unsaid.length > 0) throw new Error(`claims that links.tsv lacks: ${unsaid.join(", ")}`);
  return { claims, names };
}

/** Each entity with its forms; its name is the one given, or its longest form. */
export function formsOf(
  articles: readonly MarkedArticle[],
  names: ReadonlyMap<string, Name>,
): Record<string, GoldEntity> {
  const found = new Map<string, { kind: EntityKind; forms: Map<string, Set<string>> }>();
  for (const { document, language, reading } of articles) {
    for (const { entity, kind, text } of reading.entities) {
      const one = found.get(entity) ?? { kind, forms: new Map<string, Set<string>>() };
      if (one.kind !== kind) throw new Error(`${document}: ${entity} is ${kind} here, ${one.kind} elsewhere`);
      one.forms.set(language, (one.forms.get(language) ?? new Set()).add(text.replaceAll(/\s+/g, " ")));
      found.set(entity, one);
    }
  }
  for (const id of names.keys()) if (!found.has(id)) throw new Error(`no mention names ${id}`);
  const entries = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { kind, forms }]) => {
      const all = [...new Set([...forms.values()].flatMap((set) => [...set]))];
      const { name, note } = names.get(id) ?? { name: all.toSorted((a, b) => b.length - a.length)[0] ?? id };
      const byLanguage = Object.fromEntries([...forms].map(([language, set]) => [language, [...set]]));
      const entity: GoldEntity = {
        name,
        kind,
        aliases: all.filter((form) => form !== name),
        forms: byLanguage,
        ...(note && { note }),
      };
      return [id, entity] as const;
    });
  return Object.fromEntries(entries);
}
