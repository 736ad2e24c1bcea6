import { type QuickPickItem, window } from "vscode";
import { documentOf } from "../decisions/subject.ts";
import { fileName, languageName } from "../words.ts";
import type { Run } from "./parts.ts";

interface LanguageItem extends QuickPickItem {
  /** BCP 47; null for the one that is found in the text. */
  readonly language: string | null;
}

/** Says in which language an article is read. */
export const setLanguage: Run = async ({ server, decider }, ...args) => {
  const uri = documentOf(args);
  const status = await server.request("corroborate/documentStatus", { textDocument: { uri } });
  const languages = await server.request("corroborate/languages", {});
  const items: readonly LanguageItem[] = [
    ...languages.map((language) => ({
      language,
      label: languageName(language),
      description: language === status?.language ? "as it is read" : language,
    })),
    { language: null, label: "$(search) As Found in the Text" },
  ];
  const chosen = await window.showQuickPick(items, {
    title: `Set Language of ${fileName(uri)}`,
    placeHolder: "The language that it is read in",
    matchOnDescription: true,
  });
  if (!chosen) return;
  await decider.decide(
    { kind: "article", file: uri, set: { language: chosen.language } },
    {
      documents: [uri],
      words:
        chosen.language === null
          ? `${fileName(uri)} is read in the language that is found in it.`
          : `${fileName(uri)} is read as ${chosen.label}.`,
    },
  );
};
