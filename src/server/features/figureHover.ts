import type { AnalysedFigure, FigureKind } from "../../analysis/types.ts";
import type {
  ClaimMember,
  ClaimRelation,
  Comparison,
  OutsideRelation,
  Position,
  RelatedFigure,
} from "../../corpus/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { groupBy } from "../groups.ts";
import { commandLink, escaped, joined, link, type Markdown, md, quoted, trusted } from "../markdown.ts";
import { baseName } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import { scaleNote } from "../../corpus/scale-words.ts";
import { otherReadings } from "../wording/otherReadings.ts";
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
const headings: readonly { readonly heading: string; readonly relations: readonly ClaimRelation[] }[] = [
  { heading: "Differs", relations: ["differs"] },
  { heading: "Differs, perhaps by a wrong scale word or unit", relations: ["scale-slip", "unit-slip"] },
  { heading: "Agrees", relations: ["agrees", "rounded"] },
  { heading: "Is compatible", relations: ["compatible"] },
];

/** What is close but not compared, by what keeps it apart. */
const related: Readonly<Record<OutsideRelation, string>> = {
  earlier: "earlier figure",
  later: "later figure",
  "other-time": "of another time",
  stage: "planned, or come about",
  scope: "part, or whole",
};

/** Voices that a hover names under each heading; the panel has all. */
const most = 3;

/** @param place what is hovered, for the link to the panel. */
export function figureHover(
  document: AnalysedDocument,
  figure: AnalysedFigure,
  {
    comparison,
    related: close,
  }: { readonly comparison: Comparison | null; readonly related: readonly RelatedFigure[] },
  place: { readonly uri: string; readonly position: Position },
): Markdown {
  const language = document.paragraphAt(figure.start)?.language ?? document.analysis.language;
  const others = comparison?.others ?? [];
  const groups = headings.map(({ heading, relations }) => ({
    heading,
    voices: voicesOf(
      others.filter(({ relation }) => relations.includes(relation)),
      place.uri,
    ),
  }));
  const shown = groups.reduce((sum, { voices }) => sum + Math.min(voices.length, most), 0);
  return joined(
    [
      md`**${escaped(readingOf(figure) ?? "not resolved")}** — ${trusted(kindNames[figure.kind])}`,
      scaleWarning(figure, language),
      ambiguity(figure, language),
      comparison && others.length > 0 ? md`About: ${escaped(comparison.claim.about)}` : trusted(""),
      ...groups.map(({ heading, voices }) => voiceList(heading, voices, place.uri)),
      relatedList(close),
      joined(
        [
          shown < others.length
            ? commandLink(
                md`All ${trusted(String(others.length + 1))} in the panel`,
                "corroborate.showReferences",
                place.uri,
                place.position,
              )
            : trusted(""),
          others.length + close.length > 0
            ? commandLink(trusted("Compare Figures"), "corroborate.compareFigures", place.uri, place.position)
            : trusted(""),
        ],
        " · ",
      ),
    ],
    "\n\n",
  );
}

type Other = Comparison["others"][number];

/** What one voice says: its first figure of the claim, how often it says so, and in which documents. */
interface Voice {
  readonly first: Other;
  readonly count: number;
  readonly documents: ReadonlySet<string>;
}

/** Near-duplicates, and all who quote one source, are one voice. That of the document that is read comes last. */
function voicesOf(others: readonly Other[], own: string): readonly Voice[] {
  const voices = [...groupBy(others, ({ member }) => member.voice).values()].flatMap((all) => {
    const first = all.find(({ member }) => member.uri !== own) ?? all[0];
    return first ? [{ first, count: all.length, documents: new Set(all.map(({ member }) => member.uri)) }] : [];
  });
  return voices.sort((a, b) => Number(a.first.member.uri === own) - Number(b.first.member.uri === own));
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

function voiceList(heading: string, voices: readonly Voice[], own: string): Markdown {
  if (voices.length === 0) return trusted("");
  return joined(
    [
      trusted(`${heading} ${where(voices, own)}:`),
      joined(
        voices.slice(0, most).map((voice) => voiceLine(voice, own)),
        "\n",
      ),
    ],
    "\n\n",
  );
}

/** "in 5 other documents (3 voices)" */
function where(voices: readonly Voice[], own: string): string {
  const elsewhere = voices.filter(({ first }) => first.member.uri !== own);
  const documents = new Set(elsewhere.flatMap((voice) => [...voice.documents])).size;
  if (documents === 0) return "in this document";
  const counted =
    elsewhere.length < documents ? ` (${elsewhere.length} voice${elsewhere.length === 1 ? "" : "s"})` : "";
  return `in ${documents} other document${documents === 1 ? "" : "s"}${counted}`;
}

function voiceLine({ first: { member, why }, count, documents }: Voice, own: string): Markdown {
  const quote = member.quoted === undefined ? trusted("") : md`, quoting ${escaped(member.quoted)}`;
  const copies = documents.size > 1 ? ` (and in ${documents.size - 1} more of this voice)` : "";
  const more = copies === "" && count > 1 ? ` (${count} times)` : copies;
  return md`- ${valueAndPlace(member, own)}${quote}${trusted(more)}  
  ${quoted(shortened(member))}  
  *${escaped(member.reason)} — ${escaped(why)}*`;
}

function valueAndPlace(member: ClaimMember, own: string): Markdown {
  const title = member.uri === own ? trusted("here") : escaped(member.title ?? baseName(member.uri));
  const from = member.uri === own ? "" : origin(member);
  return md`**${escaped(readingOf(member) ?? member.text)}** — ${link(title, member.uri, member.range.start)}${from === "" ? trusted("") : md`, ${escaped(from)}`}`;
}

function relatedList(close: readonly RelatedFigure[]): Markdown {
  if (close.length === 0) return trusted("");
  const lines = close.slice(0, most).map(
    ({ member, relation, why }) => md`- ${trusted(related[relation])}: ${valueAndPlace(member, "")}  
  *${escaped(member.reason)} — ${escaped(why)}*`,
  );
  return joined([trusted("Related, not compared:"), joined(lines, "\n")], "\n\n");
}
