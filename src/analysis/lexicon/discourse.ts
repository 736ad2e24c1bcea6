/**
 * Words that say how a figure is meant: planned or reached, a part of something, said by somebody.
 * Collected by hand from usage; notation as in measures.ts.
 */
type Cues = Readonly<Record<string, readonly string[]>>;

/** What is planned, expected, promised or asked for. */
export const planCues: Cues = {
  en: ["plan", "plans", "planned", "planning", "aim", "aims", "aimed", "expect*", "forecast*", "project", "projected", "projection*", "target*", "goal*", "intend*", "hope*", "propos*", "estimate*", "will", "would", "could", "seek*", "anticipat*", "promis*", "scheduled", "demand*", "calls for", "calling for", "asks for", "asked for", "asking for", "due to", "set to", "by the end of", "wants", "want"],
  de: ["plan*", "geplant*", "will", "wollen", "soll", "sollen", "erwart*", "rechnet mit", "rechnen mit", "prognos*", "voraussichtlich*", "ziel*", "*ziel", "angestrebt*", "beabsichtig*", "vorgesehen*", "vorseh*", "wird", "werden", "könnte*", "hofft", "forder*", "gefordert*", "verlang*", "pocht"],
  da: ["plan*", "planlagt*", "vil", "skal", "forvent*", "prognose*", "mål*", "målet", "sigter", "regner med", "ventes", "anslå*", "skønne*", "foreslå*", "håber", "kan blive", "lover", "kræve*", "krav", "kravet"],
  sv: ["plan*", "ska", "skall", "skulle", "vill", "vänta*", "förvänt*", "prognos*", "mål*", "beräkn*", "ursprunglig*"],
  nb: ["plan*", "skal", "skulle", "vil", "forvent*", "ventes", "prognose*", "mål*", "opprinnelig*", "anslå*"],
  nl: ["plan*", "gepland*", "zal", "zullen", "verwacht*", "prognose*", "doel*", "wil", "oorspronkelijk*"],
  fr: ["prévoi*", "prévu*", "prévision*", "objectif*", "devrait", "devraient", "espèr*", "attend*", "veut", "initialement"],
  es: ["prev*", "planea*", "objetivo*", "espera*", "pronóstic*", "quiere", "inicialmente"],
  it: ["previs*", "preved*", "obiettiv*", "dovrebbe*", "intend*", "inizialmente"],
  pt: ["prev*", "plan*", "objetivo*", "meta", "espera*", "pretend*", "inicialmente"],
  pl: ["plan*", "prognoz*", "przewid*", "cel*", "ma", "oczekiw*", "pierwotn*"],
  fi: ["suunnit*", "ennust*", "tavoit*", "odot*", "aiko*", "alun perin"],
};

/** What has come about, in so many words; a plain past or perfect tense says too little. */
export const outcomeCues: Cues = {
  en: ["reached", "turned out", "actual*", "final", "finally", "ended up", "achieved", "so far", "came to", "today", "currently", "at present"],
  de: ["erreicht*", "tatsächlich*", "endgültig*", "letztlich", "bislang", "schließlich", "am ende", "derzeit*", "aktuell*", "heute"],
  da: ["nåede", "nået", "endte", "ender med", "faktisk*", "endelig*", "indtil nu", "hidtil", "løbet op", "i dag", "nuværende"],
  sv: ["nådde", "slutade", "hittills", "faktisk*"],
  nb: ["nådde", "endte", "hittil", "faktisk*"],
  nl: ["bereikte", "uiteindelijk*", "werkelijk*"],
  fr: ["atteint", "finalement", "réellement"],
  es: ["alcanzó", "finalmente"],
  it: ["raggiunt*", "infine", "effettiv*"],
  pt: ["atingiu", "finalmente"],
  pl: ["osiągn*", "ostatecz*", "wyniós*"],
  fi: ["lopulta", "toteutu*"],
};

