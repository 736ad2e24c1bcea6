import type { EntityKind } from "../types.ts";

/** What is known of word forms from outside the article. */
export interface Knowledge {
  /** Whether a form stands in some list of names. */
  isListed(form: string): boolean;
  /** Whether a form is a listed given name, or surname. */
  isGiven(form: string): boolean;
  isSurname(form: string): boolean;
  /** Whether a form is a listed place. */
  isPlace(form: string): boolean;
  /** Whether a form is a word of everyday language. */
  isWord(form: string): boolean;
  /** Whether a form is a brand: of a company, a service or a product. */
  isBrand(form: string): boolean;
  /** Whether a form tells of what country someone is. */
  isDemonym(form: string): boolean;
  /** What another reader of English takes a form for, null where it does not know; slow, so ask seldom. */
  secondOpinion?(form: string): EntityKind | null;
}
