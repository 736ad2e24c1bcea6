/**
 * Words before or after a name that are no part of it, by hand, lower case. Titles and forms of address: what the
 * annotation rules leave outside a person's name. Roles: jobs that follow the name of an organization in apposition
 * ("Nordvind CEO Marta Holm"), which tells that it is one.
 */
export const titles: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss sir dame lord lady dr prof professor president minister senator governor mayor judge justice general colonel captain chancellor " +
    "king queen prince princess pope bishop archbishop ambassador secretary chairman chairwoman director analyst economist spokesman spokeswoman " +
    "ceo cfo cto coo co-ceo frau herr herrn fräulein präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin professorin " +
    "vorstandschef vorstandschefin finanzminister außenminister innenminister wirtschaftsminister analystin sprecher sprecherin " +
    "hr fru frk statsminister udenrigsminister finansminister handelsminister klimaminister borgmester direktør formand analytiker talsmand " +
    "statsråd utrikesminister ordförande vd herr fröken statsminister utenriksminister styreleder ordfører appen das die der den det the"
  ).split(" "),
);

export const rolesAfterOrganizations: ReadonlySet<string> = new Set(
  (
    "ceo cfo cto coo boss chief chairman chairwoman co-founder cofounder founder spokesman spokeswoman spokesperson executive executives engineer engineers " +
    "analyst analysts investor investors shareholder shareholders shares stock employees lawyers subsidiary headquarters " +
    "chef chefin gründer gründerin sprecher sprecherin vorstand vorstandschef vorstandschefin aktie aktien manager managerin analyst analystin " +
    "chefen direktør direktøren aktien aktier stifter stifteren grundlægger grundlæggeren talsmand topchef topchefen medarbejdere " +
    "vd vd:n aktien grundare grundaren talesperson sjef sjefen gründeren aksjen talsperson"
  ).split(" "),
);

/** Last words of newspapers' and magazines' names that have "The" in their masthead. */
export const mastheadWords: ReadonlySet<string> = new Set(
  "atlantic athletic conversation economist guardian herald hill independent information intercept journal lancet mirror observer post register spectator standard sun telegraph times tribune verge".split(
    " ",
  ),
);
