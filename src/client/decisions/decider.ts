/** Makes decisions: puts them into their file, says where they are, and takes them back. */
import { commands, type Memento, Range, Uri, window, workspace, WorkspaceEdit } from "vscode";
import type { Decision } from "../../corpus/decisions/file.ts";
import type { BrokenResult } from "../../protocol/messages.ts";
import { Owner } from "../disposables.ts";
import { Hint } from "../hint.ts";
import { openPlace } from "../places.ts";
import type { Server } from "../server.ts";
import { changedStretch } from "./changedStretch.ts";
import { currentText, decisionFileName, type DecisionPlaces, type Reach, unsavedDocument } from "./files.ts";

/** A decision that was made, to be taken back. */
interface Made {
  readonly id: string;
  readonly file: string;
  /** The file's text without and with it. */
  readonly before: string;
  readonly after: string;
  /** What was decided, in words. */
  readonly words: string;
}

export interface DecideOptions {
  /** URIs of the documents that it is about; none for a name of the folder. */
  readonly documents: readonly string[];
  readonly reach?: Reach;
  /** What is decided, as a sentence for the user. */
  readonly words: string;
}

const memory = "decisions";
/** So many decisions can be taken back, one after the other. */
const remembered = 20;
/** Milliseconds that it is to be read what was undone. */
const shownFor = 8000;

export class Decider extends Owner {
  readonly #server: Server;
  readonly #places: DecisionPlaces;
  readonly #memento: Memento;
  #last: Promise<void> = Promise.resolve();

  constructor(server: Server, places: DecisionPlaces, memento: Memento) {
    super();
    this.#server = server;
    this.#places = places;
    this.#memento = memento;
    // What is saved here needs not wait until the file's change is noticed.
    this.own(workspace.onDidSaveTextDocument(({ uri }) => void this.#saved(uri)));
  }

  async #saved(uri: Uri): Promise<void> {
    if (!uri.path.endsWith(`/${decisionFileName}`) || !this.#server.wanted) return;
    await this.#server.request("corroborate/decisionsChanged", {}).catch(() => null);
  }

  get places(): DecisionPlaces {
    return this.#places;
  }

  /** Resolves when the decision has its effect. Throws where it cannot be made; nothing is written then. */
  decide(decision: Decision, options: DecideOptions): Promise<void> {
    return this.#inTurn(() => this.#decide(decision, options));
  }

  /** Takes back the decision that was made last, in this session or one before; or a certain one, and later ones stay. */
  undo(id?: string): Promise<void> {
    return this.#inTurn(async () => {
      const made = id === undefined ? this.#made.at(-1) : this.#made.find((each) => each.id === id);
      if (!made) throw new Hint(id === undefined ? "There is no decision to undo." : "That has been undone already.");
      await this.#undo(made);
    });
  }

  /** Two edits of a file at a time would lose one. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #decide(decision: Decision, { documents, reach = "folder", words }: DecideOptions): Promise<void> {
    const file = this.#places.for(documents, reach);
    const name = this.#places.nameOf(file);
    const before = await currentText(file);
    const result = await this.#server.request("corroborate/decide", { file: file.toString(), text: before, decision });
    // The server answers nothing where it failed; its log says why.
    if (!result) throw new Error("This could not be decided.");
    if (result.kind === "broken") return this.#refuse("decided", file, result);
    if (result.text === before) {
      void window.showInformationMessage(`That was decided before, in ${name}.`);
      return;
    }
    await write(file, result.text);
    const made: Made = {
      id: `${Date.now()}-${this.#made.length}`,
      file: file.toString(),
      before: result.before,
      after: result.text,
      words,
    };
    await this.#remember([...this.#made, made]);
    await this.#server.request("corroborate/decisionsChanged", {});
    void this.#tell(`${words} Saved in ${name}.`, file, made.id);
  }

  async #undo(made: Made): Promise<void> {
    const file = Uri.parse(made.file);
    const name = this.#places.nameOf(file);
    const text = await currentText(file);
    const forget = () => this.#remember(this.#made.filter(({ id }) => id !== made.id));
    if (text === null) {
      await forget();
      throw new Hint(`There is nothing to undo: ${name} is not there any more.`);
    }
    const result = await this.#server.request("corroborate/undecide", {
      before: made.before,
      after: made.after,
      text,
    });
    if (!result) throw new Error("This could not be undone.");
    if (result.kind === "broken") return this.#refuse("undone", file, result);
    if (result.kind === "changed") {
      await forget();
      await commands.executeCommand("vscode.open", file);
      throw new Hint(`“${made.words}” cannot be undone: ${name} has changed there. Edit it by hand.`, "warning");
    }
    if (result.empty && !unsavedDocument(file)) await workspace.fs.delete(file);
    else await write(file, result.text);
    await forget();
    await this.#server.request("corroborate/decisionsChanged", {});
    window.setStatusBarMessage(`Undone, in ${name}: ${made.words}`, shownFor);
  }

  /** Shows where the file is to be put right. */
  async #refuse(what: string, file: Uri, { message, range }: BrokenResult): Promise<never> {
    await openPlace(file.toString(), range, { preview: false });
    throw new Hint(`Nothing was ${what}: ${this.#places.nameOf(file)} must be put right first. ${message}`, "warning");
  }

  get #made(): readonly Made[] {
    return this.#memento.get<readonly Made[]>(memory, []);
  }

  async #remember(made: readonly Made[]): Promise<void> {
    await this.#memento.update(memory, made.slice(-remembered));
  }

  async #tell(message: string, file: Uri, id: string): Promise<void> {
    const answer = await window.showInformationMessage(message, "Undo", "Open File");
    // Another message may have come since, about a later decision.
    if (answer === "Undo") await commands.executeCommand("corroborate.undoDecision", id);
    if (answer === "Open File") await commands.executeCommand("vscode.open", file);
  }
}

/** Writes the text; through the editor where that has edits which are not saved. */
async function write(file: Uri, text: string): Promise<void> {
  const document = unsavedDocument(file);
  if (!document) {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return;
  }
  const { start, end, text: inserted } = changedStretch(document.getText(), text);
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(document.positionAt(start), document.positionAt(end)), inserted);
  if (!(await workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(`${file.path} cannot be written.`);
}
