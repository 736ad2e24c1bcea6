import type { EntityKind } from "../../types.ts";

/**
 * Common nouns that tell of what kind the name beside them is, lower case, by hand. Before a name: "the island Havlys",
 * "das Unternehmen Nordvind", "ministeren Marta Holm". As its last word: "Nordvind Energi".
 */
export const wordsBefore: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  person: (
    "actor actress analyst architect artist athlete author boss captain ceo chairman chairwoman chancellor coach commissioner congressman critic director economist " +
    "editor engineer executive expert founder governor historian journalist judge king lawmaker lawyer manager mayor minister musician officer player poet politician " +
    "premier president prince princess professor prosecutor queen reporter researcher scientist secretary senator singer spokesman spokeswoman striker teacher writer " +
    "abgeordnete abgeordneter analyst analystin anwalt anwältin architekt autor autorin bürgermeister bürgermeisterin chef chefin direktor direktorin finanzminister " +
    "forscher forscherin gründer gründerin journalist journalistin kanzler kanzlerin manager managerin minister ministerin ministerpräsident politiker politikerin präsident präsidentin professor " +
    "professorin regisseur sprecher sprecherin trainer vorstandschef vorstandschefin vorsitzende vorsitzender ökonom ökonomin " +
    "advokat analytiker borgmester chefanalytiker cheføkonom direktør forfatter formand forsker handelsminister journalist klimaminister minister ministeren næstformand ordfører politiker " +
    "professor redaktør skuespiller statsminister statsministeren sælger talsmand talskvinde topchef træner økonom " +
    "analytiker författare forskare generaldirektör ordförande politiker regissör skådespelare statsminister tränare vd"
  ).split(" "),
  organization: (
    "agency airline automaker bank brand brewer broadcaster carmaker charity chipmaker company conglomerate consultancy developer firm foundation fund group insurer investor " +
    "lender magazine maker manufacturer ministry newspaper operator party producer provider publisher regulator retailer rival start-up startup supplier think-tank union utility " +
    "agentur anbieter bank behörde betreiber bündnis entwickler firma fonds gewerkschaft hersteller initiative investor konkurrent konzern magazin ministerium partei reederei " +
    "stiftung tochter unternehmen verband verein verlag versicherer versorger zeitschrift zeitung zulieferer " +
    "analysehuset avisen banken brancheforeningen firmaet fonden foreningen forsikringsselskabet koncernen konkurrenten kapitalfonden leverandøren mediet " +
    "organisationen partiet pensionskassen producenten rederiet selskabet styrelsen udvikleren virksomheden fabrikanten borgergruppen nyhedsbureauet " +
    "bolaget bolagen företaget förlaget koncernen myndigheten tidningen leverantören avisa selskapet foretaket konsernet"
  ).split(" "),
  place: (
    "airport bay borough city county district harbour island lake mountain neighborhood peninsula port province region river river state street suburb town village " +
    "bezirk bucht bundesland dorf fluss gemeinde hafen halbinsel hauptstadt insel kreis landkreis metropole ort provinz region stadt stadtteil " +
    "byen bydelen floden fjorden havnebyen havnen hovedstaden kommunen landet landsbyen provinsen regionen søen øen energiøen havnebyen " +
    "staden orten ön kommunen länet huvudstaden sjön byn øya fylket bygda tettstedet"
  ).split(" "),
};

/** Last words of names of organizations. */
export const organizationTails: readonly string[] = (
  "advisors agency airlines airways association authority bank biotech brothers bureau capital club college commission committee company consulting corporation council " +
  "electronics energi energie energy enterprises federation finance foods foundation fund group holding holdings hospital industries initiative insights institute insurance international invest " +
  "investments journal laboratories labs logistics magazine management media ministry motors networks news organisation organization party partners pharma pharmaceuticals police politi polizei " +
  "post press research review school securities semiconductor services shipping society solutions steel studios syndicate systems technologies technology telecom telegraph times tribune union university ventures works " +
  "aktiengesellschaft behörde bundesamt fonds gesellschaft gruppe hochschule institut konzern ministerium partei stiftung universität verband verein verlag versicherung werke zeitung " +
  "avis avisen dagblad fond fonden forbund forening institut kommune ministerium ministeriet pension pensionskasse rederi sparekasse styrelse tidende universitet"
).split(" ");
