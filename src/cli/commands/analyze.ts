import { createInterface } from "node:readline";
import type { Analyser } from "../../analysis/index.ts";
import type { AnalyseOptions } from "../../analysis/types.ts";
import { analysisJson, type AnalysisJson } from "../../corpus/analysis-json.ts";
import { oneOf, parsed } from "../arguments.ts";
import type { Command, Tools } from "../command.ts";
import { formatOf, readText } from "../files.ts";
import { deliver } from "../output.ts";
import { UsageError, type Terminal } from "../terminal.ts";
import { analysisText } from "../text.ts";

const formats = ["text", "json"] as const;

/** Reads each file by itself. Files that cannot be read are named on standard error and make the exit code 2. */
export const analyze: Command = {
  synopsis: [
    ["analyze FILE… [--format text|json] [--output FILE]", "names and figures of each file"],
    ["analyze --jsonl", 'a line {"text", "language"?, "published"?} in, a line out'],
  ],
  async run(args, tools) {
    const { positionals: files, values } = parsed(args, {
      format: { type: "string", default: "text" },
      output: { type: "string", short: "o" },
      jsonl: { type: "boolean", default: false },
    });
    const format = oneOf("--format", values.format, formats);
    if (values.jsonl) return analyzeLines(tools.analyser(), tools.terminal);
    if (files.length === 0) throw new UsageError("analyze: which files? See corroborate --help");
    return analyzeFiles(files, format, values.output, tools);
  },
};

async function analyzeFiles(
  files: readonly string[],
  format: (typeof formats)[number],
  output: string | undefined,
  tools: Tools,
): Promise<number> {
  const { terminal } = tools;
  const analyser = tools.analyser();
  const analyses: { json: AnalysisJson; text: string }[] = [];
  for (const file of files) {
    const read = await readText(file);
    if (read.kind === "unreadable") {
      terminal.say(`${file}: ${read.reason}`);
      continue;
    }
    if (read.warning !== null) terminal.say(`${file}: ${read.warning}`);
    const analysis = analyser.analyse(read.text, { format: formatOf(file) });
    analyses.push({ json: analysisJson(file.replaceAll("\\", "/"), analysis), text: read.text });
  }
  const content =
    format === "json"
      ? JSON.stringify(
          analyses.map(({ json }) => json),
          null,
          2,
        )
      : analyses.map(({ json, text }) => analysisText(json, text, terminal.colours)).join("\n");
  await deliver(terminal, content, output);
  return analyses.length < files.length ? 2 : 0;
}

/** Answers each line `{"text", "language"?, "published"?}` of standard input at once and in order with one line. */
async function analyzeLines(analyser: Analyser, terminal: Terminal): Promise<number> {
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    await terminal.print(`${JSON.stringify(answer(analyser, line))}\n`);
  }
  return 0;
}

function answer(analyser: Analyser, line: string): AnalysisJson | { readonly error: string } {
  try {
    const { text, options } = request(JSON.parse(line));
    return analysisJson("", analyser.analyse(text, options));
  } catch (error) {
    return { error: error instanceof UsageError ? error.message : `not JSON: ${String(error)}` };
  }
}

function request(value: unknown): { text: string; options: AnalyseOptions } {
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    throw new UsageError('expected {"text": string, "language"?: string, "published"?: string}');
  return {
    text: value.text,
    options: { format: "text", ...optional(value, "language"), ...optional(value, "published") },
  };
}

/** The property, if it is there; null counts as not there. */
function optional<K extends string>(value: object, key: K): { [P in K]?: string } {
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1] ?? undefined;
  if (found === undefined) return {};
  if (typeof found !== "string" || (key === "published" && !/^\d{4}-\d{2}-\d{2}/.test(found)))
    throw new UsageError(`"${key}" is not ${key === "published" ? "an ISO 8601 date" : "a string"}`);
  // The key is the literal that was asked for.
  const result: { [P in K]?: string } = {};
  result[key] = key === "published" ? found.slice(0, 10) : found;
  return result;
}
