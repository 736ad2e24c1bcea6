import { match, ok } from "node:assert/strict";
import { suite, suiteSetup, test } from "mocha";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { corroborate, eventually, extensionLog } from "../support.ts";

suite("an index that was broken", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });

  test("is set aside and built anew, from the files", async () => {
    await eventually(async () => {
      ok((await api.request("corroborate/documents", {})).length >= 8);
      ok((await api.request("corroborate/entities", {})).some(({ name }) => name === "Karen Lundgaard"));
    });
  });

  test("and the log says so", () => {
    match(extensionLog(), /index.*(?:broken|damaged|cannot be|set aside|anew|rebuil)/iu);
  });
});
