/** Starting and surely ending processes that start others. */
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";

const windows = process.platform === "win32";

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

const patience = 5000;

/** Asks the group to end, and after five seconds makes it. Resolves when its head has ended. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    signalGroup(child, "SIGTERM");
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
    await ended;
    clearTimeout(timer);
  }
  // Members that outlived their head.
  signalGroup(child, "SIGKILL");
}

type Cleanup = () => Promise<void>;

const cleanups = new Set<Cleanup>();
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void end());
}

async function end(): Promise<void> {
  await Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
  process.exit(process.exitCode ?? 130);
}

/**
 * Keeps something to be done before this process ends when the user or the system asks it to. Returns a function that forgets it again.
 */
export function beforeInterrupt(cleanup: Cleanup): () => void {
  listen();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * Starts a program at the head of a process group of its own, which {@link stopGroup} ends as a whole. An interrupt ends it too.
 */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { detached: !windows, ...options });
  const forget = beforeInterrupt(() => stopGroup(child));
  child.once("exit", forget);
  return child;
}

/** Runs a program to its end; throws with what it printed when it fails. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += String(chunk)));
  child.stderr?.on("data", (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output.slice(-4000)}`);
  return output;
}
