import type { Analyser } from "../../analysis/index.ts";
import type { Corpus } from "../../corpus/types.ts";
import type { FileSystem } from "../fileSystem.ts";
import { callOn, forwardCorpus } from "./forwardCorpus.ts";
import type { Index } from "./index.ts";
import { createIndexer } from "./indexer.ts";

/** Where a corpus is kept. */
export interface CorpusStore {
  open(): Promise<Corpus>;
  /** Deletes the files of a corpus that is closed. */
  erase(): Promise<void>;
}

/** An index whose corpus is in this thread. */
export async function openLocalIndex(files: FileSystem, analyser: Analyser, store: CorpusStore): Promise<Index> {
  let opened = await store.open();
  const corpus = forwardCorpus((method, ...args) => callOn(opened, method, args));
  const indexer = createIndexer(files, analyser, corpus);
  return {
    corpus,
    writer: corpus,
    update: indexer.update,
    async erase() {
      await opened.close();
      await store.erase();
      opened = await store.open();
    },
    close: () => corpus.close(),
  };
}
