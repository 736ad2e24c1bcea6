/** The context keys that `when` clauses in package.json ask for. Free of `vscode`; `setContext` is in context.ts. */
export const contextKeys = [
  /** The language server runs. */
  "corroborate.running",
  /** The folder is not read before the user asks. */
  "corroborate.waiting",
  /** It waits because it looks like a code repository. */
  "corroborate.isRepository",
  "corroborate.indexing",
  /** At least one article or note is indexed. */
  "corroborate.indexed",
  "corroborate.hasContradictions",
  /** The active editor shows an article or a note. */
  "corroborate.editorIsRead",
  /** The active editor shows a note. */
  "corroborate.editorIsNote",
  /** The References view shows something. */
  "corroborate.hasReferences",
  "corroborate.pinned",
  "corroborate.entitiesFiltered",
  "corroborate.timelineFiltered",
  /** The Compare panel is the active editor. */
  "corroborate.comparing",
  /** The Compare panel keeps what it shows. */
  "corroborate.comparisonPinned",
  /** The view of ours that was used last is visible and has places to walk. */
  "corroborate.canWalk",
] as const;

export type ContextKey = (typeof contextKeys)[number];
