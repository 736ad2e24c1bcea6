import { equal, match, ok } from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { test } from "node:test";
import { root } from "../../scripts/root.ts";

interface Process {
  readonly pid: number;
  readonly parent: number;
}

function processes(): readonly Process[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  return rows.map((row) => {
    const [pid = 0, parent = 0] = row.trim().split(/\s+/u).map(Number);
    return { pid, parent };
  });
}

/** The process, its children, theirs, and so on. */
function family(head: number, all: readonly Process[]): readonly number[] {
  const children = all.filter(({ parent }) => parent === head);
  return [head, ...children.flatMap(({ pid }) => family(pid, all))];
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const onWindows = process.platform === "win32";

test(
  "npm start gives an address, and Ctrl+C leaves no process behind",
  { skip: onWindows, timeout: 120_000 },
  async () => {
    const start = spawn("npm", ["start"], {
      cwd: root,
      detached: true,
      env: { ...process.env, CORROBORATE_HOST: "npm" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    ok(start.pid);
    try {
      let output = "";
      start.stdout.setEncoding("utf8");
      const address = await new Promise<string>((resolve, reject) => {
        start.stdout.on("data", (chunk: string) => {
          output += chunk;
          const url = /http:\/\/127\.0\.0\.1:\S+/u.exec(output)?.[0];
          if (url !== undefined) resolve(url);
        });
        start.once("exit", () => reject(new Error(`npm start ended:\n${output}`)));
      });
      match(address, /[?&]tkn=[0-9a-f]{32,}/u);
      // The server answers the token with a cookie and the same address without it.
      const welcome = await fetch(address, { redirect: "manual" });
      const cookie = welcome.headers
        .getSetCookie()
        .map((each) => each.split(";", 1)[0])
        .join("; ");
      const page = await fetch(new URL(welcome.headers.get("location") ?? "", address), { headers: { cookie } });
      equal(page.status, 200);
      match(await page.text(), /workbench/u);
      const strangers = await fetch(address.replace(/[?&]tkn=.*/u, ""));
      equal(strangers.status, 403);

      const started = family(start.pid, processes());
      ok(started.length >= 3, `npm, the script and the server run: ${started.join(", ")}`);
      // A terminal sends Ctrl+C to the whole foreground group.
      process.kill(-start.pid, "SIGINT");
      await once(start, "exit");
      const deadline = Date.now() + 10_000;
      while (started.some(alive) && Date.now() < deadline) await wait(100);
      equal(started.filter(alive).length, 0, "no process is left");
    } finally {
      try {
        process.kill(-start.pid, "SIGTERM");
      } catch {
        // It has ended, as it should.
      }
    }
  },
);
