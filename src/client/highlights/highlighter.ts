import {
  CancellationTokenSource,
  languages,
  type LogOutputChannel,
  type Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { AppliedHighlight } from "../api.ts";
import type { Highlight, Highlights } from "../../protocol/messages.ts";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import { documentSelector } from "../documents.ts";
import type { MarkKind } from "../kinds.ts";
import { comparePositions, toPlainRange, toRange } from "../places.ts";
import type { Server } from "../server.ts";
import type { Settings } from "../settings/settings.ts";
import { DecorationTypes } from "./decorationTypes.ts";
import { atOnceLimit, capped, type LineSpan, markLimit, markOf, nearVisible } from "./selection.ts";

/** Milliseconds after the last keystroke; VS Code moves the marks along until the answer is there. */
const editPause = 150;
/** Milliseconds to wait for more news of the index before asking again. */
const indexPause = 200;
/** Milliseconds after which the marks out of sight are put. */
const restPause = 50;
/** Times that an answer for an older version of a document is asked for again. */
const retries = 10;

type Marks = ReadonlyMap<MarkKind, readonly Range[]>;

/** Marks names and figures in every visible editor. */
export class Highlighter extends Owner {
  readonly #server: Server;
  readonly #settings: Settings;
  readonly #log: LogOutputChannel;
  readonly #media: Uri;
  #types: DecorationTypes;
  /** The last answer for each open document. */
  readonly #answers = new Map<string, Highlights>();
  readonly #pending = new Map<string, CancellationTokenSource>();
  readonly #applied = new WeakMap<TextEditor, Marks>();
  readonly #edits = this.own(new Debouncer(editPause));
  readonly #rest = this.own(new Debouncer(restPause));
  readonly #news = this.own(new Debouncer(indexPause));

  constructor(server: Server, settings: Settings, log: LogOutputChannel, media: Uri) {
    super();
    this.#server = server;
    this.#settings = settings;
    this.#log = log;
    this.#media = media;
    this.#types = new DecorationTypes(settings.current["highlight.style"], media);
    this.own(window.onDidChangeVisibleTextEditors(() => this.#showAll()));
    this.own(window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)));
    this.own(workspace.onDidCloseTextDocument((document) => this.#forget(document)));
    this.own(settings.onDidChange((before) => this.#restyle(before)));
    this.own(server.onDidStart(() => this.#askAgain()));
    this.own(server.onDidChangeIndex(() => this.#news.run("index", () => this.#askAgain())));
    this.#showAll();
  }

  /** The marks in the editors that show a document, by place. */
  marksOf(uri: string): readonly AppliedHighlight[] {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    const marks = editor && this.#applied.get(editor);
    const list = [...(marks ?? [])].flatMap(([kind, ranges]) =>
      ranges.map((range) => ({ kind, range: toPlainRange(range) })),
    );
    return list.sort((a, b) => comparePositions(a.range.start, b.range.start));
  }

  override dispose(): void {
    for (const source of this.#pending.values()) source.dispose();
    this.#types.dispose();
    super.dispose();
  }

  #showAll(): void {
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      const answer = this.#answers.get(document.uri.toString());
      if (answer?.version === document.version) this.#decorate(editor, answer.highlights);
      else void this.#ask(document);
    }
  }

  /** What the folder says of a figure has changed, perhaps: old answers do not hold. */
  #askAgain(): void {
    const visible = new Set(window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    for (const uri of this.#answers.keys()) if (!visible.has(uri)) this.#answers.delete(uri);
    for (const { document } of window.visibleTextEditors) void this.#ask(document);
  }

  #edited(document: TextDocument): void {
    if (!editorsOf(document).length) return;
    this.#edits.run(document.uri.toString(), () => void this.#ask(document));
  }

  #forget(document: TextDocument): void {
    const uri = document.uri.toString();
    this.#answers.delete(uri);
    this.#pending.get(uri)?.cancel();
    this.#edits.cancel(uri);
  }

  #restyle(before: Settings["current"]): void {
    const { current } = this.#settings;
    if (before["highlight.style"] !== current["highlight.style"]) {
      this.#types.dispose();
      this.#types = new DecorationTypes(current["highlight.style"], this.#media);
    }
    this.#showAll();
  }

  #scrolled(editor: TextEditor): void {
    const answer = this.#answers.get(editor.document.uri.toString());
    if (!answer || answer.highlights.length <= markLimit) return;
    this.#rest.run(editor.document.uri.toString(), () => this.#decorateCapped(editor));
  }

  /** Asks for a document's highlights and shows them, unless it has changed meanwhile. */
  async #ask(document: TextDocument, attempt = 0): Promise<void> {
    const uri = document.uri.toString();
    if (!this.#isRead(document)) return;
    this.#pending.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    this.#pending.set(uri, source);
    try {
      const params = { textDocument: { uri } };
      const answer = await this.#server.request("corroborate/highlights", params, source.token);
      if (source.token.isCancellationRequested || document.isClosed) return;
      this.#receive(document, answer, attempt);
    } catch (error) {
      if (!source.token.isCancellationRequested) this.#log.debug(`No highlights for ${uri}: ${String(error)}`);
    } finally {
      if (this.#pending.get(uri) === source) this.#pending.delete(uri);
      source.dispose();
    }
  }

  #receive(document: TextDocument, answer: Highlights | null, attempt: number): void {
    const uri = document.uri.toString();
    if (answer && answer.version !== document.version) {
      // A newer answer comes after the edit that made this one old; the server may have been late to hear of it.
      if (attempt < retries) this.#edits.run(uri, () => void this.#ask(document, attempt + 1));
      return;
    }
    if (answer) this.#answers.set(uri, answer);
    else this.#answers.delete(uri);
    for (const editor of editorsOf(document)) this.#decorate(editor, answer?.highlights ?? []);
  }

  #decorate(editor: TextEditor, highlights: readonly Highlight[]): void {
    if (highlights.length <= atOnceLimit) {
      this.#apply(editor, highlights);
      return;
    }
    // Marks that are there already stay until all are put: taking them away for a moment would flicker.
    if (!this.#applied.get(editor)?.size) this.#apply(editor, nearVisible(highlights, visibleLines(editor)));
    this.#rest.run(editor.document.uri.toString(), () => this.#decorateCapped(editor));
  }

  #decorateCapped(editor: TextEditor): void {
    const answer = this.#answers.get(editor.document.uri.toString());
    if (answer?.version !== editor.document.version) return;
    for (const each of editorsOf(editor.document)) this.#apply(each, capped(answer.highlights, visibleLines(each)));
  }

  #apply(editor: TextEditor, highlights: readonly Highlight[]): void {
    const { current } = this.#settings;
    const marks = new Map<MarkKind, Range[]>();
    for (const highlight of current["highlight.enabled"] ? highlights : []) {
      const mark = markOf(highlight, current["highlight.kinds"]);
      if (mark === null) continue;
      const ranges = marks.get(mark) ?? [];
      ranges.push(toRange(highlight.range));
      marks.set(mark, ranges);
    }
    for (const [kind, type] of this.#types.entries()) editor.setDecorations(type, marks.get(kind) ?? []);
    this.#applied.set(editor, marks);
  }

  #isRead(document: TextDocument): boolean {
    const selector = documentSelector(this.#settings.current.include, workspace.workspaceFolders ?? []);
    return languages.match(selector, document) > 0;
  }
}

function editorsOf(document: TextDocument): readonly TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}

function visibleLines({ visibleRanges }: TextEditor): readonly LineSpan[] {
  return visibleRanges.map(({ start, end }) => ({ first: start.line, last: end.line }));
}
