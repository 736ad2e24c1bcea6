import type { EntityKind } from "../../types.ts";

/*
 * Words beside a name that tell of what kind it is, lower case. By hand, from the trades that newspapers write about, in
 * English, German, Danish and the other Nordic languages.
 */

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(" ").split(" ");
}

/**
 * Sorts of people and things: "the island Havlys", "das Unternehmen Nordvind", "Havlys, a small island". Where compounds
 * are one word these are their heads as well: "Windkonzern Nordvind". The sorts of goods are in product-words.ts.
 */
export const sorts: Readonly<Record<Exclude<EntityKind, "product">, readonly string[]>> = {
  person: words(
    "abgeordnete abgeordneter aktivist aktivistin analyst analystin anwalt anwältin architekt architektin autor autorin bürgermeister bürgermeisterin bäuerin chef chefin direktor direktorin expertin experte",
    "finanzminister forscher forscherin gründer gründerin historiker historikerin journalist journalistin kanzler kanzlerin landwirt lehrer lehrerin leiter leiterin manager managerin minister ministerin",
    "ministerpräsident politiker politikerin präsident präsidentin professor professorin regisseur regisseurin richter richterin sänger sängerin schauspieler schauspielerin sprecher sprecherin stürmer trainer",
    "trainerin vorstandschef vorstandschefin vorsitzende vorsitzender ökonom ökonomin ärztin",
    "arzt berater beraterin biologe biologin bischof bischöfin botschafter botschafterin brandmeister chemiker chemikerin chirurg epidemiologe epidemiologin fotograf fotografin generalsekretär generalsekretärin geologe geologin",
    "gouverneur kapitän kardinal kommissar kommissarin komponist landrat landrätin maler malerin meteorologe meteorologin ministerpräsidentin moderator moderatorin musiker musikerin oberbürgermeister oberbürgermeisterin",
    "pfarrer pfarrerin physiker physikerin politologe politologin polizist polizistin psychologe psychologin redakteur redakteurin reporter reporterin schriftsteller schriftstellerin senator senatorin soziologe soziologin",
    "staatsanwalt staatsanwältin staatssekretär staatssekretärin stadtrat stadträtin stratege strategin torwart unternehmer unternehmerin virologe virologin volkswirt volkswirtin wissenschaftler wissenschaftlerin",
    "astronaut astronautin dirigent dirigentin dichter dichterin filmemacher filmemacherin geschäftsführer geschäftsführerin insolvenzverwalter insolvenzverwalterin intendant intendantin jurist juristin kandidat kandidatin",
    "kabarettist kabarettistin komiker komikerin kriminologe kriminologin mathematiker mathematikerin milliardär milliardärin oligarch philosoph philosophin pilot pilotin sachwalter spieler spielerin theologe theologin",
    "verteidiger verteidigerin verwalter verwalterin",
    "advokat analytiker borgmester borgmesteren chefanalytiker cheføkonom direktør direktøren dommer ekspert forfatter formand formanden forsker forskeren handelsminister journalist klimaminister",
    "anklager biskop chefredaktør efterforskningsleder forsvarsminister fotograf fysiker gruppeformand justitsminister koncernchef kulturminister kunstner målmand meteorolog miljøminister musiker partileder politidirektør",
    "politiinspektør pressechef præst rektor rådmand sanger skatteminister sundhedsminister sognepræst transportminister undervisningsminister vagtchef",
    "angriber astronaut dirigent dronning dronningen filosof filosoffen instruktør instruktøren iværksætter iværksætteren kandidat komiker komikeren komponist kriminolog kronprins kurator kuratoren medstifter medstifteren",
    "milliardær milliardæren psykolog rigmand rigmanden sociolog spiller spilleren stifter stifteren teolog",
    "landmand leder lederen lektor læge læreren minister ministeren næstformand ordfører overlæge politiker professor redaktør skuespiller statsminister statsministeren sælger talsmand talskvinde topchef træner økonom",
    "författare forskare generaldirektör ordförande regissör skådespelare tränare vd",
  ),
  organization: words(
    "agentur anbieter bank behörde betreiber bewegung bündnis dienstleister entwickler firma fonds forschungsinstitut genossenschaft gesellschaft gewerkschaft hersteller initiative institut instituts investor kette konkurrent",
    "konkurrenten konzern magazin miliz ministerium organisation partei reederei rivale rivalen sender stiftung tochter unternehmen unternehmens verband verein verlag versicherer versorger zeitschrift zeitung zulieferer",
    "analysehuset avisen banken bevægelsen borgergruppen brancheforeningen bryggeriet fabrikanten fagforeningen firmaet fonden forbundet foreningen forlaget forsikringsselskabet fødevarekæden instituttet kapitalfonden kæden",
    "koncernen konkurrenten leverandøren mediet mejeriet militsen nyhedsbureauet organisationen partiet pensionskassen producenten rederiet rivalen selskabet stationen styrelsen tænketanken udvikleren virksomheden",
    "avisa bolaget bolagen foretaket företaget förlaget konsernet leverantören myndigheten selskapet tidningen",
  ),
  place: words(
    "bezirk bucht bundesland bundesstaat distrikt dorf fluss gebirge gemeinde gletscher hafen halbinsel hauptstadt insel inselgruppe kanton kreis landkreis meerenge metropole nationalpark ort ortsteil provinz region stadt stadtteil stausee viertel vulkan wüste",
    "bjerget bugten byen bydelen dalen delstaten distriktet floden fjorden forstaden halvøen havnen hovedstaden kantonen kommunen kvarteret landet landsbyen nationalparken provinsen regionen strædet søen vulkanen ørkenen åen øen",
    "byn bygda fylket huvudstaden länet orten sjön staden tettstedet øya ön",
  ),
};

