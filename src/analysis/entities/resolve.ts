import { TokenBuffer, type Tokens } from "../article/tokens.ts";
import type { Article, EntityKind, Mention } from "../types.ts";
import { hasGenitiveS } from "./endings.ts";
import { formConfidence, settleForms, type Form } from "./evidence.ts";
import { groupForms } from "./groups.ts";
import type { NameCandidate } from "./index.ts";
import type { Knowledge } from "./knowledge.ts";
import { trimCandidates, type Found } from "./trim.ts";

/** The tokens of the form that is looked at. */
const buffer = new TokenBuffer();

/** Joins the candidates of an article's paragraphs to mentions: decided by all that the article says of a form. */
export function resolveNames(
  tokens: Tokens,
  article: Article,
  candidates: readonly (readonly NameCandidate[])[],
  knowledge: Knowledge,
  threshold: number,
): Mention[] {
  const { text } = tokens;
  const first = trimCandidates(text, article, candidates, knowledge);
  const sure = sureForms(settleForms(text, first, knowledge));
  const kept = first.filter((name) => sure.has(name.text) || !holdsSure(name, sure));
  const found = withUnseen(tokens, article, kept, sure, knowledge).toSorted((a, b) => a.start - b.start);
  const forms = settleForms(text, found, knowledge);
  const groups = groupForms(forms, knowledge);
  const mentions: Mention[] = [];
  for (const name of found) {
    const form = forms.get(name.text);
    const group = groups.get(name.text);
    if (!form || !group) continue;
    let confidence = formConfidence(name, form, group.kind, group.support);
    if (name.language.startsWith("en"))
      confidence = withSecondOpinion(confidence, name.text, group.kind, threshold, knowledge);
    if (confidence < threshold) continue;
    const { start, end } = name;
    mentions.push({ start, end, text: text.slice(start, end), kind: group.kind, entity: group.id, confidence });
  }
  return mentions;
}

/** How much a second opinion moves a confidence, and how near to the threshold it must be to ask for one. */
const opinion = 0.1;

/** Asks the second reader where its answer decides whether the mention is shown. */
function withSecondOpinion(
  confidence: number,
  form: string,
  kind: EntityKind,
  threshold: number,
  knowledge: Knowledge,
): number {
  if (!knowledge.secondOpinion || kind === "product" || Math.abs(confidence - threshold) > opinion) return confidence;
  const said = knowledge.secondOpinion(form);
  if (said === null) return confidence;
  return said === kind ? confidence + opinion : confidence - opinion;
}

