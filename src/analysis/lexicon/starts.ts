/** The first three letters of a word as one number, upper and lower case alike; looked up for every word, so no strings. */
export function startKey(text: string, at: number): number {
  return (small(text.charCodeAt(at)) * 31 + small(text.charCodeAt(at + 1))) * 31 + small(text.charCodeAt(at + 2));
}

/** Lower case of Latin letters; the rest of Unicode is only compared with itself here. */
function small(code: number): number {
  const isCapital = (code >= 65 && code <= 90) || (code >= 192 && code <= 222);
  return isCapital ? code + 32 : code;
}
