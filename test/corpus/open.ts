import { createCorpus } from "../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../src/corpus/schema.ts";
import type { Corpus, DocumentInput } from "../../src/corpus/types.ts";

/** An empty corpus in memory, or one of the documents given. */
export async function openCorpus(...documents: readonly DocumentInput[]): Promise<Corpus> {
  const corpus = createCorpus(await openNodeDatabase({ path: ":memory:", schema: corpusSchema }));
  if (documents.length > 0) await corpus.put(documents);
  return corpus;
}

/** A generator of equal sequences for equal seeds: mulberry32. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}
