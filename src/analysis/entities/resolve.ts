import { tokenize, type Tokens } from "../article/tokens.ts";
import type { Article, Mention } from "../types.ts";
import { formConfidence, settleForms, type Form } from "./evidence.ts";
import { groupForms } from "./groups.ts";
import type { NameCandidate } from "./index.ts";
import type { Knowledge } from "./knowledge.ts";
import { trimCandidates, type Found } from "./trim.ts";

/** Joins the candidates of an article's paragraphs to mentions: decided by all that the article says of a form. */
export function resolveNames(
  text: string,
  article: Article,
  candidates: readonly (readonly NameCandidate[])[],
  knowledge: Knowledge,
  threshold: number,
): Mention[] {
  const first = trimCandidates(text, article, candidates, knowledge);
  const sure = sureForms(settleForms(text, first, knowledge));
  const kept = first.filter((name) => sure.has(name.text) || !holdsSure(name, sure));
  const found = [...kept, ...unseen(text, article, kept, sure)].sort((a, b) => a.start - b.start);
  const forms = settleForms(text, found, knowledge);
  const groups = groupForms(forms, knowledge);
  const mentions: Mention[] = [];
  for (const name of found) {
    const form = forms.get(name.text);
    const group = groups.get(name.text);
    if (!form || !group) continue;
    const confidence = formConfidence(name, form, group.kind, group.support);
    if (confidence < threshold) continue;
    const { start, end } = name;
    mentions.push({ start, end, text: text.slice(start, end), kind: group.kind, entity: group.id, confidence });
  }
  return mentions;
}

/** Forms that the article leaves no doubt about. */
function sureForms(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, Form> {
  const sure = new Map([...forms].filter(([, form]) => form.named / form.count >= 0.6 || form.top >= 0.85));
  const surnames = new Set([...sure.values()].filter(isPerson).map((form) => lastWord(form.text)));
  for (const [text, form] of forms) if (form.top >= 0.3 && isPerson(form) && surnames.has(lastWord(text))) sure.set(text, form);
  return sure;
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(" ") + 1);
const isPerson = (form: Form) => (form.weights[0] ?? 0) * 2 > form.named;

/** Whether a doubtful stretch holds a name that the article is sure of: the stretch is then a wrong cut around it. */
function holdsSure(name: Found, sure: ReadonlyMap<string, Form>): boolean {
  if (name.named >= 0.45) return false;
  const tokens = tokenize(name.text);
  for (let i = 0; i < tokens.count; i++) if (longestForm(tokens, i, tokens.count, (form) => sure.get(form))) return true;
  return false;
}

/** Places where a form that the article is sure of stands unseen, in its own spelling or in capitals. */
function unseen(text: string, article: Article, found: readonly Found[], sure: ReadonlyMap<string, Form>): Found[] {
  const spellings = new Map<string, Form>();
  let longest = 1;
  const starts = new Set<number>();
  for (const form of sure.values()) {
    if (form.text.length < 2 || !/\p{Lu}|\d/u.test(form.text)) continue;
    const tokens = tokenize(form.text);
    longest = Math.max(longest, tokens.count);
    starts.add(tokens.hashes[0] ?? 0);
    spellings.set(form.text, form);
    const capitals = form.text.toUpperCase();
    if (form.text.length > 3 && !spellings.has(capitals)) spellings.set(capitals, form);
  }
  if (spellings.size === 0) return [];
  const taken = new Uint8Array(text.length + 1);
  for (const { start, end } of found) taken.fill(1, start, end);
  const more: Found[] = [];
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind === "code" || paragraph.kind === "front-matter") continue;
    const tokens = tokenize(text, paragraph.start, paragraph.end);
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.starts[i] ?? 0;
      if (!starts.has(tokens.hashes[i] ?? 0) || taken[start]) continue;
      const hit = longestForm(tokens, i, longest, (form) => spellings.get(form));
      if (!hit || taken.subarray(start, hit.end).includes(1)) continue;
      if (paragraph.masked.some((span) => span.start < hit.end && start < span.end)) continue;
      // What the tagger did not see by itself is a little less sure than what it saw.
      const shares = hit.form.weights.map((weight) => (0.9 * weight) / hit.form.count);
      more.push({ ...hit.form.model, start, end: hit.end, text: hit.form.text, shares, named: (0.9 * hit.form.named) / hit.form.count });
      i = hit.last;
    }
  }
  return more;
}

/** The longest known form that begins at a token and is made of whole tokens. */
function longestForm(
  tokens: Tokens,
  first: number,
  longest: number,
  known: (form: string) => Form | undefined,
): { form: Form; end: number; last: number } | null {
  const start = tokens.starts[first] ?? 0;
  for (let last = Math.min(tokens.count, first + longest) - 1; last >= first; last--) {
    const end = tokens.ends[last] ?? 0;
    const form = known(tokens.text.slice(start, end));
    if (form) return { form, end, last };
  }
  return null;
}
