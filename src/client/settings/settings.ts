import { ConfigurationTarget, Disposable, EventEmitter, type LogOutputChannel, workspace } from "vscode";
import { type ClientSettings, readSettings } from "./schema.ts";

export const section = "corroborate";

/** The current settings, checked; follows changes. */
export class Settings extends Disposable {
  #current: ClientSettings;
  readonly #changed = new EventEmitter<ClientSettings>();
  /** Fires with the settings before the change. */
  readonly onDidChange = this.#changed.event;

  constructor(log: LogOutputChannel) {
    const listener = workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(section)) return;
      const before = this.#current;
      this.#current = read(log);
      this.#changed.fire(before);
    });
    super(() => {
      listener.dispose();
      this.#changed.dispose();
    });
    this.#current = read(log);
  }

  get current(): ClientSettings {
    return this.#current;
  }

  /** Changes a setting where it takes effect: in the workspace where that has its own value, else for the user. */
  async update<K extends keyof ClientSettings>(key: K, value: ClientSettings[K]): Promise<void> {
    const configuration = workspace.getConfiguration(section);
    const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
    const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await configuration.update(key, value, target);
  }
}

function read(log: LogOutputChannel): ClientSettings {
  const configuration = workspace.getConfiguration(section);
  return readSettings(
    (key) => configuration.get(key),
    (message) => log.warn(message),
  );
}
