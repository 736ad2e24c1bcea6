/**
 * Plain JavaScript in the place of two native modules that no one compiled.
 *
 * - @vscode/spdlog writes the log files. Without it VS Code writes none, so nobody could see whether an extension host logged errors.
 * - @vscode/native-watchdog ends an extension host whose server was killed. Its absence logs an error in each extension host.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const spdlog = `
const fs = require("node:fs");
const path = require("node:path");
const levels = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
  #file;
  #level = 2;
  #raw = false;
  constructor(_type, _name, file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  #write(level, message) {
    if (level < this.#level) return;
    const stamp = new Date().toISOString().replace("T", " ").slice(0, -1);
    try {
      fs.appendFileSync(this.#file, this.#raw ? message : stamp + " [" + levels[level] + "] " + message + "\\n");
    } catch {}
  }
  trace(message) { this.#write(0, message); }
  debug(message) { this.#write(1, message); }
  info(message) { this.#write(2, message); }
  warn(message) { this.#write(3, message); }
  error(message) { this.#write(4, message); }
  critical(message) { this.#write(5, message); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  setPattern() {}
  clearFormatters() { this.#raw = true; }
  flush() {}
  drop() {}
}

const create = async (name, file) => new Logger("rotating", name, file);
// One assignment a name, from which Node sees the names that an ES module may import.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

const watchdog = `
exports.start = () => {};
exports.exit = (code) => process.exit(code);
`;

/** `server` is the folder of VS Code's server, with its node_modules. */
export function replaceNatives(server: string): void {
  const modules = { spdlog, "native-watchdog": watchdog };
  for (const [name, source] of Object.entries(modules))
    writeFileSync(join(server, `node_modules/@vscode/${name}/index.js`), source);
}
