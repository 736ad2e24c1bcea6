/**
 * Assembles src/analysis/entities/crf.wat into generated/crf.ts beside it, as text, so that every bundle carries it
 * and nothing is fetched or read from a disk.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const folder = path.join(import.meta.dirname, "../src/analysis/entities");

export const crfPath = path.join(folder, "generated/crf.ts");

export async function generateCrf(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat("crf.wat", readFileSync(path.join(folder, "crf.wat"), "utf8"), { simd: true });
  const bytes = module.toBinary({}).buffer;
  module.destroy();
  const head = "// Written by scripts/generate-crf.ts from crf.wat; not to be edited.\n";
  return `${head}export const crfModule = ${JSON.stringify(Buffer.from(bytes).toString("base64"))};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(crfPath, await generateCrf());
