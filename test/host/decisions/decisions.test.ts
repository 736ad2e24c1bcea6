/** Each decision from each place where it can be made, what it changes, and how it is undone. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, teardown, test } from "mocha";
import {
  type CodeAction,
  commands,
  FileSystemError,
  type Hover,
  languages,
  MarkdownString,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import type { DecisionFile } from "../../../src/corpus/decisions/file.ts";
import { closeEditors, corroborate, eventually, open, placeOf, putCursor, rangeOf, uriOf } from "../support.ts";
import { answered, down, type Keys, tick } from "./dialogs.ts";

const ledger = "havlys-cost-northern-ledger.txt";
const danish = "vindholm-kursfald-dagens-havn.txt";
const file = ".corroborate.json";

/** The text of the folder's file; null where there is none. */
async function fileText(): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uriOf(file)));
  } catch (error) {
    if (error instanceof FileSystemError) return null;
    throw error;
  }
}

/** What the folder's file says, without comments and trailing commas. */
async function decided(): Promise<DecisionFile> {
  const text = (await fileText()) ?? "{}";
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gmu, "").replaceAll(/,(?=\s*[}\]])/gu, "")) as DecisionFile;
}

async function writeByHand(text: string): Promise<void> {
  await workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text));
}

async function removeFile(): Promise<void> {
  if ((await fileText()) !== null) await workspace.fs.delete(uriOf(file));
}

/** From where a decision is made: runs its command about a text of an article. */
type Place = (editor: TextEditor, text: string, command: string, dialogs: readonly Keys[]) => Promise<void>;

const atCursor: Place = async (editor, text, command, dialogs) => {
  putCursor(editor, text);
  await answered(command, [], ...dialogs);
};

const byCodeAction: Place = async ({ document }, text, command, dialogs) => {
  const at = placeOf(document, text);
  const action = await eventually(async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, text).with(at, at),
    );
    const found = actions.find((each) => each.command?.command === command);
    ok(found?.command, `${command} is offered`);
    return found.command;
  });
  await answered(action.command, action.arguments ?? [], ...dialogs);
};

/** As VS Code hands a row of a view to a command of its menu: with the place that the row leads to. */
const onRow: Place = async ({ document }, text, command, dialogs) => {
  const { start, end } = rangeOf(document, text);
  const plain = (at: typeof start) => ({ line: at.line, character: at.character });
  const row = {
    id: "row",
    label: text,
    context: "figure",
    target: { uri: document.uri.toString(), range: { start: plain(start), end: plain(end) } },
  };
  await answered(command, [row, undefined], ...dialogs);
};

/** Where each decision stands in the list that the hover's link opens. */
const listed: Readonly<Record<string, number>> = {
  "corroborate.setKind": 0,
  "corroborate.renameEntity": 1,
  "corroborate.mergeEntities": 2,
  "corroborate.splitEntity": 3,
  "corroborate.notAnEntity": 4,
  "corroborate.ignore": 5,
  "corroborate.correctValue": 0,
  "corroborate.notAFigure": 1,
  "corroborate.notSameClaim": 2,
  "corroborate.sameClaim": 3,
};

const byHover: Place = async ({ document }, text, command, dialogs) => {
  const args = await eventually(async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      placeOf(document, text),
    );
    const said = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ""))
      .join("\n");
    const [, linked] = /\(command:corroborate\.decide\?([^)]+)\)/u.exec(said) ?? [];
    ok(linked, "the hover leads to decisions");
    return JSON.parse(decodeURIComponent(linked)) as unknown[];
  });
  await answered("corroborate.decide", args, down(listed[command] ?? 0), ...dialogs);
};

const places: readonly (readonly [name: string, place: Place])[] = [
  ["the palette, at the cursor", atCursor],
  ["a code action", byCodeAction],
  ["a row of a view", onRow],
  ["the hover", byHover],
];

