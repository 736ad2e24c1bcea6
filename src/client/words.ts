/** Small words that several views and commands share. Free of `vscode`. */
import type { DocumentSummary } from "../corpus/types.ts";
import { dateText } from "./figureText.ts";

const grouped = new Intl.NumberFormat("en");

/** "1 mention", "1,200 mentions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

/** The last segment of a URI's path, decoded. */
export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/u, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

type Described = Pick<DocumentSummary, "title" | "source" | "published">;

/** An article's title, or its file name where the text has none. */
export function documentName(uri: string, document: Described | undefined): string {
  return document?.title ?? fileName(uri);
}

/** "Reuters · 20 Jan 2024", as far as they are known. */
export function originText(document: Described | undefined): string {
  const date = document?.published == null ? null : dateText(document.published);
  return joined([document?.source, date]);
}

/** What there is of the parts, with a middle dot between. */
export function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== "").join(" · ");
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** The English name of a BCP 47 language; the tag itself where it is no language. */
export function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Letters without case and diacritics, to filter by. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
