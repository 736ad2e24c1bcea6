/** package.json and the code declare the same commands, settings, context keys, views and colours. */
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { commandIds } from "../../../src/client/commands/ids.ts";
import { contextKeys } from "../../../src/client/contextKeys.ts";
import { contradictedColor, kindLooks, markKinds } from "../../../src/client/kinds.ts";
import { backgroundColor, markColor } from "../../../src/client/highlights/looks.ts";
import { defaultSettings, highlightStyles } from "../../../src/client/settings/schema.ts";
import { decisionCommands, navigationCommands } from "../../../src/protocol/commands.ts";
import { defaultSettings as serverDefaults, precisions } from "../../../src/protocol/messages.ts";
import { contrast } from "./contrast.ts";
import { readManifest } from "./readManifest.ts";

const root = join(import.meta.dirname, "../../..");
const manifest = readManifest(join(root, "package.json"));
const { contributes } = manifest;
const sources = globSync("src/client/**/*.ts", { cwd: root }).map((path) => readFileSync(join(root, path), "utf8"));

const whenClauses = [
  ...contributes.commands.map(({ enablement }) => enablement),
  ...Object.values(contributes.menus)
    .flat()
    .map(({ when }) => when),
  ...contributes.keybindings.map(({ when }) => when),
  ...contributes.viewsWelcome.map(({ when }) => when),
].filter((clause) => clause !== undefined);

const stepTexts = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description));

const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

describe("commands", () => {
  const contributed = contributes.commands.map(({ command }) => command);

  it("are contributed if and only if they are registered", () => {
    assert.deepEqual(sorted(contributed), sorted(commandIds));
    assert.equal(contributed.length, new Set(contributed).size);
  });

  it("have one category and a title of their own", () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, "Corroborate", command);
      assert.notEqual(title, "", command);
    }
    const titles = contributes.commands.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
  });

  it("that need an argument are hidden from the palette", () => {
    const hidden = contributes.menus["commandPalette"]?.filter(({ when }) => when === "false");
    assert.deepEqual(sorted(hidden?.map(({ command }) => command) ?? []), [
      "corroborate.open",
      "corroborate.showClaim",
      "corroborate.showEntity",
    ]);
  });

  it("that menus, keys and welcome texts name are there", () => {
    const named = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...[...contributes.viewsWelcome.map(({ contents }) => contents), ...stepTexts].flatMap((text) =>
        [...text.matchAll(/\(command:(corroborate\.\w+)[)?]/gu)].map(([, command = ""]) => ({ command })),
      ),
    ];
    for (const { command } of named) assert.ok(contributed.includes(command), command);
  });

  it("that hovers may link to only navigate, and are registered", () => {
    const navigation = [
      "corroborate.open",
      "corroborate.showReferences",
      "corroborate.showEntity",
      "corroborate.showClaim",
      // Asks what to decide, and decides nothing by itself.
      "corroborate.decide",
      "corroborate.compareFigures",
    ];
    assert.deepEqual(sorted(navigationCommands), sorted(navigation));
    for (const command of navigationCommands) assert.ok(contributed.includes(command), command);
  });

  it("that decide are none that a hover may link to, and are there at the cursor, too", () => {
    const palette = new Map(contributes.menus["commandPalette"]?.map(({ command, when }) => [command, when]));
    for (const command of decisionCommands) {
      assert.ok(!sorted(navigationCommands).includes(command), command);
      assert.equal(palette.get(command), "corroborate.editorIsRead", command);
    }
  });
});

