import { equal, ok } from "node:assert/strict";
import { suite, suiteSetup, test } from "mocha";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { corroborate, eventually } from "../support.ts";

suite("decisions, after a restart", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });
  const kind = async () => (await api.request("corroborate/entities", {})).find(({ name }) => name === "Aerwind")?.kind;

  test("hold, and so does what was edited while VS Code was closed", async () => {
    await eventually(async () => {
      equal(await kind(), "product");
      const documents = await api.request("corroborate/documents", {});
      ok(!documents.some(({ uri }) => uri.endsWith("gridwatch-daily-newsletter.txt")));
      equal(documents.find(({ uri }) => uri.endsWith("havlys-boersenblog.txt"))?.source, "Börsenblog, edited");
    });
  });
});
