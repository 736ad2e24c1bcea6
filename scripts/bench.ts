/** Runs the benchmarks of test/bench one after the other, since they would disturb each other. `npm run bench [-- NAME…]` */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

const names = process.argv.slice(2);
const files = globSync("test/bench/**/*.bench.ts", { cwd: root })
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .toSorted();
if (files.length === 0) {
  console.error("There is no such benchmark.");
  process.exitCode = 2;
}
for (const file of files) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [join(root, file)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
