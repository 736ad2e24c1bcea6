import { commands } from "vscode";
import type { ContextKey } from "./contextKeys.ts";

const last = new Map<ContextKey, boolean>();

/** Sets a key that `when` clauses ask for. */
export function setContext(key: ContextKey, value: boolean): void {
  if (last.get(key) === value) return;
  last.set(key, value);
  void commands.executeCommand("setContext", key, value);
}
