/** Writes a decision into the text of a file of decisions, so that comments, order and layout of all else stay. */
import type { JSONPath } from "jsonc-parser";
import { Draft } from "./draft.ts";
import type { Decision, Quote, QuotePair } from "./file.ts";
import { isSameName } from "./levels.ts";
import { normalPath } from "./paths.ts";

/** What a new file begins as. */
export const newFile = `// What was decided in Corroborate. It wins over what is guessed; commands edit it, and so may you.
{
}
`;

/**
 * @param text of the file as it is; null where there is none yet.
 * @returns the text with the decision in it; the same text where it stands there already.
 * @throws BrokenFile where the text is no JSON.
 */
export function withDecision(text: string | null, decision: Decision): string {
  const isNew = text === null || text.trim() === "";
  const draft = new Draft(isNew ? newFile : text);
  write(draft, decision);
  // What takes something back that was never decided makes no file.
  return isNew && draft.text === newFile ? (text ?? "") : draft.text;
}

/** Whether a file holds nothing but what a new one begins with. */
export function isEmpty(text: string): boolean {
  return text.replaceAll(/\s/g, "") === newFile.replaceAll(/\s/g, "");
}

function write(draft: Draft, decision: Decision): void {
  switch (decision.kind) {
    case "merge":
      return merge(draft, decision.names);
    case "split":
      return split(draft, decision.names);
    case "rename":
      return setName(draft, "rename", decision.name, decision.to);
    case "setKind":
      for (const name of decision.names) {
        removeNames(draft, ["names", "ignore"], [name]);
        setName(draft, "kinds", name, decision.to);
      }
      return;
    case "ignore":
      return addNames(draft, ["names", "ignore"], decision.names);
    case "inFile":
      return addNames(draft, ["articles", keyOf(draft, decision.file), decision.list], decision.names);
    case "article":
      for (const [key, value] of Object.entries(decision.set)) {
        const path = ["articles", keyOf(draft, decision.file), key];
        if (value === null || value === undefined) draft.remove(path);
        else draft.set(path, value);
      }
      return;
    case "mention":
      return correct(draft, "mentions", decision.quote, decision.set);
    case "figure":
      return correct(draft, "figures", decision.quote, decision.set);
    case "claims":
      for (const pair of decision.pairs) decidePair(draft, decision.relation, pair);
      return;
  }
}

/** Joins the lists that have one of the names into the first of them. */
function merge(draft: Draft, names: readonly string[]): void {
  removeNames(draft, ["names", "split"], names);
  const path = ["names", "merge"];
  const own = [...draft.list(path).keys()].filter((i) => draft.strings([...path, i]).some((form) => has(names, form)));
  const [first, ...others] = own;
  if (first === undefined) return draft.add(path, [...names]);
  addNames(draft, [...path, first], [...others.flatMap((i) => draft.strings([...path, i])), ...names]);
  for (const i of others.toReversed()) draft.remove([...path, i]);
}

/** Names that are apart are in no list of one thing any more. */
function split(draft: Draft, names: readonly string[]): void {
  const path = ["names", "merge"];
  for (const i of [...draft.list(path).keys()].toReversed()) {
    const rest = draft.strings([...path, i]).filter((form) => !has(names, form));
    if (rest.length < 2) draft.remove([...path, i]);
    else removeNames(draft, [...path, i], names);
  }
  addNames(draft, ["names", "split"], names);
}

/** Sets what is said of a name; in the place of what was said of it in another spelling. */
function setName(draft: Draft, list: "rename" | "kinds", name: string, value: string): void {
  const known = draft.keys(["names", list]).find((form) => isSameName(form, name));
  draft.set(["names", list, known ?? name], value);
}

function addNames(draft: Draft, path: JSONPath, names: readonly string[]): void {
  for (const name of names) if (!has(draft.strings(path), name)) draft.add(path, name);
}

function removeNames(draft: Draft, path: JSONPath, names: readonly string[]): void {
  for (const [i, form] of [...draft.list(path).entries()].toReversed())
    if (typeof form === "string" && has(names, form)) draft.remove([...path, i]);
}

function has(names: readonly string[], name: string): boolean {
  return names.some((each) => isSameName(each, name));
}

/** The key that an article has in the file, which may be written in another way. */
function keyOf(draft: Draft, path: string): string {
  return draft.keys(["articles"]).find((key) => normalPath(key) === normalPath(path)) ?? path;
}

function correct(draft: Draft, list: "mentions" | "figures", quote: Quote, set: object): void {
  const known = draft.list([list]).findIndex((entry) => isSameQuote(entry, quote));
  if (known < 0) return draft.add([list], { ...quote, ...set });
  for (const [key, value] of Object.entries(set)) draft.set([list, known, key], value);
}

function decidePair(draft: Draft, relation: "same" | "different", pair: QuotePair): void {
  const opposed = ["claims", relation === "same" ? "different" : "same"];
  const before = draft.list(opposed).findIndex((each) => isSamePair(each, pair));
  if (before >= 0) draft.remove([...opposed, before]);
  if (!draft.list(["claims", relation]).some((each) => isSamePair(each, pair))) draft.add(["claims", relation], pair);
}

function isSamePair(entry: unknown, [c, d]: QuotePair): boolean {
  if (!Array.isArray(entry)) return false;
  const [a, b]: readonly unknown[] = entry;
  return (isSameQuote(a, c) && isSameQuote(b, d)) || (isSameQuote(a, d) && isSameQuote(b, c));
}

function isSameQuote(entry: unknown, quote: Quote): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const own = new Map<string, unknown>(Object.entries(entry));
  const file = own.get("file");
  return (
    typeof file === "string" &&
    normalPath(file) === normalPath(quote.file) &&
    own.get("exact") === quote.exact &&
    (own.get("prefix") ?? "") === (quote.prefix ?? "") &&
    (own.get("suffix") ?? "") === (quote.suffix ?? "")
  );
}
