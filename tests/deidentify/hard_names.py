"""Sentences in the voice of real minutes, each name between brackets; nothing else is a person's name.

All invented; ⏎ stands for a line break.
"""

from __future__ import annotations

WITH_NAMES = """
[Kevin] har varit borta sedan höstlovet och [Kevins] mamma når inte fram till skolan.
Kuratorn lyfter att [Amal] i princip slutat äta lunch.
Mentorn är orolig för [Jibril Warsame], som sover på lektionerna.
Socialtjänsten känner till familjen [Haxhiu] sedan tidigare.
Mamman, [Rozhin], har sökt hjälp två gånger.
Pappan heter [Goran Petrović] och bor på annan ort.
Hennes bror [Ismail] går på gymnasiet.
Vi enades om att [Elin] och [Tindra] inte ska sitta bredvid varandra.
[Alva-Li] vill inte gå till skolan när [Melwin] är där.
Läraren [Sten] uppger att det är lugnare nu.
Fru [Ek] ringde rektorn i går.
Eleven kallas [Bullen] av kompisarna.
Kompisen [Storm] var också med.
Det var [Love] som började, säger flera elever.
Vi talade länge om [Saga] och hennes frånvaro.
Brodern [Dag] är placerad, systern [Liv] bor hemma.
Herr [Kung] kom inte till mötet.
Mormodern [Maj] hämtar på fredagar.
[Björn] mår sämre sedan sommaren.
[Stig] har hotat en annan elev.
[Linnea] gråter ofta på rasterna.
Klasskamraten [August] har sett allt.
Mötet handlade om [Junis] skolgång.
[Maj-Britt Söderqvist] deltog som god man.
[Per] och [My] bråkar varje rast.
[Per] säger att han inte orkar.
[Storm] har inte kommit till skolan på tre veckor.
[Sol] mår inte bra.
[Hans] berättade att han slutat röka.
[Abdirahman Xuseen] har ny lägenhet.
[Nguyễn Thị Lan] behöver tolk.
[Đorđe Živković] ringde om sonen [Luka].
[Przemysław] och [Agnieszka Wójcik] är separerade.
[Filmon Tesfagiorgis] kom till kommunen i fjol.
[Selam], [Rahwa] och [Saba] går i samma grupp.
[Suphaphon] talar thailändska hemma.
[Oleksandr Shevchenko] och hans mamma [Olena] bor tillfälligt hos släkt.
[Gulalai] och [Zarmina] har inte skolplikt längre.
[Parwana] är rädd för sin farbror [Najibullah].
[Rojda Demirel] vill byta skola.
[Áilu] flyttar till pappan i norr.
[Veikko Hietala] är kontaktperson.
[Blerta] och [Arbnor Krasniqi] är kusiner.
[José Luis Fernández] är styvpappa.
[Ayşe Yıldırım] har bett om ett samtal.
[Zbigniew] hörde av sig efter lovet.
[Dragan] har kontakt med öppenvården.
[Hodan]s lärare har skrivit ett underlag.
[Elias] mamma vill ha ett nytt möte.
[Alexis] lärare håller med.
[Max] säger nej till allt.
Enligt [Noor] hände det på bussen.
Föräldrarna till [Vilgot] är inte överens.
[Emmamamman] ringde igen.
[Ali-ärendet] lämnas över till gruppen.
[Noahs-mamma] undrar när utredningen är klar.
Vi tog upp [Olle-frågan] en gång till.
[A.L.] har inte varit i skolan sedan jul.
Eleven [A L] bor hos sin far.
[K. Hallgren] har journalen.
Rapporten lämnades av [M. Al-Rashid].
[HAMPUS] SKOLKAR IGEN.
[FATIMA AL-SAYED] var på plats.
[Asa] och [Goran] är föräldrar till eleven.
[Bjorn Akesson] är stödperson.
[Hakan] hämtar alltid för sent.
[E*mma] har inte svarat.
[L1am] är hemma igen.
[E m m a] nämns i mejlet.
[Em-ma] stod det i lappen.
[J0nathan] har slutat svara på sms.
[Em\u200bma] finns med i underlaget.
[Karl\u00a0Johan] ringde mamman.
[Moham-⏎med] var frånvarande.
[Anna⏎Lindström] tog kontakt.
[kevin] har inte varit här på länge
vi pratade om [hanna] igår och [liban] var med
mamman till [wilma] är jätteorolig
[ebbas] pappa ringde
pojken heter [rayan]
läraren [anna] ser en förändring
hennes kompis [maja] säger samma sak
[yusuf mohamed] är placerad sedan i våras
[Katarina af Ugglas] är ombud.
[Omar bin Khalid] är farbror.
[Ludwig von Rosen] är mentor.
[Hussein al-Masri] bor kvar i lägenheten.
[Maria del Carmen Ruiz] är utredare.
Flickan, som heter [Xhesika], har två syskon.
Kontaktpersonen [Tuulikki] har slutat.
Kurator [Ingalill Wreede] sammanfattar.
Rektor [Torbjörn Ahlgren] tar frågan vidare.
Skolsköterskan [Mimmi] har vägt eleven.
Polisen [Jörgen Kask] gav råd.
Handläggaren [Pia-Lotta Ström] återkommer.
Barnets farmor, [Birgitta Holm], kan tänka sig att hjälpa.
Vårdnadshavaren [Samira] godkänner att vi talas vid.
Socialsekreterare [Beatrice Lundkvist] har tagit över efter [Lundkvist].
[Amir Storm] anmäldes i maj. I juni rymde [Storm] igen.
[Nadifa Berg] är elva. [Bergs] lärare är orolig.
Det gäller [Theo], [Leo] samt [Milo].
Hälsa [Ebba] att hon får komma tillbaka.
Vi frågar [Zeynab] om hon vill vara med.
Ring [Zahra] före fredag.
Mejla [Gunilla Rask] om lokalen.
Hos [Nellie] fungerar det bättre.
Med [Wilmer] går det åt rätt håll.
Till [Matilda] skickas ny kallelse.
Både [Isa] och [Mila] har flyttat.
[Tim] har blivit av med sin telefon.
[Vera] vill bo hos sin mamma.
[Vide] vill inte prata med någon.
[Tor] bor hos sin pappa.
[Charlie] och [Robin] är tvillingar.
Lille [Nils] får åka med brodern.
[Jonnas] är ofta ensam.
[Wilmma] behöver mer stöd.
[Sebbe] och [Jocke] sågs vid stationen.
[Fia] brukar vara den som säger ifrån.
[Nicke] har fått en varning.
Familjen [Al Khatib] tackar nej till insatsen.
Bröderna [Nyberg] har stängts av.
Syskonen [Rahmani] följs åt.
[Yousef], 14, hade kniv med sig.
Mamma [Leyla] och pappa [Reza] kom tillsammans.
Styvpappan [Conny] har hämtat tre gånger.
Hon umgås med [Tyra-Lovisa] på kvällarna.
[Meliha Hodžić]s dotter behöver tolk.
Nästa vecka träffar vi [Svetlana].
Vi har även fått oro om [Dilnaz].
Skolan tror att [Mehdi] säljer snus.
Då slog [Theodor] till honom.
""".strip().splitlines()

