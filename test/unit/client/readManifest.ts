import { readFileSync } from "node:fs";

interface Named {
  readonly command: string;
  readonly when?: string;
}

interface Setting {
  readonly default: unknown;
  readonly order?: number;
  readonly scope?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly markdownDescription?: string;
}

type Theme = "dark" | "light" | "highContrast" | "highContrastLight";

/** As much of package.json as the tests look at. */
export interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly (Named & { title: string; category?: string; enablement?: string })[];
    readonly menus: Readonly<Record<string, readonly Named[]>>;
    readonly keybindings: readonly Named[];
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when?: string; readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string };
      }[];
    }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<Theme, string>> }[];
  };
}

export function readManifest(path: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(path, "utf8"));
  return manifest;
}
