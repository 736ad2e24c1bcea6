import { type QuickPickItem, window } from "vscode";
import type { Decision } from "../../corpus/decisions/file.ts";
import type { Reach } from "../decisions/files.ts";
import { type DecidableEntity, subjectOf } from "../decisions/subject.ts";
import { Hint } from "../hint.ts";
import { fileName } from "../words.ts";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

interface IgnoreItem extends QuickPickItem {
  readonly decision: Decision;
  readonly words: string;
  readonly reach?: Reach;
}

/** Leaves a name alone, here or farther; a figure of a note unchecked; and takes a figure of an article for none. */
export const ignore: Run = async (parts, ...args) => {
  const { server, decider } = parts;
  const subject = await subjectOf(server, args);
  const thing = subject?.thing;
  if (!subject || !thing) throw new Hint("Put the cursor on a highlighted name or figure first.");
  const documents = "uri" in subject.asked ? [subject.asked.uri] : [];
  if (thing.kind === "figure") {
    const note = thing.role === "note";
    await decider.decide(
      { kind: "figure", quote: thing.quote, set: note ? { check: false } : { figure: false } },
      { documents, words: note ? `“${thing.text}” is not checked.` : `“${thing.text}” is no figure.` },
    );
    return;
  }
  const chosen =
    asString(args[2]) === "check" && thing.mention ? spelling(thing.mention) : await choose(thing, documents[0]);
  if (chosen) await decider.decide(chosen.decision, { documents, ...chosen });
};

type Mention = DecidableEntity["mention"] & {};

function spelling({ quote, text }: Mention): Pick<IgnoreItem, "decision" | "words"> {
  return {
    decision: { kind: "mention", quote, set: { check: false } },
    words: `The spelling of “${text}” is not checked here.`,
  };
}

function choose(
  { entity, names, mention }: DecidableEntity,
  uri: string | undefined,
): Thenable<IgnoreItem | undefined> {
  const name = mention?.text ?? entity.name;
  const all = mention?.short === false || !mention ? names.all : [mention.text];
  const file = uri === undefined ? "" : fileName(uri);
  const items: readonly IgnoreItem[] = [
    ...(mention
      ? [
          {
            label: "$(text-size) Here",
            description: "this mention alone",
            decision: { kind: "mention", quote: mention.quote, set: { entity: false } } as const,
            words: `“${name}” is no name here.`,
          },
          {
            label: "$(file) In This File",
            description: file,
            decision: { kind: "inFile", file: mention.quote.file, list: "ignore", names: [mention.text] } as const,
            words: `“${name}” is ignored in ${file}.`,
          },
        ]
      : []),
    {
      label: "$(folder) In This Folder",
      description: all.length > 1 ? `also ${all.filter((form) => form !== name).join(", ")}` : "all its files",
      decision: { kind: "ignore", names: all },
      words: `“${name}” is ignored.`,
    },
    {
      label: "$(globe) Everywhere",
      description: "in every folder that you open",
      decision: { kind: "ignore", names: all },
      words: `“${name}” is ignored everywhere.`,
      reach: "everywhere",
    },
  ];
  return window.showQuickPick(items, { title: `Ignore “${name}”`, placeHolder: "Where it is no name" });
}
