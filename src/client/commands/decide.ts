import { type QuickPickItem, ThemeIcon, window } from "vscode";
import type { Decidable } from "../../protocol/messages.ts";
import { subjectOf } from "../decisions/subject.ts";
import { correctValue } from "./correctValue.ts";
import { excludeArticle } from "./excludeArticle.ts";
import { ignore } from "./ignore.ts";
import { mergeEntities } from "./mergeEntities.ts";
import { notAFigure } from "./notAFigure.ts";
import { notAnEntity } from "./notAnEntity.ts";
import { notSameClaim } from "./notSameClaim.ts";
import type { Run } from "./parts.ts";
import { renameEntity } from "./renameEntity.ts";
import { sameClaim } from "./sameClaim.ts";
import { setDate } from "./setDate.ts";
import { setKind } from "./setKind.ts";
import { setLanguage } from "./setLanguage.ts";
import { setSource } from "./setSource.ts";
import { splitEntity } from "./splitEntity.ts";

interface Choice {
  readonly label: string;
  readonly icon: string;
  readonly run: Run;
}

const choices: Readonly<Record<Decidable["kind"] | "document", readonly Choice[]>> = {
  entity: [
    { label: "Set Kind…", icon: "symbol-class", run: setKind },
    { label: "Rename…", icon: "edit", run: renameEntity },
    { label: "Merge with Another Entity…", icon: "git-merge", run: mergeEntities },
    { label: "Not the Same Entity…", icon: "split-horizontal", run: splitEntity },
    { label: "Not an Entity", icon: "circle-slash", run: notAnEntity },
    { label: "Ignore…", icon: "eye-closed", run: ignore },
  ],
  figure: [
    { label: "Correct Value…", icon: "edit", run: correctValue },
    { label: "Not a Figure", icon: "circle-slash", run: notAFigure },
    { label: "Not the Same Claim…", icon: "split-horizontal", run: notSameClaim },
    { label: "Same Claim…", icon: "git-merge", run: sameClaim },
  ],
  document: [
    { label: "Set Date…", icon: "calendar", run: setDate },
    { label: "Set Language…", icon: "globe", run: setLanguage },
    { label: "Set Source…", icon: "book", run: setSource },
    { label: "Exclude Article", icon: "exclude", run: excludeArticle },
  ],
};

interface ChoiceItem extends QuickPickItem {
  readonly run: Run;
}

/** Asks what to decide about what is under the cursor or at a place; about the article where nothing stands there. */
export const decide: Run = async (parts, ...args) => {
  const subject = await subjectOf(parts.server, args);
  const thing = subject?.thing ?? null;
  const about = thing === null ? "" : thing.kind === "entity" ? (thing.mention?.text ?? thing.entity.name) : thing.text;
  const items = choices[thing?.kind ?? "document"].map(({ label, icon, run }): ChoiceItem => ({
    label,
    run,
    iconPath: new ThemeIcon(icon),
  }));
  const chosen = await window.showQuickPick(items, {
    title: thing === null ? "Decide about This Article" : `Decide about “${about}”`,
    placeHolder: "What you decide wins over what is guessed, and can be undone",
  });
  await chosen?.run(parts, ...args);
};
