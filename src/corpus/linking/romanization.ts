/**
 * Slavic names of people as every language writes them in Latin letters: Zelensky, Zelenskyy, Selenskyj. Only names that
 * show by an ending or a first name that they are Slavic are brought to one spelling, so that Sara is never Zara.
 * Sources: the romanization tables of BGN/PCGN (English), Duden (German) and Dansk Sprognævn's transliteration rules.
 */

const slavicSurname =
  /(?:sk(?:i|y|ii|ij|iy|yi|yj|yy|aja|aya)|[oe](?:v|w|ff)a?|enko|(?:v|w)(?:ic|ich|itch|itsch|yc|ych|ytsch)|(?:c|ch|tch|tsch)uk|(?:l|zh|sch|sh)n(?:i|y|ii|ij|iy|yi|yj|yy|aja|aya)|(?:zh|sch|sh)in)$/;

const slavicFirstNames = new Set(
  `aleksandr alexander alexandr alexei alexej alexey aleksej aleksei anatoli anatolij anatoly andrei andrej andrey andrii
  andrij arkadi arkadij arkady boris dimitri dmitri dmitrij dmitry dmytro evgeni evgenij evgeny gennadi gennadij gennady
  igor ihor ivan iwan jevgenij jewgeni juri jurij konstantin leonid mikhail michail mikhaylo mychajlo nikolai nikolaj
  nikolay oleg oleh oleksandr oleksii oleksij pavel pawel petro pyotr pjotr sergei sergej sergey serhii serhij stanislav
  stanislaw valeri valerij valery vasili vasily viktor vitali vitalii vitalij vladimir vladislav volodymyr vyacheslav
  wassili wiktor witali wjatscheslaw wladimir wladislaw wolodymyr yevgeny yuri yury`
    .trim()
    .split(/\s+/),
);

/** In this order: what one language writes with several letters before what all write with one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|sjtj/g, "sh"],
  [/tsch|tch|tj(?=[aeiou])/g, "ch"],
  [/sch|sj|zh/g, "sh"],
  [/kh/g, "h"],
  [/ou/g, "u"],
  [/ff(?= |$)/g, "v"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/[jy]/g, "i"],
  [/i+(?=[aeou])/g, ""],
  [/(.)\1+/g, "$1"],
];

/** One spelling of a normalized Slavic name of a person; any other name as it is. */
export function romanizedName(name: string): string {
  const words = name.split(" ");
  const slavic = slavicSurname.test(words.at(-1) ?? "") || (words.length > 1 && slavicFirstNames.has(words[0] ?? ""));
  return slavic ? spellings.reduce((text, [from, to]) => text.replace(from, to), name) : name;
}