/** The same in English, which writes compounds as several words. */
export const englishSorts: typeof sorts = {
  person: words(
    "activist actor actress analyst architect artist athlete attorney author boss captain ceo chairman chairwoman chancellor coach commissioner congressman critic director doctor economist",
    "admiral ambassador banker biologist bishop cardinal chemist commander congresswoman consultant diplomat entrepreneur envoy epidemiologist firefighter geologist goalkeeper lieutenant magistrate meteorologist midfielder",
    "paramedic photographer physicist psychologist seismologist sergeant sheriff sociologist spokesperson strategist superintendent virologist",
    "alumna alumnus astronaut billionaire businessman businesswoman cofounder comedian composer cyclist defender financier golfer heiress inventor investigator millionaire mathematician novelist",
    "philanthropist philosopher pilot pope rapper sculptor sprinter swimmer tycoon winger",
    "campaigner councillor detective driver inspector neighbour protester resident survivor trader trustee victim volunteer witness",
    "editor engineer executive expert farmer filmmaker founder governor historian journalist judge king lawmaker lawyer manager mayor minister musician nurse officer player playmaker poet policymaker politician",
    "premier president prince princess professor prosecutor queen reporter researcher scientist secretary senator singer spokesman spokeswoman striker student surgeon teacher writer",
  ),
  organization: words(
    "brokerage casino exchange marketplace",
    "agency airline automaker bank brewer broadcaster builder carmaker chain charity chipmaker club company conglomerate contractor consultancy developer drugmaker firm foundation fund group hospital insurer",
    "investor lender magazine maker manufacturer militia ministry movement newspaper nonprofit operator party producer provider publisher regulator retailer rival start-up startup supplier think-tank union utility",
  ),
  place: words(
    "airport bay borough city county desert district glacier harbour hamlet island lake mountain neighborhood neighbourhood peninsula port province region resort river state strait street suburb town valley village volcano",
  ),
};

/** Sorts, and heads of such compounds, that say what a name is but never belong to it. */
export const generics: readonly string[] = words(
  "anbieter betreiber dienstleister eigentümer eigner entwickler firma gewerkschaft hersteller kette konzern unternehmen versicherer versorger zulieferer",
  "bryggeriet firmaet foreningen forlaget kæden koncernen leverandøren mejeriet producenten rederiet selskabet udvikleren virksomheden bolaget företaget selskapet",
);

/** The same of words that are none as the end of a compound: a "Volkspartei" may be the name; and degrees. */
export const wholeGenerics: readonly string[] = words(
  "bsc dphil dsc mba msc phd",
  "direktbank förderbank großbank investmentbank notenbank onlinebank privatbank",
  "airline fluggesellschaft fluglinie konkurrent magazin muttergesellschaft nachrichtenagentur partei reederei rivale sender tageszeitung zeitung partiet konkurrenten rivalen",
);

/** Words between a sort and the name: "a tablet, dubbed Pellucid", "Drohnen vom Typ Hagel". */
export const namings: readonly string[] = words(
  "called codenamed dubbed nicknamed named geheißen genannt heißt hieß namens type typ typen typs navn navnet navngivet kaldet kaldt hedder hed namens kallad heter hette kalt",
);

/** Words after the name of a place that say what it is: "Havlys island". */
export const placesAfter: readonly string[] = words(
  "airport archipelago bay beach bridge canal city county desert district estuary harbour island islands lake mountain mountains peninsula port province region river square station strait street valley village volcano",
);

/** First words of names of places: "Cape Loren". */
export const placeOpenings: readonly string[] = words("cape kap lake mount mt fort flughafen bahnhof schloss burg");