suite("decisions", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });
  teardown(async () => {
    await closeEditors();
    await removeFile();
    // The next test begins without what this one decided.
    await api.request("corroborate/decisionsChanged", {});
  });
  suiteTeardown(closeEditors);

  const entities = () => api.request("corroborate/entities", {});
  const kindOf = async (name: string) => (await entities()).find((each) => each.name === name)?.kind;
  const marked = (text: string) => {
    const editor = window.activeTextEditor;
    ok(editor, "an editor is open");
    const { start } = rangeOf(editor.document, text);
    return api
      .highlightsOf(editor.document.uri.toString())
      .some(({ range }) => range.start.line === start.line && range.start.character === start.character);
  };
  const claimOf = async (name: string, text: string) => {
    const claims = await api.request("corroborate/claims", {});
    return claims.find(({ members }) => members.some((member) => member.uri.endsWith(name) && member.text === text));
  };

  interface Case {
    readonly name: string;
    readonly command: string;
    readonly text: string;
    /** The lists that it opens. */
    readonly dialogs: readonly Keys[];
    readonly holds: () => Promise<void>;
    readonly gone: () => Promise<void>;
  }

  const cases: readonly Case[] = [
    {
      name: "Set Kind",
      command: "corroborate.setKind",
      text: "Aerwind",
      dialogs: [down(3)],
      holds: async () => equal(await kindOf("Aerwind"), "product"),
      gone: async () => equal(await kindOf("Aerwind"), "organization"),
    },
    {
      name: "Merge Entities",
      command: "corroborate.mergeEntities",
      text: "Karen Lundgaard",
      dialogs: [tick],
      holds: async () => {
        const [list = []] = (await decided()).names?.merge ?? [];
        equal(list[0], "Karen Lundgaard");
        equal(list.length, 2);
        const found = (await entities()).filter(({ name, aliases }) =>
          [name, ...aliases].some((form) => list.includes(form)),
        );
        equal(found.length, 1, "the two are one");
      },
      gone: async () => {
        const found = (await entities()).find(({ name }) => name === "Karen Lundgaard");
        ok(found?.aliases.every((alias) => /Lundgaard/u.test(alias)));
      },
    },
    {
      name: "Split",
      command: "corroborate.splitEntity",
      text: "Vindholm closed",
      dialogs: [down(1)],
      holds: async () => {
        deepEqual((await decided()).articles?.[ledger]?.apart, ["Vindholm"]);
        ok((await entities()).some(({ name }) => name === "Vindholm"));
      },
      gone: async () => ok(!(await entities()).some(({ name }) => name === "Vindholm")),
    },
    {
      name: "Not an Entity",
      command: "corroborate.notAnEntity",
      text: "Aerwind",
      dialogs: [],
      holds: async () => ok(!marked("Aerwind")),
      gone: async () => ok(marked("Aerwind")),
    },
    {
      name: "Ignore",
      command: "corroborate.ignore",
      text: "Jeppe Thorsager",
      dialogs: [down(2)],
      holds: async () => {
        equal(await kindOf("Jeppe Thorsager"), undefined);
        ok(!marked("Jeppe Thorsager"));
      },
      gone: async () => {
        equal(await kindOf("Jeppe Thorsager"), "person");
        ok(marked("Jeppe Thorsager"));
      },
    },
    {
      name: "Not a Figure",
      command: "corroborate.notAFigure",
      text: "51 miles",
      dialogs: [],
      holds: async () => ok(!marked("51 miles")),
      gone: async () => ok(marked("51 miles")),
    },
    {
      name: "Correct Value",
      command: "corroborate.correctValue",
      text: "6.8 percent",
      dialogs: [[]],
      holds: async () => {
        const [figure] = (await decided()).figures ?? [];
        deepEqual([figure?.exact, figure?.value, figure?.unit], ["6.8 percent", 6.8, "percent"]);
      },
      gone: async () => equal((await decided()).figures, undefined),
    },
    {
      name: "Not the Same Claim",
      command: "corroborate.notSameClaim",
      text: "52 billion kroner",
      dialogs: [[]],
      holds: async () => {
        const claim = await claimOf(ledger, "52 billion kroner");
        ok(claim?.relation !== "differ", claim?.about);
        ok(((await decided()).claims?.different ?? []).length > 0);
      },
      gone: async () => equal((await claimOf(ledger, "52 billion kroner"))?.relation, "differ"),
    },
    {
      name: "Same Claim",
      command: "corroborate.sameClaim",
      text: "400 million euros",
      dialogs: [down(0)],
      holds: async () => {
        const [pair] = (await decided()).claims?.same ?? [];
        ok(pair, "the pair is kept");
        const [, other] = pair;
        const claim = await claimOf(ledger, "more than 400 million euros");
        ok(
          claim?.members.some(({ uri, text }) => uri.endsWith(other.file) && text === other.exact),
          JSON.stringify(other),
        );
      },
      gone: async () => equal((await decided()).claims, undefined),
    },
  ];

  for (const { name, command, text, dialogs, holds, gone } of cases) {
    for (const [from, place] of places) {
      test(`${name}, from ${from}; and undone`, async () => {
        const editor = await open(ledger);
        await eventually(() => ok(marked("Karen Lundgaard"), "it is read"));
        await eventually(gone);
        await place(editor, text, command, dialogs);
        await eventually(holds);
        await commands.executeCommand("corroborate.undoDecision");
        await eventually(gone);
        equal(await fileText(), null);
      }).timeout(60_000);
    }
  }

  test("Rename shows another name, everywhere", async () => {
    const { document } = await open(ledger);
    const { line, character } = placeOf(document, "Halyard Capital");
    await commands.executeCommand("corroborate.renameEntity", document.uri.toString(), { line, character }, "The Fund");
    await eventually(async () => equal(await kindOf("The Fund"), "organization"));
    deepEqual(await decided(), { names: { rename: { "Halyard Capital": "The Fund" } } });
    await commands.executeCommand("corroborate.undoDecision");
    await eventually(async () => equal(await kindOf("Halyard Capital"), "organization"));
  });

  test("an entity's row of the Entities view is decided about as a whole", async () => {
    const entity = (await entities()).find(({ name }) => name === "Aerwind");
    ok(entity);
    await answered(
      "corroborate.setKind",
      [{ id: "", label: "", context: "entity", about: { entity: entity.id } }],
      down(3),
    );
    await eventually(async () => equal(await kindOf("Aerwind"), "product"));
    await commands.executeCommand("corroborate.undoDecision");
  });

  for (const [reach, keys, holds] of [
    ["here", down(0), async () => equal((await decided()).mentions?.[0]?.entity, false)],
    [
      "in this file",
      down(1),
      async () => deepEqual((await decided()).articles, { [ledger]: { ignore: ["Jeppe Thorsager"] } }),
    ],
    ["everywhere", down(3), async () => equal(await fileText(), null)],
  ] as const) {
    test(`Ignore ${reach}`, async () => {
      const editor = await open(ledger);
      await eventually(() => ok(marked("Jeppe Thorsager")));
      await atCursor(editor, "Jeppe Thorsager", "corroborate.ignore", [keys]);
      await eventually(() => ok(!marked("Jeppe Thorsager")));
      await eventually(holds);
      await commands.executeCommand("corroborate.undoDecision");
      await eventually(() => ok(marked("Jeppe Thorsager")));
    });
  }

  for (const [name, command, dialogs, said] of [
    ["Set Date", "corroborate.setDate", [[]], { date: "2025-03-14" }],
    ["Set Language", "corroborate.setLanguage", [down(1)], { language: "de" }],
    ["Set Source", "corroborate.setSource", [[]], { source: "Nordwire" }],
    ["Exclude Article", "corroborate.excludeArticle", [], { exclude: true }],
  ] as const) {
    for (const from of ["the palette", "an article's row"] as const) {
      test(`${name}, from ${from}; and undone`, async () => {
        const { document } = await open(ledger);
        await eventually(() => ok(marked("Karen Lundgaard"), "it is read"));
        const row = { id: "", label: "", context: "article", about: { document: document.uri.toString() } };
        await answered(command, from === "the palette" ? [] : [row], ...dialogs);
        deepEqual(Object.keys((await decided()).articles?.[ledger] ?? {}), Object.keys(said));
        const documents = async () => api.request("corroborate/documents", {});
        const own = async () => (await documents()).find(({ uri }) => uri === document.uri.toString());
        if ("language" in said) await eventually(async () => equal((await own())?.language, said.language));
        if ("exclude" in said) await eventually(async () => equal(await own(), undefined));
        await commands.executeCommand("corroborate.undoDecision");
        await eventually(async () => equal((await own())?.language, "en"));
        equal(await fileText(), null);
      });
    }
  }

  test("an article that was left out is taken in again by the same command", async () => {
    const { document } = await open(danish);
    await commands.executeCommand("corroborate.excludeArticle");
    const indexed = async () =>
      (await api.request("corroborate/documents", {})).some(({ uri }) => uri === document.uri.toString());
    await eventually(async () => ok(!(await indexed())));
    await commands.executeCommand("corroborate.excludeArticle");
    await eventually(async () => ok(await indexed()));
    deepEqual(await decided(), {});
  });

  /** Runs each of the quick fixes of what a note is told; what is told is gone then, and back when that is undone. */
  const dismissing = async (code: string, text: string, titles: readonly string[]) => {
    const { document } = await open("notes/briefing.md");
    const told = () =>
      languages
        .getDiagnostics(document.uri)
        .filter((each) => each.code === code && document.getText(each.range) === text);
    for (const title of titles) {
      await eventually(() => equal(told().length, 1, `${text} is told of`));
      const { command } = await eventually(async () => {
        const [diagnostic] = told();
        ok(diagnostic);
        const actions = await commands.executeCommand<CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          diagnostic.range,
        );
        const found = actions.find((each) => each.title === title);
        ok(found, actions.map((each) => each.title).join("\n"));
        return found;
      });
      ok(command);
      await answered(command.command, command.arguments ?? []);
      await eventually(() => equal(told().length, 0, `${title} has its effect`));
      await commands.executeCommand("corroborate.undoDecision");
    }
  };

  test("a note's figure that is contradicted is ignored, or about something else, by a quick fix", async () => {
    await dismissing("contradicted", "14.8 billion kroner", [
      "Ignore “14.8 billion kroner” in This Note",
      "Not the Same Thing as in the Articles",
    ]);
  });

  test("a note's name that is told to be misspelled is left alone by a quick fix", async () => {
    await dismissing("spelling", "Marcus Ashdowne", [
      "Ignore the Spelling of “Marcus Ashdowne” Here",
      "Not the Same Thing as “Marcus Ashdown”",
    ]);
  });

  test("a file that is edited by hand has its effect at once; what is wrong in it is told of there, and costs no other entry", async () => {
    await writeByHand(
      '{\n  // ours\n  "names": { "kinds": { "Aerwind": "product", "Havlys": "island" }, "ignore": ["Jeppe Thorsager"] }\n}\n',
    );
    await eventually(async () => {
      equal(await kindOf("Aerwind"), "product");
      equal(await kindOf("Jeppe Thorsager"), undefined);
    });
    const [diagnostic] = await eventually(() => {
      const found = languages.getDiagnostics(uriOf(file)).filter(({ source }) => source === "Corroborate");
      equal(found.length, 1);
      return found;
    });
    const { document } = await open(file);
    equal(document.languageId, "jsonc");
    equal(diagnostic && document.getText(diagnostic.range), '"island"');
    // A command leaves the comment, and the wrong entry, as they are.
    await open(ledger);
    putCursor(window.activeTextEditor as TextEditor, "Halyard Capital");
    await answered("corroborate.ignore", [], down(2));
    const text = await fileText();
    match(text ?? "", /\/\/ ours/u);
    match(text ?? "", /"Havlys": "island"/u);
    await removeFile();
    await eventually(async () => equal(await kindOf("Aerwind"), "organization"));
  });

  test("a broken file is not written over: it is opened at the place where it breaks", async () => {
    const broken = '{\n  "names": { "ignore": ["Jeppe Thorsager"] },\n  "articles": { "a.txt" }\n}\n';
    await writeByHand(broken);
    await eventually(async () => equal(await kindOf("Jeppe Thorsager"), undefined));
    const editor = await open(ledger);
    putCursor(editor, "Aerwind");
    await commands.executeCommand("corroborate.notAnEntity");
    await eventually(() => {
      const active = window.activeTextEditor;
      equal(active?.document.uri.toString(), uriOf(file).toString());
      equal(active?.selection.start.line, 2);
    });
    equal(await fileText(), broken);
    ok(
      languages
        .getDiagnostics(uriOf(file))
        .some(({ source, message }) => source === "Corroborate" && /not JSON/u.test(message)),
    );
  });

  test("a file that is open and not saved is edited as it is shown", async () => {
    await writeByHand("{}\n");
    const editor = await open(file);
    // The editor may still show what the file was before.
    await eventually(() => equal(editor.document.getText(), "{}\n"));
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), "// mine\n"));
    await open(ledger);
    putCursor(window.activeTextEditor as TextEditor, "Aerwind");
    await commands.executeCommand("corroborate.notAnEntity");
    match((await fileText()) ?? "", /^\/\/ mine\n\{\n\s+"mentions"/u);
    equal(editor.document.isDirty, false);
  });

  test("a decision is undone without what was edited by hand since", async () => {
    const editor = await open(ledger);
    await eventually(() => ok(marked("Aerwind")));
    await atCursor(editor, "Aerwind", "corroborate.notAnEntity", []);
    await eventually(() => ok(!marked("Aerwind")));
    await writeByHand(
      ((await fileText()) ?? "").replace("{", '{\n  // by hand\n  "names": { "ignore": ["Jeppe Thorsager"] },'),
    );
    await eventually(async () => equal(await kindOf("Jeppe Thorsager"), undefined));
    await commands.executeCommand("corroborate.undoDecision");
    await eventually(() => ok(marked("Aerwind")));
    deepEqual(await decided(), { names: { ignore: ["Jeppe Thorsager"] } });
    match((await fileText()) ?? "", /\/\/ by hand/u);
  });

  test("the schema completes and describes what is written by hand", async () => {
    await writeByHand("{\n  \n}\n");
    const { document } = await open(file);
    await eventually(async () => {
      const list = await commands.executeCommand<{ items: readonly { label: string | { label: string } }[] }>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.lineAt(1).range.end,
      );
      const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      ok(labels.includes("figures"), labels.join(", "));
    });
  });

  test("what was decided before is found again", async () => {
    const editor = await open(ledger);
    await eventually(() => ok(marked("Aerwind")));
    await atCursor(editor, "Aerwind", "corroborate.setKind", [down(3)]);
    await eventually(async () => equal(await kindOf("Aerwind"), "product"));
    await commands.executeCommand("corroborate.rebuildIndex");
    await eventually(async () => equal(await kindOf("Aerwind"), "product"));
  });

  test("where there is nothing to decide about, that is said and nothing is written", async () => {
    const editor = await open(ledger);
    putCursor(editor, "part of which");
    for (const command of ["notAnEntity", "notAFigure", "setKind", "sameClaim"])
      await commands.executeCommand(`corroborate.${command}`);
    equal(await fileText(), null);
  });
});

/** Runs last: what it decides is there when the folder is opened again. */
suite("decisions for the next time", () => {
  test("are left in the file", async () => {
    const api = await corroborate();
    const editor = await open(ledger);
    await eventually(() => ok(api.highlightsOf(editor.document.uri.toString()).length > 0, "it is read"));
    await atCursor(editor, "Aerwind", "corroborate.setKind", [down(3)]);
    await eventually(async () => {
      const entity = (await api.request("corroborate/entities", {})).find(({ name }) => name === "Aerwind");
      equal(entity?.kind, "product");
    });
    await closeEditors();
  });
});
