/** Globs as VS Code reads them: relative to the folder, dot files included, braces, `**`. */
import picomatch from "picomatch";

export type PathTest = (relative: string) => boolean;

/** @throws when picomatch cannot read a glob. */
export function globTest(globs: readonly string[]): PathTest {
  const used = globs
    .flatMap(alternatives)
    .map((glob) => glob.trim().replace(/^\.?\//, ""))
    .filter((glob) => glob !== "");
  return used.length === 0 ? () => false : picomatch(used, { dot: true });
}

/** Like `globTest`, and a glob of everything in a folder (`drafts/**`) also stands for the folder. */
export function excludeTest(globs: readonly string[]): PathTest {
  return globTest(globs.flatMap((glob) => [glob, ...(glob.endsWith("/**") ? [glob.slice(0, -3)] : [])]));
}

/**
 * `{a/**,b}` as `a/**` and `b`, where the braces hold the whole glob: picomatch takes a `**` that begins an alternative
 * for at least one folder.
 */
function alternatives(glob: string): readonly string[] {
  const inner = /^\s*\{(.*)\}\s*$/.exec(glob)?.[1];
  if (inner === undefined) return [glob];
  const parts = [""];
  let depth = 0;
  for (const sign of inner) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (depth < 0) return [glob];
    if (sign === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${sign}`);
  }
  return parts;
}
