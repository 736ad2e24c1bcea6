/** Text that a reader with a backtracking or quadratic corner chokes on, to be repeated. The tests read it, npm run bench times it. */

export const hostileFigures: readonly string[] = (
  "1|$|,|.|1,|1.|1 |1 000 |-|(|5-|¼|1/2 |$5 |-5 |5 A |hundred |one hundred |one |one-|million |five to |more than |" +
  `between |and a half |one point one |1 over |one over |billions of |several |half |a |2 hours 3 minutes |` +
  `zwei|hundertund|drei |Millionen |mellem |og |quatre-vingt-|mille |kaksi`
).split("|");

export const hostileDates: readonly string[] = ["1. 1. 1-2-3 4/5 am 3. bis 4. bis ", "1. ", "1/", "May ", "last "];

export const hostileMarkup: readonly string[] = [
  "`",
  "[a](",
  "<",
  "<!--",
  "://",
  "@",
  "> ",
  "`a``b```",
  "www.",
  "/",
  "a.b/",
  "&#",
  "- ",
  "**",
  "1. ",
  "\r",
  "][",
];
