import { lexiconFor } from "../../lexicon/index.ts";
import type { RecognizerInput } from "../recognizer.ts";
import type { Amount } from "./amount.ts";

/** "To be or not to be" in a Danish text: a number word beside a function word that only English has is English. */
export function isEnglishWord(input: RecognizerInput, index: number, { number, next }: Amount): boolean {
  if (number.digits || input.lexicon.language === "en" || next !== index + 1) return false;
  return isEnglish(input, next) || isEnglish(input, index - 1);
}

/** One-letter words are initials and units as well. */
function isEnglish({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  if ((tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) < 2) return false;
  const english = lexiconFor("en").stops.match(tokens, index);
  if (english?.length !== 1 || lexicon.stops.match(tokens, index) || lexicon.numbers.match(tokens, index)) return false;
  return !lexicon.leads.match(tokens, index) && !lexicon.connectors.match(tokens, index);
}
