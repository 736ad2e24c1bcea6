import { BrokenFile, newFile, withDecision } from "../../corpus/decisions/edit.ts";
import type { Decision, Quote, QuotePair } from "../../corpus/decisions/file.ts";
import { indexLines } from "../../corpus/positions.ts";
import type { ClientRequests } from "../../protocol/messages.ts";
import { documentPath } from "../decisions/decisionFiles.ts";
import type { Feature } from "./context.ts";

type Request = ClientRequests["corroborate/decide"];

/** Puts a decision into the text of a file of decisions; the client writes it, wherever that is. */
export const decide: Feature<Request["params"], Request["result"]> = async (_context, { file, text, decision }) => {
  try {
    return { kind: "edited", before: text ?? newFile, text: withDecision(text, withPaths(decision, file)) };
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    const { message, problem } = error;
    return { kind: "broken", message, range: indexLines(text ?? "").range(problem) };
  }
};

/** The decision with paths from the file in the place of URIs. */
function withPaths(decision: Decision, file: string): Decision {
  const quoted = (quote: Quote): Quote => ({ ...quote, file: documentPath(file, quote.file) });
  switch (decision.kind) {
    case "inFile":
    case "article":
      return { ...decision, file: documentPath(file, decision.file) };
    case "mention":
    case "figure":
      return { ...decision, quote: quoted(decision.quote) };
    case "claims":
      return { ...decision, pairs: decision.pairs.map(([a, b]): QuotePair => [quoted(a), quoted(b)]) };
    case "merge":
    case "split":
    case "rename":
    case "setKind":
    case "ignore":
      return decision;
  }
}
