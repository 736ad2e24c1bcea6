/** Pounds are a weight or a currency: what the sentence and the article say of them. */
import type { Unit } from "../../lexicon/types.ts";
import type { RecognizerInput } from "../recognizer.ts";
import { sentenceAround } from "./money-talk.ts";

/** Words of weight, by language. */
const massTalk: Readonly<Record<string, RegExp>> = {
  en: /\b(?:weigh|diet|lose weight|slim|muscle|(?:lost|gained|shed) \d+ pounds|weight|heav|overweight|kilo|kg\b|kgs\b|gram|ounce|lbs?\b|tonn?es?\b|tons\b|cargo|payload|thrust|per square|pounds? of (?!the\b|damages|debt|fines|public|tax))/iu,
  de: /gewicht|wieg|wog|schwer|kilo|\bkg\b|gramm|tonne|abgenommen|zugenommen|speck|fleisch|hack|brot|kartoffel/iu,
  da: /vægt|vejer|vejede|tung|kilo|\bkg\b|gram|smør|kød|kartof/iu,
  nb: /vekt|veier|veide|tung|kilo|\bkg\b|gram|smør|kjøtt|potet/iu,
  sv: /vikt|väger|vägde|tung|kilo|\bkg\b|gram|smör|kött|potatis/iu,
  nl: /gewicht|weegt|woog|zwaar|kilo|\bkg\b|gram|afgevallen|boter|vlees|aardappel/iu,
  fr: /poids|pès|lourd|kilo|\bkg\b|gramme/iu,
  es: /pes[aóo]|kilo|\bkg\b|gramo/iu,
};

const sterling = { kind: "money", unit: "GBP", factor: 1 } as const;

/**
 * The unit of pounds that are written out.
 * @param british whether the article is: there they are money unless the sentence weighs something
 */
export function poundsMeant(input: RecognizerInput, unit: Unit, start: number, end: number, british: boolean): Unit {
  const { text, lexicon, context } = input;
  const isWord = /^[\s-]?\p{L}{4}/u.test(text.slice(end, end + 5));
  if (!isWord) return unit;
  const sentence = sentenceAround(input, start, end);
  const weighs = massTalk[lexicon.language]?.test(sentence) ?? false;
  const pays = sentence.includes("£") || (lexicon.moneyTalk?.test(sentence) ?? false);
  if (weighs && !pays) return unit;
  if (pays && !weighs) return sterling;
  // "a 200-pound man"
  if (text[end] === "-") return unit;
  if (!weighs && (british || context.sterling === true)) return sterling;
  return { ...unit, other: "GBP" };
}
