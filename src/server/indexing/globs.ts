/** Globs as VS Code reads them: relative to the folder, dot files included, braces, `**`. */
import picomatch from "picomatch";

export type PathTest = (relative: string) => boolean;

/** @throws when picomatch cannot read a glob. */
export function globTest(globs: readonly string[]): PathTest {
  const used = globs.map((glob) => glob.trim().replace(/^\.?\//, "")).filter((glob) => glob !== "");
  return used.length === 0 ? () => false : picomatch(used, { dot: true });
}

/** Like `globTest`, and a glob of everything in a folder (`drafts/**`) also stands for the folder. */
export function excludeTest(globs: readonly string[]): PathTest {
  return globTest(globs.flatMap((glob) => [glob, ...(glob.endsWith("/**") ? [glob.slice(0, -3)] : [])]));
}