WITHOUT = """
Bakgrund: Eleven i högstadiet har hög frånvaro. Elevhälsan har haft tre möten.
Maj och juni är tunga månader, augusti likaså.
Storm drog in över kommunen och skolskjutsen ställdes in.
Vår bedömning är att stödet räcker. Sommaren blir viktig.
Love Bombing och hedersnormer togs upp på temadagen.
Saga och sanning: rollspel används i gruppen.
Per elev läggs fyra timmar. Per termin blir det tio möten.
Under Lucia och jul är öppettiderna andra.
Hans situation är oförändrad. Hennes syskon går i en annan skola.
Inga nya ärenden. Klara ärenden stängs. Mina anteckningar förstörs.
Max fem deltagare per grupp. Min tid är slut. Era frågor sparas.
Liv och hälsa prövas i utredningen.
Ask, ek och lind planterades på gården.
Varg och björn diskuterades i naturkunskapen.
Sten kastades mot bussen. Grus och sten ska bort.
Tom stol i ringen används som övning.
Dag ett och dag två beskrivs i bilagan. Dag för dag.
Socialtjänstlagen 14 kap. 1 § och OSL 10 kap. 27 § lästes.
Enligt Skolverket och Socialstyrelsen bör samverkan ske tidigt.
BUP, LSS-enheten och Försäkringskassan bjuds in.
Ungdomsmottagningen, Familjerådgivningen och Barnahus deltog digitalt.
IVO:s granskning och JO:s uttalande gicks igenom.
Mötet hölls i Teams. Zoom fungerade inte. Länken ligger i Outlook.
Unikum, Vklass och SchoolSoft jämfördes.
Snapchat, TikTok och Discord används i klassen.
Concerta och Ritalin sköts av läkaren.
Marte Meo, Komet och Repulse erbjuds av öppenvården.
Skolan använder Rädda Barnens material och BRIS stödlinje.
Röda Korset och Svenska kyrkan har läxhjälp.
En Volvo och en Audi stod på skolgården.
Eleven kom från Ukraina. Familjen har bott i Tyskland och Polen.
Resan till Köpenhamn och Malmö betalas av klassen.
Högstadiet åker till Göteborg i vår.
Närvarande: rektor, kurator, skolsköterska, två socialsekreterare.
Ordföranden öppnar mötet och Sekreteraren antecknar.
Rektor informerar. Kurator följer upp. Skolsköterska kallar.
Punkt A flyttas. Alternativ B väljs. Bilaga C och D utgår.
Ärende K3 och K4 avslutas. Ärende K12 vilar.
Kommunstyrelsen beslutade i mars. Barn- och utbildningsnämnden i april.
Polisen och Räddningstjänsten var på skolan.
Elevrådet och Ungdomens hus vill samarbeta.
Nationella prov i svenska, Matematik och Engelska skrivs i veckan.
Läxhjälpen på Biblioteket fortsätter. Fritidsgården har öppet.
Jourtelefonen och Socialjouren nås dygnet runt.
Region Skåne och Helsingborgs lasarett ansvarar.
Mini-Maria har väntetid. Kvinnojouren finns i Hässleholm.
Orosanmälan gjordes samma dag. Skyddsbedömning inom 24 timmar.
Barnkonventionen är lag. Barnets bästa prövas.
Frånvaroteamet, Trygghetsteamet och SSPF-gruppen rapporterar.
Enkäten Elevhälsa 2026 visar att trivseln ökar.
Vid oro: ring mottagningen. Vid fara: ring 112.
God Jul och Gott Nytt År önskas alla.
Nästa möte: Onsdag. Anteckningar: Kurator. Tid: 13.00.
Skolk, Snus, Vape och Spice är återkommande.
Ramadan och Eid påverkar orken i maj.
Pojken kom hem sent. Flickan var ledsen. Läraren ringde.
Mamman är sjuk. Pappan arbetar natt. Mormodern avlastar.
Vårdnadshavarna är oense. Syskonet är yngre.
Barnet säger att Det är bra.
Ny Rutin från januari. Gamla Blanketten utgår.
Appen Quizlet och spelet Fortnite tar tid.
Boken Garnets herre lästes i klassen.
Föreningen Maskrosbarn erbjuder stöd. Tjejjouren har chatt.
Kursen Trygg i klassen startar. Metoden Friends ses över.
LGBTQ, HBTQI och Pride diskuterades.
Adhd, Autism, Tourettes och Aspergers förklarades för gruppen.
vi pratade om frånvaro och rutiner i maj
mamman är hemma på fredag och per telefon går bra
hans bror och hennes syster är kända sedan tidigare
inga åtgärder är klara men sten kastades
""".strip().splitlines()
