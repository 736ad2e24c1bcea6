/** Checks in SARIF 2.1.0, which code hosts and editors show beside the text: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import type { FigureCheck, Range } from "../types.ts";

export interface CheckedNote {
  /** Path or URI, as it is to stand in the log. */
  readonly uri: string;
  readonly checks: readonly FigureCheck[];
}

const rules = {
  contradicted: { level: "error", text: "Articles give another figure for the same thing, and none gives this one." },
  disputed: { level: "warning", text: "Some articles give this figure, and others another one." },
  "single-source": { level: "note", text: "Only one article gives this figure." },
  unsupported: { level: "note", text: "No article gives this figure." },
} as const;

type Rule = keyof typeof rules;

/**
 * What a writer may want to look at: figures that two articles support and none contradicts are left out.
 * @param root URI of the folder of the articles, with a slash at its end.
 * @param pathOf path of an article under it, by its URI.
 */
export function checksSarif(
  notes: readonly CheckedNote[],
  version: string,
  root: string,
  pathOf: (uri: string) => string,
): object {
  const results = notes.flatMap(({ uri, checks }) =>
    checks.flatMap((check) => {
      const rule = ruleOf(check);
      return rule === null ? [] : [resultOf(check, rule, uri, pathOf)];
    }),
  );
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Corroborate",
            version,
            rules: Object.entries(rules).map(([id, { level, text }]) => ({
              id,
              shortDescription: { text },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SOURCES: { uri: root } },
        results,
      },
    ],
  };
}

function ruleOf({ status, disputed }: FigureCheck): Rule | null {
  if (disputed) return "disputed";
  return status === "supported" ? null : status;
}

function resultOf(check: FigureCheck, rule: Rule, note: string, pathOf: (uri: string) => string): object {
  return {
    ruleId: rule,
    ruleIndex: Object.keys(rules).indexOf(rule),
    level: rules[rule].level,
    message: { text: check.message },
    locations: [location({ uri: note }, check.range)],
    relatedLocations: check.sources
      .filter(({ relation }) => relation !== "compatible")
      .map((source, id) => ({
        id,
        message: { text: source.text },
        ...location({ uri: encodeURI(pathOf(source.uri)), uriBaseId: "SOURCES" }, source.range),
      })),
    // The same finding stays the same when lines are inserted above it.
    partialFingerprints: { "figure/v1": `${rule}:${check.text}:${check.preview.slice(0, 80)}` },
  };
}

function location(artifactLocation: { readonly uri: string; readonly uriBaseId?: string }, { start, end }: Range) {
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}
