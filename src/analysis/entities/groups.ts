import type { EntityKind } from "../types.ts";
import { supportFor, type Form } from "./evidence.ts";
import { bareKey, formKey, initials, slug, wordsOf } from "./forms.ts";
import { mentionKinds as kinds } from "./kinds.ts";
import type { Knowledge } from "./knowledge.ts";

/** What a form names. */
export interface Group {
  readonly id: string;
  readonly kind: EntityKind;
  /** Probability that the full form is a name; 0 for what is short for nothing. */
  readonly support: number;
}

const person = kinds.indexOf("person");
const organization = kinds.indexOf("organization");
const product = kinds.indexOf("product");

interface Cluster {
  readonly forms: Form[];
  weights: number[];
}

/** Joins the forms of one thing and settles its kind: the forms' texts, each with what it names. */
export function groupForms(forms: ReadonlyMap<string, Form>, knowledge: Knowledge): Map<string, Group> {
  const clusters = new Map<string, Cluster>();
  for (const form of forms.values()) {
    const full = formKey(form.text);
    const key = bareKey(full);
    // "Nordvind Group": its ending tells what it is.
    const isCompany = key === full ? 0 : form.count;
    const said = kinds.map((_, kind) => supportFor(form, kind) + (kind === organization ? isCompany : 0));
    const cluster = clusters.get(key);
    if (cluster) {
      cluster.forms.push(form);
      cluster.weights = cluster.weights.map((weight, kind) => weight + (said[kind] ?? 0));
    } else clusters.set(key, { forms: [form], weights: said });
  }
  const longer = shortForms(clusters, knowledge);
  const shorter = new Map<string, string[]>();
  for (const [short, long] of longer) shorter.set(long, [...(shorter.get(long) ?? []), short]);
  const result = new Map<string, Group>();
  const ids = new Set<string>();
  const done = new Map<string, Group>();
  // Longer keys first: a short form takes the id and kind of what it is short for.
  for (const key of [...clusters.keys()].sort((a, b) => b.length - a.length)) {
    const cluster = clusters.get(key);
    if (!cluster) continue;
    const full = done.get(longer.get(key) ?? "");
    const group = full
      ? { ...full, support: supportOf(clusters.get(longer.get(key) ?? "")) }
      : {
          id: uniqueId(fullest(cluster), ids),
          kind: kindOf([cluster, ...(shorter.get(key) ?? []).flatMap((short) => clusters.get(short) ?? [])]),
          support: supportOf(cluster),
        };
    done.set(key, group);
    for (const form of cluster.forms) result.set(form.text, group);
  }
  return result;
}

function supportOf(cluster: Cluster | undefined): number {
  return Math.max(0, ...(cluster?.forms.map((form) => form.top) ?? []));
}

function fullest(cluster: Cluster): string {
  return cluster.forms.reduce((top, form) => (form.text.length > top.text.length ? form : top)).text;
}

function uniqueId(name: string, ids: Set<string>): string {
  const base = slug(name);
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
  ids.add(id);
  return id;
}

/** The likeliest kind by what was said of the name and of its short forms, a person's by half. */
function kindOf([full, ...shorts]: readonly Cluster[]): EntityKind {
  const weights = [...(full?.weights ?? [])];
  for (const short of shorts) {
    for (const [kind, said] of short.weights.entries()) weights[kind] = (weights[kind] ?? 0) + said / 2;
  }
  return kinds[best(weights)] ?? "organization";
}

function best(weights: readonly number[]): number {
  let top = 0;
  for (let kind = 1; kind < kinds.length; kind++) if ((weights[kind] ?? 0) > (weights[top] ?? 0)) top = kind;
  return top;
}

/** Keys of short forms, each with the key of the full form that it stands for. */
function shortForms(clusters: ReadonlyMap<string, Cluster>, knowledge: Knowledge): Map<string, string> {
  const longer = new Map<string, string>();
  const entries = [...clusters].map(([key, cluster]) => ({
    key,
    cluster,
    words: key.split(" "),
    kind: best(cluster.weights),
  }));
  const related = relatives(entries);
  for (const short of entries) {
    const full = related(short).filter((long) => long !== short && standsFor(short, long, knowledge));
    const chosen = full.sort(
      (a, b) =>
        rank(short.words, b.words) - rank(short.words, a.words) ||
        weight(b.cluster) - weight(a.cluster) ||
        first(a.cluster) - first(b.cluster),
    )[0];
    if (chosen) longer.set(short.key, chosen.key);
  }
  return longer;
}

/** Forms that a form may be short for are looked for among this many at most of those that begin or end as it does. */
const mostRelatives = 200;

/** The forms that begin or end with the same word, or have the form as their initials. */
function relatives(entries: readonly Entry[]): (of: Entry) => readonly Entry[] {
  const index = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry) => {
    const known = index.get(key);
    if (!known) index.set(key, [entry]);
    else if (known.length < mostRelatives) known.push(entry);
  };
  for (const entry of entries.filter(({ words }) => words.length > 1)) {
    const keys = entry.cluster.forms.map((form) => initials(form.text).toLowerCase());
    for (const key of new Set([entry.words[0] ?? "", entry.words.at(-1) ?? "", ...keys])) add(key, entry);
  }
  return ({ words }) => {
    const [first, last] = [index.get(words[0] ?? "") ?? [], index.get(words.at(-1) ?? "") ?? []];
    return first === last || last.length === 0 ? first : [...new Set([...first, ...last])];
  };
}

interface Entry {
  readonly key: string;
  readonly cluster: Cluster;
  readonly words: readonly string[];
  readonly kind: number;
}

/** Whether a form can be short for another one of the article. */
function standsFor(short: Entry, long: Entry, knowledge: Knowledge): boolean {
  if (short.words.length >= long.words.length) return false;
  if (long.kind === person) {
    const surname = short.words.at(-1) === long.words.at(-1);
    if (short.words.length === 1) return surname || (short.words[0] === long.words[0] && short.kind === person);
    return surname && short.words[0] === long.words[0];
  }
  if (isAcronym(short, long)) return short.kind === long.kind || long.kind === organization;
  if (long.kind !== organization || !short.words.every((word, i) => word === long.words[i])) return false;
  // "Ada Holm" gave her name to the "Ada Holm Institute".
  if (short.kind === person && short.words.length > 1) return false;
  // "Nordvind" for "Nordvind Energi", whatever the tagger took it for, but not "Hamburg" for "Hamburg Port Authority".
  const [form] = short.cluster.forms;
  return form !== undefined && short.kind !== product && !knowledge.isPlace(form.text);
}

function isAcronym(short: Entry, long: Entry): boolean {
  const [form] = short.cluster.forms;
  // British papers write acronyms like words: "Nasa", "Sepa".
  if (!form || short.words.length !== 1 || !/^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{2,5})$/u.test(form.text)) return false;
  const letters = form.text.toUpperCase();
  return long.cluster.forms.some((full) => initials(full.text) === letters && wordsOf(full.text).length > 1);
}

/** A surname is the likelier short form of a person than a given name. */
function rank(short: readonly string[], long: readonly string[]): number {
  return short.at(-1) === long.at(-1) ? 1 : 0;
}

const weight = (cluster: Cluster) => cluster.forms.reduce((sum, form) => sum + form.count, 0);
const first = (cluster: Cluster) => Math.min(...cluster.forms.map((form) => form.first));
