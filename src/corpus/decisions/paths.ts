/** Paths in a file of decisions, from and to URIs. Decoded, with forward slashes; what is outside the folder begins with "..". */

/** The path of a document from a folder; its URI where the two have nothing in common. */
export function pathFromFolder(folder: string, uri: string): string {
  const own = parts(folder);
  const other = parts(uri);
  let common = 0;
  while (common < own.length && common < other.length && own[common] === other[common]) common++;
  // "file:", the host, and then the path.
  if (common < 3) return uri;
  return [...own.slice(common).map(() => ".."), ...other.slice(common)].join("/");
}

/** Ways to write one path are one: "./a.txt", "a\\b.txt". */
export function normalPath(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  const kept: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else kept.push(part);
  }
  return kept.join("/").normalize("NFC");
}

function parts(uri: string): readonly string[] {
  const all = uri.split("/");
  // A folder may end with a slash, and the topmost one does.
  return (all.length > 3 && all.at(-1) === "" ? all.slice(0, -1) : all).map(decoded);
}

/** Encoders differ in what they encode ("c%3A"), Windows in the case of drive letters, and macOS in how it composes letters. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
      .normalize("NFC")
      .replace(/^[A-Z](?=:$)/, (drive) => drive.toLowerCase());
  } catch {
    return part;
  }
}
