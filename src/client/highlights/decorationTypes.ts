import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
} from "vscode";
import { Owner } from "../disposables.ts";
import { type MarkKind, markKinds } from "../kinds.ts";
import type { HighlightStyle } from "../settings/schema.ts";
import { familyOf, lookOf, markColor } from "./looks.ts";

const lanes = {
  name: OverviewRulerLane.Left,
  figure: OverviewRulerLane.Center,
  contradicted: OverviewRulerLane.Full,
} as const;

/** One decoration type for each kind of mark, in one style. */
export class DecorationTypes extends Owner {
  readonly #types = new Map<MarkKind, TextEditorDecorationType>();

  constructor(style: HighlightStyle, media: Uri) {
    super();
    for (const kind of markKinds) {
      this.#types.set(kind, this.own(window.createTextEditorDecorationType(renderOptions(kind, style, media))));
    }
  }

  entries(): Iterable<[MarkKind, TextEditorDecorationType]> {
    return this.#types.entries();
  }
}

function renderOptions(kind: MarkKind, style: HighlightStyle, media: Uri): DecorationRenderOptions {
  const { border, borderRadius, background, colored, fontWeight, fontStyle } = lookOf(kind, style);
  const color = new ThemeColor(markColor(kind));
  return {
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: color,
    overviewRulerLane: lanes[familyOf(kind)],
    ...(border && { borderStyle: border.style, borderWidth: border.width, borderColor: color }),
    ...(borderRadius !== undefined && { borderRadius }),
    ...(background !== undefined && { backgroundColor: new ThemeColor(background) }),
    ...(colored && { color }),
    ...(fontWeight && { fontWeight }),
    ...(fontStyle && { fontStyle }),
    ...(kind === "contradicted" && gutterIcons(media)),
  };
}

function gutterIcons(media: Uri): DecorationRenderOptions {
  const icon = (theme: string) => ({ gutterIconPath: Uri.joinPath(media, `contradicted-${theme}.svg`) });
  return { light: icon("light"), dark: icon("dark"), gutterIconSize: "contain" };
}
