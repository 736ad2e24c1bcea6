/** Reads a file of decisions: what is right of it, and what is wrong with the rest, with its place. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Span } from "../../analysis/types.ts";
import type { DecisionFile } from "./file.ts";
import { validated } from "./validate.ts";

export interface Problem extends Span {
  readonly message: string;
}

export interface ParsedDecisions {
  /** The entries that can be used. */
  readonly decisions: DecisionFile;
  /** In the order of the text; UTF-16 code units. */
  readonly problems: readonly Problem[];
  /** Where the text ceases to be JSON; null where all of it is. Such a file is not to be edited but by hand. */
  readonly broken: Problem | null;
}

export const parseOptions = { allowTrailingComma: true } as const;

/** Never throws: of a text that is no JSON what could be understood counts. */
export function parseDecisions(text: string): ParsedDecisions {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, " "), errors, parseOptions);
  const syntax = isBlank(text, root) ? [] : errors.map((error) => syntaxProblem(error, text.length));
  if (!root) return { decisions: {}, problems: syntax, broken: syntax[0] ?? null };
  const { value, problems } = validated(root);
  return {
    decisions: decisionsIn(value),
    problems: [...syntax, ...problems].sort((a, b) => a.start - b.start || a.end - b.end),
    broken: syntax[0] ?? null,
  };
}

/** A file with nothing in it, or only comments, decides nothing; that is no mistake. */
function isBlank(text: string, root: Node | undefined): boolean {
  return !root && text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim() === "";
}

/** The schema that the value went through has the same shape. */
function decisionsIn(value: unknown): DecisionFile;
function decisionsIn(value: unknown): unknown {
  return value ?? {};
}

function syntaxProblem({ error, offset, length }: ParseError, end: number): Problem {
  const start = Math.min(offset, end);
  const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return {
    start,
    end: Math.min(Math.max(start + length, start + 1), Math.max(end, start)),
    message: `This is not JSON: ${words.toLowerCase()}.`,
  };
}
