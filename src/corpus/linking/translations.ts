/** What languages call the same place or organization: cities and continents by CLDR, what it lacks by hand. */
import type { EntityKind } from "../../analysis/types.ts";
import { cityNames } from "./generated/cities.ts";
import { normalizeName } from "./normalize.ts";

/**
 * International organizations, by what they call themselves in English, German, Danish, Swedish, Norwegian, French, Spanish,
 * Italian, Portuguese, Dutch, Polish and Finnish, with the abbreviations of each; then institutions that the news of all
 * countries names. Abbreviations that mean another thing as well are left out (AI, CE, MSF).
 */
const organizations: readonly string[] = [
  "United Nations|UN|UNO|U.N.|Vereinte Nationen|FN|De Forenede Nationer|Forenede Nationer|Förenta nationerna|De forente nasjoner|Nations unies|ONU|Naciones Unidas|Nazioni Unite|Nações Unidas|Verenigde Naties|Narody Zjednoczone|Organizacja Narodów Zjednoczonych|ONZ|Yhdistyneet kansakunnat|YK",
  "UN Security Council|United Nations Security Council|Security Council|UN-Sicherheitsrat|Uno-Sicherheitsrat|Weltsicherheitsrat|FN's Sikkerhedsråd|FNs Sikkerhedsråd|FN:s säkerhetsråd|FNs sikkerhetsråd|Conseil de sécurité|Consejo de Seguridad",
  "UNHCR|UN Refugee Agency|UN-Flüchtlingshilfswerk|FN's Flygtningehøjkommissariat",
  "World Health Organization|World Health Organisation|WHO|Weltgesundheitsorganisation|Verdenssundhedsorganisationen|Världshälsoorganisationen|Verdens helseorganisasjon|Organisation mondiale de la santé|OMS|Organización Mundial de la Salud|Organizzazione mondiale della sanità|Wereldgezondheidsorganisatie|Światowa Organizacja Zdrowia|Maailman terveysjärjestö",
  "World Trade Organization|World Trade Organisation|WTO|Welthandelsorganisation|Verdenshandelsorganisationen|Världshandelsorganisationen|Verdens handelsorganisasjon|Organisation mondiale du commerce|OMC|Organización Mundial del Comercio",
  "International Monetary Fund|IMF|IWF|Internationaler Währungsfonds|Den Internationale Valutafond|Valutafonden|Internationella valutafonden|Det internasjonale pengefondet|Fonds monétaire international|FMI|Fondo Monetario Internacional|Fondo monetario internazionale|Fundo Monetário Internacional|Internationaal Monetair Fonds",
  "World Bank|Weltbank|Verdensbanken|Världsbanken|Banque mondiale|Banco Mundial|Banca mondiale|Wereldbank|Bank Światowy|Maailmanpankki",
  "International Energy Agency|IEA|Internationale Energieagentur|Det Internationale Energiagentur|Internationella energirådet|Internationella energiorganet|Det internasjonale energibyrået|Agence internationale de l'énergie|AIE|Agencia Internacional de la Energía",
  "International Atomic Energy Agency|IAEA|IAEO|Internationale Atomenergiebehörde|Internationale Atomenergie-Organisation|Det Internationale Atomenergiagentur|Internationella atomenergiorganet|Det internasjonale atomenergibyrået|AIEA",
  "Organisation for Economic Co-operation and Development|OECD|OCDE|OCSE",
  "International Criminal Court|ICC|IStGH|Internationaler Strafgerichtshof|Den Internationale Straffedomstol|Internationella brottmålsdomstolen|Den internasjonale straffedomstolen|Cour pénale internationale|Corte Penal Internacional",
  "International Court of Justice|ICJ|IGH|Internationaler Gerichtshof|Den Internationale Domstol|Internationella domstolen|Den internasjonale domstolen|Cour internationale de justice",
  "NATO|North Atlantic Treaty Organization|OTAN|Nordatlantikpakt",
  "Organization of the Petroleum Exporting Countries|OPEC|Opep|OPEP",
  "Red Cross|International Red Cross|Rotes Kreuz|Røde Kors|Röda Korset|Croix-Rouge|Cruz Roja|Croce Rossa|Rode Kruis|Czerwony Krzyż|Punainen Risti",
  "Doctors Without Borders|Médecins Sans Frontières|Ärzte ohne Grenzen|Læger uden Grænser|Läkare Utan Gränser|Leger uten grenser|Médicos Sin Fronteras|Medici senza frontiere",
  "Reporters Without Borders|Reporter ohne Grenzen|Journalister uden Grænser|Reportrar utan gränser|Reportere uten grenser|Reporters sans frontières",
  "European Union|EU|E.U.|Europäische Union|Den Europæiske Union|Europæiske Union|Europeiska unionen|Den europeiske union|Union européenne|UE|Unión Europea|Unione europea|União Europeia|Europese Unie|Unia Europejska|Euroopan unioni",
  "European Commission|EU Commission|Europäische Kommission|EU-Kommission|Europa-Kommissionen|EU-Kommissionen|Europeiska kommissionen|EU-kommisjonen|Europakommisjonen|Commission européenne|Comisión Europea|Commissione europea|Comissão Europeia|Europese Commissie|Komisja Europejska|Euroopan komissio",
  "European Parliament|EU Parliament|Europäisches Parlament|Europaparlament|EU-Parlament|Europa-Parlamentet|EU-Parlamentet|Europaparlamentet|Parlement européen|Parlamento Europeo|Parlamento europeo|Parlamento Europeu|Europees Parlement|Parlament Europejski|Euroopan parlamentti",
  "European Council|Europäischer Rat|Det Europæiske Råd|Europeiska rådet|Conseil européen|Consejo Europeo",
  "Council of Europe|Europarat|Europarådet|Conseil de l'Europe|Consejo de Europa",
  "European Court of Justice|Court of Justice of the European Union|Europäischer Gerichtshof|EuGH|EU-Domstolen|EU-domstolen|Cour de justice de l'Union européenne|CJUE",
  "European Court of Human Rights|ECHR|EGMR|Europäischer Gerichtshof für Menschenrechte|Den Europæiske Menneskerettighedsdomstol|Menneskerettighedsdomstolen|Europadomstolen|Cour européenne des droits de l'homme|CEDH",
  "European Central Bank|ECB|EZB|Europäische Zentralbank|Den Europæiske Centralbank|Europæiske Centralbank|Europeiska centralbanken|Den europeiske sentralbanken|Banque centrale européenne|BCE|Banco Central Europeo|Banca centrale europea|Banco Central Europeu|Europese Centrale Bank|Europejski Bank Centralny|EBC|Euroopan keskuspankki|EKP",
  "European Investment Bank|EIB|Europäische Investitionsbank|Den Europæiske Investeringsbank|Europeiska investeringsbanken|Banque européenne d'investissement|BEI",
  "European Medicines Agency|EMA|Europäische Arzneimittelagentur|Europäische Arzneimittel-Agentur|Det Europæiske Lægemiddelagentur|Europeiska läkemedelsmyndigheten|Det europeiske legemiddelbyrået|Agence européenne des médicaments",
  "European Space Agency|ESA|Europäische Weltraumorganisation|Europäische Raumfahrtagentur|Den Europæiske Rumorganisation|Europeiska rymdorganisationen|Den europeiske romfartsorganisasjonen|Agence spatiale européenne",
  "Federal Reserve|Fed|The Fed|U.S. Federal Reserve|US Federal Reserve|Federal Reserve Board|US-Notenbank|US-Notenbank Fed|Den amerikanske centralbank",
  "Deutsche Bundesbank|Bundesbank|German Bundesbank",
  "White House|Weißes Haus|Det Hvide Hus|Vita huset|Det hvite hus|Maison-Blanche|Casa Blanca|Casa Bianca|Casa Branca|Witte Huis|Biały Dom|Valkoinen talo",
  "Kremlin|Kreml|Kremlj|Cremlino",
  "U.S. Supreme Court|US Supreme Court|Oberster Gerichtshof der USA|USA's Højesteret|USA:s högsta domstol",
  "Islamic State|IS|ISIS|ISIL|Islamischer Staat|Islamisk Stat|Islamiska staten|Den islamske stat|État islamique|Estado Islámico|Daesh",
  "Hezbollah|Hizbollah|Hisbollah|Hizbullah|Hezbolá",
  "Houthis|Houthi|Huthi|Huthis|Houthierne|Huthierne|Houthi-Rebellen|Huthi-Rebellen|Houthi-oprørere",
  "Muslim Brotherhood|Muslimbruderschaft|Det Muslimske Broderskab|Muslimska brödraskapet|Frères musulmans",
  "African Union|Afrikanische Union|Den Afrikanske Union|Afrikanska unionen|Union africaine|Unión Africana",
  "Arab League|Arabische Liga|Den Arabiske Liga|Arabförbundet|Ligue arabe|Liga Árabe",
  "International Olympic Committee|IOC|Internationales Olympisches Komitee|Den Internationale Olympiske Komité|Internationella olympiska kommittén|Comité international olympique",
];

