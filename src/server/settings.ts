/** What the client has set, checked: a value of the wrong type is told of and its default stands in. */
import {
  checkSeverities,
  citationStyles,
  defaultSettings,
  inlayHintKinds,
  precisions,
  type ServerSettings,
} from "../protocol/messages.ts";

/** Settings of one folder that say which of its files are read. */
export interface FolderSettings {
  /** Globs of `files.exclude` and `search.exclude` that are switched on. */
  readonly excluded: readonly string[];
  readonly useIgnoreFiles: boolean;
}

type Complain = (message: string) => void;

/** The defaults of VS Code, for clients that have no such settings. */
const defaultExcludes = {
  "files.exclude": ["**/.git", "**/.svn", "**/.hg", "**/.DS_Store", "**/Thumbs.db"],
  "search.exclude": ["**/node_modules", "**/bower_components", "**/*.code-search"],
} as const;

export function readServerSettings(value: unknown, complain: Complain): ServerSettings {
  const given = entries(value, "corroborate", complain);
  const text = (key: "include" | "exclude" | "notes") =>
    checked(given, key, defaultSettings[key], (v) => (typeof v === "string" ? v : undefined), complain);
  const oneOf = <K extends keyof ServerSettings>(key: K, allowed: readonly ServerSettings[K][]) =>
    checked(given, key, defaultSettings[key], (v) => allowed.find((each) => each === v), complain);
  const include = text("include");
  return {
    include: include === "" ? defaultSettings.include : include,
    exclude: text("exclude"),
    notes: text("notes"),
    maxFileSize: checked(given, "maxFileSize", defaultSettings.maxFileSize, positive, complain),
    precision: oneOf("precision", precisions),
    "check.severity": oneOf("check.severity", checkSeverities),
    "citation.style": oneOf("citation.style", citationStyles),
    "citation.onCompletion": oneOf("citation.onCompletion", [true, false]),
    inlayHints: oneOf("inlayHints", inlayHintKinds),
  };
}

/** @param values what the client answers for `files.exclude`, `search.exclude` and `search.useIgnoreFiles`. */
export function readFolderSettings(values: readonly unknown[], complain: Complain): FolderSettings {
  const [files, search, useIgnoreFiles] = values;
  return {
    excluded: [...readExcludes(files, "files.exclude", complain), ...readExcludes(search, "search.exclude", complain)],
    useIgnoreFiles: useIgnoreFiles !== false,
  };
}

/** Globs by switch; an entry with a condition (`{ "when": … }`) is about derived files and is left aside. */
function readExcludes(value: unknown, section: keyof typeof defaultExcludes, complain: Complain): readonly string[] {
  if (value === undefined || value === null) return defaultExcludes[section];
  if (typeof value !== "object" || Array.isArray(value)) {
    complain(wrong(section, value));
    return defaultExcludes[section];
  }
  return Object.entries(value).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

function checked<T>(
  given: ReadonlyMap<string, unknown>,
  key: keyof ServerSettings,
  fallback: T,
  read: (value: unknown) => T | undefined,
  complain: Complain,
): T {
  const value = given.get(key);
  if (value === undefined || value === null) return fallback;
  const usable = read(value);
  if (usable === undefined) complain(wrong(`corroborate.${key}`, value));
  return usable ?? fallback;
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

function entries(value: unknown, section: string, complain: Complain): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null) return new Map();
  if (typeof value === "object" && !Array.isArray(value)) return new Map(flat(value, ""));
  complain(wrong(section, value));
  return new Map();
}

/** Clients nest settings whose names have dots; here they go by the whole name, and each level by its own. */
function flat(value: object, prefix: string): (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const name = prefix + key;
    const nested = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    return [[name, inner] as const, ...(nested ? flat(inner, `${name}.`) : [])];
  });
}

function wrong(setting: string, value: unknown): string {
  return `The setting ${setting} cannot be ${JSON.stringify(value)}; its default is used.`;
}
