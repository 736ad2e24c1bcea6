import { window } from "vscode";
import { dateText } from "../figureText.ts";
import { documentOf } from "../decisions/subject.ts";
import { fileName } from "../words.ts";
import type { Run } from "./parts.ts";

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/** Says when an article was published. */
export const setDate: Run = async ({ server, decider }, ...args) => {
  const uri = documentOf(args);
  const status = await server.request("corroborate/documentStatus", { textDocument: { uri } });
  const date = await window.showInputBox({
    title: `Set Date of ${fileName(uri)}`,
    prompt: "When it was published, as YYYY-MM-DD. Empty for the date that its text says.",
    value: status?.published ?? "",
    validateInput: (text) => (text.trim() === "" || isDate(text.trim()) ? undefined : "A date is written YYYY-MM-DD."),
  });
  if (date === undefined) return;
  const set = date.trim() === "" ? null : date.trim();
  await decider.decide(
    { kind: "article", file: uri, set: { date: set } },
    {
      documents: [uri],
      words:
        set === null
          ? `The date of ${fileName(uri)} is the text's own.`
          : `${fileName(uri)} was published on ${dateText(set)}.`,
    },
  );
};

function isDate(text: string): boolean {
  const time = isoDate.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // The 31st of February is the 3rd of March.
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
