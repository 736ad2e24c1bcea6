import ignore, { type Ignore } from "ignore";
import type { FileSystem } from "../fileSystem.ts";
import { childUri } from "../uris.ts";
import { excludeTest, globTest, type PathTest } from "./globs.ts";

/** Which files of a folder are read. Plain data: it crosses to the thread that reads. */
export interface FolderRules {
  readonly uri: string;
  readonly include: string;
  readonly excluded: readonly string[];
  readonly useIgnoreFiles: boolean;
}

/** Decides which paths of a folder are read. Paths are relative to the folder, with forward slashes. */
export class FolderFilter {
  readonly #files: FileSystem;
  readonly #rules: FolderRules;
  readonly #includes: PathTest;
  readonly #excludes: PathTest;
  readonly #ignoreFiles = new Map<string, Promise<Ignore | null>>();

  constructor(files: FileSystem, rules: FolderRules) {
    this.#files = files;
    this.#rules = rules;
    this.#includes = globTest([rules.include]);
    this.#excludes = excludeTest(rules.excluded);
  }

  /** Whether the file is read, its folders considered. */
  async accepts(path: string): Promise<boolean> {
    if (!this.#includes(path)) return false;
    for (const folder of parentsOf(path)) if (await this.leavesOut(folder, "directory")) return false;
    return !(await this.leavesOut(path, "file"));
  }

  /** Whether a folder and those it is in are walked. */
  async reaches(path: string): Promise<boolean> {
    for (const folder of [...parentsOf(path), path]) if (await this.leavesOut(folder, "directory")) return false;
    return true;
  }

  /** Whether a file matches the globs of what is read, for walking: `leavesOut` is asked on the way. */
  includes(path: string): boolean {
    return this.#includes(path);
  }

  /** Whether an exclusion names this file or folder itself; its parents are asked by themselves. */
  async leavesOut(path: string, type: "file" | "directory"): Promise<boolean> {
    return this.#excludes(path) || (this.#rules.useIgnoreFiles && (await this.#ignores(path, type)));
  }

  /** Reads the ignore files again when they are next asked. */
  forgetIgnoreFiles(): void {
    this.#ignoreFiles.clear();
  }

  /** The .gitignore of every folder above speaks, the deepest last. */
  async #ignores(path: string, type: "file" | "directory"): Promise<boolean> {
    let ignored = false;
    for (const parent of ["", ...parentsOf(path)]) {
      const rules = await this.#ignoreFile(parent);
      if (!rules) continue;
      const below = parent === "" ? path : path.slice(parent.length + 1);
      const verdict = rules.test(type === "directory" ? `${below}/` : below);
      ignored = verdict.ignored || (ignored && !verdict.unignored);
    }
    return ignored;
  }

  #ignoreFile(directory: string): Promise<Ignore | null> {
    let rules = this.#ignoreFiles.get(directory);
    if (!rules) {
      rules = this.#readIgnoreFile(directory);
      this.#ignoreFiles.set(directory, rules);
    }
    return rules;
  }

  async #readIgnoreFile(directory: string): Promise<Ignore | null> {
    const folder = directory === "" ? this.#rules.uri : childUri(this.#rules.uri, directory);
    try {
      const bytes = await this.#files.readFile(childUri(folder, ".gitignore"));
      return bytes && ignore({ allowRelativePaths: true }).add(new TextDecoder().decode(bytes));
    } catch {
      // One that cannot be read says nothing.
      return null;
    }
  }
}

/** "a/b/c.txt" → ["a", "a/b"] */
function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) parents.push(path.slice(0, at));
  return parents;
}
