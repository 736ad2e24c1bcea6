/** Which documents the server is told of. */
/** Languages that are text to read even outside the folder, as when a single file is opened. */
export const textLanguages = ["markdown", "plaintext"] as const;

interface Folder {
  readonly uri: { readonly scheme: string };
}

/** Everywhere that files come from; not the left side of a comparison, an output channel or the like. */
function schemes(folders: readonly Folder[]): readonly string[] {
  return [...new Set(["file", "untitled", ...folders.map(({ uri }) => uri.scheme)])];
}

/** Fits both the editor's filters and the protocol's. */
type Filter =
  { readonly scheme: string; readonly language: string } | { readonly scheme: string; readonly pattern: string };

export function documentSelector(include: string, folders: readonly Folder[]): Filter[] {
  return schemes(folders).flatMap((scheme) => [
    ...textLanguages.map((language) => ({ scheme, language })),
    { scheme, pattern: include },
  ]);
}
