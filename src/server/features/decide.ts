import { BrokenFile } from "../../corpus/decisions/draft.ts";
import { isEmpty, newFile, withDecision } from "../../corpus/decisions/edit.ts";
import type { Decision, Quote, QuotePair } from "../../corpus/decisions/file.ts";
import { withoutDecision } from "../../corpus/decisions/undo.ts";
import { indexLines } from "../../corpus/positions.ts";
import type { BrokenResult, ClientRequests } from "../../protocol/messages.ts";
import { documentPath } from "../decisions/decisionFiles.ts";
import type { Feature } from "./context.ts";

type Request = ClientRequests["corroborate/decide"];
type Undo = ClientRequests["corroborate/undecide"];

/** Puts a decision into the text of a file of decisions; the client writes it, wherever that is. */
export const decide: Feature<Request["params"], Request["result"]> = async (_context, { file, text, decision }) =>
  unlessBroken(text ?? "", () => ({
    kind: "edited",
    before: text ?? newFile,
    text: withDecision(text, withPaths(decision, file)),
  }));

/** Takes a decision out of the text again. */
export const undecide: Feature<Undo["params"], Undo["result"]> = async (_context, { before, after, text }) =>
  unlessBroken(text, () => {
    const back = withoutDecision(before, after, text);
    return back === null ? { kind: "changed" } : { kind: "undone", text: back, empty: isEmpty(back) };
  });

function unlessBroken<R>(text: string, edit: () => R): R | BrokenResult {
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    const { message, problem } = error;
    return { kind: "broken", message, range: indexLines(text).range(problem) };
  }
}

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
