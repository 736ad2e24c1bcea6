import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import type * as Relations from "../../../src/corpus/relations.ts";
import { figure } from "../claims/claim-figure.ts";

test("what is packaged, its names made short, relates figures as well", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/corpus/relations.ts"],
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const packaged = (await import(`data:text/javascript;base64,${code}`)) as typeof Relations;
  const [now, before] = [
    figure({ low: 52e6, high: 52e6, topic: { time: "2026-03-10" } }),
    figure({ low: 31e6, high: 31e6, topic: { time: "2022" } }),
  ];
  assert.equal(packaged.outsideRelation(now, before)?.relation, "earlier");
});
