import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Log files of extension hosts: of the desktop below logs/, of VS Code's server below data/logs/. */
const files: string[] = [
  "logs/**/exthost*.log",
  "logs/**/exthost/**/*.log",
  "data/logs/**/remoteexthost*.log",
  "data/logs/**/exthost*/**/*.log",
];

/** What these lines say of other extensions is not ours: the host of npm has no network and no native modules. */
const ours = /corroborate\.corroborate|[/\\]dist[/\\](?:extension|server|indexer)\.js/u;
const error = /\[(?:error|critical)\]/iu;

/** The lines of errors about this extension in the logs of extension hosts. `data` is the folder of VS Code's user data. */
export function extensionErrors(data: string): readonly string[] {
  if (!existsSync(data)) return [];
  return globSync(files, { cwd: data }).flatMap((file) => {
    // An error's stack follows on lines of its own, without a level.
    const entries = readFileSync(join(data, file), "utf8").split(/^(?=\d{4}-\d\d-\d\d )/mu);
    return entries.filter((entry) => error.test(entry) && (ours.test(file) || ours.test(entry)));
  });
}
