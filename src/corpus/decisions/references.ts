/** What the entries of a file of decisions refer to, with their places in the file. */
import { type JSONPath, type Node, findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Span } from "../../analysis/types.ts";
import type { Quote } from "./file.ts";
import { parseOptions } from "./parse.ts";

export interface Reference extends Span {
  /** Path as it is written. */
  readonly file: string;
  /** The words that must stand in the document; null where all of it is meant. */
  readonly quote: Omit<Quote, "file"> | null;
}

/** In no particular order; entries that are wrong refer to nothing. */
export function referencesIn(text: string): readonly Reference[] {
  const root = parseTree(text.replace(/^\uFEFF/, " "), [], parseOptions);
  if (!root) return [];
  const children = (path: JSONPath) => findNodeAtLocation(root, path)?.children ?? [];
  const pairs = [...children(["claims", "same"]), ...children(["claims", "different"])];
  const quotes = [...children(["mentions"]), ...children(["figures"]), ...pairs.flatMap((pair) => pair.children ?? [])];
  return [...children(["articles"]).flatMap(articleReference), ...quotes.flatMap(quoteReference)];
}

function articleReference({ children: [key] = [] }: Node): Reference[] {
  return key ? [{ ...spanOf(key), file: String(key.value), quote: null }] : [];
}

function quoteReference(node: Node): Reference[] {
  if (node.type !== "object") return [];
  const at = (name: string) => findNodeAtLocation(node, [name]);
  const [file, exact] = [at("file"), at("exact")];
  const text = (name: string) => {
    const value: unknown = at(name)?.value;
    return typeof value === "string" ? value : "";
  };
  if (!file || !exact || text("file") === "" || text("exact") === "") return [];
  const quote = { exact: text("exact"), prefix: text("prefix"), suffix: text("suffix") };
  return [{ ...spanOf(exact), file: text("file"), quote }];
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
