import type { AnalysedFigure, FigureKind } from "../../analysis/types.ts";
import type { ClaimMember, Comparison, PairRelation, Position } from "../../corpus/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { groupBy } from "../groups.ts";
import { commandLink, escaped, joined, link, type Markdown, md, quoted, trusted } from "../markdown.ts";
import { baseName } from "../uris.ts";
import { type Readable, readingOf } from "../wording/figures.ts";
import { otherReadings, scaleNote } from "../wording/scaleNotes.ts";
import { shortened } from "./snippet.ts";
import { origin } from "./titles.ts";

const kindNames: Readonly<Record<FigureKind, string>> = {
  money: "money",
  percent: "percentage",
  count: "count",
  measure: "measure",
  duration: "duration",
  date: "date",
};

/** How the hover heads what others say, in this order. */
const headings: readonly (readonly [PairRelation, string])[] = [
  ["differs", "Differs"],
  ["agrees", "Agrees"],
  ["compatible", "Is compatible"],
];

/** Voices that a hover names under each heading; the panel has all. */
const most = 3;

/** @param place what is hovered, for the link to the panel. */
export function figureHover(
  document: AnalysedDocument,
  figure: AnalysedFigure,
  comparison: Comparison | null,
  place: { readonly uri: string; readonly position: Position },
): Markdown {
  const language = document.paragraphAt(figure.start)?.language ?? document.analysis.language;
  const others = comparison?.others ?? [];
  const groups = headings.map(([relation, heading]) => {
    const members = others.filter((other) => other.relation === relation).map(({ member }) => member);
    return { heading, voices: voicesOf(members, place.uri) };
  });
  const shown = groups.reduce((sum, { voices }) => sum + Math.min(voices.length, most), 0);
  return joined(
    [
      md`**${escaped(readingOf(figure) ?? "not resolved")}** — ${trusted(kindNames[figure.kind])}`,
      scaleWarning(figure, language),
      ambiguity(figure, language),
      comparison && others.length > 0 ? md`About: ${escaped(comparison.claim.about)}` : trusted(""),
      ...groups.map(({ heading, voices }) => voiceList(heading, voices, figure, place.uri)),
      shown < others.length
        ? commandLink(
            md`All ${trusted(String(others.length + 1))} in the panel`,
            "corroborate.showReferences",
            place.uri,
            place.position,
          )
        : trusted(""),
    ],
    "\n\n",
  );
}

/** What one voice says: its first figure of the claim, how often it says so, and in how many documents. */
interface Voice {
  readonly member: ClaimMember;
  readonly count: number;
  readonly documents: number;
}

/** Near-duplicates are one voice. That of the document that is read comes last. */
function voicesOf(members: readonly ClaimMember[], own: string): readonly Voice[] {
  const voices = [...groupBy(members, ({ voice, uri }) => voice ?? uri).values()].flatMap((all) => {
    const member = all.find(({ uri }) => uri !== own) ?? all[0];
    return member ? [{ member, count: all.length, documents: groupBy(all, ({ uri }) => uri).size }] : [];
  });
  return voices.sort((a, b) => Number(a.member.uri === own) - Number(b.member.uri === own));
}

function scaleWarning(figure: AnalysedFigure, language: string): Markdown {
  const note = scaleNote(figure, language);
  return note ? md`⚠ ${trusted(note.language)} *${escaped(note.word)}* is ${trusted(note.meaning)}.` : trusted("");
}

function ambiguity(figure: AnalysedFigure, language: string): Markdown {
  const others = otherReadings(figure, language);
  if (others.length > 0) return md`⚠ May also be read ${joined(others.map(escaped), "; or ")}.`;
  return figure.ambiguous ? trusted("⚠ May be read in more than one way.") : trusted("");
}

function voiceList(heading: string, voices: readonly Voice[], figure: AnalysedFigure, own: string): Markdown {
  if (voices.length === 0) return trusted("");
  const elsewhere = voices.filter(({ member }) => member.uri !== own).length;
  const where = elsewhere === 0 ? "in this document" : `in ${elsewhere} other document${elsewhere === 1 ? "" : "s"}`;
  return joined(
    [
      trusted(`${heading} ${where}:`),
      joined(
        voices.slice(0, most).map((voice) => voiceLine(voice, figure, own)),
        "\n",
      ),
    ],
    "\n\n",
  );
}

function voiceLine({ member, count, documents }: Voice, figure: AnalysedFigure, own: string): Markdown {
  const title = member.uri === own ? trusted("here") : escaped(member.title ?? baseName(member.uri));
  const from = member.uri === own ? "" : origin(member);
  const copies = documents > 1 ? ` (and in ${documents - 1} near-duplicate${documents === 2 ? "" : "s"})` : "";
  const more = copies === "" && count > 1 ? ` (${count} times)` : copies;
  const slip = isSlip(figure, member) ? "; a thousand times apart: a scale word may be wrong" : "";
  return md`- **${escaped(readingOf(member) ?? member.text)}** — ${link(title, member.uri, member.range.start)}${from === "" ? trusted("") : md`, ${escaped(from)}`}${trusted(more)}  
  ${quoted(shortened(member))}  
  *${escaped(member.reason)}${trusted(slip)}*`;
}

/** Whether two values are a scale word apart, as a billion and a milliard are. */
function isSlip(a: Readable, b: Readable): boolean {
  const [one, other] = [a.low ?? a.high, b.low ?? b.high];
  if (!one || !other || Math.min(Math.abs(one), Math.abs(other)) < 1000) return false;
  const ratio = Math.max(one / other, other / one);
  return Math.abs(ratio - 1000) < 1;
}
