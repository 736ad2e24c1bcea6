/**
 * A Chromium to open the workbench with: an installed one, else the one that the npm package @sparticuz/chromium carries (Linux on x64).
 *
 * The package would unpack its libraries by itself on AWS only, and reuses a browser that it finds in the temporary folder whatever its version.
 * So its archives are unpacked here, into a folder of the version.
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";
import { root } from "../root.ts";
import { cache } from "./cache.ts";

export interface Browser {
  readonly name: string;
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const installedPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const base = process.env[variable];
    if (base === undefined) return [];
    return [join(base, "Google/Chrome/Application/chrome.exe"), join(base, "Microsoft/Edge/Application/msedge.exe")];
  }),
};

function installed(): string | undefined {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const given = process.env["CHROME_PATH"];
  const candidates = [...(given === undefined ? [] : [given]), ...(installedPaths[process.platform] ?? []), ...onPath];
  return candidates.find((path) => existsSync(path));
}

const archives = { al2023: "libraries", fonts: "fonts", swiftshader: "swiftshader" };

async function unpack(bin: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const binary = createWriteStream(join(partial, "chromium"), { mode: 0o755 });
    await pipeline(createReadStream(join(bin, "chromium.br")), createBrotliDecompress(), binary);
    for (const [archive, name] of Object.entries(archives)) {
      const packed = createReadStream(join(bin, `${archive}.tar.br`));
      await pipeline(packed, createBrotliDecompress(), extract(join(partial, name)));
    }
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** The package's own font, and those of the system where there are any. */
const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>${join(root, "node_modules/dejavu-fonts-ttf/ttf")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

async function packaged(): Promise<Browser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packageFolder = join(root, "node_modules/@sparticuz/chromium");
  if (!existsSync(packageFolder)) return null;
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(packageFolder, "bin"), folder);
  const configuration = join(folder, "fonts.conf");
  writeFileSync(configuration, fontsConfiguration(folder));
  return {
    name: `Chromium of @sparticuz/chromium ${version}`,
    executable: join(folder, "chromium"),
    environment: { LD_LIBRARY_PATH: join(folder, "libraries/lib"), FONTCONFIG_FILE: configuration },
  };
}

/** Throws, saying what to do, when there is none. */
export async function findBrowser(): Promise<Browser> {
  const executable = installed();
  if (executable !== undefined) return { name: executable, executable, environment: {} };
  const browser = await packaged();
  if (browser !== null) return browser;
  throw new Error("No Chromium is at hand. Install Chrome, Chromium or Edge, or give the path of one in CHROME_PATH.");
}
