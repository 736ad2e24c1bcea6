/** The page: what is compared in words, the picture as a list to walk, and the same as a table. */
import type { ToPage, FromPage } from "../../client/compare/messages.ts";
import { figureText } from "../../client/figureText.ts";
import { documentName, joined } from "../../client/words.ts";
import type { ComparedFigure, ComparedFigures } from "../../protocol/messages.ts";
import { type Axis, axisFor } from "./axis.ts";
import { html } from "./dom.ts";
import { isOutside, looks, summaryText, verdicts } from "./looks.ts";
import { endsOf } from "./marks.ts";
import { axisUnit, dayText, tickText } from "./numbers.ts";
import { axisPicture, figurePicture, shapePicture } from "./picture.ts";

export type Tell = (message: FromPage) => void;

type FiguresMessage = Extract<ToPage, { kind: "figures" }>;

interface Drawing {
  readonly message: FiguresMessage;
  readonly axis: Axis | null;
  readonly tell: Tell;
}

/** Shows a message in the place of what was shown; the focus and the table stay where they were. */
export function showOn(page: HTMLElement, message: ToPage, tell: Tell): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["key"] : undefined;
  const withTable = page.dataset["table"] === "true";
  const scrolled = document.documentElement.scrollTop;
  if (message.kind === "figures") {
    page.replaceChildren(...figuresPage(page, message, tell));
    setTable(page, withTable);
    document.documentElement.scrollTop = scrolled;
    if (focused !== undefined) page.querySelector<HTMLElement>(`[data-key=${JSON.stringify(focused)}]`)?.focus();
  } else {
    const role = message.error ? "alert" : "status";
    page.replaceChildren(html("p", { class: message.error ? "message error" : "message", role }, message.text));
  }
}

function figuresPage(page: HTMLElement, message: FiguresMessage, tell: Tell): readonly HTMLElement[] {
  const { figures } = message;
  const drawing: Drawing = { message, axis: axisFor(endsOf(figures.figures)), tell };
  const compared = figures.figures.filter((figure) => !isOutside(figure));
  const close = figures.figures.filter(isOutside);
  return [
    header(page, message, tell),
    legend(figures),
    html("div", { class: "picture" }, axisRow(drawing), list(drawing, compared, "Compared figures")),
    ...(close.length === 0
      ? []
      : [
          html(
            "div",
            { class: "related" },
            html("h2", {}, "Related, not compared"),
            list(drawing, close, "Related figures, not compared"),
          ),
        ]),
    table(drawing),
  ];
}

function header(page: HTMLElement, { figures, state }: FiguresMessage, tell: Tell): HTMLElement {
  const pin = html(
    "button",
    {
      type: "button",
      "data-key": "pin",
      "aria-pressed": String(state.pinned),
      title: "Keep this comparison while the cursor moves",
    },
    state.pinned ? "Pinned" : "Pin",
  );
  pin.addEventListener("click", () => tell({ kind: "pin", pinned: !state.pinned }));
  const toggle = html(
    "button",
    { type: "button", "data-key": "table", class: "table-toggle", "aria-pressed": "false" },
    "Table",
  );
  toggle.addEventListener("click", () => setTable(page, page.dataset["table"] !== "true"));
  const claim = html("button", { type: "button", "data-key": "claim" }, "Show in Claims");
  claim.addEventListener("click", () => tell({ kind: "showClaim" }));
  return html(
    "header",
    {},
    html("h1", {}, figures.about),
    html(
      "p",
      { class: `verdict ${figures.verdict}` },
      html("strong", {}, verdicts[figures.verdict]),
      ` — ${summaryText(figures)}`,
    ),
    html("div", { class: "actions" }, pin, toggle, claim),
  );
}

/** For everybody to see, or for screen readers alone. */
function setTable(page: HTMLElement, shown: boolean): void {
  page.dataset["table"] = String(shown);
  page.querySelector(".table-toggle")?.setAttribute("aria-pressed", String(shown));
  // Nobody gets lost among buttons that are not to be seen.
  for (const link of page.querySelectorAll<HTMLElement>("table button")) link.tabIndex = shown ? 0 : -1;
}

function legend({ figures }: ComparedFigures): HTMLElement {
  const relations = [...new Set(figures.map(({ relation }) => relation))];
  return html(
    "ul",
    { class: "legend", "aria-label": "Shapes" },
    ...relations.map((relation) => html("li", {}, shapePicture(relation), looks[relation].label)),
  );
}

function axisRow({ message: { figures, locale }, axis }: Drawing): HTMLElement {
  const unit = axisUnit(figures);
  const scale = axis?.scale === "log" ? "logarithmic" : "";
  return html(
    "div",
    { class: "axis-row", "aria-hidden": "true" },
    html("span", { class: "axis-unit" }, joined([unit, scale])),
    ...(axis ? [axisPicture(axis, tickText(figures, locale))] : []),
  );
}

/** Figures by article: those that follow each other in one are below one heading. */
function list(drawing: Drawing, figures: readonly ComparedFigure[], label: string): HTMLElement {
  const groups: ComparedFigure[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    // The reference stands apart, at the top.
    if (last?.[0]?.uri === figure.uri && last[0].relation !== "reference") last.push(figure);
    else groups.push([figure]);
  }
  return html("ul", { class: "articles", "aria-label": label }, ...groups.map((group) => article(drawing, group)));
}

