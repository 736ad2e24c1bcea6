/** What the References view shows for the thing under the cursor. Free of `vscode`. */
import type { ReferencesResult } from "../../protocol/messages.ts";
import { kindLooks } from "../kinds.ts";
import { joined } from "../words.ts";
import { comparisonGroups, comparisonText, relatedGroup } from "./claimRows.ts";
import { documentRows, type Documents, mentionsText } from "./passages.ts";
import type { Row } from "./row.ts";

export interface Shown {
  /** Beside the view's title: what it is about. */
  readonly description: string;
  /** Above the rows: how much there is. */
  readonly message: string;
  readonly rows: readonly Row[];
}

export const nothingShown: Shown = { description: "", message: "", rows: [] };

export function shownReferences(result: ReferencesResult, documents: Documents): Shown {
  return result.kind === "entity" ? shownEntity(result, documents) : shownFigure(result);
}

function shownEntity({ references }: ReferencesResult & { kind: "entity" }, documents: Documents): Shown {
  const { entity, passages } = references;
  return {
    description: joined([entity.name, kindLooks[entity.kind].label.toLowerCase()]),
    message: mentionsText(passages, documents),
    rows: documentRows(`entity/${entity.id}`, passages, documents, true),
  };
}

/** Digits in brackets after the words, for which a view's title has no room. */
const digits = / \([^()]*\)$/u;

function shownFigure({ reading, comparison, related }: ReferencesResult & { kind: "figure" }): Shown {
  const description = reading.replace(digits, "");
  const readingRow: Row = {
    id: "reading",
    label: reading,
    description: "as read here",
    tooltip: reading,
    icon: { id: "eye" },
    spoken: `Read as ${reading}`,
    context: "reading",
  };
  if (!comparison || comparison.others.length === 0) {
    return {
      description,
      message: "No other article gives this figure.",
      rows: [readingRow, ...relatedGroup(related)],
    };
  }
  const { claim } = comparison;
  const aboutRow: Row = {
    id: "about",
    label: claim.about,
    description: "compared as",
    tooltip: `${claim.about}\nShow this claim with all its figures`,
    icon: { id: "list-tree" },
    spoken: `Compared as ${claim.about}. Press Enter to show the claim.`,
    context: "about",
    command: { id: "corroborate.showClaim", title: "Show Claim", arguments: [claim.id] },
  };
  return {
    description,
    message: comparisonText(comparison),
    rows: [readingRow, aboutRow, ...comparisonGroups(comparison), ...relatedGroup(related)],
  };
}
