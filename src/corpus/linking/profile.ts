/**
 * What one article calls one of its entities. Articles that call it the same have equal profiles; linking is decided
 * among profiles, of which there are far fewer than mentions.
 */
import type { DoubtfulName, EntityKind, Mention } from "../../analysis/types.ts";
import { withoutInflection } from "../../analysis/entities/forms.ts";
import { hashText } from "../hashes.ts";
import { withoutLegalForm } from "./legal-forms.ts";
import { normalizeName, transliteratedName } from "./normalize.ts";
import { romanizedName } from "./romanization.ts";
import { sameInArticle } from "./same-in-article.ts";
import { territoryOf } from "./territories.ts";
import { translatedName } from "./translations.ts";

/** The kind that an article gives a name; "unsure" where it does not know whether it is one. */
export type ProfileKind = EntityKind | "unsure";

export interface Profile {
  /** Equal for equal profiles. */
  readonly signature: string;
  /** The fullest name, normalized: profiles of one kind and name are one entity. */
  readonly name: string;
  readonly kind: ProfileKind;
  /** The name to show where it is known better than from the text: a country's. */
  readonly label: string | null;
  /**
   * Shorter or other names, normalized, that mean this one where nothing else in the folder claims them. Marked with `partMark` is a part
   * of the name that the article uses for it: another article that is unsure whether it is a name at all means this one.
   */
  readonly aliases: readonly string[];
}

/** No normalized name begins so. */
export const partMark = "~";

export interface LocalEntity {
  /** The ids that the article's mentions have; more than one if the article itself puts one beside the other. */
  readonly locals: readonly string[];
  readonly profile: Profile;
  /** Every form as written, with its number of mentions. */
  readonly forms: ReadonlyMap<string, number>;
  readonly mentions: number;
  /** Mean probability that it is of its kind, in thousandths. */
  readonly confidence: number;
}

/** The entities of one article with their profiles. */
export function localEntities(text: string, mentions: readonly Mention[]): LocalEntity[] {
  const byLocal = new Map<string, Mention[]>();
  const same = sameInArticle(text, mentions);
  for (const mention of mentions) {
    const key = same.get(mention.entity) ?? mention.entity;
    const list = byLocal.get(key);
    if (list) list.push(mention);
    else byLocal.set(key, [mention]);
  }
  return [...byLocal.values()].map(localEntity);
}

function localEntity(mentions: readonly Mention[]): LocalEntity {
  const forms = formsOf(mentions);
  return {
    locals: [...new Set(mentions.map((mention) => mention.entity))],
    profile: profileOf([...forms.keys()], majorityKind(mentions)),
    forms,
    mentions: mentions.length,
    confidence: Math.round((1000 * mentions.reduce((sum, { confidence }) => sum + confidence, 0)) / mentions.length),
  };
}

/** The kind that most confidence speaks for; of equals the first in the alphabet, so that order decides nothing. */
function majorityKind(mentions: readonly Mention[]): EntityKind {
  const weights = new Map<EntityKind, number>();
  for (const { kind, confidence } of mentions) weights.set(kind, (weights.get(kind) ?? 0) + confidence);
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? "organization";
}

export function profileOf(forms: readonly string[], kind: EntityKind): Profile {
  const territory = kind === "place" || kind === "organization" ? firstTerritory(forms) : null;
  if (territory) {
    const name = normalizeName(territory.name);
    return { signature: `place:${name}`, name, kind: "place", label: territory.name, aliases: [] };
  }
  const sorted = [...new Set(forms.flatMap((form) => formNames(form, kind)))].sort(fullestFirst);
  const [name = ""] = sorted;
  const own = sorted.filter((other) => !isPartOf(other, name));
  const aliases = new Set([
    ...own,
    ...joinedNames(name),
    ...(kind === "person" ? sorted.flatMap(shortPersonNames) : []),
  ]);
  aliases.delete(name);
  const parts = sorted.filter((other) => isPartOf(other, name) && !aliases.has(other));
  const list = [
    ...[...aliases].filter((alias) => fullestFirst(name, alias) < 0),
    ...parts.map((part) => partMark + part),
  ].sort();
  return { signature: `${kind}:${[name, ...list].join("|")}`, name, kind, label: null, aliases: list };
}

