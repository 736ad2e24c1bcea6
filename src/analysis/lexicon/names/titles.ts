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

/** Of these, the jobs that only organizations have. */
export const leadersOfOrganizations: ReadonlySet<string> = new Set(
  "ceo cfo cto coo co-founder cofounder chef chefin chefen topchef topchefen direktør direktøren vd vorstandschef vorstandschefin sjef sjefen".split(
    " ",
  ),
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

/** Desks of newspapers, and who sits there: "Business reporter" names no business. Lower case. */
export const desks: ReadonlySet<string> = new Set(
  (
    "arts business city climate consumer crime culture data defence defense economics economy education energy entertainment environment features foreign health home " +
    "housing investigations investigative local markets media money national news personal political politics property religion royal science social sport sports tech technology transport travel weather world " +
    "økonomisk politisk udenrigspolitisk erhvervspolitisk ekonomisk utrikespolitisk økonomi politik"
  ).split(" "),
);
export const deskRoles: ReadonlySet<string> = new Set(
  "columnist correspondent correspondents desk editor editors reporter reporters team writer writers redaktør korrespondent kommentator medarbejder redaktör".split(
    " ",
  ),
);

/** Words that open a sentence before a name, lower case: capitalised there, they are taken for a part of it. */
export const openers: ReadonlySet<string> = new Set(
  (
    "after although and as at because before but by during for from if in into of on since so that though to until when where while with yet " +
    "aber als auch auf aus bei bis damit dass denn doch für in laut mit nach nachdem ob oder seit sowie und unter vom von vor während weil wenn wie zu zum zur " +
    "af da efter eller fordi for fra hos hvis i ifølge imens men mens med når og om omkring også på selv siden til trods under ved " +
    "av att där efter enligt från för hos innan inom med medan men när och om på sedan som till trots under vid att dersom ifølge når hos etter fra " +
    "selon según secondo segundo conforme volgens według"
  ).split(" "),
);

/** Last words of newspapers' and magazines' names that have "The" in their masthead. */
export const mastheadWords: ReadonlySet<string> = new Set(
  "atlantic athletic conversation economist guardian herald hill independent information intercept journal lancet mirror observer post register spectator standard sun telegraph times tribune verge".split(
    " ",
  ),
);
