/** Reads files into the corpus. Runs beside the server, in a thread of its own where there are threads. */
import type { CancellationToken } from "vscode-languageserver";
import type { Analyser } from "../../analysis/index.ts";
import {
  decisionDigest,
  type DecisionLevel,
  type DecisionsAbout,
  decisionsAbout,
  type DocumentDecisions,
} from "../../corpus/decisions/levels.ts";
import { decode } from "../../corpus/decoding.ts";
import type { Corpus, DocumentInput, Fingerprint, Skipped } from "../../corpus/types.ts";
import { megabyte, type Precision } from "../../protocol/messages.ts";
import { formatOf, readText } from "../documents/reading.ts";
import { isReport, type RoleOf, roles } from "../documents/role.ts";
import { type FileStat, type FileSystem, reasonOf } from "../fileSystem.ts";
import { relativePath } from "../uris.ts";
import { discover } from "./discovery.ts";
import { FolderFilter, type FolderRules } from "./folderFilter.ts";
import { hashText } from "./hash.ts";

/** What to bring up to date, and how files are read. Plain data: it crosses to another thread. */
export interface UpdateRequest {
  readonly folders: readonly FolderRules[];
  /** Files and folders that changed, appeared or went; null for all of `folders`. */
  readonly only: readonly string[] | null;
  /** Documents that the editor holds: their text is not the file's. */
  readonly open: readonly string[];
  /** Reads files again that did not change. */
  readonly force: boolean;
  readonly notes: string;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly precision: Precision;
  /** What the user decided, the farthest first. */
  readonly decisions: readonly DecisionLevel[];
}

export interface UpdateProgress {
  readonly done: number;
  readonly total: number;
  /** Whether the corpus changed since the last report. */
  readonly changed: boolean;
}

export interface UpdateResult {
  readonly read: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly cancelled: boolean;
  /** Files left out in this update, with the reason. */
  readonly skipped: readonly Skipped[];
  /** Files that were read but not wholly understood, such as broken UTF-8. */
  readonly warnings: readonly Skipped[];
}

export interface Indexer {
  /** Brings the corpus up to date with the files; one update at a time. */
  readonly update: (
    request: UpdateRequest,
    progress: (progress: UpdateProgress) => void,
    token: CancellationToken,
  ) => Promise<UpdateResult>;
}

/** A transaction holds at most so much text (UTF-16 code units), so that writers of open documents wait little. */
const batchSize = 200_000;
const batchFiles = 32;

interface DecidedAbout {
  readonly decisions: DocumentDecisions;
  readonly digest: string;
}

/** What became of one file. */
type Reading =
  | { readonly kind: "read"; readonly input: DocumentInput; readonly warning: string | null }
  | { readonly kind: "unchanged" }
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "gone" };

export function createIndexer(files: FileSystem, analyser: Analyser, corpus: Corpus): Indexer {
  return {
    async update(request, progress, token) {
      const known = await corpus.fingerprints();
      const before = [...known.keys(), ...(await corpus.skipped()).map(({ uri }) => uri)];
      const plan = await planOf(files, request, before, token);
      const update = new Update(files, analyser, corpus, request, progress);
      if (!token.isCancellationRequested) await update.remove(plan.gone);
      await update.skip(plan.skipped);
      return update.run(plan.files, known, token);
    },
  };
}

interface Plan {
  readonly files: readonly string[];
  readonly gone: readonly string[];
  readonly skipped: readonly Skipped[];
}

async function planOf(
  files: FileSystem,
  request: UpdateRequest,
  before: readonly string[],
  token: CancellationToken,
): Promise<Plan> {
  const open = new Set(request.open);
  const found = new Set<string>();
  const skipped: Skipped[] = [];
  for (const { start, folder, filter } of await startsOf(files, request)) {
    const discovery = await discover(files, filter, folder, start, token);
    for (const uri of discovery.files) found.add(uri);
    skipped.push(...discovery.skipped);
  }
  for (const uri of await changedFiles(files, request)) found.add(uri);
  const concerns = (uri: string) =>
    request.only === null || request.only.some((changed) => relativePath(changed, uri) !== null);
  const unreadable = skipped.map(({ uri }) => uri);
  const gone = [...new Set(before)].filter(
    (uri) =>
      concerns(uri) && !found.has(uri) && !open.has(uri) && !unreadable.some((at) => relativePath(at, uri) !== null),
  );
  return { files: [...found].filter((uri) => !open.has(uri)), gone, skipped };
}

