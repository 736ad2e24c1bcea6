/** Reads a text the same way, whether it is open in an editor or comes from a file. */
import type { Analyser } from "../../analysis/index.ts";
import { applyDecisions, type DecidedAnalysis, decidedOptions } from "../../corpus/decisions/apply.ts";
import type { DocumentDecisions } from "../../corpus/decisions/levels.ts";
import type { Precision } from "../../protocol/messages.ts";

const markdownEnding = /\.(?:md|markdown)$/i;

export function formatOf(uri: string, languageId?: string): "text" | "markdown" {
  return languageId === "markdown" || markdownEnding.test(uri) ? "markdown" : "text";
}

export function readText(
  analyser: Analyser,
  text: string,
  options: { readonly format: "text" | "markdown"; readonly precision: Precision },
  decisions: DocumentDecisions,
): DecidedAnalysis {
  return applyDecisions(text, analyser.analyse(text, { ...options, ...decidedOptions(decisions) }), decisions);
}
