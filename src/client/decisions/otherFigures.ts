import { type QuickPickItem, ThemeIcon } from "vscode";
import type { QuotePair } from "../../corpus/decisions/file.ts";
import type { OtherFigure } from "../../protocol/messages.ts";
import { figureText } from "../figureText.ts";
import { kindLooks } from "../kinds.ts";
import type { Server } from "../server.ts";
import { documentName, joined, originText } from "../words.ts";
import type { FigureSubject } from "./subject.ts";

export interface OtherItem extends QuickPickItem {
  readonly other: OtherFigure;
}

export function otherItem(other: OtherFigure, picked: boolean): OtherItem {
  return {
    other,
    label: figureText(other),
    description: joined([documentName(other.uri, other), originText(other)]),
    detail: other.preview,
    iconPath: new ThemeIcon(kindLooks[other.kind].icon),
    picked,
  };
}

/** The figure with each of the others, by their words. */
export async function pairsWith(
  server: Server,
  { thing }: FigureSubject,
  others: readonly OtherFigure[],
): Promise<readonly QuotePair[]> {
  return Promise.all(
    others.map(async ({ uri, range }): Promise<QuotePair> => {
      const quote = await server.request("corroborate/quote", { textDocument: { uri }, range });
      if (!quote) throw new Error(`${uri} cannot be read.`);
      return [thing.quote, quote];
    }),
  );
}
