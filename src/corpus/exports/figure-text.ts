/** A figure's value in words and digits, for exports. */
import type { FigurePassage } from "../types.ts";

const digits = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

/** "about 350,000 h100-gpu", "5,000,000,000,000 to 7,000,000,000,000 USD", "2024-01-18". */
export function valueText(
  figure: Pick<FigurePassage, "kind" | "low" | "high" | "bound" | "unit" | "of" | "iso">,
): string {
  if (figure.kind === "date") return figure.iso ?? "";
  const unit = figure.kind === "percent" ? "%" : (figure.unit ?? (figure.kind === "count" ? figure.of : null));
  return [interval(figure), unit].filter(Boolean).join(unit === "%" ? "" : " ");
}

function interval({ low, high, bound }: Pick<FigurePassage, "low" | "high" | "bound">): string {
  if (low !== null && high !== null && low !== high) return `${digits.format(low)} to ${digits.format(high)}`;
  const value = low ?? high;
  if (value === null) return "";
  const words = {
    exact: "",
    about: "about ",
    above: "more than ",
    below: "less than ",
    between: "",
    vague: "at least ",
  };
  return words[bound ?? "exact"] + digits.format(value);
}
