/** Genitive and plural endings that a name has in its sentence but not of its own. */

/** Languages that write a genitive s right after the name. */
const genitiveLanguages = new Set(["da", "de", "nb", "nn", "no", "sv"]);

/** Whether a language writes its genitive as an s without apostrophe. */
export function hasGenitiveS(language: string): boolean {
  return genitiveLanguages.has(language.slice(0, 2));
}

export interface KnownForms {
  inArticle(form: string): boolean;
  isListed(form: string): boolean;
  isGiven(form: string): boolean;
  isSurname(form: string): boolean;
}

/** Words that follow a subject, not a genitive: where one comes next, a final s is the name's own. */
const afterSubjects = new Set(
  (
    "er var har havde vil ville kan kunne skal skulle må måtte bliver blev og eller men i på til fra med af for som at der om ved hos efter sagde siger " +
    "ist war hat hatte will wollte kann konnte soll sollte muss musste wird wurde und oder aber in auf zu von mit bei für als dass nach sagte sagt im am " +
    "är hade vill ska och på till från med av för som att vid efter säger sade blir blev sier sa skal ble"
  ).split(" "),
);

/** What people and organizations have: before these, a name can only be a genitive, however it ends ("Nigel Farages parti"). */
const possessed = new Set(
  (
    "parti regering chef minister formand selskab firma kone mand hustru søn datter bror søster far mor advokat kampagne tale plan forslag politik beslutning hus hold rival modstander udtalelser " +
    "partei regierung chefin unternehmen firma frau mann ehefrau ehemann sohn tochter bruder schwester vater mutter anwalt anwältin wahlkampf rede vorschlag politik entscheidung haus team rivale aussagen nachfolger vorgänger " +
    "efterfølger forgænger regjering fru make dotter syster pappa mamma tal förslag beslut regjeringa kampanje tale vedtak etterfølger"
  ).split(" "),
);

/** Last letters of such words in Danish and Norwegian: "Dansk Folkepartis finansordfører". */
const possessedEnding =
  /(?:fører|forhandler|minister|formand|leder|chef|direktør|kandidat|medlem|politiker|gruppe)(?:en|ne|e|er)?$/;

/** Nouns that names of German organizations end in, with their genitive: "des Robert Koch-Instituts". */
const germanNoun =
  /(institut|konzern|verband|verein|verlag|ministerium|amt|gericht|gerichtshof|museum|zentrum|dienst|sender|bund|werk|landtag|parlament|kreuz|rat)e?s$/i;

/** Names of more than two letters whose s is nearly always their own. */
const ownEnding = /(?:[aiouyà-ü]s|ss|us|is|es|as|os|ys|[^\p{L}]s|ics|ings|ns|rs)$/u;

/**
 * The name without a genitive s, or null where the s is its own, as far as it can be told.
 * @param name as it stands, in one of the genitive languages.
 * @param next the next word, or "" at the end of a sentence.
 * @param known forms that the article has, and whether a list has a form.
 */
export function withoutGenitive(name: string, next: string, language: string, known: KnownForms): string | null {
  if (!hasGenitiveS(language) || name.length < 4) return null;
  if (!name.endsWith("s") || name.endsWith("ss")) return null;
  // "Zentralverband des Deutschen Handwerks": the genitive is inside.
  if (language.startsWith("de") && name.includes(" des ")) return null;
  const bare = name.slice(0, -1);
  if (/[.\d]$/.test(bare)) return bare;
  const inflected = language.startsWith("de") ? germanNoun.exec(name) : null;
  if (inflected) return name.slice(0, inflected.index + (inflected[1]?.length ?? 0));
  if (known.inArticle(bare)) return bare;
  // Of "Eli Lillys" the surname tells, behind a known given name.
  const [given = "", surname = "", ...more] = name.split(" ");
  const ofPerson = more.length === 0 && known.isGiven(given);
  const bareKnown = known.isListed(bare) || (ofPerson && known.isSurname(surname.slice(0, -1)));
  const wholeKnown = known.isListed(name) || (ofPerson && known.isSurname(surname));
  if (bareKnown !== wholeKnown) return bareKnown ? bare : null;
  if (wholeKnown) return null;
  const noun = next.toLowerCase();
  if (name.includes(" ") && (possessed.has(noun) || (/^(?:da|n[bno])/.test(language) && possessedEnding.test(noun))))
    return bare;
  if (ownEnding.test(name)) return null;
  return next && /^[\p{L}]/u.test(next) && !afterSubjects.has(next.toLowerCase()) ? bare : null;
}

/** A model number without the s of its plural: "H100s" → "H100"; any other name as it is, a version with its letter ("iPhone 5s") too. */
export function withoutPlural(name: string): string {
  return /\d['’]?s$/.test(name) && !/ \d{1,2}s$/.test(name) && /\p{L}/u.test(name) ? name.replace(/['’]?s$/, "") : name;
}

/** A name without the 's or ’ of a possessive, for names that were cut with it. */
export function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/, "");
}
