import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { createAnalyser } from "../../../src/analysis/index.ts";

const analyser = createAnalyser(
  readFileSync(new URL("../../../src/analysis/entities/model/names.bin", import.meta.url)),
);

it("takes what is read as a date for no name, and a name for no date", () => {
  const text = "Theresa May spoke first. The group has raised its forecast for the third time since May, it said.";
  const { entities, figures } = analyser.analyse(text, { format: "text", published: "2024-08-07" });
  assert.deepEqual(
    entities.map(({ text: name, start }) => [name, start]),
    [["Theresa May", 0]],
  );
  assert.deepEqual(
    figures.filter(({ kind }) => kind === "date").map(({ iso }) => iso),
    ["2024-05"],
  );
});
