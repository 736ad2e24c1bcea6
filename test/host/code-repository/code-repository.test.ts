import { deepEqual, ok } from "node:assert/strict";
import { suite, suiteSetup, test } from "mocha";
import { commands } from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { corroborate, eventually } from "../support.ts";

suite("a code repository", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });

  test("is not read unasked", async () => {
    deepEqual(await api.request("corroborate/documents", {}), []);
  });

  test("is read when the user asks for it", async () => {
    await commands.executeCommand("corroborate.indexFolder");
    await eventually(async () => ok((await api.request("corroborate/documents", {})).length > 0));
  });
});
