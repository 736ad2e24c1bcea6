import type { EntityKind } from "../types.ts";
import { mentionKinds } from "./kinds.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Found } from "./trim.ts";

/** One spelling in an article and what was said of it. */
export interface Form {
  readonly text: string;
  /** Mentions. */
  count: number;
  /** Sum of the probabilities of each of `tagKinds` over its mentions. */
  readonly weights: number[];
  /** What the words beside its mentions and its neighbours in rows say of each kind, in mentions. */
  readonly votes: number[];
  /** Sum over its mentions of the probability of being a name of one of our kinds. */
  named: number;
  /** The highest such probability. */
  top: number;
  /** Which part of its being a name of another kind was found to be a product. */
  taken: number;
  /** Where it first stands. */
  readonly first: number;
  /** Its first mention. */
  readonly model: Found;
}

const product = mentionKinds.indexOf("product");
const other = mentionKinds.length;

/** What the article says of each form, added up. */
export function settleForms(text: string, found: readonly Found[], knowledge: Knowledge): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const name of found) {
    let form = forms.get(name.text);
    if (!form) {
      form = {
        text: name.text,
        count: 0,
        weights: [0, 0, 0, 0, 0],
        votes: [0, 0, 0, 0],
        named: 0,
        top: 0,
        taken: 0,
        first: name.start,
        model: name,
      };
      forms.set(name.text, form);
    }
    form.count++;
    form.named += name.named;
    form.top = Math.max(form.top, name.named);
    const { weights } = form;
    for (let kind = 0; kind < weights.length; kind++) weights[kind] = (weights[kind] ?? 0) + (name.shares[kind] ?? 0);
    if (name.cue !== null) form.votes[name.cue] = (form.votes[name.cue] ?? 0) + cueVote;
  }
  takeProducts(text, found, forms, knowledge);
  agreeInRows(text, found, forms);
  return forms;
}

/** Names of another kind that look like products, or stand in a row with them, are products. */
function takeProducts(
  text: string,
  found: readonly Found[],
  forms: ReadonlyMap<string, Form>,
  knowledge: Knowledge,
): void {
  const products = new Set<string>();
  const take = (form: Form, share: number) => {
    const moved = (form.weights[other] ?? 0) * share;
    form.weights[other] = (form.weights[other] ?? 0) - moved;
    form.weights[product] = (form.weights[product] ?? 0) + moved;
    form.named += moved;
    form.taken = share;
    form.top = Math.max(form.top, Math.min(1, form.named / form.count));
    products.add(form.text);
  };
  for (const form of forms.values()) {
    if (form.text.length === 1) oneLetter(form, knowledge, take);
    else if (isProductShape(form.text)) take(form, 0.9);
    else if (knowledge.isBrand(form.text)) take(form, 0.7);
    else if ((form.weights[product] ?? 0) / form.count > 0.5) products.add(form.text);
  }
  for (let i = 0; i + 1 < found.length; i++) {
    const left = found[i];
    const right = found[i + 1];
    if (!left || !right || !inRow(text, left, right)) continue;
    for (const [known, open] of [
      [left, right],
      [right, left],
    ] as const) {
      const form = forms.get(open.text);
      if (
        products.has(known.text) &&
        form &&
        !products.has(open.text) &&
        (form.weights[other] ?? 0) / form.count > 0.25
      )
        take(form, 0.8);
    }
  }
}

/** How much a neighbour in a row says of an unclear form, against what the tagger said of one mention. */
const rowVote = 0.6;
/** How much a word that tells the kind beside one mention says of all of them. */
const cueVote = 1.5;

/** Names in a row ("Nordvind, G12 and Orvane") are mostly of one kind: the clear ones help the others. */
function agreeInRows(text: string, found: readonly Found[], forms: ReadonlyMap<string, Form>): void {
  const share = (form: Form, kind: number) => (form.weights[kind] ?? 0) / form.count;
  const votes: [Form, number][] = [];
  for (let i = 0; i + 1 < found.length; i++) {
    const left = forms.get(found[i]?.text ?? "");
    const right = forms.get(found[i + 1]?.text ?? "");
    if (!left || !right || !inRow(text, found[i], found[i + 1])) continue;
    for (const [clear, unclear] of [
      [left, right],
      [right, left],
    ] as const) {
      const kind = mentionKinds.findIndex((_, k) => share(clear, k) > 0.7);
      if (kind >= 0 && Math.max(...mentionKinds.map((_, k) => share(unclear, k))) < 0.7) votes.push([unclear, kind]);
    }
  }
  for (const [form, kind] of votes) form.votes[kind] = (form.votes[kind] ?? 0) + rowVote;
}

const joint = /^(?:,| and| or| og| eller| und| oder| och| &|, and) ?$/;
/** Code units of the longest. */
const longestJoint = " eller ".length;

function inRow(text: string, left: Found | undefined, right: Found | undefined): boolean {
  if (!left || !right) return false;
  const gap = right.start - left.end;
  // Most names that stand as near have nothing but a blank between them.
  if (gap < 2 || gap > longestJoint) return gap === 1 && text[left.end] === ",";
  return joint.test(text.slice(left.end, right.start));
}

/** One letter names nothing but a brand (the service X). */
function oneLetter(form: Form, knowledge: Knowledge, take: (form: Form, share: number) => void): void {
  const named = form.weights.slice(0, other).reduce((sum, weight) => sum + weight, 0);
  form.weights.fill(0);
  form.named = 0;
  form.top = 0;
  if (!knowledge.isBrand(form.text)) return;
  form.weights[other] = named;
  take(form, 1);
}

/** Letters with digits, a name with a version, or capitals inside a word: GH200, Llama 2, ChatGPT, iPad. */
function isProductShape(name: string): boolean {
  if (/^(?:\p{Lu}\p{L}* )?\p{L}+-?\d+\p{L}?$/u.test(name)) return true;
  if (/^\p{Lu}[\p{L}-]+ (?!(?:1[5-9]|20)\d\d$)\d+(?:\.\d+)?$/u.test(name)) return true;
  return /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(name);
}

/** What speaks for a kind, in mentions: the tagger's probabilities and the votes. */
export function supportFor(form: Form, kind: number): number {
  return (form.weights[kind] ?? 0) + (form.votes[kind] ?? 0);
}

/**
 * How probable it is that a mention is a name of the kind that the article settled on.
 * @param support probability of the full form that it is short for, 0 where there is none.
 */
export function formConfidence(name: Found, form: Form, kind: EntityKind, support: number): number {
  const average = form.named / form.count;
  const own = name.named + form.taken * (name.shares[other] ?? 0);
  const named = Math.max(own, (own + average) / 2, (own + Math.max(form.top, support)) / 2);
  const index = mentionKinds.indexOf(kind);
  const total = mentionKinds.reduce((sum, _, k) => sum + supportFor(form, k), 0);
  const agreed = total > 0 ? supportFor(form, index) / total : 0;
  return Math.min(1, named * Math.max(agreed, 0.6));
}
