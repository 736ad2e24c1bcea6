import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createAnalyser, type Analyser } from "../analysis/index.ts";

/** The analyser with the names model that the build put beside this bundle. */
export function loadAnalyser(): Analyser {
  const file = path.join(__dirname, "names.bin");
  return createAnalyser(existsSync(file) ? readFileSync(file) : null);
}
