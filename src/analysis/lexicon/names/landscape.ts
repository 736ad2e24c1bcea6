/**
 * Rivers, seas, straits, mountains and other places that no list of towns and countries has, in English, German, Danish and,
 * where they differ, Swedish and Norwegian. By hand: what atlases for schools name of Europe and the world. Left out
 * is what is an everyday word, an adjective or a name of people in one of the languages (Main, Oder, Seine, Don, Arno, Atlantic).
 */
export const landscape: ReadonlySet<string> = new Set(
  (
    "Elbe,Elben,Rhine,Rhein,Rhinen,Danube,Donau,Weser,Ems,Mosel,Moselle,Neckar,Saale,Isar,Ruhr,Neisse,Neiße,Vistula,Weichsel,Moldau,Vltava,Loire,Rhône,Garonne,Meuse," +
    "Schelde,Scheldt,Thames,Themse,Themsen,Severn,Mersey,Humber,Tyne,Tiber,Ebro,Tagus,Tejo,Douro,Guadalquivir,Volga,Wolga,Dnieper,Dnjepr,Dnipro,Dnepr,Dniester,Dnjestr,Nile,Nilen," +
    "Congo River,Niger River,Zambezi,Sambesi,Limpopo,Euphrates,Euphrat,Eufrat,Tigris,Jordan River,Indus,Ganges,Brahmaputra,Mekong,Yangtze,Jangtse,Yellow River,Amur,Yenisei,Mississippi River,Missouri River,Ohio River," +
    "Colorado River,Rio Grande,Hudson River,Potomac,Yukon,Amazon River,Amazonas,Orinoco,Murray River,Gudenåen,Storåen,Skjern Å,Kattegat,Skagerrak,Øresund,Öresund,Oresund,Storebælt,Lillebælt,Great Belt,Fehmarnbelt,Femern Bælt," +
    "Limfjorden,Roskilde Fjord,Isefjord,Vadehavet,Wattenmeer,Wadden Sea,Nordsee,North Sea,Nordsøen,Nordsjön,Nordsjøen,Ostsee,Baltic Sea,Østersøen,Östersjön,Østersjøen,Mediterranean Sea,Mittelmeer,Middelhavet,Medelhavet," +
    "Black Sea,Schwarzes Meer,Schwarze Meer,Schwarzen Meer,Sortehavet,Svarta havet,Svartehavet,Red Sea,Rotes Meer,Rote Meer,Roten Meer,Røde Hav,Röda havet,Rødehavet,Caspian Sea,Kaspisches Meer,Kaspischen Meer,Kaspiske Hav,Dead Sea," +
    "Totes Meer,Toten Meer,Døde Hav,Adriatic Sea,Adriatische Meer,Aegean Sea,Ägäis,Ægæerhavet,Sea of Azov,Asowsches Meer,Asowschen Meer,Azovhavet,Sea of Marmara,Bosphorus,Bosporus,Bosporusstrædet,Dardanelles,Dardanellen," +
    "Atlantic Ocean,Atlantik,Atlanterhavet,Atlanten,Pacific Ocean,Pazifik,Stillehavet,Stilla havet,Indian Ocean,Indischer Ozean,Indischen Ozean,Indiske Ocean,Arctic Ocean,Nordpolarmeer,Arktis,Barents Sea,Barentssee,Barentshavet," +
    "Norwegian Sea,Norskehavet,Irish Sea,Irische See,Irske Sø,English Channel,Ärmelkanal,Engelske Kanal,German Bight,Deutsche Bucht,Deutschen Bucht,Tyske Bugt,Bay of Biscay,Biskaya,Biscayen,Gulf of Mexico,Golf von Mexiko,Mexicanske Golf,Persian Gulf,Persischer Golf," +
    "Persischen Golf,Persiske Golf,Strait of Hormuz,Straße von Hormus,Hormuzstrædet,Suez Canal,Suezkanal,Suezkanalen,Panama Canal,Panamakanal,Panamakanalen,Kiel Canal,Nord-Ostsee-Kanal,Kielerkanalen,Mittellandkanal,South China Sea,Südchinesisches Meer," +
    "Südchinesischen Meer,Sydkinesiske Hav,East China Sea,Sea of Japan,Bering Strait,Beringstraße,Beringstrædet,Taiwan Strait,Taiwanstraße,Taiwanstrædet,Alps,Alpen,Alperne,Alperna,Alpene,Pyrenees,Pyrenäen,Pyrenæerne,Pyreneerna,Carpathians,Karpaten,Karpaterne," +
    "Apennines,Apennin,Appenninerne,Ural,Uralbjergene,Caucasus,Kaukasus,Himalaya,Himalayas,Andes,Andesbjergene,Rocky Mountains,Harz,Harzen,Eifel,Schwarzwald,Black Forest,Schwarzwald,Erzgebirge,Bodensee,Lake Constance,Bodensøen,Müritz,Chiemsee,Vänern," +
    "Vättern,Mälaren,Lake Geneva,Genfer See,Lake Garda,Gardasee,Gardasøen,Lake Victoria,Victoriasee,Victoriasøen,Lake Baikal,Baikalsee,Great Lakes,Lake Michigan,Lake Superior,Sahara,Sahel,Sinai,Siberia,Sibirien,Balkans,Scandinavia,Skandinavien,Skandinavia," +
    "Baltikum,Baltics,Benelux,Jutland,Jütland,Jylland,Vestjylland,Nordjylland,Midtjylland,Østjylland,Sønderjylland,Funen,Fünen,Fyn,Sjælland,Seeland,Lolland,Falster,Bornholm,Schonen,Skåne,Lapland,Lappland,Svalbard,Spitzbergen,Heligoland,Helgoland," +
    "Rügen,Sylt,Amrum,Föhr,Usedom,Fehmarn,Femern,Crete,Kreta,Sicily,Sizilien,Sicilien,Sardinia,Sardinien,Corsica,Korsika,Mallorca,Majorca,Crimea,Krim,Krym,Donbas,Donbass,Anatolia,Anatolien,Middle East,Naher Osten,Nahen Osten,Mellemøsten,Mellanöstern,Midtøsten"
  ).split(","),
);
