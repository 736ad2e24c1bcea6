import type { Terminal } from "./terminal.ts";

/** Fewer files than this are done before anybody wonders. */
const worthShowing = 50;

/** Draws "reading 120 of 400" on standard error of a terminal, over itself, and takes it away at the end. */
export function progress({ interactive }: Terminal, total: number): (done: number) => void {
  if (!interactive || total < worthShowing) return () => {};
  return (done) => {
    process.stderr.write(done < total ? `\rreading ${done + 1} of ${total}` : "\r\u001B[K");
  };
}
