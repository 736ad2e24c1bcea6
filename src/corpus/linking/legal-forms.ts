/**
 * Legal forms of companies as they stand after a name, normalized as names are. Source: the abbreviations of the ISO
 * 20275 Entity Legal Forms code list (GLEIF), those common in the press, and the English words they stand for.
 */
const legalForms = new Set(
  `
  ab abp ag aktiebolag aktiengesellschaft aktieselskab aps as asa asbl bhd bv bvba co company cooperatief corp
  corporation cv dd doo eg ehf ev eingetragener verein ek esco eurl fzco fze gbr ges gmbh hf iks inc incorporated is ivs
  jsc kda kft kg kgaa kk ks lda limited llc llp lp ltd ltda mbh nv oao ohg ooo oy oyj pao pjsc plc psc pt pte pty pvt
  qsc quoted sa sab sadecv sae sarl sas sca scrl sdn se sgps sia sl slu smba snc soparfi sp spa spk spzoo sro srl sti
  tbk uab ug ulc unltd vof zrt zao zoo
  `
    .trim()
    .split(/\s+/),
);

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
