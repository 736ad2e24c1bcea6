/**
 * Words that say how a figure is meant: planned or reached, a part of something, said by somebody.
 * Collected by hand from usage; notation as in measures.ts.
 */
type Cues = Readonly<Record<string, readonly string[]>>;

/** What is planned, expected, promised or asked for. */
export const planCues: Cues = {
  en: ["plan", "plans", "planned", "planning", "aim", "aims", "aimed", "expect*", "forecast*", "project", "projected", "projection*", "target*", "goal*", "intend*", "hope*", "propos*", "estimate*", "will", "would", "could", "seek*", "anticipat*", "promis*", "scheduled", "due to", "set to", "by the end of", "wants", "want"],
  de: ["plan*", "geplant*", "will", "wollen", "soll", "sollen", "erwart*", "rechnet mit", "rechnen mit", "prognos*", "voraussichtlich*", "ziel*", "*ziel", "angestrebt*", "beabsichtig*", "vorgesehen*", "vorseh*", "wird", "werden", "könnte*", "hofft"],
  da: ["plan*", "planlagt*", "vil", "skal", "forvent*", "prognose*", "mål*", "målet", "sigter", "regner med", "ventes", "anslå*", "skønne*", "foreslå*", "håber", "kan blive", "lover"],
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

/** What has come about: what was reached, and the past and perfect tenses by their auxiliaries. */
export const outcomeCues: Cues = {
  en: ["reached", "turned out", "actual*", "final", "finally", "ended up", "achieved", "so far", "came to", "has", "have", "had", "was", "were", "did"],
  de: ["erreicht*", "tatsächlich*", "endgültig*", "letztlich", "bislang", "schließlich", "am ende", "hat", "haben", "hatte*", "war", "waren", "wurde*", "betrug*"],
  da: ["nåede", "nået", "endte", "ender med", "faktisk*", "endelig*", "indtil nu", "hidtil", "har", "havde", "var", "blev", "løbet op"],
  sv: ["nådde", "slutade", "hittills", "faktisk*", "har", "hade", "var", "blev"],
  nb: ["nådde", "endte", "hittil", "faktisk*", "har", "hadde", "var", "ble"],
  nl: ["bereikte", "uiteindelijk*", "werkelijk*", "heeft", "hebben", "had", "was", "waren", "werd*"],
  fr: ["atteint", "finalement", "réellement", "a", "ont", "avait", "était"],
  es: ["alcanzó", "finalmente", "ha", "han", "fue", "fueron", "era"],
  it: ["raggiunt*", "infine", "effettiv*", "ha", "hanno", "è stat*", "era"],
  pt: ["atingiu", "finalmente", "foi", "foram", "era", "tinha"],
  pl: ["osiągn*", "ostatecz*", "był*", "wyniós*"],
  fi: ["lopulta", "toteutu*", "oli", "ovat"],
};

/** What no longer holds: an earlier plan or state beside the one that is reported. */
export const formerCues: Cues = {
  en: ["originally", "previously", "previous", "formerly", "initially", "earlier estimate*", "up from", "down from", "instead of", "rather than", "compared with", "compared to", "used to", "had expected", "had planned", "had hoped", "had asked", "had wanted", "had been expected", "was supposed", "were supposed", "was to", "were to", "was meant"],
  de: ["ursprünglich*", "zuvor", "bisherig*", "vorher*", "früher*", "statt", "anstatt", "anstelle", "noch von", "damals", "gegenüber", "wollte*", "sollte*", "hatte erwartet", "hatten erwartet", "war veranschlagt", "veranschlagt", "hätte*"],
  da: ["oprindelig*", "tidligere", "førhen", "i stedet for", "mod", "sammenlignet med", "dengang", "havde ventet", "havde regnet", "havde planlagt", "skulle have", "ville have", "var ventet", "da folketinget", "havde krævet"],
  sv: ["ursprunglig*", "tidigare", "i stället för", "jämfört med", "från"],
  nb: ["opprinnelig*", "tidligere", "i stedet for", "mot", "sammenlignet med"],
  nl: ["oorspronkelijk*", "eerder*", "voorheen", "in plaats van", "vergeleken met"],
  fr: ["initialement", "auparavant", "précédent*", "au lieu de", "contre"],
  es: ["inicialmente", "originalmente", "anterior*", "en lugar de", "frente a"],
  it: ["inizialmente", "originariamente", "precedent*", "invece di", "rispetto"],
  pt: ["inicialmente", "originalmente", "anterior*", "em vez de", "contra"],
  pl: ["pierwotn*", "wcześniej*", "poprzedni*", "zamiast", "wobec"],
  fi: ["alun perin", "aiemmin", "aikaisem*", "sijaan"],
};

/** What is only a part: a phase, a share of a sum, one of several. */
export const partCues: Cues = {
  en: ["first phase", "second phase", "phase", "first stage", "first tranche", "tranche*", "of which", "of them", "of those", "of these", "including", "among them", "initial*", "each", "per", "apiece", "alone", "another", "additional", "a further", "remaining", "rest", "half of"],
  de: ["*phase", "bauabschnitt*", "*tranche*", "davon", "darunter", "zunächst", "je", "jeweils", "pro", "allein", "weitere*", "zusätzlich*", "übrige*", "restliche*"],
  da: ["*fase", "*fasen", "etape*", "tranche*", "heraf", "deraf", "hvoraf", "herunder", "foreløbig*", "hver", "hvert", "pr", "alene", "yderligere", "ekstra", "resten", "resterende"],
  sv: ["*fas", "*fasen", "etapp*", "varav", "därav", "inklusive", "vardera", "per", "enbart", "ytterligare", "resten"], nb: ["*fase", "*fasen", "hvorav", "herav", "inkludert", "hver", "per", "alene", "ytterligere", "resten"],
  nl: ["fase", "waarvan", "daarvan", "waaronder", "elk", "per", "alleen", "extra", "overige"], fr: ["phase", "tranche*", "dont", "parmi", "chacun*", "supplémentaire*", "reste"], es: ["fase", "tramo*", "de los cuales", "incluid*", "cada", "adicional*", "resto"], it: ["fase", "tranche", "di cui", "compres*", "ciascun*", "ulterior*", "resto"], pt: ["fase", "tranche*", "dos quais", "incluindo", "cada", "adiciona*", "restante*"], pl: ["faz*", "etap*", "w tym", "każd*", "dodatkow*", "pozosta*"], fi: ["vaihe*", "joista", "josta", "kukin", "lisää", "loput"],
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
