/** The text of a file of decisions as it is edited. */
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
import { parseDecisions, parseOptions, type Problem } from "./parse.ts";

/** The file is no JSON: whatever was written into it might lose what its author meant. */
export class BrokenFile extends Error {
  override readonly name = "BrokenFile";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * The text as it is edited, with what stands in it, right or wrong: what is wrong keeps its place. It is read anew after each edit: such
 * files are small.
 */
export class Draft {
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

  value(path: JSONPath): unknown {
    return this.#valueAt(path);
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