interface Start {
  readonly start: string;
  readonly folder: string;
  readonly filter: FolderFilter;
}

/** The folders to walk: all of them, or those that changed and are read. */
async function startsOf(files: FileSystem, request: UpdateRequest): Promise<readonly Start[]> {
  const starts: Start[] = [];
  for (const rules of request.folders) {
    const filter = new FolderFilter(files, rules);
    if (request.only === null) starts.push({ start: rules.uri, folder: rules.uri, filter });
    else {
      for (const uri of request.only) {
        const path = relativePath(rules.uri, uri);
        if (path === null || (await typeOf(files, uri)) !== "directory") continue;
        if (path === "" || (await filter.reaches(path))) starts.push({ start: uri, folder: rules.uri, filter });
      }
    }
  }
  return starts;
}

/** The files among what changed that are read. */
async function changedFiles(files: FileSystem, request: UpdateRequest): Promise<readonly string[]> {
  if (request.only === null) return [];
  const found: string[] = [];
  for (const rules of request.folders) {
    const filter = new FolderFilter(files, rules);
    for (const uri of request.only) {
      const path = relativePath(rules.uri, uri);
      if (path !== null && (await filter.accepts(path)) && (await typeOf(files, uri)) === "file") found.push(uri);
    }
  }
  return found;
}

async function typeOf(files: FileSystem, uri: string): Promise<FileStat["type"] | null> {
  try {
    return (await files.stat(uri))?.type ?? null;
  } catch {
    return null;
  }
}

/** One update as it runs. */
class Update {
  readonly #files: FileSystem;
  readonly #analyser: Analyser;
  readonly #corpus: Corpus;
  readonly #request: UpdateRequest;
  readonly #progress: (progress: UpdateProgress) => void;
  readonly #roleOf: RoleOf;
  readonly #decidedAbout: DecisionsAbout;
  readonly #skipped: Skipped[] = [];
  readonly #warnings: Skipped[] = [];
  #batch: DocumentInput[] = [];
  #batchSize = 0;
  #removed = 0;
  #changed = false;
  #moreAnnounced = false;

  constructor(
    files: FileSystem,
    analyser: Analyser,
    corpus: Corpus,
    request: UpdateRequest,
    progress: (progress: UpdateProgress) => void,
  ) {
    this.#files = files;
    this.#analyser = analyser;
    this.#corpus = corpus;
    this.#request = request;
    this.#progress = progress;
    this.#roleOf = roles(request.notes);
    this.#decidedAbout = decisionsAbout(request.decisions);
  }

  async remove(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    await this.#corpus.remove(uris);
    this.#removed += uris.length;
    this.#changed = true;
  }

  async skip(skipped: readonly Skipped[]): Promise<void> {
    if (skipped.length === 0) return;
    await this.#corpus.skip(skipped);
    this.#skipped.push(...skipped);
    this.#changed = true;
  }

