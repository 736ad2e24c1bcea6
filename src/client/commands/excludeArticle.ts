import { documentOf } from "../decisions/subject.ts";
import { fileName } from "../words.ts";
import type { Run } from "./parts.ts";

/** Leaves an article out of everything; one that was left out is taken in again. */
export const excludeArticle: Run = async ({ server, decider }, ...args) => {
  const uri = documentOf(args);
  const status = await server.request("corroborate/documentStatus", { textDocument: { uri } });
  const excluded = status?.excluded === true;
  await decider.decide(
    { kind: "article", file: uri, set: { exclude: excluded ? null : true } },
    {
      documents: [uri],
      words: excluded ? `${fileName(uri)} is read again.` : `${fileName(uri)} is left out of everything.`,
    },
  );
};
