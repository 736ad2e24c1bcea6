import { match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { closeEditors, corroborate, eventually, extensionLog, open } from "../support.ts";

const settings = ["include", "maxFileSize", "precision", "highlight.enabled", "highlight.style", "highlight.kinds"];

suite("settings of the wrong type", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });
  suiteTeardown(closeEditors);

  test("the defaults stand in for them: the folder is read and marked", async () => {
    ok((await api.request("corroborate/documents", {})).length >= 8);
    const { document } = await open("havlys-cost-northern-ledger.txt");
    await eventually(() => ok(api.highlightsOf(document.uri.toString()).some(({ kind }) => kind === "person")));
  });

  for (const setting of settings)
    test(`the log says that corroborate.${setting} cannot be used`, async () => {
      await eventually(() => match(extensionLog(), new RegExp(`corroborate\\.${setting.replaceAll(".", "\\.")}`, "u")));
    });
});
