/** The verdict on a figure of a note, in words for its writer. Plain text; it quotes articles. */
import type { CheckSource, CheckStatus, PairRelation } from "../types.ts";

interface Checked {
  readonly status: CheckStatus;
  readonly disputed: boolean;
  readonly sources: readonly CheckSource[];
}

/** Different values, and articles for each, that a message names. */
const mostValues = 2;
const mostArticles = 3;

const words: Readonly<Record<CheckStatus, (say: Say) => string>> = {
  contradicted: (say) => `${capital(say("differs"))}.`,
  supported: (say) => `${capital(say("agrees"))}.`,
  "single-source": (say) => `Only ${say("agrees")}.`,
  unsupported: () => "No article supports this.",
};

type Say = (relation: PairRelation) => string;

/** "3 articles say “more than 340,000 H100s” (The Daily, 2024-01-20; …)." */
export function messageOf({ status, disputed, sources }: Checked): string {
  const say: Say = (relation) => sayings(sources.filter((source) => source.relation === relation));
  const main = words[status](say);
  const agreeing = sources.filter(({ relation }) => relation === "agrees").length;
  if (status === "single-source" && agreeing > 1 && !disputed) return `${capital(say("agrees"))}; they count as one.`;
  if (disputed) return `${main} But ${say("differs")}.`;
  if (status !== "unsupported") return main;
  if (sources.some(({ relation }) => relation === "differs")) return `${main} ${capital(say("differs"))}.`;
  return sources.length === 0 ? main : `${main} ${capital(say("compatible"))}, which leaves it open.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "2 articles say “68 mia. kr.” (Tideway Post, 2025-03-02; …) and 1 says “70 billion kroner” (…)" */
function sayings(sources: readonly CheckSource[]): string {
  const groups = new Map<string, CheckSource[]>();
  for (const source of sources) {
    const key = valueKey(source);
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  const shown = sorted.slice(0, mostValues).map((group, i) => saying(group, i === 0));
  const rest = sorted.slice(mostValues).reduce((sum, group) => sum + group.length, 0);
  return [...shown, ...(rest > 0 ? [`${rest} more say${rest === 1 ? "s" : ""} yet something else`] : [])].join("; ");
}

function saying(sources: readonly CheckSource[], first: boolean): string {
  const count = sources.length;
  const noun = first ? (count === 1 ? " article" : " articles") : "";
  const who = `${count === 1 ? "one" : count}${noun} ${count === 1 ? "says" : "say"}`;
  const origins = [...new Set(sources.map(originOf))];
  const more = origins.length > mostArticles ? "; …" : "";
  return `${who} “${oneLine(sources[0]?.text ?? "")}” (${origins.slice(0, mostArticles).join("; ")}${more})`;
}

function valueKey({ low, high, unit, iso }: CheckSource): string {
  return JSON.stringify([low, high, unit, iso]);
}

/** The paper and its date, or what else names the article. */
function originOf({ source, title, published, uri }: CheckSource): string {
  const name = source ?? title ?? fileName(uri);
  return [shortened(oneLine(name)), published].filter((part) => part !== null).join(", ");
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** UTF-16 code units of a title that a message shows. */
const longestName = 48;

/** Cut at a space, where it is too long. */
function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const space = name.lastIndexOf(" ", longestName);
  return `${name.slice(0, space > longestName / 2 ? space : longestName)}…`;
}

/** Control characters of scraped text must steer nothing that shows the message. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
