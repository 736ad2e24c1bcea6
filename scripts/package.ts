/** Makes the .vsix that users install, from minified bundles, and prints the size of everything. `npm run package` */
import { globSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import manifest from "../package.json" with { type: "json" };
import { root } from "./root.ts";

const kilobytes = (file: string) => `${(statSync(file).size / 1024).toFixed(0).padStart(7)} KiB  ${basename(file)}`;

const packagePath = join(root, `${manifest.name}-${manifest.version}.vsix`);
// Runs the script "vscode:prepublish", which builds. Everything that runs is in the bundles, so no node_modules come along.
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  // The README's pictures are shown from the repository, where package.json says which that is.
  rewriteRelativeLinks: "repository" in manifest,
});
const files = globSync("dist/*.{js,wasm,bin}", { cwd: root }).toSorted();
console.log([...files.map((file) => join(root, file)), packagePath].map(kilobytes).join("\n"));
