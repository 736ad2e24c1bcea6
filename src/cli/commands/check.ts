import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Analyser } from "../../analysis/index.ts";
import { checksJson } from "../../corpus/checking/json.ts";
import { isNoteByDefault } from "../../corpus/checking/notes.ts";
import { checksSarif } from "../../corpus/checking/sarif.ts";
import { reportMark } from "../../corpus/exports/markdown.ts";
import { relativeTo } from "../../corpus/report.ts";
import type { Corpus, FigureCheck } from "../../corpus/types.ts";
import { oneOf, parsed } from "../arguments.ts";
import { checksText } from "../checksText.ts";
import type { Command } from "../command.ts";
import { decisionsOf, type FolderDecisions } from "../decisions.ts";
import { readText } from "../files.ts";
import { articleFiles, readInto } from "../folder.ts";
import { deliver } from "../output.ts";
import { UsageError, type Terminal } from "../terminal.ts";
import { version } from "../version.ts";

const formats = ["text", "json", "sarif"] as const;

interface Note {
  /** As it was given, with forward slashes. */
  readonly name: string;
  readonly uri: string;
  readonly checks: readonly FigureCheck[];
}

/** Checks the figures of notes against a folder of articles. Exit code 1 if articles contradict one. */
export const check: Command = {
  synopsis: [
    [
      `check NOTE… --sources DIR [--format ${formats.join("|")}] [--output FILE]`,
      "which figures of notes the folder's articles support, and which they contradict",
    ],
  ],
  async run(args, tools) {
    const { positionals: names, values } = parsed(args, {
      format: { type: "string", default: "text" },
      output: { type: "string", short: "o" },
      sources: { type: "string" },
    });
    const format = oneOf("--format", values.format, formats);
    if (names.length === 0) throw new UsageError("check: which notes? See corroborate --help");
    if (values.sources === undefined) throw new UsageError("check: --sources DIR, please. See corroborate --help");
    const folder = path.resolve(values.sources);
    const files = await articleFiles(folder);
    const corpus = await tools.corpus();
    try {
      const analyser = tools.analyser();
      const decisions = await decisionsOf(folder, tools.terminal);
      const unread = await readSources(corpus, analyser, tools.terminal, folder, files, names, decisions);
      const notes = await readNotes(corpus, analyser, tools.terminal, names, decisions);
      await deliver(tools.terminal, await contentOf(corpus, folder, notes, format, tools.terminal), values.output);
      if (notes.some(({ checks }) => checks.some(({ status }) => status === "contradicted"))) return 1;
      return unread > 0 || notes.length < names.length ? 2 : 0;
    } finally {
      await corpus.close();
    }
  },
};

/** A file that is given as a note, or is one by its name or front matter, is no source, nor is an exported report. */
async function readSources(
  corpus: Corpus,
  analyser: Analyser,
  terminal: Terminal,
  folder: string,
  files: readonly string[],
  notes: readonly string[],
  decisions: FolderDecisions,
): Promise<number> {
  const given = new Set(notes.map((name) => path.resolve(name)));
  const sources = files.filter((file) => !given.has(file));
  return readInto(corpus, analyser, terminal, folder, sources, decisions, (file, text) => {
    const below = path.relative(folder, file).replaceAll("\\", "/");
    return isNoteByDefault(below, text) || text.startsWith(reportMark) ? null : "article";
  });
}

/** Notes that cannot be read are named and left out. */
async function readNotes(
  corpus: Corpus,
  analyser: Analyser,
  terminal: Terminal,
  names: readonly string[],
  decisions: FolderDecisions,
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const name of names) {
    const file = path.resolve(name);
    const uri = pathToFileURL(file).href;
    const read = await readText(file);
    if (read.kind === "unreadable") {
      terminal.say(`${name}: ${read.reason}`);
      continue;
    }
    if (read.warning !== null) terminal.say(`${name}: ${read.warning}`);
    const { text, modified, size } = read;
    const analysis = decisions.analyse(analyser, file, text);
    await corpus.put([{ uri, role: "note", text, fingerprint: { modified, size, hash: "" }, analysis }]);
    notes.push({ name: name.replaceAll("\\", "/"), uri, checks: await corpus.checks(uri) });
  }
  return notes;
}

async function contentOf(
  corpus: Corpus,
  folder: string,
  notes: readonly Note[],
  format: (typeof formats)[number],
  terminal: Terminal,
): Promise<string> {
  const root = pathToFileURL(folder).href;
  const pathOf = relativeTo(root);
  if (format === "text") return checksText(notes, terminal.colours);
  if (format === "sarif") {
    const named = notes.map(({ name, checks }) => ({ uri: encodeURI(name), checks }));
    return JSON.stringify(checksSarif(named, version, `${root}/`, pathOf), null, 2);
  }
  const analyses = await corpus.analyses();
  const checks = notes.flatMap((note) => {
    const own = analyses.find(({ uri }) => uri === note.uri);
    return own ? checksJson(note.name, note.checks, own, analyses, pathOf) : [];
  });
  return JSON.stringify({ checks }, null, 2);
}
