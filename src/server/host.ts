import type { Analyser } from "../analysis/index.ts";
import type { FileSystem } from "./fileSystem.ts";
import type { OpenIndex } from "./indexing/index.ts";

/** What the server needs of the platform that it runs on. */
export interface ServerHost {
  readonly version: string;
  /** Reads open documents. */
  readonly analyser: Analyser;
  readonly files: FileSystem;
  readonly openIndex: OpenIndex;
  /** What the platform lacks, for the log. */
  readonly warnings: readonly string[];
}
