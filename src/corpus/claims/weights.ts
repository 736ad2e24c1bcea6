/** Written by scripts/train/claims.ts; docs/claims.md says how they were learned and how well they do. */
export interface Weights {
  readonly intercept: number;
  /** Logarithms of odds, by the names in evidence.ts; what has none counts for nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Where the figures' intervals meet. */
export const agreeing: Weights = {
  intercept: 2.16,
  weights: {
    "an entity near both": 0.03,
    "a second entity near both": 0.14,
    "words like names in both": 0.52,
    "measures that writers mean by one another": 0.06,
    "words in common, two languages": 1.15,
    "words in common beside the figures": 0.07,
    "words beside a figure that the other's sentence lacks": -0.01,
    "the same time named": 0.21,
    "days apart": -0.29,
    "a plan on both sides": 0.34,
    "what no longer holds on one side": -0.47,
    "a plan and an outcome": -0.38,
    "a part or stage on one side": -0.25,
    "the same part or stage": 0.06,
    "other values of the kind in their articles": -0.5,
    "the same unit price": 0.02,
    "digits of the same value": 0.45,
    "the same value": 0.73,
    "an open end far away": -1.92,
    "an open end": -1.17,
  },
};

/** Where they do not. */
export const differing: Weights = {
  intercept: -1.04,
  weights: {
    "articles about one entity above all": 0.1,
    "words like names in both": 1.44,
    "the same measure": 0.56,
    "the same measure of an entity near both": 0.1,
    "the same measure, told by the unit": 0.58,
    "measures that writers mean by one another": 0.2,
    "another noun counted": -0.2,
    "words in common, two languages": 1.57,
    "words in common beside the figures": 0.95,
    "words beside a figure that the other's sentence lacks": -0.75,
    "the same time named": 0.2,
    "a time named on one side that is not the other's present": -0.53,
    "days apart": -0.85,
    "a plan on both sides": 0.45,
    "a plan on one side": -0.68,
    "what no longer holds on one side": -1.24,
    "a plan and an outcome": -0.85,
    "the same part or stage": 0.16,
    "other values of the kind in their articles": -0.91,
    "a percentage": -0.55,
    "far apart": -1.6,
    "a slip of scale or unit": 1.7,
    "a nought too many": 0.65,
    "digits that changed places": 1.89,
  },
};
