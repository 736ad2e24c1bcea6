import { window } from "vscode";
import { documentOf } from "../decisions/subject.ts";
import { fileName } from "../words.ts";
import type { Run } from "./parts.ts";

/** Says who published an article. */
export const setSource: Run = async ({ server, decider }, ...args) => {
  const uri = documentOf(args);
  const status = await server.request("corroborate/documentStatus", { textDocument: { uri } });
  const source = await window.showInputBox({
    title: `Set Source of ${fileName(uri)}`,
    prompt: "Who published it. Empty for the source that its text names.",
    value: status?.summary?.source ?? "",
  });
  if (source === undefined) return;
  const set = source.trim() === "" ? null : source.trim();
  await decider.decide(
    { kind: "article", file: uri, set: { source: set } },
    {
      documents: [uri],
      words: set === null ? `The source of ${fileName(uri)} is the text's own.` : `${fileName(uri)} is by ${set}.`,
    },
  );
};
