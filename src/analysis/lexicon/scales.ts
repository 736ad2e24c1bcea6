/**
 * What English writers mean by scale words that other languages have too: copied into a Danish or German text,
 * "trillion" is 10^12, though the word stands for 10^18 there.
 */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** No sum of money and no count in the news is larger: the world's yearly product is 10^14 dollars. */
export const implausible = 1e16;