/** What no longer holds: an earlier plan or state beside the one that is reported. */
export const formerCues: Cues = {
  en: ["originally", "previously", "previous", "formerly", "initially", "earlier estimate*", "used to", "had expected", "had planned", "had hoped", "had asked", "had wanted", "had been expected", "was supposed", "were supposed", "was to", "were to", "was meant"],
  de: ["ursprünglich*", "zuvor", "bisherig*", "vorher*", "früher*", "damals", "wollte*", "sollte*", "hatte erwartet", "hatten erwartet", "war veranschlagt", "waren veranschlagt", "veranschlagt war", "veranschlagt waren", "veranschlagten", "hätte*"],
  da: ["oprindelig*", "tidligere", "forudgående", "førhen", "dengang", "havde ventet", "havde regnet", "havde planlagt", "skulle have", "ville have", "var ventet", "da folketinget", "havde krævet"],
  sv: ["ursprunglig*", "tidigare"],
  nb: ["opprinnelig*", "tidligere"],
  nl: ["oorspronkelijk*", "eerder*", "voorheen"],
  fr: ["initialement", "auparavant", "précédent*"],
  es: ["inicialmente", "originalmente", "anterior*"],
  it: ["inizialmente", "originariamente", "precedent*"],
  pt: ["inicialmente", "originalmente", "anterior*"],
  pl: ["pierwotn*", "wcześniej*", "poprzedni*"],
  fi: ["alun perin", "aiemmin", "aikaisem*", "sijaan"],
};

/** Before the former value: "56.5 % instead of 56.9 %", "5 mia. mod 4 mia. året før". What stands before them holds. */
export const insteadCues: Cues = {
  en: ["up from", "down from", "instead of", "rather than", "compared with", "compared to"],
  de: ["statt", "anstatt", "anstelle", "noch von", "gegenüber"],
  da: ["i stedet for", "mod", "sammenlignet med"],
  sv: ["i stället för", "jämfört med", "från"],
  nb: ["i stedet for", "mot", "sammenlignet med"],
  nl: ["in plaats van", "vergeleken met"],
  fr: ["au lieu de", "contre"],
  es: ["en lugar de", "frente a"],
  it: ["invece di", "rispetto"],
  pt: ["em vez de", "contra"],
  pl: ["zamiast", "wobec"],
  fi: [],
};

/** What is only a part: a share of a sum, one of several. */
export const partCues: Cues = {
  en: ["of which", "of them", "including", "among them", "each", "apiece", "alone", "remaining", "rest", "half of", "tranche*", "additional", "extra"],
  de: ["davon", "darunter", "entfallen", "entfällt", "je", "jeweils", "allein", "übrige*", "restliche*", "*tranche*", "zusätzlich*", "*mehrkosten"],
  da: ["heraf", "deraf", "hvoraf", "herunder", "hver", "hvert", "alene", "resten", "resterende", "tranche*", "yderligere", "ekstra", "merudgift*"],
  sv: ["varav", "därav", "inklusive", "vardera", "enbart", "ytterligare", "resten"],
  nb: ["hvorav", "herav", "inkludert", "hver", "alene", "ytterligere", "resten"],
  nl: ["waarvan", "daarvan", "waaronder", "elk", "alleen", "extra", "overige"],
  fr: ["tranche*", "dont", "parmi", "chacun*", "supplémentaire*", "reste"],
  es: ["tramo*", "de los cuales", "incluid*", "cada", "adicional*", "resto"],
  it: ["tranche", "di cui", "compres*", "ciascun*", "ulterior*", "resto"],
  pt: ["tranche*", "dos quais", "incluindo", "cada", "adiciona*", "restante*"],
  pl: ["w tym", "każd*", "dodatkow*", "pozosta*"],
  fi: ["joista", "josta", "kukin", "lisää", "loput"],
};

/** The same beside the figure alone: "of these 69", but not "the number of those injured rose to 1,000". */
export const partBesideCues: Cues = { en: ["of those", "of these"] };