/** Endings of Nordic agencies, whose names are one word: "Fødevarestyrelsen", "Justitsministeriet"; a bestyrelse is a board. */
export const agencyEndings: readonly string[] = words(
  "demokraterna demokraterne demokratene direktoratet ministeriet myndigheten partiet (?<!be)styrelsen tilsynet",
);

/** Organizations that everybody calls by their letters, which are places to look at. */
export const acronyms: readonly string[] = words(
  "ECB EU EZB FN IMF IWF NATO Nato OECD OPEC UN UNESCO UNICEF UNO WHO WTO",
);

/** Words that a relative clause about a person begins with. */
export const personRelatives: readonly string[] = words("who whom");

/** Last words of names of places: "Brindle Bridge", "Pendrup Lufthavn". */
export const placeTails: readonly string[] = words(
  "airport avenue bay beach bight bridge canal canyon cape cove creek desert estuary falls fjord harbour hill hills island islands isle lake mountain mountains park peninsula plaza river road sea sound square station strait street valley",
  "bahnhof brücke bucht flughafen hafen insel meer platz see straße tal",
  "øhav",
  "bakke bro bugt banegård fjord gade havn lufthavn mark plads skov station strand sund sø torv vej ø å ås",
);

/** Of these, what a chain of capitalised words that ends in it is called, whatever else is known of the words: "Griffith Park". */
export const sites: readonly string[] = words(
  "airport avenue bay beach boulevard bridge canal canyon desert glacier harbour harbor island islands lake mountains park peninsula plaza river road square strait street valley",
  "lufthavn banegård havn plads sø torv",
);

/** Last words of names of organizations: "Nordvind Energi". */
export const organizationTails: readonly string[] = words(
  "advisors agency airlines airways association authority bank biotech brothers bureau capital club college commission committee company consulting corporation council",
  "electronics energi energie energy enterprises federation finance foods foundation fund group holding holdings hospital industries initiative insights institute insurance international invest",
  "investments journal laboratories labs logistics magazine management media ministry motors networks news organisation organization party partners pharma pharmaceuticals police politi polizei",
  "post press research review school securities semiconductor services shipping society software solutions steel studios syndicate systems technologies technology telecom telegraph times tribune union university ventures works",
  "aktiengesellschaft anzeiger behörde bundesamt fonds gesellschaft gruppe hochschule institut konzern kurier ministerium partei rundschau stiftung tageblatt universität verband verein verlag versicherung werke zeitung",
  "avis avisen boldklub dagblad fond fonden forbund forening institut ministerium ministeriet pension pensionskasse rederi sparekasse styrelse tidende universitet",
);

/** Legal forms of companies, at the end of their names. */
export const legalForms: readonly string[] = words(
  "ab ag aps as asa bv co corp gmbh inc kg kgaa llc llp ltd nv oy oyj plc sa sarl se spa srl",
);

/** What may stand between a given name and a surname where the tagger is often lost, the second behind the first. */
export const nobleParticles: readonly string[] = words("van von");
export const secondParticles: readonly string[] = words("de dem den der");

/** People who work for an organization; with a word of `employers` between, the name is the organization's: "analysts at Nordvind". */
export const staff: readonly string[] = words(
  "analyst analysts colleagues director economist economists employees engineer engineers executives lawyer lawyers managers officials partner researcher researchers scientist scientists spokesman spokesperson spokeswoman strategist strategists workers",
  "analyst analysten analystin anwalt beschäftigte chef chefin forscher forscherin gründer gründerin ingenieur ingenieure ingenieurin manager mitarbeiter ökonom ökonomin sprecher sprecherin vertreter",
  "analytiker analytikere ansatte chef chefanalytiker cheføkonom direktør forsker forskere ingeniør ingeniører medarbejdere partner stifter talskvinde talsmand analytikerna forskare ingenjörer talesperson",
);
export const employers: readonly string[] = words("at for with von bei beim vom hos fra ved från i");

/** What only organizations have, with a word of `owners` between: "shares in Nordvind", "die Aktie von Nordvind". */
export const holdings: readonly string[] = words(
  "chairman chairwoman cofounder founder founders gründer gründerin mitgründer mitgründerin vorstandschef vorstandschefin stifter medstifter topchef koncernchef",
  "shares stock stake stakes shareholders investors aktie aktien anteile aktionäre anleger aktier aktierne aktien aktionærer ejerandel aksjer aksjen aktieägare",
);
export const owners: readonly string[] = words("in of i von an av af");

/** Amounts of goods, with or without "of" between: "two packs of Zelphora", "zwei Packungen Zelphora". */
export const packages: readonly string[] = words(
  "boxes doses dose packs packets pills tablets prescriptions ampullen dosen dosis packungen tabletten doser pakker pakninger piller tabletter",
);

