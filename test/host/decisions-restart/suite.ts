import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostSuite } from "../events.ts";

/** The folder of decisions opened again, after its file was edited while VS Code was closed. */
export const suite: HostSuite = {
  follows: "decisions",
  prepare(folder) {
    const file = join(folder, ".corroborate.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text.replace(
        "{",
        `{
  // While it was closed.
  "articles": { "gridwatch-daily-newsletter.txt": { "exclude": true }, "havlys-boersenblog.txt": { "source": "Börsenblog, edited" } },`,
      ),
    );
    return { open: folder };
  },
};
