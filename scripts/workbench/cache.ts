import { join } from "node:path";
import { root } from "../root.ts";

/** Folder for what is fetched or unpacked once: VS Code and a browser. Ignored by git, safe to delete. */
export const cache = join(root, ".vscode-test");
