/**
 * What the reader of dates knows of a language beyond CLDR. Words are lower case; phrases are words with single
 * spaces. Slots in phrases and patterns: {day} {month} {year} {weekday} {n} {season} {quarter} {half} {week} {decade}
 * {nth} (first to fourth, or last).
 */
export interface DateWords {
  /** Further forms of month names by number, inflections and after "~" abbreviations that CLDR lacks: "maerz~mrz". */
  readonly months?: Readonly<Record<number, string>>;
  /** Further forms of weekday names, 1 is Monday, likewise: "~tues", "środę". */
  readonly weekdays?: Readonly<Record<number, string>>;
  /** Month numbers whose full names are also other words or given names: alone they need a cue before them. */
  readonly wordMonths?: readonly number[];
  /** Month names and weekdays are written with a capital: alone in lower case they are none. */
  readonly capitals?: boolean;
  /** Months that in lower case are other words even beside a number: "may", "march". */
  readonly homographMonths?: readonly number[];
  /** What may be glued to the number of a day: "st", "er". */
  readonly daySuffixes?: readonly string[];
  /** A full stop after a day's number makes it an ordinal ("3. marts"). */
  readonly dayDot?: boolean;
  /** Spelled-out days of the month, from the first on; forms separated by "|". */
  readonly dayWords?: readonly string[];
  /** Small numbers spelled out, from one on; forms separated by "|". */
  readonly numbers?: readonly string[];
  /** Words between the ends of a range, in addition to a dash. */
  readonly to?: readonly string[];
  /** Words that join the ends of a range only after a word of `from`: "and" after "between". */
  readonly pairs?: readonly string[];
  /** What may stand between a word of `to` and the second date: "zum" after "bis". */
  readonly joiners?: readonly string[];
  /** Words that open a range and stay outside: "from", "between". */
  readonly from?: readonly string[];
  /** What goes before a date and belongs to it: "early", "end of", "anfang". */
  readonly modifiers?: readonly string[];
  /** What goes after a day and belongs to it: "morning", "afternoon". */
  readonly dayparts?: readonly string[];
  /** Weekdays and parts of the day are written as one word ("Donnerstagabend"). */
  readonly gluedDayparts?: boolean;
  /** Seasons by number: 1 spring, 2 summer, 3 autumn, 4 winter; forms separated by "|". */
  readonly seasons?: readonly string[];
  /** Spelled ordinals from first to fourth, for quarters and halves; forms separated by "|". */
  readonly ordinals?: readonly string[];
  /** Words for the last weekday of a month; forms separated by "|". */
  readonly last?: string;
  /** Written patterns of absolute dates: "{month} the {day}". */
  readonly patterns?: readonly string[];
  /** Phrases by meaning, see `parseMeaning` in figures/dates/grammar.ts. */
  readonly relative?: Readonly<Record<string, readonly string[]>>;
  /** Meanings that CLDR gives for this language and that prose does not bear out ("in 5 years" is mostly a duration). */
  readonly without?: readonly string[];
  /** Words before a bare year or a month name that make it one: "in", "since", "im jahr". */
  readonly cues?: readonly string[];
  /** Words before a weekday or month that make it any of them: "every", "a". */
  readonly indefinite?: readonly string[];
  /** Words that are a date only if none of these comes before: German "morgen" after "am" is the morning. */
  readonly homonyms?: Readonly<Record<string, readonly string[]>>;
  /** Words that turn a month or season without a year to the coming one: Danish "til marts". */
  readonly coming?: readonly string[];
  /** Words directly before a date that is still to come: "by", "spätestens". */
  readonly deadline?: readonly string[];
  /** Words directly before a date that is over, whatever else is said: "since", "seit". */
  readonly begun?: readonly string[];
  /** Words after a four-digit number that make it a year: "roku". */
  readonly cuesAfter?: readonly string[];
  /** Weekday names are other words too unless something is joined to them ("segunda-feira"). */
  readonly joinedWeekdays?: boolean;
  /** Words before a number that make it a quantity where a word follows: "about". */
  readonly notYearAfter?: readonly string[];
  /** Words before a number that make it the name of a thing: "room", "no". */
  readonly labels?: readonly string[];
  /** Words after a four-digit number that make it a count: "people", "euro". */
  readonly notYearBefore?: readonly string[];
  /** Words before a clock time: "at", "um", "kl". */
  readonly at?: readonly string[];
  /** After a word of `at` an hour alone is a time, of 24 hours ("kl. 8"); in English "at 8" may be in the evening. */
  readonly bareHour?: boolean;
  /** Words after a clock time: "uhr", "h". */
  readonly oclock?: readonly string[];
  /** Articles and the like between a weekday and its date: "den", "the", "le". */
  readonly articles?: readonly string[];
  /** Words and phrases in a sentence that make a date without direction a coming one: "will", "wird", "vil". */
  readonly future?: readonly string[];
  /** Words and endings of words ("-ed") in a sentence that say that it is over. */
  readonly past?: readonly string[];
  /** Articles and prepositions that open CLDR's phrases and stay outside ("el año pasado"). */
  readonly stripped?: readonly string[];
}
