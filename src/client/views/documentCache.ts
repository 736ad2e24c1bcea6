import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import type { Documents } from "./passages.ts";

const noParams: Record<string, never> = {};

/** What is known of the indexed documents; asked for again when the index changes. */
export class DocumentCache extends Owner {
  readonly #server: Server;
  #documents: Promise<Documents> | undefined;

  constructor(server: Server) {
    super();
    this.#server = server;
    const drop = () => {
      this.#documents = undefined;
    };
    this.own(server.onDidChangeIndex(drop));
    this.own(server.onDidStart(drop));
  }

  async all(): Promise<Documents> {
    this.#documents ??= this.#ask();
    try {
      return await this.#documents;
    } catch (error) {
      this.#documents = undefined;
      throw error;
    }
  }

  async #ask(): Promise<Documents> {
    const documents = await this.#server.request("corroborate/documents", noParams);
    return new Map(documents.map((document) => [document.uri, document]));
  }
}
