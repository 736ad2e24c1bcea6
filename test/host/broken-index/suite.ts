import { existsSync, globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostSuite } from "../events.ts";

/** The sample folder opened again, after something has written nonsense over its index. */
export const suite: HostSuite = {
  follows: "newsroom",
  prepare(folder, data) {
    // VS Code's server keeps the storage of extensions below data/, the desktop in the folder itself.
    const files = ["", "data"].flatMap((base) =>
      globSync("User/workspaceStorage/*/corroborate.corroborate/**/*", { cwd: join(data, base) }).map((file) =>
        join(data, base, file),
      ),
    );
    const databases = files.filter((file) => /\.(?:db|sqlite3?)$/u.test(file));
    if (databases.length === 0) throw new Error(`There is no index among ${files.join(", ")}.`);
    for (const file of databases) {
      writeFileSync(file, "This is no database. ".repeat(1000));
      for (const log of [`${file}-wal`, `${file}-shm`, `${file}-journal`])
        if (existsSync(log)) writeFileSync(log, "Nor is this.");
    }
    return { open: folder };
  },
};
