import type { AnalysedFigure, FigureKind } from "../../analysis/types.ts";
import type { ClaimMember, Comparison, PairRelation, Position } from "../../corpus/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { commandLink, escaped, joined, link, type Markdown, md, quoted, trusted } from "../markdown.ts";
import { baseName } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import { otherReadings, scaleNote } from "../wording/scaleNotes.ts";
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
  ["differs", "Contradicted by"],
  ["agrees", "Same in"],
  ["compatible", "Compatible with"],
];

/** Figures that a hover names under each heading; the panel has all. */
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
    return memberList(heading, members);
  });
  const cut = headings.some(([relation]) => others.filter((other) => other.relation === relation).length > most);
  return joined(
    [
      md`**${escaped(readingOf(figure) ?? "not resolved")}** — ${trusted(kindNames[figure.kind])}`,
      scaleWarning(figure, language),
      ambiguity(figure, language),
      comparison && others.length > 0 ? md`About: ${escaped(comparison.claim.about)}` : trusted(""),
      ...groups,
      cut
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

function scaleWarning(figure: AnalysedFigure, language: string): Markdown {
  const note = scaleNote(figure, language);
  return note ? md`⚠ ${trusted(note.language)} *${escaped(note.word)}* is ${trusted(note.meaning)}.` : trusted("");
}

function ambiguity(figure: AnalysedFigure, language: string): Markdown {
  const others = otherReadings(figure, language);
  if (others.length > 0) return md`⚠ May also be read ${joined(others.map(escaped), "; or ")}.`;
  return figure.ambiguous ? trusted("⚠ May be read in more than one way.") : trusted("");
}

function memberList(heading: string, members: readonly ClaimMember[]): Markdown {
  if (members.length === 0) return trusted("");
  const rest = members.length - most;
  return joined(
    [
      trusted(`${heading}:`),
      joined(members.slice(0, most).map(memberLine), "\n"),
      rest > 0 ? trusted(`…and ${rest} more`) : trusted(""),
    ],
    "\n\n",
  );
}

function memberLine(member: ClaimMember): Markdown {
  const title = link(escaped(member.title ?? baseName(member.uri)), member.uri, member.range.start);
  const from = origin(member);
  return md`- **${escaped(readingOf(member) ?? member.text)}** — ${title}${from === "" ? trusted("") : md`, ${escaped(from)}`}  
  ${quoted(member)}  
  *${escaped(member.reason)}*`;
}
