import { cpSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.ts";
import type { HostSuite } from "../events.ts";

/** The sample folder, for someone who decides what is guessed wrongly in it. */
export const suite: HostSuite = {
  prepare(folder) {
    cpSync(join(root, "samples/newsroom"), folder, { recursive: true });
    return { open: folder };
  },
};
