import { legalForms as common } from "../../analysis/lexicon/names/contexts.ts";

/**
 * Legal forms of companies as they stand after a name, normalized as names are. Source: the abbreviations of the ISO
 * 20275 Entity Legal Forms code list (GLEIF), those common in the press, and the English words they stand for.
 */
const legalForms = new Set([
  ...common,
  ...`
  abp aktiebolag aktiengesellschaft aktieselskab asbl bhd bvba co company cooperatief corporation cv dd doo eg ehf ev
  eingetragener verein ek esco eurl fzco fze gbr ges hf iks incorporated is ivs jsc kda kft kk ks lda limited lp ltda
  mbh oao ohg ooo pao pjsc psc pt pte pty pvt qsc quoted sab sadecv sae sas sca scrl sdn sgps sia sl slu smba snc
  soparfi sp spk spzoo sro sti tbk uab ug ulc unltd vof zrt zao zoo
  `
    .trim()
    .split(/\s+/),
]);

/** Joins two forms: GmbH & Co. KG. */
const joiners = new Set(["and", "und", "og", "och", "et"]);

/** The name without the legal forms at its end, at least one word of it: "siemens ag" is "siemens". */
export function withoutLegalForm(name: string): string {
  const words = name.split(" ");
  let end = words.length;
  while (end > 1 && (legalForms.has(words[end - 1] ?? "") || (end < words.length && joiners.has(words[end - 1] ?? ""))))
    end--;
  const kept = words.slice(0, end);
  return kept.length === 1 && (kept[0]?.length ?? 0) < 2 ? name : kept.join(" ");
}