  async run(
    uris: readonly string[],
    known: ReadonlyMap<string, Fingerprint>,
    token: CancellationToken,
  ): Promise<UpdateResult> {
    const total = uris.length;
    const counts = { read: 0, unchanged: 0 };
    let done = 0;
    try {
      for (const uri of uris) {
        if (token.isCancellationRequested) break;
        const reading = await this.#readFile(uri, this.#request.force ? undefined : known.get(uri));
        if (reading.kind === "read" || reading.kind === "unchanged") counts[reading.kind]++;
        await this.#take(uri, reading, known.has(uri));
        if (this.#batchSize >= batchSize || this.#batch.length >= batchFiles) await this.#flush(true);
        done++;
        this.#progress({ done, total, changed: this.#tookChange() });
      }
    } finally {
      // Also when this was cancelled, or an earlier run was killed: what was read so far is compared.
      if (this.#batch.length > 0 || this.#moreAnnounced || this.#request.only === null) await this.#flush(false);
    }
    this.#progress({ done, total, changed: this.#tookChange() });
    return {
      ...counts,
      removed: this.#removed,
      cancelled: token.isCancellationRequested,
      skipped: this.#skipped,
      warnings: this.#warnings,
    };
  }

  async #take(uri: string, reading: Reading, known: boolean): Promise<void> {
    switch (reading.kind) {
      case "read":
        if (reading.warning !== null) this.#warnings.push({ uri, reason: reading.warning });
        this.#batch.push(reading.input);
        this.#batchSize += reading.input.text.length;
        return;
      case "skipped":
        if (known) await this.remove([uri]);
        await this.skip([{ uri, reason: reading.reason }]);
        return;
      case "gone":
        if (known) await this.remove([uri]);
        return;
      case "unchanged":
    }
  }

  async #readFile(uri: string, known: Fingerprint | undefined): Promise<Reading> {
    const decisions = this.#decidedAbout(uri);
    if (decisions.article.exclude) return { kind: "gone" };
    const digest = decisionDigest(decisions);
    // A document about which something else was decided is read again.
    const same = known && (known.decisions ?? "") === digest ? known : undefined;
    return this.#read(uri, same, { decisions, digest });
  }

  async #read(uri: string, known: Fingerprint | undefined, decided: DecidedAbout): Promise<Reading> {
    let bytes: Uint8Array | null;
    let stat: FileStat | null;
    try {
      stat = await this.#files.stat(uri);
      if (stat?.type !== "file") return { kind: "gone" };
      if (known?.modified === stat.modified && known.size === stat.size) return { kind: "unchanged" };
      const { maxFileSize } = this.#request;
      if (stat.size > maxFileSize) return { kind: "skipped", reason: tooLarge(stat.size, maxFileSize) };
      bytes = await this.#files.readFile(uri);
    } catch (error) {
      return { kind: "skipped", reason: `cannot be read: ${reasonOf(error)}` };
    }
    if (!bytes) return { kind: "gone" };
    try {
      return this.#understand(uri, bytes, stat, known, decided);
    } catch (error) {
      // One article that the analysis fails at must not keep the others out.
      return { kind: "skipped", reason: `cannot be analysed, please report this: ${reasonOf(error)}` };
    }
  }

  #understand(
    uri: string,
    bytes: Uint8Array,
    stat: FileStat,
    known: Fingerprint | undefined,
    { decisions, digest }: DecidedAbout,
  ): Reading {
    const decoded = decode(bytes);
    if (decoded.kind === "binary") return { kind: "skipped", reason: "binary, not text" };
    const { text, warning } = decoded;
    if (isReport(text)) return { kind: "skipped", reason: "a report that Corroborate exported" };
    const hash = hashText(text);
    if (known?.hash === hash) return { kind: "unchanged" };
    const path = this.#request.folders.map((folder) => relativePath(folder.uri, uri)).find((p) => p !== null) ?? uri;
    const options = { format: formatOf(uri), precision: this.#request.precision };
    const analysis = readText(this.#analyser, text, options, decisions);
    const fingerprint = { modified: stat.modified, size: stat.size, hash, decisions: digest };
    return { kind: "read", input: { uri, role: this.#roleOf(path, text), text, fingerprint, analysis }, warning };
  }

  /** @param more further batches follow, and claims may wait for the last. */
  async #flush(more: boolean): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#batchSize = 0;
    this.#moreAnnounced = more;
    await this.#corpus.put(batch, { more });
    this.#changed = true;
  }

  #tookChange(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }
}

function tooLarge(size: number, limit: number): string {
  return `larger than corroborate.maxFileSize: ${megabytes(size)} of ${megabytes(limit)} MB`;
}

function megabytes(bytes: number): number {
  return Math.round((bytes / megabyte) * 100) / 100;
}
