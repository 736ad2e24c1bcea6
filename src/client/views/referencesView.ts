import { CancellationTokenSource, type LogOutputChannel, window } from "vscode";
import type { Position } from "../../corpus/types.ts";
import type { ReferencesResult } from "../../protocol/messages.ts";
import { setContext } from "../context.ts";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import { cursorPlace } from "../places.ts";
import type { Server } from "../server.ts";
import type { DocumentCache } from "./documentCache.ts";
import { nothingShown, shownReferences } from "./referenceRows.ts";
import { RowView } from "./rowView.ts";

/** Milliseconds that the cursor has to rest. */
const followPause = 150;
const indexPause = 300;

/** What the view shows the references of. */
type Subject =
  | { readonly kind: "place"; readonly uri: string; readonly position: Position }
  | { readonly kind: "entity"; readonly entity: string };

/** The References view: where else the thing under the cursor appears, or what else is said of a figure. */
export class ReferencesView extends Owner {
  readonly view = this.own(new RowView("corroborate.references"));
  readonly #server: Server;
  readonly #documents: DocumentCache;
  readonly #log: LogOutputChannel;
  readonly #follow = this.own(new Debouncer(followPause));
  readonly #news = this.own(new Debouncer(indexPause));
  #asking: CancellationTokenSource | undefined;
  #subject: Subject | undefined;
  #pinned = false;

  constructor(server: Server, documents: DocumentCache, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#documents = documents;
    this.#log = log;
    this.own(window.onDidChangeTextEditorSelection(() => this.#cursorMoved()));
    this.own(window.onDidChangeActiveTextEditor(() => this.#cursorMoved()));
    this.own(this.view.onDidChange(() => this.view.visible && !this.#subject && this.#cursorMoved()));
    this.own(server.onDidChangeIndex(() => this.#indexChanged()));
  }

  /** Whether the view keeps what it shows while the cursor moves. */
  get pinned(): boolean {
    return this.#pinned;
  }

  pin(pinned: boolean): void {
    this.#pinned = pinned;
    setContext("corroborate.pinned", pinned);
    if (!pinned) this.#cursorMoved();
  }

  /** Shows what stands at a place. False, and nothing changes, where nothing does. */
  showPlace(uri: string, position: Position): Promise<boolean> {
    return this.#show({ kind: "place", uri, position });
  }

  /** Shows an entity. False where there is none with this id. */
  showEntity(entity: string): Promise<boolean> {
    return this.#show({ kind: "entity", entity });
  }

  override dispose(): void {
    this.#asking?.cancel();
    super.dispose();
  }

  #cursorMoved(): void {
    if (this.#pinned || !this.view.visible || !this.#server.wanted) return;
    this.#follow.run("cursor", () => {
      const place = cursorPlace();
      if (!place || this.#isSelectedRow(place.uri, place.position)) return;
      void this.#show({ kind: "place", ...place }).catch((error: unknown) => this.#log.debug(String(error)));
    });
  }

  /** The cursor is where the user went from this view: the list that is walked stays. */
  #isSelectedRow(uri: string, position: Position): boolean {
    const target = this.view.selected?.target;
    if (target?.uri !== uri) return false;
    const { start, end } = target.range;
    return [start, end].some(({ line, character }) => line === position.line && character === position.character);
  }

  #indexChanged(): void {
    this.#news.run("index", () => void this.#refresh());
  }

  /** Asks again for what is shown; after what is being asked now, which may be for where the cursor has gone. */
  async #refresh(): Promise<void> {
    if (this.#asking) {
      this.#indexChanged();
      return;
    }
    if (!this.#subject) {
      this.#cursorMoved();
      return;
    }
    try {
      if (!(await this.#show(this.#subject))) this.#clear();
    } catch (error) {
      this.#log.debug(`References could not be refreshed: ${String(error)}`);
    }
  }

  async #show(subject: Subject): Promise<boolean> {
    this.#asking?.cancel();
    const source = new CancellationTokenSource();
    this.#asking = source;
    try {
      const [result, documents] = await Promise.all([this.#ask(subject, source), this.#documents.all()]);
      if (source.token.isCancellationRequested) return true;
      if (!result) return false;
      // A name stays the subject when the text around the place changes.
      this.#subject = result.kind === "entity" ? { kind: "entity", entity: result.references.entity.id } : subject;
      this.view.show(shownReferences(result, documents));
      setContext("corroborate.hasReferences", true);
      return true;
    } catch (error) {
      // Another subject has taken the place of this one.
      if (source.token.isCancellationRequested) return true;
      throw error;
    } finally {
      if (this.#asking === source) this.#asking = undefined;
      source.dispose();
    }
  }

  async #ask(subject: Subject, { token }: CancellationTokenSource): Promise<ReferencesResult | null> {
    if (subject.kind === "entity") {
      const references = await this.#server.request("corroborate/entityReferences", { entity: subject.entity }, token);
      return references && { kind: "entity", references };
    }
    const params = { textDocument: { uri: subject.uri }, position: subject.position };
    return this.#server.request("corroborate/referencesAt", params, token);
  }

  #clear(): void {
    this.#subject = undefined;
    this.view.show(nothingShown);
    setContext("corroborate.hasReferences", false);
  }
}
