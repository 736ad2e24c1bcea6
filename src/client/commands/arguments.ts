/** Checks arguments of commands, which come from links and keybindings. Free of `vscode`. */
import type { Position, Range } from "../../corpus/types.ts";

export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function asPosition(value: unknown): Position | undefined {
  if (typeof value !== "object" || value === null || !("line" in value) || !("character" in value)) return undefined;
  const { line, character } = value;
  return isOffset(line) && isOffset(character) ? { line, character } : undefined;
}

export function asRange(value: unknown): Range | undefined {
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return undefined;
  const [from, to] = [asPosition(value.start), asPosition(value.end)];
  return from && to ? { start: from, end: to } : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
