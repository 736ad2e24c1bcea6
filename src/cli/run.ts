import { parseArgs } from "node:util";
import { analyze, analyzeLines } from "./commands/analyze.ts";
import { report, reportFormats } from "./commands/report.ts";
import { loadAnalyser } from "./model.ts";
import { UsageError, type Terminal } from "./terminal.ts";
import { version } from "./version.ts";

const usage = `Corroborate reads the names and figures in articles and compares them. Nothing leaves this machine.

Usage
  corroborate analyze FILE… [--format json|text] [--output FILE]   names and figures of each file
  corroborate analyze --jsonl                                      a line {"text", "language"?, "published"?} in, a line out
  corroborate report DIR [--format ${reportFormats.join("|")}] [--output FILE]
                                                                   the folder's articles, and what they say of each other
  corroborate lsp --stdio                                          the language server, for other editors
  corroborate --help | --version

Exit codes
  0 done   2 arguments or input that cannot be used, said on standard error`;

/** Runs the command line. @returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.say(
      error instanceof UsageError
        ? `corroborate: ${error.message}`
        : String(error instanceof Error ? error.stack : error),
    );
    return 2;
  }
}

async function dispatch([command, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  switch (command) {
    case "analyze": {
      const { positionals: files, values } = parse(rest, "text", ["json", "text"]);
      if (values.jsonl) return analyzeLines(loadAnalyser(), terminal);
      if (files.length === 0) throw new UsageError("analyze: which files? See corroborate --help");
      return analyze(loadAnalyser(), terminal, { files, format: values.format, output: values.output });
    }
    case "report": {
      const { positionals, values } = parse(rest, "json", reportFormats);
      const [folder, ...more] = positionals;
      if (folder === undefined || more.length > 0)
        throw new UsageError("report: one folder, please. See corroborate --help");
      return report(loadAnalyser(), terminal, { folder, format: values.format, output: values.output });
    }
    case "lsp":
      parse(rest, "text", ["text"]);
      return (await import("./commands/lsp.ts")).lsp();
    case "--version":
    case "-v":
      await terminal.print(`${version}\n`);
      return 0;
    case "--help":
    case "-h":
    case "help":
      await terminal.print(`${usage}\n`);
      return 0;
    case undefined:
      throw new UsageError(`which command?\n\n${usage}`);
    default:
      throw new UsageError(`there is no command “${command}”. See corroborate --help`);
  }
}

/** Options of one command; throws a UsageError that names what was wrong. */
function parse<F extends string>(args: readonly string[], fallback: F, formats: readonly F[]) {
  const parsed = attempt(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        output: { type: "string", short: "o" },
        jsonl: { type: "boolean", default: false },
        stdio: { type: "boolean", default: false },
      },
    }),
  );
  const given = parsed.values.format ?? fallback;
  const format = formats.find((f) => f === given);
  if (format === undefined) throw new UsageError(`--format ${given}: expected ${formats.join(", ")}`);
  return { positionals: parsed.positionals, values: { ...parsed.values, format } };
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