/** Cities, regions and waters that CLDR does not name, as school atlases of these languages do. */
const places: readonly string[] = [
  "Shanghai|Schanghai",
  "Milan|Mailand|Milano|Mediolan|Milaan",
  "Turin|Torino|Turyn|Turijn",
  "Naples|Neapel|Napoli|Neapol|Napels|Nápoles",
  "Venice|Venedig|Venezia|Wenecja|Venetië|Venise|Venecia",
  "Florence|Florenz|Firenze|Florens|Florencja|Florencia",
  "Genoa|Genua|Genova|Gênes|Génova",
  "Munich|München|Monachium|Múnich",
  "Cologne|Köln|Kolonia|Keulen|Colonia",
  "Nuremberg|Nürnberg|Norymberga",
  "Hanover|Hannover",
  "Geneva|Genf|Genève|Ginevra|Ginebra|Genewa",
  "Basel|Basle|Bâle|Basilea",
  "Antwerp|Antwerpen|Anvers|Amberes",
  "Ghent|Gent|Gand",
  "Bruges|Brügge|Brugge",
  "Liège|Lüttich|Luik",
  "The Hague|Den Haag|Haag|La Haye|La Haya|Haga",
  "Strasbourg|Straßburg|Strasburg|Estrasburgo",
  "Nice|Nizza|Niza",
  "Gothenburg|Göteborg|Gøteborg",
  "Krakow|Cracow|Kraków|Krakau|Cracovie|Cracovia",
  "Gdansk|Gdańsk|Danzig",
  "Wroclaw|Wrocław|Breslau",
  "Seville|Sevilla|Séville",
  "Zaragoza|Saragossa",
  "Thessaloniki|Saloniki|Salonika",
  "Kharkiv|Charkiw|Kharkov|Charkow|Harkiv|Charkiv",
  "Kherson|Cherson|Herson",
  "Lviv|Lwiw|Lemberg|Lwów|Lvov",
  "Odesa|Odessa",
  "Donetsk|Donezk",
  "Luhansk|Lugansk",
  "Zaporizhzhia|Zaporizhzhya|Saporischschja|Zaporizjzja|Zaporizjzjia",
  "Mykolaiv|Mykolajiw",
  "Chernihiv|Tschernihiw|Tjernihiv",
  "Chernobyl|Tschernobyl|Tjernobyl|Tsjernobyl|Tchernobyl",
  "Bakhmut|Bachmut",
  "Saint Petersburg|St. Petersburg|Sankt Petersburg|Sankt Petersborg|Skt. Petersborg|Saint-Pétersbourg|San Petersburgo|San Pietroburgo",
  "Rostov-on-Don|Rostow am Don|Rostov ved Don",
  "Jerusalem|Jérusalem|Jerusalén|Gerusalemme|Jerozolima",
  "Bethlehem|Betlehem",
  "Khan Younis|Khan Yunis|Chan Junis|Chan Yunis",
  "Mosul|Mossul",
  "Mecca|Mekka|La Mecque|La Meca",
  "Jeddah|Dschidda|Djeddah",
  "Aleppo|Alep",
  "Alexandria|Alexandrie|Alejandría",
  "Benghazi|Bengasi",
  "Cape Town|Kapstadt|Le Cap|Ciudad del Cabo|Kapstaden",
  "New Delhi|Neu-Delhi|Ny Delhi|Nueva Delhi",
  "Mumbai|Bombay",
  "Beijing|Peking|Pékin|Pekín|Pechino|Pequim|Pekin",
  "Guangzhou|Kanton",
  "Osaka|Ōsaka",
  "Kyoto|Kioto",
  "Bavaria|Bayern|Bavière|Baviera|Beieren",
  "Saxony|Sachsen|Saxe|Sajonia",
  "Lower Saxony|Niedersachsen",
  "North Rhine-Westphalia|Nordrhein-Westfalen",
  "Rhineland-Palatinate|Rheinland-Pfalz",
  "Thuringia|Thüringen",
  "Hesse|Hessen",
  "Jutland|Jylland|Jütland",
  "Funen|Fyn|Fünen",
  "Zealand|Sjælland|Seeland",
  "Scania|Skåne|Schonen",
  "Scotland|Schottland|Skotland|Skottland|Écosse|Escocia|Scozia|Escócia|Schotland|Szkocja|Skotlanti",
  "Northern Ireland|Nordirland|Nord-Irland|Irlande du Nord|Irlanda del Norte|Noord-Ierland",
  "Catalonia|Katalonien|Catalonien|Katalonia|Catalogne|Cataluña|Catalunya|Catalogna|Catalunha|Catalonië",
  "Basque Country|Baskenland|Baskerlandet|Baskien|Baskerland|Pays basque|País Vasco",
  "Andalusia|Andalusien|Andalucía|Andalousie",
  "Tuscany|Toskana|Toscana|Toscane",
  "Lombardy|Lombardei|Lombardiet|Lombardia",
  "Sicily|Sizilien|Sicilien|Sicilia|Sicile|Sicilië",
  "Sardinia|Sardinien|Sardegna|Sardaigne|Cerdeña",
  "Corsica|Korsika|Corse|Córcega",
  "Crete|Kreta|Crète|Creta",
  "Flanders|Flandern|Vlaanderen|Flandre|Flandes",
  "Wallonia|Wallonien|Vallonien|Wallonie|Valonia",
  "Brittany|Bretagne|Bretaña",
  "Normandy|Normandie|Normandiet|Normandía",
  "Alsace|Elsass|Alsacia",
  "Silesia|Schlesien|Śląsk",
  "Crimea|Krim|Krym|Crimée|Krimhalvøen",
  "Donbas|Donbass",
  "Chechnya|Tschetschenien|Tjetjenien|Tsjetsjenia|Tchétchénie",
  "Siberia|Sibirien|Sibir|Sibérie",
  "Gaza Strip|Gazastreifen|Gazastriben|Gazaremsan|Gazastripen|Bande de Gaza|Franja de Gaza|Gazastrook",
  "West Bank|Westjordanland|Vestbredden|Västbanken|Cisjordanie|Cisjordania|Westelijke Jordaanoever",
  "Golan Heights|Golanhöhen|Golanhøjderne|Golanhöjderna|Golan",
  "Middle East|Naher Osten|Nahost|Mellemøsten|Mellanöstern|Midtøsten|Proche-Orient|Moyen-Orient|Oriente Medio|Medio Oriente|Midden-Oosten",
  "Kashmir|Kaschmir|Cachemire",
  "California|Kalifornien|Californien|Kalifornia|Californie",
  "Red Sea|Rotes Meer|Røde Hav|Röda havet|Rødehavet|Mer Rouge|Mar Rojo|Mar Rosso|Rode Zee",
  "North Sea|Nordsee|Nordsøen|Nordsjön|Nordsjøen|Mer du Nord|Mar del Norte|Noordzee",
  "Baltic Sea|Ostsee|Østersøen|Östersjön|Østersjøen|Mer Baltique|Mar Báltico|Oostzee|Bałtyk|Itämeri",
  "Black Sea|Schwarzes Meer|Sortehavet|Svarta havet|Svartehavet|Mer Noire|Mar Negro|Zwarte Zee",
  "Mediterranean Sea|Mediterranean|Mittelmeer|Middelhavet|Medelhavet|Méditerranée|Mediterráneo|Mediterraneo|Middellandse Zee",
  "South China Sea|Südchinesisches Meer|Sydkinesiske Hav|Sydkinesiska sjön|Sør-Kina-havet",
  "Atlantic Ocean|Atlantic|Atlantik|Atlanterhavet|Atlanten|Atlantique|Atlántico|Atlantische Oceaan",
  "Pacific Ocean|Pacific|Pazifik|Stillehavet|Stilla havet|Pacifique|Pacífico|Stille Oceaan",
  "Arctic|Arktis|Arctique|Ártico",
  "Persian Gulf|Persischer Golf|Persiske Golf|Persiska viken|Persiabukta|Golfe Persique",
  "Strait of Hormuz|Straße von Hormus|Straße von Hormuz|Hormuzstrædet|Hormuzsundet|Hormuzstredet|Détroit d'Ormuz|Estrecho de Ormuz",
  "Bab el-Mandeb|Bab al-Mandab|Bab-el-Mandeb|Bab al-Mandeb|Bab el-Mandeb-strædet",
  "Suez Canal|Suezkanal|Suezkanalen|Canal de Suez|Suezkanaal",
  "Panama Canal|Panamakanal|Panamakanalen|Canal de Panama|Canal de Panamá|Panamakanaal",
  "English Channel|Ärmelkanal|Engelske Kanal|Engelska kanalen|La Manche",
  "Bosphorus|Bosporus|Bosporusstrædet|Bosporen",
  "Cape of Good Hope|Kap der Guten Hoffnung|Kap Det Gode Håb|Godahoppsudden|Kapp det gode håp|Cap de Bonne-Espérance",
  "Rhine|Rhein|Rhinen|Rhin|Rijn",
  "Danube|Donau",
  "Lake Constance|Bodensee|Bodensøen",
  "Alps|Alpen|Alperne|Alperna|Alpene|Alpes|Alpi",
  "Carpathians|Karpaten|Karpaterne",
  "Pyrenees|Pyrenäen|Pyrenæerne|Pyrénées",
];

let byKind: ReadonlyMap<EntityKind, ReadonlyMap<string, string>> | undefined;

/** The English name, normalized, of what a normalized name means in any language; the name itself where none is known. */
export function translatedName(name: string, kind: EntityKind): string {
  byKind ??= new Map([
    ["organization", tableOf(organizations)],
    ["place", tableOf([...cityNames.split("\n"), ...places])],
  ]);
  return byKind.get(kind)?.get(folded(name)) ?? name;
}

function tableOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines) {
    const names = line.split("|").map(normalizeName);
    for (const name of names) table.set(folded(name), names[0] ?? name);
  }
  return table;
}

/** Without its article, and with the endings of German adjectives as one: "der Europäischen Union", "des Roten Kreuzes". */
function folded(name: string): string {
  return name
    .replace(/^(?:the|der|die|das|den|dem|des|det|de) (?=.)/, "")
    .replaceAll(/e[nrsm] (?=.)/g, "e ")
    .replace(/ kreuzes$/, " kreuz");
}