describe("settings", () => {
  const contributed = new Map(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));
  const inCode = new Map<string, unknown>([...Object.entries(serverDefaults), ...Object.entries(defaultSettings)]);

  it("are contributed if and only if the code reads them, with the same defaults", () => {
    const declared = Object.fromEntries([...contributed].map(([key, { default: value }]) => [key, value]));
    const read = Object.fromEntries([...inCode].map(([key, value]) => [`corroborate.${key}`, value]));
    assert.deepEqual(declared, read);
  });

  it("have the values that the code knows", () => {
    assert.deepEqual(contributed.get("corroborate.highlight.style")?.enum, highlightStyles);
    assert.deepEqual(contributed.get("corroborate.precision")?.enum, precisions);
    const kinds = contributed.get("corroborate.highlight.kinds")?.properties ?? {};
    assert.deepEqual(sorted(Object.keys(kinds)), sorted(markKinds));
  });

  it("each say what they do, in an order, with a scope", () => {
    for (const [key, setting] of contributed) {
      assert.ok(setting.markdownDescription, key);
      assert.ok(setting.order, key);
      assert.ok(setting.scope, key);
    }
  });
});

describe("context keys", () => {
  const ours = whenClauses
    .flatMap((clause) => clause.split(/&&|\|\||[()!]/u))
    .map((term) => term.trim())
    .filter((term) => /^corroborate\.\w+$/u.test(term));

  it("that when clauses ask for are declared, and the other way round", () => {
    assert.deepEqual(sorted(ours), sorted(contextKeys));
  });

  it("are each set somewhere in the code", () => {
    const text = sources.join("\n");
    for (const key of contextKeys) assert.match(text, new RegExp(`setContext\\("${key}"`, "u"), key);
  });
});

describe("views", () => {
  const ids = contributes.views["corroborate"]?.map(({ id }) => id) ?? [];

  it("are contributed if and only if the code makes them", () => {
    const made = sources.flatMap((source) =>
      [...source.matchAll(/new RowView\("([\w.]+)"\)/gu)].map(([, id = ""]) => id),
    );
    assert.deepEqual(sorted(ids), sorted(made));
  });

  it("each say what to do while there is no folder, while it waits, and while it is empty", () => {
    for (const id of ids) {
      const clauses = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when ?? "");
      for (const state of [
        "workspaceFolderCount == 0",
        "corroborate.waiting",
        "corroborate.indexing",
        "corroborate.indexed",
      ]) {
        assert.ok(
          clauses.some((clause) => clause.includes(state)),
          `${id}: ${state}`,
        );
      }
    }
  });
});

describe("colours", () => {
  const backgrounds = { dark: "#1f1f1f", light: "#ffffff", highContrast: "#000000", highContrastLight: "#ffffff" };
  const colors = new Map(contributes.colors.map((color) => [color.id, color]));

  it("are contributed for each mark, and no others", () => {
    const used = markKinds.flatMap((kind) => [markColor(kind), backgroundColor(kind)]);
    assert.deepEqual(sorted(colors.keys()), sorted(used));
    assert.ok(colors.has(contradictedColor));
  });

  it("have a default for each sort of theme, readable as text on its background", () => {
    for (const [id, { defaults }] of colors) {
      assert.deepEqual(sorted(Object.keys(defaults)), sorted(Object.keys(backgrounds)), id);
      if (!id.endsWith("Foreground")) continue;
      assert.ok(contrast(defaults.dark, backgrounds.dark) >= 4.5, `${id} dark`);
      assert.ok(contrast(defaults.light, backgrounds.light) >= 4.5, `${id} light`);
      assert.ok(contrast(defaults.highContrast, backgrounds.highContrast) >= 7, `${id} high contrast`);
      assert.ok(contrast(defaults.highContrastLight, backgrounds.highContrastLight) >= 7, `${id} high contrast light`);
    }
  });

  it("of two kinds are never the same", () => {
    for (const theme of ["dark", "light", "highContrast", "highContrastLight"] as const) {
      const values = Object.values(kindLooks).map(({ color }) => colors.get(color)?.defaults[theme]);
      assert.equal(new Set(values).size, values.length, theme);
    }
  });
});

describe("files", () => {
  it("that package.json names are there", () => {
    const icons = [manifest.icon, ...(contributes.viewsContainers["activitybar"] ?? []).map(({ icon }) => icon)];
    const pictures = contributes.walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ media }) => Object.values(media.image)),
    );
    const schemas = contributes.jsonValidation.map(({ url }) => url);
    for (const path of [...icons, ...pictures, ...schemas]) assert.ok(existsSync(join(root, path)), path);
  });
});
