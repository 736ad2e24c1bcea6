/**
 * What is kept by hand of a language, over what CLDR gives. Words are listed as "one|another"; a phrase is words with
 * blanks; upper and lower case are one, but for abbreviations of one to three letters.
 */
export type Words = string;

export interface LanguageData {
  /** BCP 47, primary subtag. */
  readonly language: string;
  /** Words before a number and how they bound it ("more than": above). */
  readonly hedges: { readonly about: Words; readonly above: Words; readonly below: Words; readonly exact?: Words };
  /** The same after the number ("or more"). */
  readonly hedgesAfter: { readonly about?: Words; readonly above?: Words; readonly below?: Words };
  /** Words that may stand between hedge and number without meaning ("a total of"). */
  readonly fillers?: Words;
  /** Hedges that before a duration say how long ("a contract over 15 years"), unless one of `throughoutNot` precedes. */
  readonly throughout?: Words;
  readonly throughoutNot?: Words;
  /**
   * Words after which one of `throughout` is a preposition ("a dispute over $3 billion", "ein Auftrag über 5 Millionen"), or with the hedge itself ("uncertain about two people"), an
   * asterisk before those that end compounds.
   */
  readonly governing?: Words;
  /** Hedges that after a word of change say where, not how much ("fell below 5"). */
  readonly thresholds?: Words;
  readonly between: Words;
  readonly from: Words;
  /** The word that joins two numbers after `between`. */
  readonly and: Words;
  /** The words that join the ends of a range. */
  readonly to: Words;
  /** The word before the end of a change ("von 8 auf 10"): two figures with one unit. */
  readonly onto?: Words;
  readonly or: Words;
  /** The words between a number and the one that it takes the place of, with one unit: "0,3 statt 0,2 Prozent". */
  readonly instead?: Words;
  /** Words of change: after them "from 5 to 8" is two figures. */
  readonly change?: Words;

  /** Number words that CLDR lacks, by value. */
  readonly numbers?: Readonly<Record<number, Words>>;
  /** Indefinite articles and the like, that are 1 before a scale word, a fraction or a collective only. */
  readonly articles: Words;
  readonly hundred: Words;
  /** Scale words and inflections, by value, beyond CLDR's. */
  readonly scales?: Readonly<Record<number, Words>>;
  /** Scale abbreviations that stand after digits only, by value. */
  readonly abbreviations?: Readonly<Record<number, Words>>;
  /** "dozen": multiplies the number before it, or is itself the number. */
  readonly collectives?: Readonly<Record<number, Words>>;
  /** The collectives that say the number roughly: "une dizaine" is about ten. */
  readonly roundCollectives?: Words;
  /** Parts of one, by value ("half": 0.5). */
  readonly halves: Words;
  /** Ends that make a whole number a number and a half: "and a half". */
  readonly andHalf?: Words;
  /** Parts of a whole, by denominator ("third": 3), that follow a number. */
  readonly fractions?: Readonly<Record<number, Words>>;
  /** Parts of a whole that stand alone as percentages, by percent. */
  readonly shares?: Readonly<Record<number, Words>>;
  /** Words that join the parts of a spelled-out number ("two hundred and five"). */
  readonly joins?: Words;
  /** Spelled-out decimal sign. */
  readonly point: Words;
  readonly minus?: Words;
  /** Written together: "zweihundertfünfzig"; the words that join there. */
  readonly glued?: { readonly joins: Words };
  /** Plurals that are a number of no certain size, by their scale ("thousands": 1000). */
  readonly vague?: Readonly<Record<number, Words>>;
  /** What makes the scale word after it vague ("several billion"). */
  readonly several: Words;
  /** The same with a size of their own ("zweistelliger Millionenbetrag": 10). */
  readonly digitsLong?: Readonly<Record<number, Words>>;
  /** The word between a vague number and what it counts ("billions of dollars"). */
  readonly of?: Words;
  /** The words for fractions are those for ordinals: "a third" is a part only before a function word. */
  readonly ordinalFractions?: true;
  /** Units come before tens in spelled-out numbers ("fem og tyve"). */
  readonly inverted?: true;
  /** The word for half, after a hedge, is half of the whole ("more than half"). */
  readonly halfIsShare?: true;
  /** Letters and how they are spelled where the keyboard lacks them ("ü": "ue"). */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Second halves of compounds whose first is a scale word and that are sums of money ("Millionenbetrag"). */
  readonly sums?: { readonly scales: Readonly<Record<number, Words>>; readonly ends: Words };

