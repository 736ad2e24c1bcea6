/** Text of articles is untrusted: it reaches HTML, Markdown and CSV through these functions and no others. */

/** Overrides of the writing direction could show a text other than it is. */
const direction = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const spaces = /[\p{Cc}\s]+/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For element content and quoted attributes; on one line. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * What makes code, emphasis, links, images, HTML, entities, table cells, formulas or VS Code's icons anywhere in a line; a heading, list or quote
 * at its beginning; and the addresses that GitHub Flavored Markdown links without brackets (section 6.9). The rest stays as it is, so that a report
 * reads well as plain text too.
 */
const markup = /[\\`*_[\]<>&|~$^@{}]|^[#+=:-]|!(?=\[|$)|:(?=\/\/)|(?<=^\d{1,9})[.)]|(?<=\bwww)\./giu;

/** Shows the text as it is on one line of Markdown: no link, image, HTML or layout comes of it. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(markup, "\\$&");
}

/** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), also behind spaces. */
const formula = /^\s*[=+\-@\t\r|%＝＋－＠]/u;
const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** One cell of RFC 4180 CSV. A text that a spreadsheet would run begins with an apostrophe instead; numbers stay numbers. */
export function escapeCsv(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function oneLine(text: string): string {
  return text.replace(direction, "").replace(spaces, " ").trim();
}
