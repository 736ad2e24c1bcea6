/** Written by scripts/train/claims.ts; docs/claims.md says how they were learned and how well they do. */
export interface Weights {
  readonly intercept: number;
  /** From so many points on, two figures are said to be about one thing. */
  readonly enough: number;
  /** Logarithms of odds, by the names in evidence.ts; what has none counts for nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Where the figures' intervals meet. */
export const agreeing: Weights = {
  intercept: 2.27,
  enough: 0.85,
  weights: {
    "a second entity near both": 0.36,
    "words like names in both": 0.71,
    "the same measure, told by the unit": 0.21,
    "measures that writers mean by one another": 0.01,
    "a measure on one side": -0.07,
    "words in common, two languages": 0.86,
    "words in common beside the figures": 0.09,
    "the same time named": 0.17,
    "a time named on one side": -0.13,
    "days apart": -0.52,
    "a plan on both sides": 0.15,
    "a plan on one side": -0.26,
    "a part or stage on one side": -0.05,
    "the same part or stage": 0.05,
    "the same unit price": 0.01,
    "a percentage": -0.19,
    "digits of the same value": 0.38,
    "the same value": 0.54,
    "an open end far away": -1.67,
    "an open end": -0.87,
  },
};

/** Where they do not. */
export const differing: Weights = {
  intercept: -1.12,
  enough: 1.06,
  weights: {
    "an entity near both": 0.13,
    "articles about one entity above all": 0.22,
    "words like names in both": 1.22,
    "the same measure": 0.96,
    "the same measure, told by the unit": 0.51,
    "words in common, two languages": 1.44,
    "words in common beside the figures": 0.75,
    "no words in common beside the figures": -0.32,
    "the same time named": 0.73,
    "a time named on one side": -0.98,
    "days apart": -0.67,
    "a plan on both sides": 0.59,
    "a plan on one side": -0.06,
    "a part or stage on one side": -0.02,
    "a percentage": -0.68,
    "far apart": -1.06,
    "a slip of scale or unit": 1.25,
    "digits that changed places": 1.4,
  },
};
