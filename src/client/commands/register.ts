import { CancellationError, commands, type Disposable, window } from "vscode";
import { Hint } from "../hint.ts";
import { cancelIndexing } from "./cancelIndexing.ts";
import { checkNote } from "./checkNote.ts";
import { clearIndex } from "./clearIndex.ts";
import { compareFigures } from "./compareFigures.ts";
import { copyWithCitation } from "./copyWithCitation.ts";
import { correctValue } from "./correctValue.ts";
import { decide } from "./decide.ts";
import { excludeArticle } from "./excludeArticle.ts";
import { exportReport } from "./exportReport.ts";
import { clearEntityFilter, filterEntities } from "./filterEntities.ts";
import { clearTimelineFilter, filterTimeline } from "./filterTimeline.ts";
import { findEntity } from "./findEntity.ts";
import { findFigure } from "./findFigure.ts";
import { goToContradiction } from "./goToContradiction.ts";
import { goToMention } from "./goToMention.ts";
import { type CommandId, commandIds } from "./ids.ts";
import { indexFolder } from "./indexFolder.ts";
import { ignore } from "./ignore.ts";
import { insertCitation } from "./insertCitation.ts";
import { mergeEntities } from "./mergeEntities.ts";
import { notAFigure } from "./notAFigure.ts";
import { notAnEntity } from "./notAnEntity.ts";
import { notSameClaim } from "./notSameClaim.ts";
import { open } from "./open.ts";
import { openDecisions } from "./openDecisions.ts";
import type { Parts, Run } from "./parts.ts";
import { pinComparison } from "./pinComparison.ts";
import { pinReferences } from "./pinReferences.ts";
import { rebuildIndex } from "./rebuildIndex.ts";
import { renameEntity } from "./renameEntity.ts";
import { sameClaim } from "./sameClaim.ts";
import { setDate } from "./setDate.ts";
import { setKind } from "./setKind.ts";
import { setLanguage } from "./setLanguage.ts";
import { setSource } from "./setSource.ts";
import { showClaim } from "./showClaim.ts";
import { showEntity } from "./showEntity.ts";
import { showLog } from "./showLog.ts";
import { showReading } from "./showReading.ts";
import { showReferences } from "./showReferences.ts";
import { splitEntity } from "./splitEntity.ts";
import { toggleHighlights } from "./toggleHighlights.ts";
import { toggleKind } from "./toggleKind.ts";
import { undoDecision } from "./undoDecision.ts";
import { walkResults } from "./walkResults.ts";

const runs: Readonly<Record<CommandId, Run>> = {
  "corroborate.open": open,
  "corroborate.showReferences": showReferences,
  "corroborate.showEntity": showEntity,
  "corroborate.showClaim": showClaim,
  "corroborate.compareFigures": compareFigures,
  "corroborate.pinComparison": pinComparison(true),
  "corroborate.unpinComparison": pinComparison(false),
  "corroborate.filterTimeline": filterTimeline,
  "corroborate.clearTimelineFilter": clearTimelineFilter,
  "corroborate.nextMention": goToMention(1),
  "corroborate.previousMention": goToMention(-1),
  "corroborate.nextContradiction": goToContradiction(1),
  "corroborate.previousContradiction": goToContradiction(-1),
  "corroborate.nextResult": walkResults(1),
  "corroborate.previousResult": walkResults(-1),
  "corroborate.toggleHighlights": toggleHighlights,
  "corroborate.toggleKind": toggleKind,
  "corroborate.findEntity": findEntity,
  "corroborate.findFigure": findFigure,
  "corroborate.pinReferences": pinReferences(true),
  "corroborate.unpinReferences": pinReferences(false),
  "corroborate.filterEntities": filterEntities,
  "corroborate.clearEntityFilter": clearEntityFilter,
  "corroborate.exportReport": exportReport,
  "corroborate.checkNote": checkNote,
  "corroborate.insertCitation": insertCitation,
  "corroborate.copyWithCitation": copyWithCitation,
  "corroborate.decide": decide,
  "corroborate.mergeEntities": mergeEntities,
  "corroborate.splitEntity": splitEntity,
  "corroborate.renameEntity": renameEntity,
  "corroborate.setKind": setKind,
  "corroborate.ignore": ignore,
  "corroborate.notAnEntity": notAnEntity,
  "corroborate.notAFigure": notAFigure,
  "corroborate.correctValue": correctValue,
  "corroborate.notSameClaim": notSameClaim,
  "corroborate.sameClaim": sameClaim,
  "corroborate.setDate": setDate,
  "corroborate.setLanguage": setLanguage,
  "corroborate.setSource": setSource,
  "corroborate.excludeArticle": excludeArticle,
  "corroborate.undoDecision": undoDecision,
  "corroborate.openDecisions": openDecisions,
  "corroborate.indexFolder": indexFolder,
  "corroborate.cancelIndexing": cancelIndexing,
  "corroborate.rebuildIndex": rebuildIndex,
  "corroborate.clearIndex": clearIndex,
  "corroborate.showReading": showReading,
  "corroborate.showLog": showLog,
};

/** Registers every command. What one throws is told to the user and written to the log. */
export function registerCommands(parts: Parts): Disposable[] {
  return commandIds.map((id) =>
    commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await runs[id](parts, ...args);
      } catch (error) {
        if (!(error instanceof CancellationError)) await report(parts, id, error);
      }
    }),
  );
}

async function report({ log }: Parts, id: CommandId, error: unknown): Promise<void> {
  if (error instanceof Hint) {
    void (error.severity === "warning" ? window.showWarningMessage : window.showInformationMessage)(error.message);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  log.error(`${id}: ${error instanceof Error ? (error.stack ?? message) : message}`);
  const answer = await window.showErrorMessage(`Corroborate: ${message}`, "Show Log");
  if (answer === "Show Log") log.show();
}
