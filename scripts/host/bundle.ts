import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../root.ts";

/** Folder of the bundled runner and tests. */
export const out = join(root, "out/host");

/** Bundles the runner and each test file, in their folders. Mocha stays outside, since it must be one for all files. */
export async function bundleTests(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["test/host/index.ts", ...globSync("test/host/*/*.test.ts", { cwd: root })],
    outbase: "test/host",
    outdir: out,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node22",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}
