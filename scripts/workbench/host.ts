/** Which VS Code the tests run in. Both run the same files. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type Host =
  | {
      readonly kind: "desktop";
      /** Path of VS Code's program; null where @vscode/test-electron is to download it. */
      readonly executable: string | null;
      /** There is no display, but xvfb-run that makes one. */
      readonly xvfb: boolean;
      readonly why: string;
    }
  | { readonly kind: "npm"; readonly why: string };

/** Path of a program on the PATH. */
export function findOnPath(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

type Display = "real" | "xvfb" | "none";

function display(): Display {
  if (process.platform !== "linux") return "real";
  if (process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]) return "real";
  return findOnPath("xvfb-run") === undefined ? "none" : "xvfb";
}

/** Whether a window can be shown without making a display first. */
export function hasDisplay(): boolean {
  return display() === "real";
}

async function canDownload(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000);
    return (await fetch("https://update.code.visualstudio.com/api/releases/stable", { signal })).ok;
  } catch {
    return false;
  }
}

/**
 * Desktop VS Code only where the program and a display are both at hand, else the one from npm. CORROBORATE_HOST ("desktop" or "npm") decides instead;
 * VSCODE_PATH gives the path of an installed VS Code.
 */
export async function chooseHost(): Promise<Host> {
  const wanted = process.env["CORROBORATE_HOST"];
  if (wanted === "npm") return { kind: "npm", why: "CORROBORATE_HOST asks for it" };
  const screen = display();
  if (screen === "none") {
    if (wanted === "desktop")
      throw new Error("CORROBORATE_HOST asks for desktop VS Code, but there is no display and no xvfb-run.");
    return { kind: "npm", why: "there is no display" };
  }
  const given = process.env["VSCODE_PATH"];
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`VSCODE_PATH names ${given}, which is not there.`);
    return { kind: "desktop", executable: given, xvfb: screen === "xvfb", why: "VSCODE_PATH gives it" };
  }
  if (wanted === "desktop" || (await canDownload()))
    return { kind: "desktop", executable: null, xvfb: screen === "xvfb", why: "it can be downloaded" };
  return { kind: "npm", why: "desktop VS Code cannot be downloaded" };
}
