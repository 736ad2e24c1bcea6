/** The settings that the extension itself reads, with the defaults that package.json declares too. Free of `vscode`. */
import { defaultSettings as serverDefaults } from "../../protocol/messages.ts";
import { markKinds, type MarkKind } from "../kinds.ts";

export const highlightStyles = ["underline", "background", "outline", "text"] as const;
export type HighlightStyle = (typeof highlightStyles)[number];

export interface ClientSettings {
  /** Glob of the files that are read; decides which documents the server is told of. */
  readonly include: string;
  readonly "highlight.enabled": boolean;
  readonly "highlight.style": HighlightStyle;
  readonly "highlight.kinds": Readonly<Record<MarkKind, boolean>>;
}

export const defaultSettings: ClientSettings = {
  include: serverDefaults.include,
  "highlight.enabled": true,
  "highlight.style": "underline",
  "highlight.kinds": {
    person: true,
    organization: true,
    place: true,
    product: true,
    money: true,
    percent: true,
    count: true,
    measure: true,
    duration: true,
    date: true,
    contradicted: true,
  },
};

/** Tells of a setting that cannot be used; the default stands in for it. */
export type Complain = (message: string) => void;

/** Reads settings through `get`, which yields what the user wrote, of whatever type. */
export function readSettings(get: (key: keyof ClientSettings) => unknown, complain: Complain): ClientSettings {
  const include = get("include");
  const enabled = get("highlight.enabled");
  const style = get("highlight.style");
  return {
    include: typeof include === "string" && include !== "" ? include : rejected("include", include, complain),
    "highlight.enabled": typeof enabled === "boolean" ? enabled : rejected("highlight.enabled", enabled, complain),
    "highlight.style": highlightStyles.find((each) => each === style) ?? rejected("highlight.style", style, complain),
    "highlight.kinds": readKinds(get("highlight.kinds"), complain),
  };
}

function readKinds(value: unknown, complain: Complain): ClientSettings["highlight.kinds"] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return rejected("highlight.kinds", value, complain);
  }
  const switches: Record<MarkKind, boolean> = { ...defaultSettings["highlight.kinds"] };
  for (const [key, on] of Object.entries(value)) {
    const kind = markKinds.find((each) => each === key);
    if (kind !== undefined && typeof on === "boolean") switches[kind] = on;
    else complain(`The setting corroborate.highlight.kinds has an entry that cannot be used: "${key}".`);
  }
  return switches;
}

/** The default in place of a value of the wrong type; a setting that is not there at all is no mistake. */
function rejected<K extends keyof ClientSettings>(key: K, value: unknown, complain: Complain): ClientSettings[K] {
  if (value !== undefined) {
    complain(`The setting corroborate.${key} cannot be ${JSON.stringify(value)}; its default is used.`);
  }
  return defaultSettings[key];
}
