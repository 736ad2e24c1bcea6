/** How each kind is marked, in each style. Names and figures differ by shape as well as by colour. Free of `vscode`. */
import { contradictedColor, kindLooks, type MarkKind } from "../kinds.ts";
import type { HighlightStyle } from "../settings/schema.ts";

/** Options of a decoration type; `"color"` stands for the theme colour of the kind. */
export interface Look {
  readonly border?: { readonly style: "solid" | "dotted" | "dashed" | "double"; readonly width: string };
  readonly borderRadius?: string;
  /** The theme colour that fills the mark, where one does. */
  readonly background?: string;
  /** The text itself takes the colour. */
  readonly colored?: true;
  readonly fontWeight?: "bold";
  readonly fontStyle?: "italic";
}

export function markColor(kind: MarkKind): string {
  return kind === "contradicted" ? contradictedColor : kindLooks[kind].color;
}

export function backgroundColor(kind: MarkKind): string {
  return markColor(kind).replace(/Foreground$/u, "Background");
}

type Family = "name" | "figure" | "contradicted";

export function familyOf(kind: MarkKind): Family {
  return kind === "contradicted" ? kind : kindLooks[kind].family;
}

const below = (width: string) => `0 0 ${width} 0`;

/** A contradiction has the heaviest mark of each style, a double line or a filled box, seen without colours too. */
const looks: Readonly<Record<HighlightStyle, Readonly<Record<Family, Omit<Look, "background"> & { filled?: true }>>>> =
  {
    underline: {
      name: { border: { style: "solid", width: below("2px") } },
      figure: { border: { style: "dotted", width: below("2px") } },
      contradicted: { border: { style: "double", width: below("4px") }, filled: true },
    },
    background: {
      name: { filled: true, borderRadius: "3px" },
      figure: { filled: true, border: { style: "dotted", width: below("1px") } },
      contradicted: { filled: true, border: { style: "double", width: below("4px") } },
    },
    outline: {
      name: { border: { style: "solid", width: "1px" }, borderRadius: "3px" },
      figure: { border: { style: "dotted", width: "1px" } },
      contradicted: { border: { style: "solid", width: "2px" }, borderRadius: "3px", filled: true },
    },
    text: {
      name: { colored: true, fontWeight: "bold" },
      figure: { colored: true, fontStyle: "italic" },
      contradicted: { colored: true, border: { style: "double", width: below("4px") } },
    },
  };

export function lookOf(kind: MarkKind, style: HighlightStyle): Look {
  const { filled, ...look } = looks[style][familyOf(kind)];
  return filled ? { ...look, background: backgroundColor(kind) } : look;
}
