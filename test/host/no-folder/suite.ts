import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostSuite } from "../events.ts";

/** An empty window. The tests open a single file in it, from a folder that is not open. */
export const suite: HostSuite = {
  prepare(folder) {
    const article =
      "March 20, 2025\n\nThe engineer Solveig Brandstrup met reporters in Esbjerg. She was paid 7,400 kroner.\n";
    writeFileSync(join(folder, "single.txt"), article);
    return { open: null };
  },
};