/** A stage of something larger. Writers leave it out as often as not. */
export const stageCues: Cues = {
  en: ["phase", "stage", "first leg", "initial*"],
  de: ["*phase", "*phasen", "bauabschnitt*", "ausbaustufe*", "*etappe*", "zunächst"],
  da: ["*fase", "*fasen", "*etape*", "foreløbig*"],
  sv: ["*fas", "*fasen", "etapp*"],
  nb: ["*fase", "*fasen", "etappe*", "trinn*"],
  nl: ["fase", "etappe*"],
  fr: ["phase", "étape*"],
  es: ["fase", "etapa*"],
  it: ["fase", "tappa*"],
  pt: ["fase", "etapa*"],
  pl: ["faz*", "etap*"],
  fi: ["vaihe*"],
};

/** Words before the one who is quoted. */
export const sourceBeforeCues: Cues = {
  en: ["according to", "said by", "figures from", "data from", "estimates by", "report by", "report from"],
  de: ["laut", "nach angaben", "so", "wie", "nach einschätzung", "nach berechnungen"],
  da: ["ifølge", "oplyser", "siger", "sagde", "skriver", "vurderer", "oplyste", "fra"],
  sv: ["enligt", "säger", "uppger"], nb: ["ifølge", "sier", "opplyser"], nl: ["volgens", "aldus"], fr: ["selon", "d’après", "d'après"], es: ["según"], it: ["secondo"], pt: ["segundo", "de acordo com"], pl: ["według", "zdaniem"], fi: ["mukaan"],
};

/** Words after the one who is quoted. */
export const sourceAfterCues: Cues = {
  en: ["said", "says", "reported", "reports", "estimates", "estimated", "announced", "told", "claims", "claimed", "wrote", "writes"],
  de: ["zufolge", "sagte", "sagt", "berichtet*", "teilte", "teilten", "meldet*", "erklärte*", "schätzt*", "gab bekannt", "schreibt"],
  da: ["siger", "sagde", "oplyser", "oplyste", "skriver", "meddeler", "meddelte", "vurderer", "anslår", "fortæller"],
  sv: ["säger", "sade", "uppger", "skriver"], nb: ["sier", "sa", "opplyser", "skriver", "melder"], nl: ["zegt", "zei", "meldt", "schrijft"], fr: ["a déclaré", "affirme", "annonce*", "rapporte", "estime"], es: ["dijo", "informó", "anunció", "afirma"], it: ["ha detto", "riferisce", "annuncia*"], pt: ["disse", "informou", "anunciou", "afirma"], pl: ["powiedział*", "podał*", "poinformował*"], fi: ["sanoi", "kertoo", "kertoi", "mukaan"],
};

/** The preposition of a difference: "rose by 2 billion", "um zwei Milliarden", "med to milliarder". */
export const differenceCues: Cues = {
  en: ["by"], de: ["um"], da: ["med"], sv: ["med"], nb: ["med"], nl: ["met"], fr: ["de"], es: ["en", "un"], it: ["di", "del"], pt: ["em"], pl: ["o"], fi: [],
};

/** Before what something came from, which is of another time than what it came to. */
export const fromCues: Cues = {
  en: ["from"], de: ["von"], da: ["fra"], sv: ["från"], nb: ["fra"], nl: ["van"], fr: ["de"], es: ["de"], it: ["da"], pt: ["de"], pl: ["z"], fi: [],
};

/** Before what something came to or from: "fell to 2.6 %", "auf 2,6 Prozent", "til 2,6 procent". */
export const levelCues: Cues = {
  en: ["to", "from", "at", "figure of", "level of", "rate of", "reading of"], de: ["auf", "von", "bei"], da: ["til", "fra", "på"], sv: ["till", "från", "på"], nb: ["til", "fra", "på"], nl: ["naar", "tot", "van", "op"], fr: ["à"], es: ["al", "hasta", "a"], it: ["al", "a"], pt: ["para", "a"], pl: ["do", "z"], fi: [],
};

