/**
 * What quantities in the news measure, with the words that say so.
 *
 * Properties are Wikidata's (https://www.wikidata.org/wiki/Wikidata:List_of_properties); null where it has none that
 * fits. Cues were collected by hand from the labels and "also known as" of those properties in each language, and from
 * business and news glossaries. A cue is one word or several in a row, lower case: `word` stands for itself, `word*`
 * for its inflections, `*word` for compounds that end in it, `*word*` for words that contain it.
 */
import type { FigureKind } from "../types.ts";

/**
 * How a measure holds in time: `momentary` is another one the next day (a price, a death toll so far); so is a `toll`, though
 * "more than 12,000 evacuated" still holds then; `lasting` changes over months (employees), `period` adds up over one
 * (revenue), `fixed` belongs to the thing itself (a length, a cost, a sum to be raised).
 */
export type Tense = "momentary" | "toll" | "lasting" | "period" | "fixed";

/** Units of one sort: those that end like this. */
const unitGroupEndings = {
  length: ["meter", "foot", "inch", "yard", "mile"],
  area: ["square-meter", "square-kilometer", "square-foot", "square-mile", "hectare", "acre"],
  mass: ["gram", "tonne", "ton", "pound", "ounce"],
  power: ["watt"],
  energy: ["watt-hour"],
  volume: ["liter", "cubic-meter", "gallon", "barrel"],
  data: ["byte", "bit"],
  speed: ["per-hour", "per-second", "knot"],
  temperature: ["celsius", "fahrenheit", "kelvin"],
} as const;
export type UnitGroup = keyof typeof unitGroupEndings;

/** The group of a CLDR unit, or null. The longest ending decides: square-meter is no length. */
export function unitGroup(unit: string): UnitGroup | null {
  let group = groupOfUnit.get(unit);
  if (group === undefined) groupOfUnit.set(unit, (group = findUnitGroup(unit)));
  return group;
}

/** Units are few: each is looked up once. */
const groupOfUnit = new Map<string, UnitGroup | null>();

function findUnitGroup(unit: string): UnitGroup | null {
  const endings = unitGroups.flatMap((group) =>
    unitGroupEndings[group].filter((ending) => unit.endsWith(ending)).map((ending) => ({ group, length: ending.length })),
  );
  return endings.sort((a, b) => b.length - a.length)[0]?.group ?? null;
}

const unitGroups: readonly UnitGroup[] = ["length", "area", "mass", "power", "energy", "volume", "data", "speed", "temperature"];

/** What a quantity in these units measures where no word says so. */
export const measureOfUnits: Readonly<Partial<Record<UnitGroup, string>>> = {
  power: "capacity",
  area: "area",
  speed: "speed",
  temperature: "temperature",
};

export interface Measure {
  readonly key: string;
  readonly wikidata: string | null;
  /** In words for the user. */
  readonly label: string;
  readonly kinds: readonly FigureKind[];
  readonly tense: Tense;
  /** What it is measured in, of a `measure`: groups of units in `unitGroups`; any without them. */
  readonly units?: readonly UnitGroup[];
  /** No value is larger. */
  readonly most?: number;
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** Words that say so only where they follow the figure at once: "51 miles off". */
  readonly behind?: Readonly<Record<string, readonly string[]>>;
}

