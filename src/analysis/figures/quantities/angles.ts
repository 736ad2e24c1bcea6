import type { RecognizerInput } from "../recognizer.ts";
import { sentenceAround } from "./money-talk.ts";

/** Words of angles and places on the globe, in the languages kept by hand. */
const angleTalk =
  /angle|rotat|tilted|latitude|longitude|azimuth|winkel|neigung|steigung|abbieg|gedreht|schräglage|vinkel|hældning|lutning|helning|hoek van|helling|inclin|pente|ángulo|latitud|angol[oi]\b|penden|ângulo|(?<!\p{L})kąt|nachyl|kulma|breitengrad|längengrad/iu;
const heatTalk = /temperat|celsius|fahrenheit|lämpötil|hitze|hete|chaleur|calor|caldo/iu;

/** Whether degrees in a stretch of text are those of an angle: "ein Winkel von 45 Grad". */
export function isAngle(input: RecognizerInput, start: number, end: number): boolean {
  const sentence = sentenceAround(input, start, end);
  return angleTalk.test(sentence) && !heatTalk.test(sentence);
}