/** Between a count and what was done to what it counts: "42,397 were injured". */
export const auxiliaryCues: Cues = {
  en: ["more", "were", "was", "are", "is", "be", "been", "being", "have", "has", "had", "got", "left", "feared", "reported", "also", "still", "*ly"], de: ["wurden", "wurde", "sind", "ist", "waren", "war", "worden", "schwer", "leicht", "noch", "teils"], da: ["blev", "er", "var", "bliver", "blevet", "er blevet", "meldes", "kom", "stadig", "alvorligt", "hårdt", "lettere"], sv: ["blev", "är", "var", "blivit", "har", "har blivit"], nb: ["ble", "er", "var", "blitt", "er blitt"], nl: ["werden", "werd", "zijn", "raakten", "waren"], fr: ["ont été", "a été", "sont", "étaient", "furent"], es: ["fueron", "resultaron", "han sido", "quedaron"], it: ["sono", "sono stati", "sono state", "sono rimaste", "sono rimasti"], pt: ["foram", "ficaram", "estão"], pl: ["zostało", "jest", "było"], fi: ["on", "oli"],
};

/** Nouns that stand for what was counted before: "1,200 homes were destroyed, and 21,000 others damaged". */
export const otherCues: Cues = {
  en: ["others", "other", "more", "another"], de: ["weitere", "weiteren", "andere", "anderen", "mehr"], da: ["andre", "flere", "yderligere"], sv: ["andra", "fler", "ytterligare"], nb: ["andre", "flere", "ytterligere"], nl: ["andere", "anderen"], fr: ["autres"], es: ["otros", "otras", "más"], it: ["altri", "altre"], pt: ["outros", "outras"], pl: ["innych", "kolejnych"], fi: ["muuta", "muita"],
};

/** "and" in the languages that topics are read in. */
export const conjunctions: ReadonlySet<string> = new Set("and und og och en et y e i ja".split(" "));

/** Those that are no preposition in another language: what follows is told of the next. */
export const additions: ReadonlySet<string> = new Set("and und sowie og samt och".split(" "));

/** Before an age that is told without its unit. */
export const ageCues: Cues = {
  en: ["aged", "aged between", "aged from", "ages", "age", "age of", "the ages of", "between the ages of"], de: ["im alter von", "im alter zwischen", "alter von"], da: ["i alderen", "i en alder af", "alder af"], sv: ["i åldern", "i åldrarna"], nb: ["i alderen", "i en alder av"], nl: ["leeftijd van"], fr: ["âgé de", "âgée de", "âgés de", "âgées de"], es: ["edad de", "edades entre"], it: ["età di"], pt: ["idade de"], pl: ["wieku"], fi: ["iältään"],
};

/** Before what says the figure before in another unit. */
export const conversionCues: Cues = {
  en: ["or", "or about", "or around", "or some", "equivalent to", "the equivalent of", "equal to", "that is"], de: ["oder", "umgerechnet", "das sind", "also", "sprich", "das entspricht", "entspricht", "oder umgerechnet"], da: ["eller", "svarende til", "hvilket svarer til", "det svarer til", "altså"], sv: ["eller", "motsvarande", "vilket motsvarar", "alltså"], nb: ["eller", "tilsvarende", "noe som tilsvarer", "altså"], nl: ["of", "omgerekend", "ofwel"], fr: ["soit", "ou", "l'équivalent de"], es: ["o", "equivalente a", "equivalentes a"], it: ["o", "pari a", "ovvero"], pt: ["ou", "o equivalente a"], pl: ["czyli", "lub"], fi: ["eli", "tai"],
};

