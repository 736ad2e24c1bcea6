import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

const terminal: Terminal = {
  stdin: process.stdin,
  print: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
  say: (message) => console.error(message),
  colours: process.stdout.isTTY && !process.env["NO_COLOR"],
  interactive: process.stderr.isTTY,
};

// A reader that closed its end early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

void run(process.argv.slice(2), terminal).then((code) => (process.exitCode = code));
