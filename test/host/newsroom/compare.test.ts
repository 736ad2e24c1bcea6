import { deepEqual, equal, match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { commands } from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import type { ToPage } from "../../../src/client/compare/messages.ts";
import { closeEditors, corroborate, eventually, flatten, nameOf, open, putCursor } from "../support.ts";

/** The figures that the panel shows, as "relation text". */
function figuresOf(message: ToPage | undefined): readonly string[] {
  ok(message?.kind === "figures", JSON.stringify(message));
  return message.figures.figures.map(({ relation, text }) => `${relation} ${text}`);
}

suite("comparing", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });
  suiteTeardown(closeEditors);

  test("Claims has contradictions, updates, agreements and single figures, each with its reasons", async () => {
    await eventually(async () => {
      const { rows, description } = await api.claimsView();
      deepEqual(
        rows.map(({ label }) => label),
        ["Contradictions", "Updates", "Agreements", "One source only"],
      );
      match(description, /^[2-9] contradictions · \d+ updates? · \d+ agreements$/u);
      const slip = flatten(rows.slice(0, 1)).find(({ description: said }) =>
        said.includes("wrong scale word or unit?"),
      );
      match(slip?.description ?? "", /^52 billion DKK ≠ 52 trillion DKK · .* · \d voices in \d articles$/u);
      const odd = slip?.children[0];
      match(odd?.accessibleLabel ?? "", /^Differs: 52 trillion DKK.*an English trillion\./u);
      match(odd?.description ?? "", /“.*52 Billionen Kronen/u);
      const [update] = rows[1]?.children ?? [];
      equal(update?.description, "31 billion DKK (2022) → 52 billion DKK (13 Mar 2025)");
    });
  });

  test("prints of one text are one voice, with the others below the first", async () => {
    const { rows } = await api.claimsView();
    const compared = flatten(rows).find(({ label }) => label.startsWith("fine or damages"));
    match(compared?.description ?? "", /\d voices in 7 articles$/u);
    const voice = compared?.children.find(({ children }) => children.length > 0);
    match(voice?.description ?? "", /and 1 more the same text$/u);
    match(voice?.children[0]?.description ?? "", /reprint/u);
  });

  test("Compare Figures draws the figure under the cursor, and follows it", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    putCursor(editor, "more than 400 million euros");
    await commands.executeCommand("corroborate.compareFigures");
    await eventually(() => {
      const figures = figuresOf(api.comparePanel());
      equal(figures[0], "reference more than 400 million euros");
      ok(figures.includes("differs 350 Millionen Euro"), figures.join("\n"));
    });
    putCursor(editor, "51 miles");
    await eventually(() => equal(figuresOf(api.comparePanel())[0], "reference 51 miles"));
    // Beside figures it keeps what it shows.
    putCursor(editor, "Karen Lundgaard");
    await new Promise((resolve) => setTimeout(resolve, 800));
    equal(figuresOf(api.comparePanel())[0], "reference 51 miles");
  });

  test("a pinned comparison stays while the cursor moves", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    await commands.executeCommand("corroborate.pinComparison");
    putCursor(editor, "3 gigawatts");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal(figuresOf(api.comparePanel())[0], "reference 51 miles");
    equal(api.comparePanel()?.state.pinned, true);
    await commands.executeCommand("corroborate.unpinComparison");
    await eventually(() => equal(figuresOf(api.comparePanel())[0], "reference 3 gigawatts"));
  });

  test("it compares a claim by its row, and the figure of a link", async () => {
    const claims = await api.request("corroborate/claims", { relations: ["differ"] });
    const disputed = claims.find(({ about }) => about.startsWith("fine or damages"));
    await commands.executeCommand("corroborate.compareFigures", { claim: disputed?.id });
    match(figuresOf(api.comparePanel())[0] ?? "", /^reference €?410/u);
    const member = disputed?.members.find(({ text }) => text.startsWith("350"));
    await commands.executeCommand("corroborate.compareFigures", member?.uri, member?.range.start);
    equal(figuresOf(api.comparePanel())[0], "reference 350 Millionen Euro");
  });

  test("a closed panel is gone, and nothing is drawn any more", async () => {
    await closeEditors();
    await eventually(() => equal(api.comparePanel(), undefined));
    putCursor(await open("havlys-cost-northern-ledger.txt"), "51 miles");
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(api.comparePanel(), undefined);
  });

  test("the Timeline has the dates that articles name, each with its passages", async () => {
    await commands.executeCommand("corroborate.timeline.focus");
    await eventually(async () => {
      const { rows } = await api.timelineView();
      const years = rows.map(({ label }) => label);
      deepEqual(years, years.toSorted(), "in order");
      const day = flatten(rows).find(({ label }) => label === "Thu, 13 March 2025");
      ok(
        day,
        flatten(rows)
          .map(({ label }) => label)
          .join(", "),
      );
      const passages = day.children.map(({ target }) => nameOf(target?.uri ?? ""));
      ok(passages.includes("gridwatch-daily-newsletter.txt"), passages.join(", "));
      equal(String(passages.length), day.description);
    });
  });
});
