/** What a command is about: its arguments come from links, code actions and rows of views; without any it is what is under the cursor. */
import type { Position } from "../../corpus/types.ts";
import type { Decidable } from "../../protocol/messages.ts";
import { asPosition, asString } from "../commands/arguments.ts";
import { Hint } from "../hint.ts";
import { cursorPlace } from "../places.ts";
import type { Server } from "../server.ts";

export type DecidableEntity = Decidable & { readonly kind: "entity" };
type DecidableFigure = Decidable & { readonly kind: "figure" };

interface Place {
  readonly uri: string;
  readonly position: Position;
}

type Asked = Place | { readonly entity: string };

export interface EntitySubject {
  readonly thing: DecidableEntity;
  /** The document that it was asked in; none for an entity of the folder. */
  readonly documents: readonly string[];
}

export interface FigureSubject {
  readonly thing: DecidableFigure;
  readonly place: Place;
}

/** @throws with what to do, where there is no name. */
export async function entityOf(server: Server, args: readonly unknown[]): Promise<EntitySubject> {
  const subject = await subjectOf(server, args);
  if (subject?.thing?.kind !== "entity") throw new Hint("Put the cursor on a highlighted name first.");
  const { thing, asked } = subject;
  return { thing, documents: "uri" in asked ? [asked.uri] : [] };
}

/** @throws with what to do, where there is no figure. */
export async function figureOf(server: Server, args: readonly unknown[]): Promise<FigureSubject> {
  const subject = await subjectOf(server, args);
  if (subject?.thing?.kind !== "figure" || !("uri" in subject.asked))
    throw new Hint("Put the cursor on a highlighted figure first.");
  return { thing: subject.thing, place: subject.asked };
}

export async function subjectOf(
  server: Server,
  args: readonly unknown[],
): Promise<{ readonly thing: Decidable | null; readonly asked: Asked } | undefined> {
  const asked = askedFor(args) ?? cursorPlace();
  if (!asked) return undefined;
  const params = "uri" in asked ? { textDocument: { uri: asked.uri }, position: asked.position } : asked;
  return { thing: await server.request("corroborate/decidable", params), asked };
}

/** @throws where no document is open. */
export function documentOf(args: readonly unknown[]): string {
  const about = rowPart(args[0], "about");
  const given =
    asString(args[0]) ?? asString(rowPart(about, "document")) ?? asString(rowPart(rowPart(args[0], "target"), "uri"));
  const uri = given ?? cursorPlace()?.uri;
  if (uri === undefined) throw new Hint("Open an article first.");
  return uri;
}

function askedFor([first, second]: readonly unknown[]): Asked | undefined {
  const [uri, position] = [asString(first), asPosition(second)];
  if (uri !== undefined && position) return { uri, position };
  const entity = asString(rowPart(rowPart(first, "about"), "entity"));
  if (entity !== undefined) return { entity };
  const target = rowPart(first, "target");
  const [place, start] = [asString(rowPart(target, "uri")), asPosition(rowPart(rowPart(target, "range"), "start"))];
  return place !== undefined && start ? { uri: place, position: start } : undefined;
}

/** A part of a row, which VS Code hands to commands of its menu as it is; of anything else undefined. */
function rowPart(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;
}