/** Forms that the article leaves no doubt about. */
function sureForms(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, Form> {
  const sure = new Map([...forms].filter(([, form]) => form.named / form.count >= 0.6 || form.top >= 0.85));
  const surnames = new Set([...sure.values()].filter(isPerson).map((form) => lastWord(form.text)));
  for (const [text, form] of forms)
    if (form.top >= 0.3 && isPerson(form) && surnames.has(lastWord(text))) sure.set(text, form);
  return sure;
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(" ") + 1);
const isPerson = (form: Form) => (form.weights[0] ?? 0) * 2 > form.named;

/** Whether a doubtful stretch holds a name that the article is sure of: the stretch is then a wrong cut around it. */
function holdsSure(name: Found, sure: ReadonlyMap<string, Form>): boolean {
  if (name.named >= 0.45) return false;
  const tokens = buffer.read(name.text);
  for (let i = 0; i < tokens.count; i++) if (longestForm(tokens, i, tokens.count, sure)) return true;
  return false;
}

/**
 * What was found, and the places where a form that the article is sure of stands unseen: in its own spelling, in
 * capitals, as a surname alone. A form of several words goes before names inside it.
 */
function withUnseen(
  tokens: Tokens,
  article: Article,
  found: readonly Found[],
  sure: ReadonlyMap<string, Form>,
  knowledge: Knowledge,
): Found[] {
  const { text } = tokens;
  const spellings = new Map<string, Form>();
  const genitives = new Map<string, Form>();
  const inflects = article.paragraphs.some(({ language }) => hasGenitiveS(language));
  /** How many tokens the longest form has that begins with a token, by the token's hash. */
  const longest = new Map<number, number>();
  const begin = (form: string) => {
    const { count, hashes } = buffer.read(form);
    longest.set(hashes[0] ?? 0, Math.max(count, longest.get(hashes[0] ?? 0) ?? 0));
  };
  for (const form of sure.values()) {
    if (form.text.length < 2 || !/\p{Lu}|\d/u.test(form.text)) continue;
    begin(form.text);
    spellings.set(form.text, form);
    if (inflects && form.text.length > 2 && !form.text.endsWith("s")) {
      genitives.set(`${form.text}s`, form);
      begin(`${form.text}s`);
    }
    const capitals = form.text.toUpperCase();
    if (form.text.length > 3 && !spellings.has(capitals)) spellings.set(capitals, form);
    const short = shortForm(form, knowledge);
    if (short && !spellings.has(short)) {
      begin(short);
      spellings.set(short, { ...form, text: short });
    }
  }
  if (spellings.size === 0) return [...found];
  const taken = new Uint8Array(text.length + 1);
  for (const { start, end } of found) taken.fill(1, start, end);
  const at = new Map(found.map((name) => [name.start, name]));
  const gone = new Set<Found>();
  const more: Found[] = [];
  let next = 0;
  for (const paragraph of article.paragraphs) {
    while (next < tokens.count && (tokens.starts[next] ?? 0) < paragraph.start) next++;
    if (paragraph.kind === "code" || paragraph.kind === "front-matter") continue;
    const from = next;
    while (next < tokens.count && (tokens.starts[next] ?? 0) < paragraph.end) next++;
    for (let i = from; i < next; i++) {
      const most = longest.get(tokens.hashes[i] ?? 0);
      if (most === undefined) continue;
      const start = tokens.starts[i] ?? 0;
      const plain = longestForm(tokens, i, Math.min(next, i + most), spellings);
      const genitive =
        plain || !hasGenitiveS(paragraph.language) ? null : longestForm(tokens, i, Math.min(next, i + most), genitives);
      const hit = plain ?? (genitive && { ...genitive, end: genitive.end - 1 });
      if (!hit || at.get(start)?.end === hit.end) continue;
      const inside = namesInside(at, start, hit.end);
      const covered = inside.reduce((sum, name) => sum + name.end - name.start, 0);
      if (taken.subarray(start, hit.end).reduce((sum, bit) => sum + bit, 0) !== covered) continue;
      for (const name of inside) gone.add(name);
      if (paragraph.masked.some((span) => span.start < hit.end && start < span.end)) continue;
      // What the tagger did not see by itself is a little less sure than what it saw.
      const shares = hit.form.weights.map((weight) => (0.9 * weight) / hit.form.count);
      more.push({
        ...hit.form.model,
        start,
        end: hit.end,
        text: hit.form.text,
        shares,
        named: (0.9 * hit.form.named) / hit.form.count,
      });
      i = hit.last;
    }
  }
  return [...found.filter((name) => !gone.has(name)), ...more];
}

function namesInside(at: ReadonlyMap<number, Found>, start: number, end: number): Found[] {
  const names: Found[] = [];
  for (let i = start; i < end; i++) {
    const name = at.get(i);
    if (name && name.end <= end) names.push(name);
  }
  return names;
}

/** The surname of a person, the first word of an organization, unless it is an everyday word or a place; else null. */
function shortForm(form: Form, knowledge: Knowledge): string | null {
  const words = form.text.split(" ");
  if (words.length < 2 || form.named / form.count < 0.6) return null;
  const word = isPerson(form) ? words.at(-1) : (form.weights[1] ?? 0) * 2 > form.named ? words[0] : undefined;
  if (!word || word.length < 4 || !/^\p{Lu}\p{L}+$/u.test(word)) return null;
  const everyday = knowledge.isWord(word) && !knowledge.isListed(word);
  return everyday || knowledge.isPlace(word) || knowledge.isDemonym(word) ? null : word;
}

/** The longest known form that begins at a token, ends before the token `to`, and is made of whole tokens. */
function longestForm(
  tokens: Tokens,
  first: number,
  to: number,
  known: ReadonlyMap<string, Form>,
): { form: Form; end: number; last: number } | null {
  const start = tokens.starts[first] ?? 0;
  for (let last = to - 1; last >= first; last--) {
    const end = tokens.ends[last] ?? 0;
    const form = known.get(tokens.text.slice(start, end));
    if (form) return { form, end, last };
  }
  return null;
}