/** Of a mention that is known for a name by other articles alone. */
export const unsureConfidence = 0.5;

/** The names that one article is unsure of: they mean what other articles are sure of, or nothing. */
export function unsureEntities(names: readonly DoubtfulName[]): LocalEntity[] {
  const byLocal = new Map<string, DoubtfulName[]>();
  for (const name of names) {
    const list = byLocal.get(name.entity);
    if (list) list.push(name);
    else byLocal.set(name.entity, [name]);
  }
  return [...byLocal].map(([local, same]) => {
    const name = normalizeName(same[0]?.text ?? "");
    const profile = { signature: `unsure:${name}`, name, kind: "unsure", label: null, aliases: [] } as const;
    return { locals: [local], profile, forms: formsOf(same), mentions: same.length, confidence: 0 };
  });
}

/** Each form as written, with its number. */
function formsOf(names: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { text } of names) forms.set(text, (forms.get(text) ?? 0) + 1);
  return forms;
}

/** Of a name that means another thing in its document than elsewhere: no other document has the like, and no name is short for it. */
export function apartProfile({ profile: { name, kind }, forms }: LocalEntity, uri: string): Profile {
  const own = `${name} ${hashText(uri)}`;
  const label = [...forms.keys()].find((form) => formNames(form, kind).includes(name)) ?? null;
  return { signature: `${kind}:${own}`, name: own, kind, label, aliases: [] };
}

/** The normalized names that a form as written may be compared by; two where it has letters with another spelling. */
export function formNames(form: string, kind: ProfileKind): readonly string[] {
  const other = transliteratedName(form);
  const name = canonicalName(normalizeName(form), kind);
  return other === null ? [name] : [name, canonicalName(other, kind)];
}

function firstTerritory(forms: readonly string[]): ReturnType<typeof territoryOf> {
  const found = forms.map((form) => territoryOf(normalizeName(form))).filter((territory) => territory !== null);
  // Forms that name two countries name neither for sure.
  return new Set(found.map(({ code }) => code)).size === 1 ? (found[0] ?? null) : null;
}

/**
 * What of a name tells it apart: one spelling of people; others without the English article and the endings of German
 * adjectives; organizations without legal forms, and they and places in English where they are known by other names in other languages.
 */
function canonicalName(name: string, kind: ProfileKind): string {
  if (kind === "person") return romanizedName(name);
  const bare = withoutInflection(name.replace(/^the (?=.)/, ""));
  if (kind !== "organization" && kind !== "place") return bare;
  return translatedName(kind === "organization" ? withoutLegalForm(bare) : bare, kind);
}

/** More words first, then more letters, then the alphabet: a total order, so that aliases never run in a circle. */
export function fullestFirst(a: string, b: string): number {
  return b.split(" ").length - a.split(" ").length || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

function isPartOf(part: string, whole: string): boolean {
  return part !== whole && ` ${whole} `.includes(` ${part} `);
}

/** "Nord-Wind" is also written "Nordwind"; longer names are hardly ever written as one word. */
function joinedNames(name: string): string[] {
  const words = name.split(" ");
  return words.length === 2 ? [words.join("")] : [];
}

/** "Ursula von der Leyen" may be called "von der Leyen", "Leyen"; "Joseph R. Biden" is "Joseph Biden", "Biden". */
function shortPersonNames(name: string): string[] {
  const words = name.split(" ");
  const suffixes = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
  const middle = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1).join(" ");
  return middle === name ? suffixes : [...suffixes, middle];
}
