/** How sure a mention must be to be shown: the least confidence for each wish. */
export const precisionThresholds = { quiet: 0.75, balanced: 0.35, thorough: 0.2 } as const;
export type Precision = keyof typeof precisionThresholds;
