import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { parseDecisions } from "../../../src/corpus/decisions/parse.ts";

it("the example of docs/decisions.md is a file without mistakes that uses every key", () => {
  const docs = readFileSync(join(import.meta.dirname, "../../../docs/decisions.md"), "utf8");
  const example = /```jsonc\n([\s\S]*?)```/.exec(docs)?.[1] ?? "";
  const { decisions, problems, broken } = parseDecisions(example);
  assert.deepEqual([problems, broken], [[], null]);
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../../schemas/decisions.schema.json"), "utf8"),
  ) as { properties: object };
  assert.deepEqual(
    Object.keys(decisions).sort(),
    Object.keys(schema.properties)
      .filter((key) => key !== "$schema")
      .sort(),
  );
});
