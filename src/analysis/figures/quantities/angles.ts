import type { RecognizerInput } from "../recognizer.ts";
import { sentenceAround } from "./money-talk.ts";

/** Words of angles and places on the globe, in the languages kept by hand. */
const angleTalk =
  /angle|rotat|tilted|latitude|longitude|azimuth|winkel|neigung|steigung|abbieg|gedreht|schräglage|vinkel|hældning|lutning|helning|hoek van|helling|inclin|pente|ángulo|latitud|angol[oi]\b|penden|ângulo|(?<!\p{L})kąt|nachyl|kulma|breitengrad|längengrad/iu;
const heatTalk = /temperat|celsius|fahrenheit|lämpötil|hitze|hete|chaleur|calor|caldo/iu;
/** More of them, beside which a letter after digits is a unit: "it fell to 6C overnight". */
const weatherTalk =
  /weather|forecast|heat|\bhot|warm|cool|\bcold|chill|freez|frost|mercury|thermomet|degree|fever|overnight|wildfire|wetter|vejr/iu;

/** Whether a letter at an offset, C or F, is that of a temperature and not of a class, a flat or a telephone. */
export function isHeat(input: RecognizerInput, offset: number): boolean {
  const sentence = sentenceAround(input, offset, offset + 1);
  return heatTalk.test(sentence) || weatherTalk.test(sentence);
}

/** Whether degrees in a stretch of text are those of an angle: "ein Winkel von 45 Grad". */
export function isAngle(input: RecognizerInput, start: number, end: number): boolean {
  const sentence = sentenceAround(input, start, end);
  return angleTalk.test(sentence) && !heatTalk.test(sentence);
}
