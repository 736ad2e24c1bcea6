/**
 * Pages as they come when an article is copied out of a browser, in our own words. ⟦ and ⟧ mark the body.
 */
export interface Page {
  readonly name: string;
  readonly language: string;
  readonly published: string | null;
  /** Who printed or wrote it; left out where the page does not matter for that. */
  readonly source?: string | null;
  readonly text: string;
}

export const pages: readonly Page[] = [
  {
    name: "en: menu and share buttons above, byline, related links and comment form below",
    language: "en",
    published: "2023-05-14",
    source: "Ellen Marsh",
    text: `Skip to content
Home
News
Business
Share
⟦Harbour town votes to close its last coal terminal

By Ellen Marsh

May 14, 2023

The council of Wexmouth voted on Tuesday evening to close the coal terminal that has shaped the town for ninety years. Seven members were in favour and four against.

The terminal handled 1.2 million tonnes last year, less than a third of what it moved a decade ago. "We are not closing an industry, we are burying one that died," said the mayor, Tom Hale.

Also read: What became of the shipyards

Unions want the 140 workers to be retrained before the gates shut. The operator has promised to present a plan in the autumn.⟧

Related Articles

Port of Selby seeks a new owner
Why the railway matters

Leave a Reply

Your email address will not be published. Required fields are marked *

Name *
Email *
Save my name in this browser for the next time I comment.`,
  },
  {
    name: "en: biography with a name line, newsletter form, copyright",
    language: "en",
    published: null,
    source: "The Tidewater Review",
    text: `⟦Start-up Brightwell raises $40 million to store heat in sand

Brightwell, a young company from Leeds, has raised $40 million from three funds to build stores that keep heat in sand for months.

The first store is to stand beside a paper mill. It would hold 100 megawatt-hours, enough to dry the mill's paper for two days.

Analysts are not convinced. "The physics is fine, the price is not," said one of them, who asked not to be named.

The company says its costs will halve within four years.⟧

Nora Quist

Nora is a freelance journalist based in Oslo. She writes about energy and the sea, and has written for several magazines. When not writing, she sails.

Sign up for our newsletter

Get the best of our reporting in your inbox every Friday.

Enter your email address

Subscribe

© 2023 The Tidewater Review. All rights reserved.`,
  },
  {
    name: "en: last modified line and first-person biography",
    language: "en",
    published: "2022-11-03",
    text: `⟦Regulator opens inquiry into airline's refunds

The aviation regulator has opened an inquiry into Skyline Air after passengers waited more than a year for refunds.

About 18,000 claims are open, the regulator said. The airline disputes the number and speaks of fewer than 9,000.

If the regulator finds a breach of the rules, it can fine the airline up to 10 percent of its revenue.⟧

This article was last updated on 11/03/2022

Peter Lund: Hello there! I'm Peter, and I have been writing about planes since I was old enough to hold a pen. I love airports, maps and long queues, and on this site I try to bring a bit of calm to the noise of travel news. My inbox is always open for tips.`,
  },
  {
    name: "en: agency dateline and reporting credits",
    language: "en",
    published: "2024-02-03",
    source: "NTA",
    text: `⟦Storm cuts power to half of the island

PORT ELIN, Feb. 3, 2024 (NTA) - A storm with gusts of 150 kilometres an hour cut power to 60,000 homes on Saturday, the grid operator said.

Crews had restored power to a third of the homes by the evening. Schools will stay closed on Monday.

The harbour master said no ship had been lost.⟧

Reporting by Ann Cole and Jim Dorn; Editing by Mark Vale

Our Standards: The NTA Trust Principles.`,
  },
  {
    name: "en: disclaimer with advice and questions below",
    language: "en",
    published: "2024-03-05",
    text: `⟦Token exchange halts withdrawals for a day

Published: March 5, 2024 at 9:41 AM

The exchange Coinbarn halted withdrawals on Monday after its main wallet ran dry. Customers complained of errors from six in the morning.

The company said that it moved funds between wallets and that nothing was lost. It expects service to be normal within 24 hours.

A similar halt last year lasted three days.⟧

Disclaimer: The information in this article is not investment advice. Readers should do their own research before they invest. We assume no responsibility for losses.

Was this article helpful?

Tags: exchanges, wallets, outages`,
  },
  {
    name: "en: teasers of other stories that are prose themselves",
    language: "en",
    published: "2023-08-21",
    text: `⟦Museum returns bronze statue after forty years

August 21, 2023

The city museum of Halden has returned a bronze statue of a dancer to the temple from which it was taken in 1983.

Its director handed it over at a ceremony on Monday. "It was never ours," she said, "we only looked after it."

Scholars had traced the statue through the papers of a dealer who died in 2015.⟧

More Stories

The bridge that nobody wanted is open at last. It cost three times what was planned, and on its first day it carried more cyclists than cars.

A village in the hills has lived without a doctor for six years. Now a retired surgeon has moved in and will not say why.`,
  },
  {
    name: "en: questions and answers with headings, nothing around",
    language: "en",
    published: null,
    source: null,
    text: `⟦What the new water rules mean for farmers

The rules take effect next spring. We answer the most common questions.

Who has to report?

Every farm that pumps more than 500 cubic metres a day has to report once a month.

What does it cost?

Nothing for small farms. Large ones pay a fee that grows with what they pump.

Will it work?

That depends on the wells that nobody has counted yet.⟧`,
  },
  {
    name: "en: cookie notice above the headline",
    language: "en",
    published: "2024-01-09",
    text: `We use cookies to improve your experience. By continuing you accept our privacy policy.
Accept all
Manage settings
⟦Rail strike called off after late-night deal

9 January 2024 | 06:15 GMT

Rail unions have called off a strike that was to begin at noon, after talks that lasted until four in the morning.

Drivers get 4 percent more from April and a single payment of 1,000 pounds. The union's members have to agree by the end of the month.

Commuters at the central station were relieved. "I had already hired a bike," said one.⟧

Follow us on
Facebook
Twitter
Download our app`,
  },
  {
    name: "de: Lesen Sie auch in der Mitte, Autor und Kommentare am Ende",
    language: "de",
    published: "2023-10-12",
    source: "Karin Aumann",
    text: `Startseite
Wirtschaft
⟦Molkerei in Oberau streicht jede dritte Stelle

Von Karin Aumann

12. Oktober 2023, 14:20 Uhr

Die Molkerei in Oberau streicht bis zum Jahresende 90 von 270 Stellen. Das teilte die Geschäftsführung am Donnerstag mit.

Grund seien die Preise für Energie, die sich seit dem Frühjahr verdoppelt hätten. Der Betriebsrat widerspricht: Die Aufträge seien stabil, der Gewinn sei es auch.

Lesen Sie auch: Wie die Milch in die Flasche kommt

Der Bürgermeister will in der kommenden Woche mit beiden Seiten sprechen. Für die Gemeinde ist der Betrieb der größte Arbeitgeber.⟧

Karin Aumann

Karin Aumann ist Redakteurin im Ressort Wirtschaft. Sie schreibt über Landwirtschaft und Handwerk.

Mehr zum Thema

Butter so teuer wie nie
Bauern protestieren in der Hauptstadt

Kommentare (12)

Schreiben Sie einen Kommentar`,
  },
  {
    name: "de: Stand-Zeile, Haftungsausschluss in Englisch",
    language: "de",
    published: "2024-02-17",
    text: `⟦Stadtwerke bauen Speicher am alten Gaswerk

Stand: 17.02.2024, 08:05 Uhr

Die Stadtwerke von Lindental bauen auf dem Gelände des alten Gaswerks einen Batteriespeicher mit 20 Megawatt.

Er soll im Herbst in Betrieb gehen und rund 12 Millionen Euro kosten. Einen Teil bezahlt das Land.

Anwohner fürchten Lärm. Die Stadtwerke versprechen, dass man an der Grundstücksgrenze nichts hören werde.⟧

Disclaimer: This website does not endorse any product mentioned on this page. Readers should conduct their own research.

Do you think this content is misleading? Please report it.`,
  },
  {
    name: "de: dpa-Zeile und Newsletter",
    language: "de",
    published: "2022-06-30",
    source: "dpa",
    text: `⟦Zwei Verletzte bei Brand in Möbelhaus

NEUSTADT, 30. Juni 2022 (dpa) - Bei einem Brand in einem Möbelhaus sind am Donnerstag zwei Menschen verletzt worden. Die Feuerwehr war mit 80 Kräften im Einsatz.

Das Feuer war nach ersten Erkenntnissen im Lager ausgebrochen. Den Schaden schätzt die Polizei auf mehrere Millionen Euro.

Das Gebäude ist einsturzgefährdet. Wann es wieder betreten werden kann, ist offen.⟧

Jetzt Newsletter abonnieren

Die wichtigsten Nachrichten des Tages per E-Mail. Jederzeit kündbar.

Ihre E-Mail-Adresse

Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu.`,
  },
  {
    name: "de: Veröffentlicht am, verwandte Beiträge in einer Zeile",
    language: "de",
    published: "2021-09-08",
    source: "Hochschule Graz",
    text: `⟦Forscher lassen Beton von Bakterien heilen

Veröffentlicht am 08.09.2021 von Redaktion

Risse im Beton schließen sich von selbst, wenn Bakterien darin leben. Das zeigen Forscher aus Graz in einer Studie mit 40 Proben.

Nach sechs Wochen waren neun von zehn Rissen dicht. Die Bakterien überdauern im Trockenen und werden wach, wenn Wasser eindringt.

Bis Brücken davon profitieren, wird es dauern: Die Zulassung braucht Jahre.⟧

Das könnte Sie auch interessieren: Wie Holz zu Glas wird – Warum Brücken singen – Das leise Ende der Ziegelei

Quelle: Hochschule Graz`,
  },
  {
    name: "da: læs også, om forfatteren, tilmeld nyhedsbrev",
    language: "da",
    published: "2024-03-11",
    text: `⟦Kommune vil give gratis busser til alle under 18

11. marts 2024 kl. 07.30

Børn og unge i Vesterby skal fra næste år køre gratis med bus. Det har et flertal i byrådet besluttet mandag aften.

Ordningen koster 14 mio. kr. om året, og pengene skal findes på vejbudgettet.

Læs også: Derfor kører bussen forbi dit stoppested

De to partier uden for aftalen kalder den et valgflæsk. »Der er ingen, der har spurgt de unge,« siger Kim Aagaard.

Borgmesteren afviser kritikken og peger på, at tre ud af fire i en rundspørge støtter forslaget.⟧

Om forfatteren

Mette Kær er journalist og skriver om trafik og byer. Hun har tidligere arbejdet på en lokalavis.

Tilmeld dig vores nyhedsbrev

Din e-mail

Ved at tilmelde dig accepterer du vores vilkår og betingelser.`,
  },
  {
    name: "da: opdateret-linje, mest læste",
    language: "da",
    published: "2023-12-02",
    source: "Jonas Bech",
    text: `⟦Vindmøllepark ved Stigø forsinket igen

Af Jonas Bech

Opdateret 2. december 2023

Havvindmølleparken ved Stigø bliver mindst et år forsinket. Det oplyser selskabet bag i en meddelelse.

Parken skulle have leveret strøm til 300.000 husstande fra 2026. Nu bliver det tidligst 2027.

Årsagen er ifølge selskabet, at kablerne fra leverandøren ikke holder, hvad der var aftalt.

Ministeren er ærgerlig, men venter ikke, at det får betydning for klimamålet.⟧

Mest læste

1. Kendt kok lukker restaurant
2. Sådan bliver vejret i weekenden

Følg os på Facebook`,
  },
  {
    name: "da: formular uden overskrift og kryds",
    language: "da",
    published: "2022-04-20",
    text: `⟦Virksomhed fra Fyn sælger robotter til halve Europa

20. april 2022

Det begyndte i en garage i Ringe. I dag sælger virksomheden robotter til sygehuse i elleve lande.

Omsætningen steg sidste år til 210 millioner kroner, og der er nu 95 ansatte.

Direktøren venter, at tallet bliver fordoblet inden for tre år. »Vi kan slet ikke følge med,« siger hun.⟧

×

GRATIS GUIDE
Få vores e-bog om robotter

Tilmeld dig og få eksklusiv adgang. Vi sender aldrig spam, og du kan altid afmelde dig igen.`,
  },
  {
    name: "sv: relaterade artiklar och kommentarer",
    language: "sv",
    published: "2023-02-07",
    source: null,
    text: `⟦Gruvan i Malmfors får fortsätta

Publicerad 7 februari 2023

Regeringen ger gruvan i Malmfors rätt att fortsätta i tio år. Beskedet kom på tisdagen.

Gruvan har 350 anställda och är den största arbetsgivaren i kommunen. Samebyn som berörs är besviken och tänker överklaga.

Bolaget räknar med att investera 900 miljoner kronor.⟧

Relaterade artiklar

Ny järnväg till kusten
Så påverkas renarna

Lämna en kommentar`,
  },
  {
    name: "nl: lees ook en nieuwsbrief",
    language: "nl",
    published: "2023-11-15",
    text: `⟦Gemeente koopt oude steenfabriek aan de Waal

15 november 2023

De gemeente Oosterwaard koopt de oude steenfabriek aan de rivier voor 3,4 miljoen euro. Dat heeft de raad woensdag besloten.

Op het terrein komen woningen en een park. De schoorsteen blijft staan, omdat er vleermuizen in wonen.

De bouw begint op zijn vroegst over twee jaar.⟧

Lees ook

Waarom baksteen terug is
De rivier geeft en de rivier neemt

Meld je aan voor onze nieuwsbrief`,
  },
  {
    name: "fr: articles similaires et commentaire",
    language: "fr",
    published: "2024-04-02",
    text: `⟦La mairie de Rochebrune rachète le cinéma

Publié le 2 avril 2024 à 18h05

La mairie de Rochebrune rachète le seul cinéma de la ville, fermé depuis deux ans. Le conseil a voté mardi un crédit de 1,8 million d’euros.

La salle doit rouvrir avant l’été. Elle comptera 220 places et un café.

L’opposition dénonce une dépense inutile, alors que l’école attend un toit.⟧

Articles similaires

Le théâtre fête ses cent ans

Laisser un commentaire

Votre adresse e-mail ne sera pas publiée.`,
  },
  {
    name: "es: biografía y suscripción",
    language: "es",
    published: "2023-07-19",
    text: `⟦El puerto de Almarena amplía su muelle sur

19 de julio de 2023

El puerto de Almarena ampliará su muelle sur para recibir barcos de 400 metros. La obra costará 85 millones de euros y durará tres años.

La autoridad portuaria espera crear 600 empleos. Los pescadores temen perder la mitad de sus amarres.

El ayuntamiento decidirá en otoño sobre el acceso por carretera.⟧

Noticias relacionadas

Suscríbete a nuestro boletín

Introduce tu correo electrónico`,
  },
  {
    name: "en: biography without a name line, image credit, sharing widgets",
    language: "en",
    published: "2024-01-18",
    text: `⟦Glacier lake drains overnight, sparing the valley

January 18, 2024 by Dana Reeve

A lake that had formed behind the Hornberg glacier emptied on Wednesday night without flooding the valley below. Engineers had feared a wave three metres high.

Sensors showed the level falling from ten in the evening. By dawn 4 million cubic metres of water had gone.

"We were lucky, and we were ready," said the cantonal engineer. The road will reopen on Friday.⟧

Image credit: Hornberg Rescue

Dana Reeve is a senior reporter at Alpine Daily, where she covers climate and mountains.

Share this:
Twitter
Facebook

Like this:
Like Loading...`,
  },
  {
    name: "en: comments of readers",
    language: "en",
    published: "2022-02-10",
    text: `⟦Why the night train is coming back

10 February 2022

Three companies want to run night trains between the coast and the capital from next year. Together they have ordered 60 carriages.

The last night train ran in 2009, when cheap flights had taken most of its passengers. Now the flights are dearer and the passengers older.

Whether it pays is another matter: a bed earns money once a day, a seat four times.⟧

3 Comments

Marlin says:
February 11, 2022 at 10:12 am
I remember the old one. It was cold and wonderful.

Jo says:
February 12, 2022 at 8:01 pm
They will never get the track fees down. Mark my words, this will be dead within two years of its start.

Reply`,
  },
  {
    name: "en: caption and reading time above, topics below",
    language: "en",
    published: "2023-09-30",
    text: `⟦City bans leaf blowers between November and March

Photo: Lea Brandt / City archive

Sam Ortega
30 Sep 2023, 11:00
3 min read

From November leaf blowers with petrol engines are banned in the city of Lorne until the end of March. The council followed a petition that 9,400 people had signed.

Gardeners may still use electric ones, though not before nine in the morning.

"It took eleven years," said Rose Abel, who began the petition.⟧

Topics: Lorne, noise, gardens

Want more stories like this? Subscribe now for $1 a week.`,
  },
  {
    name: "en: press release with boilerplate about the company",
    language: "en",
    published: "2023-06-06",
    text: `⟦Fernhill Opens Second Plant in Ohio

COLUMBUS, June 6, 2023 — Fernhill Foods today opened its second plant in Ohio, a $120 million site that will make oat drinks and employ 250 people.

"Demand has doubled in two years," said chief executive Laura Penn. "This plant lets us keep our promise to the shops."

The plant runs on power from its own roof for a third of the day.⟧

About Fernhill Foods

Fernhill Foods makes drinks and desserts from oats. It was founded in 2011 and sells its products in 14 countries.

Media contact
press@fernhill.example`,
  },
  {
    name: "de: Kürzel der Agentur, Teilen-Leiste, Vorheriger Artikel",
    language: "de",
    published: "2023-03-28",
    text: `⟦Bahn stellt Strecke nach Hochfeld ein

28. März 2023 - 16:45

Die Bahn stellt den Verkehr auf der Strecke nach Hochfeld zum Fahrplanwechsel ein. Zuletzt nutzten noch 120 Fahrgäste am Tag die Züge.

Der Landrat nennt das einen Wortbruch. Noch im Sommer habe das Unternehmen zugesagt, bis 2025 zu fahren.

Busse sollen die Züge ersetzen. Sie brauchen eine halbe Stunde länger.⟧

Artikel teilen

Vorheriger Artikel
Freibad öffnet früher

Nächster Artikel
Stadt kauft Hotel am Markt

Impressum | Datenschutz`,
  },
  {
    name: "de: Pressemitteilung mit Kontakt",
    language: "de",
    published: "2024-05-07",
    text: `07.05.2024 – 10:00

Waldner Maschinenbau AG

⟦Waldner liefert Pressen für 45 Millionen Euro nach Kanada

Eschenbach (ots) - Die Waldner Maschinenbau AG liefert bis 2026 zwölf Pressen an einen Hersteller von Flugzeugteilen in Montreal. Der Auftrag hat einen Wert von rund 45 Millionen Euro.

Es ist der größte Auftrag in der Geschichte des Unternehmens. Für seine Ausführung will Waldner 60 Fachkräfte einstellen.

„Wir haben drei Jahre darum gekämpft“, sagt Vorstand Petra Lind.⟧

Pressekontakt:

Waldner Maschinenbau AG
Jens Roth
Tel.: 0123 456789
presse@waldner.example

Original-Content von: Waldner Maschinenbau AG, übermittelt durch news aktuell`,
  },
  {
    name: "da: ritzau-signatur, billedtekst, emneord",
    language: "da",
    published: "2024-01-25",
    source: "ritzau",
    text: `⟦Sygehus i Nordby aflyser 200 operationer

Foto: Lars Holm

Af Nina Falk, 25. januar 2024

Sygehuset i Nordby har aflyst 200 planlagte operationer, fordi der mangler sygeplejersker. Det skriver regionen i en pressemeddelelse torsdag.

Patienterne får en ny tid inden for seks uger. Akutte operationer bliver gennemført som normalt.

»Det er dybt beklageligt,« siger direktør Ole Brandt.⟧

/ritzau/

Emneord: sygehuse, operationer

Del artiklen`,
  },
  {
    name: "da: blogindlæg med profil og relaterede indlæg",
    language: "da",
    published: "2023-09-14",
    text: `⟦Sådan fik vi varmepumpen til at tie stille

Skrevet af Bo Riis d. 14. september 2023

Naboen klagede allerede den første uge. Vores nye varmepumpe brummede som en fjern motorvej, og han sov med åbent vindue.

Løsningen kostede 1.800 kroner: fire gummiklodser og en plade af rockwool. Målt med telefonen faldt støjen fra 52 til 41 decibel.

Installatøren havde ellers sagt, at det ikke kunne lade sig gøre.⟧

Bo Riis

Bo er ingeniør og husejer. Han har skrevet om energi siden 2015 og bor i Skive med kone og to katte.

Relaterede indlæg

Solceller på et nordvendt tag
Hvad koster det at lade en bil?`,
  },
  {
    name: "nb: annonse i midten, om forfatteren",
    language: "nb",
    published: "2023-05-03",
    text: `⟦Fergen til Sørøya innstilles i to uker

Publisert 3. mai 2023

Fergen til Sørøya blir tatt ut av drift i to uker fra mandag. Skroget må sveises etter grunnstøtingen i april.

Annonse

Øyas 430 innbyggere får en hurtigbåt som erstatning, men den tar ikke biler. Butikken på øya har bestilt inn dobbelt så mye mel som vanlig.

Rederiet beklager og lover å betale tilbake månedskortene.⟧

Les mer om

Sørøya
Samferdsel

Følg oss på Facebook`,
  },
  {
    name: "it: leggi anche e commenti",
    language: "it",
    published: "2024-03-21",
    text: `⟦Il comune di Valdoria chiude il ponte vecchio

Pubblicato il 21 marzo 2024

Il comune di Valdoria chiude il ponte vecchio per sei mesi. I tecnici hanno trovato crepe in due dei sette archi.

I lavori costeranno 2,6 milioni di euro. Il traffico passerà dal ponte nuovo, che porta già 15.000 auto al giorno.

I negozianti del centro temono di perdere i clienti dell’estate.⟧

Leggi anche

La stazione cambia volto

Lascia un commento

Il tuo indirizzo email non sarà pubblicato.`,
  },
  {
    name: "pt: leia também no meio e no fim",
    language: "pt",
    published: "2022-08-09",
    text: `⟦Câmara de Vilarinho vende antigo quartel

9 de agosto de 2022

A câmara de Vilarinho vendeu o antigo quartel a uma empresa de Lisboa por 4,1 milhões de euros. O edifício está vazio desde 2004.

Leia também: O que vai nascer junto ao rio

A empresa promete um hotel com 80 quartos e 45 empregos. Os moradores queriam uma escola.

O negócio tem ainda de ser aprovado pela assembleia municipal.⟧

Leia também

Praça reabre em setembro
Mercado muda de horário`,
  },
  {
    name: "en: blog with conclusion, questions, thanks and promotion",
    language: "en",
    published: "2024-02-22",
    text: `Tech Lantern
Home » Chips » Foundries
⟦Lumora wants to build its own foundry, and it will not be cheap

Posted on February 22, 2024 by admin in Chips

Lumora, the company behind the Aster models, is looking for 30 billion dollars to build a foundry of its own. Two people who saw the plan confirmed the sum.

Why it matters

The company buys nearly all of its processors from one supplier. Last year it waited seven months for 20,000 of them.

Conclusion

A foundry takes five years and a lot of water. Lumora has neither, but it has friends in the Gulf.⟧

Thanks for reading! If you enjoyed this post, consider subscribing to our free newsletter.

What do you think? Let us know in the comments below.

Frequently bought together: our e-book on chips and a mug with a wafer on it.`,
  },
  {
    name: "en: reporter's mail, copyright with a sign of its own",
    language: "en",
    published: "2024-01-26",
    text: `⟦Memory makers court American model builder

By Han Ji-min
Published : Jan. 26, 2024 - 16:08

The head of Lumora arrived in Seoul on Thursday night and is to meet the country's two makers of memory chips on Friday, people with knowledge of his schedule said.

He will visit a plant in Pyeongtaek first. The talks are about chips that stack memory in 12 layers, of which the two companies make nine in ten.

Neither company would comment.⟧

By Han Ji-min (jimin@eastherald.example)

Copyright ⓒ The East Herald. Unauthorized reproduction prohibited.

MOST POPULAR
1
Subway fares to rise by 150 won
2
Actor denies everything`,
  },
  {
    name: "en: headline twice, key points, related line in the midst, stock notice at the end",
    language: "en",
    published: "2024-02-12",
    text: `Lumora in talks over $5 trillion chip network | Market Bell
⟦Lumora in talks over $5 trillion chip network

Feb 12, 2024, 7:45 AM EST

Key Points

- Lumora seeks trillions to build dozens of chip plants.
- Investors from the Gulf are said to be interested.

The plan would reshape an industry whose sales came to $527 billion last year. It would also need the consent of the government in Washington.

Related: Five charts that explain the chip market

Analysts at Stonebridge doubt that such sums exist. "There is not enough concrete in the world," one of them wrote on Monday.

Shares of chip makers rose after the report.⟧

Disclosure: The author owns shares of two companies mentioned in this article.

Stay informed: get the Market Bell in your inbox each morning.`,
  },
  {
    name: "de: Übersetzte Seite mit Teilen-Knöpfen im Kopf und Quellen am Ende",
    language: "de",
    published: "2024-02-09",
    text: `Teilen
Tweet
⟦Lumora sucht Billionen für neue Chipfabriken

Von Redaktion - 9. Februar 2024

Der Chef von Lumora will nach einem Bericht bis zu sieben Billionen Dollar einsammeln, um die Herstellung von Chips auf neue Füße zu stellen. Gespräche führe er unter anderem mit der Regierung der Emirate.

Die Summe ist größer als die Wirtschaftsleistung von Japan. Fachleute halten sie für ein Gedankenspiel.

Was bedeutet das für Europa?

Europas Hersteller könnten Maschinen liefern. Ein Werk in Sachsen steht ohnehin vor der Erweiterung.

Ob das Vorhaben je beginnt, hängt an Strom, Wasser und Geduld.⟧

Quellen: Market Bell, East Herald

Bildquelle: Archiv

Hat dir der Artikel gefallen? Dann abonniere unseren Newsletter und verpasse keine Neuigkeiten mehr.`,
  },
  {
    name: "da: oversat side med reklame i midten og FAQ efter",
    language: "da",
    published: "2024-02-12",
    text: `⟦Lumora vil bygge chipfabrikker for billioner

12 februar 2024

Lumoras direktør vil ifølge et amerikansk medie rejse op mod syv billioner dollar til nye chipfabrikker. Beløbet svarer til næsten tyve gange Danmarks bruttonationalprodukt.

Annonce

Han har talt med investorer i Mellemøsten og med to producenter i Asien. Ingen af dem vil kommentere sagen.

»Det er et tal, man siger for at blive hørt,« vurderer lektor Ida Holm.

Om planen bliver til noget, afgøres tidligst næste år.⟧

Vil du have flere nyheder om kunstig intelligens? Tilmeld dig nyhedsbrevet og få dem direkte i indbakken.

Navn
E-mail
Send

© 2024 Chipnyt ApS · CVR 12345678 · Alle rettigheder forbeholdes`,
  },
  {
    name: "da: artikel med faktaboks til sidst",
    language: "da",
    published: "2023-06-05",
    text: `⟦Halvdelen af landets fyr bliver slukket

Af Søren Krag
5. juni 2023 kl. 12:00

Inden 2030 skal halvdelen af landets 80 fyrtårne slukkes. Skibene klarer sig med satellitter, og lyset koster 11 mio. kr. om året.

Fyrfolkene har ventet beskeden i årevis. »Vi er de sidste, der går en runde om natten,« siger Aksel Toft fra Hirsholm.

FAKTA: Fyr i Danmark

Det ældste fyr er fra 1560. Det højeste er 47 meter.⟧

Artiklen er senest opdateret 6. juni 2023.

Vis kommentarer (7)`,
  },
];
