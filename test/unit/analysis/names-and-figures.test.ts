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

it("takes no part of a figure for a name, and no number of a figure for a product's", () => {
  const read = (text: string) => {
    const { entities, figures } = analyser.analyse(text, { format: "text", published: "2024-08-07" });
    return [entities.map((name) => name.text), figures.map((figure) => figure.text)];
  };
  assert.deepEqual(read("Microsoft expects revenue of US$58.8 billion to US$59.9 billion."), [
    ["Microsoft"],
    ["US$58.8 billion to US$59.9 billion"],
  ]);
  assert.deepEqual(read("Sådan rejser danskerne: Fly 71pct., Bil 21 pct., Tog 1pct."), [
    [],
    ["71pct.", "21 pct.", "1pct."],
  ]);
  assert.deepEqual(read("Apple sells the iPhone 5s and the iPhone 5c."), [["Apple", "iPhone 5s", "iPhone 5c"], []]);
});

it("counts nothing that runs into the name of somebody who did it or had it", () => {
  const counted = (text: string) =>
    analyser.analyse(text, { format: "text", published: "2024-08-07" }).figures.map(({ of }) => of);
  assert.deepEqual(counted("Rund 5000 besuchten Berlin, das vierte Jahr in Folge.").slice(0, 1), [null]);
  assert.deepEqual(counted("Hundreds of Federal Emergency Management Agency personnel are on the ground."), [null]);
  assert.deepEqual(counted("The airline ordered 50 Boeing 737 jets."), ["Boeing 737 jets"]);
});

it("takes what befell those who are counted behind an 'of' for what the figure measures", () => {
  const text = "The deaths are hard to count as thousands of residents lost homes.";
  const { figures } = analyser.analyse(text, { format: "text", published: "2024-08-07" });
  assert.deepEqual(
    figures.map(({ topic }) => topic.measure),
    ["displaced"],
  );
});

it("tells a quarter from its year, in which another may be told", () => {
  const times = (text: string) =>
    analyser
      .analyse(text, { format: "text", language: "da", published: "2021-02-10" })
      .figures.filter(({ kind }) => kind !== "date")
      .map(({ topic }) => topic.time);
  assert.deepEqual(times("I årets første kvartal blev der anmeldt 5.535 indbrud."), ["2021-Q1"]);
  assert.deepEqual(times("Der blev anmeldt 7.758 indbrud i fjerde kvartal."), ["2020-Q4"]);
});

it("takes the city of a dateline for a place, though a club is called so", () => {
  const text = "MILAN (AP) — The coast guard was searching on Thursday for a boat.";
  const { entities } = analyser.analyse(text, { format: "text", published: "2024-06-20" });
  assert.deepEqual([entities[0]?.text, entities[0]?.kind], ["MILAN", "place"]);
});

it("ends a dateline at its dash", () => {
  const text = "Copenhagen, Sept 20, 2025 - Some 45,000 people took to the streets of the city on Saturday.";
  const { figures } = analyser.analyse(text, { format: "text", published: "2025-09-20" });
  assert.deepEqual(
    figures.map(({ text: figure }) => figure),
    ["Sept 20, 2025", "Some 45,000", "Saturday"],
  );
});
