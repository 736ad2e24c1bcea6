/** Bytes of a file to text, as VS Code would show it: without BOM, line ends as in the file. */

export type Decoded =
  { readonly kind: "text"; readonly text: string; readonly warning: string | null } | { readonly kind: "binary" };

/** Bytes looked at for NULs: as many as git looks at. */
const sniffed = 8000;

const byteOrderMarks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/** Decodes by byte order mark, else as UTF-8; invalid sequences become U+FFFD and a warning. A NUL makes it binary. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMarks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (!mark && bytes.subarray(0, sniffed).includes(0)) return { kind: "binary" };
  const encoding = mark?.encoding ?? "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  const lossy = text.includes("\uFFFD") && !isValid(bytes, encoding);
  return {
    kind: "text",
    text,
    warning: lossy ? `not valid ${encoding.toUpperCase()}: unreadable bytes were replaced` : null,
  };
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
