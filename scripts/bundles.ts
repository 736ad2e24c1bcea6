/** What the build makes: one entry a bundle. A web bundle is one more line with `platform: "browser"`. */

export interface Bundle {
  /** File in dist/, without its ending. */
  readonly name: string;
  readonly entry: string;
  /** Modules that the host brings and the bundle must not. */
  readonly external: readonly string[];
  readonly platform: "node" | "browser";
  readonly target: string;
  /** CommonJS where nothing is said. */
  readonly format?: "iife";
  readonly banner?: string;
}

/** Electron of VS Code 1.104, the oldest that `engines.vscode` allows, has Node 22. */
const extensionHost = "node22";

export const bundles: readonly Bundle[] = [
  {
    name: "extension",
    entry: "src/client/node/main.ts",
    external: ["vscode"],
    platform: "node",
    target: extensionHost,
  },
  { name: "server", entry: "src/server/node/main.ts", external: [], platform: "node", target: extensionHost },
  // The script of a page in a webview: the Chromium of the oldest Electron that is supported.
  {
    name: "webview/compare",
    entry: "src/webview/compare/main.ts",
    external: [],
    platform: "browser",
    target: "chrome138",
    format: "iife",
  },
  { name: "indexer", entry: "src/server/node/indexer.ts", external: [], platform: "node", target: extensionHost },
  {
    name: "cli",
    entry: "src/cli/main.ts",
    external: [],
    platform: "node",
    target: "node20",
    banner: "#!/usr/bin/env node",
  },
];

/** Files that bundles read at run time from beside themselves. */
export const companions: readonly { readonly from: string; readonly to: string }[] = [
  { from: "src/analysis/entities/model/names.bin", to: "names.bin" },
  { from: "node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm", to: "sqlite3.wasm" },
];
