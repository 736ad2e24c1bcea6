/**
 * Function words by language, the most frequent first: what tells languages apart in a sentence. The order stands for
 * the frequency (Zipf). Danish, German, English, Swedish and Portuguese are in the order of counts in UD and news
 * corpora, the others in that of common frequency lists; content words are left out.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en:
    "the of and to in a is was that for on it with as he at by be his this from i are had have has not they which you but were or an their " +
    "one all we who her she been its will would there when if can more up out about so them than then into could only other some what over after " +
    "now most also our my may these no do any such me before like through where between your him how while under both during since said made just because should did each those many",
  de:
    "der die und in das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum " +
    "war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines seit wurden sagte diese dieser keine alle zwischen wieder " +
    "was ohne beim ihr seiner worden will immer sehr jedoch damit daß da jetzt waren müssen muss ab etwa bereits weil diesem dazu doch heute",
  da:
    "i og at er det en til på af med de for der den ikke har som et han om jeg men var kan så vi fra man sig skal ved også vil hun være siger hvor efter nu blev eller over ud da havde selv sin alle kunne meget op noget " +
    "få når mere mange bliver hvis hvad du andre ind ham end været mig mod må deres dem hans helt få sagde siden her kun blive alt flere denne jo uden lidt ville blevet hende samme skulle os før under nogle derfor mellem " +
    "sit ingen bare af nok hos endnu aldrig hendes hver både dog ifølge allerede ligesom disse dette egen således " +
    "sådan gennem fordi imod imellem hinanden egne ellers hvordan hvorfor hvilket måske burde bør gøre gjort giver gav givet tage tager tog taget blandt procent altid næsten ganske først første gang bag blevet ligger står noget nogen mens " +
    "måde uge kender gør bruge bruger finde finder læse læser tænke tænker høj højere nej vej arbejde arbejder virksomhed mulighed selskabet dansk danske børn penge mand ude inde oppe nede række ganske hvordan kvinder spørge sige siges talt vejen lige mig dig jer eneste egentlig løb sag",
  nb:
    "i og på er det til som en av for å at med de har ikke den om et han men fra var jeg vi kan seg så vil også ved man skal hun være sier hvor etter nå ble eller over ut da hadde selv sin alle kunne mye opp noe få når mer " +
    "mange blir hvis hva du andre inn ham enn vært meg mot må deres dem hans helt sa siden her bare bli alt flere denne uten litt ville blitt henne samme skulle oss før under noen derfor mellom sitt ingen hos ennå aldri " +
    "hennes hver både ifølge allerede disse dette egen fikk gjør dersom ha mens fordi gjennom " +
    "slik sånn imot hverandre ellers hvordan hvorfor hvilket kanskje burde bør gjøre gjort gir ga gitt ta tar tok tatt blant prosent alltid nesten først første gang bak frem fram blitt ligger står ennå veldig fortsatt regjeringen norske norsk meg deg " +
    "måte uke kjenner bruke bruker finne finner lese leser tenke tenker høy høyere nei vei arbeid arbeider virksomhet mulighet selskapet barn penger mann ute inne oppe nede rekke kvinner spørre si sies snakket veien like eneste egentlig løp sak hos dere",
  nn: "i og på er det til som ein av for å at med dei har ikkje den om eit han men frå var eg vi kan seg så vil òg også ved skal ho vere seier kor etter no vart eller ut då hadde sjølv alle kunne mykje opp noko få når meir",
  sv:
    "i och att det en som är på för av till har den med de inte ett om man men kan vi sig var från eller så han jag när också vid under ska efter nu säger än finns mot du får ut vara hur där här få två sin sedan alla blir " +
    "in över då många hon detta mycket enligt vad bara hade måste skulle även mer utan upp mellan något vill genom sina andra flera dem sitt någon allt hela fick bli se varje inom några denna blev varit hos dessa fram gör därför " +
    "samma både ingen redan kunna dock deras oss ju inför eftersom innan",
  nl:
    "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit door naar hij ze was nog over heeft wordt of we tot worden hebben deze meer ik wel wat kan al zich werd geen jaar hun zo tegen " +
    "moet kunnen onder haar veel waar zou hem na had daar nu zij dit toch hier alleen andere omdat waren toen tussen gaat volgens moeten zal mensen niets ons alle zegt je u mijn jullie goed zonder sinds werden echter tijdens",
  fr:
    "de la le et les des en un une du est que dans pour qui il a au sur par pas plus ce se ne avec sont son aux d l n'a été mais ou cette ces ses on elle comme nous leur y être deux même sa était si ont tout fait aussi entre vous " +
    "après sans dont peut bien je ils où encore contre depuis sous avait leurs lui avant très ainsi selon toujours notre moins chez qu c quand alors tous non toutes cela autres doit votre vers jusqu selon puis",
  es:
    "de la que el en y a los del se las por un para con una su al lo no es más como ha sus o este sobre pero entre le fue también desde son está ya dos hasta años todo han hay donde muy sin ser esta porque cuando él era durante " +
    "si todos contra uno había ese estos ante fueron nos mientras parte me ni e tras según otros esto esa cada aunque tiene puede así otro eso u bien yo mi tu ella quien hace sido hoy solo sólo antes mucho unos estas nada usted",
  it:
    "di e che il la in un a per è una del con non si i le della da al dei nel sono come più ha alla lo ma anche delle dal su gli o se ci dalla ed degli nella questo ai della l ad anni suo sua essere hanno ancora cui due stato era tra " +
    "dopo solo prima sul chi molto quando fra già alle c'è quello contro così loro tutti dove sulla può perché ogni nei senza poi dell ne stata questa mi io mentre lui nelle quanto sia secondo tutto fatto agli sue suoi dello",
  pt:
    "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das foi à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos ter seus quem nas me esse eles você essa " +
    "num nem suas meu às minha numa pelos elas qual nós lhe deles essas esses pelas este dele foram são está disse há ser era sobre tem segundo ainda ontem ano hoje onde porque cada contra desde apenas bem têm deve outro assim durante após",
  pl:
    "w i na z się nie do to że jest o jak ale po co za od tak przez przy dla już tym był ich czy lub oraz tego tylko może ma które który będzie jego są być było jej go ze a bardzo także która jeszcze pod przed nad ten te też gdy " +
    "więc ponad między została został roku lat podczas według mnie mu ich można trzeba gdzie nawet sobie była były jednak ponieważ kiedy bez tej tych jako należy wszystkie swoje swoich",
  fi:
    "ja on ei että oli se joka hän mutta myös ovat kun niin kuin tai sen vuoden jo vain mukaan sekä ole olla ollut hänen jos nyt kanssa sitä noin mitä vuonna olisi voi tämä ne siitä jonka ennen tämän minä joita välillä jälkeen kaikki " +
    "siis nämä eivät joten koska voidaan kuitenkin enemmän mikä oma eli jotka sitten niitä sille vielä hyvin paljon muun muassa tällä saa tuli tulee sanoi aikana yli heidän niiden",
  is: "og að í á er sem til það við um með en af fyrir hann var ekki því hún þeir þær þau eru hafa verið ég frá þess eða svo þegar eftir hafði var hefur ef upp sér hans",
  fo: "og í at er á sum til hann tað við av eru ikki men var fyri ein ein hon teir frá um hava hevur eisini",
  af: "die van en in is het dat nie om te vir op wat met 'n sy aan by as hy was ook deur word sal maar of uit hulle ek kan daar toe so na oor wees",
  ca: "de la i el que a en els per les un una amb del es és no al dels ha són més com o però aquest aquesta també va ser entre seva seu fins han sobre molt ja on quan perquè hi pel ho",
  gl: "de a o e que en do da os un unha para con non as por no na se máis dos como ao das foi tamén pero esta este súa seu polo ata son ou xa está entre sobre moi",
  eu: "eta da ez du bat ere dira izan zen zuen baina dute dela beste egin baino bere edo oso hau ditu arabera artean",
  ro: "de și în a la cu pe nu din că care un o să mai pentru este au fost sunt ca sau dar prin după ale lui al fi acest această ce între va avea când",
  cs: "a v se na je že s z do to o k i ve za pro jako ale by si od po jsou který tak není však byl nebo až při jeho která podle už jen která které být má také bude roku",
  sk: "a v sa na je že s z do to o k aj vo za pre ako ale by si od po sú ktorý tak nie však bol alebo až pri jeho ktorá podľa už len ktoré byť má tiež bude roku",
  sl: "in je v na da se za so ki z pa tudi ne bi po s kot od iz do pri ali kar še bo leta že ni o bil bila ter med",
  hr: "i u je na se da su za od s a o što koji kao iz ne će bi to ili do po godine te samo nije koja koje prema bio bila više nakon kod sve ali",
  hu: "a az és hogy nem is egy van de ez volt csak meg már el még mint vagy ha azt lesz után szerint így lehet között majd ki azonban több minden pedig",
  et: "ja on ei et see oli ta kui mis ka oma aga või nii selle siis kes veel ning kuid mille seda aasta pärast olnud olid üle meie enne ainult tema",
  lv: "un ir ar no uz par ka tas bet kas arī kā to pēc lai vai viņš tika bija līdz gada nav pie tiek šo tā kurā",
  lt: "ir kad yra su iš į tai bet kaip ne apie po buvo dėl ar už tik jis jau metų nuo kurie kuris bus taip pat prie",
  tr: "ve bir bu da de için ile çok olarak daha olan gibi en sonra kadar ise ama ne var o olduğu tarafından yeni iki her göre",
  id: "yang dan di dari ini untuk dengan pada tidak dalam itu akan adalah ke juga karena oleh sebagai ada mereka telah bisa saat dapat lebih atau tersebut",
  vi: "và của là có không được trong cho các một người với đã những này khi đến để từ về như ra tại",
  sq: "të e në dhe i një për me që nga ka është se si nuk më u do janë kjo ai ishte por",
  sw: "na ya wa kwa ni katika la za cha kuwa huo hii alisema watu pia lakini baada yake",
  cy: "y yn i a o ar yr ei ac ond wedi gan mae bod am fod eu hefyd oedd",
  ga: "an na agus i ar is a le go sé do ag ní tá bhí don mar ach siad",
};

/** Letters outside a to z that speak for some languages and, by their absence from the alphabet, against the others. */
export const letters: Readonly<Record<string, string>> = {
  en: "é",
  de: "äöüßé",
  da: "æøåé",
  nb: "æøåéò",
  nn: "æøåéò",
  sv: "åäöé",
  nl: "éëïèüö",
  fr: "éèàçêùîôûâëïœ",
  es: "áéíóúñü",
  it: "èàòùìé",
  pt: "ãçáéíóêõàâôú",
  pl: "ąćęłńóśźż",
  fi: "äöå",
  is: "áéíóúýþæöð",
  fo: "áíóúýøæð",
  af: "êëéôû",
  ca: "àçèéíïòóúü",
  gl: "áéíóúñ",
  eu: "ñ",
  ro: "ăâîșțşţ",
  cs: "áčďéěíňóřšťúůýž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  sl: "čšž",
  hr: "čćđšž",
  hu: "áéíóöőúüű",
  et: "äõöüšž",
  lv: "āčēģīķļņšūž",
  lt: "ąčęėįšųūž",
  tr: "çğıöşüâ",
  id: "",
  vi: "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ",
  sq: "ëç",
  sw: "",
  cy: "âêîôûŵŷ",
  ga: "áéíóú",
};

