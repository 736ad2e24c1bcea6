/**
 * Nouns that stand beside the name of a product ("the H100 chips", "das Medikament Wegovy", "appen Signal"), lower case,
 * with their inflections where these are not formed by an ending below. Collected by hand from the kinds of goods
 * that the business and technology pages of newspapers name.
 */
export const productWords: Readonly<Record<string, readonly string[]>> = {
  en: (
    "antibiotic brand inhaler spray cosmetic cream detergent fertilizer lotion medication ointment painkiller perfume pesticide pill pills remedy shampoo syringe toothpaste toy vitamin weedkiller accelerator aircraft airliner app application assistant browser bus camera car chatbot chip chipset cloud console computer " +
    "cpu device drone drug drugs e-book ebook electric engine ferry frigate gadget game gpu graphics handset headset helicopter jab jet laptop " +
    "locomotive medication medicine missile model models motorcycle novel operating phone plane platform playstation processor processors robot rocket " +
    "router satellite sedan semiconductor server servers service smartphone smartwatch software spacecraft speaker " +
    "supercomputer suv system tablet tank tool toolkit train truck turbine vaccine van vessel video watch wearable"
  ).split(" "),
  de: (
    "smartwatch spray dünger krem mittel mittels mittel pille pillen präparat salbe serum spielzeug spritze tablette tabletten transporter typ waschmittel akku anwendung app arznei arzneimittel auto baureihe beschleuniger betriebssystem browser buch chip chips computer dienst drohne " +
    "elektroauto fähre flugzeug gerät grafikkarte grafikkarten grafikprozessor grafikprozessoren handy hubschrauber impfstoff kamera ki-modell " +
    "konsole kopfhörer laptop lkw medikament messenger modell modelle notebook panzer plattform präparat programm prozessor prozessoren rakete roboter " +
    "roman satellit server smartphone smartphones software spiel sprachmodell suchmaschine suv system tablet triebwerk turbine uhr videodienst wagen wirkstoff zug"
  ).split(" "),
  da: (
    "mærke mærket smartwatch smartwatchen spray sprayen creme drone dronen droner gødning midlet middel pille pillen salve tablet tabletten typen varevogn vognen app appen bil bilen bilmodel bog bogen browser chatbot chatbotten chip chippen chips computer computeren elbil elbilen enhed færge " +
    "fly flyet grafikkort hjælpemiddel kamera konsol lægemiddel lægemidlet maskine medicin medicinen mobil mobilen model modellen modeller platform " +
    "platformen præparat præparatet processor processoren processorer program programmet raket raketten robot robotten roman romanen satellit server " +
    "smartphone smartphonen software softwaren spil spillet sprogmodel sprogmodellen system systemet tablet telefon telefonen tjeneste tjenesten tog toget " +
    "turbine vaccine vaccinen ur uret"
  ).split(" "),
  sv: (
    "app appen bil bilen bok boken chip chippet dator datorn elbil elbilen färja flygplan flygplanet kamera konsol läkemedel läkemedlet " +
    "medicin medicinen mobil mobilen modell modellen modeller plattform plattformen processor processorn program programmet robot roboten roman romanen " +
    "satellit server smartphone spel spelet språkmodell system systemet surfplatta telefon telefonen tjänst tjänsten tåg tåget vaccin vaccinet"
  ).split(" "),
  nb: (
    "app appen bil bilen bok boken brikke databrikke datamaskin elbil elbilen ferje fly flyet kamera konsoll legemiddel legemiddelet " +
    "medisin medisinen mobil modell modellen modeller nettbrett plattform plattformen prosessor program programmet rakett robot roman romanen satellitt " +
    "server smarttelefon spill spillet språkmodell system systemet telefon telefonen tjeneste tjenesten tog toget vaksine vaksinen"
  ).split(" "),
  fr: "application avion console logiciel médicament modèle ordinateur plateforme processeur puce puces robot smartphone système téléphone vaccin voiture".split(
    " ",
  ),
  es: "aplicación avión chip coche consola medicamento modelo móvil ordenador plataforma procesador robot sistema teléfono vacuna".split(
    " ",
  ),
};
