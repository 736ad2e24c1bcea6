import type { Corpus } from "../../corpus/types.ts";

export type CorpusResult<M extends keyof Corpus> = Promise<Awaited<ReturnType<Corpus[M]>>>;

export type CorpusCaller = <M extends keyof Corpus>(method: M, ...args: Parameters<Corpus[M]>) => CorpusResult<M>;

/** A corpus that hands every call on, to another thread or to whichever corpus is open. */
export function forwardCorpus(call: CorpusCaller): Corpus {
  return {
    documents: () => call("documents"),
    fingerprints: () => call("fingerprints"),
    statistics: () => call("statistics"),
    entities: () => call("entities"),
    entityReferences: (entity) => call("entityReferences", entity),
    entityAt: (uri, position) => call("entityAt", uri, position),
    mentionsIn: (uri) => call("mentionsIn", uri),
    claims: (relations) => call("claims", relations),
    claim: (id) => call("claim", id),
    comparisonAt: (uri, position) => call("comparisonAt", uri, position),
    relatedTo: (uri, position) => call("relatedTo", uri, position),
    updates: () => call("updates"),
    datePeriods: (entity) => call("datePeriods", entity),
    datesIn: (period, entity) => call("datesIn", period, entity),
    findFigures: (query) => call("findFigures", query),
    contradictedIn: (uri) => call("contradictedIn", uri),
    checks: (uri) => call("checks", uri),
    analyses: () => call("analyses"),
    put: (documents, options) => call("put", documents, options),
    remove: (uris) => call("remove", uris),
    skip: (files) => call("skip", files),
    decide: (decisions) => call("decide", decisions),
    skipped: () => call("skipped"),
    clear: () => call("clear"),
    close: () => call("close"),
  };
}

/** @param args the method's own arguments, as `forwardCorpus` hands them on. */
export function callOn<M extends keyof Corpus>(
  corpus: Corpus,
  method: M,
  args: Parameters<Corpus[M]>,
): CorpusResult<M> {
  // The compiler does not see that the method of a name has the parameters of that name.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const target = corpus[method] as (...given: Parameters<Corpus[M]>) => CorpusResult<M>;
  return target.call(corpus, ...args);
}
