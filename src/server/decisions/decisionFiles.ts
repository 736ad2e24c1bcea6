/** The files of decisions: the user's, the workspace's and each folder's. */
import {
  decisionDigest,
  type DecisionLevel,
  decidedNames,
  type DecisionsAbout,
  decisionsAbout,
  type DocumentDecisions,
  pathsIn,
} from "../../corpus/decisions/levels.ts";
import { decisionFileName } from "../../corpus/decisions/file.ts";
import { parseDecisions, type ParsedDecisions, type Problem } from "../../corpus/decisions/parse.ts";
import { pathFromFolder } from "../../corpus/decisions/paths.ts";
import { type NameRules, rulesOf } from "../../corpus/linking/decisions.ts";
import type { NameDecisions } from "../../corpus/types.ts";
import { type FileSystem, reasonOf } from "../fileSystem.ts";
import type { Log } from "../log.ts";
import { childUri, normalUri, parentUri, resolvedUri } from "../uris.ts";

/** What was decided, as far as documents are read by it. */
export interface Decided {
  about(uri: string): DocumentDecisions;
  /** Differs where other things are decided about a document. */
  digestOf(uri: string): string;
  readonly rules: NameRules;
}

/** URIs of files that no folder has. */
export interface OwnFiles {
  readonly user: string | null;
  readonly workspace: string | null;
}

export interface DecisionFileState {
  readonly uri: string;
  /** URI; null for the user's own file, whose paths name nothing. */
  readonly folder: string | null;
  /** Null where there is no file. */
  readonly text: string | null;
  readonly parsed: ParsedDecisions;
}

const nothing = parseDecisions("");

export class DecisionFiles implements Decided {
  readonly #files: FileSystem;
  readonly #own: OwnFiles;
  readonly #log: Log;
  #states: readonly DecisionFileState[] = [];
  #rules: NameRules = rulesOf({});
  #names: NameDecisions = {};
  #about: DecisionsAbout = decisionsAbout([]);

  constructor(files: FileSystem, own: OwnFiles, log: Log) {
    this.#files = files;
    this.#own = own;
    this.#log = log;
  }

  /** The farthest first. */
  get levels(): readonly DecisionLevel[] {
    return this.#states.map(({ folder, parsed }) => ({ folder, decisions: parsed.decisions }));
  }

  get states(): readonly DecisionFileState[] {
    return this.#states;
  }

  get names(): NameDecisions {
    return this.#names;
  }

  get rules(): NameRules {
    return this.#rules;
  }

  about(uri: string): DocumentDecisions {
    return this.#about(uri);
  }

  digestOf(uri: string): string {
    return decisionDigest(this.about(uri));
  }

  isDecisionFile(uri: string): boolean {
    return this.#states.some((state) => state.uri === uri);
  }

  /**
   * Reads the files of these folders.
   * @returns URIs of the documents about which something else is decided than before; null where nothing changed at all.
   */
  async load(folders: readonly string[]): Promise<ReadonlySet<string> | null> {
    const before = this.#states;
    const states = await Promise.all(this.#places(folders).map((place) => this.#read(place)));
    const same =
      states.length === before.length &&
      states.every(({ uri, text }, i) => uri === before[i]?.uri && text === before[i].text);
    if (same) return null;
    const digests = new Map(documentsIn([...before, ...states]).map((uri) => [uri, this.digestOf(uri)]));
    this.#states = states;
    this.#about = decisionsAbout(this.levels);
    this.#names = decidedNames(this.levels);
    this.#rules = rulesOf(this.#names);
    return new Set([...digests].filter(([uri, digest]) => this.digestOf(uri) !== digest).map(([uri]) => uri));
  }

  #places(folders: readonly string[]): readonly Pick<DecisionFileState, "uri" | "folder">[] {
    const { user, workspace } = this.#own;
    const own = [
      ...(user === null ? [] : [{ uri: normalUri(user), folder: null }]),
      ...(workspace === null ? [] : [{ uri: normalUri(workspace), folder: parentUri(normalUri(workspace)) }]),
      ...folders.map((folder) => ({ uri: childUri(folder, decisionFileName), folder })),
    ];
    // A workspace's file may stand in one of its folders.
    return own.filter(({ uri }, i) => own.findLastIndex((each) => each.uri === uri) === i);
  }

  async #read(place: Pick<DecisionFileState, "uri" | "folder">): Promise<DecisionFileState> {
    try {
      const bytes = await this.#files.readFile(place.uri);
      if (!bytes) return { ...place, text: null, parsed: nothing };
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      return { ...place, text, parsed: parsedFor(place.folder, text) };
    } catch (error) {
      this.#log.warn(`What was decided in ${place.uri} is not known: ${reasonOf(error)}`);
      // What was decided before holds until the file can be read again.
      return this.#states.find(({ uri }) => uri === place.uri) ?? { ...place, text: null, parsed: nothing };
    }
  }
}

/** The user's own file is for every folder: what it says of documents says nothing. */
function parsedFor(folder: string | null, text: string): ParsedDecisions {
  const parsed = parseDecisions(text);
  const { names, ...others } = parsed.decisions;
  if (folder !== null || Object.keys(others).length === 0) return parsed;
  const misplaced: Problem[] = Object.keys(others).map((key) => {
    const start = Math.max(0, text.indexOf(JSON.stringify(key)));
    const message = "This file is for all folders: only names can be decided here.";
    return { start, end: start + key.length + 2, message };
  });
  return { ...parsed, decisions: names ? { names } : {}, problems: [...parsed.problems, ...misplaced] };
}

function documentsIn(states: readonly DecisionFileState[]): readonly string[] {
  return states.flatMap(({ folder, parsed }) =>
    folder === null ? [] : [...pathsIn(parsed.decisions)].map((path) => documentUri(folder, path)),
  );
}

/** The document that a path of a file of decisions leads to. */
export function documentUri(folder: string, path: string): string {
  return /^[a-z][a-z0-9+.-]+:/i.test(path) ? normalUri(path) : normalUri(resolvedUri(folder, path));
}

/** The path of a document in a file of decisions. */
export function documentPath(file: string, uri: string): string {
  return pathFromFolder(parentUri(normalUri(file)), normalUri(uri));
}
