/** The index of a workspace: the corpus, and who writes into it. */
import type { Corpus } from "../../corpus/types.ts";
import type { Log } from "../log.ts";
import type { Indexer } from "./indexer.ts";

export interface Index extends Indexer {
  /** For questions; answers while the index is written to. */
  readonly corpus: Corpus;
  /** For the text of open documents; in order with `update`, never amid one of its transactions. */
  readonly writer: Pick<Corpus, "put" | "remove" | "decide">;
  /** Deletes all of it, the files too, and starts empty. */
  erase(): Promise<void>;
  close(): Promise<void>;
}

export interface IndexLocation {
  /** URI of the folder that holds index files; null for memory. */
  readonly storage: string | null;
  /** Names the workspace: two of one name share an index. */
  readonly workspace: string;
}

export interface IndexEvents {
  readonly log: Log;
  /** What the index held is gone (its file was broken, or of another version) and must be read again. */
  readonly lost: () => void;
}

export type OpenIndex = (location: IndexLocation, events: IndexEvents) => Promise<Index>;
