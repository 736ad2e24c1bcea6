import type { Command, Tools } from "./command.ts";
import { analyze } from "./commands/analyze.ts";
import { check } from "./commands/check.ts";
import { lsp } from "./commands/lsp.ts";
import { report } from "./commands/report.ts";
import { UsageError, type Terminal } from "./terminal.ts";
import { version } from "./version.ts";

const commands: Readonly<Record<string, Command>> = { analyze, report, check, lsp };

/** Runs the command line. @returns the exit code: 0 done, 2 arguments or input that cannot be used. */
export async function run([name, ...args]: readonly string[], tools: Tools): Promise<number> {
  const { terminal } = tools;
  try {
    return await (informationOn(name, terminal) ?? commandNamed(name).run(args, tools));
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.say(error instanceof UsageError ? `corroborate: ${error.message}` : said);
    return 2;
  }
}

function informationOn(name: string | undefined, terminal: Terminal): Promise<number> | null {
  const wanted = (names: readonly string[]) => name !== undefined && names.includes(name);
  const text = wanted(["--help", "-h", "help"]) ? usage() : wanted(["--version", "-v"]) ? version : null;
  return text === null ? null : terminal.print(`${text}\n`).then(() => 0);
}

function commandNamed(name: string | undefined): Command {
  if (name === undefined) throw new UsageError(`which command?\n\n${usage()}`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`there is no command “${name}”. See corroborate --help`);
  return command;
}

function usage(): string {
  const lines = Object.values(commands).flatMap(({ synopsis }) =>
    synopsis.map(([args, does]) => `  corroborate ${args}\n      ${does}`),
  );
  return `Corroborate reads the names and figures in articles and compares them. Nothing leaves this machine.

Usage
${lines.join("\n")}
  corroborate --help | --version

Exit codes
  0 done, 1 contradictions found by check, 2 arguments or input that cannot be used
    (said on standard error; the rest is done)`;
}
