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

it("ends a dateline at its dash", () => {
  const text = "Copenhagen, Sept 20, 2025 - Some 45,000 people took to the streets of the city on Saturday.";
  const { figures } = analyser.analyse(text, { format: "text", published: "2025-09-20" });
  assert.deepEqual(
    figures.map(({ text: figure }) => figure),
    ["Sept 20, 2025", "Some 45,000", "Saturday"],
  );
});
