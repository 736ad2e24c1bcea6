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
  let opened = Promise.resolve(await store.open());
  // Who asks while the index is deleted gets the answer of the new one.
  const corpus = forwardCorpus((method, ...args) => opened.then((current) => callOn(current, method, args)));
  const indexer = createIndexer(files, analyser, corpus);
  const reopened = async (before: Promise<Corpus>) => {
    await (await before).close();
    await store.erase();
    return await store.open();
  };
  return {
    corpus,
    writer: corpus,
    update: indexer.update,
    async erase() {
      opened = reopened(opened);
      await opened;
    },
    close: () => corpus.close(),
  };
}
