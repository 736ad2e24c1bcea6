/** Small hashes of text; none of them keeps a secret. */

const prime = 0x01000193;

/** FNV-1a, 32 bits. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: spreads near values far. */
export function mix32(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 48 bits, as a number: for keys of which there may be millions. */
export function hash48(text: string): number {
  return mix32(hash32(text)) * 0x10000 + (mix32(hash32(text, 0x2f0b4a37)) & 0xffff);
}

/** 64 bits in base 36. */
export function hashText(text: string): string {
  return [hash32(text), hash32(text, 0x2f0b4a37)].map((hash) => hash.toString(36).padStart(7, "0")).join("");
}