/** Endings of words that speak for a language where the function words leave doubt. */
export const endings: Readonly<Record<string, string>> = {
  en: "ing tion ity ness ment ally ious ized ised",
  de: "ung ungen keit heit lich isch ischen schaft ieren",
  da: "erne heden hed else elser lige iske ede edes ende tede erede igt skab tion ernes",
  nb: "ene heten het else elser lige iske ende sjon sjonen skap",
  sv: "arna erna ning ningen het heten iska ade ades ande lig liga aste",
  nl: "ing ingen heid lijk lijke tie ties eren isch ische schap baar",
  fr: "tion ment eur euse eux aux ique aire ité ait aient ées ais",
  es: "ción ciones dad mente ado ada ados adas iento ero idad aron",
  it: "zione zioni ità mente ato ata ati etti ello ella ismo ano ono",
  pt: "ção ções dade mente ado ada ados eiro agem ção inho aram",
  pl: "ego emu ych ymi ość ości nie nia ował ania ach owi ski skich",
  fi: "ssa ssä sta stä lla llä lta ltä lle ksi nen seen isen ista iden aan ään",
};

/** Languages that are told apart with care; the others need more evidence. */
export const deepLanguages: readonly string[] = [
  "en",
  "de",
  "da",
  "sv",
  "nb",
  "nl",
  "fr",
  "es",
  "it",
  "pt",
  "pl",
  "fi",
];

