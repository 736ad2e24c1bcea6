import type { RecognizerInput } from "../recognizer.ts";
import { isDigit } from "./literal.ts";

export interface Conventions {
  /** The text has a number that can only be read with the language's decimal sign. */
  readonly own: boolean;
  /** It has one that can only be read with the other sign as the decimal sign. */
  readonly foreign: boolean;
}

/** Which decimal signs the unmistakable numbers of a paragraph use. One pass over it, once. */
export function conventions({ text, lexicon, findings }: RecognizerInput): Conventions {
  findings.conventions ??= find(text, lexicon.decimal);
  return findings.conventions;
}

function find(text: string, decimal: string): Conventions {
  let own = false;
  let foreign = false;
  for (let at = 1; at < text.length - 1; at++) {
    const sign = text.charCodeAt(at);
    if ((sign !== 44 && sign !== 46) || !isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1)))
      continue;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    const goesOn = (next === 44 || next === 46) && isDigit(text.charCodeAt(end + 1));
    const isOwn = String.fromCharCode(sign) === decimal;
    // "12.5" shows a decimal sign; "1,234,567" and "1,234.5" show a group sign, and so that the other one is decimal.
    const isDecimal = end - at - 1 !== 3 && !goesOn;
    const isGroup = end - at - 1 === 3 && goesOn;
    if (isDecimal ? isOwn : isGroup && !isOwn) own = true;
    if (isDecimal ? !isOwn : isGroup && isOwn) foreign = true;
    at = end - 1;
  }
  return { own, foreign };
}
