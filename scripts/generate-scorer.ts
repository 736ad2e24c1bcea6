/**
 * Assembles src/analysis/entities/scorer.wat into generated/scorer.ts beside it, as text, so that every bundle carries it
 * and nothing is fetched or read from a disk.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const folder = path.join(import.meta.dirname, "../src/analysis/entities");

export const scorerPath = path.join(folder, "generated/scorer.ts");

export async function generateScorer(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat("scorer.wat", readFileSync(path.join(folder, "scorer.wat"), "utf8"), { simd: true });
  const bytes = module.toBinary({}).buffer;
  module.destroy();
  const head = "// Written by scripts/generate-scorer.ts from scorer.wat; not to be edited.\n";
  return `${head}export const scorerModule = ${JSON.stringify(Buffer.from(bytes).toString("base64"))};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(scorerPath, await generateScorer());
