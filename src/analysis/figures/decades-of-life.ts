import { hashWord, TokenKind, type Tokens } from "../article/tokens.ts";

const owners = new Set("his her their my your our".split(" ").map(hashWord));
/** What stands between the owner and the number, other decades apart. */
const between = new Set("early mid late - and or to s".split(" ").map(hashWord));
const reach = 7;

/** "40s" of "in her late 40s", "30s" of "men in their 20s and 30s": somebody's years, neither a decade nor seconds. */
export function isDecadeOfLife({ hashes, kinds, starts, ends }: Tokens, index: number): boolean {
  const isDecade = (at: number) => kinds[at] === TokenKind.number && (ends[at] ?? 0) - (starts[at] ?? 0) === 2;
  let at = index - 1;
  while (at > index - reach && (between.has(hashes[at] ?? 0) || isDecade(at))) at--;
  return owners.has(hashes[at] ?? 0);
}
