import {
  CancellationTokenSource,
  commands,
  env,
  type LogOutputChannel,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from "vscode";
import type { Position } from "../../corpus/types.ts";
import type { ComparedFigures } from "../../protocol/messages.ts";
import { setContext } from "../context.ts";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import { cursorPlace, openPlace } from "../places.ts";
import type { Server } from "../server.ts";
import { type FromPage, isFromPage, type PanelState, type Subject, type ToPage } from "./messages.ts";
import { pageHtml, pageRoots } from "./page.ts";
import { panelState } from "./state.ts";

const viewType = "corroborate.compare";

interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** Milliseconds that the cursor has to rest, and to wait for more news of the index. */
const followPause = 150;
const indexPause = 300;

const nothingHere =
  "Nothing to compare here. Put the cursor on a highlighted figure in an article, or choose a claim in the Claims view.";
const gone =
  "No figure is compared here any more. Put the cursor on another figure, or choose a claim in the Claims view.";

/** The Compare Figures panel: a figure among all that are compared with it, as a picture. One for the window. */
export class ComparePanel extends Owner {
  readonly #server: Server;
  readonly #extension: Uri;
  readonly #log: LogOutputChannel;
  readonly #follow = this.own(new Debouncer(followPause));
  readonly #news = this.own(new Debouncer(indexPause));
  #panel: WebviewPanel | undefined;
  #subject: Subject | null = null;
  #pinned = false;
  #figures: ComparedFigures | null = null;
  /** Where the cursor was last: no text editor is active while the panel is. */
  #place: Place | undefined;
  #asking: CancellationTokenSource | undefined;
  /** The last message, sent again to a page that has been loaded anew: it keeps nothing while it is hidden. */
  #message: ToPage | undefined;

  constructor(server: Server, extension: Uri, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#extension = extension;
    this.#log = log;
    this.own(window.onDidChangeTextEditorSelection(() => this.#cursorMoved()));
    this.own(window.onDidChangeActiveTextEditor(() => this.#cursorMoved()));
    this.own(server.onDidChangeIndex(() => this.#indexChanged()));
    this.own(
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, kept: unknown) => {
          const { subject, pinned } = panelState(kept);
          this.#adopt(panel);
          this.#pin(pinned);
          await this.#load(subject);
        },
      }),
    );
  }

  /** What the page shows; undefined while there is no panel. For tests. */
  get message(): ToPage | undefined {
    return this.#panel && this.#message;
  }

  /** Opens the panel beside the editor. */
  async show(subject: Subject): Promise<void> {
    this.#open();
    await this.#load(subject);
  }

  /** Opens it for the figure under the cursor. */
  async showCursor(): Promise<void> {
    const place = cursorPlace() ?? this.#place;
    this.#open();
    await this.#load(place ? { kind: "place", ...place } : this.#subject);
  }

  pin(pinned: boolean): void {
    this.#pin(pinned);
    if (this.#message) this.#send({ ...this.#message, state: this.#state() });
    if (!pinned) this.#cursorMoved();
  }

  override dispose(): void {
    // The panel stays: VS Code hands it to whoever restores it.
    this.#asking?.cancel();
    super.dispose();
  }

  #open(): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#adopt(window.createWebviewPanel(viewType, "Compare Figures", column));
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(this.#extension) };
    panel.iconPath = { light: this.#icon("light"), dark: this.#icon("dark") };
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#asking?.cancel();
      this.#panel = undefined;
      this.#message = undefined;
      this.#subject = null;
      this.#figures = null;
      this.#pin(false);
      setContext("corroborate.comparing", false);
    });
    panel.onDidChangeViewState(() => setContext("corroborate.comparing", panel.active));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) void this.#receive(message).catch((error: unknown) => this.#failed(error));
    });
    panel.webview.html = pageHtml(panel.webview, this.#extension);
  }

  #icon(theme: "light" | "dark"): Uri {
    return Uri.joinPath(this.#extension, "media", "compare", `icon-${theme}.svg`);
  }

  #pin(pinned: boolean): void {
    this.#pinned = pinned;
    setContext("corroborate.comparisonPinned", pinned);
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        if (this.#message) this.#send(this.#message);
        return;
      case "pin":
        this.pin(message.pinned);
        return;
      case "showClaim":
        if (this.#figures) await commands.executeCommand("corroborate.showClaim", this.#figures.claim);
        return;
      case "open":
      case "reference": {
        const figure = this.#figures?.figures[message.index];
        if (!figure) return;
        const { uri, range } = figure;
        if (message.kind === "reference") await this.#load({ kind: "place", uri, position: range.start });
        else await openPlace(uri, range, { viewColumn: ViewColumn.One, preserveFocus: message.keep });
      }
    }
  }

  #cursorMoved(): void {
    this.#place = cursorPlace() ?? this.#place;
    if (!this.#panel?.visible || this.#pinned || !this.#server.wanted) return;
    this.#follow.run("cursor", () => {
      const place = this.#place;
      // Going to a figure of the picture is no reason to draw another one.
      if (!place || this.#isShown(place)) return;
      void this.#load({ kind: "place", ...place }, true);
    });
  }

  #isShown({ uri, position }: Place): boolean {
    const at = ({ line, character }: Position) => line === position.line && character === position.character;
    return (
      this.#figures?.figures.some((each) => each.uri === uri && (at(each.range.start) || at(each.range.end))) ?? false
    );
  }

  #indexChanged(): void {
    this.#news.run("index", () => this.#refresh());
  }

  /** Asks again for what is shown; after what is being asked now, which may be for where the cursor has gone. */
  #refresh(): void {
    if (this.#asking) this.#indexChanged();
    else if (this.#panel && this.#subject) void this.#load(this.#subject);
  }

  /** @param following keeps what is shown where there is nothing to compare, as beside figures. */
  async #load(subject: Subject | null, following = false): Promise<void> {
    this.#asking?.cancel();
    const source = new CancellationTokenSource();
    this.#asking = source;
    try {
      const figures = subject && (await this.#ask(subject, source));
      if (source.token.isCancellationRequested || !this.#panel) return;
      if (!figures && following) return;
      // What was compared until now is asked for again only when the index has changed.
      const text = subject !== null && subject === this.#subject && this.#figures ? gone : nothingHere;
      this.#subject = subject;
      this.#figures = figures;
      this.#send(
        figures
          ? { kind: "figures", figures, state: this.#state(), locale: env.language }
          : { kind: "message", text, error: false, state: this.#state() },
      );
      this.#panel.title = figures ? `Compare: ${figures.about}` : "Compare Figures";
    } catch (error) {
      if (!source.token.isCancellationRequested) this.#failed(error);
    } finally {
      if (this.#asking === source) this.#asking = undefined;
      source.dispose();
    }
  }

  #ask(subject: Subject, { token }: CancellationTokenSource): Promise<ComparedFigures | null> {
    const params =
      subject.kind === "claim"
        ? { claim: subject.claim }
        : { textDocument: { uri: subject.uri }, position: subject.position };
    return this.#server.request("corroborate/compare", params, token);
  }

  #failed(error: unknown): void {
    this.#log.error(
      `The comparison failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    const text =
      "The figures could not be compared. The log says why (Corroborate: Show Log); rebuilding the index may help.";
    this.#send({ kind: "message", text, error: true, state: this.#state() });
  }

  #state(): PanelState {
    return { subject: this.#subject, pinned: this.#pinned };
  }

  #send(message: ToPage): void {
    this.#message = message;
    void this.#panel?.webview.postMessage(message);
  }
}