/** Verbs before what they do to a thing of the kind, and after what does it. */
export const verbsBefore: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  organization: words(
    "acquire acquired acquires acquiring sued sues übernahm übernimmt opkøbe opkøbt opkøbte overtager overtog köpte uppköpt",
  ),
  product: words(
    "prescribe prescribed prescribes prescribing taking verschreiben verschreibt verschrieb verschrieben udskrev udskriver ordinerede ordinerer",
  ),
  place: words("near nahe nær nära toward towards unweit"),
};
export const verbsAfter: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  organization: words(
    "acquired acquires hired hires launched launches manufactures unveiled unveils übernahm übernimmt opkøber opkøbte overtager overtog lancerer lancerede",
  ),
  person: words("retired recalled recalls testified resigned scored wrote erinnert schrieb skrev erindrer scorede"),
};

/**
 * Words that an apposition after a comma begins with: "Havlys, a small island in …", "Osterrand, ein früherer Richter".
 * Not der, die and das, which begin relative clauses.
 */
export const articles: readonly string[] = words(
  "a an the its their his her one another ein eine einer den en et det ett",
);

/** Last words of German institutions whose names begin with an adjective, and of compounds: "Statistisches Bundesamt". */
export const institutions: readonly string[] = words(
  "akademie amt bahn bank behörde bund dienst gericht gerichtshof gesellschaft hilfswerk hochschule institut kammer kirche kommission konferenz kreuz landtag ministerium museum parlament rat regierung",
  "stiftung union universität verband verein werk wacht zentralbank zentrum",
);

/** Of those that say behind them whose they are, "Verband der Automobilindustrie", and those that say what for, "Institut für Weltwirtschaft". */
export const associations: readonly string[] = words("gewerkschaft verband");
export const purposeful: readonly string[] = words(
  "akademie amt anstalt behörde gesellschaft gewerkschaft institut kammer ministerium stiftung verband",
);

/** German words after which an institution is any of its sort. */
export const indefinites: readonly string[] = words(
  "ein eine einem einen einer eines kein keine keinem keinen keiner jede jedem jeden jeder mancher manche solche solcher",
);

/** Verbs of headlines, which English may write with a capital before a name: "Orvane to Acquire Nordvind". */
export const headlineVerbs: readonly string[] = words(
  "acquire add ban block boost build buy challenge close cut drop end enter exit expand face fight fund help hire hit host invest join launch lead leave lose meet merge move open pay probe quit raise reject replace sell",
  "sign sue supply support take test visit win",
);

/** Words before a number that say which of several a thing is, and no name: "Phase 2b", "Type 2 diabetes". */
export const numberings: readonly string[] = words(
  "article category chapter class day episode figure grade group level page part phase round section season stage step table tier type volume week",
  "abschnitt artikel folge gruppe kapitel kategorie klasse phase runde staffel stufe tag teil typ woche",
  "afsnit artikel del fase gruppe kapitel kategori klasse runde sæson trin uge",
);

/** Two cities or shores are between these: "die Fähre zwischen Lunden und Havlys". */
export const routes: readonly string[] = words(
  "border bridge ferry flight flights highway line motorway railway road route trains tunnel",
  "autobahn bahnstrecke brücke fähre flüge grenze straße strecke tunnel verbindung züge",
  "broen forbindelsen færgen grænsen motorvejen strækningen toget togene tunnelen tunnellen vejen",
  "bron färjan förbindelsen gränsen järnvägen tunneln vägen broa ferga forbindelsen veien",
);
export const betweens: readonly string[] = words("between zwischen mellem mellan mellom");

/** Last letters of Nordic straits and fjords, whose names are one word: "Femernbælt". */
export const waterEndings: readonly string[] = words("bælt fjord fjorden fjärden sundet");

/** Heads of German institutions that a town behind them tells apart: "Landgericht Bonn". */
export const townInstitutions: readonly string[] = words(
  "gericht handelskammer hochschule klinikum polizeipräsidium sparkasse staatsanwaltschaft stadtwerke universität volksbank",
);

/** What has a given name and is no person: "stormen Gorm", "Hurricane Ada"; in English with a capital, not "to storm Havlys". */
export const storms: readonly string[] = words(
  "cyclone hurricane storm typhoon hurrikan orkan orkantief sturmtief taifun zyklon orkanen stormen tyfonen uvejret",
);

/** Symbols of units that are written like acronyms of organizations: "660 Megawatt (MW)". */
export const unitSymbols: readonly string[] = words("GHz GW GWh MHz MW MWh TW TWh");

/** Letters that names of sports clubs begin with. */
export const clubLetters: readonly string[] = words("AC AFC BK CF FC FK FSV IF RB SC SV TSG TSV VfB VfL");