/** Languages by their script, the commonest in news first; letters decide among several. */
export const scripts: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /[іїєґ]/i, language: "uk" },
  { script: /[ў]/i, language: "be" },
  { script: /[ћђљњџј]/i, language: "sr" },
  { script: /[әғқңұһ]/i, language: "kk" },
  { script: /[ыэё]/i, language: "ru" },
  { script: /ъ[а-я]|\b(?:на|се|от|за|да|по)\b.*ъ/i, language: "bg" },
  { script: /\p{Script=Cyrillic}/u, language: "ru" },
  { script: /\p{Script=Greek}/u, language: "el" },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: "ja" },
  { script: /\p{Script=Hangul}/u, language: "ko" },
  { script: /\p{Script=Han}/u, language: "zh" },
  { script: /[پچژگ]/, language: "fa" },
  { script: /\p{Script=Arabic}/u, language: "ar" },
  { script: /\p{Script=Hebrew}/u, language: "he" },
  { script: /\p{Script=Devanagari}/u, language: "hi" },
  { script: /\p{Script=Bengali}/u, language: "bn" },
  { script: /\p{Script=Thai}/u, language: "th" },
  { script: /\p{Script=Georgian}/u, language: "ka" },
  { script: /\p{Script=Armenian}/u, language: "hy" },
];
