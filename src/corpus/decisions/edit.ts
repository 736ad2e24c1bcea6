/** Writes a decision into the text of a file of decisions, so that comments, order and layout of all else stay. */
import {
  applyEdits,
  findNodeAtLocation,
  type FormattingOptions,
  getNodeValue,
  type JSONPath,
  modify,
  type Node,
  parseTree,
} from "jsonc-parser";
import type { Decision, Quote, QuotePair } from "./file.ts";
import { isSameName } from "./levels.ts";
import { parseDecisions, parseOptions, type Problem } from "./parse.ts";
import { normalPath } from "./paths.ts";

/** The file is no JSON: whatever was written into it might lose what its author meant. */
export class BrokenFile extends Error {
  override readonly name = "BrokenFile";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

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

/**
 * The text as it is edited, with what stands in it, right or wrong: what is wrong keeps its place. It is read anew after each edit: such
 * files are small.
 */
class Draft {
  #text: string;
  #root: Node | undefined;

  constructor(text: string) {
    const { broken } = parseDecisions(text);
    if (broken) throw new BrokenFile(broken);
    this.#text = text;
    this.#root = parseTree(text, [], parseOptions);
  }

  get text(): string {
    return this.#text;
  }

  /** The entries of the list at a path; none where there is no list. */
  list(path: JSONPath): readonly unknown[] {
    const value: unknown = this.#valueAt(path);
    return Array.isArray(value) ? value : [];
  }

  strings(path: JSONPath): readonly string[] {
    return this.list(path).filter((entry) => typeof entry === "string");
  }

  keys(path: JSONPath): readonly string[] {
    const value: unknown = this.#valueAt(path);
    return typeof value === "object" && value !== null ? Object.keys(value) : [];
  }

  set(path: JSONPath, value: unknown): void {
    this.#expectContainers(path);
    this.#edit(path, value, false);
  }

  /** Appends to the list at the path, which is made where there is none. */
  add(path: JSONPath, value: unknown): void {
    this.#expectContainers([...path, 0]);
    if (this.#nodeAt(path)) this.#edit([...path, this.list(path).length], value, true);
    else this.#edit(path, [value], false);
  }

  /** Takes a value out, and with it the list or object that is empty without it. */
  remove(path: JSONPath): void {
    if (!this.#nodeAt(path)) return;
    this.#edit(path, undefined, false);
    const parent = path.slice(0, -1);
    const rest = this.#nodeAt(parent);
    if (parent.length > 0 && rest && (rest.children ?? []).length === 0) this.remove(parent);
  }

  /** A value of the wrong type in the way is not written over: its author meant something by it. */
  #expectContainers(path: JSONPath): void {
    for (const [i, key] of path.entries()) {
      const node = this.#nodeAt(path.slice(0, i));
      const expected = typeof key === "number" ? "array" : "object";
      if (!node || node.type === expected) continue;
      const words = expected === "array" ? "a list in [ ]" : "an object in { }";
      throw new BrokenFile({
        start: node.offset,
        end: node.offset + node.length,
        message: `There must be ${words} here before more can be decided.`,
      });
    }
  }

  #nodeAt(path: JSONPath): Node | undefined {
    return this.#root && findNodeAtLocation(this.#root, path);
  }

  #valueAt(path: JSONPath): unknown {
    const node = this.#nodeAt(path);
    return node && getNodeValue(node);
  }

  #edit(path: JSONPath, value: unknown, isArrayInsertion: boolean): void {
    const edits = modify(this.#text, path, value, { formattingOptions: layoutOf(this.#text), isArrayInsertion });
    this.#text = applyEdits(this.#text, edits);
    this.#root = parseTree(this.#text, [], parseOptions);
  }
}

/** Indents and ends lines as the text does. */
function layoutOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/mu.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 4 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
