import { equal, ok } from "node:assert/strict";
import { suite, test } from "mocha";
import { extensions } from "vscode";

suite("activation", () => {
  test("the extension activates and offers its test hook", async () => {
    const extension = extensions.getExtension("corroborate.corroborate");
    ok(extension, "the extension is installed");
    const api: unknown = await extension.activate();
    equal(extension.isActive, true);
    equal(typeof api, "object");
  });
});
