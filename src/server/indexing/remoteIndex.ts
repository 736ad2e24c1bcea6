/** The index in another thread: the messages, and both of their ends. */
import {
  type MessageConnection,
  NotificationType,
  NotificationType0,
  RequestType,
  RequestType0,
} from "vscode-languageserver";
import type { Corpus } from "../../corpus/types.ts";
import { reasonOf } from "../fileSystem.ts";
import type { Log } from "../log.ts";
import { callOn, type CorpusResult, forwardCorpus } from "./forwardCorpus.ts";
import type { Index, IndexEvents, IndexLocation, OpenIndex } from "./index.ts";
import type { UpdateProgress, UpdateRequest, UpdateResult } from "./indexer.ts";

interface CorpusCall {
  readonly method: keyof Corpus;
  readonly args: readonly unknown[];
}

const messages = {
  open: new RequestType<IndexLocation, null, void>("index/open"),
  update: new RequestType<UpdateRequest, UpdateResult, void>("index/update"),
  corpus: new RequestType<CorpusCall, unknown, void>("index/corpus"),
  erase: new RequestType0<null, void>("index/erase"),
  close: new RequestType0<null, void>("index/close"),
  progress: new NotificationType<UpdateProgress>("index/progress"),
  log: new NotificationType<{ readonly level: keyof Log; readonly message: string }>("index/log"),
  lost: new NotificationType0("index/lost"),
};

/** The end in the thread that writes. `connection` is listened to from here on. */
export function serveIndex(connection: MessageConnection, openIndex: OpenIndex): void {
  const log: Log = {
    info: (message) => void connection.sendNotification(messages.log, { level: "info", message }),
    warn: (message) => void connection.sendNotification(messages.log, { level: "warn", message }),
    error: (message) => void connection.sendNotification(messages.log, { level: "error", message }),
  };
  let index: Index | null = null;
  const events: IndexEvents = { log, lost: () => void connection.sendNotification(messages.lost) };
  const opened = () => {
    if (!index) throw new Error("The index is not open.");
    return index;
  };
  connection.onRequest(messages.open, async (location) => {
    index = await openIndex(location, events);
    return null;
  });
  connection.onRequest(messages.update, (request, token) =>
    opened().update(request, (progress) => void connection.sendNotification(messages.progress, progress), token),
  );
  connection.onRequest(messages.corpus, ({ method, args }) =>
    // `forwardCorpus` at the other end saw to it that these are the method's arguments.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    callOn(opened().corpus, method, args as Parameters<Corpus[typeof method]>),
  );
  connection.onRequest(messages.erase, async () => {
    await opened().erase();
    return null;
  });
  connection.onRequest(messages.close, async () => {
    await index?.close();
    index = null;
    return null;
  });
  connection.listen();
}

/**
 * The end in the server's thread.
 * @param openReader opens the same corpus for reading here, beside the writer; null where it cannot be shared.
 */
export async function connectIndex(
  connection: MessageConnection,
  location: IndexLocation,
  { log, lost }: IndexEvents,
  openReader: () => Promise<Corpus | null>,
): Promise<Index> {
  let report: ((progress: UpdateProgress) => void) | null = null;
  connection.onNotification(messages.progress, (progress) => report?.(progress));
  connection.onNotification(messages.log, ({ level, message }) => log[level](message));
  connection.onNotification(messages.lost, lost);
  connection.listen();
  await connection.sendRequest(messages.open, location);

  async function ask<M extends keyof Corpus>(method: M, ...args: Parameters<Corpus[M]>): CorpusResult<M> {
    // The other end calls this very method, so this is its result.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await connection.sendRequest(messages.corpus, { method, args })) as Awaited<CorpusResult<M>>;
  }

  async function read<M extends keyof Corpus>(method: M, ...args: Parameters<Corpus[M]>): CorpusResult<M> {
    if (!reader) return ask(method, ...args);
    try {
      return await callOn(reader, method, args);
    } catch (error) {
      // The writer may have put another file in its place; it knows the way.
      log.warn(`The index is read by its writer from now on: ${reasonOf(error)}`);
      await closeReader();
      return ask(method, ...args);
    }
  }

  let reader = await openReader();
  async function closeReader(): Promise<void> {
    const closing = reader;
    reader = null;
    await closing?.close().catch(() => {});
  }

  return {
    corpus: forwardCorpus(read),
    writer: forwardCorpus(ask),
    async update(request, progress, token) {
      report = progress;
      return connection.sendRequest(messages.update, request, token);
    },
    async erase() {
      await closeReader();
      await connection.sendRequest(messages.erase);
      reader = await openReader();
    },
    async close() {
      await closeReader();
      await connection.sendRequest(messages.close);
    },
  };
}
