/** Takes a decision back, also when the file was edited since. */
import type { JSONPath } from "jsonc-parser";
import { Draft } from "./draft.ts";

/**
 * @param before the text without the decision, `after` with it, `current` as it is now.
 * @returns the present text without the decision; null where something else stands in its place by now.
 * @throws BrokenFile where the present text is no JSON.
 */
export function withoutDecision(before: string, after: string, current: string): string | null {
  if (current === after) return before;
  const draft = new Draft(current);
  const undone = restore(draft, [], new Draft(before).value([]), new Draft(after).value([]));
  return undone ? draft.text : null;
}

/** Brings what stands at a path back from what it was after to what it was before. False where it is neither. */
function restore(draft: Draft, path: JSONPath, before: unknown, after: unknown): boolean {
  if (isEqual(before, after)) return true;
  const now = draft.value(path);
  if (isEqual(now, before)) return true;
  if (isEqual(now, after)) {
    if (before === undefined) draft.remove(path);
    else draft.set(path, before);
    return true;
  }
  if (isList(before, now, after)) return restoreList(draft, path, listOf(before), listOf(after));
  if (!isObject(before, now, after)) return false;
  const [own, other] = [entriesOf(before), entriesOf(after)];
  const keys = new Set([...own.keys(), ...other.keys()]);
  return [...keys].every((key) => restore(draft, [...path, key], own.get(key), other.get(key)));
}

/** Of a list entries came or went, wherever the others stand now. */
function restoreList(draft: Draft, path: JSONPath, before: readonly unknown[], after: readonly unknown[]): boolean {
  for (const added of without(after, before)) {
    const at = draft.list(path).findIndex((entry) => isEqual(entry, added));
    if (at < 0) return false;
    draft.remove([...path, at]);
  }
  for (const taken of without(before, after))
    if (!draft.list(path).some((entry) => isEqual(entry, taken))) draft.add(path, taken);
  return true;
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((each) => isEqual(entry, each)));
}

/** What was not there at all may have been either. */
function isList(...values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined || Array.isArray(value));
}

function isObject(...values: readonly unknown[]): boolean {
  return values.every(
    (value) => value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value)),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(value ?? {}));
}

/** Of values that JSON can hold; the order of properties does not matter. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [entriesOf(a), entriesOf(b)];
  return own.size === other.size && [...own].every(([key, value]) => other.has(key) && isEqual(value, other.get(key)));
}
