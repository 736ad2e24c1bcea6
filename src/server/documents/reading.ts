/** Reads a text the same way, whether it is open in an editor or comes from a file. */
import type { Analyser } from "../../analysis/index.ts";
import type { Analysis } from "../../analysis/types.ts";
import type { Precision } from "../../protocol/messages.ts";

const markdownEnding = /\.(?:md|markdown)$/i;

export function formatOf(uri: string, languageId?: string): "text" | "markdown" {
  return languageId === "markdown" || markdownEnding.test(uri) ? "markdown" : "text";
}

export function readText(
  analyser: Analyser,
  text: string,
  options: { readonly format: "text" | "markdown"; readonly precision: Precision },
): Analysis {
  return analyser.analyse(text, options);
}
