import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./terminal.ts";

/** Parses a command's arguments. @throws UsageError that says which option is wrong. */
export function parsed<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, strict: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value if it is one of those allowed. @throws UsageError that lists them. */
export function oneOf<Value extends string>(option: string, given: string, allowed: readonly Value[]): Value {
  const value = allowed.find((candidate) => candidate === given);
  if (value === undefined) throw new UsageError(`${option} ${given}: expected ${allowed.join(", ")}`);
  return value;
}
