import { type QuickPickItem, window } from "vscode";
import type { FigureCorrection } from "../../corpus/decisions/file.ts";
import { type FigureSubject, figureOf } from "../decisions/subject.ts";
import type { Server } from "../server.ts";
import type { Run } from "./parts.ts";

interface ValueItem extends QuickPickItem {
  /** Undefined for one that is typed. */
  readonly correction?: FigureCorrection;
}

const typed: ValueItem = { label: "$(edit) Another Value…" };

/** Gives a figure another value: one of its other readings, or one that is typed as articles write it. */
export const correctValue: Run = async ({ server, decider }, ...args) => {
  const subject = await figureOf(server, args);
  const { thing, place } = subject;
  const chosen = thing.readings.length === 0 ? typed : await chooseReading(subject);
  if (!chosen) return;
  const { correction, label } = chosen;
  const corrected = correction ? { correction, words: label } : await typeValue(server, subject);
  if (!corrected) return;
  await decider.decide(
    { kind: "figure", quote: thing.quote, set: corrected.correction },
    { documents: [place.uri], words: `“${thing.text}” is ${corrected.words}.` },
  );
};

function chooseReading({ thing }: FigureSubject): Thenable<ValueItem | undefined> {
  const items: readonly ValueItem[] = [
    ...thing.readings.map(({ words, correction }) => ({ label: words, correction })),
    typed,
  ];
  return window.showQuickPick(items, {
    title: `Correct the Value of “${thing.text}”`,
    placeHolder: `It was read as ${thing.reading}`,
  });
}

async function typeValue(
  server: Server,
  { thing, place }: FigureSubject,
): Promise<{ readonly correction: FigureCorrection; readonly words: string } | undefined> {
  const read = (value: string) =>
    server.request("corroborate/readValue", {
      textDocument: { uri: place.uri },
      position: thing.range.start,
      value,
    });
  const value = await window.showInputBox({
    title: `Correct the Value of “${thing.text}”`,
    prompt: `It was read as ${thing.reading}. Type a value as an article would, or a number.`,
    value: thing.text,
    validateInput: async (text) => ((await read(text)) ? undefined : "This is no value that can be read."),
  });
  const correction = value === undefined ? null : await read(value);
  return correction && value !== undefined ? { correction, words: value.trim() } : undefined;
}
