/**
 * Markdown of parts. What comes from an article goes through `escaped` and through nothing else: it can then neither
 * become a link, an image, a command or HTML, nor break the layout.
 */
import { escapeMarkdown } from "../corpus/escape.ts";
import type { Passage, Position } from "../corpus/types.ts";
import { type NavigationCommands } from "../protocol/commands.ts";

/** Markdown that was made here, or escaped: the only thing that the functions below join. */
export interface Markdown {
  readonly markdown: string;
}

/** Any text as Markdown that shows it on one line. */
export function escaped(text: string): Markdown {
  return trusted(escapeMarkdown(text));
}

/** Text of this program; never of an article. */
export function trusted(text: string): Markdown {
  return { markdown: text };
}

export function md(parts: TemplateStringsArray, ...values: readonly Markdown[]): Markdown {
  return trusted(parts.map((part, i) => part + (values[i]?.markdown ?? "")).join(""));
}

export function joined(parts: readonly Markdown[], separator: string): Markdown {
  const texts = parts.map(({ markdown }) => markdown);
  return trusted(texts.filter((text) => text !== "").join(separator));
}

export function link(label: Markdown, uri: string, position?: Position): Markdown {
  const place = position ? `#L${position.line + 1},${position.character + 1}` : "";
  return trusted(`[${label.markdown}](${destination(uri)}${place})`);
}

/** A link that runs a navigation command of the client. */
export function commandLink<C extends keyof NavigationCommands>(
  label: Markdown,
  command: C,
  ...args: NavigationCommands[C]
): Markdown {
  return trusted(`[${label.markdown}](command:${command}?${destination(encodeURIComponent(JSON.stringify(args)))})`);
}

/** The passage in quotes with its hit in bold. */
export function quoted(passage: Pick<Passage, "preview" | "previewStart" | "previewEnd">): Markdown {
  const { preview, previewStart, previewEnd } = passage;
  const [before, hit, after] = [
    preview.slice(0, previewStart),
    preview.slice(previewStart, previewEnd),
    preview.slice(previewEnd),
  ];
  const bold = escaped(hit).markdown === "" ? "" : `**${escaped(hit).markdown}**`;
  const around = [escaped(before).markdown + space(before, -1), space(after, 0) + escaped(after).markdown];
  return trusted(`“${around.join(bold)}”`);
}

/** The space at one end of a text, which `escaped` trims. */
function space(text: string, at: number): string {
  return /^\s$/u.test(text.at(at) ?? "") ? " " : "";
}

/** Brackets and spaces would end the destination. */
function destination(uri: string): string {
  return uri.replace(/[\s()<>]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}
