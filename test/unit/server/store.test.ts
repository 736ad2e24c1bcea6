import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { CancellationToken } from "vscode-languageserver";
import { createMessageConnection, PortMessageReader, PortMessageWriter } from "vscode-languageserver/node";
import type { Log } from "../../../src/server/log.ts";
import type { Index, IndexEvents } from "../../../src/server/indexing/index.ts";
import type { UpdateRequest } from "../../../src/server/indexing/indexer.ts";
import { openLocalIndex } from "../../../src/server/indexing/localIndex.ts";
import { connectIndex, serveIndex } from "../../../src/server/indexing/remoteIndex.ts";
import { nodeFiles } from "../../../src/server/node/files.ts";
import { indexPath, nodeStore, openReader } from "../../../src/server/node/store.ts";
import { fakeAnalyser } from "./fakeAnalyser.ts";

const build = "1";

/** A folder of articles and one for the index, on disk. */
async function workplace(t: TestContext) {
  const folder = await mkdtemp(path.join(tmpdir(), "corroborate-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const storage = path.join(folder, "storage");
  const location = { storage: pathToFileURL(storage).href, workspace: "test" };
  const lines: string[] = [];
  const say = (message: string) => void lines.push(message);
  const log: Log = { info: say, warn: say, error: say };
  let losses = 0;
  const events: IndexEvents = { log, lost: () => void losses++ };
  return {
    location,
    storage,
    events,
    lines,
    losses: () => losses,
    write: (name: string, text: string) => writeFile(path.join(folder, name), text),
    touch: (name: string) => utimes(path.join(folder, name), 1, 1),
    open: () => openLocalIndex(nodeFiles, fakeAnalyser, nodeStore(location, build, events)),
    request: request(pathToFileURL(folder).href),
  };
}

function request(uri: string): UpdateRequest {
  return {
    folders: [{ uri, include: "**/*.txt", excluded: [], useIgnoreFiles: true }],
    only: null,
    open: [],
    force: false,
    notes: "",
    maxFileSize: 1_000_000,
    precision: "balanced",
    decisions: [],
  };
}

function update(index: Index, asked: UpdateRequest) {
  return index.update(asked, () => {}, CancellationToken.None);
}

async function names(index: Pick<Index, "corpus">): Promise<string[]> {
  return (await index.corpus.entities()).map(({ name }) => name).sort();
}

test("the index outlives the server, and files that did not change are not read again", async (t) => {
  const place = await workplace(t);
  await place.write("a.txt", "Nordvind");
  await place.write("b.txt", "Esbjerg");
  const first = await place.open();
  assert.equal((await update(first, place.request)).read, 2);
  await first.close();

  await place.write("b.txt", "Ada Holm");
  const second = await place.open();
  const result = await update(second, place.request);
  assert.deepEqual([result.read, result.unchanged], [1, 1]);
  assert.deepEqual(await names(second), ["Ada Holm", "Nordvind"]);
  await second.close();
});

test("a file that was only touched is not analysed again", async (t) => {
  const place = await workplace(t);
  await place.write("a.txt", "Nordvind");
  const index = await place.open();
  await update(index, place.request);
  await place.touch("a.txt");
  const result = await update(index, place.request);
  assert.deepEqual([result.read, result.unchanged], [0, 1]);
  await index.close();
});

test("a broken index is set aside and rebuilt, and said so", async (t) => {
  const place = await workplace(t);
  await place.write("a.txt", "Nordvind");
  const first = await place.open();
  await update(first, place.request);
  await first.close();
  const file = indexPath(place.location, build);
  await writeFile(file, "this is no database, and long enough to be taken for one ".repeat(200));

  const second = await place.open();
  assert.equal(place.losses(), 1);
  assert.ok(
    place.lines.some((line) => line.includes("made anew") && line.includes(".broken")),
    place.lines.join(),
  );
  await update(second, place.request);
  assert.deepEqual(await names(second), ["Nordvind"]);
  await second.close();
});

test("erasing leaves no file with anything of an article, the one set aside included", async (t) => {
  const place = await workplace(t);
  await place.write("a.txt", "Nordvind");
  const file = indexPath(place.location, build);
  const first = await place.open();
  await update(first, place.request);
  await writeFile(`${file}.broken`, "Nordvind");

  await first.erase();

  assert.deepEqual(await names(first), []);
  for (const name of await readdir(place.storage)) {
    assert.ok(!(await readFile(path.join(place.storage, name), "latin1")).includes("Nordvind"), name);
  }
  await first.close();
});

test("the index of another build is deleted, and that of another workspace is not", async (t) => {
  const place = await workplace(t);
  const other = nodeStore({ ...place.location, workspace: "other" }, "0", place.events);
  const old = nodeStore(place.location, "0", place.events);
  await (await other.open()).close();
  await (await old.open()).close();
  assert.equal((await readdir(place.storage)).length, 2);
  await (await place.open()).close();
  const left = await readdir(place.storage);
  assert.ok(!left.includes(path.basename(indexPath(place.location, "0"))));
  assert.equal(left.length, 2);
  assert.ok(place.lines.some((line) => line.includes("another version")));
});

test("an index in another thread is read here and written there", async (t) => {
  const place = await workplace(t);
  await place.write("a.txt", "Nordvind");
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  const connect = (port: typeof port1) =>
    createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
  serveIndex(connect(port2), (location, events) =>
    openLocalIndex(nodeFiles, fakeAnalyser, nodeStore(location, build, events)),
  );
  const index = await connectIndex(connect(port1), place.location, place.events, () =>
    openReader(place.location, build),
  );
  const progress: number[] = [];
  await index.update(place.request, ({ done }) => progress.push(done), CancellationToken.None);
  assert.deepEqual(progress, [1, 1]);
  assert.deepEqual(await names(index), ["Nordvind"]);
  assert.ok((await index.corpus.fingerprints()) instanceof Map);

  await index.erase();
  assert.deepEqual(await names(index), []);
  await update(index, place.request);
  assert.deepEqual(await names(index), ["Nordvind"]);
  await index.close();
});

test("an index in memory is asked of the thread that has it", async (t) => {
  const place = await workplace(t);
  await place.write("a.txt", "Nordvind");
  const location = { storage: null, workspace: "test" };
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  const connect = (port: typeof port1) =>
    createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
  serveIndex(connect(port2), (asked, events) =>
    openLocalIndex(nodeFiles, fakeAnalyser, nodeStore(asked, build, events)),
  );
  const index = await connectIndex(connect(port1), location, place.events, () => openReader(location, build));
  await update(index, place.request);
  assert.deepEqual(await names(index), ["Nordvind"]);
  assert.equal((await index.corpus.fingerprints()).size, 1);
  await index.close();
});
