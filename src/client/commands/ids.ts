/** Every command that the extension registers. Free of `vscode`; a test compares them with package.json. */
export const commandIds = [
  "corroborate.open",
  "corroborate.showReferences",
  "corroborate.showEntity",
  "corroborate.showClaim",
  "corroborate.nextMention",
  "corroborate.previousMention",
  "corroborate.nextContradiction",
  "corroborate.previousContradiction",
  "corroborate.nextResult",
  "corroborate.previousResult",
  "corroborate.toggleHighlights",
  "corroborate.toggleKind",
  "corroborate.findEntity",
  "corroborate.findFigure",
  "corroborate.pinReferences",
  "corroborate.unpinReferences",
  "corroborate.filterEntities",
  "corroborate.clearEntityFilter",
  "corroborate.exportReport",
  "corroborate.indexFolder",
  "corroborate.rebuildIndex",
  "corroborate.clearIndex",
  "corroborate.showReading",
  "corroborate.showLog",
] as const;

export type CommandId = (typeof commandIds)[number];
