/** Front matter: the lines "key: value" that Markdown files start with. Lower-case keys, values without quotes. */
export function frontMatterOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const match = /^([A-Za-z][\w.-]{0,40})\s*[:=]\s*(.*)$/.exec(line);
    if (!match?.[1] || !match[2]) continue;
    const value = match[2]
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .trim();
    if (value) fields.set(match[1].toLowerCase(), value);
  }
  return fields;
}

/** The first of the keys that has a value. */
export function field(fields: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = fields.get(key);
    if (value !== undefined) return value;
  }
  return null;
}
