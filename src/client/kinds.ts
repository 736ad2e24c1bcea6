/** What differs by kind in the editor: words, icons, colours. Free of `vscode`, so that tests and tools can read it. */
import type { HighlightKind } from "../protocol/messages.ts";

export interface KindLook {
  readonly label: string;
  readonly plural: string;
  /** Id of a codicon. */
  readonly icon: string;
  /** Id of the contributed theme colour. */
  readonly color: string;
  /** Names and figures are told apart by the shape of their marks, not by colour alone. */
  readonly family: "name" | "figure";
}

export const kindLooks: Readonly<Record<HighlightKind, KindLook>> = {
  person: {
    label: "Person",
    plural: "People",
    icon: "person",
    color: "corroborate.personForeground",
    family: "name",
  },
  organization: {
    label: "Organization",
    plural: "Organizations",
    icon: "organization",
    color: "corroborate.organizationForeground",
    family: "name",
  },
  place: { label: "Place", plural: "Places", icon: "location", color: "corroborate.placeForeground", family: "name" },
  product: {
    label: "Product",
    plural: "Products",
    icon: "package",
    color: "corroborate.productForeground",
    family: "name",
  },
  money: {
    label: "Money",
    plural: "Money",
    icon: "credit-card",
    color: "corroborate.moneyForeground",
    family: "figure",
  },
  percent: {
    label: "Percentage",
    plural: "Percentages",
    icon: "percentage",
    color: "corroborate.percentForeground",
    family: "figure",
  },
  count: {
    label: "Count",
    plural: "Counts",
    icon: "symbol-numeric",
    color: "corroborate.countForeground",
    family: "figure",
  },
  measure: {
    label: "Measure",
    plural: "Measures",
    icon: "symbol-ruler",
    color: "corroborate.measureForeground",
    family: "figure",
  },
  duration: {
    label: "Duration",
    plural: "Durations",
    icon: "watch",
    color: "corroborate.durationForeground",
    family: "figure",
  },
  date: { label: "Date", plural: "Dates", icon: "calendar", color: "corroborate.dateForeground", family: "figure" },
};

export const contradictedColor = "corroborate.contradictedForeground";

export const highlightKinds: readonly HighlightKind[] = [
  "person",
  "organization",
  "place",
  "product",
  "money",
  "percent",
  "count",
  "measure",
  "duration",
  "date",
];

/** A mark in the text: of a kind, or of a figure that another article contradicts. */
export type MarkKind = HighlightKind | "contradicted";

export const markKinds: readonly MarkKind[] = [...highlightKinds, "contradicted"];
