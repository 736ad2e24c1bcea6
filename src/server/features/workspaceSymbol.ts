import type { WorkspaceSymbol, WorkspaceSymbolParams } from "vscode-languageserver";
import type { EntitySummary } from "../../corpus/types.ts";
import { unlessCancelled } from "../requests.ts";
import type { Feature } from "./context.ts";
import { fullestMention } from "./definition.ts";
import { entitySymbols } from "./documentSymbol.ts";
import { locationOf } from "./references.ts";

/** More are not looked through; the next key press narrows them. */
const most = 100;

/** The entities whose name or other form matches, the most named first, each where it is named most fully. */
export const workspaceSymbol: Feature<WorkspaceSymbolParams, WorkspaceSymbol[]> = async (
  { workspace: { corpus } },
  { query },
  token,
) => {
  const entities = await unlessCancelled(token, corpus.entities());
  const matching = entities.filter((entity) => matches(entity, query)).sort((a, b) => b.mentions - a.mentions);
  const symbols: WorkspaceSymbol[] = [];
  for (const entity of matching.slice(0, most)) {
    const references = await unlessCancelled(token, corpus.entityReferences(entity.id));
    const fullest = references && fullestMention(references.passages);
    if (!fullest) continue;
    symbols.push({
      name: entity.name,
      kind: entitySymbols[entity.kind],
      containerName: `${entity.kind}, ${entity.mentions} mention${entity.mentions === 1 ? "" : "s"}`,
      location: locationOf(fullest),
    });
  }
  return symbols;
};

/** The letters of the query in order, in the name or an alias; case and diacritics aside. */
function matches({ name, aliases }: EntitySummary, query: string): boolean {
  const wanted = Array.from(folded(query).replace(/\s+/gu, ""));
  return [name, ...aliases].some((form) => {
    let at = 0;
    const letters = folded(form);
    return wanted.every((letter) => (at = letters.indexOf(letter, at) + 1) > 0);
  });
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
