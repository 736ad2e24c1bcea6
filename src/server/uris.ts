/** URIs in one spelling, so that a file that clients write in two ways is one file. */
import { URI, Utils } from "vscode-uri";

/** As VS Code spells it: percent-encoded, drive letter in lower case; without a slash at the end. */
export function normalUri(uri: string): string {
  const normal = URI.parse(uri).toString();
  return normal.endsWith("/") && URI.parse(normal).path !== "/" ? normal.slice(0, -1) : normal;
}

export function childUri(folder: string, name: string): string {
  const parent = URI.parse(folder);
  const path = parent.path.endsWith("/") ? parent.path + name : `${parent.path}/${name}`;
  return parent.with({ path }).toString();
}

/** What a relative path leads to from a folder; ".." leads out of it. */
export function resolvedUri(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), path).toString();
}

/** The folder that something is in. */
export function parentUri(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The decoded path below a folder, with forward slashes; "" for the folder itself; null for what is not below it. */
export function relativePath(folder: string, uri: string): string | null {
  if (uri === folder) return "";
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return uri.startsWith(prefix) ? URI.parse(uri).path.slice(URI.parse(prefix).path.length) : null;
}

/** The last part of the path, decoded. */
export function baseName(uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(path.lastIndexOf("/") + 1);
}
