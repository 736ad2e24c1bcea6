import { CancellationTokenSource, Disposable, type QuickPick, type QuickPickItem, ThemeIcon, window } from "vscode";
import type { FigurePassage } from "../../corpus/types.ts";
import { Debouncer } from "../debouncer.ts";
import { figureText } from "../figureText.ts";
import { kindLooks } from "../kinds.ts";
import { openPlace } from "../places.ts";
import { documentName, originText } from "../words.ts";
import type { Documents } from "../views/passages.ts";
import { passageLabel } from "../views/row.ts";
import type { Parts, Run } from "./parts.ts";

interface FigureItem extends QuickPickItem {
  readonly figure: FigurePassage;
}

const typingPause = 120;

/** Finds figures by their value, however they are written: "7e12" and "7 trillion" find "7 billioner" in Danish. */
export const findFigure: Run = async (parts) => {
  const documents = await parts.documents.all();
  const picked = await pick(parts, documents);
  if (picked) await openPlace(picked.uri, picked.range);
};

function pick({ server, log }: Parts, documents: Documents): Promise<FigurePassage | undefined> {
  const input = window.createQuickPick<FigureItem>();
  input.title = "Find Figure";
  input.placeholder = "A value, such as 7e12, 7 trillion, 13%, $5bn or 20 January 2024";
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const debouncer = new Debouncer(typingPause);
  let source: CancellationTokenSource | undefined;

  const search = async (query: string): Promise<void> => {
    source?.cancel();
    const own = (source = new CancellationTokenSource());
    input.busy = query !== "";
    try {
      const figures = query === "" ? [] : await server.request("corroborate/findFigures", { query }, own.token);
      if (own.token.isCancellationRequested) return;
      showFound(input, query, figures, documents);
    } catch (error) {
      if (!own.token.isCancellationRequested) log.warn(`Figures could not be searched: ${String(error)}`);
    } finally {
      if (source === own) input.busy = false;
    }
  };

  return new Promise((resolve) => {
    const owned = Disposable.from(
      input,
      debouncer,
      input.onDidChangeValue((value) => debouncer.run("search", () => void search(value.trim()))),
      input.onDidAccept(() => {
        const [item] = input.selectedItems;
        if (!item) return;
        resolve(item.figure);
        input.hide();
      }),
      input.onDidHide(() => {
        source?.cancel();
        resolve(undefined);
        owned.dispose();
      }),
    );
    input.show();
  });
}

function showFound(
  input: QuickPick<FigureItem>,
  query: string,
  figures: readonly FigurePassage[],
  documents: Documents,
): void {
  input.items = figures.map((figure) => itemOf(figure, documents));
  input.title = query === "" || figures.length > 0 ? "Find Figure" : "Find Figure: no article has such a figure";
}

function itemOf(figure: FigurePassage, documents: Documents): FigureItem {
  const document = documents.get(figure.uri);
  const article = documentName(figure.uri, document);
  const origin = originText(document);
  return {
    figure,
    label: figureText(figure),
    description: origin === "" ? article : `${article} · ${origin}`,
    detail: passageLabel(figure.preview, figure.previewStart, figure.previewEnd).label,
    iconPath: new ThemeIcon(kindLooks[figure.kind].icon),
    // The server has found it by its value; what was typed need not stand in it.
    alwaysShow: true,
  };
}
