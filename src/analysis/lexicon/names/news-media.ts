/**
 * Agencies, broadcasters, newspapers and those who collect what analysts expect, that articles everywhere quote, as ids of entities: that two articles name one of
 * them says nothing of what they are about. By hand, from the media that scripts/names/well-known.txt lists.
 */
export const newsMedia: ReadonlySet<string> = new Set(
  (
    "reuters thomson-reuters refinitiv lseg factset s-p-global associated-press ap afp agence-france-presse bloomberg bloomberg-news dow-jones dpa ritzau tt ntb xinhua xinhua-news-agency tass interfax upi ansa efe kyodo yonhap pa-media stt belga " +
    "bbc bbc-news itv channel-4 sky-news cnn cnbc abc-news cbs cbs-news nbc nbc-news fox-news msnbc npr pbs voa voa-news al-jazeera france-24 ard zdf tagesschau deutschlandfunk wdr ndr mdr swr rtl n-tv ntv " +
    "orf srf dr dr-nyheder tv-2 tv2 tv4 svt sveriges-radio nrk yle " +
    "financial-times guardian the-guardian times the-times sunday-times daily-telegraph the-telegraph daily-mail the-independent the-economist the-sun new-york-times the-new-york-times washington-post " +
    "the-washington-post wall-street-journal the-wall-street-journal usa-today los-angeles-times politico axios newsweek forbes fortune business-insider nikkei china-daily global-times " +
    "south-china-morning-post times-of-india le-monde le-figaro les-echos el-pais el-mundo corriere-della-sera la-repubblica nzz neue-zurcher-zeitung der-standard die-presse " +
    "der-spiegel spiegel die-zeit stern focus bild bild-am-sonntag die-welt welt-am-sonntag frankfurter-allgemeine-zeitung faz suddeutsche-zeitung tagesspiegel handelsblatt wirtschaftswoche " +
    "berlingske politiken jyllands-posten borsen information weekendavisen ekstra-bladet altinget finans dagens-nyheter svenska-dagbladet aftonbladet expressen dagens-industri aftenposten dagbladet vg " +
    "dagens-naeringsliv e24 helsingin-sanomat"
  ).split(" "),
);