/** Between a count and the one that it is a part of: "412 of the 650 seats". */
export const partitiveCues: Cues = {
  en: ["of", "of the", "out of", "out of the"], de: ["der", "von", "von den", "von insgesamt"], da: ["af", "af de", "ud af", "ud af de"], sv: ["av", "av de"], nb: ["av", "av de", "av de totalt"], nl: ["van de"], fr: ["des", "sur"], es: ["de los", "de las", "de"], it: ["dei", "delle", "su"], pt: ["dos", "das"], pl: ["z", "ze"], fi: [],
};

/** Before a date from which something has been adding up or changing. */
export const sinceCues: Cues = {
  en: ["since"], de: ["seit", "seit dem", "seit anfang", "seit ende"], da: ["siden"], sv: ["sedan"], nb: ["siden"], nl: ["sinds"], fr: ["depuis"], es: ["desde"], it: ["dal"], pt: ["desde"], pl: ["od"], fi: [],
};

/** Before a date that is only compared with. */
export const thanCues: Cues = {
  en: ["than", "than in", "than on", "as in", "compared with", "compared to", "than the same period", "from the same period", "compared with the same period", "compared to the same period"], de: ["als", "als im", "als am", "wie", "wie im", "gegenüber", "gegenüber dem", "gegenüber der", "im vergleich zu", "im vergleich zum", "im vergleich zur", "verglichen mit", "verglichen mit dem"], da: ["end", "end i", "som i", "mod", "i forhold til", "i forhold til samme måned", "i forhold til samme periode", "i forhold til samme kvartal", "end samme måned", "end samme periode", "mod samme periode", "sammenlignet med", "sammenlignet med samme måned", "sammenlignet med samme periode"], sv: ["än", "än i", "jämfört med", "mot"], nb: ["enn", "enn i", "mot", "sammenlignet med", "i forhold til"], nl: ["dan", "dan in"], fr: ["qu'en", "qu’en"], es: ["que en"], it: ["che nel"], pt: ["do que em"], pl: ["niż w"], fi: ["kuin"],
};

/** Between "from" and what something was: "von derzeit 3,3 auf zehn Gigawatt". */
export const nowWords: ReadonlySet<string> = new Set(
  "currently now today originally previously aktuell bisher bislang derzeit heute jetzt momentan zuletzt zuvor nu nuværende tidligere idag".split(" "),
);

/** Between the ends of a time that something changed in: "from May to June". */
export const rangeWords: ReadonlySet<string> = new Set(["to", "until", "till", "bis", "zum", "til", "tot", "au", "hasta", "al", "até", "do"]);

/** What follows behind a comma is said of the time before it: "2018, when it paid out 1.7 billion". */
export const whenCues: Cues = {
  en: ["when"], de: ["als", "wo", "in dem"], da: ["hvor", "da"], sv: ["då", "när"], nb: ["da", "hvor"], nl: ["toen"], fr: ["quand", "lorsque", "où"], es: ["cuando"], it: ["quando"], pt: ["quando"], pl: ["kiedy", "gdy"], fi: ["jolloin"],
};

/** What follows is said of a part: "12 people, one of whom died". */
export const relativeCues: Cues = {
  en: ["whom"], de: ["denen"], da: ["hvoraf"], sv: ["varav"], nb: ["hvorav"], nl: ["wie"], fr: ["dont"], es: ["cuales"], it: ["cui"], pt: ["quais"], pl: ["których"], fi: ["joista"],
};

/** What stands for a thing named before: "there were 11", "waren es noch elf". */
export const pronounCues: Cues = {
  en: ["it", "they", "there", "that", "this", "those"], de: ["es", "sie", "das", "dies"], da: ["det", "de", "der", "den"], sv: ["det", "de", "den"], nb: ["det", "de", "den"], nl: ["het", "er", "dat"], fr: ["il", "ils", "elles", "cela"], es: ["eran", "esto", "eso"], it: ["erano", "questo"], pt: ["eram", "isso"], pl: ["było", "to"], fi: ["se", "ne"],
};
