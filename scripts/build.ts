/**
 * Bundles the extension, the server and the command line into dist/.
 *
 *     node scripts/build.ts [--watch] [--minify]
 *
 * Development builds have source maps; `--minify` makes what is packaged, without.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, context, type BuildOptions } from "esbuild";
import { bundles, companions, type Bundle } from "./bundles.ts";
import { root } from "./root.ts";

const dist = join(root, "dist");

/** CommonJS has no `import.meta`; sources that ask where they are get the bundle's own place. */
const importMeta = {
  define: { "import.meta.url": "bundleUrl" },
  banner: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;',
};

function options(bundle: Bundle, minify: boolean): BuildOptions {
  const node = bundle.platform === "node";
  const banner = [bundle.banner, node ? importMeta.banner : undefined].filter((line) => line !== undefined);
  return {
    absWorkingDir: root,
    entryPoints: { [bundle.name]: bundle.entry },
    outdir: dist,
    bundle: true,
    platform: bundle.platform,
    // dist/ belongs to the root package.json, which has no "type": a .js file there is CommonJS.
    format: bundle.format ?? "cjs",
    target: bundle.target,
    // Some packages list an UMD "main" first, whose inner require() calls cannot be bundled.
    mainFields: node ? ["module", "main"] : ["browser", "module", "main"],
    external: [...bundle.external],
    define: node ? importMeta.define : {},
    banner: { js: banner.join("\n") },
    minify,
    sourcemap: !minify,
    sourcesContent: false,
    legalComments: minify ? "external" : "inline",
    logLevel: "warning",
  };
}

function copyCompanions(): void {
  for (const { from, to } of companions)
    if (existsSync(join(root, from))) copyFileSync(join(root, from), join(dist, to));
}

/** Builds every bundle whose entry there is; throws when one cannot be built. */
export async function buildAll({ minify = false } = {}): Promise<void> {
  mkdirSync(dist, { recursive: true });
  const present = bundles.filter((bundle) => existsSync(join(root, bundle.entry)));
  // A bundle that fails does not keep the others from being written.
  const results = await Promise.allSettled(present.map((bundle) => build(options(bundle, minify))));
  copyCompanions();
  const cli = join(dist, "cli.js");
  if (existsSync(cli)) chmodSync(cli, 0o755);
  const failed = present.filter((_, index) => results[index]?.status === "rejected").map(({ name }) => name);
  if (failed.length > 0) throw new Error(`Cannot bundle ${failed.join(", ")}: the errors are above.`);
}

async function watchAll(): Promise<void> {
  copyCompanions();
  const contexts = await Promise.all(bundles.map((bundle) => context({ ...options(bundle, false), logLevel: "info" })));
  await Promise.all(contexts.map((each) => each.watch()));
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { watch: { type: "boolean" }, minify: { type: "boolean" } } });
  if (values.watch) await watchAll();
  else {
    // Nothing of an earlier build may end up in a package.
    if (values.minify) rmSync(dist, { recursive: true, force: true });
    try {
      await buildAll({ minify: values.minify ?? false });
    } catch (error) {
      console.error(String(error));
      process.exitCode = 1;
    }
  }
}
