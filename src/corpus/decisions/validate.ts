/**
 * Validates a file of decisions by its JSON schema, entry by entry, so that a bad one costs no other. Of JSON Schema it knows what that
 * schema uses; a general validator compiles schemas to functions, which extensions in a browser may not run, and yields one verdict for all.
 */
import { getNodeValue, type Node } from "jsonc-parser";
import schema from "../../../schemas/decisions.schema.json" with { type: "json" };
import type { Problem } from "./parse.ts";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** False, or what properties of any name are like. */
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** In the place of a message about `pattern`; VS Code knows this keyword, too. */
  readonly errorMessage?: string;
}

export const decisionSchema: Schema = schema;

const definitions: Readonly<Record<string, Schema>> = schema.definitions;

/** @returns what of the value is right; undefined where nothing is. */
export function validated(root: Node): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const value = new Validator(problems).read(root, decisionSchema);
  return { value, problems };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number",
  boolean: "true or false",
  null: "null",
  array: "a list in [ ]",
  object: "an object in { }",
};

class Validator {
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** Undefined where the value cannot be used; why is among the problems then. */
  read(node: Node, given: Schema): unknown {
    const own = resolved(given);
    const types = own.type === undefined ? [] : [own.type].flat();
    if (types.length > 0 && !types.includes(node.type))
      return this.#tell(node, `This must be ${types.map((type) => typeNames[type] ?? type).join(" or ")}.`);
    switch (node.type) {
      case "object":
        return this.#object(node, own);
      case "array":
        return this.#array(node, own);
      case "string":
        return this.#string(node, own);
      case "number":
      case "boolean":
      case "null":
      case "property":
        return getNodeValue(node);
    }
  }

  #object(node: Node, own: Schema): unknown {
    const value = new Map<string, unknown>();
    for (const property of node.children ?? []) {
      const [key, child] = property.children ?? [];
      if (!key || !child) continue;
      const name = String(key.value);
      const inner = own.properties && Object.hasOwn(own.properties, name) ? own.properties[name] : undefined;
      const expected = inner ?? (typeof own.additionalProperties === "object" ? own.additionalProperties : undefined);
      if (!expected) this.#tell(key, unknownProperty(name, Object.keys(own.properties ?? {})));
      else if (value.has(name)) this.#tell(key, `“${name}” stands here twice; the first one counts.`);
      else value.set(name, this.read(child, expected));
    }
    const missing = (own.required ?? []).filter((name) => !value.has(name));
    if (missing.length > 0) this.#tell(node, `Here is missing: ${missing.map((name) => `“${name}”`).join(", ")}.`);
    // Without what it needs the whole entry says nothing, and so it does where that is wrong.
    if ((own.required ?? []).some((name) => value.get(name) === undefined)) return undefined;
    return Object.fromEntries([...value].filter(([, inner]) => inner !== undefined));
  }

  #array(node: Node, own: Schema): unknown {
    const children = node.children ?? [];
    const { minItems = 0, maxItems = Infinity, items } = own;
    if (children.length < minItems || children.length > maxItems) {
      const many = minItems === maxItems ? String(minItems) : `at least ${minItems}`;
      return this.#tell(node, `This list must have ${many} entries.`);
    }
    const values = children.map((child) => (items ? this.read(child, items) : getNodeValue(child)));
    const usable = values.filter((value) => value !== undefined);
    // Of a pair no half is left, of a list of names what can be used.
    return usable.length < minItems ? undefined : usable;
  }

  #string(node: Node, own: Schema): unknown {
    const text = String(node.value);
    if (own.enum && !own.enum.includes(text)) return this.#tell(node, `This must be ${own.enum.join(", ")}.`);
    if (text.trim().length < (own.minLength ?? 0)) return this.#tell(node, "This must not be empty.");
    if (own.pattern !== undefined && !new RegExp(own.pattern, "u").test(text))
      return this.#tell(node, own.errorMessage ?? `This must be like ${own.pattern}.`);
    return text;
  }

  #tell({ offset, length }: Node, message: string): undefined {
    this.#problems.push({ start: offset, end: offset + length, message });
  }
}

function resolved(own: Schema): Schema {
  const name = own.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : definitions[name]) ?? own;
}

function unknownProperty(name: string, known: readonly string[]): string {
  return `“${name}” is not known here; ${known.map((each) => `“${each}”`).join(", ")} are.`;
}
