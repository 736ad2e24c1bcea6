import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostSuite } from "../events.ts";

/** A folder that is a code repository: its text files are no articles, unless the user says so. */
export const suite: HostSuite = {
  prepare(folder) {
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".git/HEAD"), "ref: refs/heads/main\n");
    writeFileSync(join(folder, "package.json"), '{ "name": "example", "private": true }\n');
    writeFileSync(join(folder, "index.js"), "console.log(1);\n");
    writeFileSync(
      join(folder, "README.md"),
      "# Example\n\nSolveig Brandstrup of Esbjerg wrote this in 2024 for 7,400 kroner.\n",
    );
    return { open: folder };
  },
};