function article(drawing: Drawing, figures: readonly ComparedFigure[]): HTMLElement {
  const [first] = figures;
  return html(
    "li",
    { class: "article" },
    html("h3", {}, first ? originOf(first, drawing.message.locale) : ""),
    html("ul", {}, ...figures.map((figure) => row(drawing, figure))),
  );
}

function originOf(figure: ComparedFigure, locale: string): string {
  const date = figure.published === null ? null : dayText(figure.published, locale);
  const print = figure.copyOf === undefined ? null : "prints the same text as another article";
  return joined([documentName(figure.uri, figure), figure.source, date, print]);
}

function row(drawing: Drawing, figure: ComparedFigure): HTMLElement {
  const { message, axis, tell } = drawing;
  const { figures } = message.figures;
  const index = figures.indexOf(figure);
  const value = figureText(figure);
  const { label } = looks[figure.relation];
  const button = html(
    "button",
    {
      type: "button",
      class: "figure",
      "data-key": `figure-${index}`,
      "aria-label": spoken(figure, message.locale),
      title: `${figure.preview}\n${whyText(figure)}`,
    },
    shapePicture(figure.relation),
    html(
      "span",
      { class: "words" },
      html(
        "span",
        { class: "value" },
        html("strong", {}, value),
        html("span", { class: `label relation-${figure.relation}` }, label),
      ),
      passage(figure),
      html("span", { class: "why" }, whyText(figure)),
    ),
    ...(axis ? [html("span", { class: "strip" }, figurePicture(figure, figures[0], axis))] : []),
  );
  button.addEventListener("click", () => tell({ kind: "open", index, keep: false }));
  if (figure.relation === "reference") return html("li", { class: "row" }, button);
  const choose = html(
    "button",
    {
      type: "button",
      class: "choose",
      "data-key": `choose-${index}`,
      "aria-label": `Compare with ${value}, ${documentName(figure.uri, figure)}`,
    },
    "Compare with this",
  );
  choose.addEventListener("click", () => tell({ kind: "reference", index }));
  return html("li", { class: "row" }, button, choose);
}

function spoken(figure: ComparedFigure, locale: string): string {
  return `${looks[figure.relation].label}: ${figureText(figure)}, ${originOf(figure, locale)}. ${whyText(figure)} ${figure.preview}`;
}

/** Why it stands so, what it is about, and who is quoted for it. */
function whyText({ relation, about, quoted, why }: ComparedFigure): string {
  const source = quoted === undefined ? null : `quoting ${quoted}`;
  const topic = joined([about, source]);
  return relation === "reference" ? topic : `${why} — ${topic}`;
}

function passage({ preview, previewStart, previewEnd }: ComparedFigure): HTMLElement {
  return html(
    "span",
    { class: "passage" },
    preview.slice(0, previewStart),
    html("mark", {}, preview.slice(previewStart, previewEnd)),
    preview.slice(previewEnd),
  );
}

const columns = ["Relation", "Value", "As written", "Article", "Date", "Source", "Passage", "Why"] as const;

function table({ message: { figures, locale }, tell }: Drawing): HTMLElement {
  const rows = figures.figures.map((figure, index) => {
    const title = documentName(figure.uri, figure);
    const link = html(
      "button",
      { type: "button", class: "link", "data-key": `table-${index}`, "aria-label": `Go to ${figure.text} in ${title}` },
      title,
    );
    link.addEventListener("click", () => tell({ kind: "open", index, keep: false }));
    return html(
      "tr",
      {},
      html("th", { scope: "row" }, looks[figure.relation].label),
      html("td", { class: "number" }, figureText(figure)),
      html("td", {}, figure.text),
      html("td", {}, link),
      html("td", {}, figure.published === null ? "" : dayText(figure.published, locale)),
      html("td", {}, joined([figure.source, figure.quoted === undefined ? null : `quoting ${figure.quoted}`])),
      html("td", {}, passage(figure)),
      html("td", {}, whyText(figure)),
    );
  });
  const whole = html(
    "table",
    {},
    html("caption", {}, `${figures.about}: ${verdicts[figures.verdict]}, ${summaryText(figures)}`),
    html("thead", {}, html("tr", {}, ...columns.map((column) => html("th", { scope: "col" }, column)))),
    html("tbody", {}, ...rows),
  );
  return html("div", { class: "table" }, whole);
}

/** Keys that walk the figures: arrows, Home and End. Enter goes to the text, Space shows it and stays. */
export function walk(page: HTMLElement, event: KeyboardEvent, tell: Tell): void {
  const buttons = [...page.querySelectorAll<HTMLElement>("button.figure")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at === -1 ? buttons.length - 1 : at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const target = targets[event.key];
  if (event.key === " " && at >= 0) tell({ kind: "open", index: at, keep: true });
  else if (target !== undefined && buttons.length > 0)
    buttons[Math.min(buttons.length - 1, Math.max(0, target))]?.focus();
  else return;
  event.preventDefault();
}
