import type { Analyser } from "../analysis/index.ts";
import type { Corpus } from "../corpus/types.ts";
import type { Terminal } from "./terminal.ts";

/** What commands work with; made only when a command asks for it. */
export interface Tools {
  readonly terminal: Terminal;
  analyser(): Analyser;
  /** An empty corpus in memory. */
  corpus(): Promise<Corpus>;
  /** Serves editors on standard input and output until the client ends it. */
  serve(): Promise<number>;
}

export interface Command {
  /** Lines of the usage: arguments and what they do. */
  readonly synopsis: readonly (readonly [args: string, does: string])[];
  /**
   * @returns the exit code.
   * @throws UsageError for arguments or input that cannot be used.
   */
  run(args: readonly string[], tools: Tools): Promise<number>;
}