export const measures: readonly Measure[] = [
  {
    key: "market-value", wikidata: "P2226", label: "market value", kinds: ["money"], tense: "momentary",
    cues: {
      en: ["market cap*", "market value", "valuation*", "valued", "valuing", "worth", "values", "stock market value", "equity value"],
      de: ["börsenwert*", "marktwert*", "marktkapitalisierung*", "börsenkapitalisierung*", "unternehmenswert*", "bewertung*", "bewertet*", "wert", "firmenwert*"],
      da: ["markedsværdi*", "børsværdi*", "markedskapitalisering*", "værdiansættelse*", "værdiansat*", "værdisat*", "værdi", "værdien", "vurderet til"],
      sv: ["marknadsvärde*", "börsvärde*", "värdering*", "värderas", "värt"], nb: ["markedsverdi*", "børsverdi*", "verdsatt*", "verdsettelse*", "verdt"],
      nl: ["marktwaarde*", "beurswaarde*", "waardering*", "waard"], fr: ["capitalisation*", "valorisation*", "valorisée", "valorisé"], es: ["capitalización*", "valoración*", "valorada", "valorado", "valor de mercado"],
      it: ["capitalizzazione*", "valutazione*", "valore di mercato"], pt: ["valor de mercado", "capitalização*", "avaliada", "avaliado"], pl: ["kapitalizacj*", "wycen*"], fi: ["markkina-arvo*", "markkinaarvo*", "pörssiarvo*"],
    },
  },
  {
    key: "revenue", wikidata: "P2139", label: "revenue", kinds: ["money"], tense: "period",
    cues: {
      en: ["revenue*", "turnover*", "sales", "topline", "top line", "takings", "grossed"],
      de: ["umgesetzt", "setzte um", "*umsatz*", "umsätze*", "*erlös*", "einnahme*", "umsetz*", "absatz", "-*löscher*"],
      da: ["*omsætning*", "omsatte", "omsætte*", "salg*", "indtægt*"],
      sv: ["*omsättning*", "*intäkt*", "försäljning*", "omsatte"], nb: ["*omsetning*", "inntekt*", "salg*"], nl: ["omzet*", "inkomsten", "verkopen"], fr: ["chiffre d’affaires", "chiffre d'affaires", "chiffre", "recettes", "ventes"],
      es: ["ingresos", "facturación*", "facturó", "ventas"], it: ["fatturato*", "ricavi", "vendite"], pt: ["receita*", "faturamento*", "facturação", "vendas"], pl: ["przychod*", "obrot*", "sprzedaż*"], fi: ["liikevaihto*", "*myynti*"],
    },
  },
  {
    key: "profit", wikidata: "P2295", label: "profit", kinds: ["money"], tense: "period",
    cues: {
      en: ["profit*", "after tax", "after - tax", "before tax", "pre - tax", "pretax", "net income", "operating income", "earnings", "earned", "ebit", "ebitda", "surplus*", "bottom line"],
      de: ["*gewinn*", "nach steuern", "vor steuern", "*überschuss*", "*ergebnis*", "ebit", "ebitda", "verdiente", "-wahlergebnis*", "-abstimmungsergebnis*", "-spielergebnis*", "-testergebnis*", "-umfrageergebnis*", "-zurückgewinn*", "-wiedergewinn*"],
      da: ["*overskud*", "efter skat", "før skat", "*resultat*", "profit*", "bundlinje*", "indtjening*", "ebit", "ebitda", "tjente", "tjent"],
      sv: ["*vinst*", "efter skatt", "före skatt", "*resultat*", "överskott*"], nb: ["*overskudd*", "etter skatt", "før skatt", "*resultat*", "fortjeneste*"], nl: ["winst*", "resultaat"], fr: ["bénéfice*", "profit*", "résultat net"], es: ["beneficio*", "ganancia*", "utilidad*"],
      it: ["utile*", "profitt*"], pt: ["lucro*"], pl: ["zysk*"], fi: ["voitto*", "tulos*", "liikevoitto*"],
    },
  },
  {
    key: "loss", wikidata: null, label: "loss", kinds: ["money"], tense: "period",
    cues: {
      en: ["loss", "losses", "lost", "deficit*", "shortfall*", "write - down*", "writedown*", "write - off*", "writeoff*", "impairment*", "in the red"],
      de: ["*verlust*", "*defizit*", "fehlbetrag*", "abschreibung*", "wertminderung*", "verlor*", "minus"],
      da: ["*underskud*", "*tab", "*tabet", "tabte", "nedskriv*", "*nedskrivning*", "minus"],
      sv: ["*förlust*", "underskott*", "nedskrivning*"], nb: ["*underskudd*", "*tap", "*tapet", "nedskrivning*"], nl: ["verlies*", "verliezen", "tekort*"], fr: ["perte*", "déficit*"], es: ["pérdida*", "déficit*"], it: ["perdit*", "disavanzo*"], pt: ["prejuízo*", "perda*", "déficit*"], pl: ["strat*", "deficyt*"], fi: ["tappio*", "alijääm*"],
    },
  },
  {
    key: "funding", wikidata: null, label: "money raised or sought", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["rais*", "fund", "funds", "funded", "funding*", "fundrais*", "invest*", "financ*", "quest", "secure*", "securing", "seek*", "seed round", "capital", "backing", "equity", "-financial*"],
      de: ["*finanzier*", "*investit*", "*investier*", "fundraising*", "*kapital", "gelder*", "einsammel*", "eingesammelt", "aufbringen", "einwerben", "eingeworben", "finanzspritze*", "fördermittel*"],
      da: ["*finansier*", "*invester*", "rejse", "rejser", "rejste", "rejst", "skaffe*", "søger", "søge", "søgte", "kapital*", "kapitalrejsning*", "indskyde*", "indskud*", "støtte", "midler"],
      sv: ["*finansier*", "*invester*", "kapital*", "resa", "nyemission*", "satsa*"], nb: ["*finansier*", "*invester*", "kapital*", "hente", "hentet", "emisjon*"], nl: ["*financier*", "*invester*", "ophalen", "opgehaald", "kapitaal*"],
      fr: ["financ*", "invest*", "lever", "levé*", "levée*", "fonds"], es: ["financ*", "invers*", "invert*", "recaudar", "recaudó", "fondos"], it: ["finanzi*", "invest*", "raccog*", "raccolt*", "fondi"], pt: ["financ*", "invest*", "captar", "captou", "fundos"], pl: ["finans*", "inwest*", "pozyska*"], fi: ["*rahoit*", "*sijoit*", "*investoin*"],
    },
  },
  {
    key: "savings", wikidata: null, label: "savings", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["saving", "savings", "save", "saves", "saved", "cost cut*", "cost - cut*", "cost reduc*", "cost - reduc*", "cost - sav*", "synerg*"],
      de: ["*einspar*", "*eingespart*", "sparen", "spart", "sparte", "gespart*", "*sparprogramm*", "*sparpaket*", "*sparziel*", "*sparkurs*", "sparmaßnahme*", "*ersparnis*", "kostensenk*", "kosten senk*", "synergi*"],
      da: ["spare", "sparer", "sparet", "sparede", "*besparelse*", "spareplan*", "sparerunde*", "sparemål*", "synergi*"],
      sv: ["spara", "sparar", "sparat", "*besparing*", "sparprogram*", "sparpaket*", "synergi*"], nb: ["spare", "sparer", "spart", "sparte", "*besparelse*", "*innsparing*", "sparetiltak*", "synergi*"], nl: ["bespar*", "bespaar*", "bezuinig*"], fr: ["économies", "économiser"], es: ["ahorr*"], it: ["risparmi*"], pt: ["poupar", "poupança*", "economizar"], pl: ["oszczęd*"], fi: ["säästö*", "säästä*"],
    },
  },
  {
    key: "cost", wikidata: "P2130", label: "cost", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["cost", "costs", "costing", "price tag", "budget*", "spend*", "spent", "expense*", "expenditure*", "bill", "overrun*"],
      de: ["*kosten*", "kostet*", "*ausgaben", "*budget*", "ausgegeben", "teuer*", "verschling*", "bausumme*", "mehrkosten*"],
      da: ["koste*", "*omkostning*", "*udgift*", "*budget*", "*pris", "*prisen", "prisskilt*", "regning*", "anlægssum*", "*anlægsudgift*", "beløbe*", "beløber"],
      sv: ["*kostnad*", "kosta*", "*utgift*", "*budget*", "prislapp*"], nb: ["*kostnad*", "koste*", "*utgift*", "*budsjett*", "prislapp*"], nl: ["*kosten*", "kost", "kostte", "uitgaven", "begroting*", "budget*"], fr: ["coût*", "coûte*", "coûter*", "dépense*", "budget*", "facture"], es: ["coste*", "costo*", "costar*", "cuesta", "costó", "gasto*", "presupuesto*"],
      it: ["cost*", "spes*", "bilancio"], pt: ["custo*", "custa*", "custou", "gasto*", "despesa*", "orçamento*"], pl: ["koszt*", "budżet*", "wydat*"], fi: ["kustan*", "maksa*", "hinta*", "budjet*"],
    },
  },
  {
    key: "price", wikidata: "P2284", label: "price", kinds: ["money"], tense: "momentary",
    cues: {
      en: ["price", "prices", "priced", "pricing", "sells for", "sold for", "per share", "apiece", "tariff*", "fare", "rent", "rents", "fee", "fees", "ticket*"],
      de: ["*preis", "*preise", "*preisen", "*preises", "*kurs", "*miete*", "*gebühr*", "tarif*", "-nobelpreis*", "-lobpreis*", "-konkurs*", "-diskurs*", "-rekurs*", "-exkurs*", "-leistungskurs*", "-sprachkurs*", "-vermiet*", "-gemietet*"],
      da: ["stykpris*", "kvadratmeterpris*", "elpris*", "*pris", "*priser", "*prisen", "*priserne", "*kurs", "*kursen", "*husleje*", "*gebyr*", "takst*", "billet*", "-konkurs*"],
      sv: ["*pris", "*priset", "*priser", "*kurs", "*hyra*", "avgift*", "-nobelpris*", "-hederspris*", "-konkurs*", "-årskurs*"], nb: ["*pris", "*prisen", "*priser", "*kurs", "*leie*", "avgift*", "-nobelpris*", "-fredspris*", "-*reprisen", "-konkurs*", "-diskurs*", "-*pleie*", "-*bleie*"], nl: ["*prijs", "*prijzen", "huur*", "tarief*"], fr: ["prix", "tarif*", "loyer*"], es: ["precio*", "tarifa*", "alquiler*"], it: ["prezz*", "tariff*", "affitto"], pt: ["preço*", "tarifa*", "aluguel*"], pl: ["cen*", "czynsz*"], fi: ["hinta*", "hinnat", "vuokra*"],
    },
  },
  {
    key: "acquisition-price", wikidata: "P2284", label: "purchase price", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["acquir*", "acquisition*", "takeover*", "buyout*", "bought", "buy", "buying", "purchase price", "bid", "deal", "merger*"],
      de: ["übernahme*", "übernehm*", "übernimmt", "übernommen", "kaufpreis*", "kauft", "kaufte", "gekauft", "gebot*", "offerte*", "erwirbt", "erworben"],
      da: ["opkøb*", "overtage*", "overtager", "overtagelse*", "køber", "købte", "købt", "købspris*", "købesum*", "bud", "budet", "handel", "handlen"],
      sv: ["förvärv*", "uppköp*", "köper", "köpte", "köpt", "bud", "budet"], nb: ["oppkjøp*", "kjøper", "kjøpte", "kjøpt", "bud", "budet"], nl: ["overname*", "koopt", "kocht", "gekocht", "bod"], fr: ["acqui*", "rachat*", "rachète", "rachet*", "offre"], es: ["adquisi*", "adquir*", "compra", "compró", "oferta"], it: ["acquis*", "compra*", "offerta"], pt: ["aquisi*", "adquir*", "compra", "comprou", "oferta"], pl: ["przeję*", "kupi*", "zakup*"], fi: ["ostaa", "osti", "yrityskaup*", "kauppahin*"],
    },
  },
  {
    key: "order-value", wikidata: null, label: "value of an order or contract", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["contract*", "order", "orders", "order book", "backlog*", "deal worth"],
      de: ["*auftrag*", "*aufträge*", "*vertrag*", "bestellung*", "auftragsbestand*", "-*beauftragt*"],
      da: ["*ordre", "*ordren", "*ordrer", "*kontrakt*", "ordrebeholdning*", "*aftale", "*aftalen", "-opfordre*", "-udfordre*"],
      sv: ["*order", "*ordern", "*kontrakt*", "avtal*", "-arresteringsorder*"], nb: ["*ordre", "*ordren", "*kontrakt*", "avtale*", "-oppfordre*", "-utfordre*", "-nordre", "-beordre*"], nl: ["*contract*", "opdracht*", "bestelling*"], fr: ["contrat*", "commande*"], es: ["contrato*", "pedido*"], it: ["contratt*", "ordin*", "commess*"], pt: ["contrato*", "encomenda*"], pl: ["kontrakt*", "zamówie*"], fi: ["tilau*", "sopimu*"],
    },
  },
  {
    key: "debt", wikidata: "P2133", label: "debt", kinds: ["money"], tense: "lasting",
    cues: {
      en: ["debt*", "owes", "owed", "owing", "liabilit*", "indebted*", "arrears"],
      de: ["*schulden*", "verbindlichkeit*", "*verschuld*", "schuldet"],
      da: ["*gæld", "*gælden", "*gælds*", "skylder", "skyldte", "forpligtelse*", "-gengæld*"],
      sv: ["*skuld*", "-oskuld*"], nb: ["*gjeld*", "skylder", "-gjengjeld*", "-prestegjeld*", "-gjelder", "-gjelde", "-gjeldende", "-angjeldende"], nl: ["*schuld*"], fr: ["dette*", "endett*"], es: ["deuda*", "adeuda*"], it: ["debit*", "indebit*"], pt: ["dívida*", "endivid*"], pl: ["dług*", "zadłuż*"], fi: ["vel*"],
    },
  },
  {
    key: "loan", wikidata: null, label: "loan", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["loan*", "lend*", "lent", "borrow*", "credit", "bond", "bonds", "bailout*", "guarantee*"],
      de: ["*kredit*", "*darlehen*", "*anleihe*", "bürgschaft*", "*garantie*"],
      da: ["*lån", "*lånet", "låne", "låner", "lånte", "*kredit*", "*obligation*", "*garanti*", "kaution*"],
      sv: ["*lån", "*lånet", "*kredit*", "*garanti*"], nb: ["*lån", "*lånet", "*kreditt*", "*garanti*"], nl: ["lening*", "krediet*", "garantie*"], fr: ["prêt*", "emprunt*", "crédit*", "garantie*"], es: ["préstamo*", "crédito*", "garantía*"], it: ["prestit*", "credit*", "garanzi*"], pt: ["empréstimo*", "crédito*", "garantia*"], pl: ["pożycz*", "kredyt*", "gwaranc*"], fi: ["laina*", "luott*"],
    },
  },
  {
    key: "fine", wikidata: null, label: "fine or damages", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["fine", "fines", "fined", "penalt*", "damages", "compensation*", "settlement*", "settle*", "payout*", "bail", "lawsuit*", "sued", "suing", "sues", "arbitration*", "damages claim*", "claim", "claims", "demand*"],
      de: ["*strafe*", "*bußgeld*", "geldbuße*", "*buße", "*busse", "kaution*", "schadenersatz*", "schadensersatz*", "entschädigung*", "vergleichs*", "einen vergleich", "einem vergleich", "vergleich mit", "vergleich über", "abfindung*", "schiedsgericht*", "klage", "klagen", "verklag*", "forder*", "verlang*"],
      da: ["*bøde", "*bøden", "*bøder", "*erstatning*", "forlig*", "kompensation*", "godtgørelse*", "voldgift*", "sagsøg*", "kræve*", "krav", "kaution*"],
      sv: ["*böter*", "skadestånd*", "vite*", "förlikning*", "ersättning*"], nb: ["*bot", "*boten", "*bøter*", "erstatning*", "forlik*", "-*robot*", "-botanisk*"], nl: ["*boete*", "schadevergoeding*", "schikking*"], fr: ["amende*", "indemni*", "dommages"], es: ["multa*", "indemniz*"], it: ["mult*", "risarc*", "sanzion*"], pt: ["multa*", "indemniz*", "indeniz*"], pl: ["kar*", "grzywn*", "odszkodow*"], fi: ["sakko*", "korvau*"],
    },
  },
  {
    key: "aid", wikidata: null, label: "aid or subsidy", kinds: ["money"], tense: "fixed",
    cues: {
      en: ["aid", "subsid*", "grant", "grants", "donat*", "relief", "pledge*", "package", "stimulus"],
      de: ["*subvention*", "*hilfe*", "*zuschuss*", "*zuschüsse*", "*förderung*", "spende*", "*paket*", "-*beförderung*", "-gehilfe*", "-mithilfe*"],
      da: ["*støtte", "*støtten", "*tilskud*", "*bistand*", "*hjælp", "*hjælpen", "doner*", "*pakke", "*pakken", "bevilling*", "bevilge*"],
      sv: ["*stöd", "*stödet", "*bidrag*", "*bistånd*", "donera*", "*paket*"], nb: ["*støtte*", "*tilskudd*", "*bistand*", "doner*", "*pakke*", "-matpakke*", "-gavepakke*", "-innpakk*"], nl: ["*subsidie*", "steun*", "hulp*", "pakket*"], fr: ["aide*", "subvention*", "don", "dons"], es: ["ayuda*", "subvenci*", "subsidio*", "donaci*"], it: ["aiut*", "sussid*", "contribut*", "donazion*"], pt: ["ajuda*", "subsídio*", "doaç*"], pl: ["pomoc*", "dotacj*", "subwencj*"], fi: ["tuki", "tuen", "tukea", "avustu*", "lahjoit*"],
    },
  },
  {
    key: "dividend", wikidata: null, label: "dividend or buyback", kinds: ["money"], tense: "period",
    cues: { en: ["dividend*", "buyback*", "buy back"], de: ["dividende*", "aktienrückkauf*"], da: ["udbytte*", "aktietilbagekøb*"], sv: ["utdelning*", "återköp*"], nb: ["utbytte*", "tilbakekjøp*"], nl: ["dividend*"], fr: ["dividende*"], es: ["dividendo*"], it: ["dividend*"], pt: ["dividendo*"], pl: ["dywidend*"], fi: ["osinko*"] },
  },
  {
    key: "tax", wikidata: null, label: "tax", kinds: ["money", "percent"], tense: "period",
    cues: { en: ["tax", "taxes", "levy", "levies", "duty", "duties", "tariff*", "vat"], de: ["*steuer*", "abgabe*", "*zoll", "*zölle*", "-gesteuert*", "-*beisteuer*", "-*steuerung*"], da: ["*skat", "*skatten", "*skatter", "*afgift*", "*told", "*tolden", "moms*"], sv: ["*skatt*", "*tull*", "moms*", "-*uppskatt*"], nb: ["*skatt*", "*toll*", "moms*"], nl: ["belasting*", "heffing*", "btw"], fr: ["impôt*", "taxe*", "droits de douane", "tva"], es: ["impuesto*", "arancel*", "iva"], it: ["impost*", "tass*", "dazi*", "iva"], pt: ["imposto*", "taxa*", "tarifa*"], pl: ["podat*", "cło", "cła", "vat"], fi: ["vero*", "tulli*"] },
  },
  {
    key: "salary", wikidata: "P3618", label: "pay", kinds: ["money"], tense: "period",
    cues: { en: ["salar*", "wage*", "pay rise*", "pay package*", "pay deal*", "bonus*", "income", "earns", "paid a year"], de: ["*gehalt*", "*gehälter*", "*lohn*", "*löhne*", "*bonus*", "*boni", "*rente*", "verdient", "-*gehalten*", "-*gehaltene*", "-alkoholgehalt*", "-*belohn*", "-*konkurrent*"], da: ["*løn", "*lønnen", "*lønninger*", "bonus*", "tjener", "*vederlag*"], sv: ["*lön", "*lönen", "*löner*", "bonus*", "pension*", "-belön*"], nb: ["*lønn*", "bonus*", "pensjon*", "-*belønn*", "-*lønnsom*"], nl: ["loon*", "salaris*", "bonus*", "pensioen*"], fr: ["salaire*", "prime", "primes", "retraite*"], es: ["salario*", "sueldo*", "pensi*"], it: ["stipendi*", "salari*", "pension*"], pt: ["salário*", "pensão*"], pl: ["pensj*", "wynagrodz*", "płac*", "emerytur*"], fi: ["palkk*", "palka*", "eläke*"] },
  },
  {
    key: "damage", wikidata: "P2630", label: "damage", kinds: ["money"], tense: "lasting",
    cues: { en: ["damage", "economic damages", "insured losses", "destruction", "loot*", "stolen", "stole", "embezzl*", "fraud*"], de: ["*schaden", "*schäden", "*schadens*", "erbeutet*", "veruntreu*", "betrug*"], da: ["*skade", "*skader", "*skaderne", "stjålet", "svind*", "*svindel*", "udbytte på"], sv: ["*skada", "*skador*", "stulit", "bedrägeri*"], nb: ["*skade", "*skader", "*skadene", "stjålet", "svindel*"], nl: ["*schade*", "gestolen", "fraude*"], fr: ["dégât*", "dommage*", "fraude*"], es: ["daño*", "fraude*"], it: ["dann*", "frod*"], pt: ["dano*", "fraude*", "prejuízos"], pl: ["szkod*", "oszust*"], fi: ["vahin*", "petos*"] },
  },
  {
    key: "wealth", wikidata: "P2218", label: "fortune", kinds: ["money"], tense: "lasting",
    cues: { en: ["fortune*", "net worth", "wealth*", "assets", "under management", "manages", "managed"], de: ["*vermögen*", "reichtum*", "verwalte*"], da: ["*formue*", "*aktiver", "rigdom*", "forvalte*", "at placere"], sv: ["*förmögenhet*", "tillgångar*"], nb: ["*formue*", "eiendeler*"], nl: ["vermogen*", "fortuin*"], fr: ["fortune*", "patrimoine*", "actifs"], es: ["fortuna*", "patrimonio*", "activos"], it: ["patrimoni*", "fortun*", "attivi"], pt: ["fortuna*", "patrimônio*", "património*", "ativos"], pl: ["majątk*", "majątek"], fi: ["omaisuu*"] },
  },
  {
    key: "exports", wikidata: null, label: "exports", kinds: ["money", "measure", "count"], tense: "period",
    cues: { en: ["export*"], de: ["*export*", "*ausfuhr*"], da: ["*eksport*"], sv: ["*export*"], nb: ["*eksport*"], nl: ["*export*", "uitvoer*"], fr: ["export*"], es: ["export*"], it: ["export*", "esport*"], pt: ["export*"], pl: ["eksport*"], fi: ["vienti*", "vienn*"] },
  },
  {
    key: "imports", wikidata: null, label: "imports", kinds: ["money", "measure", "count"], tense: "period",
    cues: { en: ["import", "imports", "imported"], de: ["*import", "*importe*", "*einfuhr*"], da: ["*import", "*importen", "importere*"], sv: ["*import*"], nb: ["*import*"], nl: ["*import", "invoer*"], fr: ["importation*"], es: ["importac*"], it: ["importaz*"], pt: ["importaç*"], pl: ["import*"], fi: ["tuonti*", "tuonn*"] },
  },
  {
    key: "gdp", wikidata: "P2131", label: "gross domestic product", kinds: ["money", "percent"], tense: "period",
    cues: { en: ["gdp", "gross domestic product", "economic output"], de: ["bip", "bruttoinlandsprodukt*", "wirtschaftsleistung*"], da: ["bnp", "bruttonationalprodukt*"], sv: ["bnp"], nb: ["bnp"], nl: ["bbp"], fr: ["pib"], es: ["pib"], it: ["pil"], pt: ["pib"], pl: ["pkb"], fi: ["bkt"] },
  },
  {
    key: "inflation", wikidata: "P1279", label: "inflation", kinds: ["percent"], tense: "period",
    cues: { en: ["inflation*", "consumer price*"], de: ["*inflation*", "*teuerung*", "-*steuerung*", "verbraucherpreis*"], da: ["*inflation*", "forbrugerpris*"], sv: ["*inflation*"], nb: ["*inflasjon*", "prisvekst*"], nl: ["*inflatie*"], fr: ["inflation*"], es: ["inflación*"], it: ["inflazion*"], pt: ["inflação*"], pl: ["inflacj*"], fi: ["inflaatio*"] },
  },
  {
    key: "interest-rate", wikidata: null, label: "interest rate", kinds: ["percent"], tense: "lasting",
    cues: { en: ["interest rate*", "interest", "key rate*", "base rate*", "policy rate*", "deposit rate*", "bank rate", "lending rate*", "yield*", "mortgage rate*"], de: ["*zins", "*zinsen", "*zinssatz*", "*zinssätze*", "*refinanzierungssatz*", "*einlagensatz*", "*leitsatz*", "*rendite*", "-*magazins"], da: ["*rente", "*renten", "*renter", "-konkurrent*"], sv: ["*ränta*", "*räntan"], nb: ["*rente", "*renten", "*renter", "-trente", "-forente", "-*brente", "-*konkurrente*"], nl: ["*rente*"], fr: ["taux*"], es: ["tipo de interés", "tasa de interés", "tipos"], it: ["tass*"], pt: ["juro*", "taxa de juro*"], pl: ["stop* procent*"], fi: ["korko*", "koro*"] },
  },
  {
    key: "unemployment", wikidata: "P1198", label: "unemployment", kinds: ["percent", "count"], tense: "lasting",
    cues: { en: ["unemploy*", "jobless*"], de: ["arbeitslos*", "erwerbslos*"], da: ["arbejdsløs*", "ledig*"], sv: ["arbetslös*"], nb: ["arbeidsledig*", "ledig*"], nl: ["werkloos*", "werkloz*"], fr: ["chôm*"], es: ["desemple*", "paro"], it: ["disoccupa*"], pt: ["desempreg*"], pl: ["bezroboc*"], fi: ["työttöm*"] },
  },
  // Before shares, since "Wahlbeteiligung" is no "Beteiligung".
  {
    key: "turnout", wikidata: null, label: "turnout", kinds: ["percent"], tense: "lasting",
    cues: { en: ["turnout*"], de: ["*wahlbeteiligung*"], da: ["valgdeltagelse*", "stemmeprocent*"], sv: ["valdeltagande*"], nb: ["valgdeltakelse*", "frammøte*"], nl: ["opkomst*"], fr: ["participation"], es: ["participación electoral"], it: ["affluenza*"], pt: ["participação eleitoral"], pl: ["frekwencj*"], fi: ["äänestysprosent*", "äänestysaktiivisuu*"] },
  },
  {
    key: "share", wikidata: "P1107", label: "share", kinds: ["percent"], tense: "lasting",
    cues: { en: ["share", "market share", "stake*", "holding", "portion", "proportion*", "owns", "owning", "owned", "controls", "accounts for", "accounted for", "make up", "makes up", "hold", "holds", "held", "holder of"], de: ["*anteil*", "*beteiligung*", "quote", "hält", "halten", "besitz*"], da: ["*andel*", "sidder på", "ejer", "ejede", "ejerandel*", "aktiepost*", "udgør", "udgjorde", "-*handel*"], sv: ["*andel*", "äger", "utgör", "-*handel*"], nb: ["*andel*", "eier", "utgjør", "-*handel*", "-oppstandelse*"], nl: ["*aandeel*", "belang", "bezit"], fr: ["part", "parts", "détient", "participation*"], es: ["cuota*", "participaci*", "proporci*"], it: ["quot*", "partecipazion*"], pt: ["quota*", "fatia*", "participaç*"], pl: ["udział*"], fi: ["osuu*", "omist*"] },
  },
  {
    key: "poll", wikidata: null, label: "support in a poll or vote", kinds: ["percent"], tense: "lasting",
    cues: { en: ["poll", "polls", "polled", "polling", "respondents", "voters", "votes", "vote", "voted", "approval*", "survey*", "surveyed", "favor*", "favour*", "support", "supported"], de: ["*umfrage*", "befragt*", "*stimmen*", "wähler*", "zustimm*", "gewählt", "-bestimm*", "-abstimm*", "-*übereinstimm*", "-überstimm*", "-mitzubestimmen", "-abzustimmen"], da: ["*måling*", "adspurgt*", "*stemme*", "vælger*", "tilslutning*", "*opbakning*", "-*bestemme*", "-*overensstemme*", "-*samstemme*"], sv: ["*mätning*", "väljar*", "röst*", "stöd"], nb: ["*måling*", "velger*", "stemme*", "oppslutning*", "-*utmåling*"], nl: ["peiling*", "kiezer*", "stem*"], fr: ["sondage*", "électeur*", "voix", "vote*"], es: ["encuesta*", "votant*", "voto*", "apoyo*"], it: ["sondagg*", "elettor*", "vot*"], pt: ["sondage*", "pesquisa*", "voto*", "eleitor*"], pl: ["sondaż*", "wyborc*", "głos*"], fi: ["kysely*", "mielipidemittau*", "ään*", "kannatu*"] },
  },
  {
    key: "threshold", wikidata: null, label: "threshold to enter a parliament", kinds: ["percent"], tense: "fixed",
    cues: { en: ["threshold", "hurdle"], de: ["*hürde", "sperrklausel", "sperrklauseln"], da: ["spærregræns*"], sv: ["småpartispärr*", "*procentsspärr*", "spärr"], nb: ["sperregrens*"], nl: ["kiesdrempel"], pl: ["próg wyborcz*", "progu wyborcz*"], fi: ["äänikynny*"] },
    behind: { en: ["threshold", "- threshold", "hurdle", "- hurdle"], de: ["- hürde", "- klausel"] },
  },
  {
    key: "growth", wikidata: null, label: "growth", kinds: ["percent", "money", "count"], tense: "period",
    cues: {
      en: ["grow", "grows", "grew", "growing", "growth", "grown", "rise", "rises", "rose", "risen", "rising", "increas*", "up", "climb*", "gain*", "jump*", "surg*", "soar*", "higher", "expand*"],
      de: ["wachs*", "wächst", "gewachsen", "*wachstum*", "steig*", "stieg*", "gestiegen*", "*anstieg*", "zunahme*", "zugenommen", "zugelegt", "zulegen", "gewann", "gewannen", "plus", "höher", "*erhöh*", "kletter*"],
      da: ["vokse*", "voksede", "*vækst*", "stige", "stiger", "steg", "steget", "*stigning*", "øge*", "forøge*", "fremgang*", "hop*", "højere", "-opvækst*", "-misvækst*"],
      sv: ["väx*", "*tillväxt*", "stig*", "steg", "ökning*", "öka*", "högre"], nb: ["vokse*", "vokste", "*vekst*", "stige", "steg", "*økning*", "øke*", "høyere", "-oppvekst*"], nl: ["groei*", "steeg", "stijg*", "gestegen", "toename*", "hoger"], fr: ["hausse*", "croiss*", "augment*", "progress*"], es: ["crec*", "aument*", "subi*", "increment*", "alza"], it: ["cresc*", "aument*", "rialz*", "salit*"], pt: ["cresc*", "aument*", "subi*", "alta"], pl: ["wzrost*", "wzrós*", "wzros*"], fi: ["kasv*", "nous*", "lisään*"],
    },
    // "legte um 3 Prozent zu"
    behind: { de: ["zu .", "zu ,", "zu und"] },
  },
  {
    key: "decline", wikidata: null, label: "decline", kinds: ["percent", "money", "count"], tense: "period",
    cues: {
      en: ["fall", "falls", "fell", "fallen", "falling", "drop*", "declin*", "decreas*", "down", "lower", "cut", "cuts", "cutting", "slump*", "plung*", "lost", "loses", "losing", "shed", "slid*", "tumbl*", "slipp*", "dipp*", "sank", "shrink*", "shrank", "reduc*", "slash*"],
      de: ["fallen", "fiel*", "gefallen", "sink*", "sank*", "gesunken", "*rückgang*", "zurückgeg*", "minus", "*senk*", "*kürz*", "einbruch*", "eingebrochen", "schrumpf*", "verlor*", "verlier*", "einbüß*", "nachgegeben", "gaben nach", "gab nach", "*rutsch*", "brach ein", "brachen ein", "weniger", "reduzier*", "verringer*", "-kürzlich", "-gelsenkirchen*", "-thyssen*", "-*klassenk*", "-*massenk*", "-erdrutsch*", "-*abkürz*", "-abzukürzen", "-verkürz*"],
      da: ["falde", "falder", "faldt", "faldet", "*fald", "*faldet", "*nedgang*", "tilbagegang*", "dykke*", "dykket", "tabte", "tabt", "mistede", "mistet", "røg ned", "raslede", "styrtdyk*", "gik ned", "skære*", "skåret", "*besparelse*", "reducer*", "mindske*", "lavere", "nedskæring*", "-affald*", "-dødsfald*", "-udfald*", "-bifald*", "-overfald*", "-ihvertfald", "-hvertfald", "-anfald*", "-forfald*", "-snefald*", "-indfald*", "-frafald*", "-*narkodødsfald*"],
      sv: ["fall*", "föll", "sjunk*", "sjönk", "minsk*", "nedgång*", "lägre"], nb: ["fall*", "falt", "synk*", "sank", "reduser*", "nedgang*", "lavere", "kutt*"], nl: ["dal*", "daalde", "gedaald", "afname*", "lager", "krimp*"], fr: ["baisse*", "recul*", "chut*", "diminu*", "rédu*"], es: ["caíd*", "cay*", "baj*", "disminu*", "reduc*", "descen*"], it: ["cal*", "diminu*", "scend*", "sces*", "riduz*", "ridott*"], pt: ["cai*", "qued*", "diminu*", "redu*", "baix*"], pl: ["spad*", "zmniejsz*", "obniż*"], fi: ["lask*", "vähen*", "pudo*", "supis*"],
    },
    // "gab um 3 Prozent nach", "brach um 3 Prozent ein"
    behind: { de: ["nach .", "nach ,", "nach und", "ein .", "ein ,", "ein und"] },
  },
  {
    key: "deaths", wikidata: "P1120", label: "deaths", kinds: ["count"], tense: "momentary",
    cues: {
      en: ["dead", "death", "deaths", "died", "dies", "die", "kill*", "death toll", "the toll", "toll at", "toll of", "toll to", "toll rises", "toll rose", "toll climbs", "toll hits", "fatalit*", "lives", "bodies", "perish*", "casualt*", "drown*"],
      de: ["tot", "tote*", "todesopfer*", "gestorben*", "starb*", "sterb*", "umgekommen*", "ums leben", "getötet*", "tötet*", "töten", "todesfäll*", "leiche*", "opfer", "ertrunk*", "ertrank*"],
      da: ["død", "døde", "dør", "dødsfald*", "dræbt*", "dræbte", "omkom*", "omkommet", "omkomne", "dødstal*", "mistede livet", "mistet livet", "livet", "lig", "druknet*", "druknede", "dødsofre"],
      sv: ["död", "döda", "dödade*", "dog", "dött", "omkom*", "dödsfall*"], nb: ["død", "døde", "drept*", "omkom*", "dødsfall*"], nl: ["dood", "doden", "gedood*", "stierf*", "stierven", "overleden", "omgekomen", "slachtoffers"], fr: ["mort", "morts", "morte*", "tué*", "décès", "décédé*", "victimes"], es: ["muert*", "murier*", "fallec*", "víctimas"], it: ["mort*", "vittime", "uccis*", "decess*"], pt: ["mort*", "morrer*", "vítimas"], pl: ["zgin*", "zabit*", "śmier*", "ofiar*", "zmar*"], fi: ["kuoll*", "kuol*", "menehty*", "uhri*", "surma*"],
    },
  },
  {
    key: "injured", wikidata: "P1339", label: "injured", kinds: ["count"], tense: "momentary",
    cues: { en: ["injur*", "wound*", "hurt*", "hospitali*"], de: ["verletz*", "verwund*", "zu schaden"], da: ["såret*", "sårede", "kvæst*", "tilskadekom*", "til skade", "indlagt*"], sv: ["skada*", "sårad*"], nb: ["skadd*", "skadet*", "såret"], nl: ["gewond*"], fr: ["bless*"], es: ["herid*"], it: ["ferit*"], pt: ["ferid*"], pl: ["rann*"], fi: ["loukkaan*", "haavoit*"] },
  },
  {
    key: "missing", wikidata: "P1446", label: "missing", kinds: ["count"], tense: "momentary",
    cues: { en: ["missing", "unaccounted"], de: ["vermisst*"], da: ["savnet*", "savnede", "savnes", "forsvundet"], sv: ["saknad*", "saknas"], nb: ["savnet*", "savnes"], nl: ["vermist*"], fr: ["disparu*"], es: ["desaparecid*"], it: ["dispers*", "scompars*"], pt: ["desaparecid*"], pl: ["zaginion*", "zaginę*"], fi: ["kadonn*", "kateis*"] },
  },
  {
    key: "rescued", wikidata: "P1561", label: "rescued or survived", kinds: ["count"], tense: "toll",
    cues: { en: ["rescued", "rescues", "were saved", "surviv*", "pulled alive", "pulled from"], de: ["gerettet*", "überleb*", "lebend geborgen"], da: ["reddet*", "reddede", "overlev*", "bjærget*"], sv: ["räddad*", "räddat*", "överlev*"], nb: ["reddet", "reddede", "overlev*"], nl: ["gered", "overlevend*"], fr: ["sauvé*", "rescapé*", "survivant*"], es: ["rescatad*", "supervivient*", "sobreviv*"], it: ["salvat*", "superstit*", "sopravviss*"], pt: ["resgatad*", "sobreviv*"], pl: ["uratowan*", "ocala*"], fi: ["pelast*", "selviyty*"] },
  },
  {
    key: "aboard", wikidata: null, label: "on board", kinds: ["count"], tense: "fixed",
    cues: { en: ["aboard", "on board", "carrying"], de: ["an bord", "insass*"], da: ["om bord", "ombord"], sv: ["ombord"], nb: ["om bord", "ombord"], nl: ["aan boord", "inzittende*"], fr: ["à bord", "à son bord"], es: ["a bordo"], it: ["a bordo"], pt: ["a bordo"], pl: ["na pokładzie"], fi: ["kyydissä", "aluksella"] },
  },
  {
    key: "destroyed", wikidata: null, label: "destroyed", kinds: ["count"], tense: "toll",
    cues: { en: ["destroy*", "collaps*", "flatten*", "razed", "levelled", "toppl*", "demolish*", "gutted", "burned down", "burnt down", "wiped out"], de: ["zerstör*", "*eingestürzt*", "stürzten ein", "*abgebrannt*", "*niedergebrannt*", "brannten ab", "brannten nieder", "dem erdboden"], da: ["ødelagt*", "ødelagde", "ødelægge*", "kollaps*", "styrtet sammen", "styrtede sammen", "brændt ned", "brændte ned", "nedbrændt*"], sv: ["förstör*", "rasat", "rasade", "kollaps*", "brann ner"], nb: ["ødelagt*", "ødela", "kollaps*", "brant ned"], nl: ["verwoest*", "vernield*", "ingestort*"], fr: ["détrui*", "effondr*", "rasé*"], es: ["destru*", "derrumb*", "colaps*"], it: ["distrutt*", "croll*"], pt: ["destru*", "desab*", "desmoron*"], pl: ["zniszcz*", "zawal*"], fi: ["tuhou*", "tuhos*", "sortu*"] },
  },
  {
    key: "damaged", wikidata: null, label: "damaged", kinds: ["count"], tense: "toll",
    cues: { en: ["damaged"], de: ["beschädig*"], da: ["beskadig*"], sv: ["skadades"], nb: ["fikk skader"], nl: ["beschadig*"], fr: ["endommag*"], es: ["dañad*"], it: ["danneggiat*"], pt: ["danificad*"], pl: ["uszkodz*"], fi: ["vaurio*"] },
  },
  {
    key: "displaced", wikidata: null, label: "evacuated or displaced", kinds: ["count"], tense: "toll",
    cues: { en: ["evacuat*", "relocat*", "displac*", "homeless*", "fled", "flee*", "refugee*", "leave their homes", "left their homes", "lost home*", "lost their home*", "lose their home*", "lost his home", "lost her home", "had to leave", "forced to leave", "forced from their homes", "driven from their homes", "driven from", "from their homes"], de: ["evakuier*", "obdachlos*", "vertrieben*", "geflüchtet*", "geflohen*", "flüchtling*", "auf der flucht", "häuser verlassen", "wohnungen verlassen", "verloren ihr zuhause", "verloren ihre häuser", "verloren ihr haus", "verloren ihre wohnung*", "zuhause verloren", "ihr obdach", "in sicherheit gebracht"], da: ["evakuer*", "hjemløs*", "fordrev*", "flygtet", "flygtning*", "på flugt", "forlade deres hjem", "forladt deres hjem", "mistede deres hjem*", "mistet deres hjem*", "mistede hjemmet", "mistet hjemmet", "måtte forlade"], sv: ["evakuer*", "hemlös*", "flytt", "flykting*"], nb: ["evakuer*", "hjemløs*", "flyktet", "flyktning*"], nl: ["geëvacueerd*", "dakloo*", "gevlucht*", "vluchteling*"], fr: ["évacu*", "déplac*", "réfugi*", "sans-abri"], es: ["evacu*", "desplaz*", "refugiad*"], it: ["evacuat*", "sfollat*", "profug*"], pt: ["evacuad*", "deslocad*", "refugiad*", "desalojad*"], pl: ["ewaku*", "uchodź*"], fi: ["evakuoi*", "pakolai*", "paenn*"] },
  },
  {
    key: "cases", wikidata: "P1603", label: "cases", kinds: ["count"], tense: "momentary",
    cues: { en: ["infect*", "confirmed cases", "cases", "sickened", "ill"], de: ["infiziert*", "infektion*", "erkrank*", "fälle*", "angesteckt"], da: ["smitte*", "inficeret*", "tilfælde*", "syge"], sv: ["smitt*", "fall av", "sjuka"], nb: ["smitt*", "tilfelle*", "syke"], nl: ["besmet*", "gevallen", "ziek"], fr: ["infect*", "cas", "contamin*"], es: ["infect*", "casos", "contag*"], it: ["infett*", "cas*", "contag*"], pt: ["infect*", "casos", "contág*"], pl: ["zakaż*", "przypad*", "zachor*"], fi: ["tartun*", "tapau*", "sairast*"] },
  },
  {
    key: "arrests", wikidata: null, label: "arrested", kinds: ["count"], tense: "momentary",
    cues: { en: ["arrest*", "detain*", "charged"], de: ["festgenommen*", "festnahm*", "verhaft*"], da: ["anholdt*", "anholdelse*", "anholdes", "fængslet*", "sigtet"], sv: ["gripna", "gripit*", "anhåll*", "greps"], nb: ["pågrep*", "arrester*", "siktet"], nl: ["gearresteerd*", "aangehouden", "arrestat*"], fr: ["arrêt*", "interpell*"], es: ["deten*", "arrest*"], it: ["arrest*", "ferma*"], pt: ["deti*", "pres*"], pl: ["aresztow*", "zatrzym*"], fi: ["pidätet*", "pidätt*"] },
  },
  {
    key: "population", wikidata: "P1082", label: "population", kinds: ["count"], tense: "lasting",
    cues: { en: ["population*", "inhabitant*", "residents", "citizens"], de: ["einwohner*", "bevölkerung*", "bewohner*"], da: ["indbygger*", "befolkning*", "beboer*", "borgere"], sv: ["invånar*", "befolkning*"], nb: ["innbygger*", "befolkning*"], nl: ["inwoner*", "bevolking*"], fr: ["habitant*", "population*"], es: ["habitant*", "población*"], it: ["abitant*", "popolazion*"], pt: ["habitant*", "população*"], pl: ["mieszka*", "ludnoś*"], fi: ["asuk*", "väestö*", "väkilu*"] },
  },
  {
    key: "employees", wikidata: "P1128", label: "employees", kinds: ["count"], tense: "lasting",
    cues: { en: ["employ*", "staff*", "workforce*", "workers", "headcount", "payroll"], de: ["*mitarbeite*", "beschäftig*", "angestellt*", "belegschaft*", "arbeitnehm*", "arbeitskräft*"], da: ["*ansatte*", "medarbejder*", "beskæftige*", "arbejdsstyrke*", "ansat"], sv: ["*anställd*", "medarbetar*", "personalstyrk*", "arbetsstyrk*", "-*sammanställd*"], nb: ["*ansatte*", "medarbeider*", "sysselsat*"], nl: ["werknemer*", "medewerker*", "personeel*"], fr: ["employé*", "salarié*", "effectif*"], es: ["emplead*", "trabajador*", "plantilla"], it: ["dipendent*", "lavorator*", "addett*"], pt: ["empregad*", "funcionári*", "trabalhador*"], pl: ["pracownik*", "zatrudni*"], fi: ["työntekij*", "henkilöst*", "työllist*"] },
  },
  {
    key: "jobs", wikidata: null, label: "jobs created or at stake", kinds: ["count"], tense: "fixed",
    cues: { en: ["jobs", "job", "positions", "layoff*", "laid off", "redundanc*", "redundant"], de: ["arbeitsplätz*", "stellen", "dauerstelle*", "vollzeitstelle*", "planstelle*", "*arbeitsstelle*", "jobs", "stellenabbau*", "entlass*"], da: ["arbejdsplads*", "job", "jobs", "jobbene", "stillinger*", "fyre*", "fyret", "afskedige*", "årsværk*"], sv: ["arbetstillfäll*", "jobb*", "tjänster", "varsl*", "uppsäg*"], nb: ["arbeidsplass*", "jobb*", "stillinger*", "oppsagt*", "oppsig*"], nl: ["banen", "arbeidsplaats*", "ontslag*", "ontslagen"], fr: ["emploi*", "poste*", "licenci*"], es: ["emple*", "puestos", "despid*"], it: ["posti", "occupazion*", "licenz*", "esuber*"], pt: ["emprego*", "vagas", "demiss*", "despedi*"], pl: ["miejsc* prac*", "etat*", "zwolni*"], fi: ["työpaik*", "irtisano*"] },
  },
  {
    key: "customers", wikidata: "P3740", label: "customers or users", kinds: ["count"], tense: "lasting",
    cues: { en: ["customer*", "user*", "subscriber*", "member*", "clients"], de: ["kunde*", "nutzer*", "anwender*", "abonnent*", "mitglied*"], da: ["kunde*", "bruger*", "abonnent*", "medlem*"], sv: ["kund*", "användar*", "prenumerant*", "medlem*"], nb: ["kunde*", "bruker*", "abonnent*", "medlem*"], nl: ["klant*", "gebruiker*", "abonnee*", "leden"], fr: ["client*", "utilisat*", "abonné*", "membre*"], es: ["cliente*", "usuari*", "suscript*", "miembro*"], it: ["client*", "utent*", "abbonat*", "iscritt*"], pt: ["cliente*", "usuári*", "utilizador*", "assinant*"], pl: ["klient*", "użytkown*", "abonent*", "członk*"], fi: ["asiak*", "käyttäj*", "tilaaj*", "jäsen*"] },
  },
  {
    key: "attendance", wikidata: "P1110", label: "attendance", kinds: ["count"], tense: "fixed",
    cues: { en: ["attend*", "spectator*", "visitor*", "guest*", "crowd*", "protester*", "demonstrat*", "participant*", "fans", "audience*", "marched"], de: ["besucher*", "zuschauer*", "gäste*", "teilnehm*", "demonstrant*", "demonstrier*", "publikum*"], da: ["besøgende", "gæster*", "tilskuer*", "deltager*", "deltog", "demonstrant*", "demonstrer*", "fremmødt*", "publikum*"], sv: ["besökar*", "åskådar*", "deltagar*", "demonstrant*", "publik*"], nb: ["besøkende", "tilskuer*", "deltaker*", "demonstrant*", "publikum*"], nl: ["bezoeker*", "toeschouwer*", "deelnemer*", "betoger*", "demonstrant*"], fr: ["visiteur*", "spectateur*", "participant*", "manifestant*"], es: ["visitante*", "espectador*", "asistent*", "manifestant*", "participant*"], it: ["visitator*", "spettator*", "partecipant*", "manifestant*"], pt: ["visitant*", "espectador*", "participant*", "manifestant*"], pl: ["widz*", "uczestn*", "demonstrant*", "zwiedz*"], fi: ["katsoj*", "osallistu*", "mielenosoit*", "kävij*"] },
  },
  {
    key: "homes-supplied", wikidata: null, label: "homes supplied or hit", kinds: ["count"], tense: "fixed",
    cues: { en: ["household*", "homes"], de: ["*haushalt*"], da: ["*husstand*", "*hustand*", "*husholdning*", "hjem", "boliger"], sv: ["hushåll*"], nb: ["husstand*", "husholdning*"], nl: ["huishouden*"], fr: ["foyer*", "ménage*"], es: ["hogar*"], it: ["famigli*", "abitazion*"], pt: ["lares", "domicíli*", "famílias"], pl: ["gospodarst*"], fi: ["kotitalou*", "talou*"] },
  },
  {
    key: "votes", wikidata: "P1111", label: "votes", kinds: ["count"], tense: "fixed",
    cues: { en: ["vote", "votes", "ballots", "signatur*"], de: ["*stimmen", "*unterschrift*", "-bestimmen", "-abstimmen", "-zustimmen", "-überstimmen", "-übereinstimmen", "-mitzubestimmen", "-abzustimmen"], da: ["*stemmer", "*underskrift*", "-*bestemmer"], sv: ["röster*", "*underskrift*", "namnunderskrift*"], nb: ["stemmer*", "underskrift*"], nl: ["stemmen", "handtekening*"], fr: ["voix", "votes", "signature*"], es: ["votos", "firmas"], it: ["voti", "firme"], pt: ["votos", "assinaturas"], pl: ["głos*", "podpis*"], fi: ["ään*", "allekirjoit*"] },
  },
  {
    key: "capacity", wikidata: "P2109", label: "capacity or power", kinds: ["measure", "count"], tense: "fixed", units: ["power", "energy", "data", "volume"],
    cues: { en: ["capacity*", "capable", "power", "output", "can produce", "could produce", "to produce", "rated"], de: ["*kapazität*", "*leistung*", "leistet", "nennleistung*", "-*dienstleist*", "-gewährleist*", "-wirtschaftsleistung*"], da: ["*kapacitet*", "*effekt*", "*ydelse*", "yder", "-*indflydelse*", "-*forbrydelse*", "-indbydelse*", "-betydelse*", "-*udgydelse*", "-boligydelse*", "-børnefamilieydelse*", "-ineffektiv*", "-effektiv*"], sv: ["*kapacitet*", "*effekt*", "-*effektiv*"], nb: ["*kapasitet*", "*effekt*", "-*effektiv*"], nl: ["*capaciteit*", "*vermogen*"], fr: ["capacité*", "puissance*"], es: ["capacidad*", "potencia*"], it: ["capacità*", "potenza*"], pt: ["capacidade*", "potência*"], pl: ["moc", "mocy", "zdolnoś*"], fi: ["kapasiteet*", "teho*"] },
  },
  {
    key: "production", wikidata: "P2197", label: "production", kinds: ["measure", "count"], tense: "period", units: ["mass", "energy", "volume", "area"],
    cues: { en: ["produc*", "manufactur*", "yield*", "harvest*", "generat*", "deliver*"], de: ["*produktion*", "produzier*", "*herstell*", "erzeug*", "ernte*", "ausgeliefert", "auslieferung*", "-*hersteller*", "-wiederherstell*", "-sicherstell*"], da: ["*produktion*", "producer*", "fremstill*", "høst*", "lever*"], sv: ["*produktion*", "producer*", "tillverk*", "lever*"], nb: ["*produksjon*", "produser*", "lever*"], nl: ["*productie*", "produce*", "lever*"], fr: ["product*", "produi*", "livr*"], es: ["produc*", "fabric*", "entreg*"], it: ["produ*", "consegn*"], pt: ["produ*", "fabric*", "entreg*"], pl: ["produk*", "wytwa*", "dostar*"], fi: ["tuotan*", "valmist*", "toimit*"] },
  },
  {
    key: "consumption", wikidata: null, label: "consumption", kinds: ["measure", "money"], tense: "period",
    cues: { en: ["consum*", "use", "uses", "usage", "demand*", "burn*"], de: ["*verbrauch*", "*bedarf*", "verbrenn*", "-handlungsbedarf*", "-gesprächsbedarf*", "-unbedarft*"], da: ["*forbrug*", "*behov*", "bruge", "bruger"], sv: ["*förbruk*", "behov*"], nb: ["*forbruk*", "behov*"], nl: ["*verbruik*"], fr: ["consomm*"], es: ["consum*"], it: ["consum*"], pt: ["consum*"], pl: ["zużyc*", "zużyw*"], fi: ["kulut*"] },
  },
  {
    key: "emissions", wikidata: null, label: "emissions", kinds: ["measure", "percent"], tense: "period", units: ["mass"],
    cues: { en: ["emission*", "emit*", "co2", "carbon", "greenhouse*"], de: ["*emission*", "*ausstoß*", "co2", "treibhausgas*"], da: ["*udledning*", "udleder", "udlede", "co2", "drivhusgas*"], sv: ["*utsläpp*", "co2", "koldioxid*"], nb: ["*utslipp*", "co2"], nl: ["*uitstoot*", "emissie*", "co2"], fr: ["émission*", "émet*", "co2"], es: ["emision*", "co2"], it: ["emission*", "co2"], pt: ["emiss*", "co2"], pl: ["emisj*", "co2"], fi: ["päästö*", "co2"] },
  },
  {
    key: "area", wikidata: "P2046", label: "area", kinds: ["measure"], tense: "fixed", units: ["area"],
    cues: { en: ["area", "cover*", "hectar*", "acre*", "size", "spans", "sprawl*", "floor space", "burn*"], de: ["*fläche*", "*gelände*", "groß", "großen", "große", "hektar*", "-oberfläch*"], da: ["*areal*", "*område*", "dække*", "hektar*", "stor", "stort", "kvadrat*"], sv: ["*yta*", "*area*", "hektar*", "-*byta*", "-*bryta*", "-*flyta*", "-*knyta*"], nb: ["*areal*", "*område*", "dekker"], nl: ["*oppervlakte*", "hectare*"], fr: ["superficie*", "surface*", "hectare*"], es: ["superficie*", "área*", "hectár*"], it: ["superfic*", "ettar*"], pt: ["área*", "superfíc*", "hectar*"], pl: ["powierzch*", "hektar*"], fi: ["pinta-ala*", "ala*"] },
  },
  {
    key: "length", wikidata: "P2043", label: "length", kinds: ["measure"], tense: "fixed", units: ["length"],
    cues: { en: ["long", "length*", "stretch*", "route"], de: ["*lang", "*lange", "*langen", "*langer", "*langes", "*länge*", "strecke*", "-bislang", "-entlang", "-gelang", "-solang*", "-*jahrelang*", "-*monatelang*", "-*wochenlang*", "-*stundenlang*", "-lebenslang*", "-*klang*", "-slang", "-belange*", "-verlangen*", "-gelangen", "-erlangen", "-schlangen"], da: ["lang", "lange", "langt", "*længde*", "strækning*"], sv: ["lång", "långa", "långt", "*längd*", "sträck*"], nb: ["lang", "lange", "langt", "*lengde*", "strekning*"], nl: ["lang", "lange", "lengte*"], fr: ["long", "longue*", "longueur*"], es: ["larg*", "longitud*"], it: ["lung*"], pt: ["compriment*", "extens*"], pl: ["dług*"], fi: ["pituu*", "pitkä*"] },
  },
  {
    key: "height", wikidata: "P2048", label: "height", kinds: ["measure"], tense: "fixed", units: ["length"],
    cues: { en: ["high", "height*", "tall", "altitude*", "elevation*"], de: ["*hoch", "*hohe", "*hohen", "*hoher", "*höhe*", "-*erhöh*", "-millionenhöhe", "-milliardenhöhe", "-augenhöhe"], da: ["høj", "høje", "højt", "*højde*"], sv: ["hög", "höga", "högt", "*höjd*"], nb: ["høy", "høye", "høyt", "*høyde*"], nl: ["hoog", "hoge", "hoogte*"], fr: ["haut*", "altitude*"], es: ["alt*"], it: ["alt*"], pt: ["alt*"], pl: ["wysok*"], fi: ["korke*"] },
  },
  {
    key: "depth", wikidata: "P4511", label: "depth", kinds: ["measure"], tense: "fixed", units: ["length"],
    cues: { en: ["deep", "depth*", "below"], de: ["*tief", "*tiefe*", "-vertief*", "-stiefel*"], da: ["dyb", "dybe", "dybt", "*dybde*"], sv: ["djup*"], nb: ["dyp", "dype", "dybde*"], nl: ["diep*"], fr: ["profond*"], es: ["profund*"], it: ["profond*"], pt: ["profund*"], pl: ["głęb*"], fi: ["syv*"] },
  },
  {
    key: "distance", wikidata: "P2043", label: "distance", kinds: ["measure"], tense: "fixed", units: ["length"],
    behind: { en: ["off", "out", "away", "from", "north of", "south of", "east of", "west of", "northeast of", "northwest of", "southeast of", "southwest of", "north-east of", "north-west of", "south-east of", "south-west of"], de: ["vor", "entfernt", "von", "nördlich", "südlich", "östlich", "westlich", "nordöstlich", "nordwestlich", "südöstlich", "südwestlich"], da: ["ude", "fra", "væk", "ud for", "nord for", "syd for", "øst for", "vest for", "nordøst for", "nordvest for", "sydøst for", "sydvest for"], sv: ["utanför", "från", "bort", "norr om", "söder om", "öster om", "väster om", "nordost om", "nordväst om", "sydost om", "sydväst om"], nb: ["utenfor", "fra", "unna", "nord for", "sør for", "øst for", "vest for", "nordøst for", "nordvest for", "sørøst for", "sørvest for"], nl: ["van", "uit"], fr: ["de la", "au large"], es: ["de la", "frente"], it: ["da", "dal", "dalla"], pt: ["da", "do"], pl: ["od"], fi: ["päässä"] },
    cues: { en: ["distance*", "offshore", "off the coast", "range"], de: ["entfern*", "*abstand*", "vor der küste", "*reichweite*"], da: ["*afstand*", "*rækkevidde*"], sv: ["avstånd*", "räckvidd*"], nb: ["avstand*", "rekkevidde*"], nl: ["afstand*", "bereik*"], fr: ["distance*", "autonomie*"], es: ["distancia*", "autonomía*"], it: ["distanz*", "autonomia*"], pt: ["distância*", "autonomia*"], pl: ["odległ*", "zasięg*"], fi: ["päässä", "etäisyy*", "toimintasäde"] },
  },
  {
    key: "weight", wikidata: "P2067", label: "weight", kinds: ["measure"], tense: "fixed", units: ["mass"],
    cues: { en: ["weigh*", "heavy", "seiz*"], de: ["*gewicht*", "wiegt", "wiegen", "wog", "*schwer*", "-gleichgewicht*", "-beschwer*", "-erschwer*", "-*schwerpunkt*", "-*milliardenschwer*", "-*millionenschwer*", "-unschwer"], da: ["vejer", "vejede", "*vægt*", "tung*", "-*kvægt*"], sv: ["väger", "*vikt*", "tung*"], nb: ["veier", "*vekt*", "tung*"], nl: ["weegt", "gewicht*", "zwa*"], fr: ["pès*", "poids", "lourd*"], es: ["pes*"], it: ["pes*"], pt: ["pes*"], pl: ["waż*", "wag*"], fi: ["pain*"] },
  },
  {
    key: "speed", wikidata: "P2052", label: "speed", kinds: ["measure"], tense: "fixed", units: ["speed"],
    cues: { en: ["speed*", "fast", "gusts", "wind", "winds"], de: ["*geschwindigkeit*", "*tempo", "schnell*", "*böen", "wind*"], da: ["*hastighed*", "*fart*", "hurtig*", "vindstød*", "-luftfart*", "-middelfart*", "-overfart*", "-søfart*", "-rumfart*", "-skibsfart*"], sv: ["*hastighet*", "*fart*"], nb: ["*hastighet*", "*fart*"], nl: ["*snelheid*"], fr: ["vitesse*"], es: ["velocidad*"], it: ["velocità*"], pt: ["velocidade*"], pl: ["prędko*"], fi: ["nopeu*"] },
  },
  {
    key: "temperature", wikidata: "P2076", label: "temperature", kinds: ["measure"], tense: "momentary", units: ["temperature"],
    cues: { en: ["temperatur*", "degree*", "heatwave*", "heat wave*", "warm*", "hot"], de: ["*temperatur*", "*grad", "*hitze*", "warm*"], da: ["*temperatur*", "*grader", "*varme*"], sv: ["*temperatur*", "grader*"], nb: ["*temperatur*", "grader*"], nl: ["*temperatuur*", "graden"], fr: ["températur*", "degré*"], es: ["temperatur*", "grados"], it: ["temperatur*", "gradi"], pt: ["temperatur*", "graus"], pl: ["temperatur*", "stopni*"], fi: ["lämpötil*", "aste*"] },
  },
  {
    key: "outage", wikidata: null, label: "homes without power", kinds: ["count"], tense: "momentary",
    cues: { en: ["without power", "without electricity", "power cut*", "blackout*", "outage*", "power outage*"], de: ["ohne strom", "*stromausf*", "stromlos*"], da: ["uden strøm", "uden el", "*strømafbrydelse*", "strømsvigt*"], sv: ["utan ström", "utan el", "*strömavbrott*"], nb: ["uten strøm", "*strømbrudd*"], nl: ["zonder stroom", "*stroomstoring*"], fr: ["sans électricité", "privés d’électricité", "privés d'électricité"], es: ["sin luz", "sin electricidad", "apagón*"], it: ["senza elettricità", "blackout"], pt: ["sem luz", "sem eletricidade", "apagão*"], pl: ["bez prądu"], fi: ["ilman sähköä", "sähkökatko*"] },
  },
  {
    key: "water-level", wikidata: null, label: "water level", kinds: ["measure"], tense: "momentary", units: ["length"],
    cues: { en: ["water level*", "river level*", "crest*", "gauge*", "flood level*", "high-water mark"], de: ["*pegel*", "wasserstand*", "*scheitel*"], da: ["*vandstand*", "vandet stod", "kulminer*"], sv: ["vattenstånd*", "vattennivå*"], nb: ["vannstand*"], nl: ["waterstand*", "waterpeil*"], fr: ["niveau de l’eau", "niveau de l'eau", "crue*"], es: ["nivel del agua", "crecida*"], it: ["livello dell’acqua", "livello dell'acqua", "piena"], pt: ["nível da água", "cheia*"], pl: ["poziom wody", "stan wody"], fi: ["vedenkorkeu*"] },
  },
  {
    key: "rainfall", wikidata: null, label: "rainfall", kinds: ["measure"], tense: "period", units: ["length"],
    cues: { en: ["rain*", "snow*", "precipitation*"], de: ["*regen*", "*niederschl*", "*schnee*", "-*aufreg*", "-*erregen*", "-*anreg*", "-aufsehenerregend*"], da: ["*regn*", "*nedbør*", "*sne", "-*beregn*", "-*udregn*", "-*medregn*", "-*regnskab*", "-voksne", "-løsne", "-frosne"], sv: ["*regn*", "*nederbörd*", "*snö*"], nb: ["*regn*", "*nedbør*", "*snø*", "-*beregn*", "-*regnskap*", "-*regning*"], nl: ["*regen*", "*neerslag*"], fr: ["plui*", "précipit*", "neige*"], es: ["lluvi*", "precipit*", "nieve*"], it: ["piog*", "precipit*", "neve*"], pt: ["chuv*", "precipit*", "neve*"], pl: ["opad*", "deszcz*"], fi: ["sade*", "sata*"] },
  },
  {
    key: "magnitude", wikidata: "P2527", label: "magnitude", kinds: ["count"], tense: "fixed", most: 10,
    cues: { en: ["magnitude*", "richter*", "quake*", "earthquake*"], de: ["*stärke", "*magnitude*", "richterskala*", "*beben*"], da: ["*styrke", "*magnitude*", "richterskala*", "*skælv*"], sv: ["magnitud*", "richter*", "*skalv*"], nb: ["styrke", "richter*", "*skjelv*"], nl: ["kracht", "magnitude*", "*beving*"], fr: ["magnitude*"], es: ["magnitud"], it: ["magnitudo*"], pt: ["magnitude*"], pl: ["magnitud*"], fi: ["magnitud*"] },
  },
  {
    key: "age", wikidata: "P3629", label: "age", kinds: ["duration"], tense: "lasting",
    cues: { en: ["old", "aged", "age", "year-old"], de: ["alt", "alte", "alten", "alter", "jährig*", "*jährige*", "-diesjährig*", "-langjährig*", "-minderjährig*", "-letztjährig*", "-vorjährig*"], da: ["gammel", "gamle", "gammelt", "*årig", "*årige", "*alder*", "-kalder", "-falder", "-*middelalder*", "-*tidsalder*", "-rabalder*", "-balder*"], sv: ["gammal", "gamla", "*årig*", "ålder*", "-*svårig*"], nb: ["gammel", "gamle", "*åring*", "alder*", "-kåring*"], nl: ["oud", "oude", "*jarige", "leeftijd*"], fr: ["ans", "âgé*"], es: ["años", "edad"], it: ["anni", "età"], pt: ["anos", "idade"], pl: ["lat", "letni*", "wiek*"], fi: ["vuotia*", "ikä*"] },
  },
  {
    key: "sentence", wikidata: null, label: "prison sentence", kinds: ["duration"], tense: "fixed",
    cues: { en: ["prison*", "jail*", "sentence*", "imprison*", "behind bars"], de: ["haft*", "gefängnis*", "freiheitsstrafe*", "verurteil*"], da: ["*fængsel*", "*dom", "dømt", "idømt", "idømmes", "-ungdom*", "-sygdom*", "-barndom*", "-rigdom*", "-fattigdom*", "-ejendom*", "-*ejendom", "-kongedom*", "-freedom", "-jødedom*", "-kristendom*", "-visdom*", "-manddom*", "-*sygdom"], sv: ["*fängelse*", "döm*"], nb: ["*fengsel*", "døm*"], nl: ["cel", "celstraf*", "gevangenis*", "veroordeel*"], fr: ["prison*", "condamn*"], es: ["prisión*", "cárcel*", "conden*"], it: ["carcer*", "reclusion*", "condann*"], pt: ["prisão*", "conden*"], pl: ["więzien*", "skaz*"], fi: ["vankeu*", "tuomit*"] },
  },
  {
    key: "delay", wikidata: null, label: "delay", kinds: ["duration"], tense: "momentary",
    cues: { en: ["delay*", "postpon*", "behind schedule", "overdue"], de: ["*verspät*", "*verzöger*", "später", "verschob*"], da: ["forsink*", "udskud*", "udskyd*", "senere"], sv: ["försen*", "uppskj*"], nb: ["forsink*", "utsett*", "utsatt"], nl: ["vertrag*", "uitgesteld", "uitstel*"], fr: ["retard*", "report*"], es: ["retras*", "aplaz*"], it: ["ritard*", "rinvi*"], pt: ["atras*", "adia*"], pl: ["opóźn*"], fi: ["myöhäs*", "viiväs*"] },
    behind: { en: ["late"], de: ["zu spät"], da: ["for sent"] },
  },
  {
    key: "lifetime", wikidata: null, label: "lifetime or term", kinds: ["duration"], tense: "fixed",
    cues: { en: ["lifetime*", "lifespan*", "operat*", "lease*", "term", "licen*", "warranty"], de: ["*lebensdauer*", "*laufzeit*", "*pacht*", "*lizenz*", "garantie*"], da: ["*levetid*", "*løbetid*", "*licens*", "*koncession*", "garanti*"], sv: ["*livslängd*", "löptid*"], nb: ["*levetid*", "løpetid*"], nl: ["*levensduur*", "looptijd*"], fr: ["durée de vie", "concession*"], es: ["vida útil", "concesión*"], it: ["durata*", "concession*"], pt: ["vida útil", "concess*"], pl: ["żywotno*", "okres*"], fi: ["elinkaar*", "käyttöi*"] },
  },
  {
    key: "travel-time", wikidata: null, label: "duration of a trip, meeting or event", kinds: ["duration"], tense: "fixed",
    cues: { en: ["trip*", "visit*", "stay*", "meeting*", "talks", "flight", "journey*", "lasted", "lasting", "took", "takes"], de: ["*reise*", "*besuch*", "*treffen*", "*fahrt*", "*flug*", "dauer*", "braucht", "*gespräch*", "-*preise*", "-*kreise*", "-betreffen*", "-*zutreffen*", "-eintreffen*", "-übertreffen*"], da: ["*rejse*", "*besøg*", "*møde*", "*tur", "*turen", "varede", "vare", "varer", "*flyvning*", "tager", "tog", "-*struktur*", "-*litteratur*", "-*kultur*", "-*natur*", "-retur", "-*temperatur*", "-signatur*", "-armatur*", "-apparatur*", "-*skulptur*", "-*konjunktur*", "-imødekom*"], sv: ["*resa*", "*besök*", "*möte*", "pågick", "tog", "-*ledamöt*", "-bemöt*", "-tillmötes*"], nb: ["*reise*", "*besøk*", "*møte*", "varte", "tok", "-gjenreis*", "-imøtekom*"], nl: ["*reis*", "*bezoek*", "*vergadering*", "duurde", "duurt"], fr: ["voyage*", "visite*", "réunion*", "dur*"], es: ["viaje*", "visita*", "reunión*", "dur*"], it: ["viagg*", "visit*", "riunion*", "dur*"], pt: ["viagem*", "visita*", "reuni*", "dur*"], pl: ["podróż*", "wizyt*", "trwa*"], fi: ["matka*", "vierail*", "kest*"] },
  },
];
