import { type QuickInputButton, type QuickPickItem, ThemeIcon, Uri, window, workspace } from "vscode";
import type { CheckStatus, FigureCheck, Range } from "../../corpus/types.ts";
import { openPlace } from "../places.ts";
import { counted, joined } from "../words.ts";
import { asString } from "./arguments.ts";
import { noteReport } from "./noteReport.ts";
import type { Run } from "./parts.ts";

interface CheckItem extends QuickPickItem {
  readonly range: Range;
  readonly check: FigureCheck | null;
}

const openSource: QuickInputButton = { iconPath: new ThemeIcon("go-to-file"), tooltip: "Open the Article" };

const statuses: readonly (readonly [status: CheckStatus, label: string, icon: string])[] = [
  ["contradicted", "contradicted", "warning"],
  ["unsupported", "unsupported", "question"],
  ["single-source", "one source", "circle-outline"],
  ["supported", "supported", "check"],
];

/** Lists every figure of a note with how articles bear on it, what is wrong first; the chosen one is shown in the note. */
export const checkNote: Run = async (parts, ...args) => {
  const given = asString(args[0]);
  const document =
    given === undefined ? window.activeTextEditor?.document : await workspace.openTextDocument(Uri.parse(given));
  const report = document && (await noteReport(parts, document));
  if (!document || !report) return;
  const names = report.misspelled.map(({ range, text, name }): CheckItem => ({
    label: `$(edit) ${text}`,
    description: "spelled otherwise",
    detail: `The articles write “${name}”.`,
    range,
    check: null,
  }));
  const figures = statuses.flatMap(([status]) => report.checks.filter((check) => check.status === status)).map(itemOf);
  const uri = document.uri.toString();
  const chosen = await pick([...figures.filter(isWrong), ...names, ...figures.filter((item) => !isWrong(item))], {
    title: joined([
      "Check Note",
      counted(report.checks.length, "figure"),
      ...statuses.flatMap(([status, label]) => {
        const count = report.checks.filter((check) => check.status === status).length;
        return count === 0 ? [] : [`${count} ${label}`];
      }),
    ]),
  });
  if (chosen) await openPlace(chosen.uri ?? uri, chosen.range, { preview: false });
};

function isWrong({ check }: CheckItem): boolean {
  return check?.status === "contradicted" || check?.disputed === true;
}

function itemOf(check: FigureCheck): CheckItem {
  const [, label = "", icon = ""] = statuses.find(([status]) => status === check.status) ?? [];
  return {
    label: `$(${icon}) ${check.text}`,
    description: check.disputed ? `${label}, disputed` : label,
    detail: check.message,
    range: check.range,
    check,
    buttons: check.sources.length > 0 ? [openSource] : [],
  };
}

interface Chosen {
  /** Of an article; undefined for the note itself. */
  readonly uri?: string;
  readonly range: Range;
}

function pick(items: readonly CheckItem[], { title }: { readonly title: string }): Promise<Chosen | undefined> {
  const input = window.createQuickPick<CheckItem>();
  input.title = title;
  input.placeholder = items.length === 0 ? "The note has no figures" : "Figures of this note";
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.items = items;
  return new Promise((resolve) => {
    const choose = (chosen: Chosen | undefined) => {
      resolve(chosen);
      input.hide();
    };
    input.onDidAccept(() => choose(input.selectedItems[0]));
    input.onDidTriggerItemButton(({ item }) => choose(item.check?.sources[0]));
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
