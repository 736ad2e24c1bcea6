import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, describe, it } from "node:test";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";
import { createAnalyser } from "../../../src/analysis/index.ts";
import { Client, root } from "../server/harness.ts";

const model = new URL("../../../src/analysis/entities/model/names.bin", import.meta.url);
const analyser = createAnalyser(readFileSync(model));

const articles = {
  "ledger.txt": `Orvane Energi counts its year

COPENHAGEN, March 14, 2025 — Orvane Energi had revenue of 18.4 billion kroner in 2024, chief executive Ingrid Halvorsen said.

Orvane Energi has 4,200 employees.`,
  "bladet.txt": `Orvane Energi gør regnskabet op

14. marts 2025

Orvane Energi havde en omsætning på 18,4 milliarder kroner i 2024, siger direktør Ingrid Halvorsen.

Orvane Energi har en markedsværdi på 1,72 billioner kroner.`,
};
/** Files that are there before they are opened. */
const empty = { "notes/story.md": "", "notes/canary-1.md": "", "other.txt": "" };

let client: Client | null = null;
afterEach(async () => {
  await client?.stop();
  client = null;
});

const wrong = "Orvane Energi had revenue of 14.8 billion kroner in 2024.\n";
const right = wrong.replace("14.8", "18.4");

/** A window with the articles, in which notes are opened and what is told of them is heard. */
class Desk {
  readonly client: Client;
  readonly #told: PublishDiagnosticsParams[] = [];
  readonly #waiting = new Set<() => void>();
  #canaries = 0;

  static async open(settings: Record<string, unknown> = {}): Promise<Desk> {
    client = await Client.start({ files: { ...articles, ...empty }, analyser, settings: { corroborate: settings } });
    return new Desk(client);
  }

  private constructor(started: Client) {
    this.client = started;
    started.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.#told.push(params);
      for (const listener of this.#waiting) listener();
    });
  }

  note(text: string, name = "story"): Promise<string> {
    return this.client.open(`notes/${name}.md`, text, "markdown");
  }

  async replace(uri: string, version: number, text: string): Promise<void> {
    await this.client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** What is shown of a note as it is now: notes are told of in the order in which they were opened. */
  async shown(uri: string): Promise<readonly Diagnostic[]> {
    const canary = await this.note(wrong, `canary-${++this.#canaries}`);
    await this.until(canary, (diagnostics) => diagnostics.length > 0);
    return this.#last(uri);
  }

  /** Resolves when what is shown of a note is as awaited. */
  async until(uri: string, awaited: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const told = new Promise<void>((resolve) => {
        const listener = () => {
          this.#waiting.delete(listener);
          resolve();
        };
        this.#waiting.add(listener);
      });
      if (this.#told.some((each) => each.uri === uri) && awaited(this.#last(uri))) return this.#last(uri);
      await told;
    }
  }

  #last(uri: string): readonly Diagnostic[] {
    return this.#told.findLast((each) => each.uri === uri)?.diagnostics ?? [];
  }
}

async function shownOf(text: string): Promise<readonly Diagnostic[]> {
  const desk = await Desk.open();
  return desk.shown(await desk.note(text));
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const none = (diagnostics: readonly Diagnostic[]) => diagnostics.length === 0;
const some = (diagnostics: readonly Diagnostic[]) => diagnostics.length > 0;

describe("a note", () => {
  it("is told of a figure that articles contradict, with the places", async () => {
    const [diagnostic, ...others] = await shownOf(`# Orvane Energi\n\n${wrong}`);
    assert.ok(diagnostic);
    assert.deepEqual(others, []);
    assert.equal(diagnostic.code, "contradicted");
    assert.equal(diagnostic.severity, 3);
    assert.deepEqual(diagnostic.range, { start: { line: 2, character: 29 }, end: { line: 2, character: 48 } });
    assert.match(JSON.stringify(diagnostic.message), /18[.,]4/);
    const places = diagnostic.relatedInformation?.map(({ location }) => location.uri);
    assert.deepEqual(places?.toSorted(), [`${root}/bladet.txt`, `${root}/ledger.txt`]);
  });

  it("is told nothing where articles agree", async () => {
    assert.deepEqual(await shownOf(right), []);
  });

  it("is told of a scale word that was copied from another language", async () => {
    const [diagnostic] = await shownOf("Orvane Energi has a market value of 1.72 billion kroner.\n");
    assert.equal(diagnostic?.code, "scale-word");
    assert.match(JSON.stringify(diagnostic.message), /Danish billioner is 10¹², an English trillion/);
  });

  it("is told of a name that the articles spell otherwise", async () => {
    const [diagnostic] = await shownOf("Ingrid Halvorson runs Orvane Energi.\n");
    assert.equal(diagnostic?.code, "spelling");
    assert.equal(diagnostic.severity, 4);
    assert.match(JSON.stringify(diagnostic.message), /Ingrid Halvorsen/);
  });

  it("is told of nothing any more when the mistake is gone, or the note closed", async () => {
    const desk = await Desk.open();
    const uri = await desk.note(wrong);
    assert.deepEqual(codes(await desk.until(uri, some)), ["contradicted"]);
    await desk.replace(uri, 2, right);
    await desk.until(uri, none);
    await desk.replace(uri, 3, wrong);
    await desk.until(uri, some);
    await desk.client.close(uri);
    await desk.until(uri, none);
  });

  it("is told as the setting says, or not at all", async () => {
    const desk = await Desk.open({ check: { severity: "warning" } });
    const uri = await desk.note(wrong);
    const [diagnostic] = await desk.until(uri, some);
    assert.equal(diagnostic?.severity, 2);
    desk.client.settings["corroborate"] = { check: { severity: "off" } };
    await desk.client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await desk.until(uri, none);
  });

  it("is not checked where its front matter says so", async () => {
    assert.deepEqual(await shownOf(`---\ncorroborate: off\n---\n${wrong}`), []);
  });
});

describe("an article", () => {
  it("has no diagnostics", async () => {
    const desk = await Desk.open();
    assert.deepEqual(await desk.shown(await desk.client.open("other.txt", wrong)), []);
  });
});
