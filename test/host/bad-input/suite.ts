import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostSuite } from "../events.ts";

const article = (name: string) =>
  `March 20, 2025\n\nThe engineer ${name} met reporters in Esbjerg on Thursday. ${name} was paid 7,400 kroner.\n`;

/** A folder with files that cannot be read as they are, between files that can. */
export const suite: HostSuite = {
  prepare(folder) {
    const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
    write("a-good.txt", article("Solveig Brandstrup"));
    write("empty.txt", "");
    write("only-spaces.txt", " \n\t\n ");
    // A PNG's head, then bytes of every value.
    write(
      "picture.txt",
      Uint8Array.from([
        0x89,
        0x50,
        0x4e,
        0x47,
        0x0d,
        0x0a,
        0x1a,
        0x0a,
        ...Array.from({ length: 4096 }, (_, index) => index % 256),
      ]),
    );
    // Latin-1, as old systems write it: not valid UTF-8.
    write("latin1.txt", Buffer.from(article("Jørgen Kjærgård"), "latin1"));
    write("bom-crlf.txt", `\uFEFF${article("Torben Lystrup").replaceAll("\n", "\r\n")}`);
    write("one-line.txt", `The engineer Frida Mølgaard met reporters in Esbjerg. ${"word ".repeat(20_000)}`);
    write(
      "broken.md",
      "---\ntitle: [never closed\ndate: 2025-99-99\n\n# Heading\n\n```js\nThe fence is never closed, 5 million kroner\n",
    );
    // One byte more than a megabyte, which the settings below allow.
    write("huge.txt", `${article("Hanne Overgaard")}${"x".repeat(1024 * 1024)}`);
    mkdirSync(join(folder, "folder.txt"));
    write("folder.txt/inside.md", article("Ludvig Sandholt"));
    write("z-good.txt", article("Solveig Brandstrup"));
    return { open: folder, settings: { "corroborate.maxFileSize": 1 } };
  },
};