  readonly percent: Words;
  readonly points: Words;
  readonly perMille?: Words;
  readonly basisPoints?: Words;
  /** Bare currency words by ISO 4217 code; under "" those of several countries ("dinars"), under "crown" the
   * crowns that in this language are those of the country the article is about. */
  readonly currencies: Readonly<Record<string, Words>>;
  /** Hundredths, by the code of the whole. */
  readonly cents?: Readonly<Record<string, Words>>;
  /** Unit words by unit identifier, beyond CLDR's. */
  readonly units?: Readonly<Record<string, Words>>;
  /** Words for parts of a unit ("Viertelstunde"). */
  readonly unitParts?: readonly (readonly [words: Words, part: { readonly unit: string; readonly factor: number }])[];
  /** Words after degrees that put them below zero: "3 degrees below zero", "8 graders frost". */
  readonly belowZero?: Words;
  /** Hedges that say where a change ended once its size or start is said: "cayó un 12 % hasta los 2.340 millones". */
  readonly arrivals?: Words;
  /** Unit words that are units only at the end of a clause ("5 in."). */
  readonly lastUnits?: Readonly<Record<string, Words>>;
  /** The word between the parts of a ratio ("one over three"). */
  readonly over?: Words;
  /** The same where the ratio is a share of a whole ("nine out of ten"). */
  readonly outOf?: Words;
  /** CLDR's unit words that mean something else in running text. */
  readonly notUnits?: Words;
  /** Words after a duration that make it an age and belong to it ("old", "of age"). */
  readonly ages?: Words;
  /** "per", "a", "pro" between a price and what it is for. */
  readonly per: Words;
  /** Words before a number that make it a label ("page 5", "version 2"). */
  readonly labels: Words;
  /** Words after a number that make it no quantity. */
  readonly notCounted?: Words;
  /** Words that the names of streets end in, in a language that puts the number of a house before them. */
  readonly streets?: Words;
  /** Function words and verbs that a counted noun phrase never holds. */
  readonly stops: Words;
  /** Where the counted noun phrase ends: at the first plural, the first capital, or after one word. */
  /** "19h" is a time of day, "19 h" a duration. */
  readonly clockHours?: true;
  /** Singular articles: digits after one are a name, not a count ("La 1"). */
  readonly singularArticles?: Words;
  /** What a price is paid in, between it and what it is for: "$37 in cash per share". */
  readonly paidIn?: Words;
  /** What has a price each, behind the name of whose it is: "per Orvane share". */
  readonly pieces?: Words;
  /** Adjectives that are nothing counted by themselves: "103,000 new private and public jobs". */
  readonly qualifiers?: Words;
  /** Words that begin an object: a word between a number and one of them is a verb, and nothing counted. */
  readonly objects?: Words;
  /** Words for betting odds, which the number after them is no figure of. */
  readonly odds?: Words;
  /** Stems of words that speak of money; with an asterisk also inside compounds. "2.9 million" beside one is a sum. */
  readonly moneyTalk?: Words;
  /** The same of words for what is counted by the million. */
  readonly countTalk?: Words;
  /** Words before how many there are ("fell to 1.7m"): where "m" may be a scale or a unit, and the sentence counts. */
  readonly levels?: Words;
  /** Verbs whose subject is people or things: "5 million live there" is no money. */
  readonly verbs?: Words;
  readonly nouns: "plural" | "capital" | "single";
  /** With "single": endings of the adjectives and adverbs that stand before a counted noun, or whole ones. */
  readonly adjectives?: Words;
}
