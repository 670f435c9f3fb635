<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name></name>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>går inte att använda</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>1 uppföljning</source>
        <translation>1 follow-up</translation>
    </message>
    <message>
        <source>{count} uppföljningar</source>
        <translation>{count} follow-ups</translation>
    </message>
    <message>
        <source>{count} ändringar</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>senaste</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>Åtgärd i ärende K{code}</source>
        <translation>Action in case K{code}</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>utan sista dag</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>1 dag försenad</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>{count} dagar försenad</source>
        <translation>{count} days late</translation>
    </message>
    <message>
        <source>ansvarig saknas</source>
        <translation>nobody responsible</translation>
    </message>
    <message>
        <source>från {meeting}</source>
        <translation>from {meeting}</translation>
    </message>
    <message>
        <source>kom {day}, {count} dagar sedan</source>
        <translation>came {day}, {count} days ago</translation>
    </message>
    <message>
        <source>Slutade {day}</source>
        <translation>Ended {day}</translation>
    </message>
    <message>
        <source>Från {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Slutar {day}</source>
        <translation>Ends {day}</translation>
    </message>
    <message>
        <source>från {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Första</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Andra</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Tredje</source>
        <translation>Third</translation>
    </message>
    <message>
        <source>Fjärde</source>
        <translation>Fourth</translation>
    </message>
    <message>
        <source>Femte</source>
        <translation>Fifth</translation>
    </message>
    <message>
        <source>Sjätte</source>
        <translation>Sixth</translation>
    </message>
    <message>
        <source>Sjunde</source>
        <translation>Seventh</translation>
    </message>
    <message>
        <source>{number}:e</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Ärende utan namn</source>
        <translation>Case without a name</translation>
    </message>
    <message>
        <source>Fast punkt</source>
        <translation>Standing item</translation>
    </message>
    <message>
        <source>Fyll i ärendet</source>
        <translation>Fill in the case</translation>
    </message>
    <message>
        <source>Stadium: {what}</source>
        <translation>Stage: {what}</translation>
    </message>
    <message>
        <source>Område: {what}</source>
        <translation>Area: {what}</translation>
    </message>
    <message>
        <source>+ Område</source>
        <translation>+ Area</translation>
    </message>
    <message>
        <source>Krets: {who}</source>
        <translation>Circle: {who}</translation>
    </message>
    <message>
        <source>Föredrar: {what}</source>
        <translation>Presented by: {what}</translation>
    </message>
    <message>
        <source>+ Föredragande</source>
        <translation>+ Presenter</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation>{planned} min</translation>
    </message>
    <message>
        <source>{used} av {planned} min</source>
        <translation>{used} of {planned} min</translation>
    </message>
    <message>
        <source>Grund saknas: {side}</source>
        <translation>Basis missing: {side}</translation>
    </message>
    <message>
        <source>+ Grund</source>
        <translation>+ Basis</translation>
    </message>
    <message>
        <source>Fråga från: {who}</source>
        <translation>Question from: {who}</translation>
    </message>
    <message>
        <source>Grund, {side}: {ground}</source>
        <translation>Basis, {side}: {ground}</translation>
    </message>
    <message>
        <source>Bedömd {day}</source>
        <translation>Assessed {day}</translation>
    </message>
    <message>
        <source>Bedömd av {who} {day}</source>
        <translation>Assessed by {who} {day}</translation>
    </message>
    <message>
        <source>{which} gången · senast {meeting}{at}</source>
        <translation>{which} time · latest {meeting}{at}</translation>
    </message>
    <message>
        <source>Konsultation ersätter inte orosanmälan. Den som misstänker att ett barn far illa anmäler genast{law}. Mötet tar inte ställning.</source>
        <translation>Consultation does not replace a report of concern. Whoever suspects that a child is suffering harm reports at once{law}. The meeting takes no stand.</translation>
    </message>
    <message>
        <source>Barnets identitet framkom {day}. Texten är stoppad: skriv inte namnet någonstans. Prövar genast om uppgifterna ska anmälas: {who}. Inget får skjuta upp en anmälan.</source>
        <translation>The child’s identity came out {day}. The text is stopped: do not write the name anywhere. Considering at once whether the information must be reported: {who}. Nothing may delay a report.</translation>
    </message>
    <message>
        <source>semikolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>komma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tabb</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>lodstreck</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>skiljetecken {sign}</source>
        <translation>separator {sign}</translation>
    </message>
    <message>
        <source>1 rad</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>{n} rader</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>1 ny</source>
        <translation>1 new</translation>
    </message>
    <message>
        <source>1 upprepad</source>
        <translation>1 repeated</translation>
    </message>
    <message>
        <source>{n} nya</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <source>{n} ändras</source>
        <translation>{n} changed</translation>
    </message>
    <message>
        <source>{n} finns redan</source>
        <translation>{n} already there</translation>
    </message>
    <message>
        <source>{n} upprepade</source>
        <translation>{n} repeated</translation>
    </message>
    <message>
        <source>{n} läses inte in</source>
        <translation>{n} not imported</translation>
    </message>
    <message>
        <source>{n} hoppas över</source>
        <translation>{n} skipped</translation>
    </message>
    <message>
        <source>Rad {n}</source>
        <translation>Row {n}</translation>
    </message>
    <message>
        <source>Hoppas över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Planerat</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Inställt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Inbjudan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>För godkännande</source>
        <translation>For approval</translation>
    </message>
    <message>
        <source>Godkänt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Minnesanteckningarna godkändes {day} av {who} och är låsta. Det som behöver rättas blir en rättelse: en ny version, och den gamla finns kvar.</source>
        <translation>The minutes were approved {day} by {who} and are locked. What needs putting right becomes a correction: a new version, and the old one is kept.</translation>
    </message>
    <message>
        <source>Mötet är inställt: {why}</source>
        <translation>The meeting is cancelled: {why}</translation>
    </message>
    <message>
        <source>Filen är öppnad för läsning. Inget kan ändras.</source>
        <translation>The file is open for reading. Nothing can be changed.</translation>
    </message>
    <message>
        <source>Mötet har ingen dagordning.</source>
        <translation>The meeting has no agenda.</translation>
    </message>
    <message>
        <source>Inget är antecknat</source>
        <translation>Nothing is noted</translation>
    </message>
    <message>
        <source>Mötet hade inga punkter. Att det hölls, och vem som var med, finns med i uppföljningen.</source>
        <translation>The meeting had no items. That it was held, and who was there, is counted in the follow-up.</translation>
    </message>
    <message>
        <source>Inga punkter än.</source>
        <translation>No items yet.</translation>
    </message>
    <message>
        <source>Börja med en punkt</source>
        <translation>Begin with an item</translation>
    </message>
    <message>
        <source>Lägg till en punkt med Ctrl+Enter, eller välj bland frågorna som väntar. Ett möte utan dagordning räknas också: anteckna bara närvaron.</source>
        <translation>Add an item with Ctrl+Enter, or choose among the questions that wait. A meeting without an agenda counts too: just note the attendance.</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Togs inte upp</source>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>väntat {n} dagar</source>
        <translation>waited {n} days</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>På dagordningen: {counts}.</source>
        <translation>On the agenda: {counts}.</translation>
    </message>
    <message>
        <source>Ingen fråga från {side} på dagordningen än; {n} väntar.</source>
        <translation>No question from {side} on the agenda yet; {n} wait.</translation>
    </message>
    <message>
        <source>Ingen fråga från {side} än. Sista dag för frågor är {day}, så det är tid kvar.</source>
        <translation>No question from {side} yet. The last day for questions is {day}, so there is time left.</translation>
    </message>
    <message>
        <source>Dagordningen har ingen fråga från {side} än, men {n} väntar.</source>
        <translation>The agenda has no question from {side} yet, but {n} wait.</translation>
    </message>
    <message>
        <source>Dagordningen har ingen fråga från {side}.</source>
        <translation>The agenda has no question from {side}.</translation>
    </message>
    <message>
        <source>Planerat {planned} min av {all}.</source>
        <translation>{planned} of {all} min planned.</translation>
    </message>
    <message>
        <source>{planned} av {all} min</source>
        <translation>{planned} of {all} min</translation>
    </message>
    <message>
        <source>{used} av {all} min</source>
        <translation>{used} of {all} min</translation>
    </message>
    <message>
        <source>datum saknas</source>
        <translation>date missing</translation>
    </message>
    <message>
        <source>{n} dagar sen</source>
        <translation>{n} days late</translation>
    </message>
    <message>
        <source>1 dag sen</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>för {who}</source>
        <translation>for {who}</translation>
    </message>
    <message>
        <source>Utanför kretsen</source>
        <translation>Outside the circle</translation>
    </message>
    <message>
        <source>Okänd funktion</source>
        <translation>Unknown function</translation>
    </message>
    <message>
        <source>{answered} av {all} har svarat</source>
        <translation>{answered} of {all} have replied</translation>
    </message>
    <message>
        <source>{came} av {all} funktioner</source>
        <translation>{came} of {all} functions</translation>
    </message>
    <message>
        <source>Ska delta, men ingen som kan komma är kallad: {who}.</source>
        <translation>Shall take part, but nobody who can come is called: {who}.</translation>
    </message>
    <message>
        <source> {which} mötet i rad.</source>
        <translation> {which} meeting in a row.</translation>
    </message>
    <message>
        <source>Funktion som ska delta saknas: {who}.</source>
        <translation>Function that shall take part is missing: {who}.</translation>
    </message>
    <message>
        <source>vecka {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source> och </source>
        <translation> and </translation>
    </message>
    <message>
        <source>{states} (räknas inte)</source>
        <translation>{states} (not counted)</translation>
    </message>
    <message>
        <source>{name}: {figure}. Det gäller {areas}.</source>
        <translation>{name}: {figure}. This concerns {areas}.</translation>
    </message>
    <message>
        <source>{name}: {count} punkter</source>
        <translation>{name}: {count} items</translation>
    </message>
    <message>
        <source>visas inte</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>färre än </source>
        <translation>fewer than </translation>
    </message>
    <message>
        <source>Serien är redan lagd, från {day}.</source>
        <translation>The series is already planned, from {day}.</translation>
    </message>
    <message>
        <source>Första lediga {weekday}en i den valda tiden.</source>
        <translation>First free {weekday} in the chosen time.</translation>
    </message>
    <message>
        <source>Utelämnat</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Välj datum</source>
        <translation>Choose a date</translation>
    </message>
    <message>
        <source>Inget möte</source>
        <translation>No meeting</translation>
    </message>
    <message>
        <source>Står redan</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Satt för hand</source>
        <translation>Set by hand</translation>
    </message>
    <message>
        <source>Flyttat</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>I takt</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>kontrollera: {what}</source>
        <translation>check: {what}</translation>
    </message>
    <message>
        <source>redan inlagt</source>
        <translation>already added</translation>
    </message>
    <message>
        <source>nu {day}</source>
        <translation>now {day}</translation>
    </message>
    <message>
        <source>Inget möte läggs in för {day}. Du har utelämnat det.</source>
        <translation>No meeting will be added for {day}. You have left it out.</translation>
    </message>
    <message>
        <source>Mötet {day} står redan. Ska det flyttas görs det i möteslistan.</source>
        <translation>The meeting on {day} is already in the list. To move it, go to the list of meetings.</translation>
    </message>
    <message>
        <source>Mötet ligger i takt: {day}.</source>
        <translation>The meeting is on time: {day}.</translation>
    </message>
    <message>
        <source>{count}, varav {what}</source>
        <translation>{count}, of which {what}</translation>
    </message>
    <message>
        <source>{n} utan möte</source>
        <translation>{n} without a meeting</translation>
    </message>
    <message>
        <source>{n} att välja datum för</source>
        <translation>{n} that need a date</translation>
    </message>
    <message>
        <source>{n} dagar</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{n} veckor</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>Längsta mellanrum {length}: {first}–{last}</source>
        <translation>Longest gap {length}: {first}–{last}</translation>
    </message>
    <message>
        <source>1 möte planerat</source>
        <translation>1 meeting planned</translation>
    </message>
    <message>
        <source>{count} planerade</source>
        <translation>{count} planned</translation>
    </message>
    <message>
        <source>1 borttaget</source>
        <translation>1 removed</translation>
    </message>
    <message>
        <source>{n} borttagna</source>
        <translation>{n} removed</translation>
    </message>
    <message>
        <source>Serien var redan planerad så här. Inget ändrades.</source>
        <translation>The series was already planned like this. Nothing was changed.</translation>
    </message>
    <message>
        <source>{n} möten</source>
        <translation>{n} meetings</translation>
    </message>
    <message>
        <source>{n} flyttade</source>
        <translation>{n} moved</translation>
    </message>
    <message>
        <source>1 flyttat</source>
        <translation>1 moved</translation>
    </message>
    <message>
        <source>1 satt för hand</source>
        <translation>1 set by hand</translation>
    </message>
    <message>
        <source>{n} satta för hand</source>
        <translation>{n} set by hand</translation>
    </message>
    <message>
        <source>Slutat</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Börjar senare</source>
        <translation>Begins later</translation>
    </message>
    <message>
        <source>Funktion saknas</source>
        <translation>Function missing</translation>
    </message>
    <message>
        <source>elevhälsa</source>
        <translation>pupil health</translation>
    </message>
    <message>
        <source>medicinsk insats</source>
        <translation>medical service</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{n} personer</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>1 enhet</source>
        <translation>1 unit</translation>
    </message>
    <message>
        <source>{n} enheter</source>
        <translation>{n} units</translation>
    </message>
    <message>
        <source>Ärenden får tas upp</source>
        <translation>Cases may be taken up</translation>
    </message>
    <message>
        <source>Inga enskilda ärenden</source>
        <translation>No individual cases</translation>
    </message>
    <message>
        <source>Miniminivå</source>
        <translation>Minimum level</translation>
    </message>
    <message>
        <source>Ingen. Lägg till funktionen på en person under Personal.</source>
        <translation>None. Add the function to a person under Staff.</translation>
    </message>
    <message>
        <source>Inga än.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>1 person har</source>
        <translation>1 person has</translation>
    </message>
    <message>
        <source>{n} personer har</source>
        <translation>{n} people have</translation>
    </message>
    <message>
        <source>{who} uppdrag här som går längre. Avsluta dem under Personal.</source>
        <translation>{who} assignments here that last longer. End them under Staff.</translation>
    </message>
    <message>
        <source>{count} måste bort</source>
        <translation>{count} to remove</translation>
    </message>
    <message>
        <source>{count} att väga</source>
        <translation>{count} to consider</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Vilar</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>{promise} Inga möten väntas av sig själva.</source>
        <translation>{promise} No meetings are expected by themselves.</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{promise} Upp till {late} senare räknas som i tid.</source>
        <translation>{promise} Up to {late} later counts as on time.</translation>
    </message>
    <message>
        <source>Dagordningen skickas {agenda} dagar före mötet, men frågor tas emot ända till {questions} dagar före. Dagordningen går då ut innan alla frågor har kommit in.</source>
        <translation>The agenda is sent {agenda} days before the meeting, but questions are taken until {questions} days before. The agenda then goes out before all questions have come in.</translation>
    </message>
    <message>
        <source>sedan {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Borttagen</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>till {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>{name} (du)</source>
        <translation>{name} (you)</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia är gjord än</source>
        <translation>No backup has been made yet</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>kl. {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>Senaste kopian: i dag {when}</source>
        <translation>Latest copy: today {when}</translation>
    </message>
    <message>
        <source>Färsk</source>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>Senaste kopian: i går {when}</source>
        <translation>Latest copy: yesterday {when}</translation>
    </message>
    <message>
        <source>Senaste kopian: {day}, för {n} dagar sedan</source>
        <translation>Latest copy: {day}, {n} days ago</translation>
    </message>
    <message>
        <source>Gammal</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>andra mappen</source>
        <translation>second folder</translation>
    </message>
    <message>
        <source>första mappen</source>
        <translation>first folder</translation>
    </message>
    <message>
        <source>går inte att läsa: {why}</source>
        <translation>cannot be read: {why}</translation>
    </message>
    <message>
        <source>Skadad</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>{n} punkter</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>dagen har redan varit</source>
        <translation>the day has passed</translation>
    </message>
    <message>
        <source>Sök och gå till</source>
        <translation>Search and go to</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lås nu</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Lås efter</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Språk (Language)</source>
        <translation>Language (Språk)</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Stäng filen</source>
        <translation>Close the file</translation>
    </message>
    <message>
        <source>Avsluta Samverkan</source>
        <translation>Quit Samverkan</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Visa menyn</source>
        <translation>Show the menu</translation>
    </message>
    <message>
        <source>1 minut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{count} minuter</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>Språket byts nästa gång Samverkan startas.</source>
        <translation>The language changes the next time Samverkan starts.</translation>
    </message>
    <message>
        <source>Överallt</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ångra: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Gör om: {what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>Häv stoppet …</source>
        <translation>Lift the stop …</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Kallade</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Ingen är kallad än.</source>
        <translation>Nobody is called yet.</translation>
    </message>
    <message>
        <source>De kallas av forumets regler när inbjudan skickas.</source>
        <translation>They are called by the forum’s rules when the invitation is sent.</translation>
    </message>
    <message>
        <source>Nästa punkt</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Flytta punkten nedåt</source>
        <translation>Move the item down</translation>
    </message>
    <message>
        <source>Flytta punkten uppåt</source>
        <translation>Move the item up</translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Markera punkten som klar, eller öppna den igen</source>
        <translation>Mark the item as done, or open it again</translation>
    </message>
    <message>
        <source>Ny åtgärd, av det som är markerat i texten</source>
        <translation>New action, from what is selected in the text</translation>
    </message>
    <message>
        <source>Ärendets fakta: stadium, område, frågande, grund, krets</source>
        <translation>Facts of the case: stage, area, asking side, basis, circle</translation>
    </message>
    <message>
        <source>Närvaron</source>
        <translation>The attendance</translation>
    </message>
    <message>
        <source>Frågor som väntar</source>
        <translation>Questions that wait</translation>
    </message>
    <message>
        <source>Nästa sak att rätta: markering eller det som återstår</source>
        <translation>Next thing to correct: a marking or what remains</translation>
    </message>
    <message>
        <source>Nästa del av sidan</source>
        <translation>Next part of the page</translation>
    </message>
    <message>
        <source>Föregående del av sidan</source>
        <translation>Previous part of the page</translation>
    </message>
    <message>
        <source>Nästa steg för mötet: skicka, starta, avsluta</source>
        <translation>Next step of the meeting: send, start, end</translation>
    </message>
    <message>
        <source>Avsluta mötet: allt som återstår på en sida</source>
        <translation>Finish the meeting: everything that is left, on one page</translation>
    </message>
    <message>
        <source>Papper: förhandsgranska, skriv ut, spara</source>
        <translation>Paper: preview, print, save</translation>
    </message>
    <message>
        <source>Om Samverkan</source>
        <translation>About Samverkan</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia än</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia är gjord än. Den första görs när något har ändrats, senast när filen stängs.</source>
        <translation>No backup has been made yet. The first is made when something has been changed, at the latest when the file is closed.</translation>
    </message>
    <message>
        <source>Säkerhetskopia {when}</source>
        <translation>Backup {when}</translation>
    </message>
    <message>
        <source>Senaste kontrollerade säkerhetskopian gjordes {when}.</source>
        <translation>The latest verified backup was made {when}.</translation>
    </message>
    <message>
        <source>Den andra mappen går inte att nå, så ingen kopia läggs där.</source>
        <translation>The second folder cannot be reached, so no copy is put there.</translation>
    </message>
    <message>
        <source>Andra kopian saknas</source>
        <translation>Second copy is missing</translation>
    </message>
    <message>
        <source>Andra kopian är gammal</source>
        <translation>Second copy is old</translation>
    </message>
    <message>
        <source>Anslut disken eller nätverket, eller välj en annan mapp under Inställningar, Säkerhetskopior.</source>
        <translation>Connect the disk or the network, or choose another folder under Settings, Backups.</translation>
    </message>
    <message>
        <source>Den senaste kopian där är från {when}.</source>
        <translation>The latest copy there is from {when}.</translation>
    </message>
    <message>
        <source>i dag {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>i går {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>Passar in på högst en elev</source>
        <translation>Fits one pupil at most</translation>
    </message>
    <message>
        <source>Passar in på omkring {n} elever</source>
        <translation>Fits about {n} pupils</translation>
    </message>
    <message>
        <source>{size} när markeringarna är borta.</source>
        <translation>{size} when the markings are gone.</translation>
    </message>
    <message>
        <source>Tillsammans kan det peka ut barnet: {kinds}.</source>
        <translation>Together this may point out the child: {kinds}.</translation>
    </message>
    <message>
        <source>Får stå kvar; orsaken finns i loggen.</source>
        <translation>May stay; the reason is in the log.</translation>
    </message>
    <message>
        <source>Det blir få hur det än skrivs.</source>
        <translation>They are few however it is written.</translation>
    </message>
    <message>
        <source>då omkring {n} elever</source>
        <translation>then about {n} pupils</translation>
    </message>
    <message>
        <source>Skjuter upp en anmälan</source>
        <translation>Puts off a report</translation>
    </message>
    <message>
        <source>Orden skjuter upp en anmälan. Den som misstänker att ett barn far illa anmäler genast</source>
        <translation>The words put off a report. Whoever suspects that a child fares badly reports at once</translation>
    </message>
    <message>
        <source>{first} och {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>Flyttat från {day} till {to}: {why}.</source>
        <translation>Moved from {day} to {to}: {why}.</translation>
    </message>
    <message>
        <source>Inget möte {day}: {why}.</source>
        <translation>No meeting on {day}: {why}.</translation>
    </message>
    <message>
        <source>Inget datum hittades för {day}: {why}. Välj datum.</source>
        <translation>No date was found for {day}: {why}. Choose a date.</translation>
    </message>
    <message>
        <source> Kontrollera: {what}.</source>
        <translation> Check: {what}.</translation>
    </message>
    <message>
        <source>Datumet är satt för hand och behålls: {day}.</source>
        <translation>The date was set by hand and is kept: {day}.</translation>
    </message>
    <message>
        <source>punkt</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Väntar: {counts}.</source>
        <translation>Waiting: {counts}.</translation>
    </message>
    <message>
        <source>Använt {used} min.</source>
        <translation>Used {used} min.</translation>
    </message>
    <message>
        <source>eller</source>
        <translation>or</translation>
    </message>
    <message>
        <source>Föregående sak att rätta</source>
        <translation>Previous thing to correct</translation>
    </message>
    <message>
        <source>Ersätt med ”{words}”</source>
        <translation>Replace with “{words}”</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Behåll …</source>
        <translation>Keep …</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Markera allt</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Tab: ersätt med ”{words}”</source>
        <translation>Tab: replace with “{words}”</translation>
    </message>
    <message>
        <source>Tab: ta bort {kind}</source>
        <translation>Tab: remove {kind}</translation>
    </message>
    <message>
        <source>Ctrl+B: behåll</source>
        <translation>Ctrl+B: keep</translation>
    </message>
    <message>
        <source>1 markering: {kind}.</source>
        <translation>1 marking: {kind}.</translation>
    </message>
    <message>
        <source>{count} markeringar: {direct} måste bort, {weigh} att väga.</source>
        <translation>{count} markings: {direct} to remove, {weigh} to consider.</translation>
    </message>
    <message>
        <source>Måste bort</source>
        <translation>Must be removed</translation>
    </message>
    <message>
        <source>Att väga</source>
        <translation>To consider</translation>
    </message>
    <message>
        <source>{kind}, {count} tecken</source>
        <translation>{kind}, {count} characters</translation>
    </message>
    <message>
        <source>Överallt i samma fras</source>
        <translation>Everywhere in the same phrase</translation>
    </message>
    <message>
        <source>På ett ställe</source>
        <translation>In one place</translation>
    </message>
    <message>
        <source>Klar, och vidare till nästa punkt</source>
        <translation>Done, and on to the next item</translation>
    </message>
    <message>
        <source>Den är {n} dagar gammal.</source>
        <translation>It is {n} days old.</translation>
    </message>
    <message>
        <source>N närvarande · D på distans · E ersättare · F förhinder · U uteblev · ? ej registrerat · A övriga här</source>
        <translation>N present · D remote · E substitute · F prevented · U absent · ? not recorded · A everybody else present</translation>
    </message>
    <message>
        <source>Texten i punkten</source>
        <translation>The text of the item</translation>
    </message>
    <message>
        <source>Gäller: {who}</source>
        <translation>Concerns: {who}</translation>
    </message>
    <message>
        <source>+ Gäller skola</source>
        <translation>+ Concerns school</translation>
    </message>
    <message>
        <source>{counts} – inget från {who} än</source>
        <translation>{counts} – nothing from {who} yet</translation>
    </message>
    <message>
        <source>{counts} – inget från {who} än, sista dag {day}</source>
        <translation>{counts} – nothing from {who} yet, last day {day}</translation>
    </message>
    <message>
        <source>Inget från {who} än, och sista dagen är {day}. Påminn dem nu.</source>
        <translation>Nothing from {who} yet, and the last day is {day}. Remind them now.</translation>
    </message>
    <message>
        <source>Inget från {who}, och sista dagen var {day}. Dagordningen är inte skickad än: fråga dem direkt om det finns något att ta upp.</source>
        <translation>Nothing from {who}, and the last day was {day}. The agenda has not been sent yet: ask them directly whether there is anything to bring up.</translation>
    </message>
    <message>
        <source>Inget kommande möte är inlagt.</source>
        <translation>No upcoming meeting has been added.</translation>
    </message>
    <message>
        <source>Nästa möte: {day}</source>
        <translation>Next meeting: {day}</translation>
    </message>
    <message>
        <source>Nästa möte: {meeting}, {day}</source>
        <translation>Next meeting: {meeting}, {day}</translation>
    </message>
    <message>
        <source>{told} · sista dag för frågor {last}</source>
        <translation>{told} · last day for questions {last}</translation>
    </message>
    <message>
        <source>Inga frågor har kommit in än</source>
        <translation>No questions have come in yet</translation>
    </message>
    <message>
        <source>Skicka formuläret till båda förvaltningarna. När det kommer tillbaka: släpp filerna här, eller lägg in en fråga för hand.</source>
        <translation>Send the form to both administrations. When it comes back: drop the files here, or enter a question by hand.</translation>
    </message>
    <message>
        <source>Ingen fråga väntar</source>
        <translation>No question is waiting</translation>
    </message>
    <message>
        <source>Allt som har kommit in är på en dagordning eller makulerat.</source>
        <translation>Everything that has come in is on an agenda or voided.</translation>
    </message>
    <message>
        <source>Ingen träff</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Ingen fråga stämmer med det du valt. Ändra valen, eller visa alla frågor.</source>
        <translation>No question fits what you chose. Change the choices, or show all questions.</translation>
    </message>
    <message>
        <source>{line} Makulerad: {why}</source>
        <translation>{line} Voided: {why}</translation>
    </message>
    <message>
        <source>{line} (omskriven {day})</source>
        <translation>{line} (rewritten {day})</translation>
    </message>
    <message>
        <source>Läsåret {year} är inte inlagt, så programmet känner bara till helgdagarna.</source>
        <translation>School year {year} is not entered, so the program knows only the public holidays.</translation>
    </message>
    <message>
        <source>Lägg in läsåret</source>
        <translation>Enter the school year</translation>
    </message>
    <message>
        <source>Läsåret {year} är ett förslag som ingen har stämt av.</source>
        <translation>School year {year} is a proposal that nobody has checked.</translation>
    </message>
    <message>
        <source>Stäm av läsåret</source>
        <translation>Check the school year</translation>
    </message>
    <message>
        <source>En del av tiden ligger i ett läsår som inte är inlagt. Där räknas bara helgdagar.</source>
        <translation>Part of the time lies in a school year that is not entered. Only public holidays count there.</translation>
    </message>
    <message>
        <source>Ingen har svarat ja än för: {who}.</source>
        <translation>Nobody has accepted yet for: {who}.</translation>
    </message>
    <message>
        <source>J kommer · K kanske · E ersättare · N kan inte · ? inget svar</source>
        <translation>J coming · K maybe · E substitute · N cannot · ? no reply</translation>
    </message>
    <message>
        <source>Spara listan</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Spara som Excel …</source>
        <translation>Save as Excel …</translation>
    </message>
    <message>
        <source>Spara som CSV …</source>
        <translation>Save as CSV …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Väntas</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Deltog</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Deltog vid så många möten</source>
        <translation>Took part in so many meetings</translation>
    </message>
    <message>
        <source>I rad</source>
        <translation>In a row</translation>
    </message>
    <message>
        <source>Så många av de senaste mötena i rad utan</source>
        <translation>So many of the latest meetings in a row without</translation>
    </message>
    <message>
        <source>{name}: {count} möten i rad utan</source>
        <translation>{name}: {count} meetings in a row without</translation>
    </message>
    <message>
        <source>Möte {meeting}, {day}</source>
        <translation>Meeting {meeting}, {day}</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Inbjuden</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Svarade</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Alla fristående skolor</source>
        <translation>All independent schools</translation>
    </message>
    <message>
        <source>Alla kommunala skolor</source>
        <translation>All municipal schools</translation>
    </message>
    <message>
        <source>ej inbjuden</source>
        <translation>not invited</translation>
    </message>
    <message>
        <source>ej kallad</source>
        <translation>not called</translation>
    </message>
    <message>
        <source>{part} av {all}</source>
        <translation>{part} of {all}</translation>
    </message>
    <message>
        <source>Ska delta</source>
        <translation>Shall take part</translation>
    </message>
    <message>
        <source>Önskas</source>
        <translation>Wished for</translation>
    </message>
    <message>
        <source>Närv.</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Distans</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Ersätt.</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Förh.</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Utebl.</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ej kall.</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>Ej reg.</source>
        <translation>Not rec.</translation>
    </message>
    <message>
        <source>{file} öppnas härifrån när den här filen är stängd: välj Stäng filen i menyn.</source>
        <translation>{file} can be opened from here once this file is closed: choose Close the file in the menu.</translation>
    </message>
    <message>
        <source>Granskad {day} av {name}</source>
        <translation>Reviewed {day} by {name}</translation>
    </message>
    <message>
        <source>Inte granskad</source>
        <translation>Not reviewed</translation>
    </message>
    <message>
        <source> ({cases} ärenden)</source>
        <translation> ({cases} cases)</translation>
    </message>
    <message>
        <source>{days} och {n} till</source>
        <translation>{days} and {n} more</translation>
    </message>
    <message>
        <source>{n} ärenden</source>
        <translation>{n} cases</translation>
    </message>
    <message>
        <source>Klockan gick bakåt</source>
        <translation>The clock went back</translation>
    </message>
    <message>
        <source>rad {n}</source>
        <translation>row {n}</translation>
    </message>
    <message>
        <source>Loggens {n} rader hänger ihop och stämmer med ankaret. Inga manipuleringsspår.</source>
        <translation>The {n} rows of the log hang together and agree with the anchor. No traces of tampering.</translation>
    </message>
    <message>
        <source>Jämför versioner av godkända anteckningar</source>
        <translation>Compare versions of approved minutes</translation>
    </message>
    <message>
        <source>Stor text för projektorn: en paragraf i taget</source>
        <translation>Big text for the projector: one paragraph at a time</translation>
    </message>
    <message>
        <source>Infoga en formulering</source>
        <translation>Insert a wording</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Svarsdatum: {what}</source>
        <translation>Reply due: {what}</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Öppna åtgärder</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>{day}, på dagordningen</source>
        <translation>{day}, on the agenda</translation>
    </message>
    <message>
        <source>1 öppen</source>
        <translation>1 open</translation>
    </message>
    <message>
        <source>{n} öppna</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>Vad ändrades? {outcome}</source>
        <translation>What changed? {outcome}</translation>
    </message>
    <message>
        <source>Den delade mappen går inte att nå.</source>
        <translation>The shared folder cannot be reached.</translation>
    </message>
    <message>
        <source>Du har pennan</source>
        <translation>You have the pen</translation>
    </message>
    <message>
        <source>Du kan arbeta vidare. Det du skriver sparas här och publiceras när mappen svarar.</source>
        <translation>You can go on working. What you write is saved here and published when the folder answers.</translation>
    </message>
    <message>
        <source>Pennan: du, mappen borta</source>
        <translation>Pen: you, folder gone</translation>
    </message>
    <message>
        <source>De andra ser läget {when}. Det du har skrivit sedan dess publiceras inom några minuter.</source>
        <translation>The others see the state at {when}. What you have written since then is published within a few minutes.</translation>
    </message>
    <message>
        <source>Allt är publicerat. De andra ser läget {when}.</source>
        <translation>Everything is published. The others see the state at {when}.</translation>
    </message>
    <message>
        <source>Du ser läget {when}.</source>
        <translation>You see the state at {when}.</translation>
    </message>
    <message>
        <source>Mappen borta</source>
        <translation>Folder gone</translation>
    </message>
    <message>
        <source>Du läser</source>
        <translation>You are reading</translation>
    </message>
    <message>
        <source>Det finns ett nyare läge.</source>
        <translation>There is a newer state.</translation>
    </message>
    <message>
        <source>Pennan är ledig</source>
        <translation>The pen is free</translation>
    </message>
    <message>
        <source>Pennan har {user} sedan {since} på {host}.</source>
        <translation>{user} has had the pen since {since} on {host}.</translation>
    </message>
    <message>
        <source>Pennan: {user}</source>
        <translation>Pen: {user}</translation>
    </message>
    <message>
        <source>Datorn har inte hört av sig på {n} minuter.</source>
        <translation>The computer has not been heard from for {n} minutes.</translation>
    </message>
    <message>
        <source>Det som skrevs där efter det senaste läget finns bara där. Fråga {user} innan du tar över.</source>
        <translation>What was written there after the latest state is only there. Ask {user} before you take over.</translation>
    </message>
    <message>
        <source>Text som inte kunde sparas …</source>
        <translation>Text that could not be saved …</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Skola eller verksamhet</source>
        <translation>School or unit</translation>
    </message>
    <message>
        <source>Makulerad</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Blev inte av</source>
        <translation>Did not take place</translation>
    </message>
    <message>
        <source>Hölls</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Alla kom till tals</source>
        <translation>Everybody was heard</translation>
    </message>
    <message>
        <source>Alla kom inte till tals</source>
        <translation>Not everybody was heard</translation>
    </message>
    <message>
        <source>Gäller: {unit}</source>
        <translation>Concerns: {unit}</translation>
    </message>
    <message>
        <source>Mötet blev inte av.</source>
        <translation>The meeting did not take place.</translation>
    </message>
    <message>
        <source>Deltog: {who}</source>
        <translation>Took part: {who}</translation>
    </message>
    <message>
        <source>Kom inte till tals: {who}</source>
        <translation>Not heard: {who}</translation>
    </message>
    <message>
        <source>Alla kom till tals.</source>
        <translation>Everybody was heard.</translation>
    </message>
    <message>
        <source>Loggat {day}</source>
        <translation>Logged {day}</translation>
    </message>
    <message>
        <source>Makulerad {day}: {reason}</source>
        <translation>Void {day}: {reason}</translation>
    </message>
    <message>
        <source>Rättar en tidigare rad, som är makulerad.</source>
        <translation>Corrects an earlier row, which is void.</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Chefssamråd</source>
        <translation>Managers’ consultations</translation>
    </message>
    <message>
        <source>Anmälningsmöten</source>
        <translation>Meetings on reports</translation>
    </message>
    <message>
        <source>Blev av</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Anmälningsmöten som blev av</source>
        <translation>Meetings on reports of concern that took place</translation>
    </message>
    <message>
        <source>Anmälningsmöten där alla kom till tals</source>
        <translation>Meetings on reports of concern where everybody was heard</translation>
    </message>
    <message>
        <source>1 chefssamråd</source>
        <translation>1 managers’ consultation</translation>
    </message>
    <message>
        <source>{n} chefssamråd</source>
        <translation>{n} managers’ consultations</translation>
    </message>
    <message>
        <source>1 anmälningsmöte</source>
        <translation>1 meeting on a report of concern</translation>
    </message>
    <message>
        <source>{n} anmälningsmöten</source>
        <translation>{n} meetings on reports of concern</translation>
    </message>
    <message>
        <source>{heads} och {reports}</source>
        <translation>{heads} and {reports}</translation>
    </message>
    <message>
        <source>{held} av {all} anmälningsmöten blev av.</source>
        <translation>{held} of {all} meetings on reports of concern took place.</translation>
    </message>
    <message>
        <source>Alla kom till tals i {heard} av {held}.</source>
        <translation>Everybody was heard in {heard} of {held}.</translation>
    </message>
    <message>
        <source>Logga chefssamråd …</source>
        <translation>Log a managers’ consultation …</translation>
    </message>
    <message>
        <source>Logga anmälningsmöte …</source>
        <translation>Log a meeting on a report …</translation>
    </message>
    <message>
        <source>Sök i minnesanteckningar</source>
        <translation>Search the minutes</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Bakgrund/fråga</source>
        <translation>Background/question</translation>
    </message>
    <message>
        <source>Samtal</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Överenskommet</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Ändringar som aldrig publicerades (rader i loggen: {n}) har lagts i filen {file} bredvid. Öppna den och för över det som saknas.</source>
        <translation>Changes that were never published (lines in the log: {n}) have been put in the file {file} beside this one. Open it and move over what is missing.</translation>
    </message>
    <message>
        <source>Pennan togs över av {who} medan filen var stängd här. Allt du hade skrivit var publicerat.</source>
        <translation>The pen was taken over by {who} while the file was closed here. All you had written was published.</translation>
    </message>
    <message>
        <source>kom i dag</source>
        <translation>came today</translation>
    </message>
    <message>
        <source>kom i går</source>
        <translation>came yesterday</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 action</translation>
    </message>
    <message>
        <source>1 punkt</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>{name}: senaste mötet utan</source>
        <translation>{name}: the latest meeting without</translation>
    </message>
    <message>
        <source>Kom</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>kom</source>
        <translation>came</translation>
    </message>
    <message>
        <source>saknades</source>
        <translation>was missing</translation>
    </message>
    <message>
        <source>går inte att säga</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <source>1 ärende</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>kastat {day}</source>
        <translation>thrown away {day}</translation>
    </message>
    <message>
        <source>1 dag kvar</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <source>{n} dagar kvar</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>ändrat {day}</source>
        <translation>changed {day}</translation>
    </message>
    <message>
        <source>Texten är {count} tecken lång och klistrades inte in: en text rymmer {limit}. Det som stod här är kvar. Klistra in den del som behövs.</source>
        <translation>The text is {count} characters long and was not pasted: a text holds {limit}. What stood here is still here. Paste the part that is needed.</translation>
    </message>
    <message>
        <source>Visa forumet</source>
        <translation>Show the forum</translation>
    </message>
    <message>
        <source>Utvärdera uppstarten</source>
        <translation>Evaluate the start-up</translation>
    </message>
    <message>
        <source>{what}. Gick det som ni tänkte när de var med, och vad saknas nu? Ta upp det på ett möte. När det är gjort bockas påminnelsen av.</source>
        <translation>{what}. Did it go as you meant while they took part, and what is lacking now? Bring it up at a meeting. When that is done the reminder is ticked off.</translation>
    </message>
    <message>
        <source>Utvärderad</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Uppstarten är utvärderad. Påminnelsen är borta, och det går att ångra.</source>
        <translation>The start-up is evaluated. The reminder is gone, and it can be undone.</translation>
    </message>
    <message>
        <source>Ny fil för SIP och återkoppling …</source>
        <translation>New file for SIP and feedback …</translation>
    </message>
    <message>
        <source>Ärende {code}: {title}</source>
        <translation>Case {code}: {title}</translation>
    </message>
    <message>
        <source>åtgärd från {0}</source>
        <translation>follow-up from {0}</translation>
    </message>
    <message>
        <source>deltagare på {0}</source>
        <translation>participant at {0}</translation>
    </message>
    <message>
        <source>fråga som kom {0}</source>
        <translation>question that came {0}</translation>
    </message>
    <message>
        <source>ärende {0}</source>
        <translation>case {0}</translation>
    </message>
    <message>
        <source>punkt {0}</source>
        <translation>item {0}</translation>
    </message>
    <message>
        <source>{0} försök</source>
        <translation>{0} tries</translation>
    </message>
    <message>
        <source>{0} möten</source>
        <translation>{0} meetings</translation>
    </message>
    <message>
        <source>{0} svar</source>
        <translation>{0} answers</translation>
    </message>
    <message>
        <source>tillsammans med {0}</source>
        <translation>together with {0}</translation>
    </message>
    <message>
        <source>till och med {0}</source>
        <translation>up to and including {0}</translation>
    </message>
    <message>
        <source>för {0}</source>
        <translation>for {0}</translation>
    </message>
    <message>
        <source>med datorns nyckelring</source>
        <translation>with the computer&apos;s keyring</translation>
    </message>
    <message>
        <source>mer än ett år tillbaka</source>
        <translation>more than a year ago</translation>
    </message>
    <message>
        <source>mer än två år fram</source>
        <translation>more than two years ahead</translation>
    </message>
    <message>
        <source>{n} av {total} möten ligger på dagar som redan har varit, från {day}.</source>
        <translation>{n} of {total} meetings are on days that have passed, from {day}.</translation>
    </message>
    <message>
        <source>{n} av {total} möten ligger mer än två år fram, från {day}.</source>
        <translation>{n} of {total} meetings are more than two years ahead, from {day}.</translation>
    </message>
    <message>
        <source>Inget är sparat än. Stämmer årtalet?</source>
        <translation>Nothing is saved yet. Is the year right?</translation>
    </message>
    <message>
        <source>{told} · sista dag för frågor var {last}</source>
        <translation>{told} · last day for questions was {last}</translation>
    </message>
    <message>
        <source>Öppnad för läsning</source>
        <translation>Open for reading</translation>
    </message>
    <message>
        <source>Filen är skrivskyddad, så den är öppnad för läsning och inget kan ändras. Ta bort skrivskyddet i filens egenskaper eller be IT om skrivrättighet, och öppna filen igen.</source>
        <translation>The file is write-protected, so it is opened for reading and nothing can be changed. Remove the protection in the file&apos;s properties or ask IT for write access, and open the file again.</translation>
    </message>
    <message>
        <source>Du får inte skriva i mappen {folder}, så filen är öppnad för läsning och inget kan ändras. Be IT om skrivrättighet, eller flytta filen med sina nyckelfiler till en mapp där du får skriva.</source>
        <translation>You may not write in the folder {folder}, so the file is opened for reading and nothing can be changed. Ask IT for write access, or move the file with its key files to a folder where you may write.</translation>
    </message>
    <message>
        <source>Disken som filen ligger på är skrivskyddad, så filen är öppnad för läsning och inget kan ändras. Ta bort skrivskyddet, eller kopiera filen med sina nyckelfiler till datorns egen disk.</source>
        <translation>The disk that the file lies on is write-protected, so the file is opened for reading and nothing can be changed. Remove the protection, or copy the file with its key files to the computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>Disken är full, så filen är öppnad för läsning och inget kan ändras. Frigör utrymme och öppna filen igen.</source>
        <translation>The disk is full, so the file is opened for reading and nothing can be changed. Free some space and open the file again.</translation>
    </message>
    <message>
        <source>Filen är skadad, så inget mer skrivs till den. Återställ från en säkerhetskopia.</source>
        <translation>The file is damaged, so nothing more is written to it. Restore from a backup.</translation>
    </message>
    <message>
        <source>Du har inte pennan, så inget kan ändras. Ta pennan när den är ledig.</source>
        <translation>You do not have the pen, so nothing can be changed. Take the pen when it is free.</translation>
    </message>
    <message>
        <source>Filen öppnades för läsning, så inget kan ändras. Stäng den och öppna den utan det valet för att skriva.</source>
        <translation>The file was opened for reading, so nothing can be changed. Close it and open it without that choice to write.</translation>
    </message>
    <message>
        <source>Din roll får läsa men inte ändra. Be administratören om du behöver skriva.</source>
        <translation>Your role may read but not change. Ask the administrator if you need to write.</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tas inte upp</source>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>Tar pennan …</source>
        <translation>Taking the pen …</translation>
    </message>
    <message>
        <source>Det senaste läget hämtas från den delade mappen. Sedan öppnas filen igen här, och du kan skriva.</source>
        <translation>The latest state is fetched from the shared folder. Then the file is opened again here, and you can write.</translation>
    </message>
    <message>
        <source>Hämtar det senaste läget …</source>
        <translation>Fetching the latest state …</translation>
    </message>
    <message>
        <source>Det hämtas från den delade mappen. Sedan öppnas filen igen här.</source>
        <translation>It is fetched from the shared folder. Then the file is opened again here.</translation>
    </message>
    <message>
        <source>Lämnar pennan …</source>
        <translation>Leaving the pen …</translation>
    </message>
    <message>
        <source>Allt du har skrivit publiceras i den delade mappen, och någon annan kan sedan ta pennan.</source>
        <translation>Everything you have written is published in the shared folder, and somebody else can then take the pen.</translation>
    </message>
    <message>
        <source>Pennan har tagits över</source>
        <translation>The pen has been taken over</translation>
    </message>
    <message>
        <source>Det som inte hann publiceras läggs i en fil bredvid. Sedan öppnas filen för läsning.</source>
        <translation>What was not published in time is put in a file beside. Then the file is opened for reading.</translation>
    </message>
    <message>
        <source>Delar filen …</source>
        <translation>Sharing the file …</translation>
    </message>
    <message>
        <source>Hela filen publiceras i den delade mappen. Sedan öppnas den igen här, och du har pennan.</source>
        <translation>The whole file is published in the shared folder. Then it is opened again here, and you have the pen.</translation>
    </message>
    <message>
        <source>Slutar dela filen …</source>
        <translation>Ending the sharing of the file …</translation>
    </message>
    <message>
        <source>Allt du har skrivit publiceras och pennan lämnas. Sedan öppnas filen igen här, som din egen.</source>
        <translation>Everything you have written is published and the pen is left. Then the file is opened again here, as your own.</translation>
    </message>
    <message>
        <source>Fönstret stängs inte förrän det är klart. Det dröjer om mappen är långsam.</source>
        <translation>The window stays open until this is done. It takes a while when the folder is slow.</translation>
    </message>
    <message>
        <source>Pennan togs, men mappen svarade för sent</source>
        <translation>The pen was taken, but the folder answered too late</translation>
    </message>
    <message>
        <source>Ta pennan</source>
        <translation>Take the pen</translation>
    </message>
    <message>
        <source>Ta den en gång till, så är den din.</source>
        <translation>Take it once more, and it is yours.</translation>
    </message>
    <message>
        <source>Pennan lämnades, men du har skrivit sedan dess</source>
        <translation>The pen was left, but you have written since then</translation>
    </message>
    <message>
        <source>Den delade mappen svarade för sent, så du skrev vidare. Ta pennan, så publiceras det också.</source>
        <translation>The shared folder answered too late, so you wrote on. Take the pen, and that is published too.</translation>
    </message>
    <message>
        <source>{0} filer</source>
        <translation>{0} files</translation>
    </message>
    <message>
        <source>{n} spår till. Alla visas av kommandot log --verify.</source>
        <translation>{n} more traces. The command log --verify shows all of them.</translation>
    </message>
    <message>
        <source>mötets plats</source>
        <translation>place of the meeting</translation>
    </message>
    <message>
        <source>mötets länk</source>
        <translation>link of the meeting</translation>
    </message>
    <message>
        <source>nästa mötes plats</source>
        <translation>place of the next meeting</translation>
    </message>
    <message>
        <source>rubrik</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>åtgärd</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Om Samverkan</source>
        <translation>About Samverkan</translation>
    </message>
    <message>
        <source>Samverkan {version}</source>
        <translation>Samverkan {version}</translation>
    </message>
    <message>
        <source>Samverkan mellan skola och socialtjänst i en krypterad fil. Ingen server, inget nätverk: programmet skickar ingenting någonstans. Det får användas, ändras och spridas enligt MIT-licensen och bygger på delarna nedan, var och en med sin egen licens.</source>
        <translation>Cooperation between school and social services in one encrypted file. No server, no network: the program sends nothing anywhere. It may be used, changed and passed on under the MIT licence, and is built of the parts below, each under a licence of its own.</translation>
    </message>
    <message>
        <source>Delar och licenser</source>
        <translation>Parts and licences</translation>
    </message>
    <message>
        <source>Licensens text</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Licens: {licence}. Delen har ingen licenstext med sig; den finns hos den som ger ut delen.</source>
        <translation>Licence: {licence}. The part carries no licence text; it is found with whoever publishes the part.</translation>
    </message>
    <message>
        <source>Kopiera teknisk information</source>
        <translation>Copy technical information</translation>
    </message>
    <message>
        <source>Versioner av programmet och dess delar. Inget om filen, om dig eller om vad någon skrivit.</source>
        <translation>Versions of the program and its parts. Nothing about the file, about you or about what anybody has written.</translation>
    </message>
    <message>
        <source>Fönster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Språk och text</source>
        <translation>Language and text</translation>
    </message>
    <message>
        <source>Kopierat. Klistra in det i ditt meddelande till IT.</source>
        <translation>Copied. Paste it into your message to IT.</translation>
    </message>
</context>
<context>
    <name>AcceptPopup</name>
    <message>
        <source>Låt uppgifterna i {item} stå kvar</source>
        <translation>Let the facts in {item} stay</translation>
    </message>
    <message>
        <source>Låt stå kvar</source>
        <translation>Let them stay</translation>
    </message>
    <message>
        <source>Orsak</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Varför behövs uppgifterna?</source>
        <translation>Why are the facts needed?</translation>
    </message>
    <message>
        <source>Med egna ord, utan att berätta om ärendet. Sparas i loggen.</source>
        <translation>In your own words, without telling of the case. Kept in the log.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>ange grund</source>
        <translation>give basis</translation>
    </message>
    <message>
        <source>anteckna närvaro</source>
        <translation>note attendance</translation>
    </message>
    <message>
        <source>anteckna svar</source>
        <translation>note reply</translation>
    </message>
    <message>
        <source>avsluta möte</source>
        <translation>end meeting</translation>
    </message>
    <message>
        <source>avsluta personal</source>
        <translation>end staff member</translation>
    </message>
    <message>
        <source>avsluta {…}</source>
        <translation>end {…}</translation>
    </message>
    <message>
        <source>behåll ett markerat ord</source>
        <translation>keep a marked word</translation>
    </message>
    <message>
        <source>behåll markering</source>
        <translation>keep marking</translation>
    </message>
    <message>
        <source>flytta möte</source>
        <translation>move meeting</translation>
    </message>
    <message>
        <source>flytta punkt</source>
        <translation>move item</translation>
    </message>
    <message>
        <source>flytta {…}</source>
        <translation>move {…}</translation>
    </message>
    <message>
        <source>fyll i {…}</source>
        <translation>fill in {…}</translation>
    </message>
    <message>
        <source>fyll i ärende</source>
        <translation>fill in case</translation>
    </message>
    <message>
        <source>följ upp åtgärd</source>
        <translation>follow up action</translation>
    </message>
    <message>
        <source>godkänna {…}</source>
        <translation>approve {…}</translation>
    </message>
    <message>
        <source>häv textstopp</source>
        <translation>lift stop of text</translation>
    </message>
    <message>
        <source>identiteten framkom</source>
        <translation>identity came out</translation>
    </message>
    <message>
        <source>indexera</source>
        <translation>index</translation>
    </message>
    <message>
        <source>kalla deltagare</source>
        <translation>call participants</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>lägg in exempel</source>
        <translation>add example</translation>
    </message>
    <message>
        <source>lägg in grunddata</source>
        <translation>add basic data</translation>
    </message>
    <message>
        <source>lägg in kommunens uppgifter</source>
        <translation>enter the municipality’s details</translation>
    </message>
    <message>
        <source>lägg punkter på {…}</source>
        <translation>put items on {…}</translation>
    </message>
    <message>
        <source>lägg på nästa dagordning</source>
        <translation>put on the next agenda</translation>
    </message>
    <message>
        <source>lämna ut anteckningar</source>
        <translation>hand out minutes</translation>
    </message>
    <message>
        <source>lämna ut {…}</source>
        <translation>hand out {…}</translation>
    </message>
    <message>
        <source>läs in CSV</source>
        <translation>import CSV</translation>
    </message>
    <message>
        <source>läsa in {…}</source>
        <translation>import {…}</translation>
    </message>
    <message>
        <source>läsåret {…}</source>
        <translation>school year {…}</translation>
    </message>
    <message>
        <source>lås minnesanteckningar</source>
        <translation>lock minutes</translation>
    </message>
    <message>
        <source>makulera fråga</source>
        <translation>void question</translation>
    </message>
    <message>
        <source>mät tid</source>
        <translation>measure time</translation>
    </message>
    <message>
        <source>ny fråga</source>
        <translation>new question</translation>
    </message>
    <message>
        <source>ny punkt</source>
        <translation>new item</translation>
    </message>
    <message>
        <source>ny åtgärd</source>
        <translation>new action</translation>
    </message>
    <message>
        <source>nytt möte</source>
        <translation>new meeting</translation>
    </message>
    <message>
        <source>nytt möte {…}</source>
        <translation>new meeting {…}</translation>
    </message>
    <message>
        <source>planera serie</source>
        <translation>plan series</translation>
    </message>
    <message>
        <source>planera {…}</source>
        <translation>plan {…}</translation>
    </message>
    <message>
        <source>redovisa i nämnd</source>
        <translation>report to the board</translation>
    </message>
    <message>
        <source>redovisa {…} i nämnd</source>
        <translation>report {…} to the board</translation>
    </message>
    <message>
        <source>rätta minnesanteckningar</source>
        <translation>correct minutes</translation>
    </message>
    <message>
        <source>sanera</source>
        <translation>sanitise</translation>
    </message>
    <message>
        <source>skicka dagordning</source>
        <translation>send agenda</translation>
    </message>
    <message>
        <source>skicka inbjudan</source>
        <translation>send invitation</translation>
    </message>
    <message>
        <source>skriv anteckning</source>
        <translation>write note</translation>
    </message>
    <message>
        <source>skriva i {…}</source>
        <translation>write in {…}</translation>
    </message>
    <message>
        <source>starta möte</source>
        <translation>start meeting</translation>
    </message>
    <message>
        <source>starta {…}</source>
        <translation>start {…}</translation>
    </message>
    <message>
        <source>ställ in möte</source>
        <translation>cancel meeting</translation>
    </message>
    <message>
        <source>ställ in {…}</source>
        <translation>cancel {…}</translation>
    </message>
    <message>
        <source>ta bort deltagare</source>
        <translation>remove participant</translation>
    </message>
    <message>
        <source>ta bort läsår</source>
        <translation>remove school year</translation>
    </message>
    <message>
        <source>ta bort punkt</source>
        <translation>remove item</translation>
    </message>
    <message>
        <source>ta bort {…}</source>
        <translation>remove {…}</translation>
    </message>
    <message>
        <source>ta bort åtgärd</source>
        <translation>remove action</translation>
    </message>
    <message>
        <source>ta tillbaka behållet</source>
        <translation>revoke kept</translation>
    </message>
    <message>
        <source>ta tillbaka ett behållet ord</source>
        <translation>revoke a kept word</translation>
    </message>
    <message>
        <source>välj fråga</source>
        <translation>choose question</translation>
    </message>
    <message>
        <source>välj fråga till dagordningen</source>
        <translation>choose question for the agenda</translation>
    </message>
    <message>
        <source>ändra frågande</source>
        <translation>change asking side</translation>
    </message>
    <message>
        <source>ändra inställning</source>
        <translation>change setting</translation>
    </message>
    <message>
        <source>ändra kalenderregler</source>
        <translation>change calendar rules</translation>
    </message>
    <message>
        <source>ändra kommunens uppgifter</source>
        <translation>change the municipality’s details</translation>
    </message>
    <message>
        <source>ändra krets</source>
        <translation>change circle</translation>
    </message>
    <message>
        <source>ändra läsår</source>
        <translation>change school year</translation>
    </message>
    <message>
        <source>ändra möte</source>
        <translation>change meeting</translation>
    </message>
    <message>
        <source>ändra plats för säkerhetskopior</source>
        <translation>change place for backups</translation>
    </message>
    <message>
        <source>ändra punkt</source>
        <translation>change item</translation>
    </message>
    <message>
        <source>ändra stadium</source>
        <translation>change stage</translation>
    </message>
    <message>
        <source>ändra {…}</source>
        <translation>change {…}</translation>
    </message>
    <message>
        <source>ändra åtgärd</source>
        <translation>change action</translation>
    </message>
    <message>
        <source>återuppta möte</source>
        <translation>resume meeting</translation>
    </message>
    <message>
        <source>godta uppgifter tillsammans</source>
        <translation>accept facts together</translation>
    </message>
    <message>
        <source>godta uppgifterna</source>
        <translation>accept the facts</translation>
    </message>
    <message>
        <source>ta tillbaka godtagande</source>
        <translation>take back an acceptance</translation>
    </message>
    <message>
        <source>gör kalenderfil</source>
        <translation>make calendar file</translation>
    </message>
    <message>
        <source>kalla nya enligt reglerna</source>
        <translation>call new ones by the rules</translation>
    </message>
    <message>
        <source>läs in frågor</source>
        <translation>import questions</translation>
    </message>
    <message>
        <source>läsa in frågor</source>
        <translation>importing questions</translation>
    </message>
    <message>
        <source>skriv om fråga</source>
        <translation>rewrite question</translation>
    </message>
    <message>
        <source>välj frågor</source>
        <translation>pick questions</translation>
    </message>
    <message>
        <source>ändra vem frågan gäller</source>
        <translation>change whom the question concerns</translation>
    </message>
    <message>
        <source>granska logg</source>
        <translation>review the log</translation>
    </message>
    <message>
        <source>gör åtgärdslappar</source>
        <translation>make action slips</translation>
    </message>
    <message>
        <source>läs in svar om åtgärder</source>
        <translation>take in answers about actions</translation>
    </message>
    <message>
        <source>notera hur mötet var</source>
        <translation>note how the meeting went</translation>
    </message>
    <message>
        <source>notera hur {…} var</source>
        <translation>note how {…} went</translation>
    </message>
    <message>
        <source>åtgärdslappar från {…}</source>
        <translation>action slips from {…}</translation>
    </message>
    <message>
        <source>bekräfta bilaga</source>
        <translation>confirm attachment</translation>
    </message>
    <message>
        <source>byt titel på bilaga</source>
        <translation>rename attachment</translation>
    </message>
    <message>
        <source>lägg till bilaga</source>
        <translation>add attachment</translation>
    </message>
    <message>
        <source>ta bort bilaga</source>
        <translation>remove attachment</translation>
    </message>
    <message>
        <source>ändra bilaga</source>
        <translation>change attachment</translation>
    </message>
    <message>
        <source>ändra formuleringar</source>
        <translation>change wordings</translation>
    </message>
    <message>
        <source>följ upp svarsdatum</source>
        <translation>follow up a reply date</translation>
    </message>
    <message>
        <source>nytt svarsdatum</source>
        <translation>new reply date</translation>
    </message>
    <message>
        <source>ändra ordlista</source>
        <translation>change word list</translation>
    </message>
    <message>
        <source>ändra ordlistan</source>
        <translation>change the word list</translation>
    </message>
    <message>
        <source>makulera loggat möte</source>
        <translation>void a logged meeting</translation>
    </message>
    <message>
        <source>rätta loggat möte</source>
        <translation>correct a logged meeting</translation>
    </message>
    <message>
        <source>logga möte</source>
        <translation>log a meeting</translation>
    </message>
    <message>
        <source>kasta utkast</source>
        <translation>throw a draft away</translation>
    </message>
    <message>
        <source>lämna in fråga</source>
        <translation>hand in a question</translation>
    </message>
    <message>
        <source>spara utkast</source>
        <translation>save a draft</translation>
    </message>
    <message>
        <source>återställ punkt</source>
        <translation>put an item back</translation>
    </message>
    <message>
        <source>återställ utkast</source>
        <translation>put a draft back</translation>
    </message>
    <message>
        <source>anteckna övrigas närvaro</source>
        <translation>record the others as present</translation>
    </message>
    <message>
        <source>utvärdera uppstart</source>
        <translation>evaluate a start-up</translation>
    </message>
    <message>
        <source>togs inte upp</source>
        <translation>not taken up</translation>
    </message>
    <message>
        <source>ta inte upp punkt {…}</source>
        <translation>leave out item {…}</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Ta bort punkten från dagordningen</source>
        <translation>Remove the item from the agenda</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>{some} och {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>Filen är till för {parts}</source>
        <translation>This file is for {parts}</translation>
    </message>
    <message>
        <source>Inget är inskrivet än, och den här versionen av programmet har inga sidor för det. Filen har egen nyckel och egna användare, så att bara de som ska läsa den kan öppna den.</source>
        <translation>Nothing has been entered yet, and this version of the program has no pages for it. The file has its own key and its own users, so that only those who are to read it can open it.</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för {part}: {name}</source>
        <translation>Data controller for {part}: {name}</translation>
    </message>
    <message>
        <source>inte angiven</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Lägg in dem som ska få öppna filen, och de skolor och enheter som de arbetar i.</source>
        <translation>Enter those who are to open the file, and the schools and units they work in.</translation>
    </message>
    <message>
        <source>&amp;Användare</source>
        <translation>&amp;Users</translation>
    </message>
    <message>
        <source>&amp;Skolor och enheter</source>
        <translation>&amp;Schools and units</translation>
    </message>
</context>
<context>
    <name>ApprovePopup</name>
    <message>
        <source>Godkänn minnesanteckningarna</source>
        <translation>Approve the minutes</translation>
    </message>
    <message>
        <source>Godkänn och lås</source>
        <translation>Approve and lock</translation>
    </message>
    <message>
        <source>Funktion som godkänner</source>
        <translation>Function that approves</translation>
    </message>
    <message>
        <source>Godkännandet gavs</source>
        <translation>The approval was given</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Anteckningarna låses. Det som sedan behöver rättas blir en ny version.</source>
        <translation>The minutes are locked. What needs correcting later becomes a new version.</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Nytt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Miniminivå</source>
        <translation>Minimum level</translation>
    </message>
    <message>
        <source>Ångra det nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort området</source>
        <translation>Remove the area</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Enskilda ärenden får tas upp här</source>
        <translation>&amp;Individual cases may be taken up here</translation>
    </message>
    <message>
        <source>Under generella frågor tas inga enskilda ärenden upp, enligt överenskommelsen.</source>
        <translation>Under general questions no individual cases are taken up, according to the agreement.</translation>
    </message>
    <message>
        <source>Området hör till överenskommelsens miniminivå. Det kan inte ändras eller tas bort; lägg till egna områden vid sidan av.</source>
        <translation>The area belongs to the minimum level of the agreement. It cannot be changed or removed; add areas of your own beside it.</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Samverkansområden</source>
        <translation>Areas of cooperation</translation>
    </message>
    <message>
        <source>&amp;Nytt område</source>
        <translation>&amp;New area</translation>
    </message>
    <message>
        <source>Sök område</source>
        <translation>Search area</translation>
    </message>
    <message>
        <source>Här finns inga samverkansområden än</source>
        <translation>There are no areas of cooperation yet</translation>
    </message>
    <message>
        <source>Varje punkt på en dagordning hör till ett område, så att det syns vad ni samverkar om.</source>
        <translation>Every item on an agenda belongs to an area, so that it shows what you cooperate on.</translation>
    </message>
</context>
<context>
    <name>AreasPart</name>
    <message>
        <source>läsåret {year}</source>
        <translation>school year {year}</translation>
    </message>
    <message>
        <source>Möten om: {area}</source>
        <translation>Meetings about: {area}</translation>
    </message>
    <message>
        <source>Vanligaste områden</source>
        <translation>Most common areas</translation>
    </message>
    <message>
        <source>Tal under 5 redovisas inte. Streckade staplar säger inget om hur många det är.</source>
        <translation>Figures below 5 are not shown. Striped bars say nothing about how many there are.</translation>
    </message>
    <message>
        <source>Inget har tagits upp det här läsåret.</source>
        <translation>Nothing has been taken up this school year.</translation>
    </message>
    <message>
        <source>Ej behandlat på två terminer: {areas}.</source>
        <translation>Not taken up for two terms: {areas}.</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lägg till bilaga …</source>
        <translation>Add attachment …</translation>
    </message>
    <message>
        <source>Släpp en fil här, högst 10 MB: PDF, Word, text eller bild. Texten kontrolleras som allt annat.</source>
        <translation>Drop a file here, at most 10 MB: PDF, Word, text or picture. Its text is checked like everything else.</translation>
    </message>
    <message>
        <source>Spara som …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Jag har tittat</source>
        <translation>I have looked</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{kind} · sedd av {who} {day}</source>
        <translation>{kind} · seen by {who} {day}</translation>
    </message>
    <message>
        <source>{kind} · texten kontrolleras</source>
        <translation>{kind} · its text is checked</translation>
    </message>
    <message>
        <source>Lägg till bilaga</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>Spara bilagan</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>{kind} · ska ses av en person före utskick</source>
        <translation>{kind} · to be seen by a person before it is sent</translation>
    </message>
    <message>
        <source>Byt titel</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Bilagans titel</source>
        <translation>Title of the attachment</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Närvaro: {who}</source>
        <translation>Attendance: {who}</translation>
    </message>
    <message>
        <source>Närvaro per funktion</source>
        <translation>Attendance by function</translation>
    </message>
    <message>
        <source>När det första mötet har hållits syns här vilka funktioner som kom.</source>
        <translation>When the first meeting has been held, the functions that came are shown here.</translation>
    </message>
</context>
<context>
    <name>AttendanceEditing</name>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Vem ersätts?</source>
        <translation>Who is replaced?</translation>
    </message>
    <message>
        <source>Ta bort från de kallade</source>
        <translation>Remove from those called</translation>
    </message>
    <message>
        <source>Svar på inbjudan</source>
        <translation>Reply to the invitation</translation>
    </message>
    <message>
        <source>Kom till den paragraf som visas</source>
        <translation>Came for the paragraph shown</translation>
    </message>
    <message>
        <source>Gick efter den paragraf som visas</source>
        <translation>Left after the paragraph shown</translation>
    </message>
    <message>
        <source>Övriga: närvarande, eller som de svarat</source>
        <translation>The rest: present, or as they answered</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Visa närvaron</source>
        <translation>Show the attendance</translation>
    </message>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Professioner</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Möte för möte</source>
        <translation>Meeting by meeting</translation>
    </message>
    <message>
        <source>Kommunala och fristående</source>
        <translation>Municipal and independent</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Alla verksamheter</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Bara möten där närvaron är antecknad räknas. Ej kallad är inte frånvaro.</source>
        <translation>Only meetings where attendance was taken count. Not called is not absence.</translation>
    </message>
    <message>
        <source>Enter öppnar raderna bakom en siffra.</source>
        <translation>Enter opens the rows behind a figure.</translation>
    </message>
    <message>
        <source>Inget att räkna än</source>
        <translation>Nothing to count yet</translation>
    </message>
    <message>
        <source>Inga möten är hållna i forumet den här tiden. Välj en annan tid, eller anteckna närvaron i mötet.</source>
        <translation>No meetings were held in the forum at this time. Choose another time, or take the attendance in the meeting.</translation>
    </message>
    <message>
        <source>Visa hela tiden</source>
        <translation>Show all time</translation>
    </message>
    <message>
        <source>Excel-filen får en flik för varje tabell, CSV-filen den som visas nu. Båda är öppna filer utan lås: lägg dem där bara de som ska läsa dem kommer åt.</source>
        <translation>The Excel file has a sheet for each table, the CSV file the one that is shown now. Both are open files without a lock: put them where only those who shall read them can get at them.</translation>
    </message>
    <message>
        <source>Äldre möten får inte plats: välj en kortare tid. På pappret och i filen står alla.</source>
        <translation>There is no room for older meetings: choose a shorter time. The paper and the file hold them all.</translation>
    </message>
    <message>
        <source>✓ kom · ✕ saknades, också när ingen var kallad · – gällde inte, eller är inte antecknat</source>
        <translation>✓ came · ✕ was missing, also when nobody was called · – did not apply, or is not recorded</translation>
    </message>
    <message>
        <source>Inget löfte att räkna</source>
        <translation>No promise to count</translation>
    </message>
    <message>
        <source>Löften om funktioner gäller hela forumet: välj alla verksamheter, eller ett annat forum.</source>
        <translation>Promises about functions are for the whole forum: choose all units, or another forum.</translation>
    </message>
    <message>
        <source>Ska delta</source>
        <translation>Shall take part</translation>
    </message>
</context>
<context>
    <name>AttendancePopup</name>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Ange</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Till slutet</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ersätter</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Med från</source>
        <translation>Present from</translation>
    </message>
    <message>
        <source>Med till och med</source>
        <translation>Present until</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Deltog</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Möte {meeting}, {day}</source>
        <translation>Meeting {meeting}, {day}</translation>
    </message>
    <message>
        <source>Deltog vid {share} möten</source>
        <translation>Took part in {share} meetings</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Ingen vald</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Byt mapp …</source>
        <translation>Change folder …</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Byt mapp för säkerhetskopior</source>
        <translation>Change folder for backups</translation>
    </message>
    <message>
        <source>Välj den andra mappen</source>
        <translation>Choose the second folder</translation>
    </message>
    <message>
        <source>1 kopia</source>
        <translation>1 copy</translation>
    </message>
    <message>
        <source>{n} kopior</source>
        <translation>{n} copies</translation>
    </message>
    <message>
        <source>Mappen går inte att läsa. Anslut disken eller nätverket, eller byt mapp.</source>
        <translation>The folder cannot be read. Connect the disk or the network, or change folder.</translation>
    </message>
    <message>
        <source>Inga än. Gör den första nu: det tar några sekunder.</source>
        <translation>None yet. Make the first one now: it takes a few seconds.</translation>
    </message>
    <message>
        <source>De {n} senaste visas.</source>
        <translation>The latest {n} are shown.</translation>
    </message>
    <message>
        <source>Kopierar …</source>
        <translation>Copying …</translation>
    </message>
    <message>
        <source>Läser igenom kopian …</source>
        <translation>Reading through the copy …</translation>
    </message>
    <message>
        <source>Avbryter …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord och läst igenom ({size}).</source>
        <translation>The backup is made and read through ({size}).</translation>
    </message>
    <message>
        <source>Den ligger också i den andra mappen.</source>
        <translation>It lies in the second folder too.</translation>
    </message>
    <message>
        <source>Äldre kopior som gallrats: {n}.</source>
        <translation>Older copies weeded out: {n}.</translation>
    </message>
    <message>
        <source>Välj mapp för säkerhetskopior</source>
        <translation>Choose folder for backups</translation>
    </message>
    <message>
        <source>Kopian är krypterad som filen och läses igenom innan den räknas. Äldre kopior gallras: alla i två dygn, sedan en per dag, vecka och månad, i högst två år.</source>
        <translation>The copy is encrypted like the file and read through before it counts. Older copies are weeded out: all are kept for two days, then one per day, week and month, for two years at most.</translation>
    </message>
    <message>
        <source>&amp;Säkerhetskopiera nu</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Säkerhetskopiering</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Mappar på den här datorn</source>
        <translation>Folders on this computer</translation>
    </message>
    <message>
        <source>Mapp</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Byt mapp …</source>
        <translation>Change &amp;folder …</translation>
    </message>
    <message>
        <source>Andra mappen</source>
        <translation>Second folder</translation>
    </message>
    <message>
        <source>&amp;Välj mapp …</source>
        <translation>Choose f&amp;older …</translation>
    </message>
    <message>
        <source>Använd &amp;ingen</source>
        <translation>Use &amp;none</translation>
    </message>
    <message>
        <source>En mapp på en annan disk eller på kommunens server skyddar mot att datorn går sönder eller blir stulen. Varje kopia läggs också där.</source>
        <translation>A folder on another disk or on the municipality’s server protects against the computer breaking down or being stolen. Every copy is put there too.</translation>
    </message>
    <message>
        <source>Kopior som finns</source>
        <translation>Copies that exist</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>BasisPopup</name>
    <message>
        <source>Grund för att lämna uppgifter</source>
        <translation>Basis for disclosing information</translation>
    </message>
    <message>
        <source>Ange grund</source>
        <translation>Give basis</translation>
    </message>
    <message>
        <source>Välj funktion</source>
        <translation>Choose function</translation>
    </message>
    <message>
        <source>Sidan som lämnar uppgifterna</source>
        <translation>The side that discloses the information</translation>
    </message>
    <message>
        <source>{side} lämnar uppgifterna och gör bedömningen.</source>
        <translation>{side} discloses the information and makes the assessment.</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Bedömd av funktion</source>
        <translation>Assessed by function</translation>
    </message>
    <message>
        <source>Bedömd den</source>
        <translation>Assessed on</translation>
    </message>
</context>
<context>
    <name>BlockersStep</name>
    <message>
        <source>1. Det som återstår</source>
        <translation>1. What is left</translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation>Finish the meeting</translation>
    </message>
    <message>
        <source>Rätta</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{n} kvar</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>Mötet är avslutat och anteckningarna är godkända.</source>
        <translation>The meeting is over and the minutes are approved.</translation>
    </message>
    <message>
        <source>Markeringarna måste bort innan mötet kan avslutas.</source>
        <translation>The markings must go before the meeting can be finished.</translation>
    </message>
    <message>
        <source>Mötet kan avslutas nu. Innan anteckningarna kan godkännas återstår:</source>
        <translation>The meeting can be finished now. Before the minutes can be approved there remains:</translation>
    </message>
    <message>
        <source>Inget återstår. Kontrollen hittade inget uppenbart.</source>
        <translation>Nothing is left. The check found nothing obvious.</translation>
    </message>
    <message>
        <source>Enter: gå till stället och rätta</source>
        <translation>Enter: go there and correct it</translation>
    </message>
</context>
<context>
    <name>BoardEditor</name>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Ny nämnd</source>
        <translation>New board</translation>
    </message>
    <message>
        <source>Ångra den nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort nämnden</source>
        <translation>Remove the board</translation>
    </message>
    <message>
        <source>Nämndens namn</source>
        <translation>The board’s name</translation>
    </message>
    <message>
        <source>Så som den heter på papper. Byter nämnden namn: avsluta den här och lägg till en ny.</source>
        <translation>As it is called on paper. If the board changes its name: end this one and add a new one.</translation>
    </message>
    <message>
        <source>Sida i samverkan</source>
        <translation>Side in the cooperation</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Tomt: tills vidare. Nya nämnder tillträder den 1 januari efter valet.</source>
        <translation>Empty: until further notice. New boards take office on 1 January after the election.</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>Nämnder</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>&amp;Ny nämnd</source>
        <translation>&amp;New board</translation>
    </message>
    <message>
        <source>Sök nämnd</source>
        <translation>Search board</translation>
    </message>
    <message>
        <source>&amp;Visa avslutade ({count})</source>
        <translation>&amp;Show ended ({count})</translation>
    </message>
    <message>
        <source>Här finns inga nämnder än</source>
        <translation>There are no boards yet</translation>
    </message>
    <message>
        <source>Lägg till nämnden för skolan och nämnden för socialtjänsten. De får uppföljningsrapporten, och den ena är personuppgiftsansvarig.</source>
        <translation>Add the board for the school and the board for social services. They receive the follow-up report, and one of them is the data controller.</translation>
    </message>
</context>
<context>
    <name>BoardsStep</name>
    <message>
        <source>{board}: från och med</source>
        <translation>{board}: from</translation>
    </message>
    <message>
        <source>Nämnder</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Vilka nämnder ansvarar?</source>
        <translation>Which boards are responsible?</translation>
    </message>
    <message>
        <source>Nämnderna äger uppgifterna i filen. Har kommunen en gemensam nämnd, töm den andra raden.</source>
        <translation>The boards own the data in the file. If the municipality has a joint board, empty the second row.</translation>
    </message>
    <message>
        <source>Skolans nämnd</source>
        <translation>The school’s board</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Skolans nämnd: namn</source>
        <translation>The school’s board: name</translation>
    </message>
    <message>
        <source>Barn- och utbildningsnämnden</source>
        <translation>Barn- och utbildningsnämnden</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Diarienummer (valfritt)</source>
        <translation>Registry number (optional)</translation>
    </message>
    <message>
        <source>Skolans nämnd: diarienummer</source>
        <translation>The school’s board: registry number</translation>
    </message>
    <message>
        <source>Till exempel BUN 2026/41</source>
        <translation>For example BUN 2026/41</translation>
    </message>
    <message>
        <source>Socialtjänstens nämnd</source>
        <translation>The social services’ board</translation>
    </message>
    <message>
        <source>Socialtjänstens nämnd: namn</source>
        <translation>The social services’ board: name</translation>
    </message>
    <message>
        <source>Socialnämnden</source>
        <translation>Socialnämnden</translation>
    </message>
    <message>
        <source>Socialtjänstens nämnd: diarienummer</source>
        <translation>The social services’ board: registry number</translation>
    </message>
    <message>
        <source>Till exempel SN 2026/77</source>
        <translation>For example SN 2026/77</translation>
    </message>
    <message>
        <source>&amp;Mer: sekretessmarkering, arkivbildare …</source>
        <translation>&amp;More: secrecy marking, archive creator …</translation>
    </message>
    <message>
        <source>Sekretessmarkering på papper</source>
        <translation>Secrecy marking on paper</translation>
    </message>
    <message>
        <source>Arkivbildare (valfritt)</source>
        <translation>Archive creator (optional)</translation>
    </message>
    <message>
        <source>Till exempel Barn- och utbildningsnämnden</source>
        <translation>For example Barn- och utbildningsnämnden</translation>
    </message>
    <message>
        <source>Dokumenthanteringsplan (valfritt)</source>
        <translation>Records schedule (optional)</translation>
    </message>
    <message>
        <source>Till exempel Dokumenthanteringsplan p. 3.2</source>
        <translation>For example Records schedule p. 3.2</translation>
    </message>
    <message>
        <source>Samtycken och återkoppling får en egen fil med egen nyckel och egna användare. I samma fil hindrar en behörighet ingen som kan låsa upp den.</source>
        <translation>Consents and feedback get a file of their own, with its own key and its own users. In the same file a role stops nobody who can unlock it.</translation>
    </message>
    <message>
        <source>Vad filen är till för, och vilken nämnd som är personuppgiftsansvarig</source>
        <translation>What the file is for, and which board is the data controller</translation>
    </message>
    <message>
        <source>Samråd och &amp;konsultation</source>
        <translation>&amp;Consultation</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för samråd och konsultation</source>
        <translation>Data controller for consultation</translation>
    </message>
    <message>
        <source>Samtycken till S&amp;IP</source>
        <translation>Consents to S&amp;IP</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för samtycken till SIP</source>
        <translation>Data controller for consents to SIP</translation>
    </message>
    <message>
        <source>Åt&amp;erkoppling</source>
        <translation>F&amp;eedback</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för återkoppling</source>
        <translation>Data controller for feedback</translation>
    </message>
    <message>
        <source>Samtycken till SIP och återkoppling bör ligga i en egen fil: en behörighet hindrar inte den som kan låsa upp filen. Den kan göras sedan, i menyn.</source>
        <translation>Consents to SIP and feedback should be in a file of their own: a role does not stop anyone who can unlock the file. It can be made later, from the menu.</translation>
    </message>
</context>
<context>
    <name>BreakRow</name>
    <message>
        <source>Lovets namn</source>
        <translation>Name of the break</translation>
    </message>
    <message>
        <source>Lovets första dag</source>
        <translation>First day of the break</translation>
    </message>
    <message>
        <source>Lovets sista dag</source>
        <translation>Last day of the break</translation>
    </message>
    <message>
        <source>Ta bort lovet</source>
        <translation>Remove the break</translation>
    </message>
</context>
<context>
    <name>CalendarRulesCard</name>
    <message>
        <source>Dagar då inga möten läggs</source>
        <translation>Days when no meetings are placed</translation>
    </message>
    <message>
        <source>Gäller alla läsår. Helger, röda dagar, lov och studiedagar undantas alltid.</source>
        <translation>Applies to all school years. Weekends, public holidays, breaks and teacher days are always left out.</translation>
    </message>
    <message>
        <source>&amp;Klämdagar</source>
        <translation>&amp;Bridge days</translation>
    </message>
    <message>
        <source>Halvdagar</source>
        <translation>Half days</translation>
    </message>
    <message>
        <source>Trettondagsafton</source>
        <translation>Eve of Epiphany</translation>
    </message>
    <message>
        <source>Skärtorsdagen</source>
        <translation>Maundy Thursday</translation>
    </message>
    <message>
        <source>Valborgsmässoafton</source>
        <translation>Walpurgis Eve</translation>
    </message>
    <message>
        <source>Dagen före alla helgons dag</source>
        <translation>The day before All Saints’ Day</translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>Kalla fler</source>
        <translation>Call more</translation>
    </message>
    <message>
        <source>Kalla</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Välj funktion</source>
        <translation>Choose function</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Verksamhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Ställ in {day}?</source>
        <translation>Cancel {day}?</translation>
    </message>
    <message>
        <source>Inbjudan är skickad: meddela de kallade. Mötets nummer används inte igen.</source>
        <translation>The invitation has been sent: tell those who were called. The meeting’s number is not used again.</translation>
    </message>
    <message>
        <source>Ställ in möte</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>&amp;Varför ställs mötet in?</source>
        <translation>&amp;Why is the meeting cancelled?</translation>
    </message>
    <message>
        <source>Varför ställs mötet in?</source>
        <translation>Why is the meeting cancelled?</translation>
    </message>
    <message>
        <source>Orsaken står i möteslistan. Skriv inget om någon enskild.</source>
        <translation>The reason is shown in the list of meetings. Write nothing about any individual.</translation>
    </message>
    <message>
        <source>&amp;Behåll mötet</source>
        <translation>&amp;Keep the meeting</translation>
    </message>
    <message>
        <source>&amp;Ställ in mötet</source>
        <translation>&amp;Cancel the meeting</translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>Åtgärder från tidigare möten</source>
        <translation>Actions from earlier meetings</translation>
    </message>
    <message>
        <source>Inget väntar på uppföljning från tidigare möten.</source>
        <translation>Nothing from earlier meetings waits for follow-up.</translation>
    </message>
    <message>
        <source>P pågår · K klar · G godkänd av mötet · U utgår · Enter: vad ändrades?</source>
        <translation>P under way · K done · G approved by the meeting · U dropped · Enter: what changed?</translation>
    </message>
    <message>
        <source>uppföljningen, vad som ändrades</source>
        <translation>the follow-up, what changed</translation>
    </message>
</context>
<context>
    <name>CarryStep</name>
    <message>
        <source>Lägg på dagordningen</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Lägg {n} på dagordningen</source>
        <translation>Put {n} on the agenda</translation>
    </message>
    <message>
        <source>Forumet har inget kommande möte som inte har börjat.</source>
        <translation>The forum has no upcoming meeting.</translation>
    </message>
    <message>
        <source>Det här läggs på dagordningen till {day}. Det går att ångra.</source>
        <translation>This is put on the agenda for {day}. It can be undone.</translation>
    </message>
    <message>
        <source>{n} kvar</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Allt står på dagordningen till {day}.</source>
        <translation>Everything is on the agenda for {day}.</translation>
    </message>
    <message>
        <source>✓ Med</source>
        <translation>✓ Included</translation>
    </message>
    <message>
        <source>Står där</source>
        <translation>Is there</translation>
    </message>
    <message>
        <source>Skriv om först</source>
        <translation>Rewrite first</translation>
    </message>
    <message>
        <source>Inte med</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Gås igenom först</source>
        <translation>Gone through first</translation>
    </message>
    <message>
        <source>1 åtgärd följs upp</source>
        <translation>1 action is followed up</translation>
    </message>
    <message>
        <source>{n} åtgärder följs upp</source>
        <translation>{n} actions are followed up</translation>
    </message>
    <message>
        <source>Hanns inte med</source>
        <translation>No time for it</translation>
    </message>
    <message>
        <source>Fråga som väntar</source>
        <translation>Question that waits</translation>
    </message>
    <message>
        <source>{n} punkter står nu på nästa dagordning.</source>
        <translation>{n} items now stand on the next agenda.</translation>
    </message>
    <message>
        <source>5. Nästa möte</source>
        <translation>5. Next meeting</translation>
    </message>
    <message>
        <source>Föregående minnesanteckningar ({meeting})</source>
        <translation>Former minutes ({meeting})</translation>
    </message>
    <message>
        <source>1 punkt står nu på nästa dagordning.</source>
        <translation>1 item is now on the next agenda.</translation>
    </message>
    <message>
        <source>Enter: med eller inte med</source>
        <translation>Enter: take along or leave out</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ärende K{code}</source>
        <translation>Case K{code}</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>{n} möten</source>
        <translation>{n} meetings</translation>
    </message>
    <message>
        <source>&amp;Alla ärenden</source>
        <translation>&amp;All cases</translation>
    </message>
    <message>
        <source>Ärendet genom alla möten</source>
        <translation>The case through all its meetings</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Senaste året</source>
        <translation>The last year</translation>
    </message>
    <message>
        <source>Med öppna åtgärder</source>
        <translation>With open actions</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kod, K7</source>
        <translation>Code, K7</translation>
    </message>
    <message>
        <source>Sök ärendekod</source>
        <translation>Search for a case code</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Sök i ärendetexterna</source>
        <translation>Search the case texts</translation>
    </message>
    <message>
        <source>Sök i forumets ärendetexter. Sökningen loggas.</source>
        <translation>Search the case texts of the forum. The search is logged.</translation>
    </message>
    <message>
        <source>S&amp;ök</source>
        <translation>S&amp;earch</translation>
    </message>
    <message>
        <source>Alla forum</source>
        <translation>All forums</translation>
    </message>
    <message>
        <source>Nyckeln mellan en kod och ett barn finns hos den som frågar, aldrig här.</source>
        <translation>The key between a code and a child is with the one who asks, never here.</translation>
    </message>
    <message>
        <source>Enter öppnar ärendet genom alla möten. Läsningen loggas.</source>
        <translation>Enter opens the case through all its meetings. Reading is logged.</translation>
    </message>
    <message>
        <source>Välj ett forum först: ärendetexter söks i ett forum i taget.</source>
        <translation>Choose a forum first: case texts are searched one forum at a time.</translation>
    </message>
    <message>
        <source>Ingen träff</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Inga ärenden än</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Inget ärende stämmer med det du valt.</source>
        <translation>No case fits what you have chosen.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Ett ärende får sin kod när det läggs på en dagordning: välj ett möte och lägg in det där.</source>
        <translation>A case gets its code when it is added to an agenda: choose a meeting and add it there.</translation>
    </message>
    <message>
        <source>Till möteslistan</source>
        <translation>To the list of meetings</translation>
    </message>
</context>
<context>
    <name>CombinationView</name>
    <message>
        <source>Vad som kan skrivas om</source>
        <translation>What can be reworded</translation>
    </message>
    <message>
        <source>Ord som skjuter upp en anmälan</source>
        <translation>Words that put off a report</translation>
    </message>
    <message>
        <source>Fråga igen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Låt stå …</source>
        <translation>Let it stay …</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Versioner att jämföra</source>
        <translation>Versions to compare</translation>
    </message>
    <message>
        <source>Version {old} och {new}, rättad {day}</source>
        <translation>Version {old} and {new}, corrected {day}</translation>
    </message>
    <message>
        <source>Anteckningarna har inte rättats sedan de godkändes. Det finns en version.</source>
        <translation>The minutes have not been corrected since they were approved. There is one version.</translation>
    </message>
    <message>
        <source>Orsak: {reason}. [−Borttaget−] är överstruket, [+tillagt+] är understruket.</source>
        <translation>Reason: {reason}. [−Removed−] is struck out, [+added+] is underlined.</translation>
    </message>
    <message>
        <source>Orsak: {reason}. Ingen text skiljer sig.</source>
        <translation>Reason: {reason}. No text differs.</translation>
    </message>
    <message>
        <source>Jämför versioner</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Det som ändrades</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Spara rättelsen eller avbryt den innan du går vidare.</source>
        <translation>Save the correction or cancel it before you go on.</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Du rättar {item}. Den godkända versionen finns kvar; rättelsen blir en ny version med sin orsak.</source>
        <translation>You are correcting {item}. The approved version is kept; the correction becomes a new version with its reason.</translation>
    </message>
    <message>
        <source>Inget är ändrat i texten än. Skriv rättelsen i fälten nedanför.</source>
        <translation>Nothing in the text has been changed yet. Write the correction in the fields below.</translation>
    </message>
    <message>
        <source>Orsak till rättelsen</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Vad rättas, och varför?</source>
        <translation>What is corrected, and why?</translation>
    </message>
    <message>
        <source>Spara rättelsen</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message>
        <source>Kolumnen {name} är</source>
        <translation>The column {name} is</translation>
    </message>
    <message>
        <source>&amp;Läs in</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Läs in 1 rad</source>
        <translation>&amp;Import 1 row</translation>
    </message>
    <message>
        <source>&amp;Läs in {n} rader</source>
        <translation>&amp;Import {n} rows</translation>
    </message>
    <message>
        <source>Inget att läsa in</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>1 rad är inläst.</source>
        <translation>1 row has been imported.</translation>
    </message>
    <message>
        <source>{n} rader är inlästa.</source>
        <translation>{n} rows have been imported.</translation>
    </message>
    <message>
        <source>Läs in från fil</source>
        <translation>Import from file</translation>
    </message>
    <message>
        <source>Välj en &amp;annan fil …</source>
        <translation>Choose &amp;another file …</translation>
    </message>
    <message>
        <source>Filen är en lista över</source>
        <translation>The file is a list of</translation>
    </message>
    <message>
        <source>&amp;Första raden är rubriker</source>
        <translation>The &amp;first row is headings</translation>
    </message>
    <message>
        <source>Kolumner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Välj vad varje kolumn är. Det som inte behövs läses inte in.</source>
        <translation>Choose what each column is. What is not needed is not imported.</translation>
    </message>
    <message>
        <source>Mellanslag hoppar över en rad.</source>
        <translation>Space skips a row.</translation>
    </message>
    <message>
        <source>Rader i filen</source>
        <translation>Rows in the file</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Z tar tillbaka alltihop.</source>
        <translation>Ctrl+Z takes it all back.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>Välj i kalendern (Alt+↓)</source>
        <translation>Choose in the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{name}: välj i kalendern</source>
        <translation>{name}: choose in the calendar</translation>
    </message>
    <message>
        <source>inget datum</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Välj dag</source>
        <translation>Choose day</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Månaden före</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Nästa månad</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>Nytt svarsdatum</source>
        <translation>New reply date</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>&amp;Vad ska besvaras?</source>
        <translation>&amp;What needs a reply?</translation>
    </message>
    <message>
        <source>Vad ska besvaras?</source>
        <translation>What needs a reply?</translation>
    </message>
    <message>
        <source>Yttrande över …</source>
        <translation>Opinion on …</translation>
    </message>
    <message>
        <source>&amp;Ansvarig funktion</source>
        <translation>R&amp;esponsible function</translation>
    </message>
    <message>
        <source>Ansvarig funktion</source>
        <translation>Responsible function</translation>
    </message>
    <message>
        <source>Svarsdatumet står bland uppföljningarna tills det är klart. Skriv inget om någon enskild.</source>
        <translation>The reply date is listed among the follow-ups until it is done. Write nothing about any person.</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Lägg in</source>
        <translation>&amp;Add</translation>
    </message>
</context>
<context>
    <name>DisposalCard</name>
    <message>
        <source>Gallring</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Gallra …</source>
        <translation>Dispose …</translation>
    </message>
    <message>
        <source>Till och med år</source>
        <translation>Up to and with the year</translation>
    </message>
    <message>
        <source>Beslut (dnr)</source>
        <translation>Decision (registration number)</translation>
    </message>
    <message>
        <source>Den andra personen, hela namnet</source>
        <translation>The second person, full name</translation>
    </message>
    <message>
        <source>Loggen gallras med hela år, tidigast när två hela år har gått, efter beslut och av två personer. Kedjan hänger ihop efteråt, och gallringen står kvar i loggen.</source>
        <translation>The log is disposed of by whole years, when two whole years have passed at the earliest, by decision and by two people. The chain still holds afterwards, and the disposal stays in the log.</translation>
    </message>
    <message>
        <source>Gallrat {day}: rad 1–{last}, {why}</source>
        <translation>Disposed of {day}: rows 1–{last}, {why}</translation>
    </message>
    <message>
        <source>Gallra loggen till och med {year}?</source>
        <translation>Dispose of the log up to and with {year}?</translation>
    </message>
    <message>
        <source>Raderna tas bort ur filen och går inte att få tillbaka. Säkerhetskopior har dem kvar.</source>
        <translation>The rows are removed from the file and cannot be brought back. Backups still have them.</translation>
    </message>
    <message>
        <source>Låt vara</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Loggen är gallrad till och med {year}: {n} rader.</source>
        <translation>The log is disposed of up to and with {year}: {n} rows.</translation>
    </message>
    <message>
        <source>Loggen är gallrad till och med {year}: 1 rad.</source>
        <translation>The log has been disposed of up to and including {year}: 1 row.</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Frågan ligger nu i inkorgen.</source>
        <translation>The question is now in the inbox.</translation>
    </message>
    <message>
        <source>Visa frågan</source>
        <translation>Show the question</translation>
    </message>
    <message>
        <source>Utkastet ligger i papperskorgen i 30 dagar. Ctrl+Z ångrar.</source>
        <translation>The draft lies in the trash for 30 days. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Utkastet är borta: det kunde peka ut någon och lades därför inte i papperskorgen. Ctrl+Z ångrar.</source>
        <translation>The draft is gone: it could point out somebody and was therefore not put in the trash. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Utkastet ligger bland dina utkast igen.</source>
        <translation>The draft is among your drafts again.</translation>
    </message>
    <message>
        <source>Punkten står på dagordningen till mötet {day}.</source>
        <translation>The item is on the agenda of the meeting on {day}.</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Borttaget för gott. Ctrl+Z ångrar så länge filen är öppen.</source>
        <translation>Gone for good. Ctrl+Z undoes as long as the file is open.</translation>
    </message>
    <message>
        <source>Utkast och papperskorg</source>
        <translation>Drafts and trash</translation>
    </message>
    <message>
        <source>Mina utkast</source>
        <translation>My drafts</translation>
    </message>
    <message>
        <source>Bara du ser dem. En fråga blir en allmän handling först när den lämnas in.</source>
        <translation>Only you see them. A question becomes an official document only when it is handed in.</translation>
    </message>
    <message>
        <source>Inga utkast. Välj Spara som utkast när du skriver en ny fråga, så ligger den här tills du är klar.</source>
        <translation>No drafts. Choose Save as draft when you write a new question, and it lies here until you are done.</translation>
    </message>
    <message>
        <source>&amp;Öppna …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>Skriv vidare på utkastet (Enter)</source>
        <translation>Write on with the draft (Enter)</translation>
    </message>
    <message>
        <source>&amp;Lämna in</source>
        <translation>&amp;Hand in</translation>
    </message>
    <message>
        <source>Lägg frågan i forumets inkorg</source>
        <translation>Put the question in the forum&apos;s inbox</translation>
    </message>
    <message>
        <source>&amp;Kasta</source>
        <translation>&amp;Throw away</translation>
    </message>
    <message>
        <source>Lägg utkastet i papperskorgen (Delete)</source>
        <translation>Put the draft in the trash (Delete)</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Utkast som kastats och punkter som tagits bort från en dagordning innan de fick sitt paragrafnummer. De ligger kvar i 30 dagar. Det som kommit in eller skickats kastas aldrig, det makuleras.</source>
        <translation>Drafts that were thrown away and items taken off an agenda before they got their § number. They stay for 30 days. What has come in or been sent is never thrown away, it is voided.</translation>
    </message>
    <message>
        <source>Papperskorgen är tom.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>&amp;Återställ</source>
        <translation>&amp;Put back</translation>
    </message>
    <message>
        <source>Lägg tillbaka det markerade (Enter)</source>
        <translation>Put back what is marked (Enter)</translation>
    </message>
    <message>
        <source>&amp;Ta bort för gott</source>
        <translation>&amp;Remove for good</translation>
    </message>
    <message>
        <source>Ta bort det markerade nu i stället för om 30 dagar (Delete)</source>
        <translation>Remove what is marked now instead of in 30 days (Delete)</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Låt sluta i dag</source>
        <translation>Let end today</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Inget stämmer med sökningen.</source>
        <translation>Nothing matches the search.</translation>
    </message>
    <message>
        <source>Allt här är avslutat.</source>
        <translation>Everything here has ended.</translation>
    </message>
    <message>
        <source>Inget än.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Sök i listan</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>&amp;Visa avslutade</source>
        <translation>&amp;Show ended</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>&amp;Ny</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>FactChip</name>
    <message>
        <source>Ändra (Enter)</source>
        <translation>Change (Enter)</translation>
    </message>
</context>
<context>
    <name>FactEditing</name>
    <message>
        <source>inga enskilda ärenden</source>
        <translation>no individual cases</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>Samverkansområde</source>
        <translation>Area of cooperation</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Vem föredrar?</source>
        <translation>Who presents?</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Vem frågar?</source>
        <translation>Who asks?</translation>
    </message>
    <message>
        <source>Hela socialtjänsten</source>
        <translation>All of social services</translation>
    </message>
    <message>
        <source>kommunens egen</source>
        <translation>the municipality’s own</translation>
    </message>
    <message>
        <source>De som får höra ärendet och läsa det. Inbjudan, projektor, kopior och närvaro följer kretsen.</source>
        <translation>Those who may hear the case and read it. Invitation, projector, copies and attendance follow the circle.</translation>
    </message>
    <message>
        <source>Krets</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Ingen särskild skola</source>
        <translation>No school in particular</translation>
    </message>
    <message>
        <source>Vilken skolas elev gäller det?</source>
        <translation>Which school&apos;s pupil is it about?</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Bara en administratör kan {what}. Inget har ändrats. Be {names} om hjälp.</source>
        <translation>Only an administrator can {what}. Nothing has been changed. Ask {names} for help.</translation>
    </message>
    <message>
        <source>Bilden med kommunvapnet går inte att läsa. Inget papper har skrivits. Välj en bild i formatet PNG eller JPEG i inställningarna, eller ta bort vapnet.</source>
        <translation>The picture with the municipal arms cannot be read. No paper has been written. Choose a picture in PNG or JPEG format in the settings, or remove the arms.</translation>
    </message>
    <message>
        <source>Datorn har för lite ledigt minne för att pröva lösenfrasen. Filen är orörd. Stäng andra program och försök igen.</source>
        <translation>The computer has too little free memory to try the passphrase. The file is untouched. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Datorn kunde inte läsa eller skriva {file} ({reason}). Ändringen sparades inte, men allt som var sparat tidigare är kvar. Kontrollera disken och försök igen.</source>
        <translation>The computer could not read or write {file} ({reason}). The change was not saved, but everything saved earlier is kept. Check the disk and try again.</translation>
    </message>
    <message>
        <source>Datorn kunde inte utföra det. Inget har ändrats.</source>
        <translation>The computer could not do it. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Datumet {day} ligger utanför kalendern, som räcker från {first} till {last}. Inget har ändrats. Välj ett datum däremellan.</source>
        <translation>The date {day} lies outside the calendar, which reaches from {first} to {last}. Nothing has been changed. Choose a date in between.</translation>
    </message>
    <message>
        <source>Den andra mappen är samma som den första, och skyddar då inte mot att disken går sönder. Inget har ändrats. Välj en mapp på en annan disk eller på kommunens server.</source>
        <translation>The second folder is the same as the first, and then gives no protection if the disk breaks. Nothing has been changed. Choose a folder on another disk or on the municipality’s server.</translation>
    </message>
    <message>
        <source>Den andra personen finns varken bland användarna eller i personalregistret. Inget har ändrats. Skriv hela namnet på någon som finns där.</source>
        <translation>The other person is neither among the users nor in the staff register. Nothing has been changed. Write the whole name of somebody who is there.</translation>
    </message>
    <message>
        <source>Det finns inga minnesanteckningar än: mötet har inte startat. Inget har skrivits ut.</source>
        <translation>There are no minutes yet: the meeting has not started. Nothing has been printed.</translation>
    </message>
    <message>
        <source>Det finns ingen användare {user} i filen. Filen är orörd. Användare som finns: {known}.</source>
        <translation>There is no user {user} in the file. The file is untouched. Users that exist: {known}.</translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Det finns inget möte som heter ”{reference}”. Kör ”samverkan meetings” för att se mötena.</source>
        <translation>There is no meeting called “{reference}”. Run “samverkan meetings” to see the meetings.</translation>
    </message>
    <message>
        <source>Det finns inget nytt att läsa in. Inget har ändrats.</source>
        <translation>There is nothing new to import. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Det finns redan en användare {user}. Inget har ändrats. Välj ett annat namn.</source>
        <translation>There is already a user {user}. Nothing has been changed. Choose another name.</translation>
    </message>
    <message>
        <source>Det finns redan en fil {file} i den mappen. Den är orörd. Välj ett annat namn eller en annan mapp.</source>
        <translation>There is already a file {file} in that folder. It is untouched. Choose another name or another folder.</translation>
    </message>
    <message>
        <source>Det finns redan en fil {file}. Den har lämnats orörd. Välj ett annat namn eller öppna den som finns.</source>
        <translation>There is already a file {file}. It has been left untouched. Choose another name or open the one that exists.</translation>
    </message>
    <message>
        <source>Det går inte att godkänna än: {count}. Allt är sparat. Först: {first}.</source>
        <translation>It cannot be approved yet: {count}. Everything is saved. First: {first}.</translation>
    </message>
    <message>
        <source>Det går inte att planera med {interval} dagar mellan mötena. Inget har ändrats. Ange {shortest} till {longest} dagar.</source>
        <translation>It is not possible to plan with {interval} days between the meetings. Nothing has been changed. Give {shortest} to {longest} days.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i {place}. Inget har ändrats. Välj en annan mapp eller be IT om skrivrättighet.</source>
        <translation>It is not possible to write in {place}. Nothing has been changed. Choose another folder or ask IT for permission to write.</translation>
    </message>
    <message>
        <source>Det går inte att {step}: mötets läge är ”{state}”. Mötet är oförändrat. {advice}.</source>
        <translation>It is not possible to {step}: the meeting’s state is “{state}”. The meeting is unchanged. {advice}.</translation>
    </message>
    <message>
        <source>Det här kan aldrig behållas: det leder rakt till en person. Inget har ändrats. Ta bort det i stället.</source>
        <translation>This can never be kept: it leads straight to a person. Nothing has changed. Remove it instead.</translation>
    </message>
    <message>
        <source>Disken är full. Ändringen sparades inte, men allt som var sparat tidigare är kvar. Frigör utrymme och försök igen.</source>
        <translation>The disk is full. The change was not saved, but everything saved earlier is kept. Free some space and try again.</translation>
    </message>
    <message>
        <source>En del av filen {file} går inte att läsa: den är skadad. Inget mer skrivs till den. Ta en kopia av mappen och återställ från en säkerhetskopia.</source>
        <translation>Part of the file {file} cannot be read: it is damaged. Nothing more is written to it. Take a copy of the folder and restore from a backup.</translation>
    </message>
    <message>
        <source>En punkt kan planeras till mellan 0 och {limit} minuter, inte {minutes}. Inget har ändrats.</source>
        <translation>An item can be planned for between 0 and {limit} minutes, not {minutes}. Nothing has been changed.</translation>
    </message>
    <message>
        <source>En påbörjad ändring i {file} måste först avslutas, men platsen är skrivskyddad. Filen är orörd. Kopiera den och filen {journal} till en mapp där du får skriva och öppna kopian.</source>
        <translation>A change begun in {file} must first be finished, but the place is write-protected. The file is untouched. Copy it and the file {journal} to a folder where you may write and open the copy.</translation>
    </message>
    <message>
        <source>Exporten till {folder} gick inte att slutföra ({reason}). Inget har lagts dit och filen med mötena är oförändrad. Välj en annan plats eller frigör utrymme.</source>
        <translation>The export to {folder} could not be completed ({reason}). Nothing has been put there and the file with the meetings is unchanged. Choose another place or free some space.</translation>
    </message>
    <message>
        <source>Filen har fler än {limit} rader. Inget har lästs in. Dela upp den i flera filer.</source>
        <translation>The file has more than {limit} rows. Nothing has been imported. Split it into several files.</translation>
    </message>
    <message>
        <source>Filen har flera användare, så ett namn behövs. Användare som finns: {known}.</source>
        <translation>The file has several users, so a name is needed. Users that exist: {known}.</translation>
    </message>
    <message>
        <source>Filen innehåller tecken som inte hör hemma i en textfil. Inget har lästs in. Spara om den som ”CSV UTF-8” och försök igen.</source>
        <translation>The file contains characters that do not belong in a text file. Nothing has been imported. Save it again as “CSV UTF-8” and try again.</translation>
    </message>
    <message>
        <source>Filen {file} används av ett annat program på den här datorn. Inget har ändrats. Vänta tills det är klart och försök igen.</source>
        <translation>The file {file} is used by another program on this computer. Nothing has been changed. Wait until it is done and try again.</translation>
    </message>
    <message>
        <source>Filen {file} finns inte. Ingen ny fil har skapats i dess ställe. Kontrollera att mappen eller enheten är ansluten, eller återställ från en säkerhetskopia.</source>
        <translation>The file {file} does not exist. No new file has been made in its place. Check that the folder or device is connected, or restore from a backup.</translation>
    </message>
    <message>
        <source>Filen {file} går inte att läsa ({reason}). Inget har lästs in. Kontrollera att den är kvar och stängd.</source>
        <translation>The file {file} cannot be read ({reason}). Nothing has been imported. Check that it is still there and closed.</translation>
    </message>
    <message>
        <source>Filen {file} har bytts ut eller ändrats av ett annat program medan den var öppen, kanske av en synkroniseringstjänst. Inget mer skrivs till den. Stäng, kontrollera filen och öppna den igen.</source>
        <translation>The file {file} has been replaced or changed by another program while it was open, perhaps by a synchronisation service. Nothing more is written to it. Close, check the file and open it again.</translation>
    </message>
    <message>
        <source>Filen {file} kunde inte uppgraderas från version {found} till {known} ({reason}). Den är kvar i sin tidigare version, och en säkerhetskopia ligger i {backup}. Använd den förra programversionen så länge.</source>
        <translation>The file {file} could not be upgraded from version {found} to {known} ({reason}). It is still in its earlier version, and a backup is in {backup}. Use the previous version of the program for now.</translation>
    </message>
    <message>
        <source>Filen {file} är från en äldre version av Samverkan (version {found}, programmets {known}) och behöver uppgraderas, men platsen är skrivskyddad. Filen är orörd. Öppna en kopia i en mapp där du får skriva.</source>
        <translation>The file {file} is from an older version of Samverkan (version {found}, the program’s {known}) and needs upgrading, but the place is write-protected. The file is untouched. Open a copy in a folder where you may write.</translation>
    </message>
    <message>
        <source>Filen {file} är inte en Samverkansfil. Den har lämnats orörd. Välj en fil som slutar på .samverkan eller återställ från en säkerhetskopia.</source>
        <translation>The file {file} is not a Samverkan file. It has been left untouched. Choose a file that ends in .samverkan or restore from a backup.</translation>
    </message>
    <message>
        <source>Filen {file} är skapad av en nyare version av Samverkan (filens version {found}, programmets {known}). Den har inte ändrats. Installera den nyare versionen, eller öppna en säkerhetskopia från en äldre.</source>
        <translation>The file {file} was made by a newer version of Samverkan (the file’s version {found}, the program’s {known}). It has not been changed. Install the newer version, or open a backup from an older one.</translation>
    </message>
    <message>
        <source>Filen {file} är stängd, så ändringen sparades inte. Öppna den igen.</source>
        <translation>The file {file} is closed, so the change was not saved. Open it again.</translation>
    </message>
    <message>
        <source>Filen {file} är tom (noll byte). Den har lämnats orörd och ingen ny har skapats. Återställ från en säkerhetskopia.</source>
        <translation>The file {file} is empty (zero bytes). It has been left untouched and no new one has been made. Restore from a backup.</translation>
    </message>
    <message>
        <source>Filen {file} är öppen hos {owner} på datorn {host} sedan {since}. Inget har ändrats. Be {owner} stänga filen, eller öppna den för läsning.</source>
        <translation>The file {file} is open with {owner} on the computer {host} since {since}. Nothing has been changed. Ask {owner} to close the file, or open it for reading.</translation>
    </message>
    <message>
        <source>Filen {file} är öppen hos {owner} på den här datorn ({host}) sedan {since}. Inget har ändrats. Arbeta vidare i det fönstret, eller be {owner} stänga filen.</source>
        <translation>The file {file} is open with {owner} on this computer ({host}) since {since}. Nothing has been changed. Go on in that window, or ask {owner} to close the file.</translation>
    </message>
    <message>
        <source>Filen {file} är öppnad för läsning, så ändringen sparades inte. Allt som fanns är kvar.</source>
        <translation>The file {file} is open for reading, so the change was not saved. Everything that was there is kept.</translation>
    </message>
    <message>
        <source>Filen är en arbetsbok från Excel, inte CSV. Inget har lästs in. Öppna den i Excel, välj Spara som och filtypen ”CSV UTF-8”, och läs in den filen.</source>
        <translation>The file is an Excel workbook, not CSV. Nothing has been imported. Open it in Excel, choose Save As and the file type “CSV UTF-8”, and import that file.</translation>
    </message>
    <message>
        <source>Filen är tom. Inget har lästs in. Välj en fil med en rad för varje uppgift.</source>
        <translation>The file is empty. Nothing has been imported. Choose a file with a row for each entry.</translation>
    </message>
    <message>
        <source>Filen är {megabytes} MB och gränsen är {limit} MB. Inget har lästs in. Kontrollera att det är rätt fil, eller dela upp den.</source>
        <translation>The file is {megabytes} MB and the limit is {limit} MB. Nothing has been imported. Check that it is the right file, or split it.</translation>
    </message>
    <message>
        <source>Flera forum har ett möte {reference}. Skriv forumet framför, till exempel {example}.</source>
        <translation>Several forums have a meeting {reference}. Write the forum before it, for example {example}.</translation>
    </message>
    <message>
        <source>Forumet har inget kommande möte. Inget har ändrats. Lägg in nästa möte först.</source>
        <translation>The forum has no coming meeting. Nothing has been changed. Add the next meeting first.</translation>
    </message>
    <message>
        <source>Frågan makulerades inte, för orsaken saknas. Frågan är oförändrad. Skriv varför den makuleras.</source>
        <translation>The question was not voided, since the reason is missing. The question is unchanged. Write why it is voided.</translation>
    </message>
    <message>
        <source>Frågan är redan {state}. Inget har ändrats. Ta först bort den från dagordningen om den står där, eller välj en fråga som väntar.</source>
        <translation>The question is already {state}. Nothing has been changed. First remove it from the agenda if it stands there, or choose a question that waits.</translation>
    </message>
    <message>
        <source>Frågan är ställd till ett annat forum än {forum}. Inget har ändrats. Välj en fråga som väntar här.</source>
        <translation>The question is put to another forum than {forum}. Nothing has been changed. Choose a question that waits here.</translation>
    </message>
    <message>
        <source>Fältet ”{field}” är tomt. Inget har ändrats. Fyll i det och försök igen.</source>
        <translation>The field “{field}” is empty. Nothing has been changed. Fill it in and try again.</translation>
    </message>
    <message>
        <source>Grupp {number} stämmer inte. Jämför med papperet och skriv de fem tecknen igen. Filen är skapad och väntar.</source>
        <translation>Group {number} is not right. Compare it with the paper and type the five characters again. The file has been created and is waiting.</translation>
    </message>
    <message>
        <source>I {forum} tas inga enskilda ärenden upp, enligt forumets regel. Inget har lagts till. Lägg ärendet i ett forum där ärenden får tas upp.</source>
        <translation>In {forum} no individual cases are taken up, according to the forum’s rule. Nothing has been added. Put the case in a forum where cases may be taken up.</translation>
    </message>
    <message>
        <source>Ingen ansvarig nämnd är angiven. Inget har skapats. Skriv minst en nämnd: den äger uppgifterna i filen.</source>
        <translation>No responsible board is given. Nothing has been made. Write at least one board: it owns the data in the file.</translation>
    </message>
    <message>
        <source>Ingen fil är vald. Inget har skapats. Välj var filen ska ligga.</source>
        <translation>No file is chosen. Nothing has been made. Choose where the file shall be.</translation>
    </message>
    <message>
        <source>Ingen kolumn är vald som ”{column}”. Inget har lästs in. Välj vilken kolumn det är.</source>
        <translation>No column is chosen as “{column}”. Nothing has been imported. Choose which column it is.</translation>
    </message>
    <message>
        <source>Inget forum är valt. Välj minst ett: utan forum finns inga möten att planera.</source>
        <translation>No forum is chosen. Choose at least one: without a forum there are no meetings to plan.</translation>
    </message>
    <message>
        <source>Inget lämnade programmet: kontrollen av identifierare gick inte att köra. Texten är sparad. Starta om programmet och försök igen; hjälper det inte, kontakta den som sköter installationen.</source>
        <translation>Nothing left the program: the check for identifiers could not be run. The text is saved. Restart the program and try again; if that does not help, contact whoever looks after the installation.</translation>
    </message>
    <message>
        <source>Inget lämnade programmet: {count} måste bort först ({places}). Texten är sparad. Ta bort eller skriv om det som är markerat och försök igen.</source>
        <translation>Nothing left the program: {count} must go first ({places}). The text is saved. Remove or rewrite what is marked and try again.</translation>
    </message>
    <message>
        <source>Loggen gallras bara med hänvisning till ett gallringsbeslut och aldrig i sin helhet. Inget har ändrats.</source>
        <translation>The log is only weeded with reference to a decision on disposal, and never as a whole. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Läsåren {first} och {second} går in i varandra: båda omfattar {day}. Inget har sparats. Rätta datumen i ett av dem.</source>
        <translation>The school years {first} and {second} overlap: both include {day}. Nothing has been saved. Correct the dates in one of them.</translation>
    </message>
    <message>
        <source>Läsåret {name} går inte ihop: {later_field} ({later}) måste komma efter {earlier_field} ({earlier}). Inget har sparats. Rätta datumen.</source>
        <translation>The school year {name} does not add up: {later_field} ({later}) must come after {earlier_field} ({earlier}). Nothing has been saved. Correct the dates.</translation>
    </message>
    <message>
        <source>Läsåret {name} ligger utanför kalendern, som räcker från {first} till {last}. Inget har sparats. Kontrollera årtalen.</source>
        <translation>The school year {name} lies outside the calendar, which reaches from {first} to {last}. Nothing has been saved. Check the years.</translation>
    </message>
    <message>
        <source>Läsåret {name} sträcker sig från {date_from} till {date_to}. Ett läsår börjar på hösten och slutar våren därpå, och är kortare än ett år. Inget har sparats. Kontrollera årtalen.</source>
        <translation>The school year {name} reaches from {date_from} to {date_to}. A school year begins in the autumn and ends the following spring, and is shorter than a year. Nothing has been saved. Check the years.</translation>
    </message>
    <message>
        <source>Lösenfrasen är för svag: {reasons}. Inget har ändrats. Ta hellre fem slumpvisa ord än krångliga tecken.</source>
        <translation>The passphrase is too weak: {reasons}. Nothing has been changed. Rather take five random words than awkward characters.</translation>
    </message>
    <message>
        <source>Lösenfrasen är rätt, men filen {file} är skadad. Den har lämnats som den är. Återställ från en säkerhetskopia; den skadade filen sparas då bredvid.</source>
        <translation>The passphrase is right, but the file {file} is damaged. It has been left as it is. Restore from a backup; the damaged file is then saved beside it.</translation>
    </message>
    <message>
        <source>Lösenfraserna är inte lika. Inget har ändrats. Skriv den andra en gång till, eller kryssa i ”Visa det jag skriver” och kontrollera.</source>
        <translation>The passphrases are not the same. Nothing has been changed. Write the second once more, or tick “Show what I type” and check.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte. Inget har skapats. Välj en mapp som finns.</source>
        <translation>The folder {folder} does not exist. Nothing has been made. Choose a folder that exists.</translation>
    </message>
    <message>
        <source>Mappen {folder} går inte att nå. Ingen säkerhetskopia har lagts där. Anslut disken eller nätverket, eller välj en annan mapp under Inställningar, Säkerhetskopior.</source>
        <translation>The folder {folder} cannot be reached. No backup has been put there. Connect the disk or the network, or choose another folder under Settings, Backups.</translation>
    </message>
    <message>
        <source>Mappen {place} finns inte. Inget har skrivits. Skapa mappen eller välj en annan.</source>
        <translation>The folder {place} does not exist. Nothing has been written. Make the folder or choose another.</translation>
    </message>
    <message>
        <source>Minnesanteckningarna är godkända och låsta, så inget ändrades. Gör en rättelse om något är fel: den sparas som en ny version och den gamla finns kvar.</source>
        <translation>The minutes are approved and locked, so nothing was changed. Make a correction if something is wrong: it is saved as a new version and the old one is kept.</translation>
    </message>
    <message>
        <source>Mötet har nummer {label} och kan inte flyttas till {year}. Mötet är oförändrat. Ställ in det och lägg in ett nytt möte det året.</source>
        <translation>The meeting has number {label} and cannot be moved to {year}. The meeting is unchanged. Cancel it and enter a new meeting that year.</translation>
    </message>
    <message>
        <source>Mötet kan inte redovisas i nämnd än: anteckningarna är inte godkända. Inget har ändrats.</source>
        <translation>The meeting cannot be reported to the board yet: the minutes are not approved. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Mötet kan inte starta: {earlier} i samma forum har ännu inga paragrafnummer. Inget har ändrats. Starta eller ställ in det mötet först.</source>
        <translation>The meeting cannot start: {earlier} in the same forum has no paragraph numbers yet. Nothing has been changed. Start or cancel that meeting first.</translation>
    </message>
    <message>
        <source>Mötet slutar {end} men börjar {start}. Inget har ändrats. Rätta en av tiderna.</source>
        <translation>The meeting ends {end} but begins {start}. Nothing has been changed. Correct one of the times.</translation>
    </message>
    <message>
        <source>Mötet slutar {end}, före starten {start}. Inget har skapats. Rätta tiderna.</source>
        <translation>The meeting ends {end}, before it starts {start}. Nothing has been made. Correct the times.</translation>
    </message>
    <message>
        <source>Mötet ställdes inte in, för orsaken saknas. Mötet är oförändrat. Skriv varför det ställs in.</source>
        <translation>The meeting was not cancelled, since the reason is missing. The meeting is unchanged. Write why it is cancelled.</translation>
    </message>
    <message>
        <source>Namnet eller lösenfrasen stämmer inte. Filen är orörd. Försök igen, eller öppna med återställningsnyckeln.</source>
        <translation>The name or the passphrase is not right. The file is untouched. Try again, or open with the recovery key.</translation>
    </message>
    <message>
        <source>Nyckelfilen {keys} hör inte ihop med {file}: den är från en annan Samverkansfil eller för gammal. Båda är orörda. Lägg tillbaka rätt nyckelfil, eller öppna med återställningsnyckeln.</source>
        <translation>The key file {keys} does not belong with {file}: it is from another Samverkan file or too old. Both are untouched. Put the right key file back, or open with the recovery key.</translation>
    </message>
    <message>
        <source>Nyckelfilen {keys} saknas eller går inte att läsa. Filen {file} är orörd. Lägg tillbaka nyckelfilen bredvid den, eller öppna med återställningsnyckeln.</source>
        <translation>The key file {keys} is missing or cannot be read. The file {file} is untouched. Put the key file back beside it, or open with the recovery key.</translation>
    </message>
    <message>
        <source>Nyckeln visas bara nu. Skriv ut den, spara den som PDF eller skriv av den, och bekräfta sedan en grupp av den.</source>
        <translation>The key is shown only now. Print it, save it as PDF or write it down, and then confirm one group of it.</translation>
    </message>
    <message>
        <source>Närvaron gäller från § {first} till § {last}, baklänges. Inget har ändrats. Rätta en av paragraferna.</source>
        <translation>The attendance applies from § {first} to § {last}, backwards. Nothing has been changed. Correct one of the paragraphs.</translation>
    </message>
    <message>
        <source>Något gick fel. Inget har ändrats.</source>
        <translation>Something went wrong. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Planen slutar {date_to}, före sin första dag {date_from}. Inget har ändrats. Rätta datumen.</source>
        <translation>The plan ends {date_to}, before its first day {date_from}. Nothing has been changed. Correct the dates.</translation>
    </message>
    <message>
        <source>Platsen är olämplig, och inget har skapats. Välj en annan mapp, eller kryssa i att du förstår risken.</source>
        <translation>The place is unsuitable, and nothing has been made. Choose another folder, or tick that you understand the risk.</translation>
    </message>
    <message>
        <source>Prövningen av en orosanmälan kan inte skjutas upp, utgå eller tas bort medan texten är stoppad. Inget har ändrats. Markera den som klar när den är gjord.</source>
        <translation>The consideration of a report of concern cannot be postponed, dropped or removed while the text is stopped. Nothing has been changed. Mark it as done when it is done.</translation>
    </message>
    <message>
        <source>Rad {row} går inte att läsa: ett citattecken är öppnat men inte stängt, eller så är en ruta för lång. Inget har lästs in. Rätta raden och försök igen.</source>
        <translation>Row {row} cannot be read: a quotation mark is opened but not closed, or a cell is too long. Nothing has been imported. Correct the row and try again.</translation>
    </message>
    <message>
        <source>Rad {row} har {columns} kolumner och gränsen är {limit}. Inget har lästs in. Kontrollera att det är rätt fil, eller ta bort kolumner som inte behövs.</source>
        <translation>Row {row} has {columns} columns and the limit is {limit}. Nothing has been imported. Check that it is the right file, or remove columns that are not needed.</translation>
    </message>
    <message>
        <source>Rollen {role} finns inte. Inget har ändrats. Välj en av: {known}.</source>
        <translation>The role {role} does not exist. Nothing has been changed. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>Rättelsen gjordes inte, för orsaken saknas. Den godkända versionen är oförändrad. Skriv vad som rättas.</source>
        <translation>The correction was not made, since the reason is missing. The approved version is unchanged. Write what is corrected.</translation>
    </message>
    <message>
        <source>Sanering görs av två personer. Inget har ändrats. Ange vem som är den andra.</source>
        <translation>Sanitising is done by two persons. Nothing has been changed. State who the other one is.</translation>
    </message>
    <message>
        <source>Seriens första datum {first} ligger efter planens sista dag {date_to}. Inget har ändrats. Rätta datumen.</source>
        <translation>The first date of the series {first} lies after the last day of the plan {date_to}. Nothing has been changed. Correct the dates.</translation>
    </message>
    <message>
        <source>Skriv vilken funktion som godkänner. Inget har ändrats.</source>
        <translation>Write which function approves. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Skrivaren svarar inte. Inget har skrivits ut. Välj en annan skrivare, eller spara som PDF.</source>
        <translation>The printer does not answer. Nothing has been printed. Choose another printer, or save as PDF.</translation>
    </message>
    <message>
        <source>Slutdatum {date_to} ligger före startdatum {date_from}. Inget har ändrats. Rätta ett av datumen.</source>
        <translation>End date {date_to} lies before start date {date_from}. Nothing has been changed. Correct one of the dates.</translation>
    </message>
    <message>
        <source>Studiedagen {day} hör inte till läsåret {school_year}. Inget har sparats. Rätta datumet.</source>
        <translation>The teacher day {day} does not belong to the school year {school_year}. Nothing has been saved. Correct the date.</translation>
    </message>
    <message>
        <source>Säkerhetskopian gick inte att läsa tillbaka och har därför kastats ({reason}). Tidigare säkerhetskopior är kvar. Försök igen, helst till en annan disk.</source>
        <translation>The backup could not be read back and has therefore been thrown away ({reason}). Earlier backups are kept. Try again, preferably to another disk.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {file} finns inte. Inget har ändrats. Välj en annan i listan.</source>
        <translation>The backup {file} does not exist. Nothing has been changed. Choose another in the list.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {file} kommer från en annan Samverkansfil än {target}. Inget har återställts. Välj rätt kopia, eller återställ den under ett eget namn.</source>
        <translation>The backup {file} comes from another Samverkan file than {target}. Nothing has been restored. Choose the right copy, or restore it under a name of its own.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {file} är gjord av en nyare version av Samverkan (version {found}, programmets {known}). Inget har återställts. Installera den nyare versionen eller välj en äldre kopia.</source>
        <translation>The backup {file} was made by a newer version of Samverkan (version {found}, the program’s {known}). Nothing has been restored. Install the newer version or choose an older copy.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {file} är skadad eller ändrad ({reason}). Inget har återställts och den nuvarande filen är orörd. Välj en annan säkerhetskopia.</source>
        <translation>The backup {file} is damaged or changed ({reason}). Nothing has been restored and the present file is untouched. Choose another backup.</translation>
    </message>
    <message>
        <source>Säkerhetskopieringen avbröts. Tidigare säkerhetskopior är kvar.</source>
        <translation>The backup was interrupted. Earlier backups are kept.</translation>
    </message>
    <message>
        <source>Texten har ändrats sedan den markerades. Inget har behållits. Försök igen om en stund.</source>
        <translation>The text has changed since it was marked. Nothing has been kept. Try again in a moment.</translation>
    </message>
    <message>
        <source>Texten i ”{field}” är {length} tecken och gränsen är {limit}. Det som fanns sedan tidigare är kvar. Dela upp texten eller korta den.</source>
        <translation>The text in “{field}” is {length} characters and the limit is {limit}. What was there before is kept. Split the text or shorten it.</translation>
    </message>
    <message>
        <source>Texten är redan stoppad. Inget har ändrats.</source>
        <translation>The text is already stopped. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Texten är stoppad, för barnets identitet framkom i mötet. Inget har ändrats. Häv stoppet med en orsak om texten ska ändras.</source>
        <translation>The text is stopped, since the child’s identity came out in the meeting. Nothing has been changed. Lift the stop with a reason if the text is to be changed.</translation>
    </message>
    <message>
        <source>Två kolumner är valda som ”{column}”. Inget har lästs in. Välj en av dem och låt den andra utgå.</source>
        <translation>Two columns are chosen as “{column}”. Nothing has been imported. Choose one of them and leave the other out.</translation>
    </message>
    <message>
        <source>Välj minst en funktion som prövar om uppgifterna ska anmälas. Inget har ändrats. Var och en som är skyldig att anmäla prövar själv.</source>
        <translation>Choose at least one function that considers whether the information must be reported. Nothing has been changed. Each person with a duty to report considers it themselves.</translation>
    </message>
    <message>
        <source>Välj vilken funktion som bedömde grunden. Inget har ändrats.</source>
        <translation>Choose which function assessed the basis. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Välj vilken funktion som kallas. Inget har ändrats.</source>
        <translation>Choose which function is called. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Välj vilken verksamhet som frågar. Inget har lagts till: utan den går det inte att säga vem som får höra.</source>
        <translation>Choose which unit asks. Nothing has been added: without it there is no telling who may hear.</translation>
    </message>
    <message>
        <source>{day} har inte varit än. Inget har ändrats. Skriv dagen då det skedde.</source>
        <translation>{day} has not come yet. Nothing has been changed. Write the day when it happened.</translation>
    </message>
    <message>
        <source>{day} har redan varit. Inget har ändrats. Bekräfta datumet eller välj ett annat.</source>
        <translation>{day} has passed. Nothing has been changed. Confirm the date or choose another.</translation>
    </message>
    <message>
        <source>{day} är före mötet {meeting}. Inget har ändrats. Skriv dagen då det skedde.</source>
        <translation>{day} is before meeting {meeting}. Nothing has been changed. Write the day when it happened.</translation>
    </message>
    <message>
        <source>{day} är {why}. Inget har ändrats. Bekräfta datumet eller välj ett annat.</source>
        <translation>{day} is {why}. Nothing has been changed. Confirm the date or choose another.</translation>
    </message>
    <message>
        <source>{file} finns redan och är inte exemplet. Filen är orörd. Välj en annan mapp för exemplet.</source>
        <translation>{file} exists already and is not the example. The file is untouched. Choose another folder for the example.</translation>
    </message>
    <message>
        <source>{first} och {second} går in i varandra: båda omfattar {day}. Inget har sparats. Rätta datumen.</source>
        <translation>{first} and {second} overlap: both include {day}. Nothing has been saved. Correct the dates.</translation>
    </message>
    <message>
        <source>{folder} är ingen tom mapp. Inget har exporterats. Välj en tom eller ny mapp.</source>
        <translation>{folder} is not an empty folder. Nothing has been exported. Choose an empty or new folder.</translation>
    </message>
    <message>
        <source>{forum} har inget löfte om var n:te vecka, så det finns ingen serie att räkna ut. Inget har ändrats. Lägg in möten ett och ett.</source>
        <translation>{forum} has no promise of meeting every so many weeks, so there is no series to work out. Nothing has been changed. Enter meetings one by one.</translation>
    </message>
    <message>
        <source>{function} kan inte bedöma grunden åt {side}. Den sida som lämnar uppgifterna gör bedömningen. Inget har ändrats. Välj en funktion som hör till {side}.</source>
        <translation>{function} cannot assess the basis for {side}. The side that discloses the information makes the assessment. Nothing has been changed. Choose a function that belongs to {side}.</translation>
    </message>
    <message>
        <source>{name} ({date_from} till {date_to}) ligger utanför läsåret {school_year}, som varar {year_from} till {year_to}. Inget har sparats. Rätta datumen.</source>
        <translation>{name} ({date_from} to {date_to}) lies outside the school year {school_year}, which lasts {year_from} to {year_to}. Nothing has been saved. Correct the dates.</translation>
    </message>
    <message>
        <source>{name} har inget pågående uppdrag att avsluta. Inget har ändrats.</source>
        <translation>{name} has no current assignment to end. Nothing has been changed.</translation>
    </message>
    <message>
        <source>{name} hör till överenskommelsens miniminivå och kan inte tas bort eller ändras. Inget har ändrats. Lägg till ett eget område i stället.</source>
        <translation>{name} belongs to the minimum level of the agreement and cannot be removed or changed. Nothing has been changed. Add an area of your own instead.</translation>
    </message>
    <message>
        <source>{name} kan inte tas bort, för {uses} hänvisar dit. Inget har ändrats. Ange i stället när det slutar, så står allt tidigare kvar.</source>
        <translation>{name} cannot be removed, since {uses} refer to it. Nothing has been changed. State when it ends instead, and everything earlier is kept.</translation>
    </message>
    <message>
        <source>{name} kan inte tas bort, för {uses} hänvisar dit. Inget har ändrats. Det som har använts står kvar; ändra namnet om det är fel skrivet.</source>
        <translation>{name} cannot be removed, since {uses} refer to it. Nothing has been changed. What has been used is kept; change the name if it is misspelt.</translation>
    </message>
    <message>
        <source>{name} slutar {date_to}, före sin första dag {date_from}. Inget har sparats. Rätta datumen.</source>
        <translation>{name} ends {date_to}, before its first day {date_from}. Nothing has been saved. Correct the dates.</translation>
    </message>
    <message>
        <source>{name} är inskriven två gånger. Inget har skapats. Ta bort den ena raden.</source>
        <translation>{name} is entered twice. Nothing has been made. Remove one of the rows.</translation>
    </message>
    <message>
        <source>{name} är inskriven två gånger. Inget har skapats. Ta bort den ena.</source>
        <translation>{name} is entered twice. Nothing has been made. Remove one of them.</translation>
    </message>
    <message>
        <source>{paper} finns inte i en version utan ärenden. Inget har skrivits ut.</source>
        <translation>{paper} does not exist in a version without cases. Nothing has been printed.</translation>
    </message>
    <message>
        <source>{paragraph} har fått sitt nummer och behåller sin plats på dagordningen. Inget har flyttats. Ta upp punkten när det passar: paragraferna behöver inte behandlas i nummerordning.</source>
        <translation>{paragraph} has got its number and keeps its place on the agenda. Nothing has been moved. Take the item up when it suits: the paragraphs need not be dealt with in order.</translation>
    </message>
    <message>
        <source>{paragraph} har fått sitt nummer och kan inte tas bort. Punkten är oförändrad. Markera den som ”togs inte upp” i stället.</source>
        <translation>{paragraph} has got its number and cannot be removed. The item is unchanged. Mark it as “not taken up” instead.</translation>
    </message>
    <message>
        <source>{place} är en mapp. Inget har skrivits. Ange ett filnamn, till exempel {example}.</source>
        <translation>{place} is a folder. Nothing has been written. Give a file name, for example {example}.</translation>
    </message>
    <message>
        <source>{unit} kan inte ingå i kretsen för ärende {code}: en fristående skola får bara höra sina egna ärenden. Kretsen är oförändrad. Lämna skolan utanför, eller lägg in dess egen fråga som ett eget ärende.</source>
        <translation>{unit} cannot be in the circle for case {code}: an independent school may only hear its own cases. The circle is unchanged. Leave the school out, or enter its own question as a case of its own.</translation>
    </message>
    <message>
        <source>{user} är den sista som kan öppna filen och kan inte tas bort. Lägg först till en annan användare.</source>
        <translation>{user} is the last who can open the file and cannot be removed. First add another user.</translation>
    </message>
    <message>
        <source>{user} är filens enda administratör. Inget har ändrats. Ge först någon annan behörigheten administratör.</source>
        <translation>{user} is the file’s only administrator. Nothing has been changed. First give somebody else the permission administrator.</translation>
    </message>
    <message>
        <source>Ändringen avbröts halvvägs och inget av den sparades, men allt som var sparat tidigare är kvar. Försök igen; frigör utrymme om disken är full.</source>
        <translation>The change was interrupted halfway and nothing of it was saved, but everything saved earlier is kept. Try again; free some space if the disk is full.</translation>
    </message>
    <message>
        <source>Ärende {code} har inte tagits upp förut. Inget har lagts till. Kontrollera koden hos den som ställde frågan, eller lägg in det som ett nytt ärende.</source>
        <translation>Case {code} has not been taken up before. Nothing has been added. Check the code with whoever put the question, or enter it as a new case.</translation>
    </message>
    <message>
        <source>Ärende {code} kan inte ha grunden ”{ground}”: i det här forumet tas ärenden bara upp med samtycke. Inget har ändrats. Inhämta samtycke, eller ta upp frågan utan namn i ett annat forum.</source>
        <translation>Case {code} cannot have the basis “{ground}”: in this forum cases are only taken up with consent. Nothing has been changed. Obtain consent, or take up the question without a name in another forum.</translation>
    </message>
    <message>
        <source>Ärende {code} kan inte markeras som behandlat: {sides} har inte angett grund för att lämna uppgifter. Texten är sparad. Ange grund, vem som bedömde (funktion) och när.</source>
        <translation>Case {code} cannot be marked as dealt with: {sides} has not given a basis for disclosing information. The text is saved. Give the basis, who assessed it (function) and when.</translation>
    </message>
    <message>
        <source>Ärende {code} kommer från elevhälsans medicinska insats, en egen verksamhetsgren, och får bara tas upp utan namn eller med samtycke. Inget har ändrats. Välj en av de grunderna, eller låt ärendet stanna i elevhälsan.</source>
        <translation>Case {code} comes from the medical service of pupil health, a branch of its own, and may only be taken up without a name or with consent. Nothing has been changed. Choose one of those bases, or let the case stay in pupil health.</translation>
    </message>
    <message>
        <source>Ärendet kan inte läggas under ”{area}”. Där får inga enskilda ärenden tas upp, enligt överenskommelsen om samverkan. Punkten är oförändrad. Välj ett område för barn som far illa eller har insatser.</source>
        <translation>The case cannot be put under “{area}”. No individual cases may be taken up there, according to the agreement on cooperation. The item is unchanged. Choose an area for children who suffer harm or have support.</translation>
    </message>
    <message>
        <source>Återställningsnyckeln har {groups} grupper med {size} tecken, men {found} tecken skrevs in. Filen är orörd. Kontrollera att alla grupper är med.</source>
        <translation>The recovery key has {groups} groups of {size} characters, but {found} characters were typed. The file is untouched. Check that all groups are there.</translation>
    </message>
    <message>
        <source>Återställningsnyckeln är felskriven i grupp {group} av {groups}. Filen är orörd. Jämför den gruppen med papperet och försök igen.</source>
        <translation>The recovery key is mistyped in group {group} of {groups}. The file is untouched. Compare that group with the paper and try again.</translation>
    </message>
    <message>
        <source>Återställningsnyckeln är rätt skriven men öppnar inte filen {file}. Antingen hör nyckeln till en annan fil, eller så är filen skadad. Filen är orörd. Pröva det senast utskrivna papperet och därefter en säkerhetskopia.</source>
        <translation>The recovery key is typed correctly but does not open the file {file}. Either the key belongs to another file, or the file is damaged. The file is untouched. Try the paper printed last and after that a backup.</translation>
    </message>
    <message>
        <source>Återställningsnyckeln är rätt skriven men öppnar inte filen {file}. Den hör till en annan fil, eller till tiden före ett nyckelbyte. Filen är orörd. Använd det senast utskrivna papperet.</source>
        <translation>The recovery key is typed correctly but does not open the file {file}. It belongs to another file, or to the time before a change of key. The file is untouched. Use the paper printed last.</translation>
    </message>
    <message>
        <source>Åtgärden ska vara klar {due}, före mötet {day} där ni kommer överens om den. Inget har ändrats. Välj ett datum samma dag eller senare.</source>
        <translation>The action is to be done {due}, before the meeting {day} where you agree on it. Nothing has been changed. Choose a date on the same day or later.</translation>
    </message>
    <message>
        <source>”{label}” kan inte ångras, för uppgiften har ändrats efteråt. Inget har ändrats nu. Rätta uppgiften för hand om det behövs.</source>
        <translation>“{label}” cannot be undone, since it has been changed afterwards. Nothing has been changed now. Correct it by hand if needed.</translation>
    </message>
    <message>
        <source>”{text}” är ingen ärendekod. Inget har lagts till. Skriv koden som K7, eller lämna fältet tomt.</source>
        <translation>“{text}” is no case code. Nothing has been added. Write the code as K7, or leave the field empty.</translation>
    </message>
    <message>
        <source>”{text}” är inget datum som finns. Inget har ändrats. Skriv datum som 2026-12-03.</source>
        <translation>“{text}” is no date that exists. Nothing has been changed. Write dates as 2026-12-03.</translation>
    </message>
    <message>
        <source>”{text}” är inget klockslag. Inget har ändrats. Skriv tid som 13.00.</source>
        <translation>“{text}” is no time of day. Nothing has been changed. Write times as 13.00.</translation>
    </message>
    <message>
        <source>Antalet barn per årskull kan vara högst {highest}, inte {number}. Inget har ändrats. Skriv hur många barn som föds ett vanligt år, eller lämna det tomt.</source>
        <translation>The number of children per birth year can be at most {highest}, not {number}. Nothing has been changed. Write how many children are born in an ordinary year, or leave it empty.</translation>
    </message>
    <message>
        <source>Gränsen kan vara mellan {lowest} och {highest} elever, inte {limit}. Inget har ändrats. Välj ett tal däremellan.</source>
        <translation>The limit can be between {lowest} and {highest} pupils, not {limit}. Nothing has been changed. Choose a number in between.</translation>
    </message>
    <message>
        <source>Orsaken sparades inte: den berättar något som kan peka ut barnet. Inget har ändrats. Skriv varför uppgifterna behövs, utan att upprepa dem.</source>
        <translation>The reason was not saved: it tells something that may point out the child. Nothing has been changed. Write why the facts are needed, without repeating them.</translation>
    </message>
    <message>
        <source>Skriv med egna ord varför uppgifterna behöver stå kvar, minst {shortest} tecken. Inget har ändrats. Orsaken sparas i loggen och får inte berätta om ärendet.</source>
        <translation>Write in your own words why the facts need to stay, at least {shortest} characters. Nothing has been changed. The reason is kept in the log and may tell nothing of the case.</translation>
    </message>
    <message>
        <source>Uppgifterna i ärendet pekar inte längre ut någon tillsammans. Inget har ändrats, inget behöver godtas.</source>
        <translation>The facts of the case no longer point anyone out together. Nothing has been changed, nothing needs to be accepted.</translation>
    </message>
    <message>
        <source>Det finns inget kommande möte i {forum} att lägga frågan på. Den står kvar i inkorgen. Lägg in nästa möte eller planera läsåret först.</source>
        <translation>{forum} has no upcoming meeting to put the question on. It stays in the inbox. Add the next meeting or plan the school year first.</translation>
    </message>
    <message>
        <source>Frågan står kvar i inkorgen: något i den pekar ut en person och måste skrivas om först. Inget har ändrats. Skriv om det som är markerat och välj den sedan igen.</source>
        <translation>The question stays in the inbox: something in it points out a person and must be rewritten first. Nothing has been changed. Rewrite what is marked and then pick it again.</translation>
    </message>
    <message>
        <source>Inget möte är valt. Ingen inbjudan har skickats. Välj minst ett planerat möte.</source>
        <translation>No meeting is chosen. No invitation has been sent. Choose at least one planned meeting.</translation>
    </message>
    <message>
        <source>Mötet {day} har ingen inbjudan än, så det finns inget att lägga i någons kalender. Inget har skapats. Skicka inbjudan först.</source>
        <translation>The meeting {day} has no invitation yet, so there is nothing to put in anybody’s calendar. Nothing has been made. Send the invitation first.</translation>
    </message>
    <message>
        <source>Kretsen för ärende {code} kan inte vidgas: det kommer från elevhälsans medicinska insats, en egen verksamhetsgren, och den har inte bedömt att det får tas upp utan namn eller med samtycke. Kretsen är oförändrad. Ange grunden först.</source>
        <translation>The circle of case {code} cannot be widened: it comes from the medical branch of pupil health, a branch of its own, which has not assessed that it may be taken up without names or with consent. The circle is unchanged. Enter the basis first.</translation>
    </message>
    <message>
        <source>{place} slutar inte på {suffix}. Inget har skrivits. Välj ett namn som slutar på {suffix}.</source>
        <translation>{place} does not end in {suffix}. Nothing has been written. Choose a name that ends in {suffix}.</translation>
    </message>
    <message>
        <source>Inget i filen {file} gick att läsa: dess första del är skadad. Den är orörd, och ingen ny fil har skapats. Återställ från en säkerhetskopia.</source>
        <translation>Nothing in the file {file} could be read: its first part is damaged. It is untouched, and no new file has been made. Restore from a backup.</translation>
    </message>
    <message>
        <source>Din behörighet räcker inte för att {deed}. Inget har ändrats. Be {names} om hjälp.</source>
        <translation>Your rights do not go as far as to {deed}. Nothing has been changed. Ask {names} for help.</translation>
    </message>
    <message>
        <source>Enligt datorns klocka är det {today}, men loggens senaste rad före i dag är från {latest}. Inget har gallrats. Kontrollera att datorns klocka går rätt och försök igen.</source>
        <translation>By the computer’s clock it is {today}, but the latest row of the log before today is from {latest}. Nothing has been disposed of. Check that the computer’s clock is right and try again.</translation>
    </message>
    <message>
        <source>Gallringen behöver en hänvisning till beslutet. Inget har gallrats. Skriv till exempel beslutets dnr.</source>
        <translation>Disposal needs a reference to the decision. Nothing has been disposed of. Write for instance the registration number of the decision.</translation>
    </message>
    <message>
        <source>Loggen för {year} får inte gallras än. Inget har ändrats. Hela år gallras när två hela år har gått.</source>
        <translation>The log of {year} may not be disposed of yet. Nothing has been changed. Whole years are disposed of when two whole years have passed.</translation>
    </message>
    <message>
        <source>{month} är inte slut än. Inget har ändrats. Granska månaden när den är slut.</source>
        <translation>{month} is not over yet. Nothing has been changed. Review the month when it is over.</translation>
    </message>
    <message>
        <source>Den delade mappen {folder} går inte att nå. Inget har ändrats i den. Kontrollera nätverket och försök igen.</source>
        <translation>The shared folder {folder} cannot be reached. Nothing in it has been changed. Check the network and try again.</translation>
    </message>
    <message>
        <source>Du får inte skriva i den delade mappen {folder}, så pennan kan inte tas härifrån. Filen går att läsa. Be IT om skrivrättighet.</source>
        <translation>You may not write in the shared folder {folder}, so the pen cannot be taken from here. The file can be read. Ask IT for write access.</translation>
    </message>
    <message>
        <source>Du har inte pennan, så det kan inte göras. Inget har ändrats. Ta pennan först.</source>
        <translation>You do not have the pen, so this cannot be done. Nothing has been changed. Take the pen first.</translation>
    </message>
    <message>
        <source>Filen är inte delad från den här datorn. Inget har ändrats. Välj först en delad mapp.</source>
        <translation>The file is not shared from this computer. Nothing has been changed. Choose a shared folder first.</translation>
    </message>
    <message>
        <source>Filens nyckel har bytts på en annan dator. Inget har ändrats här. Stäng filen och öppna den igen med din lösenfras.</source>
        <translation>The key of the file has been changed on another computer. Nothing has been changed here. Close the file and open it again with your passphrase.</translation>
    </message>
    <message>
        <source>I mappen {folder} finns ingen delad fil. Inget har ändrats. Välj mappen som slutar på .pennan.</source>
        <translation>There is no shared file in the folder {folder}. Nothing has been changed. Choose the folder whose name ends in .pennan.</translation>
    </message>
    <message>
        <source>I mappen {folder} finns redan en delad fil som heter så. Inget har ändrats. Välj en annan mapp, eller öppna den filen därifrån.</source>
        <translation>There is already a shared file of that name in the folder {folder}. Nothing has been changed. Choose another folder, or open that file from there.</translation>
    </message>
    <message>
        <source>Någon annan hann före och har nu pennan. Inget har ändrats. Du ser det senaste publicerade läget.</source>
        <translation>Somebody else was quicker and now has the pen. Nothing has been changed. You see the latest published state.</translation>
    </message>
    <message>
        <source>Pennan har {user} på datorn {host}, som inte har hört av sig på {minutes} minuter. Inget har ändrats. Fråga {user} först. Det som skrevs där efter det senaste publicerade läget finns bara kvar på den datorn.</source>
        <translation>{user} has the pen on the computer {host}, which has not been heard from for {minutes} minutes. Nothing has been changed. Ask {user} first. What was written there after the latest published state is only on that computer.</translation>
    </message>
    <message>
        <source>Pennan har {user} sedan {since} på datorn {host}. Inget har ändrats. Be {user} lämna pennan eller stänga filen, och försök igen.</source>
        <translation>{user} has had the pen since {since} on the computer {host}. Nothing has been changed. Ask {user} to leave the pen or close the file, and try again.</translation>
    </message>
    <message>
        <source>Ingen svarsrad hittades. Inget har ändrats. En rad börjar med koden på lappen, följd av klar, pågår eller utgår.</source>
        <translation>No line of answer was found. Nothing has been changed. A line begins with the code on the slip, followed by klar, pågår or utgår.</translation>
    </message>
    <message>
        <source>{file} är för stor för att vara ett svar. Inget har lästs in. Öppna den och klistra in raderna i stället.</source>
        <translation>{file} is too large to be an answer. Nothing has been taken in. Open it and paste the lines instead.</translation>
    </message>
    <message>
        <source>Filen gick inte att läsa och kan därför inte kontrolleras ({reason}). Inget har lagts till. Spara den på nytt som PDF, DOCX, TXT, PNG eller JPEG och försök igen.</source>
        <translation>The file could not be read and so cannot be checked ({reason}). Nothing has been added. Save it again as PDF, DOCX, TXT, PNG or JPEG and try again.</translation>
    </message>
    <message>
        <source>Filen är {size} MB, men högst {limit} MB går att lägga till. Inget har lagts till. Välj en mindre fil.</source>
        <translation>The file is {size} MB, but at most {limit} MB can be added. Nothing has been added. Choose a smaller file.</translation>
    </message>
    <message>
        <source>Inget har lämnat programmet: {files} har bild eller saknar text som går att kontrollera, och ingen har tittat på dem än. Öppna dem, se efter att inget barn kan kännas igen och bekräfta det vid punkten.</source>
        <translation>Nothing left the program: {files} has pictures or no text that can be checked, and nobody has looked yet. Open it, see that no child can be recognised, and confirm that at the item.</translation>
    </message>
    <message>
        <source>Punkten har redan {limit} bilagor. Inget har lagts till. Ta först bort en av dem.</source>
        <translation>The item already has {limit} attachments. Nothing has been added. Remove one of them first.</translation>
    </message>
    <message>
        <source>Till ett ärende kan inga filer läggas: det som sägs om ett barn ska stå i anteckningarna, där det kontrolleras så att ingen kan kännas igen. Inget har lagts till. Lägg filen vid en punkt som inte är ett ärende.</source>
        <translation>No files can be added to a case: what is said of a child belongs in the notes, where it is checked so that nobody can be recognised. Nothing has been added. Put the file at an item that is no case.</translation>
    </message>
    <message>
        <source>Det finns redan {count} formuleringar. Inget har lagts till. Ta bort någon som inte används först.</source>
        <translation>There are {count} wordings already. Nothing has been added. Remove one that is not used first.</translation>
    </message>
    <message>
        <source>Ärendetexter söks bara i ett forum i taget. Inget har sökts. Välj ett forum först, och sök sedan.</source>
        <translation>Case texts are only searched one forum at a time. Nothing was searched. Choose a forum first, then search.</translation>
    </message>
    <message>
        <source>Sökningen gjordes inte: det du skrev kan peka ut ett barn ({kind}). Inget har sökts. Sök efter koden, eller efter vad mötet kom överens om.</source>
        <translation>The search was not made: what you wrote may point out a child ({kind}). Nothing was searched. Search for the code, or for what the meeting agreed on.</translation>
    </message>
    <message>
        <source>Pennan har tagits över av {user} på datorn {host}. Inget mer skrivs i filen här. Allt som hade skrivits här finns kvar på den här datorn.</source>
        <translation>The pen has been taken over by {user} on the computer {host}. Nothing more is written to the file here. Everything that had been written here is still on this computer.</translation>
    </message>
    <message>
        <source>Ordet togs inte in i ordlistan, för det kan peka ut någon eller gick inte att kontrollera. Texten är oförändrad. Skriv om ordet om det pekar ut någon, annars kan det stå kvar.</source>
        <translation>The word was not taken into the list, since it may point out somebody or could not be checked. The text is unchanged. Reword it if it points out somebody, otherwise it may stand.</translation>
    </message>
    <message>
        <source>Filen måste vara till för något. Inget har ändrats. Kryssa i en annan del innan den sista tas bort.</source>
        <translation>The file must be for something. Nothing has been changed. Tick another part before the last is taken away.</translation>
    </message>
    <message>
        <source>Ingen funktion är vald. Inget har loggats. Välj vilka funktioner som deltog.</source>
        <translation>No function is chosen. Nothing has been logged. Choose which functions took part.</translation>
    </message>
    <message>
        <source>Mötet är inte loggat: något i ”Vad vi kom överens om” pekar ut en person. Texten står kvar i formuläret. Skriv om det som är markerat och logga mötet igen.</source>
        <translation>The meeting is not logged: something in “What we agreed” points out a person. The text is still in the form. Rewrite what is marked and log the meeting again.</translation>
    </message>
    <message>
        <source>Mötet är inte loggat: texten gick inte att kontrollera. Den står kvar i formuläret. Logga mötet utan text, eller starta om programmet och försök igen.</source>
        <translation>The meeting is not logged: the text could not be checked. It is still in the form. Log the meeting without a text, or restart the program and try again.</translation>
    </message>
    <message>
        <source>Raden är redan makulerad. Inget har ändrats. Logga mötet i en ny rad om det behövs.</source>
        <translation>The row is void already. Nothing has been changed. Log the meeting in a new row if needed.</translation>
    </message>
    <message>
        <source>{day} har inte varit än. Inget har loggats. Skriv dagen då mötet var.</source>
        <translation>{day} has not been yet. Nothing has been logged. Enter the day of the meeting.</translation>
    </message>
    <message>
        <source>{who} är ikryssad under Alla kom till tals men står inte bland dem som deltog. Inget har loggats. Lägg till den som var med, eller ta bort krysset.</source>
        <translation>{who} is ticked under Everybody was heard but does not stand among those who took part. Nothing has been logged. Add whoever was there, or take the tick away.</translation>
    </message>
    <message>
        <source>Papperet blir {kind} men {place} slutar på {suffix}. Inget har skrivits. Välj ett namn som slutar på {wanted}.</source>
        <translation>The paper becomes {kind} but {place} ends in {suffix}. Nothing has been written. Choose a name that ends in {wanted}.</translation>
    </message>
    <message>
        <source>{place} finns redan och är inte {kind}. Filen är orörd. Välj ett annat namn.</source>
        <translation>{place} already exists and is not {kind}. The file is untouched. Choose another name.</translation>
    </message>
    <message>
        <source>Filen {file} går inte att nå: den har flyttats eller tagits bort, eller så svarar inte disken. Ändringen sparades inte. Lägg tillbaka filen eller anslut disken igen, så försöker programmet på nytt.</source>
        <translation>The file {file} cannot be reached: it has been moved or removed, or the disk does not answer. The change was not saved. Put the file back or connect the disk again, and the program will try anew.</translation>
    </message>
    <message>
        <source>Utkastet på den här datorn kunde inte skrivas om. Texten finns kvar i det. Frigör utrymme på disken och försök igen.</source>
        <translation>The draft on this computer could not be rewritten. The text is still in it. Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>Utkastet är skrivet av någon annan. Inget har ändrats. Be den som skrev det.</source>
        <translation>The draft was written by somebody else. Nothing has been changed. Ask whoever wrote it.</translation>
    </message>
    <message>
        <source>Lösenfrasen har varit fel flera gånger i rad. Inget har ändrats. Försök igen om {seconds} s, eller öppna med återställningsnyckeln.</source>
        <translation>The passphrase has been wrong several times in a row. Nothing has changed. Try again in {seconds} s, or open with the recovery key.</translation>
    </message>
    <message>
        <source>Filen på den här datorn har ändringar som inte finns i den delade mappen (rader i loggen: {count}), så pennan togs inte. Inget har skrivits över. Lägg undan den lokala filen under Inställningar, Delad fil, och ta pennan sedan.</source>
        <translation>The file on this computer has changes that are not in the shared folder (lines in the log: {count}), so the pen was not taken. Nothing has been overwritten. Put the local file aside under Settings, Shared file, and then take the pen.</translation>
    </message>
    <message>
        <source>Filen {file} har bytts ut eller ändrats av ett annat program medan den var öppen, kanske av en synkroniseringstjänst. Inget mer skrivs till den. Allt som var sparat när den var öppen finns i säkerhetskopian {kept}. Stäng filen, jämför, och återställ kopian om något saknas.</source>
        <translation>The file {file} was replaced or changed by another program while it was open, perhaps by a sync service. Nothing more is written to it. Everything that was saved while it was open is in the backup {kept}. Close the file, compare, and restore the backup if anything is missing.</translation>
    </message>
    <message>
        <source>Texten är densamma som förut. Ingen ny version har gjorts. Skriv det som ska stå i stället.</source>
        <translation>The text is the same as before. No new version has been made. Write what shall stand there instead.</translation>
    </message>
    <message>
        <source>Papperet gjordes inte: du hör inte till kretsen för alla ärenden på det. Inget har ändrats. Välj versionen utan ärenden, eller be den som skriver anteckningarna om exemplaret för din verksamhet.</source>
        <translation>The paper was not made: you are not in the circle of every case on it. Nothing has changed. Choose the version without cases, or ask whoever writes the minutes for the copy for your unit.</translation>
    </message>
    <message>
        <source>Åtgärden visas inte: den hör till ett ärende vars krets du inte hör till, och det är inte du som ansvarar för den. Inget har ändrats.</source>
        <translation>The action is not shown: it belongs to a case whose circle you are not in, and it is not you who answer for it. Nothing has changed.</translation>
    </message>
    <message>
        <source>Datorns nyckelring svarar inte eller är låst. Filen är orörd. Skriv lösenfrasen i stället; nyckelringen prövas igen nästa gång.</source>
        <translation>The computer&apos;s keyring does not answer or is locked. The file is untouched. Type the passphrase instead; the keyring is tried again next time.</translation>
    </message>
    <message>
        <source>Datorns nyckelring tog inte emot nyckeln. Inget har ändrats. Lösenfrasen gäller som förut.</source>
        <translation>The computer&apos;s keyring did not accept the key. Nothing has changed. The passphrase holds as before.</translation>
    </message>
    <message>
        <source>Datorns nyckelring öppnar inte filen längre: lösenfrasen har bytts eller nyckeln tagits bort. Filen är orörd. Skriv lösenfrasen. Nyckelringen kan slås på igen under Inställningar, Användare.</source>
        <translation>The computer&apos;s keyring no longer opens the file: the passphrase has been changed or the key removed. The file is untouched. Type the passphrase. The keyring can be turned on again under Settings, Users.</translation>
    </message>
    <message>
        <source>Den här filen får inte låsas upp med datorns nyckelring. Den är stängd igen. Skriv lösenfrasen.</source>
        <translation>This file may not be unlocked with the computer&apos;s keyring. It is closed again. Type the passphrase.</translation>
    </message>
    <message>
        <source>Ett svarsdatum godkänns inte av något möte. Läget är oförändrat. Sätt ”klar” när svaret är lämnat.</source>
        <translation>A day for an opinion is approved by no meeting. The state is as before. Set “done” when the answer has been given.</translation>
    </message>
    <message>
        <source>Åtgärden kan inte bli ”{state}” här: det säger mötet som går igenom den. Läget är oförändrat. Sätt ”klar”, eller öppna mötet.</source>
        <translation>The action cannot become “{state}” here: that is said by the meeting that goes through it. The state is as before. Set “done”, or open the meeting.</translation>
    </message>
    <message>
        <source>Utkastet ligger inte längre i papperskorgen. Inget har ändrats. Se vad som ligger där nu.</source>
        <translation>The draft no longer lies in the trash. Nothing has been changed. See what lies there now.</translation>
    </message>
    <message>
        <source>Det är inget ord som går att lägga i ordlistan: ett ord består av tre till fyrtio bokstäver utan mellanslag, siffror och bindestreck. Inget har ändrats. Skriv ett ord i taget.</source>
        <translation>That is no word that can go into the list of words: a word is three to forty letters without spaces, figures and hyphens. Nothing has been changed. Write one word at a time.</translation>
    </message>
    <message>
        <source>Ordlistan rymmer {limit} ord och är full. Inget har lagts till. Ta bort ord som inte behövs först.</source>
        <translation>The list of words holds {limit} words and is full. Nothing has been added. Remove words that are not needed first.</translation>
    </message>
    <message>
        <source>{file} gick inte att läsa in: den är ingen textfil med ett ord på varje rad, eller större än {limit} kB. Ordlistan är oförändrad.</source>
        <translation>{file} could not be read: it is no text file with one word on each line, or larger than {limit} kB. The list of words is unchanged.</translation>
    </message>
    <message>
        <source>En påbörjad ändring i {file} måste först avslutas, och det går inte när filen öppnas för läsning. Filen är orörd. Öppna den en gång utan att välja läsning; då avslutas ändringen.</source>
        <translation>A change begun in {file} must first be ended, and that cannot be done when the file is opened for reading. The file is untouched. Open it once without choosing reading; the change is then ended.</translation>
    </message>
    <message>
        <source>Filen {file} är från en äldre version av Samverkan (version {found}, programmets {known}) och behöver uppgraderas, och det går inte när den öppnas för läsning. Filen är orörd. Öppna den en gång utan att välja läsning.</source>
        <translation>The file {file} is from an older version of Samverkan (version {found}, the program&apos;s {known}) and needs an upgrade, which cannot be done when it is opened for reading. The file is untouched. Open it once without choosing reading.</translation>
    </message>
    <message>
        <source>Mappen {place} finns inte eller går inte att nå. Inget har ändrats. Skapa mappen, anslut disken den ligger på eller välj en annan mapp.</source>
        <translation>The folder {place} does not exist or cannot be reached. Nothing has been changed. Make the folder, connect the disk it lies on or choose another folder.</translation>
    </message>
    <message>
        <source>{day} har redan varit och är {why}. Inget har ändrats. Bekräfta datumet eller välj ett annat.</source>
        <translation>{day} has passed and is {why}. Nothing has been changed. Confirm the date or choose another.</translation>
    </message>
    <message>
        <source>{day} ligger mer än ett år tillbaka och är {why}: i dag är det {today}. Inget har ändrats. Bekräfta datumet eller rätta årtalet.</source>
        <translation>{day} is more than a year ago and is {why}: today is {today}. Nothing has been changed. Confirm the date or correct the year.</translation>
    </message>
    <message>
        <source>{day} ligger mer än ett år tillbaka: i dag är det {today}. Inget har ändrats. Bekräfta datumet eller rätta årtalet.</source>
        <translation>{day} is more than a year ago: today is {today}. Nothing has been changed. Confirm the date or correct the year.</translation>
    </message>
    <message>
        <source>{day} ligger mer än två år fram och är {why}: i dag är det {today}. Inget har ändrats. Bekräfta datumet eller rätta årtalet.</source>
        <translation>{day} is more than two years ahead and is {why}: today is {today}. Nothing has been changed. Confirm the date or correct the year.</translation>
    </message>
    <message>
        <source>{day} ligger mer än två år fram: i dag är det {today}. Inget har ändrats. Bekräfta datumet eller rätta årtalet.</source>
        <translation>{day} is more than two years ahead: today is {today}. Nothing has been changed. Confirm the date or correct the year.</translation>
    </message>
    <message>
        <source>Nyckeln kunde inte bytas: {file} kunde inte skrivas om i sin helhet. Inget har ändrats, och den förra nyckeln och alla lösenfraser gäller. Kontrollera att disken har plats för lika mycket till och försök igen.</source>
        <translation>The key could not be changed: {file} could not be rewritten as a whole. Nothing has changed, and the former key and all passphrases still apply. Check that the disk has room for as much again, and try again.</translation>
    </message>
    <message>
        <source>Dagordningen är skickad och punkt {number} står på den. Inget har ändrats. Låt punkten stå som ”tas inte upp”, så behåller alla punkter sina nummer, eller bekräfta att den tas bort och skicka dagordningen igen.</source>
        <translation>The agenda is sent and item {number} stands on it. Nothing has been changed. Let the item stand as “not taken up”, so that every item keeps its number, or confirm that it is taken away and send the agenda again.</translation>
    </message>
    <message>
        <source>{what}: texten ser ut att innehålla ett personnummer. Ett sådant får aldrig finnas här, och ändringen sparades inte. Ta bort numret.</source>
        <translation>{what}: the text seems to contain a personal number. One may never stand here, and the change was not saved. Remove the number.</translation>
    </message>
    <message>
        <source>{forum} upphör {last}, före {day}. Inget har ändrats. Bekräfta datumet, välj ett tidigare eller ändra forumets sista dag.</source>
        <translation>{forum} ends {last}, before {day}. Nothing has been changed. Confirm the date, choose an earlier one or change the forum&apos;s last day.</translation>
    </message>
    <message>
        <source>{forum} upphör {last}, så ingen serie planeras efter det. Inget har ändrats. Ändra forumets sista dag om det ska fortsätta.</source>
        <translation>{forum} ends {last}, so no series is planned after that. Nothing has been changed. Change the forum&apos;s last day if it is to go on.</translation>
    </message>
    <message>
        <source>{first} och {second} är samma fil, eller kopior av den. Inget har räknats: då skulle allt räknas två gånger. Ange varje fil en gång.</source>
        <translation>{first} and {second} are the same file, or copies of it. Nothing has been counted: everything would be counted twice. Name each file once.</translation>
    </message>
    <message>
        <source>{text} är ingen termin. Inget har räknats. Skriv till exempel VT2026 eller HT2026.</source>
        <translation>{text} is not a term. Nothing has been counted. Write for example VT2026 or HT2026.</translation>
    </message>
    <message>
        <source>Ange minst två filer. Inget har räknats. En enda fils tal finns på dess översikt.</source>
        <translation>Name at least two files. Nothing has been counted. The figures of a single file are on its overview.</translation>
    </message>
    <message>
        <source>{term} räknas till och med {last} och är inte slut än. Inget har räknats. En termin räknas när den är slut: annars skulle två svar visa vad som kommit till däremellan.</source>
        <translation>{term} runs to {last} and is not over yet. Nothing has been counted. A term is counted when it is over: otherwise two answers would show what was added in between.</translation>
    </message>
    <message>
        <source>Frågan gäller ett ärende vars krets du inte hör till. Inget har ändrats. Be den som skriver anteckningarna, eller den verksamhet som ställde frågan.</source>
        <translation>The question is about a case whose circle you do not belong to. Nothing has been changed. Ask whoever writes the minutes, or the unit that asked.</translation>
    </message>
    <message>
        <source>Filnamnet ser ut att innehålla ett personnummer. Inget har skrivits: ett namn syns för alla som ser mappen. Välj ett annat namn.</source>
        <translation>The file name seems to contain a personal number. Nothing has been written: a name is seen by everybody who sees the folder. Choose another name.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Skriv ut listan</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Spara listan</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Spara som &amp;Excel …</source>
        <translation>Save as &amp;Excel …</translation>
    </message>
    <message>
        <source>Spara som Excel- eller CSV-fil (Ctrl+S)</source>
        <translation>Save as an Excel or CSV file (Ctrl+S)</translation>
    </message>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Visa som papper, att skriva ut eller spara som PDF (Ctrl+P)</source>
        <translation>Show as a paper, to print or save as PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Visa &amp;allt</source>
        <translation>Show &amp;all</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Filen låses när det är klart.</source>
        <translation>The file is locked when this is done.</translation>
    </message>
</context>
<context>
    <name>FillPopup</name>
    <message>
        <source>Fyll i ärendet</source>
        <translation>Fill in the case</translation>
    </message>
    <message>
        <source>Fyll i</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Fråga från</source>
        <translation>Question from</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Töm sökfältet</source>
        <translation>Clear the search field</translation>
    </message>
    <message>
        <source>Från sökfältet till listan</source>
        <translation>From the search field to the list</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Command</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>måste bort</source>
        <translation>must go</translation>
    </message>
    <message>
        <source>att väga</source>
        <translation>to weigh</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>och {count} till …</source>
        <translation>and {count} more …</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Gör steget och gå vidare</source>
        <translation>Take the step and go on</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Föregående steg</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Till mötet</source>
        <translation>To the meeting</translation>
    </message>
    <message>
        <source>Avsluta mötet. Varje steg är frivilligt och väntar där det lämnades, också efter en omstart.</source>
        <translation>Finish the meeting. Each step is optional and waits where it was left, also after a restart.</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nästa steg (Ctrl+Enter)</source>
        <translation>Next step (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Lägg in läsåret</source>
        <translation>Enter the school year</translation>
    </message>
    <message>
        <source>terminer, lov och studiedagar</source>
        <translation>terms, breaks and teacher days</translation>
    </message>
    <message>
        <source>Planera serien</source>
        <translation>Plan the series</translation>
    </message>
    <message>
        <source>mötena läggs ut var sjätte vecka och flyttas undan lov och helger</source>
        <translation>the meetings are laid out every sixth week and moved away from breaks and holidays</translation>
    </message>
    <message>
        <source>Lägg in personal</source>
        <translation>Enter staff</translation>
    </message>
    <message>
        <source>funktioner och vilka enheter de svarar för</source>
        <translation>functions and the units they answer for</translation>
    </message>
    <message>
        <source>Kom i gång</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>Filen är ny. Börja här, så fyller sidan sig själv med mötena, det som väntar och vilka som kom.</source>
        <translation>The file is new. Begin here, and the page fills by itself with the meetings, what waits and who came.</translation>
    </message>
    <message>
        <source>Första stegen</source>
        <translation>First steps</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Åtgärd</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Vad ska göras?</source>
        <translation>What needs to be done?</translation>
    </message>
    <message>
        <source>Ansvarig funktion</source>
        <translation>Responsible function</translation>
    </message>
    <message>
        <source>Verksamhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>No later than</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation>Remove the action</translation>
    </message>
    <message>
        <source>Välj funktion</source>
        <translation>Choose function</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>+ Åtgärd</source>
        <translation>+ Action</translation>
    </message>
    <message>
        <source>Ny åtgärd</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Ny åtgärd, av det som är markerat i texten (Ctrl+Skift+A)</source>
        <translation>New action, from what is selected in the text (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation>Remove the action</translation>
    </message>
    <message>
        <source>Åtgärder från {item}</source>
        <translation>Actions from {item}</translation>
    </message>
    <message>
        <source>Ingen åtgärd än. Markera text i Överenskommet och tryck Ctrl+Skift+A, eller skriv en ny.</source>
        <translation>No action yet. Select text in Agreed and press Ctrl+Shift+A, or write a new one.</translation>
    </message>
    <message>
        <source>Ingen åtgärd är överenskommen här.</source>
        <translation>No action has been agreed here.</translation>
    </message>
    <message>
        <source>{item}, åtgärden</source>
        <translation>{item}, the action</translation>
    </message>
    <message>
        <source>{item}, dagen för åtgärden</source>
        <translation>{item}, day of the action</translation>
    </message>
    <message>
        <source>Skriv först vad som ska göras.</source>
        <translation>First write what is to be done.</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Uppföljningar</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mina</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Klara</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sök i åtgärderna</source>
        <translation>Search the actions</translation>
    </message>
    <message>
        <source>Sök åtgärd</source>
        <translation>Search for an action</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Skola eller verksamhet</source>
        <translation>School or unit</translation>
    </message>
    <message>
        <source>Överenskommet</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>&amp;Nytt svarsdatum …</source>
        <translation>&amp;New reply date …</translation>
    </message>
    <message>
        <source>Lägg in ett svarsdatum för ett yttrande (Ctrl+N)</source>
        <translation>Add a reply date for an opinion (Ctrl+N)</translation>
    </message>
    <message>
        <source>Läge: {state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>Nytt svarsdatum</source>
        <translation>New reply date</translation>
    </message>
    <message>
        <source>Sök bland åtgärderna</source>
        <translation>Search among the actions</translation>
    </message>
    <message>
        <source>Alla forum</source>
        <translation>All forums</translation>
    </message>
    <message>
        <source>Svarsdatum</source>
        <translation>Reply dates</translation>
    </message>
    <message>
        <source>Alla verksamheter</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>{n} försenade. Det som är sent står först, sedan ditt eget.</source>
        <translation>{n} late. What is late comes first, then your own.</translation>
    </message>
    <message>
        <source>Ingenting är försenat.</source>
        <translation>Nothing is late.</translation>
    </message>
    <message>
        <source>Enter öppnar, Ö öppen, P pågår, K klar. Mötet godkänner det som är klart.</source>
        <translation>Enter opens, Ö open, P ongoing, K done. The meeting approves what is done.</translation>
    </message>
    <message>
        <source>Enter öppnar. Du har läsrätt.</source>
        <translation>Enter opens. You may read.</translation>
    </message>
    <message>
        <source>Ingenting att göra här</source>
        <translation>Nothing to do here</translation>
    </message>
    <message>
        <source>Ingen träff</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Din funktion finns inte i personalregistret, så ingenting kan visas som ditt.</source>
        <translation>Your function is not in the staff register, so nothing can be shown as yours.</translation>
    </message>
    <message>
        <source>Åtgärder läggs in i mötet, vid den paragraf där ni kommer överens.</source>
        <translation>Actions are added during the meeting, at the § where you agree on them.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Filen får de rader som visas. Åtgärder i ärenden står med kod, utan text. Filen är öppen, utan lås: lägg den där bara de som ska läsa den kommer åt.</source>
        <translation>The file gets the rows that are shown. Actions in cases stand with their code, without text. The file is open, without a lock: put it where only those who shall read it can get at it.</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>Visa alla {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Åtgärder: {what}</source>
        <translation>Actions: {what}</translation>
    </message>
    <message>
        <source>Uppföljningar</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Ingen åtgärd är överenskommen det här halvåret.</source>
        <translation>No action has been agreed this half-year.</translation>
    </message>
</context>
<context>
    <name>ForumEditor</name>
    <message>
        <source>Med vissa veckors mellanrum</source>
        <translation>At intervals of some weeks</translation>
    </message>
    <message>
        <source>Minst ett antal per termin</source>
        <translation>At least a number per term</translation>
    </message>
    <message>
        <source>Gäller från</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Lägg till krav</source>
        <translation>Add requirement</translation>
    </message>
    <message>
        <source>Lägg till fast punkt</source>
        <translation>Add standing item</translation>
    </message>
    <message>
        <source>Begränsa till enhet …</source>
        <translation>Limit to unit …</translation>
    </message>
    <message>
        <source>Alla enheter</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Begränsa till enhet</source>
        <translation>Limit to unit</translation>
    </message>
    <message>
        <source>Ingen angiven</source>
        <translation>None given</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Nytt forum</source>
        <translation>New forum</translation>
    </message>
    <message>
        <source>Vilar</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Veckor emellan</source>
        <translation>Weeks between</translation>
    </message>
    <message>
        <source>Möten per termin</source>
        <translation>Meetings per term</translation>
    </message>
    <message>
        <source>Ångra det nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort forumet</source>
        <translation>Remove the forum</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Enskilda ärenden</source>
        <translation>Individual cases</translation>
    </message>
    <message>
        <source>Får enskilda ärenden tas upp här?</source>
        <translation>May individual cases be taken up here?</translation>
    </message>
    <message>
        <source>Paragrafer räknas</source>
        <translation>Paragraphs are counted</translation>
    </message>
    <message>
        <source>Sammankallande</source>
        <translation>Convener</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Löfte om hur ofta</source>
        <translation>Promise of how often</translation>
    </message>
    <message>
        <source>Rytm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tolerans, dagar</source>
        <translation>Tolerance, days</translation>
    </message>
    <message>
        <source>Så många dagar senare räknas ännu som i tid.</source>
        <translation>So many days later still counts as on time.</translation>
    </message>
    <message>
        <source>I ord</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Tid, plats och frågor</source>
        <translation>Time, place and questions</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Länk för den som är på distans</source>
        <translation>Link for those attending remotely</translation>
    </message>
    <message>
        <source>Sista dag för frågor</source>
        <translation>Last day for questions</translation>
    </message>
    <message>
        <source>Så många dagar före mötet.</source>
        <translation>So many days before the meeting.</translation>
    </message>
    <message>
        <source>Dagordningen skickas</source>
        <translation>The agenda is sent</translation>
    </message>
    <message>
        <source>Så många dagar före mötet, minst 7.</source>
        <translation>So many days before the meeting, at least 7.</translation>
    </message>
    <message>
        <source>Funktioner som ska delta</source>
        <translation>Functions that shall take part</translation>
    </message>
    <message>
        <source>Flera funktioner i samma rad är en grupp: minst så många av dem tillsammans. Ett krav som slutar ändrar inget om möten dessförinnan.</source>
        <translation>Several functions in the same row are a group: at least so many of them together. A requirement that ends changes nothing about meetings before that.</translation>
    </message>
    <message>
        <source>Fasta punkter på dagordningen</source>
        <translation>Standing items on the agenda</translation>
    </message>
    <message>
        <source>Frågor och ärenden läggs före de punkter som står sist.</source>
        <translation>Questions and cases are placed before the items that stand last.</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Forumet kan begränsas till några enheter, vila en tid eller upphöra.</source>
        <translation>The forum can be limited to some units, rest for a time or cease.</translation>
    </message>
    <message>
        <source>Begränsat till enheter</source>
        <translation>Limited to units</translation>
    </message>
    <message>
        <source>Tomt: tills vidare.</source>
        <translation>Empty: until further notice.</translation>
    </message>
    <message>
        <source>&amp;Vilar: inga möten väntas</source>
        <translation>&amp;Resting: no meetings are expected</translation>
    </message>
    <message>
        <source>Rad i överenskommelsen</source>
        <translation>Line in the agreement</translation>
    </message>
    <message>
        <source>Var löftet står, till exempel ”3.2 Konsultation”.</source>
        <translation>Where the promise is stated, for example “3.2 Consultation”.</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>ForumSearchPage</name>
    <message>
        <source>Sök igen</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Ord, del av ord eller ”en hel fras”</source>
        <translation>Words, part of a word or “a whole phrase”</translation>
    </message>
    <message>
        <source>Sök i forumets minnesanteckningar och åtgärder. Sökningen loggas.</source>
        <translation>Search the forum’s minutes and actions. The search is logged.</translation>
    </message>
    <message>
        <source>Välj forum …</source>
        <translation>Choose a forum …</translation>
    </message>
    <message>
        <source>Inget avslutat möte i forumet har alla orden. Prova färre ord, eller en del av ett ord.</source>
        <translation>No finished meeting of the forum has all the words. Try fewer words, or part of a word.</translation>
    </message>
    <message>
        <source>Ingen annan punkt har orden.</source>
        <translation>No other item has the words.</translation>
    </message>
    <message>
        <source>Här söks i ärendetexter</source>
        <translation>Case texts are searched here</translation>
    </message>
    <message>
        <source>Det finns inget att söka i än</source>
        <translation>There is nothing to search yet</translation>
    </message>
    <message>
        <source>Det som skrivs vid ett möte går att söka när mötet är avslutat.</source>
        <translation>What is written at a meeting can be searched when the meeting is over.</translation>
    </message>
    <message>
        <source>Vilket forum vill du söka i?</source>
        <translation>Which forum do you want to search?</translation>
    </message>
    <message>
        <source>Ärendetexter söks bara i ett forum i taget.</source>
        <translation>Case texts are searched in one forum at a time only.</translation>
    </message>
    <message>
        <source>Vad söker du?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Skriv ett eller flera ord och tryck Enter. Från tre bokstäver söks också inne i ord, och ord inom citattecken söks som de står.</source>
        <translation>Type one or more words and press Enter. From three letters on they are also found inside words, and words in quotation marks are searched as they stand.</translation>
    </message>
    <message>
        <source>Över {count} träffar. De senaste {shown} visas: skriv fler ord för att hitta rätt.</source>
        <translation>More than {count} hits. The latest {shown} are shown: type more words to find the right one.</translation>
    </message>
    <message>
        <source>{count} träffar. De senaste {shown} visas.</source>
        <translation>{count} hits. The latest {shown} are shown.</translation>
    </message>
    <message>
        <source>1 träff</source>
        <translation>1 hit</translation>
    </message>
    <message>
        <source>{count} träffar</source>
        <translation>{count} hits</translation>
    </message>
    <message>
        <source>Ärenden söktes inte: det du skrev kan peka ut ett barn ({what}).</source>
        <translation>Cases were not searched: what you typed may point out a child ({what}).</translation>
    </message>
    <message>
        <source>Sök i minnesanteckningar</source>
        <translation>Search the minutes</translation>
    </message>
    <message>
        <source>Ett forum i taget. Att du söker loggas, men aldrig orden.</source>
        <translation>One forum at a time. That you search is logged, but never the words.</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Enter öppnar mötet på stället, med orden markerade.</source>
        <translation>Enter opens the meeting at the place, with the words marked.</translation>
    </message>
    <message>
        <source>Töm sökfältet</source>
        <translation>Clear the search field</translation>
    </message>
    <message>
        <source>S&amp;ök</source>
        <translation>S&amp;earch</translation>
    </message>
    <message>
        <source>Ingen träff</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Från sökfältet till träffarna</source>
        <translation>From the search field to the hits</translation>
    </message>
</context>
<context>
    <name>Forums</name>
    <message>
        <source>Forum</source>
        <translation>Forums</translation>
    </message>
    <message>
        <source>&amp;Nytt forum</source>
        <translation>&amp;New forum</translation>
    </message>
    <message>
        <source>Sök forum</source>
        <translation>Search forum</translation>
    </message>
    <message>
        <source>&amp;Visa avslutade ({count})</source>
        <translation>&amp;Show ended ({count})</translation>
    </message>
    <message>
        <source>Här finns inga forum än</source>
        <translation>There are no forums yet</translation>
    </message>
    <message>
        <source>Ett forum är ett möte som återkommer: konsultation, styrgrupp, elevhälsomöte. Ange hur ofta ni har lovat att ses och vilka som ska delta.</source>
        <translation>A forum is a meeting that recurs: consultation, steering group, pupil health meeting. State how often you have promised to meet and who shall take part.</translation>
    </message>
</context>
<context>
    <name>ForumsStep</name>
    <message>
        <source>Forum</source>
        <translation>Forums</translation>
    </message>
    <message>
        <source>Vilka forum har ni?</source>
        <translation>Which forums do you have?</translation>
    </message>
    <message>
        <source>Varje forum har ett löfte om hur ofta det träffas, och Samverkan visar om löftet hålls. De vanligaste är valda.</source>
        <translation>Every forum has a promise of how often it meets, and Samverkan shows whether the promise is kept. The most common are chosen.</translation>
    </message>
    <message>
        <source>inga enskilda ärenden</source>
        <translation>no individual cases</translation>
    </message>
    <message>
        <source>enskilda ärenden utan namn</source>
        <translation>individual cases without a name</translation>
    </message>
    <message>
        <source>enskilda ärenden med samtycke</source>
        <translation>individual cases with consent</translation>
    </message>
</context>
<context>
    <name>FunctionEditor</name>
    <message>
        <source>Ny funktion</source>
        <translation>New function</translation>
    </message>
    <message>
        <source>Ångra den nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort funktionen</source>
        <translation>Remove the function</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vad någon är på ett möte: rektor, kurator, jurist.</source>
        <translation>What somebody is at a meeting: head teacher, counsellor, lawyer.</translation>
    </message>
    <message>
        <source>Sida i samverkan</source>
        <translation>Side in the cooperation</translation>
    </message>
    <message>
        <source>&amp;Hör till elevhälsan</source>
        <translation>&amp;Belongs to pupil health</translation>
    </message>
    <message>
        <source>&amp;Medicinsk insats, egen verksamhetsgren</source>
        <translation>&amp;Medical service, a branch of its own</translation>
    </message>
    <message>
        <source>Elevhälsans medicinska insats har sekretess inåt (OSL 25 kap. 1 §).</source>
        <translation>The medical service of pupil health has secrecy inwards (OSL chapter 25, section 1).</translation>
    </message>
    <message>
        <source>Innehas i dag av</source>
        <translation>Held today by</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>FunctionRow</name>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Välj funktion …</source>
        <translation>Choose function …</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Välj enhet …</source>
        <translation>Choose unit …</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>&amp;Ny funktion</source>
        <translation>&amp;New function</translation>
    </message>
    <message>
        <source>Sök funktion</source>
        <translation>Search function</translation>
    </message>
    <message>
        <source>Här finns inga funktioner än</source>
        <translation>There are no functions yet</translation>
    </message>
    <message>
        <source>En funktion är vad någon är på ett möte, till exempel rektor, kurator eller jurist.</source>
        <translation>A function is what somebody is at a meeting, for example head teacher, counsellor or lawyer.</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbok</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Sök i handboken</source>
        <translation>Search in the handbook</translation>
    </message>
    <message>
        <source>Handbokens delar</source>
        <translation>The parts of the handbook</translation>
    </message>
    <message>
        <source>Inget i handboken innehåller de orden. Sök på färre eller kortare ord.</source>
        <translation>Nothing in the handbook holds those words. Search for fewer or shorter ones.</translation>
    </message>
    <message>
        <source>Handbokens text</source>
        <translation>The text of the handbook</translation>
    </message>
    <message>
        <source>Alla tangenter</source>
        <translation>Every key</translation>
    </message>
    <message>
        <source>Spara hela som PDF …</source>
        <translation>Save all of it as PDF …</translation>
    </message>
    <message>
        <source>Handbok Samverkan</source>
        <translation>Handbook Samverkan</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Öppna en fil först, till exempel exempelkommunen från startsidan.</source>
        <translation>Open a file first, the example municipality from the start page for instance.</translation>
    </message>
</context>
<context>
    <name>HandingStep</name>
    <message>
        <source>3. Sätt för utlämnande</source>
        <translation>3. How copies are handed out</translation>
    </message>
    <message>
        <source>Spara alla exemplar att skriva ut …</source>
        <translation>Save all copies for printing …</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{n} kvar</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>Ett exemplar för varje verksamhet, med de ärenden dess krets får läsa. Ärenden mejlas aldrig.</source>
        <translation>One copy for each unit, with the cases its circle may read. Cases are never e-mailed.</translation>
    </message>
    <message>
        <source>Det som lämnas ut nu är ett utkast.</source>
        <translation>What is handed out now is a draft.</translation>
    </message>
    <message>
        <source>Ingen är kallad till mötet.</source>
        <translation>Nobody is called to the meeting.</translation>
    </message>
    <message>
        <source>{n} av {of} ärenden</source>
        <translation>{n} of {of} cases</translation>
    </message>
    <message>
        <source>{unit} (gäst)</source>
        <translation>{unit} (guest)</translation>
    </message>
    <message>
        <source>Ej utlämnat</source>
        <translation>Not handed out</translation>
    </message>
    <message>
        <source>Spara krypterad PDF</source>
        <translation>Save encrypted PDF</translation>
    </message>
    <message>
        <source>Spara alla exemplar</source>
        <translation>Save all copies</translation>
    </message>
    <message>
        <source>{n} exemplar sparade i en fil och antecknade som utlämnade på papper.</source>
        <translation>{n} copies saved in one file and noted as handed out on paper.</translation>
    </message>
    <message>
        <source>P på papper · K krypterad PDF · S säker kanal · Enter: visa exemplaret</source>
        <translation>P on paper · K encrypted PDF · S secure channel · Enter: show the copy</translation>
    </message>
</context>
<context>
    <name>IdentityHandling</name>
    <message>
        <source>Varför får texten skrivas igen?</source>
        <translation>Why may the text be written again?</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Frågor som väntar</source>
        <translation>Questions that wait</translation>
    </message>
    <message>
        <source>Enter eller klick lägger frågan på dagordningen. Övriga väntar till nästa möte.</source>
        <translation>Enter or a click puts the question on the agenda. The others wait until the next meeting.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Bjud in till flera möten på en gång</source>
        <translation>Invite to several meetings at once</translation>
    </message>
    <message>
        <source>Inget planerat möte väntar på inbjudan. Planera läsåret eller lägg in ett möte först.</source>
        <translation>No planned meeting is waiting for an invitation. Plan the school year or add a meeting first.</translation>
    </message>
    <message>
        <source>&amp;Bjud in till 1 möte</source>
        <translation>&amp;Invite to 1 meeting</translation>
    </message>
    <message>
        <source>&amp;Bjud in till {n} möten</source>
        <translation>&amp;Invite to {n} meetings</translation>
    </message>
    <message>
        <source>{n} personer kallas. Utan e-postadress i registret: {without}.</source>
        <translation>{n} people are called. Without an e-mail address in the register: {without}.</translation>
    </message>
    <message>
        <source>{n} personer kallas. Alla har e-postadress.</source>
        <translation>{n} people are called. All have an e-mail address.</translation>
    </message>
    <message>
        <source>{names} och {n} till</source>
        <translation>{names} and {n} more</translation>
    </message>
    <message>
        <source>Bjud in</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>&amp;Forum</source>
        <translation>&amp;Forum</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>&amp;Möten</source>
        <translation>&amp;Meetings</translation>
    </message>
    <message>
        <source>Möten att bjuda in till</source>
        <translation>Meetings to invite to</translation>
    </message>
    <message>
        <source>Varje möte får sitt nummer och de som kallas skrivs in som reglerna säger nu. Det går inte att ångra. Breven görs i nästa steg.</source>
        <translation>Each meeting gets its number and those called are entered as the rules say now. It cannot be undone. The letters are made in the next step.</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Bjud in</source>
        <translation>&amp;Invite</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Öppna igen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>✓ Klar</source>
        <translation>✓ Done</translation>
    </message>
    <message>
        <source>Öppna punkten igen</source>
        <translation>Open the item again</translation>
    </message>
    <message>
        <source>Markera punkten som klar</source>
        <translation>Mark the item as done</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Punktens fakta</source>
        <translation>Facts of the item</translation>
    </message>
    <message>
        <source>BAKGRUND/FRÅGA</source>
        <translation>BACKGROUND/QUESTION</translation>
    </message>
    <message>
        <source>Bakgrund/fråga</source>
        <translation>Background/question</translation>
    </message>
    <message>
        <source>Vad gäller frågan, och vad har redan prövats?</source>
        <translation>What is the question about, and what has been tried already?</translation>
    </message>
    <message>
        <source>SAMTAL</source>
        <translation>DISCUSSION</translation>
    </message>
    <message>
        <source>Samtal</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Vad sägs, och av vilken funktion?</source>
        <translation>What is said, and by which function?</translation>
    </message>
    <message>
        <source>ÖVERENSKOMMET</source>
        <translation>AGREED</translation>
    </message>
    <message>
        <source>Överenskommet</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Vad kommer ni överens om?</source>
        <translation>What do you agree on?</translation>
    </message>
    <message>
        <source>Konsultation ersätter inte orosanmälan. Den som misstänker att ett barn far illa anmäler genast. Mötet tar inte ställning.</source>
        <translation>Consultation does not replace a report of concern. Whoever suspects that a child is suffering harm reports at once. The meeting takes no stand.</translation>
    </message>
    <message>
        <source>Identiteten framkom …</source>
        <translation>The identity came out …</translation>
    </message>
    <message>
        <source>Stoppar texten och frågar vem som prövar om uppgifterna ska anmälas. Inget namn sparas.</source>
        <translation>Stops the text and asks who considers whether the information must be reported. No name is saved.</translation>
    </message>
    <message>
        <source>Nästa punkt</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
</context>
<context>
    <name>ItemWriter</name>
    <message>
        <source>rubriken</source>
        <translation>the heading</translation>
    </message>
    <message>
        <source>bakgrunden</source>
        <translation>the background</translation>
    </message>
    <message>
        <source>samtalet</source>
        <translation>the discussion</translation>
    </message>
    <message>
        <source>det överenskomna</source>
        <translation>what was agreed</translation>
    </message>
    <message>
        <source>En punkt behöver en rubrik. Den förra står kvar.</source>
        <translation>An item needs a heading. The previous one is kept.</translation>
    </message>
</context>
<context>
    <name>KeepPopup</name>
    <message>
        <source>Behåll ”{words}”?</source>
        <translation>Keep “{words}”?</translation>
    </message>
    <message>
        <source>Gäller bara här. Skälet loggas, inte ordet.</source>
        <translation>Holds here only. The reason is logged, not the word.</translation>
    </message>
    <message>
        <source>Skälet loggas, inte ordet. O och I gäller varje gång samma ord står omkring.</source>
        <translation>The reason is logged, not the word. O and I hold whenever the same words stand around it.</translation>
    </message>
    <message>
        <source>I   Inte en person</source>
        <translation>I   Not a person</translation>
    </message>
    <message>
        <source>I   Pekar inte ut någon</source>
        <translation>I   Points nobody out</translation>
    </message>
    <message>
        <source>P   Personal i tjänsten</source>
        <translation>P   Staff on duty</translation>
    </message>
    <message>
        <source>O   Ort eller verksamhet</source>
        <translation>O   Place or service</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Ord som får stå</source>
        <translation>Allowed words</translation>
    </message>
    <message>
        <source>Här är det som någon har behållit trots markeringen. Det som gäller överallt känns igen på orden bredvid; med andra ord bredvid märks det igen. Tar du tillbaka det märks det nästa gång texten läses.</source>
        <translation>Here is what somebody has kept in spite of the marking. What holds everywhere is known by the words beside it; with other words beside it, it is marked again. If you revoke it, it is marked the next time the text is read.</translation>
    </message>
    <message>
        <source>Ingen har behållit något än. Ctrl+B på ett markerat ord gör det.</source>
        <translation>Nobody has kept anything yet. Ctrl+B on a marked word does.</translation>
    </message>
    <message>
        <source>Ta tillbaka</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Det märks igen. Ctrl+Z ångrar.</source>
        <translation>It is marked again. Ctrl+Z undoes.</translation>
    </message>
</context>
<context>
    <name>KeptTextsDialog</name>
    <message>
        <source>Vilken text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>Det här skrevs men kunde inte sparas i filen. Det ligger krypterat på den här datorn tills du lägger tillbaka det eller kastar det.</source>
        <translation>This was written but could not be saved in the file. It stays encrypted on this computer until you restore it or discard it.</translation>
    </message>
    <message>
        <source>&amp;Ersätt det som står</source>
        <translation>&amp;Replace what is there</translation>
    </message>
    <message>
        <source>&amp;Lägg tillbaka</source>
        <translation>&amp;Put back</translation>
    </message>
    <message>
        <source>{where}, {day} kl. {time}</source>
        <translation>{where}, {day} at {time}</translation>
    </message>
    <message>
        <source>Texten har ingen plats i filen. Kopiera den dit den hör hemma.</source>
        <translation>The text has no place in the file. Copy it to where it belongs.</translation>
    </message>
    <message>
        <source>Filen kan bara läsas nu. Texten kan läggas tillbaka när du får skriva i den.</source>
        <translation>The file can only be read now. The text can be put back when you may write in it.</translation>
    </message>
    <message>
        <source>Kopierat.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Kasta texten?</source>
        <translation>Throw the text away?</translation>
    </message>
    <message>
        <source>{where} tas bort från utkastet och går inte att få tillbaka.</source>
        <translation>{where} is removed from the draft and cannot be got back.</translation>
    </message>
    <message>
        <source>Behåll texten</source>
        <translation>Keep the text</translation>
    </message>
    <message>
        <source>Kasta texten</source>
        <translation>Discard the text</translation>
    </message>
    <message>
        <source>Text som inte kunde sparas</source>
        <translation>Text that could not be saved</translation>
    </message>
    <message>
        <source>Texten som inte kunde sparas</source>
        <translation>The text that could not be saved</translation>
    </message>
    <message>
        <source>Så står det i filen nu</source>
        <translation>What the file says now</translation>
    </message>
    <message>
        <source>Lägg &amp;efter det som står</source>
        <translation>Add it &amp;after what is there</translation>
    </message>
    <message>
        <source>&amp;Kopiera</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Kasta &amp;texten</source>
        <translation>&amp;Discard the text</translation>
    </message>
    <message>
        <source>&amp;Stäng</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Spara som &amp;PDF …</source>
        <translation>Save as &amp;PDF …</translation>
    </message>
    <message>
        <source>Jag har skrivit &amp;av den</source>
        <translation>I have &amp;written it down</translation>
    </message>
    <message>
        <source>Skriv grupp {number} från ditt papper</source>
        <translation>Write group {number} from your paper</translation>
    </message>
    <message>
        <source>Skriv ut återställningsnyckeln</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>Skickat till skrivaren. Hämta papperet innan du fortsätter.</source>
        <translation>Sent to the printer. Fetch the paper before you go on.</translation>
    </message>
    <message>
        <source>Spara återställningsnyckeln</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Sparad: {path}. Skriv ut papperet och radera sedan PDF:en.</source>
        <translation>Saved: {path}. Print the paper and then delete the PDF.</translation>
    </message>
    <message>
        <source>Grupp {number} stämmer inte. Jämför med papperet och skriv de fem tecknen igen.</source>
        <translation>Group {number} is not right. Compare with the paper and write the five characters again.</translation>
    </message>
    <message>
        <source>Den nya nyckeln är på papper. Lås in papperet, skilt från datorn, och förstör det gamla.</source>
        <translation>The new key is on paper. Lock the paper away, apart from the computer, and destroy the old one.</translation>
    </message>
    <message>
        <source>Återställningsnyckel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Öppnar filen om alla lösenfraser glöms bort. Den finns bara på det utskrivna papperet.</source>
        <translation>Opens the file if all passphrases are forgotten. It exists only on the printed paper.</translation>
    </message>
    <message>
        <source>&amp;Klart</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Visa nyckeln igen</source>
        <translation>&amp;Show the key again</translation>
    </message>
    <message>
        <source>Byt &amp;återställningsnyckel …</source>
        <translation>Change &amp;recovery key …</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Grupp {number} av {groups}</source>
        <translation>Group {number} of {groups}</translation>
    </message>
    <message>
        <source>felskriven</source>
        <translation>mistyped</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Spara som &amp;PDF …</source>
        <translation>Save as &amp;PDF …</translation>
    </message>
    <message>
        <source>Jag har skrivit &amp;av den</source>
        <translation>I have &amp;written it down</translation>
    </message>
    <message>
        <source>Skriv grupp {number} från ditt papper</source>
        <translation>Write group {number} from your paper</translation>
    </message>
    <message>
        <source>Nyckel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Filen är skapad. Ta hand om återställningsnyckeln</source>
        <translation>The file has been created. Take care of the recovery key</translation>
    </message>
    <message>
        <source>Nyckeln öppnar filen om lösenfrasen glöms bort. Den visas bara nu och finns sedan ingenstans utom på ditt papper. Lås in papperet, skilt från datorn.</source>
        <translation>The key opens the file if the passphrase is forgotten. It is shown only now and is then nowhere but on your paper. Lock the paper away, apart from the computer.</translation>
    </message>
    <message>
        <source>Skriv ut återställningsnyckeln</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>Skickat till skrivaren. Hämta papperet innan du fortsätter.</source>
        <translation>Sent to the printer. Fetch the paper before you go on.</translation>
    </message>
    <message>
        <source>Spara återställningsnyckeln</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Sparad bredvid filen: {path}. Den som kommer åt mappen kan öppna filen. Skriv ut papperet och radera sedan PDF:en.</source>
        <translation>Saved beside the file: {path}. Whoever gets at the folder can open the file. Print the paper and then delete the PDF.</translation>
    </message>
    <message>
        <source>Sparad: {path}. Skriv ut papperet och radera sedan PDF:en.</source>
        <translation>Saved: {path}. Print the paper and then delete the PDF.</translation>
    </message>
    <message>
        <source>&amp;Visa nyckeln igen</source>
        <translation>&amp;Show the key again</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Behörigheter hindrar misstag och gör att det som görs kan följas. De är inget hinder för den som vill: filen har en enda nyckel. Ska två grupper inte kunna läsa varandras uppgifter behövs två filer.</source>
        <translation>Rights prevent mistakes and make it possible to follow what is done. They do not stop somebody who means to: the file has a single key. If two groups must not be able to read each other’s data, two files are needed.</translation>
    </message>
    <message>
        <source>Pröva återställningsnyckeln: skriv av den från papperet</source>
        <translation>Try the recovery key: type it from the paper</translation>
    </message>
    <message>
        <source>&amp;Pröva</source>
        <translation>&amp;Try</translation>
    </message>
    <message>
        <source>Nyckeln stämmer: papperet öppnar filen. Lås in det igen.</source>
        <translation>The key is right: the paper opens the file. Lock it away again.</translation>
    </message>
    <message>
        <source>Grupp {number} stämmer inte. Är den rätt avskriven är papperet inte den här filens nyckel.</source>
        <translation>Group {number} is not right. If it is copied correctly, the paper is not the key of this file.</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Återställningsnyckel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>dold</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Grupp {number}: {signs}</source>
        <translation>Group {number}: {signs}</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Visa pappret till nästa möte</source>
        <translation>Show the next meeting’s paper</translation>
    </message>
    <message>
        <source>Nästa punkt</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Visa mötets papper</source>
        <translation>Show the meeting’s papers</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Sök bland mötena</source>
        <translation>Search the meetings</translation>
    </message>
    <message>
        <source>Ställ in mötet som är markerat</source>
        <translation>Cancel the marked meeting</translation>
    </message>
    <message>
        <source>Flytta mötet som är markerat</source>
        <translation>Move the marked meeting</translation>
    </message>
    <message>
        <source>Sök i listan</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tillbaka till listan</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Lämna inläsningen</source>
        <translation>Leave the import</translation>
    </message>
    <message>
        <source>Spara läsåret</source>
        <translation>Save the school year</translation>
    </message>
    <message>
        <source>Spara planen</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Ta bort dagen som är markerad</source>
        <translation>Remove the marked day</translation>
    </message>
    <message>
        <source>Nästa flik</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Föregående flik</source>
        <translation>Previous tab</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Datorns nyckelring</source>
        <translation>The computer&apos;s keyring</translation>
    </message>
    <message>
        <source>Du kan låta den här datorn låsa upp filen utan lösenfras medan du är inloggad på datorn. Då kan också den som får använda datorn i ditt namn öppna den. En egen nyckel läggs i datorns nyckelring, aldrig lösenfrasen. Lösenfrasen och återställningsnyckeln gäller som förut, och lösenfrasen behövs alltid när filen har låsts. Nyckeln tas bort när du byter lösenfras eller slår av det här.</source>
        <translation>You can let this computer unlock the file without a passphrase while you are logged in to it. Then whoever may use the computer in your name can open it too. A key of its own is put in the computer&apos;s keyring, never the passphrase. The passphrase and the recovery key hold as before, and the passphrase is always needed when the file has been locked. The key is removed when you change your passphrase or turn this off.</translation>
    </message>
    <message>
        <source>Skriv din lösenfras för att slå på</source>
        <translation>Type your passphrase to turn it on</translation>
    </message>
    <message>
        <source>Slå &amp;på</source>
        <translation>Turn &amp;on</translation>
    </message>
    <message>
        <source>Slå &amp;av</source>
        <translation>Turn &amp;off</translation>
    </message>
    <message>
        <source>Den här filen &amp;får låsas upp med en dators nyckelring</source>
        <translation>This file &amp;may be unlocked with a computer&apos;s keyring</translation>
    </message>
    <message>
        <source>Avslaget på den här datorn.</source>
        <translation>Off on this computer.</translation>
    </message>
    <message>
        <source>Påslaget för dig på den här datorn.</source>
        <translation>On for you on this computer.</translation>
    </message>
    <message>
        <source>Den här datorn har ingen nyckelring som kan användas. Lösenfrasen behövs.</source>
        <translation>This computer has no keyring that can be used. The passphrase is needed.</translation>
    </message>
    <message>
        <source>Den här filen får inte låsas upp med en nyckelring.</source>
        <translation>This file may not be unlocked with a keyring.</translation>
    </message>
    <message>
        <source>Prövar lösenfrasen …</source>
        <translation>Trying the passphrase …</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>(utan namn)</source>
        <translation>(without a name)</translation>
    </message>
    <message>
        <source>Sök en tangent eller det du vill göra</source>
        <translation>Search for a key or what you want to do</translation>
    </message>
    <message>
        <source>Sök bland tangenterna</source>
        <translation>Search among the keys</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{where} · också {keys}</source>
        <translation>{where} · also {keys}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Betjänar</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Den som minns dagen minns vilka det rörde.</source>
        <translation>Whoever remembers the day remembers whom it concerned.</translation>
    </message>
    <message>
        <source>Det finns ingen text</source>
        <translation>There is no text</translation>
    </message>
    <message>
        <source>Det som har stått i tidningen rör nästan bara en familj.</source>
        <translation>What was in the paper concerns hardly more than one family.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Efternamn</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Elevhälsa</source>
        <translation>Pupil health</translation>
    </message>
    <message>
        <source>Elevtalen per stadium säger hur många det kan vara.</source>
        <translation>The pupil numbers per stage tell how many it can be.</translation>
    </message>
    <message>
        <source>En familj med det draget finns hos högst vart tionde barn.</source>
        <translation>At most one child in ten has such a family.</translation>
    </message>
    <message>
        <source>En klass är omkring hälften av årskursen.</source>
        <translation>A class is about half of its year.</translation>
    </message>
    <message>
        <source>En namngiven diagnos har omkring vart tjugonde barn.</source>
        <translation>About one child in twenty has a given diagnosis.</translation>
    </message>
    <message>
        <source>En årskurs är omkring en fjärdedel av stadiet.</source>
        <translation>A year is about a quarter of its stage.</translation>
    </message>
    <message>
        <source>Ett ovanligt drag delas av högst vart tionde barn.</source>
        <translation>An unusual trait is shared by at most one child in ten.</translation>
    </message>
    <message>
        <source>Ett yrke eller en arbetsplats delas av få föräldrar.</source>
        <translation>A profession or workplace is shared by few parents.</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Förnamn</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>F–3</source>
        <translation>F–3</translation>
    </message>
    <message>
        <source>Grund för att lämna uppgifter saknas</source>
        <translation>Basis for disclosing information is missing</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <source>Huvudmannatyp</source>
        <translation>Kind of responsible body</translation>
    </message>
    <message>
        <source>Högst vart tionde barn delar ursprung, språk eller tro.</source>
        <translation>At most one child in ten shares origin, language or faith.</translation>
    </message>
    <message>
        <source>I en namngiven förening är högst vart tionde barn med.</source>
        <translation>At most one child in ten belongs to a given club.</translation>
    </message>
    <message>
        <source>Inbjudan och frågeupprop</source>
        <translation>Invitation and call for questions</translation>
    </message>
    <message>
        <source>Könet halverar kretsen.</source>
        <translation>Sex halves the circle.</translation>
    </message>
    <message>
        <source>Markeringar som måste bort</source>
        <translation>Marks that must go</translation>
    </message>
    <message>
        <source>Medicinsk insats</source>
        <translation>Medical service</translation>
    </message>
    <message>
        <source>Minnesanteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Närvaro är inte registrerad</source>
        <translation>Attendance is not recorded</translation>
    </message>
    <message>
        <source>Närvarolista</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Omkring vart femtionde barn är eller har varit placerat.</source>
        <translation>About one child in fifty is or has been placed.</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Punkten är inte avslutad</source>
        <translation>The item is not finished</translation>
    </message>
    <message>
        <source>På en liten ort bor högst vart tionde barn.</source>
        <translation>At most one child in ten lives in a small place.</translation>
    </message>
    <message>
        <source>Skolans elevtal säger hur många det kan vara; saknas det räknas skolan som en av fem.</source>
        <translation>The school&apos;s pupil numbers tell how many it can be; without them it counts as one school in five.</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>Type of school</translation>
    </message>
    <message>
        <source>Skriv annat modersmål, om det behövs för frågan.</source>
        <translation>Write another mother tongue, if the question needs it.</translation>
    </message>
    <message>
        <source>Skriv att eleven har en insats.</source>
        <translation>Write that the pupil has an intervention.</translation>
    </message>
    <message>
        <source>Skriv eleven eller barnet i stället för hon, han, flickan eller pojken.</source>
        <translation>Write the pupil or the child instead of she, he, the girl or the boy.</translation>
    </message>
    <message>
        <source>Skriv en förening.</source>
        <translation>Write a club.</translation>
    </message>
    <message>
        <source>Skriv en grundskola eller en förskola i stället för namnet.</source>
        <translation>Write a compulsory school or a preschool instead of the name.</translation>
    </message>
    <message>
        <source>Skriv familjen eller flera syskon.</source>
        <translation>Write the family or several siblings.</translation>
    </message>
    <message>
        <source>Skriv månad eller årstid.</source>
        <translation>Write the month or the season.</translation>
    </message>
    <message>
        <source>Skriv stadiet i stället för klassen.</source>
        <translation>Write the stage instead of the class.</translation>
    </message>
    <message>
        <source>Skriv stadiet i stället för årskurs eller ålder.</source>
        <translation>Write the stage instead of year or age.</translation>
    </message>
    <message>
        <source>Skriv vilket stöd eleven behöver.</source>
        <translation>Write what support the pupil needs.</translation>
    </message>
    <message>
        <source>Ta bort eller skriv om det.</source>
        <translation>Take it away or reword it.</translation>
    </message>
    <message>
        <source>Ta bort händelsen.</source>
        <translation>Take the event away.</translation>
    </message>
    <message>
        <source>Ta bort orten.</source>
        <translation>Take the place away.</translation>
    </message>
    <message>
        <source>Ta bort yrket.</source>
        <translation>Take the profession away.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Uppföljningslista</source>
        <translation>Follow-up list</translation>
    </message>
    <message>
        <source>Verksamhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>administratör</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>adress</source>
        <translation>address</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>anmält förhinder</source>
        <translation>sent apologies</translation>
    </message>
    <message>
        <source>annan</source>
        <translation>other</translation>
    </message>
    <message>
        <source>annan laglig grund</source>
        <translation>other legal basis</translation>
    </message>
    <message>
        <source>annan verksamhet</source>
        <translation>other activity</translation>
    </message>
    <message>
        <source>annat forum</source>
        <translation>other forum</translation>
    </message>
    <message>
        <source>annat id</source>
        <translation>other id</translation>
    </message>
    <message>
        <source>användarnamn</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>arbetsgrupp</source>
        <translation>working group</translation>
    </message>
    <message>
        <source>bara läsa</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>bör ses över</source>
        <translation>should be reviewed</translation>
    </message>
    <message>
        <source>chefssamråd</source>
        <translation>managers’ consultation</translation>
    </message>
    <message>
        <source>dagordning skickad</source>
        <translation>agenda sent</translation>
    </message>
    <message>
        <source>datum för en händelse</source>
        <translation>date of an event</translation>
    </message>
    <message>
        <source>det finns samtycke</source>
        <translation>there is consent</translation>
    </message>
    <message>
        <source>det som pekar ut barnet ska tas bort ur texten</source>
        <translation>what points out the child is to be removed from the text</translation>
    </message>
    <message>
        <source>diagnos</source>
        <translation>diagnosis</translation>
    </message>
    <message>
        <source>e-postadress</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>ej bedömt</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>ej behandlad</source>
        <translation>not dealt with</translation>
    </message>
    <message>
        <source>ej kallad</source>
        <translation>not called</translation>
    </message>
    <message>
        <source>ej registrerat</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>elevhälsa</source>
        <translation>pupil health</translation>
    </message>
    <message>
        <source>elevhälsomöte</source>
        <translation>pupil health meeting</translation>
    </message>
    <message>
        <source>en förälders yrke eller arbetsplats</source>
        <translation>a parent&apos;s profession or workplace</translation>
    </message>
    <message>
        <source>enhet</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>ersättare</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>exakt datum</source>
        <translation>exact date</translation>
    </message>
    <message>
        <source>familj</source>
        <translation>family</translation>
    </message>
    <message>
        <source>familjecentral</source>
        <translation>family centre</translation>
    </message>
    <message>
        <source>familjecentralens styrgrupp</source>
        <translation>steering group of the family centre</translation>
    </message>
    <message>
        <source>fast punkt</source>
        <translation>standing item</translation>
    </message>
    <message>
        <source>fel punkt stoppades</source>
        <translation>wrong item was stopped</translation>
    </message>
    <message>
        <source>finns redan</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>fristående</source>
        <translation>independent</translation>
    </message>
    <message>
        <source>funktioner</source>
        <translation>functions</translation>
    </message>
    <message>
        <source>för godkännande</source>
        <translation>for approval</translation>
    </message>
    <message>
        <source>för kretsen</source>
        <translation>for the circle</translation>
    </message>
    <message>
        <source>för svag</source>
        <translation>too weak</translation>
    </message>
    <message>
        <source>förening</source>
        <translation>club</translation>
    </message>
    <message>
        <source>försenad</source>
        <translation>late</translation>
    </message>
    <message>
        <source>förskola</source>
        <translation>preschool</translation>
    </message>
    <message>
        <source>förvaltning</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>förvaltningschef</source>
        <translation>head of administration</translation>
    </message>
    <message>
        <source>generell fråga</source>
        <translation>general question</translation>
    </message>
    <message>
        <source>genom kalenderåret</source>
        <translation>through the calendar year</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>godkänt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>granskare</source>
        <translation>reviewer</translation>
    </message>
    <message>
        <source>grundskola</source>
        <translation>compulsory school</translation>
    </message>
    <message>
        <source>gymnasieskola</source>
        <translation>upper secondary school</translation>
    </message>
    <message>
        <source>gymnasiet</source>
        <translation>upper secondary</translation>
    </message>
    <message>
        <source>handläggare</source>
        <translation>officer</translation>
    </message>
    <message>
        <source>hälso- och sjukvård</source>
        <translation>health care</translation>
    </message>
    <message>
        <source>händelse i nyheterna</source>
        <translation>event in the news</translation>
    </message>
    <message>
        <source>hållet</source>
        <translation>held</translation>
    </message>
    <message>
        <source>högstadiet</source>
        <translation>years 7–9</translation>
    </message>
    <message>
        <source>i programmet</source>
        <translation>in the program</translation>
    </message>
    <message>
        <source>i säker kanal</source>
        <translation>through a secure channel</translation>
    </message>
    <message>
        <source>inbjudan skickad</source>
        <translation>invitation sent</translation>
    </message>
    <message>
        <source>ingen än</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>inget svar</source>
        <translation>no reply</translation>
    </message>
    <message>
        <source>inställt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>inte en person</source>
        <translation>not a person</translation>
    </message>
    <message>
        <source>kan inte</source>
        <translation>cannot</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>klar efter sista dag</source>
        <translation>done after the last day</translation>
    </message>
    <message>
        <source>klar i tid</source>
        <translation>done on time</translation>
    </message>
    <message>
        <source>klart</source>
        <translation>done</translation>
    </message>
    <message>
        <source>klart bättre</source>
        <translation>clearly better</translation>
    </message>
    <message>
        <source>klass</source>
        <translation>class</translation>
    </message>
    <message>
        <source>kommer</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>kommunal</source>
        <translation>municipal</translation>
    </message>
    <message>
        <source>konsultationsmöte</source>
        <translation>consultation meeting</translation>
    </message>
    <message>
        <source>kön</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>ledning</source>
        <translation>management</translation>
    </message>
    <message>
        <source>lotsmöte/SIP-möte</source>
        <translation>lots meeting/SIP meeting</translation>
    </message>
    <message>
        <source>läses inte in</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>makulerad</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>med alla ärenden</source>
        <translation>with all cases</translation>
    </message>
    <message>
        <source>med samtycke</source>
        <translation>with consent</translation>
    </message>
    <message>
        <source>med ärenden</source>
        <translation>with cases</translation>
    </message>
    <message>
        <source>mellanstadiet</source>
        <translation>years 4–6</translation>
    </message>
    <message>
        <source>minst {count} per termin</source>
        <translation>at least {count} per term</translation>
    </message>
    <message>
        <source>måste åtgärdas</source>
        <translation>must be dealt with</translation>
    </message>
    <message>
        <source>möte</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>new</translation>
    </message>
    <message>
        <source>nämnd</source>
        <translation>board</translation>
    </message>
    <message>
        <source>närvarande</source>
        <translation>present</translation>
    </message>
    <message>
        <source>nästa möte</source>
        <translation>next meeting</translation>
    </message>
    <message>
        <source>något bättre</source>
        <translation>somewhat better</translation>
    </message>
    <message>
        <source>oförändrat</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>ort</source>
        <translation>place</translation>
    </message>
    <message>
        <source>ort eller verksamhet</source>
        <translation>place or service</translation>
    </message>
    <message>
        <source>ovanligt drag</source>
        <translation>unusual trait</translation>
    </message>
    <message>
        <source>passerat utan att starta</source>
        <translation>passed without being started</translation>
    </message>
    <message>
        <source>per e-post</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>per möte</source>
        <translation>per meeting</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>personnummer</source>
        <translation>personal identity number</translation>
    </message>
    <message>
        <source>placering</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>på dagordningen</source>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>på distans</source>
        <translation>remotely</translation>
    </message>
    <message>
        <source>på papper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>registreringsnummer</source>
        <translation>registration number</translation>
    </message>
    <message>
        <source>rubrik</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>samtycke</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>sekreterare</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>ska delta</source>
        <translation>shall take part</translation>
    </message>
    <message>
        <source>skola</source>
        <translation>school</translation>
    </message>
    <message>
        <source>socialtjänst</source>
        <translation>social services</translation>
    </message>
    <message>
        <source>som krypterad PDF</source>
        <translation>as encrypted PDF</translation>
    </message>
    <message>
        <source>stadium</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>stadium anges inte</source>
        <translation>stage is not stated</translation>
    </message>
    <message>
        <source>stark</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>styrgrupp</source>
        <translation>steering group</translation>
    </message>
    <message>
        <source>sämre</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>telefonnummer</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>tillräcklig</source>
        <translation>sufficient</translation>
    </message>
    <message>
        <source>togs inte upp</source>
        <translation>not taken up</translation>
    </message>
    <message>
        <source>uppföljning från förra mötet</source>
        <translation>follow-up from the previous meeting</translation>
    </message>
    <message>
        <source>uppgifterna pekar inte ut någon</source>
        <translation>the information points out nobody</translation>
    </message>
    <message>
        <source>upprepad</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>ursprung, språk eller tro</source>
        <translation>origin, language or faith</translation>
    </message>
    <message>
        <source>utan namn</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>utan ärenden</source>
        <translation>without cases</translation>
    </message>
    <message>
        <source>uteblev</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>utgår</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>var {count}:e vecka</source>
        <translation>every {count} weeks</translation>
    </message>
    <message>
        <source>varje månad</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>varje vecka</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>varje år</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>verksamhet</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>verksamheter</source>
        <translation>units</translation>
    </message>
    <message>
        <source>vid behov</source>
        <translation>when needed</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>{…} togs bort ur texten eller byttes ut. Allt annat är kvar.</source>
        <translation>{…} removed from the text or replaced. Everything else is kept.</translation>
    </message>
    <message>
        <source>Åtgärden saknar ansvarig</source>
        <translation>The action has nobody responsible</translation>
    </message>
    <message>
        <source>Åtgärden saknar datum</source>
        <translation>The action has no date</translation>
    </message>
    <message>
        <source>ändras</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>ärende</source>
        <translation>case</translation>
    </message>
    <message>
        <source>ärende utan namn</source>
        <translation>case without a name</translation>
    </message>
    <message>
        <source>ärendenummer</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>årskurs eller ålder</source>
        <translation>year or age</translation>
    </message>
    <message>
        <source>önskas delta</source>
        <translation>wished for</translation>
    </message>
    <message>
        <source>öppen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>öppnande</source>
        <translation>opening</translation>
    </message>
    <message>
        <source>övergripande samverkan</source>
        <translation>overall cooperation</translation>
    </message>
    <message>
        <source>Uppgifterna kan tillsammans peka ut barnet</source>
        <translation>Together the facts may point out the child</translation>
    </message>
    <message>
        <source>Ange inte stadiet.</source>
        <translation>Do not state the stage.</translation>
    </message>
    <message>
        <source>det finns samtycke till att berätta dem</source>
        <translation>there is consent to telling them</translation>
    </message>
    <message>
        <source>elevtalen i registret stämmer inte</source>
        <translation>the pupil numbers of the register are wrong</translation>
    </message>
    <message>
        <source>en uppgift är felräknad</source>
        <translation>a fact is counted wrongly</translation>
    </message>
    <message>
        <source>uppgifterna behövs för att frågan ska kunna besvaras</source>
        <translation>the facts are needed to answer the question</translation>
    </message>
    <message>
        <source>Formulär</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Inbjudan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Inställt möte</source>
        <translation>Cancelled meeting</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Påminnelse om svar</source>
        <translation>Reminder to reply</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>ersättare kommer</source>
        <translation>substitute comes</translation>
    </message>
    <message>
        <source>fanns redan</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>inläst</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>inte inläst</source>
        <translation>not taken in</translation>
    </message>
    <message>
        <source>kanske</source>
        <translation>maybe</translation>
    </message>
    <message>
        <source>måste skrivas om</source>
        <translation>must be rewritten</translation>
    </message>
    <message>
        <source>Ändrad tid eller plats</source>
        <translation>Changed time or place</translation>
    </message>
    <message>
        <source>exportera filen</source>
        <translation>export the file</translation>
    </message>
    <message>
        <source>godkänna eller rätta minnesanteckningar</source>
        <translation>approve or correct minutes</translation>
    </message>
    <message>
        <source>göra papper</source>
        <translation>make papers</translation>
    </message>
    <message>
        <source>lägga in eller ändra frågor</source>
        <translation>enter or change questions</translation>
    </message>
    <message>
        <source>läsa loggen</source>
        <translation>read the log</translation>
    </message>
    <message>
        <source>läsa ärenden</source>
        <translation>read cases</translation>
    </message>
    <message>
        <source>planera och ändra möten</source>
        <translation>plan and change meetings</translation>
    </message>
    <message>
        <source>sanera</source>
        <translation>sanitise</translation>
    </message>
    <message>
        <source>skriva minnesanteckningar</source>
        <translation>write minutes</translation>
    </message>
    <message>
        <source>ändra användare</source>
        <translation>change users</translation>
    </message>
    <message>
        <source>ändra inställningar</source>
        <translation>change settings</translation>
    </message>
    <message>
        <source>ändra skolor, enheter och personal</source>
        <translation>change schools, units and staff</translation>
    </message>
    <message>
        <source>ändra var säkerhetskopior läggs</source>
        <translation>change where backups are put</translation>
    </message>
    <message>
        <source>ändra åtgärder</source>
        <translation>change follow-ups</translation>
    </message>
    <message>
        <source>elevhälsan</source>
        <translation>pupil health</translation>
    </message>
    <message>
        <source>regionen</source>
        <translation>the region</translation>
    </message>
    <message>
        <source>skolan</source>
        <translation>the school</translation>
    </message>
    <message>
        <source>socialtjänsten</source>
        <translation>social services</translation>
    </message>
    <message>
        <source>övriga</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Datorns klocka gick bakåt</source>
        <translation>The computer’s clock went back</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Filen eller loggen stämde inte med ankaret</source>
        <translation>The file or the log did not agree with the anchor</translation>
    </message>
    <message>
        <source>Filen återställdes från en säkerhetskopia</source>
        <translation>The file was restored from a backup</translation>
    </message>
    <message>
        <source>Grind stängd</source>
        <translation>Gate shut</translation>
    </message>
    <message>
        <source>Loggen gallrades</source>
        <translation>The log was disposed of</translation>
    </message>
    <message>
        <source>Läsningar</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Läste många ärenden på en dag</source>
        <translation>Read many cases in one day</translation>
    </message>
    <message>
        <source>Nekade</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Nekades något som behörigheten inte räcker till</source>
        <translation>Was refused something beyond their rights</translation>
    </message>
    <message>
        <source>Uppgifter exporterades i klartext</source>
        <translation>Data were exported in plain text</translation>
    </message>
    <message>
        <source>Ändringar</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Återställningsnyckeln användes</source>
        <translation>The recovery key was used</translation>
    </message>
    <message>
        <source>Övrigt</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Användare togs bort eller nyckeln byttes</source>
        <translation>Users were removed or the key was changed</translation>
    </message>
    <message>
        <source>Använde filen före 06, efter 20 eller på en helg</source>
        <translation>Used the file before 06, after 20 or at a weekend</translation>
    </message>
    <message>
        <source>Behörigheter eller lösenfraser ändrades</source>
        <translation>Rights or passphrases were changed</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>ta eller lämna pennan</source>
        <translation>take or leave the pen</translation>
    </message>
    <message>
        <source>som e-postutkast</source>
        <translation>as e-mail draft</translation>
    </message>
    <message>
        <source>ankaret stämde inte</source>
        <translation>the anchor did not agree</translation>
    </message>
    <message>
        <source>avslutade återställning</source>
        <translation>finished a restore</translation>
    </message>
    <message>
        <source>bytte filens nyckel</source>
        <translation>changed the key of the file</translation>
    </message>
    <message>
        <source>bytte lösenfras</source>
        <translation>changed passphrase</translation>
    </message>
    <message>
        <source>exportera</source>
        <translation>export</translation>
    </message>
    <message>
        <source>fel lösenfras före öppning</source>
        <translation>wrong passphrase before opening</translation>
    </message>
    <message>
        <source>gjorde säkerhetskopia</source>
        <translation>made a backup</translation>
    </message>
    <message>
        <source>godkänn</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>godtog att ändringar saknas</source>
        <translation>accepted that changes are missing</translation>
    </message>
    <message>
        <source>grind stängd</source>
        <translation>gate shut</translation>
    </message>
    <message>
        <source>gör om</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>gör papper</source>
        <translation>make a paper</translation>
    </message>
    <message>
        <source>lade till användare</source>
        <translation>added a user</translation>
    </message>
    <message>
        <source>läs loggen</source>
        <translation>read the log</translation>
    </message>
    <message>
        <source>läs möte</source>
        <translation>read a meeting</translation>
    </message>
    <message>
        <source>nekad behörighet</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>prova återställningsnyckel</source>
        <translation>try the recovery key</translation>
    </message>
    <message>
        <source>räddade ur skadad fil</source>
        <translation>rescued from a damaged file</translation>
    </message>
    <message>
        <source>rättelse</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>satte ny lösenfras</source>
        <translation>set a new passphrase</translation>
    </message>
    <message>
        <source>skapade filen</source>
        <translation>made the file</translation>
    </message>
    <message>
        <source>skriv brev</source>
        <translation>write a letter</translation>
    </message>
    <message>
        <source>tog bort användare</source>
        <translation>removed a user</translation>
    </message>
    <message>
        <source>uppgraderade filen</source>
        <translation>upgraded the file</translation>
    </message>
    <message>
        <source>ändrade användares behörighet</source>
        <translation>changed a user’s rights</translation>
    </message>
    <message>
        <source>ändrade användares funktion</source>
        <translation>changed a user’s function</translation>
    </message>
    <message>
        <source>ångra</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>återställde från säkerhetskopia</source>
        <translation>restored from a backup</translation>
    </message>
    <message>
        <source>öppnade filen</source>
        <translation>opened the file</translation>
    </message>
    <message>
        <source>öppnade med återställningsnyckeln</source>
        <translation>opened with the recovery key</translation>
    </message>
    <message>
        <source>fråga</source>
        <translation>question</translation>
    </message>
    <message>
        <source>den andra verksamheten</source>
        <translation>the other service</translation>
    </message>
    <message>
        <source>var femte vecka</source>
        <translation>every five weeks</translation>
    </message>
    <message>
        <source>var fjärde vecka</source>
        <translation>every four weeks</translation>
    </message>
    <message>
        <source>var sjätte vecka</source>
        <translation>every six weeks</translation>
    </message>
    <message>
        <source>var tredje vecka</source>
        <translation>every three weeks</translation>
    </message>
    <message>
        <source>var åttonde vecka</source>
        <translation>every eight weeks</translation>
    </message>
    <message>
        <source>varannan vecka</source>
        <translation>every other week</translation>
    </message>
    <message>
        <source>Det som har hänt i familjen känns igen. Ta bort det om det inte behövs.</source>
        <translation>What has happened in the family is recognised. Remove it unless it is needed.</translation>
    </message>
    <message>
        <source>Det som har stått i tidningen leder rakt till familjen.</source>
        <translation>What has been in the news leads straight to the family.</translation>
    </message>
    <message>
        <source>Det syns eller märks på barnet och gör kretsen liten. Ta bort det om det inte behövs.</source>
        <translation>It can be seen or noticed and leaves few to choose from. Remove it unless it is needed.</translation>
    </message>
    <message>
        <source>E-postadress. Bara tjänsteadresser som finns i registret får stå kvar.</source>
        <translation>E-mail address. Only work addresses in the register may stay.</translation>
    </message>
    <message>
        <source>En arbetsplats eller affär vid namn känns igen. Ta bort det om det inte behövs.</source>
        <translation>A workplace or shop by name is recognised. Remove it unless it is needed.</translation>
    </message>
    <message>
        <source>En diagnos är känslig och gör kretsen liten. Skriv behovet i stället.</source>
        <translation>A diagnosis is sensitive and leaves few to choose from. Write the need instead.</translation>
    </message>
    <message>
        <source>En förälders yrke eller arbetsplats känns igen. Ta bort det om det inte behövs.</source>
        <translation>A parent’s occupation or workplace is recognised. Remove it unless it is needed.</translation>
    </message>
    <message>
        <source>En klubb vid namn gör kretsen liten. Skriv en förening.</source>
        <translation>A club by name leaves few to choose from. Write “en förening”.</translation>
    </message>
    <message>
        <source>En liten ort pekar ut få familjer. Skriv kommunen eller inget alls.</source>
        <translation>A small place points to few families. Write the municipality, or nothing.</translation>
    </message>
    <message>
        <source>En ovanlig fritidssyssla känns igen.</source>
        <translation>An unusual pastime is recognised.</translation>
    </message>
    <message>
        <source>En placering känns igen. Skriv att eleven har en insats.</source>
        <translation>A placement is recognised. Write that the pupil has support: “en insats”.</translation>
    </message>
    <message>
        <source>En släkting på en liten ort pekar ut en familj. Skriv en släkting.</source>
        <translation>A relative in a small place points to one family. Write “en släkting”.</translation>
    </message>
    <message>
        <source>Ett namn pekar ut en person. Skriv eleven, vårdnadshavaren eller funktionen.</source>
        <translation>A name points to a person. Write “eleven”, “vårdnadshavaren” or the position.</translation>
    </message>
    <message>
        <source>Ett namn som skrivits om går att läsa ändå. Skriv eleven, vårdnadshavaren eller funktionen.</source>
        <translation>A disguised name can still be read. Write “eleven”, “vårdnadshavaren” or the position.</translation>
    </message>
    <message>
        <source>Ett nummer som bara en person har. Det leder till personen i ett register.</source>
        <translation>A number only one person has. It leads to that person in a register.</translation>
    </message>
    <message>
        <source>Ett ställe vid namn gör kretsen liten. Skriv vad det är, inte vad det heter.</source>
        <translation>A place by name leaves few to choose from. Write what it is, not what it is called.</translation>
    </message>
    <message>
        <source>Exakt datum för en händelse. Tillsammans med annat kan det peka ut barnet. Skriv månad eller årstid.</source>
        <translation>The exact day of an event. With other facts it can point to the child. Write the month or season.</translation>
    </message>
    <message>
        <source>Exakt ålder gör kretsen liten. Skriv stadiet.</source>
        <translation>An exact age leaves few to choose from. Write the school stage.</translation>
    </message>
    <message>
        <source>Familjens sammansättning känns igen. Skriv flera syskon, eller ta bort det.</source>
        <translation>The make-up of the family is recognised. Write “flera syskon”, or remove it.</translation>
    </message>
    <message>
        <source>Fastighetsbeteckning. Den leder till ett visst hus.</source>
        <translation>Property designation. It leads to one house.</translation>
    </message>
    <message>
        <source>Födelsedatum. Tillsammans med orten räcker det för att hitta barnet.</source>
        <translation>Date of birth. With the place it is enough to find the child.</translation>
    </message>
    <message>
        <source>Födelseår. Tillsammans med orten räcker det ofta för att hitta barnet. Skriv stadiet.</source>
        <translation>Year of birth. With the place it is often enough to find the child. Write the school stage.</translation>
    </message>
    <message>
        <source>Initialer pekar ut en person för den som känner skolan. Skriv eleven eller funktionen.</source>
        <translation>Initials point to a person for anyone who knows the school. Write “eleven” or the position.</translation>
    </message>
    <message>
        <source>Klass eller årskurs är för snäv: ofta passar den in på få. Skriv stadiet.</source>
        <translation>A class or year is too narrow: it often fits few. Write the school stage.</translation>
    </message>
    <message>
        <source>LMA-nummer: står på en asylsökandes kort och pekar ut en enda person.</source>
        <translation>LMA number: stands on an asylum seeker’s card and points to one person.</translation>
    </message>
    <message>
        <source>Liknar ett personnummer, fast datumet inte finns. Även ett felskrivet nummer kan peka ut barnet.</source>
        <translation>Looks like a personal number, though the date does not exist. Even a mistyped number can point to the child.</translation>
    </message>
    <message>
        <source>Liknar ett personnummer, fast kontrollsiffran inte stämmer. Även ett felskrivet nummer kan peka ut barnet.</source>
        <translation>Looks like a personal number, though the check digit is wrong. Even a mistyped number can point to the child.</translation>
    </message>
    <message>
        <source>Personnummer skrivet med ord. Det pekar ut en enda person.</source>
        <translation>Personal number written in words. It points to one person.</translation>
    </message>
    <message>
        <source>Personnummer. Det pekar ut en enda person.</source>
        <translation>Personal number. It points to one person.</translation>
    </message>
    <message>
        <source>Postadress. Den leder till en viss familj.</source>
        <translation>Postal address. It leads to one family.</translation>
    </message>
    <message>
        <source>Registreringsnummer. Vem som helst kan slå upp ägaren.</source>
        <translation>Number plate. Anyone can look up the owner.</translation>
    </message>
    <message>
        <source>Samordningsnummer. Det pekar ut en enda person.</source>
        <translation>Coordination number. It points to one person.</translation>
    </message>
    <message>
        <source>Siffrorna är ett datum och kan vara ett födelsedatum. Skriv mötesdagar som 2026-11-21.</source>
        <translation>The digits are a date and may be a date of birth. Write meeting days as 2026-11-21.</translation>
    </message>
    <message>
        <source>Skolan eller orten är kommunens egen och gör kretsen liten. Skriv en grundskola eller inget alls.</source>
        <translation>The school or place is the municipality’s own and leaves few to choose from. Write “en grundskola”, or nothing.</translation>
    </message>
    <message>
        <source>Skolan vid namn gör kretsen liten. Skriv en grundskola eller en förskola.</source>
        <translation>A school by name leaves few to choose from. Write “en grundskola” or “en förskola”.</translation>
    </message>
    <message>
        <source>TF-nummer eller reservnummer: används i stället för personnummer och pekar ut en enda person.</source>
        <translation>Temporary or reserve number: used in place of a personal number and points to one person.</translation>
    </message>
    <message>
        <source>Telefonnummer skrivet med ord. Bara tjänstenummer som finns i registret får stå kvar.</source>
        <translation>Telephone number written in words. Only work numbers in the register may stay.</translation>
    </message>
    <message>
        <source>Telefonnummer. Bara tjänstenummer som finns i registret får stå kvar.</source>
        <translation>Telephone number. Only work numbers in the register may stay.</translation>
    </message>
    <message>
        <source>Ursprung, språk eller tro gör kretsen liten. Skriv annat modersmål, om det behövs för frågan.</source>
        <translation>Origin, language or faith leaves few to choose from. Write “annat modersmål” if the question needs it.</translation>
    </message>
    <message>
        <source>Ärende- eller aktnummer. Det leder till personen i ett register. Skriv ärendekoden, till exempel Ärende K7.</source>
        <translation>Case or file number. It leads to the person in a register. Write the case code, such as “Ärende K7”.</translation>
    </message>
    <message>
        <source>Adress. Den leder rakt till familjens dörr.</source>
        <translation>Address. It leads straight to the family’s door.</translation>
    </message>
    <message>
        <source>Användarnamn eller konto. Den som söker hittar personen.</source>
        <translation>User name or account. Anyone who searches finds the person.</translation>
    </message>
    <message>
        <source>Att någon lever skyddat får aldrig framgå.</source>
        <translation>That somebody lives under protection must never show.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>bild (JPEG)</source>
        <translation>picture (JPEG)</translation>
    </message>
    <message>
        <source>bild (PNG)</source>
        <translation>picture (PNG)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>samråd och konsultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>samtycken till SIP</source>
        <translation>consents to SIP</translation>
    </message>
    <message>
        <source>återkoppling</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>läs ärendetråd</source>
        <translation>read case thread</translation>
    </message>
    <message>
        <source>läs åtgärd i ärende</source>
        <translation>read action in case</translation>
    </message>
    <message>
        <source>spara lista</source>
        <translation>save list</translation>
    </message>
    <message>
        <source>sök i ärendetext</source>
        <translation>search case text</translation>
    </message>
    <message>
        <source>anmälningsmöte</source>
        <translation>meeting on a report of concern</translation>
    </message>
    <message>
        <source>barnet</source>
        <translation>the child</translation>
    </message>
    <message>
        <source>barnet, självt eller genom någon</source>
        <translation>the child, in person or through somebody</translation>
    </message>
    <message>
        <source>har inte ägt rum</source>
        <translation>did not take place</translation>
    </message>
    <message>
        <source>hör inte hit</source>
        <translation>does not belong here</translation>
    </message>
    <message>
        <source>loggat två gånger</source>
        <translation>logged twice</translation>
    </message>
    <message>
        <source>läs chefssamråd</source>
        <translation>read a managers’ consultation</translation>
    </message>
    <message>
        <source>läsa vad chefssamråd kommit överens om</source>
        <translation>read what managers’ consultations agreed on</translation>
    </message>
    <message>
        <source>rättat i en ny rad</source>
        <translation>corrected in a new row</translation>
    </message>
    <message>
        <source>stödperson</source>
        <translation>support person</translation>
    </message>
    <message>
        <source>tolk</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>vårdnadshavare</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>kastade text som inte kunde sparas</source>
        <translation>threw away text that could not be saved</translation>
    </message>
    <message>
        <source>punkt</source>
        <translation>item</translation>
    </message>
    <message>
        <source>tömde papperskorgen</source>
        <translation>emptied the trash</translation>
    </message>
    <message>
        <source>utkast till fråga</source>
        <translation>draft of a question</translation>
    </message>
    <message>
        <source>byggde om sökningen</source>
        <translation>rebuilt the search</translation>
    </message>
    <message>
        <source>uppdaterade sökningen</source>
        <translation>updated the search</translation>
    </message>
    <message>
        <source>uppgift om barnet</source>
        <translation>a fact about the child</translation>
    </message>
    <message>
        <source>anteckningar</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>bilagor</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>enheter</source>
        <translation>units</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>forums</translation>
    </message>
    <message>
        <source>frågor</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>godkända versioner</source>
        <translation>approved versions</translation>
    </message>
    <message>
        <source>inställningar</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>möten</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>närvaro</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>punkter</source>
        <translation>agenda items</translation>
    </message>
    <message>
        <source>rader i loggen</source>
        <translation>lines in the log</translation>
    </message>
    <message>
        <source>uppföljningar</source>
        <translation>follow-ups</translation>
    </message>
    <message>
        <source>övrigt</source>
        <translation>other</translation>
    </message>
    <message>
        <source>slog av datorns nyckelring</source>
        <translation>turned the computer&apos;s keyring off</translation>
    </message>
    <message>
        <source>slog på datorns nyckelring</source>
        <translation>turned the computer&apos;s keyring on</translation>
    </message>
    <message>
        <source>disken svarar inte som den ska</source>
        <translation>the disk does not answer as it should</translation>
    </message>
    <message>
        <source>disken är full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>en del av sökvägen är ingen mapp</source>
        <translation>part of the path is not a folder</translation>
    </message>
    <message>
        <source>filen blir för stor</source>
        <translation>the file becomes too large</translation>
    </message>
    <message>
        <source>finns inte</source>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>länkarna går i ring</source>
        <translation>the links go round in a circle</translation>
    </message>
    <message>
        <source>mappen är inte tom</source>
        <translation>the folder is not empty</translation>
    </message>
    <message>
        <source>namnet är för långt</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>platsen är skrivskyddad</source>
        <translation>the place is read-only</translation>
    </message>
    <message>
        <source>rättighet saknas</source>
        <translation>permission is missing</translation>
    </message>
    <message>
        <source>utrymmet är slut</source>
        <translation>there is no space left</translation>
    </message>
    <message>
        <source>är en mapp</source>
        <translation>is a folder</translation>
    </message>
    <message>
        <source>Flera fel lösenfraser i rad</source>
        <translation>Several wrong passphrases in a row</translation>
    </message>
    <message>
        <source>fel lösenfras i öppen fil</source>
        <translation>wrong passphrase in an open file</translation>
    </message>
    <message>
        <source>räknade tillsammans med andra filer</source>
        <translation>counted together with other files</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>{forum}: inbjudan till {n} möten, {first}–{last}</source>
        <translation>{forum}: invitation to {n} meetings, {first}–{last}</translation>
    </message>
    <message>
        <source>Går till {n} personer.</source>
        <translation>Goes to {n} people.</translation>
    </message>
    <message>
        <source>Ingen att skriva till: alla har svarat.</source>
        <translation>Nobody to write to: all have replied.</translation>
    </message>
    <message>
        <source>Utan e-postadress i registret: {who}.</source>
        <translation>Without an e-mail address in the register: {who}.</translation>
    </message>
    <message>
        <source>Bifogas: inbjudan (PDF), kalenderfil, frågeformulär (PDF och textfil).</source>
        <translation>Attached: invitation (PDF), calendar file, question form (PDF and text file).</translation>
    </message>
    <message>
        <source>Bifogas: dagordning utan ärenden (PDF). Den säger hur många ärenden det är.</source>
        <translation>Attached: agenda without cases (PDF). It says how many cases there are.</translation>
    </message>
    <message>
        <source>Bifogas: kalenderfil som rättar mötet i mottagarnas kalendrar.</source>
        <translation>Attached: a calendar file that corrects the meeting in the recipients’ calendars.</translation>
    </message>
    <message>
        <source>Bifogas: kalenderfil som tar bort mötet ur mottagarnas kalendrar.</source>
        <translation>Attached: a calendar file that takes the meeting out of the recipients’ calendars.</translation>
    </message>
    <message>
        <source>Har fått en funktion som kallas sedan inbjudan skickades: {who}.</source>
        <translation>Got a function that is called since the invitation was sent: {who}.</translation>
    </message>
    <message>
        <source>Kalla dem också</source>
        <translation>Call them too</translation>
    </message>
    <message>
        <source>Texten är kopierad. Klistra in den i ett brev.</source>
        <translation>The text is copied. Paste it into a letter.</translation>
    </message>
    <message>
        <source>Spara brevet</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Spara kalenderfilen</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Spara papperet</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Brev och kalender</source>
        <translation>Letters and calendar</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Brevets text</source>
        <translation>The letter’s text</translation>
    </message>
    <message>
        <source>Inget om något ärende går med e-post: dagordningen skickas utan ärenden.</source>
        <translation>Nothing about a case goes by e-mail: the agenda is sent without cases.</translation>
    </message>
    <message>
        <source>St&amp;äng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Kopiera text</source>
        <translation>Copy &amp;text</translation>
    </message>
    <message>
        <source>Spara kalenderf&amp;il …</source>
        <translation>Save calendar f&amp;ile …</translation>
    </message>
    <message>
        <source>Spara &amp;papper …</source>
        <translation>Save &amp;paper …</translation>
    </message>
    <message>
        <source>&amp;Spara brev …</source>
        <translation>&amp;Save letter …</translation>
    </message>
    <message>
        <source>Går till 1 person.</source>
        <translation>Goes to 1 person.</translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Spara listan …</source>
        <translation>Save the list …</translation>
    </message>
    <message>
        <source>Spara listan</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Det som visas i listan sparas. Filen är inte krypterad: förvara den som andra handlingar.</source>
        <translation>What the list shows is saved. The file is not encrypted: keep it like other documents.</translation>
    </message>
    <message>
        <source>Excel …</source>
        <translation>Excel …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Lås nu, Ctrl+L</source>
        <translation>Lock now, Ctrl+L</translation>
    </message>
    <message>
        <source>Lås nu Ctrl+L</source>
        <translation>Lock now Ctrl+L</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{file} är låst. Allt är sparat.</source>
        <translation>{file} is locked. Everything is saved.</translation>
    </message>
    <message>
        <source>Exemplets lösenfras är ”{passphrase}”.</source>
        <translation>The passphrase of the example is “{passphrase}”.</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Till startsidan</source>
        <translation>To the start page</translation>
    </message>
    <message>
        <source>Avbrutet. Filen är fortfarande låst.</source>
        <translation>Cancelled. The file is still locked.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{file} är låst. Det som inte kunde sparas ligger i ett krypterat utkast.</source>
        <translation>{file} is locked. What could not be saved is in an encrypted draft.</translation>
    </message>
    <message>
        <source>Letar efter den delade mappen …</source>
        <translation>Looking for the shared folder …</translation>
    </message>
    <message>
        <source>Utan den öppnas filen som den är på den här datorn. Har du pennan kan du skriva i den, annars läsa.</source>
        <translation>Without it the file opens as it is on this computer. If you have the pen you can write in it, otherwise read.</translation>
    </message>
    <message>
        <source>Öppna utan mappen</source>
        <translation>Open without the folder</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Show what I type</translation>
    </message>
</context>
<context>
    <name>LogMeetingDialog</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>None in particular</translation>
    </message>
    <message>
        <source>Lägg till en funktion som deltog</source>
        <translation>Add a function that took part</translation>
    </message>
    <message>
        <source>Lägg till funktion …</source>
        <translation>Add a function …</translation>
    </message>
    <message>
        <source>Också med</source>
        <translation>Also there</translation>
    </message>
    <message>
        <source>Alla kom till tals</source>
        <translation>Everybody was heard</translation>
    </message>
    <message>
        <source>Logga chefssamråd</source>
        <translation>Log a managers’ consultation</translation>
    </message>
    <message>
        <source>Logga anmälningsmöte</source>
        <translation>Log a meeting on a report of concern</translation>
    </message>
    <message>
        <source>Rätta chefssamråd</source>
        <translation>Correct a managers’ consultation</translation>
    </message>
    <message>
        <source>Rätta anmälningsmöte</source>
        <translation>Correct a meeting on a report of concern</translation>
    </message>
    <message>
        <source>&amp;Spara rättelsen</source>
        <translation>&amp;Save the correction</translation>
    </message>
    <message>
        <source>{count} av {limit}</source>
        <translation>{count} of {limit}</translation>
    </message>
    <message>
        <source>Logga möte</source>
        <translation>Log a meeting</translation>
    </message>
    <message>
        <source>&amp;Klockan, om ni vill</source>
        <translation>&amp;Time, if you like</translation>
    </message>
    <message>
        <source>Klockslag då mötet började, kan lämnas tomt</source>
        <translation>Time the meeting began, may be left empty</translation>
    </message>
    <message>
        <source>Mötet &amp;blev av</source>
        <translation>The meeting &amp;took place</translation>
    </message>
    <message>
        <source>Vilken &amp;skola eller verksamhet det gäller</source>
        <translation>Which s&amp;chool or unit it concerns</translation>
    </message>
    <message>
        <source>Vilken skola eller verksamhet det gäller</source>
        <translation>Which school or unit it concerns</translation>
    </message>
    <message>
        <source>Funktioner som deltog</source>
        <translation>Functions that took part</translation>
    </message>
    <message>
        <source>Kryssa för den som fick säga sitt. Vad som sades hör hemma i akten, aldrig här.</source>
        <translation>Tick whoever had their say. What was said belongs in the file, never here.</translation>
    </message>
    <message>
        <source>&amp;Vad vi kom överens om</source>
        <translation>&amp;What we agreed</translation>
    </message>
    <message>
        <source>Vad vi kom överens om, högst 300 tecken</source>
        <translation>What we agreed, at most 300 characters</translation>
    </message>
    <message>
        <source>En kort text, utan namn och utan omständigheter. Den syns bara när raden öppnas, och det loggas.</source>
        <translation>A short text, without names and circumstances. It is shown only when the row is opened, and that is logged.</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Logga mötet</source>
        <translation>&amp;Log the meeting</translation>
    </message>
    <message>
        <source>”{words}” kan läsas som att en anmälan skjuts upp. Den ska göras genast: skriv om det.</source>
        <translation>“{words}” can be read as putting off a report. It is to be made at once: rewrite it.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Markera som &amp;granskad</source>
        <translation>Mark as &amp;reviewed</translation>
    </message>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Spara som &amp;PDF …</source>
        <translation>Save as &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Kontrollera kedjan</source>
        <translation>&amp;Verify the chain</translation>
    </message>
    <message>
        <source>Det här sticker ut</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Per användare</source>
        <translation>By user</translation>
    </message>
    <message>
        <source>Alla rader</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Visa &amp;fler</source>
        <translation>Show &amp;more</translation>
    </message>
    <message>
        <source>Åtkomstlogg</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Vem som har läst, ändrat, skrivit ut och exporterat. Gå igenom varje månad när den är slut och markera den som granskad. Loggen visar manipuleringsspår; den hindrar inte den som har filens nyckel.</source>
        <translation>Who has read, changed, printed and exported. Look each month through when it is over and mark it as reviewed. The log shows traces of tampering; it does not stop somebody who has the key of the file.</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Inget sticker ut den här månaden.</source>
        <translation>Nothing unusual this month.</translation>
    </message>
    <message>
        <source>Ingen har använt filen den här månaden.</source>
        <translation>Nobody has used the file this month.</translation>
    </message>
    <message>
        <source>{shown} av {n} rader, de senaste först.</source>
        <translation>{shown} of {n} rows, latest first.</translation>
    </message>
    <message>
        <source>Inga rader.</source>
        <translation>No rows.</translation>
    </message>
    <message>
        <source>Månaden är markerad som granskad.</source>
        <translation>The month is marked as reviewed.</translation>
    </message>
    <message>
        <source>Skriv ut granskningen</source>
        <translation>Print the review</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Spara granskningen</source>
        <translation>Save the review</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>LoggedMeetingDialog</name>
    <message>
        <source>Visas inte med din behörighet.</source>
        <translation>Not shown with your rights.</translation>
    </message>
    <message>
        <source>Inget är antecknat.</source>
        <translation>Nothing is noted.</translation>
    </message>
    <message>
        <source>Makulera raden?</source>
        <translation>Void the row?</translation>
    </message>
    <message>
        <source>Raden står kvar och räknas inte. Varför ska den makuleras?</source>
        <translation>The row stays and is not counted. Why is it to be void?</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Loggat möte</source>
        <translation>Logged meeting</translation>
    </message>
    <message>
        <source>Vad vi kom överens om</source>
        <translation>What we agreed</translation>
    </message>
    <message>
        <source>&amp;Makulera …</source>
        <translation>&amp;Void …</translation>
    </message>
    <message>
        <source>&amp;Rätta …</source>
        <translation>Co&amp;rrect …</translation>
    </message>
    <message>
        <source>&amp;Stäng</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>LoggedPage</name>
    <message>
        <source>Loggade möten</source>
        <translation>Logged meetings</translation>
    </message>
    <message>
        <source>Chefssamråd och anmälningsmöten: att de hölls och vilka som deltog, inget mer.</source>
        <translation>Managers’ consultations and meetings on reports of concern: that they were held and who took part, nothing more.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chefssamråd</source>
        <translation>Managers’ consultations</translation>
    </message>
    <message>
        <source>Anmälningsmöten</source>
        <translation>Meetings on reports</translation>
    </message>
    <message>
        <source>Makulerade</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Per termin</source>
        <translation>By term</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Skola eller verksamhet</source>
        <translation>School or unit</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Logga &amp;chefssamråd …</source>
        <translation>Log a managers’ &amp;consultation …</translation>
    </message>
    <message>
        <source>Logga &amp;anmälningsmöte …</source>
        <translation>Log &amp;a meeting on a report …</translation>
    </message>
    <message>
        <source>Alla verksamheter</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Alla lägen</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Hölls</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Blev inte av</source>
        <translation>Did not take place</translation>
    </message>
    <message>
        <source>Alla kom till tals</source>
        <translation>Everybody was heard</translation>
    </message>
    <message>
        <source>Alla kom inte till tals</source>
        <translation>Not everybody was heard</translation>
    </message>
    <message>
        <source>Hela tiden</source>
        <translation>All the time</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>Enter öppnar raderna bakom en siffra. Makulerade rader räknas inte.</source>
        <translation>Enter opens the rows behind a figure. Void rows are not counted.</translation>
    </message>
    <message>
        <source>Enter öppnar: där går det att rätta och makulera. Ingenting tas bort.</source>
        <translation>Enter opens: there a row can be corrected and made void. Nothing is taken away.</translation>
    </message>
    <message>
        <source>Enter öppnar. Du har läsrätt.</source>
        <translation>Enter opens. You may read only.</translation>
    </message>
    <message>
        <source>Inget är loggat än</source>
        <translation>Nothing is logged yet</translation>
    </message>
    <message>
        <source>Ingen träff</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Logga ett chefssamråd eller ett anmälningsmöte när det har varit: dag och vilka som deltog. Vad som sades hör hemma i akten.</source>
        <translation>Log a managers’ consultation or a meeting on a report of concern when it has been: the day and who took part. What was said belongs in the file.</translation>
    </message>
    <message>
        <source>Inget loggat möte stämmer med det du valt. Ändra valen, eller visa alla igen.</source>
        <translation>No logged meeting matches what you have chosen. Change the choices, or show all again.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Loggat: {meeting}. Det går att ångra.</source>
        <translation>Logged: {meeting}. It can be undone.</translation>
    </message>
    <message>
        <source>Rättat: {meeting}. Den gamla raden är makulerad och står kvar. Det går att ångra.</source>
        <translation>Corrected: {meeting}. The old row is void and stays. It can be undone.</translation>
    </message>
    <message>
        <source>Makulerat: {meeting}. Raden står kvar och räknas inte. Det går att ångra.</source>
        <translation>Void: {meeting}. The row stays and is not counted. It can be undone.</translation>
    </message>
    <message>
        <source>Filen får de rader som visas, utan det ni kom överens om. Den är öppen, utan lås: lägg den där bara de som ska läsa den kommer åt.</source>
        <translation>The file gets the rows that are shown, without what you agreed. It is open, without a lock: put it where only those who are to read it can reach it.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Som datorn</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>{what}, nu {size}</source>
        <translation>{what}, now {size}</translation>
    </message>
    <message>
        <source>Ljust eller mörkt</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Gäller dig på den här datorn.</source>
        <translation>Applies to you on this computer.</translation>
    </message>
    <message>
        <source>Textstorlek</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ctrl + och Ctrl − ändrar också, var du än är. Ctrl 0 ger vanlig storlek.</source>
        <translation>Ctrl + and Ctrl − change it too, wherever you are. Ctrl 0 gives the normal size.</translation>
    </message>
    <message>
        <source>M&amp;indre</source>
        <translation>S&amp;maller</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>S&amp;törre</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Vanlig</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Skolan bjuder in vårdnadshavare till ett gemensamt möte före jullovet.</source>
        <translation>The school invites the guardians to a joint meeting before the Christmas break.</translation>
    </message>
</context>
<context>
    <name>LooseDialog</name>
    <message>
        <source>Utan sammanhang</source>
        <translation>Without context</translation>
    </message>
    <message>
        <source>Mötet eller punkten som det här hörde till gick inte att läsa. Sortera in det för hand.</source>
        <translation>The meeting or item that this belonged to could not be read. Sort it in by hand.</translation>
    </message>
    <message>
        <source>Uppgifter utan sammanhang</source>
        <translation>Entries without context</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Exempel</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Allt i den här filen är påhittat. Papper härifrån märks som exempel.</source>
        <translation>Everything in this file is invented. Papers from here are marked as examples.</translation>
    </message>
    <message>
        <source>Du arbetar som {function}</source>
        <translation>You are working as {function}</translation>
    </message>
    <message>
        <source>Samverkan</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>← Möten</source>
        <translation>← Meetings</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Meny (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Behåll det markerade ordet …</source>
        <translation>Keep the marked word …</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Flytta möte</source>
        <translation>Move meeting</translation>
    </message>
    <message>
        <source>&amp;Spara ändringen</source>
        <translation>&amp;Save the change</translation>
    </message>
    <message>
        <source>Det finns inget forum att lägga in möten i. Lägg in forumet först.</source>
        <translation>There is no forum to enter meetings in. Enter the forum first.</translation>
    </message>
    <message>
        <source>{day}: {why}.</source>
        <translation>{day}: {why}.</translation>
    </message>
    <message>
        <source>Lägg &amp;in ändå</source>
        <translation>&amp;Enter anyway</translation>
    </message>
    <message>
        <source>Lägg &amp;in mötet</source>
        <translation>&amp;Add the meeting</translation>
    </message>
    <message>
        <source>&amp;Flytta ändå</source>
        <translation>&amp;Move anyway</translation>
    </message>
    <message>
        <source>&amp;Forum</source>
        <translation>&amp;Forum</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Tid</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>&amp;Plats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>&amp;Länk för den som är med på distans</source>
        <translation>&amp;Link for those attending remotely</translation>
    </message>
    <message>
        <source>Länk för den som är med på distans</source>
        <translation>Link for those attending remotely</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>MeetingFilters</name>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Väntar på godkännande</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Sök på nummer, dag, forum eller plats</source>
        <translation>Search by number, day, forum or place</translation>
    </message>
    <message>
        <source>Sök möte</source>
        <translation>Search meeting</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Alla forum</source>
        <translation>All forums</translation>
    </message>
    <message>
        <source>Alla lägen</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Sök i anteckningarna …</source>
        <translation>Search the minutes …</translation>
    </message>
    <message>
        <source>Sök i det som är skrivet i ett forum (Ctrl+Skift+S)</source>
        <translation>Search what is written in a forum (Ctrl+Shift+S)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Papper …</source>
        <translation>Paper …</translation>
    </message>
    <message>
        <source>Förhandsgranska, skriv ut eller spara som PDF (Ctrl+P)</source>
        <translation>Preview, print or save as PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Mer …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Fler saker att göra med mötet</source>
        <translation>More things to do with the meeting</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>+ Punkt</source>
        <translation>+ Item</translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Ny punkt (Ctrl+Enter)</source>
        <translation>New item (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort den valda punkten</source>
        <translation>Remove the selected item</translation>
    </message>
    <message>
        <source>Ta bort den valda punkten (Delete). Kan ångras.</source>
        <translation>Remove the selected item (Delete). Can be undone.</translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message>
        <source>Skicka inbjudan …</source>
        <translation>Send invitation …</translation>
    </message>
    <message>
        <source>Skicka dagordning …</source>
        <translation>Send agenda …</translation>
    </message>
    <message>
        <source>Starta mötet …</source>
        <translation>Start the meeting …</translation>
    </message>
    <message>
        <source>Efter mötet …</source>
        <translation>After the meeting …</translation>
    </message>
    <message>
        <source>Skicka dagordningen igen …</source>
        <translation>Send the agenda again …</translation>
    </message>
    <message>
        <source>Flytta mötet …</source>
        <translation>Move the meeting …</translation>
    </message>
    <message>
        <source>Ställ in mötet …</source>
        <translation>Cancel the meeting …</translation>
    </message>
    <message>
        <source>Återuppta mötet</source>
        <translation>Resume the meeting</translation>
    </message>
    <message>
        <source>Vem för anteckningar …</source>
        <translation>Who takes the minutes …</translation>
    </message>
    <message>
        <source>{item} togs inte upp</source>
        <translation>{item} was not taken up</translation>
    </message>
    <message>
        <source>Rätta {item} …</source>
        <translation>Correct {item} …</translation>
    </message>
    <message>
        <source>Sanera {item} …</source>
        <translation>Sanitise {item} …</translation>
    </message>
    <message>
        <source>Markera som skickad</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Mötet har inga punkter än.</source>
        <translation>The meeting has no items yet.</translation>
    </message>
    <message>
        <source>Punkterna får §{space}{first}–{last} i den ordning de står nu.</source>
        <translation>The items get §{space}{first}–{last} in the order they stand now.</translation>
    </message>
    <message>
        <source>{numbers} Numren används aldrig igen, så det går inte att ångra.</source>
        <translation>{numbers} The numbers are never used again, so it cannot be undone.</translation>
    </message>
    <message>
        <source>Starta mötet?</source>
        <translation>Start the meeting?</translation>
    </message>
    <message>
        <source>Starta mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Vänta</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Vem för anteckningar?</source>
        <translation>Who takes the minutes?</translation>
    </message>
    <message>
        <source>Vilken funktion godkänner?</source>
        <translation>Which function approves?</translation>
    </message>
    <message>
        <source>Anteckningarna låses. Det som sedan behöver rättas blir en ny version.</source>
        <translation>The minutes are locked. What needs putting right after that becomes a new version.</translation>
    </message>
    <message>
        <source>Starta mötet ändå</source>
        <translation>Start the meeting anyway</translation>
    </message>
    <message>
        <source>Mötet är planerat till {day}, i morgon.</source>
        <translation>The meeting is planned for {day}, tomorrow.</translation>
    </message>
    <message>
        <source>Mötet är planerat till {day}, om {n} dagar.</source>
        <translation>The meeting is planned for {day}, in {n} days.</translation>
    </message>
    <message>
        <source>Brev och kalender …</source>
        <translation>Letters and calendar …</translation>
    </message>
    <message>
        <source>Inbjudan är skickad. Mötet har nummer {number}, {count} är kallade. Ta brevet, skriv ut eller spara.</source>
        <translation>The invitation is sent. The meeting has number {number}, {count} are called. Take the letter, print or save.</translation>
    </message>
    <message>
        <source>Dagordningen är skickad. Ta brevet, skriv ut eller spara.</source>
        <translation>The agenda is sent. Take the letter, print or save.</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Planera läsåret</source>
        <translation>Plan the school year</translation>
    </message>
    <message>
        <source>Sök bland mötena</source>
        <translation>Search among the meetings</translation>
    </message>
    <message>
        <source>Ställ in mötet som är markerat</source>
        <translation>Cancel the selected meeting</translation>
    </message>
    <message>
        <source>Flytta mötet som är markerat</source>
        <translation>Move the selected meeting</translation>
    </message>
    <message>
        <source>Här finns inga möten än</source>
        <translation>There are no meetings yet</translation>
    </message>
    <message>
        <source>Börja med att lägga ut läsårets möten, eller lägg in ett enstaka möte.</source>
        <translation>Begin by laying out the meetings of the school year, or enter a single meeting.</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>Visar {shown} av {total} möten</source>
        <translation>Showing {shown} of {total} meetings</translation>
    </message>
    <message>
        <source>Ingen träff</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>&amp;Visa träffarna</source>
        <translation>&amp;Show the matches</translation>
    </message>
    <message>
        <source>&amp;Visa alla möten</source>
        <translation>&amp;Show all meetings</translation>
    </message>
    <message>
        <source>Men {count} möten stämmer med det du söker, utanför det du valt.</source>
        <translation>But {count} meetings match what you are looking for, outside what you have chosen.</translation>
    </message>
    <message>
        <source>Inget möte innehåller det du söker. Ändra sökningen, eller visa alla möten igen.</source>
        <translation>No meeting contains what you are looking for. Change the search, or show all meetings again.</translation>
    </message>
    <message>
        <source>Inga minnesanteckningar väntar på godkännande i det du valt.</source>
        <translation>No minutes wait for approval in what you have chosen.</translation>
    </message>
    <message>
        <source>Inget möte är inlagt framöver i det du valt. Planera läsåret, eller visa alla möten.</source>
        <translation>There is no upcoming meeting among those you have chosen. Plan the school year, or show all meetings.</translation>
    </message>
    <message>
        <source>Inget möte stämmer med det du valt. Ändra valen, eller visa alla möten igen.</source>
        <translation>No meeting matches what you have chosen. Change the choices, or show all meetings again.</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Flytta …</source>
        <translation>Move …</translation>
    </message>
    <message>
        <source>Ställ in …</source>
        <translation>Cancel …</translation>
    </message>
    <message>
        <source>Mötet är inlagt: {meeting}.</source>
        <translation>The meeting has been added: {meeting}.</translation>
    </message>
    <message>
        <source>Mötet är ändrat: {meeting}.</source>
        <translation>The meeting is changed: {meeting}.</translation>
    </message>
    <message>
        <source>Mötet är inställt: {meeting}. Det går att ångra.</source>
        <translation>The meeting is cancelled: {meeting}. It can be undone.</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>&amp;Planera läsåret</source>
        <translation>&amp;Plan the school year</translation>
    </message>
    <message>
        <source>Lägg ut ett forums möten för ett helt läsår (Alt+P)</source>
        <translation>Lay out a forum’s meetings for a whole school year (Alt+P)</translation>
    </message>
    <message>
        <source>&amp;Nytt möte</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>Lägg in ett enstaka möte (Ctrl+N)</source>
        <translation>Enter a single meeting (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Ställ in …</source>
        <translation>&amp;Cancel …</translation>
    </message>
    <message>
        <source>Ställ in det markerade mötet (Delete)</source>
        <translation>Cancel the selected meeting (Delete)</translation>
    </message>
    <message>
        <source>&amp;Flytta …</source>
        <translation>&amp;Move …</translation>
    </message>
    <message>
        <source>Ändra dag, tid eller plats för det markerade mötet (F2)</source>
        <translation>Change day, time or place of the selected meeting (F2)</translation>
    </message>
    <message>
        <source>Öppna det markerade mötet (Enter)</source>
        <translation>Open the selected meeting (Enter)</translation>
    </message>
    <message>
        <source>&amp;Bjud in …</source>
        <translation>&amp;Invite …</translation>
    </message>
    <message>
        <source>Bjud in till flera möten på en gång (Alt+B)</source>
        <translation>Invite to several meetings at once (Alt+I)</translation>
    </message>
    <message>
        <source>Men 1 möte stämmer med det du söker, utanför det du valt.</source>
        <translation>But 1 meeting matches what you search for, outside what you have chosen.</translation>
    </message>
    <message>
        <source>Spa&amp;ra listan …</source>
        <translation>Save the &amp;list …</translation>
    </message>
    <message>
        <source>Spara det som visas som Excel- eller CSV-fil (Ctrl+S)</source>
        <translation>Save what is shown as an Excel or CSV file (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>MinutesPopup</name>
    <message>
        <source>Planerade minuter</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Ange</source>
        <translation>Set</translation>
    </message>
</context>
<context>
    <name>MinutesStep</name>
    <message>
        <source>2. Minnesanteckningarna</source>
        <translation>2. The minutes</translation>
    </message>
    <message>
        <source>Godkänn …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>De godkänns när mötet är avslutat och inget återstår. Tills dess skrivs de ut som utkast.</source>
        <translation>They are approved when the meeting is over and nothing is left. Until then they are printed as a draft.</translation>
    </message>
    <message>
        <source>Godkända</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Godkända {day} av {who}. Låsta: det som ska rättas blir en ny version.</source>
        <translation>Approved {day} by {who}. Locked: what is to be corrected becomes a new version.</translation>
    </message>
    <message>
        <source>Inget återstår. De kan godkännas här, eller den dag ni får godkännandet.</source>
        <translation>Nothing is left. They can be approved here, or the day you get the approval.</translation>
    </message>
    <message>
        <source>Med ärenden</source>
        <translation>With cases</translation>
    </message>
    <message>
        <source>Till kretsen, aldrig med e-post</source>
        <translation>For the circle, never by e-mail</translation>
    </message>
    <message>
        <source>Utan ärenden</source>
        <translation>Without cases</translation>
    </message>
    <message>
        <source>Säger bara hur många de var. Till gäster, nämnd och diarium</source>
        <translation>Tells only how many there were. For guests, board and registry</translation>
    </message>
    <message>
        <source>Jämför versioner …</source>
        <translation>Compare versions …</translation>
    </message>
    <message>
        <source>Enter: visa, skriv ut eller spara</source>
        <translation>Enter: show, print or save</translation>
    </message>
</context>
<context>
    <name>MunicipalitySection</name>
    <message>
        <source>Lägg till förvaltning</source>
        <translation>Add administration</translation>
    </message>
    <message>
        <source>Lägg till diarienummer</source>
        <translation>Add registry number</translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registry number</translation>
    </message>
    <message>
        <source>Kommunens namn</source>
        <translation>The municipality’s name</translation>
    </message>
    <message>
        <source>Står överst på varje papper.</source>
        <translation>Shown at the top of every paper.</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>Arkivbildare</source>
        <translation>Archive creator</translation>
    </message>
    <message>
        <source>Dokumenthanteringsplan</source>
        <translation>Records schedule</translation>
    </message>
    <message>
        <source>Hänvisning som står längst ned på papper.</source>
        <translation>Reference shown at the bottom of papers.</translation>
    </message>
    <message>
        <source>Sekretessmarkering</source>
        <translation>Secrecy marking</translation>
    </message>
    <message>
        <source>Står överst på papper med ärenden.</source>
        <translation>Shown at the top of papers with cases.</translation>
    </message>
    <message>
        <source>Förvaltningar</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>Samverkans nummer hos varje nämnd, så som det skrivs på papper.</source>
        <translation>The number of the cooperation at each board, as it is written on paper.</translation>
    </message>
    <message>
        <source>Vad filen är till för</source>
        <translation>What the file is for</translation>
    </message>
    <message>
        <source>Samtycken till SIP och återkoppling bör ligga i en egen fil med egen nyckel och egna användare: behörigheter är inget hinder för den som kan låsa upp filen.</source>
        <translation>Consents to SIP and feedback should be in a file of their own with its own key and its own users: rights are no barrier to somebody who can unlock the file.</translation>
    </message>
    <message>
        <source>Samråd och konsultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Samtycken till SIP</source>
        <translation>Consents to SIP</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Den nämnd som ansvarar för uppgifterna, eller nämnderna gemensamt. Har en del en annan ansvarig väljs den nedan.</source>
        <translation>The board responsible for the data, or the boards jointly. If a part has another controller, choose it below.</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för samråd och konsultation</source>
        <translation>Data controller for consultation</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för samtycken till SIP</source>
        <translation>Data controller for consents to SIP</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig för återkoppling</source>
        <translation>Data controller for feedback</translation>
    </message>
</context>
<context>
    <name>MunicipalityStep</name>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Vilken kommun gäller det?</source>
        <translation>Which municipality is it?</translation>
    </message>
    <message>
        <source>Allt går att ändra senare under Inställningar.</source>
        <translation>Everything can be changed later under Settings.</translation>
    </message>
    <message>
        <source>Kommunens namn</source>
        <translation>The municipality’s name</translation>
    </message>
    <message>
        <source>&amp;Kommunens namn</source>
        <translation>&amp;The municipality’s name</translation>
    </message>
    <message>
        <source>Till exempel Perstorps kommun</source>
        <translation>For example Perstorps kommun</translation>
    </message>
    <message>
        <source>Namnet står överst på alla papper.</source>
        <translation>The name is shown at the top of all papers.</translation>
    </message>
    <message>
        <source>&amp;Skolans förvaltning</source>
        <translation>The &amp;school’s administration</translation>
    </message>
    <message>
        <source>Skolans förvaltning</source>
        <translation>The school’s administration</translation>
    </message>
    <message>
        <source>Barn- och utbildningsförvaltningen</source>
        <translation>Barn- och utbildningsförvaltningen</translation>
    </message>
    <message>
        <source>S&amp;ocialtjänstens förvaltning</source>
        <translation>The s&amp;ocial services’ administration</translation>
    </message>
    <message>
        <source>Socialtjänstens förvaltning</source>
        <translation>The social services’ administration</translation>
    </message>
    <message>
        <source>Socialförvaltningen</source>
        <translation>Socialförvaltningen</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{page}, {count} väntar</source>
        <translation>{page}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Rader</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Planera läsåret</source>
        <translation>Plan the school year</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation>Finish the meeting</translation>
    </message>
    <message>
        <source>Skolor och enheter</source>
        <translation>Schools and units</translation>
    </message>
    <message>
        <source>Avtal och stöd</source>
        <translation>Agreements and support</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Redovisning</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Uppföljningar</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Loggade möten</source>
        <translation>Logged meetings</translation>
    </message>
    <message>
        <source>Sök i minnesanteckningar</source>
        <translation>Search the minutes</translation>
    </message>
    <message>
        <source>Utkast och papperskorg</source>
        <translation>Drafts and trash</translation>
    </message>
</context>
<context>
    <name>NewItem</name>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Rubrik på den nya punkten</source>
        <translation>Heading of the new item</translation>
    </message>
    <message>
        <source>Vad ska tas upp?</source>
        <translation>What shall be taken up?</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Slag av punkt</source>
        <translation>Kind of item</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Planerade minuter</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Samverkansområde</source>
        <translation>Area of cooperation</translation>
    </message>
    <message>
        <source>Fråga från</source>
        <translation>Question from</translation>
    </message>
    <message>
        <source>Frågande verksamhet</source>
        <translation>Asking unit</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Ärendekod, om ärendet kommer tillbaka</source>
        <translation>Case code, if the case comes back</translation>
    </message>
    <message>
        <source>K7, annars tomt</source>
        <translation>K7, otherwise empty</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewItemForm</name>
    <message>
        <source>Generell fråga</source>
        <translation>General question</translation>
    </message>
    <message>
        <source>Ärende utan namn</source>
        <translation>Case without a name</translation>
    </message>
    <message>
        <source>Fast punkt</source>
        <translation>Standing item</translation>
    </message>
    <message>
        <source>Välj verksamhet</source>
        <translation>Choose unit</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Förberedelser</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>Inget kommande möte är planerat.</source>
        <translation>No upcoming meeting is planned.</translation>
    </message>
    <message>
        <source>Planera läsåret</source>
        <translation>Plan the school year</translation>
    </message>
</context>
<context>
    <name>ObligationsPage</name>
    <message>
        <source>Redovisning</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>1 möte har något kvar</source>
        <translation>1 meeting has something left</translation>
    </message>
    <message>
        <source>{n} möten har något kvar</source>
        <translation>{n} meetings have something left</translation>
    </message>
    <message>
        <source>Inget är kvar</source>
        <translation>Nothing is left</translation>
    </message>
    <message>
        <source>kallad</source>
        <translation>called</translation>
    </message>
    <message>
        <source>hållen</source>
        <translation>held</translation>
    </message>
    <message>
        <source>anteckningar godkända</source>
        <translation>minutes approved</translation>
    </message>
    <message>
        <source>redovisad i nämnd</source>
        <translation>reported to the board</translation>
    </message>
    <message>
        <source>Inte kallad</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>Inte hållen</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>Inte godkänd</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Redovisa …</source>
        <translation>Report …</translation>
    </message>
    <message>
        <source>Möten med något kvar</source>
        <translation>Meetings with something left</translation>
    </message>
    <message>
        <source>Varje möte är kallat, hållet, godkänt och redovisat i nämnd.</source>
        <translation>Every meeting is called, held, approved and reported to the board.</translation>
    </message>
    <message>
        <source>Inget är kvar den här tiden</source>
        <translation>Nothing is left in this time</translation>
    </message>
    <message>
        <source>{n} från annan tid</source>
        <translation>{n} from another time</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Enter: skriv in när det redovisades i nämnd, ett eller flera markerade, eller öppna mötet</source>
        <translation>Enter: write when it was reported to the board, one or several marked, or open the meeting</translation>
    </message>
    <message>
        <source>Något kvar</source>
        <translation>Something left</translation>
    </message>
    <message>
        <source>Klara</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>1 möte är klart</source>
        <translation>1 meeting is done</translation>
    </message>
    <message>
        <source>{n} möten är klara</source>
        <translation>{n} meetings are done</translation>
    </message>
    <message>
        <source>Enter: rätta dag och paragraf</source>
        <translation>Enter: correct the day and the paragraph</translation>
    </message>
    <message>
        <source>Inget möte är redovisat i nämnd den här tiden.</source>
        <translation>No meeting has been reported to the board in this time.</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Börja om med exemplet?</source>
        <translation>Start over with the example?</translation>
    </message>
    <message>
        <source>Exempelkommunen skapas på nytt, och det du har prövat i den försvinner.</source>
        <translation>The example municipality is made anew, and what you have tried in it disappears.</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Stäng frågan</source>
        <translation>Close the question</translation>
    </message>
    <message>
        <source>Välj mappen som slutar på .pennan</source>
        <translation>Choose the folder whose name ends in .pennan</translation>
    </message>
    <message>
        <source>Var ska filen ligga på den här datorn?</source>
        <translation>Where shall the file be on this computer?</translation>
    </message>
    <message>
        <source>Filen är hämtad. Välj ditt namn och skriv din lösenfras.</source>
        <translation>The file has been fetched. Choose your name and type your passphrase.</translation>
    </message>
    <message>
        <source>Hämtar filen från den delade mappen …</source>
        <translation>Fetching the file from the shared folder …</translation>
    </message>
</context>
<context>
    <name>OutcomeEditor</name>
    <message>
        <source>En rad, utan namn</source>
        <translation>One line, without names</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Vad ändrades?</source>
        <translation>What changed?</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Den sidan finns inte i den här versionen än.</source>
        <translation>That page is not in this version yet.</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Visa nästa mötes papper (Ctrl+P)</source>
        <translation>Show the next meeting’s paper (Ctrl+P)</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
</context>
<context>
    <name>OverviewRowsPage</name>
    <message>
        <source>1 rad</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>{count} rader</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>Rader</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Här finns inga rader längre. De har tagits bort eller flyttats sedan sidan visades.</source>
        <translation>There are no rows here any more. They have been removed or moved since the page was shown.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Ditt</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Du finns inte i personalregistret, så ingenting kan visas som ditt.</source>
        <translation>You are not in the staff register, so nothing can be shown as yours.</translation>
    </message>
    <message>
        <source>1 är försenad</source>
        <translation>1 is late</translation>
    </message>
    <message>
        <source>{n} är försenade</source>
        <translation>{n} are late</translation>
    </message>
    <message>
        <source>Ingen är försenad</source>
        <translation>None is late</translation>
    </message>
    <message>
        <source>Mina åtgärder: {n} öppna</source>
        <translation>My actions: {n} open</translation>
    </message>
    <message>
        <source>Försenad</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Möten jag är kallad till: inga just nu</source>
        <translation>Meetings I am called to: none just now</translation>
    </message>
    <message>
        <source>Nästa möte jag är kallad till: {day}</source>
        <translation>Next meeting I am called to: {day}</translation>
    </message>
    <message>
        <source>{forum}, och {n} möten till</source>
        <translation>{forum}, and {n} more meetings</translation>
    </message>
    <message>
        <source>Ej besvarad</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Min fråga: ingen inskickad</source>
        <translation>My question: none sent in</translation>
    </message>
    <message>
        <source>Min fråga från {day}</source>
        <translation>My question of {day}</translation>
    </message>
    <message>
        <source>Tas upp vid möte {meeting}</source>
        <translation>Taken up at meeting {meeting}</translation>
    </message>
    <message>
        <source>På dagordningen</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Makulerad</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Väntar på att väljas</source>
        <translation>Waits to be picked</translation>
    </message>
    <message>
        <source>Mina åtgärder: 1 öppen</source>
        <translation>My actions: 1 open</translation>
    </message>
    <message>
        <source>{forum}, och 1 möte till</source>
        <translation>{forum}, and 1 more meeting</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Sök och gå till</source>
        <translation>Search and go to</translation>
    </message>
    <message>
        <source>Sök i möten, ärenden, uppföljningar …</source>
        <translation>Search meetings, cases, follow-ups …</translation>
    </message>
    <message>
        <source>Det som hittades</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Sök i möten, ärenden, frågor, personal, verksamheter, sidor och kommandon</source>
        <translation>Search meetings, cases, questions, staff, units, pages and commands</translation>
    </message>
    <message>
        <source>Inget hittades. Prova en del av ett ord, ett mötesnummer eller en ärendekod.</source>
        <translation>Nothing was found. Try part of a word, a meeting number or a case code.</translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>&amp;Lösenfras</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen &amp;en gång till</source>
        <translation>The passphrase &amp;once more</translation>
    </message>
    <message>
        <source>&amp;Visa det jag skriver</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen en gång till</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Styrka: {word}</source>
        <translation>Strength: {word}</translation>
    </message>
    <message>
        <source>Minst 15 tecken eller fem ord. Välj gärna fem ord som inte hör ihop.</source>
        <translation>At least 15 characters or five words. Preferably choose five words that do not belong together.</translation>
    </message>
    <message>
        <source>✓ Den duger.</source>
        <translation>✓ It will do.</translation>
    </message>
    <message>
        <source>✓ Den duger, och båda är lika.</source>
        <translation>✓ It will do, and both are the same.</translation>
    </message>
    <message>
        <source>✓ Den duger. Skriv den en gång till.</source>
        <translation>✓ It will do. Write it once more.</translation>
    </message>
</context>
<context>
    <name>PasswordPopup</name>
    <message>
        <source>Lösenordet till filen</source>
        <translation>The password of the file</translation>
    </message>
    <message>
        <source>Jag har skrivit av det</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Visas bara nu och sparas inte</source>
        <translation>Shown only now and not kept</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ge det till mottagaren på annat sätt än filen, till exempel på telefon.</source>
        <translation>Give it to the recipient by another way than the file, for example by phone.</translation>
    </message>
</context>
<context>
    <name>PenSection</name>
    <message>
        <source>Filen är inte delad</source>
        <translation>The file is not shared</translation>
    </message>
    <message>
        <source>Bara den här datorn arbetar i den. Dela den om fler ska kunna skriva eller läsa.</source>
        <translation>Only this computer works in it. Share it if more people are to write or read.</translation>
    </message>
    <message>
        <source>Frågar den delade mappen …</source>
        <translation>Asking the shared folder …</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Läser</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Okänd</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>TA ÖVER</source>
        <translation>TAKE OVER</translation>
    </message>
    <message>
        <source>Välj delad mapp</source>
        <translation>Choose a shared folder</translation>
    </message>
    <message>
        <source>Sluta dela från den här datorn?</source>
        <translation>Stop sharing from this computer?</translation>
    </message>
    <message>
        <source>Pennan lämnas och de andra kan arbeta vidare i den delade filen. Filen här blir en egen kopia: det som skrivs i den syns inte för de andra.</source>
        <translation>The pen is left and the others can go on working in the shared file. The file here becomes a copy of its own: what is written in it is not seen by the others.</translation>
    </message>
    <message>
        <source>Fortsätt dela</source>
        <translation>Go on sharing</translation>
    </message>
    <message>
        <source>Sluta dela</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>Stäng frågan</source>
        <translation>Close the question</translation>
    </message>
    <message>
        <source>&amp;Ta pennan</source>
        <translation>&amp;Take the pen</translation>
    </message>
    <message>
        <source>&amp;Lämna pennan</source>
        <translation>&amp;Leave the pen</translation>
    </message>
    <message>
        <source>Visa &amp;senaste läget</source>
        <translation>Show the la&amp;test state</translation>
    </message>
    <message>
        <source>Lägg &amp;undan den lokala filen</source>
        <translation>Put the local file &amp;aside</translation>
    </message>
    <message>
        <source>Skriv &amp;TA ÖVER för att ta pennan från en dator som inte svarar</source>
        <translation>Type TAKE &amp;OVER to take the pen from a computer that does not answer</translation>
    </message>
    <message>
        <source>Skriv TA ÖVER för att ta pennan från en dator som inte svarar</source>
        <translation>Type TAKE OVER to take the pen from a computer that does not answer</translation>
    </message>
    <message>
        <source>Ta &amp;över pennan</source>
        <translation>Take o&amp;ver the pen</translation>
    </message>
    <message>
        <source>Delad mapp</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>&amp;Välj mapp …</source>
        <translation>&amp;Choose folder …</translation>
    </message>
    <message>
        <source>Sluta &amp;dela</source>
        <translation>Stop &amp;sharing</translation>
    </message>
    <message>
        <source>Välj en mapp på kommunens server som alla som ska arbeta i filen når. Filen ligger kvar på varje dator; i mappen läggs krypterade lägen som är kontrollerade. Den som har pennan skriver, de andra läser det senaste läget. På en ny dator hämtas filen från startsidan.</source>
        <translation>Choose a folder on the municipality&apos;s server that everybody who is to work in the file can reach. The file stays on each computer; encrypted states that have been checked are put in the folder. Whoever has the pen writes, the others read the latest state. On a new computer the file is fetched from the start page.</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>tills vidare</source>
        <translation>ongoing</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Lägg till funktion</source>
        <translation>Add function</translation>
    </message>
    <message>
        <source>Lägg till enhet</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Slutar den</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Välj funktion …</source>
        <translation>Choose function …</translation>
    </message>
    <message>
        <source>Välj enhet …</source>
        <translation>Choose unit …</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Slutat</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ångra den nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort personen</source>
        <translation>Remove the person</translation>
    </message>
    <message>
        <source>Skriv vilken dag som blir den sista.</source>
        <translation>Write which day will be the last.</translation>
    </message>
    <message>
        <source>{name} slutar {day}. Det som varit står kvar, och Ctrl+Z tar tillbaka.</source>
        <translation>{name} ends {day}. What has been is kept, and Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bara personal. Barn och vårdnadshavare skrivs aldrig in i Samverkan.</source>
        <translation>Staff only. Children and guardians are never entered in Samverkan.</translation>
    </message>
    <message>
        <source>E-post i tjänsten</source>
        <translation>E-mail at work</translation>
    </message>
    <message>
        <source>Telefon i tjänsten</source>
        <translation>Telephone at work</translation>
    </message>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Vad personen är, var, och från när till när.</source>
        <translation>What the person is, where, and from when to when.</translation>
    </message>
    <message>
        <source>Betjänar enheter</source>
        <translation>Serves units</translation>
    </message>
    <message>
        <source>Enheter som personen arbetar mot utan att ha sin plats där, till exempel en kurator med flera skolor.</source>
        <translation>Units that the person works with without having their place there, for example a counsellor with several schools.</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Alla pågående uppdrag får den dagen som sista dag. Det som varit står kvar.</source>
        <translation>All current assignments get that day as their last. What has been is kept.</translation>
    </message>
    <message>
        <source>&amp;Låt sluta</source>
        <translation>&amp;Let end</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>&amp;Ny person</source>
        <translation>&amp;New person</translation>
    </message>
    <message>
        <source>Sök namn, funktion eller enhet</source>
        <translation>Search name, function or unit</translation>
    </message>
    <message>
        <source>&amp;Visa avslutade ({count})</source>
        <translation>&amp;Show ended ({count})</translation>
    </message>
    <message>
        <source>Här finns ingen personal än</source>
        <translation>There is no staff yet</translation>
    </message>
    <message>
        <source>Lägg till dem som kallas till möten: rektorer, kuratorer, socialsekreterare. Registret är bara för personal; barn och vårdnadshavare skrivs aldrig in.</source>
        <translation>Add those who are called to meetings: head teachers, counsellors, social workers. The register is for staff only; children and guardians are never entered.</translation>
    </message>
</context>
<context>
    <name>PhrasePopup</name>
    <message>
        <source>Spara det markerade som formulering</source>
        <translation>Keep what is marked as a wording</translation>
    </message>
    <message>
        <source>Formuleringar</source>
        <translation>Wordings</translation>
    </message>
    <message>
        <source>Enter infogar · Delete tar bort ur listan · markera text och tryck Ctrl+J för en ny</source>
        <translation>Enter inserts · Delete removes from the list · mark text and press Ctrl+J for a new one</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>1 dag försenat</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>1 fråga har markeringar kvar</source>
        <translation>1 question has marks left</translation>
    </message>
    <message>
        <source>1 fråga: {sides}</source>
        <translation>1 question: {sides}</translation>
    </message>
    <message>
        <source>1 försenad</source>
        <translation>1 late</translation>
    </message>
    <message>
        <source>1 klar efter sista dag</source>
        <translation>1 done after the last day</translation>
    </message>
    <message>
        <source>1 klar i tid</source>
        <translation>1 done on time</translation>
    </message>
    <message>
        <source>1 möte</source>
        <translation>1 meeting</translation>
    </message>
    <message>
        <source>1 punkt har markeringar kvar</source>
        <translation>1 item has marks left</translation>
    </message>
    <message>
        <source>1 pågår</source>
        <translation>1 under way</translation>
    </message>
    <message>
        <source>1 utgår</source>
        <translation>1 dropped</translation>
    </message>
    <message>
        <source>1 vecka</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>1 överenskommen i höst</source>
        <translation>1 agreed this autumn</translation>
    </message>
    <message>
        <source>1 överenskommen i vår</source>
        <translation>1 agreed this spring</translation>
    </message>
    <message>
        <source>&lt;{limit} var</source>
        <translation>&lt;{limit} each</translation>
    </message>
    <message>
        <source>Alla funktioner som ska delta har tackat ja</source>
        <translation>All functions that shall take part have accepted</translation>
    </message>
    <message>
        <source>Avsluta mötet {meeting}</source>
        <translation>End the meeting {meeting}</translation>
    </message>
    <message>
        <source>Bara {count} av {needed} har tackat ja: {who}</source>
        <translation>Only {count} of {needed} have accepted: {who}</translation>
    </message>
    <message>
        <source>Bekräfta läsåret {year}</source>
        <translation>Confirm school year {year}</translation>
    </message>
    <message>
        <source>Dagordning skickad</source>
        <translation>Agenda sent</translation>
    </message>
    <message>
        <source>Dagordning skickad {day}</source>
        <translation>Agenda sent {day}</translation>
    </message>
    <message>
        <source>Dagordningen är inte skickad</source>
        <translation>The agenda has not been sent</translation>
    </message>
    <message>
        <source>För få på minst {count} möten i rad: {who}</source>
        <translation>Too few at at least {count} meetings in a row: {who}</translation>
    </message>
    <message>
        <source>För få på {count} möten i rad: {who}</source>
        <translation>Too few at {count} meetings in a row: {who}</translation>
    </message>
    <message>
        <source>God eftermiddag</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>God förmiddag</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>God kväll</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>God morgon</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Godkänn minnesanteckningar {meeting}</source>
        <translation>Approve minutes {meeting}</translation>
    </message>
    <message>
        <source>Höstterminen</source>
        <translation>Autumn term</translation>
    </message>
    <message>
        <source>Inbjudan och frågeupprop skickat</source>
        <translation>Invitation and call for questions sent</translation>
    </message>
    <message>
        <source>Inbjudan och frågeupprop skickat {day}</source>
        <translation>Invitation and call for questions sent {day}</translation>
    </message>
    <message>
        <source>Inbjudan är inte skickad</source>
        <translation>The invitation has not been sent</translation>
    </message>
    <message>
        <source>Inga frågor</source>
        <translation>No questions</translation>
    </message>
    <message>
        <source>Inga svar är antecknade</source>
        <translation>No replies are noted</translation>
    </message>
    <message>
        <source>Ingen {who} har tackat ja</source>
        <translation>No {who} has accepted</translation>
    </message>
    <message>
        <source>Ingen {who} kan komma</source>
        <translation>No {who} can come</translation>
    </message>
    <message>
        <source>Ingen {who} på minst {count} möten i rad</source>
        <translation>No {who} at at least {count} meetings in a row</translation>
    </message>
    <message>
        <source>Ingen {who} på {count} möten i rad</source>
        <translation>No {who} at {count} meetings in a row</translation>
    </message>
    <message>
        <source>Ingen {who} är kallad</source>
        <translation>No {who} is called</translation>
    </message>
    <message>
        <source>Jullov</source>
        <translation>Christmas break</translation>
    </message>
    <message>
        <source>Kontrollen av identifierare gick inte att köra</source>
        <translation>The check for identifiers could not be run</translation>
    </message>
    <message>
        <source>Lägg in läsåret {year}</source>
        <translation>Enter school year {year}</translation>
    </message>
    <message>
        <source>Läsåret {year} · {meetings}</source>
        <translation>School year {year} · {meetings}</translation>
    </message>
    <message>
        <source>Läsåret {year} · {meetings} · längsta mellanrum {gap}</source>
        <translation>School year {year} · {meetings} · longest gap {gap}</translation>
    </message>
    <message>
        <source>Läsåret {year} är bara ett förslag. Kontrollera lov och terminer.</source>
        <translation>School year {year} is only a proposal. Check breaks and terms.</translation>
    </message>
    <message>
        <source>Läsåret {year} är inte inlagt: datumen tar bara hänsyn till helgdagar.</source>
        <translation>School year {year} is not entered: the dates take only public holidays into account.</translation>
    </message>
    <message>
        <source>Mediantid från överenskommet till klart: {days} (i höstas {before}).</source>
        <translation>Median time from agreed to done: {days} (last autumn {before}).</translation>
    </message>
    <message>
        <source>Mediantid från överenskommet till klart: {days} (i våras {before}).</source>
        <translation>Median time from agreed to done: {days} (last spring {before}).</translation>
    </message>
    <message>
        <source>Mediantid från överenskommet till klart: {days}.</source>
        <translation>Median time from agreed to done: {days}.</translation>
    </message>
    <message>
        <source>Planera läsåret {year}</source>
        <translation>Plan school year {year}</translation>
    </message>
    <message>
        <source>Planera läsåret {year} i {count} forum</source>
        <translation>Plan school year {year} in {count} forums</translation>
    </message>
    <message>
        <source>Skicka dagordning {meeting}</source>
        <translation>Send agenda {meeting}</translation>
    </message>
    <message>
        <source>Skicka inbjudan till mötet {day}</source>
        <translation>Send invitation to the meeting {day}</translation>
    </message>
    <message>
        <source>Sommar</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Starta eller ställ in mötet {day}</source>
        <translation>Start or cancel the meeting {day}</translation>
    </message>
    <message>
        <source>Starta eller ställ in {count} möten som har passerat</source>
        <translation>Start or cancel {count} meetings that have passed</translation>
    </message>
    <message>
        <source>Utan område</source>
        <translation>Without area</translation>
    </message>
    <message>
        <source>Välj datum för mötet omkring {day}</source>
        <translation>Choose a date for the meeting around {day}</translation>
    </message>
    <message>
        <source>Vårterminen</source>
        <translation>Spring term</translation>
    </message>
    <message>
        <source>bara ett förslag</source>
        <translation>only a proposal</translation>
    </message>
    <message>
        <source>ej kallad</source>
        <translation>not called</translation>
    </message>
    <message>
        <source>ej registrerat</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>elevhälsa</source>
        <translation>pupil health</translation>
    </message>
    <message>
        <source>en gång, {day}</source>
        <translation>once, {day}</translation>
    </message>
    <message>
        <source>flyttat från {day}</source>
        <translation>moved from {day}</translation>
    </message>
    <message>
        <source>flyttat: {reason}</source>
        <translation>moved: {reason}</translation>
    </message>
    <message>
        <source>fristående skola</source>
        <translation>independent school</translation>
    </message>
    <message>
        <source>från elevhälsan</source>
        <translation>from pupil health</translation>
    </message>
    <message>
        <source>förföll {day}</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>har passerat</source>
        <translation>has passed</translation>
    </message>
    <message>
        <source>har slutat</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>har upphört</source>
        <translation>has ceased</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>inga möten</source>
        <translation>no meetings</translation>
    </message>
    <message>
        <source>inga möten framåt</source>
        <translation>no meetings ahead</translation>
    </message>
    <message>
        <source>inställt: {reason}</source>
        <translation>cancelled: {reason}</translation>
    </message>
    <message>
        <source>kommunal skola</source>
        <translation>municipal school</translation>
    </message>
    <message>
        <source>läsåret ej inlagt</source>
        <translation>school year not entered</translation>
    </message>
    <message>
        <source>läsåret slutar {day}</source>
        <translation>the school year ends {day}</translation>
    </message>
    <message>
        <source>om {count} dagar</source>
        <translation>in {count} days</translation>
    </message>
    <message>
        <source>passerade {day}</source>
        <translation>passed {day}</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>pågår sedan {day}</source>
        <translation>under way since {day}</translation>
    </message>
    <message>
        <source>saknar datum</source>
        <translation>has no date</translation>
    </message>
    <message>
        <source>sedan {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>senaste mötet</source>
        <translation>latest meeting</translation>
    </message>
    <message>
        <source>senaste {count} mötena</source>
        <translation>latest {count} meetings</translation>
    </message>
    <message>
        <source>sista dag var {day}</source>
        <translation>last day was {day}</translation>
    </message>
    <message>
        <source>sista dag {day}</source>
        <translation>last day {day}</translation>
    </message>
    <message>
        <source>visas inte</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>{came} av {counted}</source>
        <translation>{came} of {counted}</translation>
    </message>
    <message>
        <source>{count} av {total} har svarat</source>
        <translation>{count} of {total} have replied</translation>
    </message>
    <message>
        <source>{count} dagar</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{count} dagar försenat</source>
        <translation>{count} days late</translation>
    </message>
    <message>
        <source>{count} frågor har markeringar kvar</source>
        <translation>{count} questions have marks left</translation>
    </message>
    <message>
        <source>{count} frågor: {sides}</source>
        <translation>{count} questions: {sides}</translation>
    </message>
    <message>
        <source>{count} försenade</source>
        <translation>{count} late</translation>
    </message>
    <message>
        <source>{count} gånger, senast {day}</source>
        <translation>{count} times, latest {day}</translation>
    </message>
    <message>
        <source>{count} klara efter sista dag</source>
        <translation>{count} done after the last day</translation>
    </message>
    <message>
        <source>{count} klara i tid</source>
        <translation>{count} done on time</translation>
    </message>
    <message>
        <source>{count} möten</source>
        <translation>{count} meetings</translation>
    </message>
    <message>
        <source>{count} punkter har markeringar kvar</source>
        <translation>{count} items have marks left</translation>
    </message>
    <message>
        <source>{count} pågår</source>
        <translation>{count} under way</translation>
    </message>
    <message>
        <source>{count} utgår</source>
        <translation>{count} dropped</translation>
    </message>
    <message>
        <source>{count} veckor</source>
        <translation>{count} weeks</translation>
    </message>
    <message>
        <source>{count} överenskomna i höst</source>
        <translation>{count} agreed this autumn</translation>
    </message>
    <message>
        <source>{count} överenskomna i vår</source>
        <translation>{count} agreed this spring</translation>
    </message>
    <message>
        <source>{first} eller {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <source>{first} och {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>Ärende {code}</source>
        <translation>Case {code}</translation>
    </message>
    <message>
        <source>Ärende {code}: {title}</source>
        <translation>Case {code}: {title}</translation>
    </message>
    <message>
        <source>Åtgärd från {meeting}, ärende {code}</source>
        <translation>Action from {meeting}, case {code}</translation>
    </message>
    <message>
        <source>Åtgärd från {meeting}: {what}</source>
        <translation>Action from {meeting}: {what}</translation>
    </message>
    <message>
        <source>Övriga områden</source>
        <translation>Other areas</translation>
    </message>
    <message>
        <source>{file} går inte att läsa som text. Inget har lästs in ur den. Be avsändaren spara den som UTF-8 och skicka den igen.</source>
        <translation>{file} cannot be read as text. Nothing has been taken in from it. Ask the sender to save it as UTF-8 and send it again.</translation>
    </message>
    <message>
        <source>{file} går inte att öppna. Inget har lästs in ur den. Kontrollera att den är kvar och stängd.</source>
        <translation>{file} cannot be opened. Nothing has been taken in from it. Check that it is still there and closed.</translation>
    </message>
    <message>
        <source>{file} har ingen fråga ifylld. Inget har lästs in ur den. Be avsändaren fylla i den.</source>
        <translation>{file} has no question filled in. Nothing has been taken in from it. Ask the sender to fill it in.</translation>
    </message>
    <message>
        <source>{file} hör till ett forum som inte finns här. Inget har lästs in ur den. Kontrollera vart den skulle.</source>
        <translation>{file} belongs to a forum that does not exist here. Nothing has been taken in from it. Check where it was meant to go.</translation>
    </message>
    <message>
        <source>{file} är en PDF utan fält att läsa, till exempel utskriven eller inskannad. Inget har lästs in ur den. Lägg in frågan för hand.</source>
        <translation>{file} is a PDF without fields to read, for instance printed or scanned. Nothing has been taken in from it. Enter the question by hand.</translation>
    </message>
    <message>
        <source>{file} är inget frågeformulär härifrån. Inget har lästs in ur den. Lägg in frågan för hand, eller be avsändaren fylla i formuläret.</source>
        <translation>{file} is not a question form from here. Nothing has been taken in from it. Enter the question by hand, or ask the sender to fill in the form.</translation>
    </message>
    <message>
        <source>{file} är inte inläst. {why}</source>
        <translation>{file} is not taken in. {why}</translation>
    </message>
    <message>
        <source>{file} är inte inläst: högst {limit} filer läses in åt gången. Läs in resten för sig.</source>
        <translation>{file} is not taken in: at most {limit} files are read at a time. Read the rest by themselves.</translation>
    </message>
    <message>
        <source>{file} är låst med lösenord. Inget har lästs in ur den. Be avsändaren skicka den utan lösenord.</source>
        <translation>{file} is locked with a password. Nothing has been taken in from it. Ask the sender to send it without a password.</translation>
    </message>
    <message>
        <source>{file} är skadad och går inte att läsa som PDF. Inget har lästs in ur den. Be avsändaren skicka den igen.</source>
        <translation>{file} is damaged and cannot be read as a PDF. Nothing has been taken in from it. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>{file} är större än {megabytes} MB och kan inte vara ett ifyllt formulär. Inget har lästs in ur den. Kontrollera att det är rätt fil.</source>
        <translation>{file} is larger than {megabytes} MB and cannot be a filled-in form. Nothing has been taken in from it. Check that it is the right file.</translation>
    </message>
    <message>
        <source>{file} är tom. Inget har lästs in ur den. Be avsändaren skicka formuläret igen.</source>
        <translation>{file} is empty. Nothing has been taken in from it. Ask the sender to send the form again.</translation>
    </message>
    <message>
        <source>{file} är varken ett PDF-formulär eller en textfil, vad den än heter. Inget har lästs in ur den. Be avsändaren fylla i det formulär som skickades ut.</source>
        <translation>{file} is neither a PDF form nor a text file, whatever it is called. Nothing has been taken in from it. Ask the sender to fill in the form that was sent out.</translation>
    </message>
    <message>
        <source>{file}: det som ska väljas saknas eller känns inte igen ({fields}). Inget har lästs in ur den. Lägg in frågan för hand, eller be avsändaren välja.</source>
        <translation>{file}: what is to be chosen is missing or not recognised ({fields}). Nothing has been taken in from it. Enter the question by hand, or ask the sender to choose.</translation>
    </message>
    <message>
        <source>{file}: frågan är inläst i inkorgen, från {side}.</source>
        <translation>{file}: the question is in the inbox, from {side}.</translation>
    </message>
    <message>
        <source>{file}: frågan är inläst i inkorgen, från {side}. Verksamheten finns inte i registret, så den är inte angiven.</source>
        <translation>{file}: the question is in the inbox, from {side}. The unit is not in the register, so none is stated.</translation>
    </message>
    <message>
        <source>{file}: frågan är inläst men måste skrivas om, för något i den pekar ut en person. Den kan inte väljas till en dagordning innan dess.</source>
        <translation>{file}: the question is taken in but must be rewritten, since something in it points out a person. It cannot be picked to an agenda before that.</translation>
    </message>
    <message>
        <source>{file}: frågan är {length} tecken och gränsen är {limit}. Inget har lästs in ur den. Be avsändaren korta den: närmare uppgifter lämnas i rummet.</source>
        <translation>{file}: the question is {length} characters and the limit is {limit}. Nothing has been taken in from it. Ask the sender to shorten it: further details are told in the room.</translation>
    </message>
    <message>
        <source>{file}: samma svar lästes in {day}. Inget nytt har lagts till.</source>
        <translation>{file}: the same answer was taken in {day}. Nothing new has been added.</translation>
    </message>
    <message>
        <source>Inga möten är hållna den här tiden.</source>
        <translation>No meetings were held at this time.</translation>
    </message>
    <message>
        <source>Närvaron är antecknad vid {taken} av {held} hållna möten.</source>
        <translation>Attendance was taken at {taken} of {held} meetings held.</translation>
    </message>
    <message>
        <source>Närvaron är inte antecknad vid något av mötena, {held} hållna.</source>
        <translation>Attendance was not taken at any of the {held} meetings held.</translation>
    </message>
    <message>
        <source>hela tiden</source>
        <translation>all time</translation>
    </message>
    <message>
        <source>hösten {year}</source>
        <translation>autumn {year}</translation>
    </message>
    <message>
        <source>läsåret {year}</source>
        <translation>school year {year}</translation>
    </message>
    <message>
        <source>någon från elevhälsan</source>
        <translation>anybody from pupil health</translation>
    </message>
    <message>
        <source>våren {year}</source>
        <translation>spring {year}</translation>
    </message>
    <message>
        <source>{count} möten i rad utan {who}, som önskas delta.</source>
        <translation>{count} meetings in a row without {who}, wished for.</translation>
    </message>
    <message>
        <source>{count} möten i rad utan {who}.</source>
        <translation>{count} meetings in a row without {who}.</translation>
    </message>
    <message>
        <source>{who} deltog vid {came} av {counted} möten, och var inte kallad till {others}.</source>
        <translation>{who} took part in {came} of {counted} meetings, and was not called to {others}.</translation>
    </message>
    <message>
        <source>{who} deltog vid {came} av {counted} möten.</source>
        <translation>{who} took part in {came} of {counted} meetings.</translation>
    </message>
    <message>
        <source>{who} har inte varit kallad.</source>
        <translation>{who} has not been called.</translation>
    </message>
    <message>
        <source>Elevhälsan</source>
        <translation>Pupil health</translation>
    </message>
    <message>
        <source>Granska loggen {first}–{last}</source>
        <translation>Review the log {first}–{last}</translation>
    </message>
    <message>
        <source>månaden slutade {day}</source>
        <translation>the month ended {day}</translation>
    </message>
    <message>
        <source>väntar · {side}, {day}</source>
        <translation>waiting · {side}, {day}</translation>
    </message>
    <message>
        <source>väntar · {unit}, {day}</source>
        <translation>waiting · {unit}, {day}</translation>
    </message>
    <message>
        <source>Utvärdera uppstarten: {who} deltar inte längre</source>
        <translation>Evaluate the start-up: {who} no longer takes part</translation>
    </message>
    <message>
        <source>slutade {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>Har saknats av dem som ska delta: {who}.</source>
        <translation>Lacking among those who shall take part: {who}.</translation>
    </message>
    <message>
        <source>Vid varje möte deltog de funktioner som ska delta, eller en av dem där det räcker.</source>
        <translation>At every meeting those who shall take part did, or one of them where that is enough.</translation>
    </message>
    <message>
        <source>{who} ({count} av {of} möten)</source>
        <translation>{who} ({count} of {of} meetings)</translation>
    </message>
    <message>
        <source>1 ändring saknas jämfört med senaste användningen på den här datorn: loggens slut har klippts av eller filen har bytts mot en äldre.</source>
        <translation>1 change is missing compared with the latest use on this computer: the end of the log has been cut off, or the file has been exchanged for an older one.</translation>
    </message>
    <message>
        <source>Ankarfilen, som visar om ändringar saknas, har ändrats utanför programmet.</source>
        <translation>The anchor file, which shows whether changes are missing, has been altered outside the program.</translation>
    </message>
    <message>
        <source>Arbeta inte vidare i filen. Ta en kopia av den som den är, jämför med säkerhetskopiorna och med utskrivna papper, och visa den som är ansvarig för filen.</source>
        <translation>Do not work on in the file. Take a copy of it as it is, compare with the backups and with printed papers, and show whoever is responsible for the file.</translation>
    </message>
    <message>
        <source>Filen har en annan historia än när den senast användes på den här datorn: den har bytts ut eller loggen har skrivits om.</source>
        <translation>The file has another history than when it was last used on this computer: it has been exchanged, or the log has been rewritten.</translation>
    </message>
    <message>
        <source>I loggen saknas rad {first}: någon har tagit bort den utanför programmet.</source>
        <translation>Row {first} is missing from the log: somebody has removed it outside the program.</translation>
    </message>
    <message>
        <source>I loggen saknas raderna {first}–{last}: någon har tagit bort dem utanför programmet.</source>
        <translation>Rows {first}–{last} are missing from the log: somebody has removed them outside the program.</translation>
    </message>
    <message>
        <source>Loggens början saknas till och med rad {last}, men ingen gallring av den är loggad: någon har tagit bort raderna utanför programmet.</source>
        <translation>The beginning of the log is missing up to and including row {last}, but no disposal of it is logged: somebody has removed the rows outside the program.</translation>
    </message>
    <message>
        <source>Minnesanteckningarna från {meeting} bär i sidfoten ett loggvärde som inte finns i loggen: loggen har skrivits om sedan de godkändes. Jämför med det utskrivna papperet.</source>
        <translation>The minutes of {meeting} bear a log value in their footer that is not in the log: the log has been rewritten since they were approved. Compare with the printed paper.</translation>
    </message>
    <message>
        <source>Rad {first} i loggen har ändrats i efterhand.</source>
        <translation>Row {first} of the log has been changed afterwards.</translation>
    </message>
    <message>
        <source>Rad {first} i loggen hänger inte ihop med raden före: ordningen har ändrats.</source>
        <translation>Row {first} of the log does not follow from the row before: the order has been changed.</translation>
    </message>
    <message>
        <source>Raderna {first}–{last} i loggen har ändrats i efterhand.</source>
        <translation>Rows {first}–{last} of the log have been changed afterwards.</translation>
    </message>
    <message>
        <source>Raderna {first}–{last} i loggen står inte som de skrevs: de har bytt plats, eller så har en rad tagits bort och de andra numrerats om.</source>
        <translation>Rows {first}–{last} of the log do not stand as they were written: they have changed places, or a row has been removed and the others renumbered.</translation>
    </message>
    <message>
        <source>{count} ändringar saknas jämfört med senaste användningen på den här datorn: loggens slut har klippts av eller filen har bytts mot en äldre.</source>
        <translation>{count} changes are missing compared with the latest use on this computer: the end of the log has been cut off, or the file has been exchanged for an older one.</translation>
    </message>
    <message>
        <source>{what} Det som stod där skrevs efter {since}.</source>
        <translation>{what} What stood there was written after {since}.</translation>
    </message>
    <message>
        <source>{what} Det som stod där skrevs före {until}.</source>
        <translation>{what} What stood there was written before {until}.</translation>
    </message>
    <message>
        <source>{what} Det som stod där skrevs mellan {since} och {until}.</source>
        <translation>{what} What stood there was written between {since} and {until}.</translation>
    </message>
</context>
<context>
    <name>PhrasesCard</name>
    <message>
        <source>Formuleringar</source>
        <translation>Wordings</translation>
    </message>
    <message>
        <source>Det som Ctrl+J sätter in i anteckningarna, i den här ordningen. … står där något ska fyllas i. En formulering används om många och får inte peka ut någon.</source>
        <translation>What Ctrl+J inserts in the notes, in this order. … stands where something is to be filled in. A wording is used about many and must not point out anybody.</translation>
    </message>
    <message>
        <source>Inga formuleringar. Skriv en i fältet nedanför.</source>
        <translation>No wordings. Write one in the field below.</translation>
    </message>
    <message>
        <source>Ä&amp;ndra</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Ändra den markerade formuleringen (Enter)</source>
        <translation>Change the marked wording (Enter)</translation>
    </message>
    <message>
        <source>Flytta &amp;upp</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Flytta upp den markerade (Alt+Upp)</source>
        <translation>Move the marked one up (Alt+Up)</translation>
    </message>
    <message>
        <source>Flytta n&amp;er</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Flytta ner den markerade (Alt+Ner)</source>
        <translation>Move the marked one down (Alt+Down)</translation>
    </message>
    <message>
        <source>Ta b&amp;ort</source>
        <translation>Rem&amp;ove</translation>
    </message>
    <message>
        <source>Ta bort den markerade (Delete)</source>
        <translation>Remove the marked one (Delete)</translation>
    </message>
    <message>
        <source>&amp;Ny formulering</source>
        <translation>&amp;New wording</translation>
    </message>
    <message>
        <source>Ny formulering</source>
        <translation>New wording</translation>
    </message>
    <message>
        <source>Lägg ti&amp;ll</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Flytta upp den markerade formuleringen</source>
        <translation>Move the marked wording up</translation>
    </message>
    <message>
        <source>Flytta ner den markerade formuleringen</source>
        <translation>Move the marked wording down</translation>
    </message>
    <message>
        <source>&amp;Spara</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Ändrad formulering</source>
        <translation>&amp;Changed wording</translation>
    </message>
    <message>
        <source>Borttagen. Ctrl+Z ångrar.</source>
        <translation>Removed. Ctrl+Z undoes.</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Ta bort {what}</source>
        <translation>Remove {what}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>och {count} till …</source>
        <translation>and {count} more …</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Var ska filen ligga?</source>
        <translation>Where should the file be kept?</translation>
    </message>
    <message>
        <source>På den här datorns egen disk, i en mapp som bara du kommer åt. Förslaget brukar vara bra.</source>
        <translation>On this computer’s own disk, in a folder that only you can reach. The suggestion is usually good.</translation>
    </message>
    <message>
        <source>Mappen synkroniseras av {service}. Tjänsten kan byta ut filen medan du arbetar, så att ändringar går förlorade, och den kopierar filen ut ur kommunen. Välj en annan mapp.</source>
        <translation>The folder is synchronised by {service}. The service may replace the file while you work, so that changes are lost, and it copies the file out of the municipality. Choose another folder.</translation>
    </message>
    <message>
        <source>Mappen ligger på nätverket. Bryts anslutningen stannar arbetet, och bara en i taget kan skriva. Lägg filen på datorns egen disk och säkerhetskopiorna på nätverket.</source>
        <translation>The folder is on the network. If the connection breaks the work stops, and only one at a time can write. Put the file on the computer’s own disk and the backups on the network.</translation>
    </message>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Bläddra …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>Jag &amp;förstår och vill ändå lägga filen här</source>
        <translation>I &amp;understand and want to keep the file here anyway</translation>
    </message>
    <message>
        <source>Filen är krypterad. Bredvid den läggs en nyckelfil, som också behövs. Säkerhetskopior kan ligga på kommunens server: det väljer du under Inställningar.</source>
        <translation>The file is encrypted. Beside it a key file is put, which is needed too. Backups can be on the municipality’s server: you choose that under Settings.</translation>
    </message>
    <message>
        <source>{name} SIP och återkoppling</source>
        <translation>{name} SIP and feedback</translation>
    </message>
</context>
<context>
    <name>PlanAsking</name>
    <message>
        <source>Spara ändå</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>Inget datum passar för {days}. Välj ett datum för hand, eller utelämna. Inget är sparat än.</source>
        <translation>No date fits for {days}. Choose a date by hand, or leave it out. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Utelämna mötet</source>
        <translation>Leave the meeting out</translation>
    </message>
    <message>
        <source>Utelämna dem</source>
        <translation>Leave them out</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>&amp;Forum</source>
        <translation>&amp;Forum</translation>
    </message>
    <message>
        <source>&amp;Läsår</source>
        <translation>&amp;School year</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>F&amp;örsta mötet</source>
        <translation>&amp;First meeting</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Läsår</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Första mötet</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>{year} (inte inlagt)</source>
        <translation>{year} (not entered)</translation>
    </message>
    <message>
        <source>Andra datum …</source>
        <translation>Other dates …</translation>
    </message>
</context>
<context>
    <name>PlanRowPanel</name>
    <message>
        <source>Mötesdag</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>S&amp;ätt datum</source>
        <translation>&amp;Set the date</translation>
    </message>
    <message>
        <source>&amp;Ta tillbaka</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>&amp;Utelämna mötet</source>
        <translation>&amp;Leave the meeting out</translation>
    </message>
    <message>
        <source>&amp;Ta med igen</source>
        <translation>&amp;Include again</translation>
    </message>
    <message>
        <source>{day}: {why}. Tryck Enter en gång till för att sätta datumet ändå.</source>
        <translation>{day}: {why}. Press Enter once more to set the date anyway.</translation>
    </message>
    <message>
        <source>S&amp;ätt datumet ändå</source>
        <translation>&amp;Set the date anyway</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Ta tillbaka datumet som satts för hand</source>
        <translation>Take back the date set by hand</translation>
    </message>
</context>
<context>
    <name>PlanSeriesPage</name>
    <message>
        <source>Spara planen</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Förslag: {why}</source>
        <translation>Proposal: {why}</translation>
    </message>
    <message>
        <source>Inget möte ryms i den tiden. Välj ett tidigare första möte eller en längre tid.</source>
        <translation>No meeting fits in that time. Choose an earlier first meeting or a longer time.</translation>
    </message>
    <message>
        <source>Visa mötena</source>
        <translation>Show the meetings</translation>
    </message>
    <message>
        <source>Läsåret {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>Läsåret är sparat. Så här faller mötena.</source>
        <translation>The school year is saved. This is how the meetings fall.</translation>
    </message>
    <message>
        <source>Planera läsåret</source>
        <translation>Plan the school year</translation>
    </message>
    <message>
        <source>Seriens möten</source>
        <translation>The meetings of the series</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Spara planen</source>
        <translation>&amp;Save the plan</translation>
    </message>
    <message>
        <source>Lägg in mötena (Ctrl+Enter)</source>
        <translation>Enter the meetings (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Inget forum möts var n:te vecka</source>
        <translation>No forum meets every so many weeks</translation>
    </message>
    <message>
        <source>Bara forum med ett löfte om ”var n:te vecka” läggs ut som serie. Andra möten läggs in ett och ett.</source>
        <translation>Only forums with a promise of “every so many weeks” are planned as a series. Other meetings are added one by one.</translation>
    </message>
    <message>
        <source>Till möteslistan</source>
        <translation>To the list of meetings</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>I serien</source>
        <translation>In the series</translation>
    </message>
    <message>
        <source>Mötesdag</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Papperet</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Hela bredden</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Skapar papperet …</source>
        <translation>Making the paper …</translation>
    </message>
    <message>
        <source>1 sida</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{n} sidor</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>Spara papperet</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Skapar papperet</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Stän&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Spara PDF …</source>
        <translation>&amp;Save PDF …</translation>
    </message>
    <message>
        <source>Spara som &amp;Word …</source>
        <translation>Save as &amp;Word …</translation>
    </message>
    <message>
        <source>&amp;Brevet …</source>
        <translation>The &amp;letter …</translation>
    </message>
</context>
<context>
    <name>PrincipalEditor</name>
    <message>
        <source>Ny huvudman</source>
        <translation>New responsible body</translation>
    </message>
    <message>
        <source>Ångra den nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort huvudmannen</source>
        <translation>Remove the responsible body</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Den som driver verksamheten: kommunen, ett bolag, en stiftelse, regionen.</source>
        <translation>The one that runs the unit: the municipality, a company, a foundation, the region.</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>En fristående skola står utanför myndigheten och hör bara sina egna ärenden (skollagen 29 kap. 14 §).</source>
        <translation>An independent school stands outside the authority and hears only its own cases (Education Act chapter 29, section 14).</translation>
    </message>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>Principals</name>
    <message>
        <source>Huvudmän</source>
        <translation>Responsible bodies</translation>
    </message>
    <message>
        <source>&amp;Ny huvudman</source>
        <translation>&amp;New responsible body</translation>
    </message>
    <message>
        <source>Sök huvudman</source>
        <translation>Search responsible body</translation>
    </message>
    <message>
        <source>Här finns inga huvudmän än</source>
        <translation>There are no responsible bodies yet</translation>
    </message>
    <message>
        <source>Huvudmannen är den som driver en verksamhet: kommunen, ett bolag, en stiftelse eller regionen.</source>
        <translation>The responsible body is the one that runs a unit: the municipality, a company, a foundation or the region.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>{number} Ärendet visas inte</source>
        <translation>{number} The case is not shown</translation>
    </message>
    <message>
        <source>De här hör inte till ärendets krets och är närvarande, eller kan vara det: {who}. Inget av ärendet visas förrän de har lämnat rummet.</source>
        <translation>These do not belong to the circle of the case and are present, or may be: {who}. Nothing of the case is shown until they have left the room.</translation>
    </message>
    <message>
        <source>Visa ärendet?</source>
        <translation>Show the case?</translation>
    </message>
    <message>
        <source>De har lämnat rummet, visa</source>
        <translation>They have left the room, show it</translation>
    </message>
    <message>
        <source>Visa inte</source>
        <translation>Do not show</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Paragrafen i stor text</source>
        <translation>The paragraph in big text</translation>
    </message>
    <message>
        <source>← → byter paragraf · F11 helskärm · Esc stänger</source>
        <translation>← → changes paragraph · F11 full screen · Esc closes</translation>
    </message>
</context>
<context>
    <name>QualityStep</name>
    <message>
        <source>6. Hur blev mötet?</source>
        <translation>6. How did the meeting go?</translation>
    </message>
    <message>
        <source>{n} av 5, från information till dialog</source>
        <translation>{n} of 5, from information to dialogue</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ta bort svaret</source>
        <translation>Remove the answer</translation>
    </message>
    <message>
        <source>Inget svar</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>{n} av 5</source>
        <translation>{n} of 5</translation>
    </message>
    <message>
        <source>Information eller dialog?</source>
        <translation>Information or dialogue?</translation>
    </message>
    <message>
        <source>1 bara information, 5 dialog</source>
        <translation>1 information only, 5 dialogue</translation>
    </message>
    <message>
        <source>Var rätt personer med?</source>
        <translation>Were the right people there?</translation>
    </message>
    <message>
        <source>Kom ni framåt?</source>
        <translation>Did you make progress?</translation>
    </message>
    <message>
        <source>Tio sekunder, frivilligt. Om mötet, aldrig om någon person.</source>
        <translation>Ten seconds, optional. About the meeting, never about a person.</translation>
    </message>
    <message>
        <source>1–5 · J ja · N nej · Delete tar bort svaret</source>
        <translation>1–5 · J yes · N no · Delete removes the answer</translation>
    </message>
    <message>
        <source>Noterat</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>dialog {mean} av 5</source>
        <translation>dialogue {mean} of 5</translation>
    </message>
    <message>
        <source>rätt personer {yes} av {of}</source>
        <translation>right people {yes} of {of}</translation>
    </message>
    <message>
        <source>framåt {yes} av {of}</source>
        <translation>ahead {yes} of {of}</translation>
    </message>
    <message>
        <source>Senaste året, {n} möten: {told}.</source>
        <translation>The last year, {n} meetings: {told}.</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Ny fråga till {forum}</source>
        <translation>New question to {forum}</translation>
    </message>
    <message>
        <source>Skriv om frågan</source>
        <translation>Rewrite the question</translation>
    </message>
    <message>
        <source>&amp;Spara frågan</source>
        <translation>&amp;Save the question</translation>
    </message>
    <message>
        <source>Anges inte</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Måste bort: {what}.</source>
        <translation>Must go: {what}.</translation>
    </message>
    <message>
        <source>Väg om det behövs: {what}.</source>
        <translation>Weigh whether it is needed: {what}.</translation>
    </message>
    <message>
        <source>Inga namn, personnummer, klasser eller adresser. Närmare uppgifter lämnas i rummet.</source>
        <translation>No names, personal identity numbers, classes or addresses. Further details are told in the room.</translation>
    </message>
    <message>
        <source>{count} av {limit}</source>
        <translation>{count} of {limit}</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Från</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>V&amp;erksamhet</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Verksamhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>&amp;Område</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>&amp;Typ</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>&amp;Stadium</source>
        <translation>S&amp;tage</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>F&amp;rågan</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Frågan, en rad, högst 200 tecken</source>
        <translation>The question, one line, at most 200 characters</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Lägg in frågan</source>
        <translation>&amp;Add the question</translation>
    </message>
    <message>
        <source>Utkast till fråga till {forum}</source>
        <translation>Draft of a question to {forum}</translation>
    </message>
    <message>
        <source>Spara som &amp;utkast</source>
        <translation>Save as &amp;draft</translation>
    </message>
    <message>
        <source>Ligger bland dina egna utkast tills du lämnar in frågan</source>
        <translation>Lies among your own drafts until you hand the question in</translation>
    </message>
</context>
<context>
    <name>QuestionFiles</name>
    <message>
        <source>Frågeformulär</source>
        <translation>Question form</translation>
    </message>
    <message>
        <source>Formuläret går till båda förvaltningarna. Det tar val och en rad, och regeln om vad som inte får stå är tryckt på det. PDF fylls i på skärmen, textfilen i vilket program som helst.</source>
        <translation>The form goes to both administrations. It takes choices and one line, and the rule about what may not stand there is printed on it. The PDF is filled in on screen, the text file in any program.</translation>
    </message>
    <message>
        <source>Spara som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Spara som textfil …</source>
        <translation>Save as text file …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Spara formuläret</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Sparad: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Läs in svar</source>
        <translation>Import replies</translation>
    </message>
    <message>
        <source>{n} filer till lästes inte in.</source>
        <translation>{n} more files were not taken in.</translation>
    </message>
    <message>
        <source>{n} frågor är inlästa i inkorgen.</source>
        <translation>{n} questions are in the inbox.</translation>
    </message>
</context>
<context>
    <name>QuestionFilters</name>
    <message>
        <source>Väntar</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>På dagordningen</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Makulerade</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sök i frågorna</source>
        <translation>Search the questions</translation>
    </message>
    <message>
        <source>Sök fråga</source>
        <translation>Search question</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Förvaltning</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Alla förvaltningar</source>
        <translation>All administrations</translation>
    </message>
    <message>
        <source>Alla typer</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation>All areas</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Verksamhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ålder</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{n} dagar</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>Måste skrivas om</source>
        <translation>Must be rewritten</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Ny fråga</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Läs in svar</source>
        <translation>Import replies</translation>
    </message>
    <message>
        <source>Sök bland frågorna</source>
        <translation>Search among the questions</translation>
    </message>
    <message>
        <source>Makulera frågan som är markerad</source>
        <translation>Void the marked question</translation>
    </message>
    <message>
        <source>Skriv om frågan som är markerad</source>
        <translation>Rewrite the marked question</translation>
    </message>
    <message>
        <source>&amp;Välj {n} till dagordningen</source>
        <translation>&amp;Pick {n} to the agenda</translation>
    </message>
    <message>
        <source>&amp;Välj till dagordningen</source>
        <translation>&amp;Pick to the agenda</translation>
    </message>
    <message>
        <source>Frågan står nu på dagordningen till {meeting}. Det går att ångra.</source>
        <translation>The question is now on the agenda of {meeting}. It can be undone.</translation>
    </message>
    <message>
        <source>{n} frågor står nu på dagordningen till {meeting}. Det går att ångra.</source>
        <translation>{n} questions are now on the agenda of {meeting}. It can be undone.</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>&amp;Formulär …</source>
        <translation>&amp;Form …</translation>
    </message>
    <message>
        <source>Spara frågeformuläret som PDF eller textfil</source>
        <translation>Save the question form as PDF or text file</translation>
    </message>
    <message>
        <source>&amp;Läs in svar …</source>
        <translation>&amp;Import replies …</translation>
    </message>
    <message>
        <source>Läs in formulär som kommit tillbaka, flera på en gång (Ctrl+O). Det går också att släppa filerna här.</source>
        <translation>Import forms that have come back, several at once (Ctrl+O). You can also drop the files here.</translation>
    </message>
    <message>
        <source>&amp;Ny fråga</source>
        <translation>&amp;New question</translation>
    </message>
    <message>
        <source>Lägg in en fråga för hand (Ctrl+N)</source>
        <translation>Enter a question by hand (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Makulera …</source>
        <translation>&amp;Void …</translation>
    </message>
    <message>
        <source>Makulera den markerade frågan, med orsak (Delete)</source>
        <translation>Void the marked question, with a reason (Delete)</translation>
    </message>
    <message>
        <source>&amp;Skriv om …</source>
        <translation>&amp;Rewrite …</translation>
    </message>
    <message>
        <source>Skriv om den markerade frågan (F2)</source>
        <translation>Rewrite the marked question (F2)</translation>
    </message>
    <message>
        <source>Lägg de markerade frågorna på nästa mötes dagordning (Enter)</source>
        <translation>Put the marked questions on the next meeting’s agenda (Enter)</translation>
    </message>
    <message>
        <source>Visa &amp;alla frågor</source>
        <translation>Show &amp;all questions</translation>
    </message>
    <message>
        <source>Spara formuläret …</source>
        <translation>Save the form …</translation>
    </message>
    <message>
        <source>Utkastet är sparat. Det finns under Utkast.</source>
        <translation>The draft is saved. It is under Drafts.</translation>
    </message>
    <message>
        <source>&amp;Utkast</source>
        <translation>&amp;Drafts</translation>
    </message>
    <message>
        <source>Egna utkast och papperskorgen</source>
        <translation>Own drafts and the trash</translation>
    </message>
    <message>
        <source>Spa&amp;ra listan …</source>
        <translation>Save the &amp;list …</translation>
    </message>
    <message>
        <source>Spara det som visas som Excel- eller CSV-fil (Ctrl+S)</source>
        <translation>Save what is shown as an Excel or CSV file (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>nyårsdagen</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>trettondagsafton</source>
        <translation>Twelfth Night Eve</translation>
    </message>
    <message>
        <source>trettondedag jul</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>skärtorsdagen</source>
        <translation>Maundy Thursday</translation>
    </message>
    <message>
        <source>långfredagen</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>påskdagen</source>
        <translation>Easter Day</translation>
    </message>
    <message>
        <source>annandag påsk</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>valborgsmässoafton</source>
        <translation>Walpurgis Eve</translation>
    </message>
    <message>
        <source>första maj</source>
        <translation>May Day</translation>
    </message>
    <message>
        <source>Kristi himmelsfärdsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>pingstdagen</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>nationaldagen</source>
        <translation>Sweden’s National Day</translation>
    </message>
    <message>
        <source>midsommarafton</source>
        <translation>Midsummer Eve</translation>
    </message>
    <message>
        <source>midsommardagen</source>
        <translation>Midsummer Day</translation>
    </message>
    <message>
        <source>dagen före alla helgons dag</source>
        <translation>the day before All Saints’ Day</translation>
    </message>
    <message>
        <source>alla helgons dag</source>
        <translation>All Saints’ Day</translation>
    </message>
    <message>
        <source>julafton</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>juldagen</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>annandag jul</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>nyårsafton</source>
        <translation>New Year’s Eve</translation>
    </message>
    <message>
        <source>klämdag</source>
        <translation>a day between two days off</translation>
    </message>
    <message>
        <source>sommar</source>
        <translation>summer</translation>
    </message>
    <message>
        <source>höstlov</source>
        <translation>autumn half-term</translation>
    </message>
    <message>
        <source>jullov</source>
        <translation>Christmas break</translation>
    </message>
    <message>
        <source>sportlov</source>
        <translation>winter half-term</translation>
    </message>
    <message>
        <source>påsklov</source>
        <translation>Easter break</translation>
    </message>
    <message>
        <source>lov</source>
        <translation>school break</translation>
    </message>
    <message>
        <source>studiedag</source>
        <translation>teachers’ day</translation>
    </message>
    <message>
        <source>utanför planens tid</source>
        <translation>outside the time of the plan</translation>
    </message>
    <message>
        <source>läsåret ej inlagt</source>
        <translation>school year not entered</translation>
    </message>
    <message>
        <source>inställt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>datum satt för hand</source>
        <translation>date set by hand</translation>
    </message>
    <message>
        <source>mötet står redan</source>
        <translation>the meeting stands already</translation>
    </message>
    <message>
        <source>dagen har redan varit</source>
        <translation>the day has passed</translation>
    </message>
    <message>
        <source>den är tom</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>samma tecken eller ord upprepas</source>
        <translation>the same characters or words are repeated</translation>
    </message>
    <message>
        <source>den består mest av vanliga ord, namn eller sifferföljder</source>
        <translation>it is mostly common words, names or runs of digits</translation>
    </message>
    <message>
        <source>bara {days} dagar från mötet {day}</source>
        <translation>only {days} days from the meeting {day}</translation>
    </message>
    <message>
        <source>bara {days} dag från mötet {day}</source>
        <translation>only {days} day from the meeting {day}</translation>
    </message>
    <message>
        <source>samma dag som ett annat möte ({day})</source>
        <translation>the same day as another meeting ({day})</translation>
    </message>
    <message>
        <source>den har {count} tecken, minst {least} tecken eller {words} ord behövs</source>
        <translation>it has {count} characters, at least {least} characters or {words} words are needed</translation>
    </message>
</context>
<context>
    <name>RecognitionSection</name>
    <message>
        <source>När flera uppgifter tillsammans pekar ut ett barn</source>
        <translation>When several facts together point out a child</translation>
    </message>
    <message>
        <source>Programmet räknar ut hur många elever ett ärende passar in på, efter elevtalen i Skolor och enheter. Tre uppgifter varnar alltid, även utan elevtal.</source>
        <translation>The program works out how many pupils a case fits, from the pupil numbers in Schools and units. Three facts always warn, also without pupil numbers.</translation>
    </message>
    <message>
        <source>&amp;Varna när ett ärende passar in på färre elever än</source>
        <translation>&amp;Warn when a case fits fewer pupils than</translation>
    </message>
    <message>
        <source>Varna när ett ärende passar in på färre elever än</source>
        <translation>Warn when a case fits fewer pupils than</translation>
    </message>
    <message>
        <source>&amp;Räkna med antal barn per årskull där elevtal saknas</source>
        <translation>&amp;Count with children per birth year where pupil numbers are missing</translation>
    </message>
    <message>
        <source>Barn per årskull i kommunen</source>
        <translation>Children per birth year in the municipality</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Sök fram filen på datorn</source>
        <translation>Find the file on the computer</translation>
    </message>
    <message>
        <source>Välj samverkansfil</source>
        <translation>Choose a Samverkan file</translation>
    </message>
    <message>
        <source>! Grupp {number} är felskriven. Jämför den med papperet.</source>
        <translation>! Group {number} is mistyped. Compare it with the paper.</translation>
    </message>
    <message>
        <source>✓ Alla {groups} grupper är rätt skrivna.</source>
        <translation>✓ All {groups} groups are typed correctly.</translation>
    </message>
    <message>
        <source>{done} av {groups} grupper. Stora och små bokstäver går lika bra.</source>
        <translation>{done} of {groups} groups. Capital and small letters are the same.</translation>
    </message>
    <message>
        <source>Välj först en fil.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Grupp {number} är inte hel: den ska ha fem tecken.</source>
        <translation>Group {number} is not whole: it shall have five characters.</translation>
    </message>
    <message>
        <source>Öppna med återställningsnyckeln</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>Ta fram papperet med nyckeln. Därefter väljer du en ny lösenfras, och papperet låses in igen.</source>
        <translation>Take out the paper with the key. After that you choose a new passphrase, and the paper is locked away again.</translation>
    </message>
    <message>
        <source>&amp;Öppna</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Nyckeln stämmer. Välj en ny lösenfras</source>
        <translation>The key is right. Choose a new passphrase</translation>
    </message>
    <message>
        <source>Filen är öppen men inget visas förrän en lösenfras är vald. Övriga användare har sina kvar.</source>
        <translation>The file is open but nothing is shown until a passphrase is chosen. Other users keep theirs.</translation>
    </message>
    <message>
        <source>&amp;Spara lösenfrasen och öppna</source>
        <translation>&amp;Save the passphrase and open</translation>
    </message>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Bläddra …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>&amp;Nyckeln, grupp för grupp</source>
        <translation>The &amp;key, group by group</translation>
    </message>
    <message>
        <source>&amp;Vem ska få en ny lösenfras?</source>
        <translation>&amp;Who shall have a new passphrase?</translation>
    </message>
    <message>
        <source>Vem ska få en ny lösenfras?</source>
        <translation>Who shall have a new passphrase?</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Öppnar …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Öppnar</source>
        <translation>Opening</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Huvudmän</source>
        <translation>Responsible bodies</translation>
    </message>
    <message>
        <source>Samverkansområden</source>
        <translation>Areas of cooperation</translation>
    </message>
    <message>
        <source>Enheter, personal och det ni samverkar om. Bara personal skrivs in här, aldrig barn.</source>
        <translation>Units, staff and what you cooperate on. Only staff are entered here, never children.</translation>
    </message>
    <message>
        <source>Läs in enheter eller personal</source>
        <translation>Import units or staff</translation>
    </message>
    <message>
        <source>Skolor och enheter</source>
        <translation>Schools and units</translation>
    </message>
    <message>
        <source>&amp;Läs in från fil …</source>
        <translation>&amp;Import from file …</translation>
    </message>
    <message>
        <source>Läs in enheter eller personal från en CSV-fil. Du kan också släppa filen här.</source>
        <translation>Import units or staff from a CSV file. You can also drop the file here.</translation>
    </message>
    <message>
        <source>Delar av sidan</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Spa&amp;ra listan …</source>
        <translation>Save the &amp;list …</translation>
    </message>
    <message>
        <source>Spara det som visas som Excel- eller CSV-fil (Ctrl+S)</source>
        <translation>Save what is shown as an Excel or CSV file (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Ingen öppen åtgärd har koden {codes}. Jämför med lappen.</source>
        <translation>No open action has the code {codes}. Compare with the slip.</translation>
    </message>
    <message>
        <source>Svar (*.eml *.txt)</source>
        <translation>Answers (*.eml *.txt)</translation>
    </message>
    <message>
        <source>Läs in svar</source>
        <translation>Import answers</translation>
    </message>
    <message>
        <source>Ta in 1 svar</source>
        <translation>Import 1 answer</translation>
    </message>
    <message>
        <source>Ta in {n} svar</source>
        <translation>Import {n} answers</translation>
    </message>
    <message>
        <source>✓ Tas in</source>
        <translation>✓ Taken in</translation>
    </message>
    <message>
        <source>Skriv om raden först</source>
        <translation>Rewrite the line first</translation>
    </message>
    <message>
        <source>Redan känt</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>Inte med</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>1 svar är inläst.</source>
        <translation>1 answer is taken in.</translation>
    </message>
    <message>
        <source>{n} svar är inlästa.</source>
        <translation>{n} answers are taken in.</translation>
    </message>
    <message>
        <source>Svar på åtgärdslappar</source>
        <translation>Answers to action slips</translation>
    </message>
    <message>
        <source>Klistra in svaret, öppna filen eller släpp den här. Inget ändras förrän du tar in svaren.</source>
        <translation>Paste the answer, open the file or drop it here. Nothing changes until you take the answers in.</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Det som svaren säger</source>
        <translation>What the answers say</translation>
    </message>
    <message>
        <source>&amp;Öppna fil …</source>
        <translation>&amp;Open file …</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ta in svaren</source>
        <translation>Take the answers in</translation>
    </message>
    <message>
        <source>Ta in svaren (Ctrl+Enter)</source>
        <translation>Take the answers in (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ReportPopup</name>
    <message>
        <source>Redovisad i nämnd</source>
        <translation>Reported to the board</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>till exempel § 112</source>
        <translation>for example § 112</translation>
    </message>
    <message>
        <source>Nämndens sammanträde</source>
        <translation>The board&apos;s meeting</translation>
    </message>
    <message>
        <source>Nämndens paragraf</source>
        <translation>The board&apos;s paragraph</translation>
    </message>
    <message>
        <source>Gäller {n} möten.</source>
        <translation>For {n} meetings.</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>Lägg till funktion …</source>
        <translation>Add function …</translation>
    </message>
    <message>
        <source>Lägg till funktion i gruppen</source>
        <translation>Add function to the group</translation>
    </message>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Ska eller önskas delta</source>
        <translation>Shall or is wished to take part</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Minst så många</source>
        <translation>At least so many</translation>
    </message>
    <message>
        <source>Minst</source>
        <translation>At least</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Återställ från säkerhetskopia</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>Välj en kopia. Den kontrolleras innan något ändras, och det som finns i dag sparas bredvid.</source>
        <translation>Choose a copy. It is checked before anything is changed, and what is there today is saved beside it.</translation>
    </message>
    <message>
        <source>Här finns inga säkerhetskopior. Välj mappen där de ligger, till exempel på kommunens server.</source>
        <translation>There are no backups here. Choose the folder where they are, for example on the municipality’s server.</translation>
    </message>
    <message>
        <source>Välj en säkerhetskopia</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Läggs tillbaka som</source>
        <translation>Restore as</translation>
    </message>
    <message>
        <source>Filen som ligger där nu sparas bredvid, med ”före-återställning” i namnet.</source>
        <translation>The file that is there now is saved beside it, with “före-återställning” in its name.</translation>
    </message>
    <message>
        <source>Där finns ingen fil nu.</source>
        <translation>There is no file there now.</translation>
    </message>
    <message>
        <source>! Grupp {number} är felskriven. Jämför den med papperet.</source>
        <translation>! Group {number} is mistyped. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Papperet från den tid då kopian gjordes.</source>
        <translation>The paper from the time when the copy was made.</translation>
    </message>
    <message>
        <source>Nyckeln är inte hel: 13 grupper med fem tecken behövs.</source>
        <translation>The key is not whole: 13 groups of five characters are needed.</translation>
    </message>
    <message>
        <source>Återställd och kontrollerad: {file}.</source>
        <translation>Restored and checked: {file}.</translation>
    </message>
    <message>
        <source>1 ändring</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>{count} ändringar</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>{lost} gjordes efter kopian och finns inte i den.</source>
        <translation>{lost} made after the copy and not in it.</translation>
    </message>
    <message>
        <source>Inget saknas jämfört med det som senast var känt om filen.</source>
        <translation>Nothing is missing compared with what was last known about the file.</translation>
    </message>
    <message>
        <source>&amp;Öppna filen</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <source>Till startsidan</source>
        <translation>To the start page</translation>
    </message>
    <message>
        <source>Annan &amp;mapp …</source>
        <translation>Another &amp;folder …</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Läggs tillbaka som</source>
        <translation>Re&amp;store as</translation>
    </message>
    <message>
        <source>Blä&amp;ddra …</source>
        <translation>B&amp;rowse …</translation>
    </message>
    <message>
        <source>&amp;Namn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lösen&amp;fras, som den var när kopian gjordes</source>
        <translation>Pass&amp;phrase, as it was when the copy was made</translation>
    </message>
    <message>
        <source>Lösenfras, som den var när kopian gjordes</source>
        <translation>Passphrase, as it was when the copy was made</translation>
    </message>
    <message>
        <source>Nyckeln, &amp;grupp för grupp</source>
        <translation>The key, &amp;group by group</translation>
    </message>
    <message>
        <source>Använd återställnings&amp;nyckeln i stället</source>
        <translation>Use the recovery &amp;key instead</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kontrollerar och återställer …</source>
        <translation>Checking and restoring …</translation>
    </message>
    <message>
        <source>Kontrollerar och återställer</source>
        <translation>Checking and restoring</translation>
    </message>
    <message>
        <source>Åte&amp;rställ</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Ingen plats är vald. Inget har återställts. Skriv var filen ska läggas.</source>
        <translation>No place is chosen. Nothing has been restored. Write where the file is to be put.</translation>
    </message>
    <message>
        <source>Där finns ingen fil nu. {file} ligger kvar, så det blir två filer som inte följs åt.</source>
        <translation>There is no file there now. {file} stays where it is, so there will be two files that do not follow each other.</translation>
    </message>
    <message>
        <source>Det som skrivs i den ena filen kommer inte in i den andra.</source>
        <translation>What is written in one of the files does not come into the other.</translation>
    </message>
    <message>
        <source>Arbeta vidare i {file}. Filen som låg där är sparad som {other}, med sina nycklar: behåll den tills inget mer behövs ur den.</source>
        <translation>Go on working in {file}. The file that was there is kept as {other}, with its keys: keep it until nothing more is needed from it.</translation>
    </message>
    <message>
        <source>Arbeta vidare i {other} som förut. {file} är en kopia vid sidan om.</source>
        <translation>Go on working in {other} as before. {file} is a copy on the side.</translation>
    </message>
    <message>
        <source>Ska kopian gälla i stället: återställ den till {other}.</source>
        <translation>If the copy is to be the one that counts: restore it to {other}.</translation>
    </message>
</context>
<context>
    <name>RoleOrder</name>
    <message>
        <source>Ordning på sidan</source>
        <translation>Order of the page</translation>
    </message>
    <message>
        <source>Vad som står först på sidan</source>
        <translation>What comes first on the page</translation>
    </message>
    <message>
        <source>Som sekreterare</source>
        <translation>As secretary</translation>
    </message>
    <message>
        <source>Som förvaltningschef</source>
        <translation>As head</translation>
    </message>
    <message>
        <source>Som elevhälsa</source>
        <translation>As pupil health</translation>
    </message>
</context>
<context>
    <name>RowField</name>
    <message>
        <source>Flytta raden uppåt</source>
        <translation>Move the row up</translation>
    </message>
    <message>
        <source>Flytta raden nedåt</source>
        <translation>Move the row down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort raden</source>
        <translation>Remove the row</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Skriv lösenfrasen först, så kan filen läsas.</source>
        <translation>Type the passphrase first, so that the file can be read.</translation>
    </message>
    <message>
        <source>Spara det som går att läsa som</source>
        <translation>Save what can be read as</translation>
    </message>
    <message>
        <source>Öppna den med samma lösenfras.</source>
        <translation>Open it with the same passphrase.</translation>
    </message>
    <message>
        <source>okänt antal</source>
        <translation>an unknown number</translation>
    </message>
    <message>
        <source>Det skadade höll inget annat än filens egen ordning, så inget saknas.</source>
        <translation>What was damaged held nothing but the file&apos;s own order, so nothing is missing.</translation>
    </message>
    <message>
        <source>Förlorat: {parts}. Jämför med den senaste säkerhetskopian.</source>
        <translation>Lost: {parts}. Compare with the latest backup.</translation>
    </message>
    <message>
        <source>{file} är skapad med det som gick att läsa: {meetings} möten, {texts} anteckningar, {follow_ups} uppföljningar. Arbeta vidare i den. Den skadade filen är orörd, och det som skrivs i den ena kommer inte in i den andra.</source>
        <translation>{file} has been made with what could be read: {meetings} meetings, {texts} notes, {follow_ups} follow-ups. Go on working in it. The damaged file is untouched, and what is written in one does not come into the other.</translation>
    </message>
</context>
<context>
    <name>SanitisePopup</name>
    <message>
        <source>Sanera {item}</source>
        <translation>Sanitise {item}</translation>
    </message>
    <message>
        <source>Sanera</source>
        <translation>Sanitise</translation>
    </message>
    <message>
        <source>För- och efternamn</source>
        <translation>First name and surname</translation>
    </message>
    <message>
        <source>Den andra personen</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>Ta bort rubriken också</source>
        <translation>Remove the heading too</translation>
    </message>
    <message>
        <source>Texten tas bort ur alla versioner och ur sökningen, bilagorna också. Det går inte att ångra. Att det har gjorts, och av vilka två, står kvar i loggen.</source>
        <translation>The text is removed from all versions and from the search, its attachments too. It cannot be undone. That it was done, and by which two, stays in the log.</translation>
    </message>
    <message>
        <source>Säkerhetskopior som redan finns har texten kvar. De gallras efter hand, och den sista är borta {day}. Gör en ny kopia efteråt och ta bort dem som gjordes före, även på andra ställen.</source>
        <translation>Backups that exist already still hold the text. They are thinned out in time, and the last one is gone on {day}. Make a new backup afterwards and remove those made before, in other places too.</translation>
    </message>
</context>
<context>
    <name>SchoolYearCard</name>
    <message>
        <source>Läsåret {name}</source>
        <translation>School year {name}</translation>
    </message>
    <message>
        <source>Förslag att bekräfta</source>
        <translation>Proposal to confirm</translation>
    </message>
    <message>
        <source>Läsåret är sparat. Möten som redan är planerade flyttas inte.</source>
        <translation>The school year is saved. Meetings that are already planned are not moved.</translation>
    </message>
    <message>
        <source>&amp;Ta bort läsåret</source>
        <translation>&amp;Remove the school year</translation>
    </message>
</context>
<context>
    <name>SchoolYearEditor</name>
    <message>
        <source>Spara läsåret</source>
        <translation>Save the school year</translation>
    </message>
    <message>
        <source>Så brukar läsåret falla. Stäm av med det kommunen har beslutat och ändra det som skiljer; sedan räknar programmet med det.</source>
        <translation>This is how the school year usually falls. Check it against what the municipality has decided and change what differs; after that the program counts on it.</translation>
    </message>
    <message>
        <source>Ändra det som skiljer från kommunens beslut. Möten som redan är planerade flyttas inte.</source>
        <translation>Change what differs from the municipality’s decision. Meetings that are already planned are not moved.</translation>
    </message>
    <message>
        <source>Höstterminen</source>
        <translation>Autumn term</translation>
    </message>
    <message>
        <source>Vårterminen</source>
        <translation>Spring term</translation>
    </message>
    <message>
        <source>Läsårets &amp;namn</source>
        <translation>&amp;Name of the school year</translation>
    </message>
    <message>
        <source>Läsårets namn</source>
        <translation>Name of the school year</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Lov (jullovet ligger mellan terminerna)</source>
        <translation>Breaks (the Christmas break lies between the terms)</translation>
    </message>
    <message>
        <source>+ &amp;Lov</source>
        <translation>+ &amp;Break</translation>
    </message>
    <message>
        <source>Lägg till lov</source>
        <translation>Add break</translation>
    </message>
    <message>
        <source>Studiedagar</source>
        <translation>Teacher days</translation>
    </message>
    <message>
        <source>+ S&amp;tudiedag</source>
        <translation>+ &amp;Teacher day</translation>
    </message>
    <message>
        <source>Lägg till studiedag</source>
        <translation>Add teacher day</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Spara läsåret</source>
        <translation>&amp;Save the school year</translation>
    </message>
    <message>
        <source>Spara läsåret (Ctrl+Enter)</source>
        <translation>Save the school year (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>SchoolYearStep</name>
    <message>
        <source>Läsår</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>När är det skola?</source>
        <translation>When is there school?</translation>
    </message>
    <message>
        <source>Så brukar läsåret falla. Ändra det som skiljer från kommunens beslut: möten läggs aldrig på lov.</source>
        <translation>This is how the school year usually falls. Change what differs from the municipality’s decision: meetings are never placed in breaks.</translation>
    </message>
    <message>
        <source>&amp;Läsår</source>
        <translation>&amp;School year</translation>
    </message>
    <message>
        <source>Datumen är &amp;kontrollerade mot kommunens beslut</source>
        <translation>The dates are &amp;checked against the municipality’s decision</translation>
    </message>
    <message>
        <source>Utan krysset märks läsåret som förslag. Du kan ändra och bekräfta det senare.</source>
        <translation>Without the tick the school year is marked as a proposal. You can change and confirm it later.</translation>
    </message>
</context>
<context>
    <name>SchoolYears</name>
    <message>
        <source>Läsår</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>&amp;Nytt läsår</source>
        <translation>&amp;New school year</translation>
    </message>
    <message>
        <source>Sök läsår</source>
        <translation>Search school year</translation>
    </message>
    <message>
        <source>Här finns inget läsår än</source>
        <translation>There is no school year yet</translation>
    </message>
    <message>
        <source>Lägg in kommunens terminer och lov, så flyttas möten som annars skulle hamna på ett lov.</source>
        <translation>Enter the municipality’s terms and breaks, and meetings that would otherwise fall in a break are moved.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Sök i möten, ärenden, uppföljningar …</source>
        <translation>Search meetings, cases, follow-ups …</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Sök, Ctrl+K</source>
        <translation>Search, Ctrl+K</translation>
    </message>
</context>
<context>
    <name>SeriesStep</name>
    <message>
        <source>Första mötet</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>När är det {forum}?</source>
        <translation>When is {forum}?</translation>
    </message>
    <message>
        <source>Inget av de valda forumen har en fast serie. Möten lägger du in ett och ett, under Möten.</source>
        <translation>None of the chosen forums has a fixed series. You enter meetings one by one, under Meetings.</translation>
    </message>
    <message>
        <source>Löftet är {rhythm}. Välj första mötet, så läggs resten ut. Datum på lov och helgdagar flyttas, med skälet bredvid.</source>
        <translation>The promise is {rhythm}. Choose the first meeting and the rest follow. Dates in breaks and on holidays are moved, with the reason beside them.</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Längsta uppehåll: {weeks} veckor.</source>
        <translation>Longest pause: {weeks} weeks.</translation>
    </message>
    <message>
        <source>1 möte läsåret {name}</source>
        <translation>1 meeting in school year {name}</translation>
    </message>
    <message>
        <source>{count} möten läsåret {name}</source>
        <translation>{count} meetings in school year {name}</translation>
    </message>
    <message>
        <source>, 1 flyttat</source>
        <translation>, 1 moved</translation>
    </message>
    <message>
        <source>, {moved} flyttade</source>
        <translation>, {moved} moved</translation>
    </message>
    <message>
        <source>flyttat från {day}: {why}</source>
        <translation>moved from {day}: {why}</translation>
    </message>
    <message>
        <source>inget möte: {why}</source>
        <translation>no meeting: {why}</translation>
    </message>
    <message>
        <source>välj datum sedan: {why}</source>
        <translation>choose a date later: {why}</translation>
    </message>
    <message>
        <source>&amp;Första mötet</source>
        <translation>&amp;First meeting</translation>
    </message>
    <message>
        <source>Från &amp;kl.</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>Från kl.</source>
        <translation>From (time)</translation>
    </message>
    <message>
        <source>Till k&amp;l.</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Till kl.</source>
        <translation>To (time)</translation>
    </message>
    <message>
        <source>&amp;Plats (valfritt)</source>
        <translation>&amp;Place (optional)</translation>
    </message>
    <message>
        <source>Till exempel Kommunhuset, rum 2</source>
        <translation>For example Kommunhuset, room 2</translation>
    </message>
    <message>
        <source>Planerade möten</source>
        <translation>Planned meetings</translation>
    </message>
    <message>
        <source>Planera &amp;senare</source>
        <translation>Plan &amp;later</translation>
    </message>
</context>
<context>
    <name>ServedRow</name>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Välj enhet …</source>
        <translation>Choose unit …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Nämnder</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Läsår</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Forum och löften</source>
        <translation>Forums and promises</translation>
    </message>
    <message>
        <source>Igenkänning</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Användare</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Delar av sidan</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Ord som får stå</source>
        <translation>Allowed words</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Delad fil</source>
        <translation>Shared file</translation>
    </message>
    <message>
        <source>Stavning och formuleringar</source>
        <translation>Spelling and wordings</translation>
    </message>
</context>
<context>
    <name>SeveralPopup</name>
    <message>
        <source>✓ Med</source>
        <translation>✓ Included</translation>
    </message>
    <message>
        <source>Inte med</source>
        <translation>Not included</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Inget papper skrivs ut förrän det som måste bort är borta.</source>
        <translation>No paper is printed until what must go is gone.</translation>
    </message>
    <message>
        <source>Godkänn …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>En markering måste bort först.</source>
        <translation>One mark must go first.</translation>
    </message>
    <message>
        <source>{n} markeringar måste bort först.</source>
        <translation>{n} marks must go first.</translation>
    </message>
    <message>
        <source>1 sak</source>
        <translation>1 thing</translation>
    </message>
    <message>
        <source>{n} saker</source>
        <translation>{n} things</translation>
    </message>
    <message>
        <source>{left} återstår innan anteckningarna kan godkännas:</source>
        <translation>{left} remain before the minutes can be approved:</translation>
    </message>
    <message>
        <source>Inget återstår. Anteckningarna väntar sedan på godkännande.</source>
        <translation>Nothing remains. The minutes then wait for approval.</translation>
    </message>
    <message>
        <source>Inget återstår. Anteckningarna kan godkännas.</source>
        <translation>Nothing remains. The minutes can be approved.</translation>
    </message>
    <message>
        <source>Kan barnet kännas igen?</source>
        <translation>Can the child be recognised?</translation>
    </message>
    <message>
        <source>Markeringar</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Kalla fler …</source>
        <translation>Call more …</translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Det som återstår</source>
        <translation>What remains</translation>
    </message>
    <message>
        <source>Kontrollen hittade inget uppenbart. Läs ändå texten som en granne. F1 i texten: vad du kan skriva.</source>
        <translation>The check found nothing obvious. Still read the text as a neighbour would. F1 in the text: what you can write.</translation>
    </message>
</context>
<context>
    <name>SlipsStep</name>
    <message>
        <source>4. Åtgärdslappar</source>
        <translation>4. Action slips</translation>
    </message>
    <message>
        <source>Spara alla lappar att skriva ut …</source>
        <translation>Save all slips for printing …</translation>
    </message>
    <message>
        <source>Läs in svar …</source>
        <translation>Import answers …</translation>
    </message>
    <message>
        <source>E-postutkast</source>
        <translation>E-mail draft</translation>
    </message>
    <message>
        <source>På papper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>{n} kvar</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Var åtgärden kom till, senaste dag och en kod att svara med. Inget om vad ärendet gäller.</source>
        <translation>Where the action was agreed, the last day and a code to answer with. Nothing of what the case is about.</translation>
    </message>
    <message>
        <source>Ingen öppen åtgärd har någon ansvarig.</source>
        <translation>No open action has anybody responsible.</translation>
    </message>
    <message>
        <source>Ej gjord</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>Spara utkastet</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Brev (*.eml)</source>
        <translation>Letter (*.eml)</translation>
    </message>
    <message>
        <source>Spara åtgärdslappar</source>
        <translation>Save action slips</translation>
    </message>
    <message>
        <source>E eller Enter: e-postutkast · P: på papper</source>
        <translation>E or Enter: e-mail draft · P: on paper</translation>
    </message>
</context>
<context>
    <name>SpellingWaves</name>
    <message>
        <source>Stavningskontroll på eller av</source>
        <translation>Spelling check on or off</translation>
    </message>
    <message>
        <source>Lägg till i ordlistan</source>
        <translation>Add to the word list</translation>
    </message>
</context>
<context>
    <name>StageCounts</name>
    <message>
        <source>Elever, {stage}</source>
        <translation>Pupils, {stage}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sök fram filen på datorn</source>
        <translation>Find the file on the computer</translation>
    </message>
    <message>
        <source>Ditt namn i filen</source>
        <translation>Your name in the file</translation>
    </message>
    <message>
        <source>Välj samverkansfil</source>
        <translation>Choose a Samverkan file</translation>
    </message>
    <message>
        <source>Välj först en fil.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Återställ från säkerhetskopia …</source>
        <translation>Restore from backup …</translation>
    </message>
    <message>
        <source>Öppna med återställningsnyckel …</source>
        <translation>Open with recovery key …</translation>
    </message>
    <message>
        <source>Välj kommunens samverkansfil och lås upp den med din lösenfras.</source>
        <translation>Choose the municipality’s Samverkan file and unlock it with your passphrase.</translation>
    </message>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Bläddra …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>&amp;Namn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Lösenfras</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Visa det jag skriver</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>Bara lä&amp;sa</source>
        <translation>&amp;Read only</translation>
    </message>
    <message>
        <source>Öppna filen för läsning. Inget kan ändras.</source>
        <translation>Open the file for reading. Nothing can be changed.</translation>
    </message>
    <message>
        <source>&amp;Öppna</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Låser upp filen</source>
        <translation>Unlocking the file</translation>
    </message>
    <message>
        <source>Fler sätt att börja</source>
        <translation>More ways to begin</translation>
    </message>
    <message>
        <source>N&amp;y fil för kommunen …</source>
        <translation>&amp;New file for the municipality …</translation>
    </message>
    <message>
        <source>Steg för steg, på några minuter.</source>
        <translation>Step by step, in a few minutes.</translation>
    </message>
    <message>
        <source>&amp;Prova exempelkommunen</source>
        <translation>&amp;Try the example municipality</translation>
    </message>
    <message>
        <source>Påhittade möten att öva på. Riktiga uppgifter påverkas inte.</source>
        <translation>Invented meetings to practise on. Real data is not affected.</translation>
    </message>
    <message>
        <source>Skapar exemplet …</source>
        <translation>Making the example …</translation>
    </message>
    <message>
        <source>Bör&amp;ja om med exemplet</source>
        <translation>&amp;Start over with the example</translation>
    </message>
    <message>
        <source>Återställ från säkerhets&amp;kopia …</source>
        <translation>Restore from &amp;backup …</translation>
    </message>
    <message>
        <source>När filen är skadad, borta eller ändrad av misstag.</source>
        <translation>When the file is damaged, gone or changed by mistake.</translation>
    </message>
    <message>
        <source>Öppna med å&amp;terställningsnyckel …</source>
        <translation>Open with re&amp;covery key …</translation>
    </message>
    <message>
        <source>När lösenfrasen är glömd eller nyckelfilen borta.</source>
        <translation>When the passphrase is forgotten or the key file is gone.</translation>
    </message>
    <message>
        <source>Avbrutet. Filen är orörd.</source>
        <translation>Cancelled. The file is untouched.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rädda det som går att läsa …</source>
        <translation>Save what can be read …</translation>
    </message>
    <message>
        <source>&amp;Hämta en delad fil …</source>
        <translation>&amp;Fetch a shared file …</translation>
    </message>
    <message>
        <source>När filen delas från kommunens server och du arbetar på en ny dator.</source>
        <translation>When the file is shared from the municipality&apos;s server and you work on a new computer.</translation>
    </message>
    <message>
        <source>Letar efter den delade mappen …</source>
        <translation>Looking for the shared folder …</translation>
    </message>
    <message>
        <source>Utan den öppnas filen som den är på den här datorn. Har du pennan kan du skriva i den, annars läsa.</source>
        <translation>Without it the file opens as it is on this computer. If you have the pen you can write in it, otherwise read.</translation>
    </message>
    <message>
        <source>Öppna utan mappen</source>
        <translation>Open without the folder</translation>
    </message>
    <message>
        <source>Du har valt det på den här datorn. Lösenfrasen fungerar som förut.</source>
        <translation>You have chosen it on this computer. The passphrase works as before.</translation>
    </message>
    <message>
        <source>Lås upp med &amp;datorns nyckelring</source>
        <translation>Unlock with the computer&apos;s &amp;keyring</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Läge: {word}, steg {number} av {count}</source>
        <translation>State: {word}, step {number} of {count}</translation>
    </message>
</context>
<context>
    <name>StopPopup</name>
    <message>
        <source>Barnets identitet framkom</source>
        <translation>The child’s identity came out</translation>
    </message>
    <message>
        <source>Texten i {item} stoppas. Skriv inte namnet någonstans. Vem prövar genast, samma dag, om uppgifterna ska anmälas? Mötet tar inte ställning.</source>
        <translation>The text in {item} is stopped. Do not write the name anywhere. Who considers at once, the same day, whether the information must be reported? The meeting takes no stand.</translation>
    </message>
    <message>
        <source>Stoppa texten</source>
        <translation>Stop the text</translation>
    </message>
</context>
<context>
    <name>TakingOff</name>
    <message>
        <source>{item} tas inte upp</source>
        <translation>{item} is not taken up</translation>
    </message>
    <message>
        <source>Ta upp {item} igen</source>
        <translation>Take up {item} again</translation>
    </message>
    <message>
        <source>Dagordningen är skickad, och {item} står på den.</source>
        <translation>The agenda is sent, and {item} stands on it.</translation>
    </message>
    <message>
        <source>Dagordningen skickades {day}, och {item} står på den.</source>
        <translation>The agenda was sent {day}, and {item} stands on it.</translation>
    </message>
    <message>
        <source>Står punkten kvar som ”tas inte upp” behåller alla punkter sina nummer, också i anteckningarna.</source>
        <translation>If the item stays as “not taken up”, every item keeps its number, in the minutes too.</translation>
    </message>
    <message>
        <source>Tas den bort får punkterna efter den nya nummer, och de som kallats har en dagordning som inte stämmer.</source>
        <translation>If it is taken away the items after it get new numbers, and those who are called have an agenda that is not right.</translation>
    </message>
    <message>
        <source>Skicka dagordningen igen efteråt, så får alla veta vad som gäller.</source>
        <translation>Send the agenda again afterwards, so that everybody knows what holds.</translation>
    </message>
    <message>
        <source>Tas inte upp</source>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>Tas inte upp, till {day}</source>
        <translation>Not taken up, to {day}</translation>
    </message>
    <message>
        <source>Ta bort ändå</source>
        <translation>Take away all the same</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dagordningen är skickad</source>
        <translation>The agenda is sent</translation>
    </message>
    <message>
        <source>{item} tas inte upp och behåller sitt nummer.</source>
        <translation>{item} is not taken up and keeps its number.</translation>
    </message>
    <message>
        <source>Den står nu på dagordningen till {day}.</source>
        <translation>It now stands on the agenda for {day}.</translation>
    </message>
    <message>
        <source>{item} tas upp igen.</source>
        <translation>{item} is taken up again.</translation>
    </message>
    <message>
        <source>{item} är borttagen.</source>
        <translation>{item} is taken away.</translation>
    </message>
    <message>
        <source>Punkterna efter den har fått nya nummer.</source>
        <translation>The items after it have new numbers.</translation>
    </message>
    <message>
        <source>Frågan väntar igen.</source>
        <translation>The question waits again.</translation>
    </message>
    <message>
        <source>Den ligger i papperskorgen i 30 dagar.</source>
        <translation>It lies in the trash for 30 days.</translation>
    </message>
    <message>
        <source>De som fick dagordningen vet det inte än.</source>
        <translation>Those who got the agenda do not know it yet.</translation>
    </message>
    <message>
        <source>Ctrl+Z ångrar.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Skicka dagordningen igen …</source>
        <translation>Send the agenda again …</translation>
    </message>
    <message>
        <source>Punkterna har fått nya nummer.</source>
        <translation>The items have new numbers.</translation>
    </message>
    <message>
        <source>{item} är ny.</source>
        <translation>{item} is new.</translation>
    </message>
</context>
<context>
    <name>TeacherDayRow</name>
    <message>
        <source>Studiedag</source>
        <translation>Teacher day</translation>
    </message>
    <message>
        <source>Ta bort studiedagen</source>
        <translation>Remove the teacher day</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sist på mötet</source>
        <translation>Last at the meeting</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>Föredrar</source>
        <translation>Presents</translation>
    </message>
    <message>
        <source>Ingen särskild</source>
        <translation>Nobody in particular</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>{term}, första dagen</source>
        <translation>{term}, first day</translation>
    </message>
    <message>
        <source>{term}, sista dagen</source>
        <translation>{term}, last day</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Öppna mötet {day}</source>
        <translation>Open the meeting {day}</translation>
    </message>
    <message>
        <source>Du hör inte till ärendets krets vid det här mötet.</source>
        <translation>You are outside the circle of the case at this meeting.</translation>
    </message>
    <message>
        <source>Ärendet står på dagordningen. Mötet är inte hållet än.</source>
        <translation>The case is on the agenda. The meeting has not been held yet.</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Överenskommet</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Möten under läsåret</source>
        <translation>Meetings during the school year</translation>
    </message>
    <message>
        <source>Gå till läsåren</source>
        <translation>Go to the school years</translation>
    </message>
    <message>
        <source>Byt forum</source>
        <translation>Change forum</translation>
    </message>
    <message>
        <source>Inget möte är planerat det här läsåret.</source>
        <translation>No meeting is planned this school year.</translation>
    </message>
    <message>
        <source>Planera läsåret</source>
        <translation>Plan the school year</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Visa de viktigaste</source>
        <translation>Show the most important</translation>
    </message>
    <message>
        <source>Visa {count} till</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Inget väntar. Det som blir försenat, ska skickas eller godkännas visas här.</source>
        <translation>Nothing waits. What becomes late, is to be sent or approved is shown here.</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>UnitEditor</name>
    <message>
        <source>Finns från</source>
        <translation>Exists from</translation>
    </message>
    <message>
        <source>Slutar den</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Ny enhet</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Tomt: tills vidare.</source>
        <translation>Empty: until further notice.</translation>
    </message>
    <message>
        <source>Ångra den nya</source>
        <translation>Undo the new one</translation>
    </message>
    <message>
        <source>Ta bort enheten</source>
        <translation>Remove the unit</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <source>Sida i samverkan</source>
        <translation>Side in the cooperation</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Elever per stadium</source>
        <translation>Pupils per stage</translation>
    </message>
    <message>
        <source>Avrundade tal räcker. De används för att bedöma hur många elever en beskrivning kan passa in på.</source>
        <translation>Rounded figures are enough. They are used to judge how many pupils a description may fit.</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>&amp;Ny enhet</source>
        <translation>&amp;New unit</translation>
    </message>
    <message>
        <source>Sök enhet</source>
        <translation>Search unit</translation>
    </message>
    <message>
        <source>&amp;Visa avslutade ({count})</source>
        <translation>&amp;Show ended ({count})</translation>
    </message>
    <message>
        <source>Här finns inga enheter än</source>
        <translation>There are no units yet</translation>
    </message>
    <message>
        <source>Lägg till skolor, förskolor och de enheter i socialtjänsten som samverkar, en och en, eller läs in en lista från en CSV-fil.</source>
        <translation>Add schools, preschools and the units of social services that cooperate, one by one, or import a list from a CSV file.</translation>
    </message>
</context>
<context>
    <name>UnitsStep</name>
    <message>
        <source>Funktionerna (rektor, kurator, socialsekreterare och {count} till) finns redan. Personalen lägger du in sedan, under Skolor och enheter.</source>
        <translation>The functions (head teacher, counsellor, social worker and {count} more) are there already. You enter the staff later, under Schools and units.</translation>
    </message>
    <message>
        <source>Verksamheter</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Vilka skolor och verksamheter deltar?</source>
        <translation>Which schools and units take part?</translation>
    </message>
    <message>
        <source>Skriv eller klistra in namnen. Du kan hoppa över det och göra det senare.</source>
        <translation>Type or paste the names. You can skip this and do it later.</translation>
    </message>
    <message>
        <source>Välj CSV-fil med verksamheter</source>
        <translation>Choose CSV file with units</translation>
    </message>
    <message>
        <source>Från {file}</source>
        <translation>From {file}</translation>
    </message>
    <message>
        <source>{count} verksamheter hämtade.</source>
        <translation>{count} units fetched.</translation>
    </message>
    <message>
        <source>1 verksamhet hämtad.</source>
        <translation>1 unit fetched.</translation>
    </message>
    <message>
        <source>Rad {row}: {why}</source>
        <translation>Row {row}: {why}</translation>
    </message>
    <message>
        <source>och {count} rader till.</source>
        <translation>and {count} more rows.</translation>
    </message>
    <message>
        <source>Kommunala s&amp;kolor</source>
        <translation>Municipal &amp;schools</translation>
    </message>
    <message>
        <source>Kommunala skolor</source>
        <translation>Municipal schools</translation>
    </message>
    <message>
        <source>En skola per rad</source>
        <translation>One school per line</translation>
    </message>
    <message>
        <source>Kommunala &amp;förskolor</source>
        <translation>Municipal &amp;preschools</translation>
    </message>
    <message>
        <source>Kommunala förskolor</source>
        <translation>Municipal preschools</translation>
    </message>
    <message>
        <source>En förskola per rad</source>
        <translation>One preschool per line</translation>
    </message>
    <message>
        <source>F&amp;ristående skolor och förskolor</source>
        <translation>&amp;Independent schools and preschools</translation>
    </message>
    <message>
        <source>Fristående skolor och förskolor</source>
        <translation>Independent schools and preschools</translation>
    </message>
    <message>
        <source>En per rad, gärna med huvudman efter semikolon: Norra skolan; Stiftelsen Norra</source>
        <translation>One per line, preferably with the responsible body after a semicolon: Norra skolan; Stiftelsen Norra</translation>
    </message>
    <message>
        <source>Andra verksamheter som brukar delta</source>
        <translation>Other units that usually take part</translation>
    </message>
    <message>
        <source>&amp;Hämta från CSV-fil …</source>
        <translation>&amp;Fetch from CSV file …</translation>
    </message>
    <message>
        <source>och 1 rad till.</source>
        <translation>and 1 more row.</translation>
    </message>
</context>
<context>
    <name>UnlockSteps</name>
    <message>
        <source>Lösenfrasen har varit fel flera gånger. Prövas om {seconds} s …</source>
        <translation>The passphrase has been wrong several times. It is tried in {seconds} s …</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Det är du</source>
        <translation>This is you</translation>
    </message>
    <message>
        <source>Borttagen</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Byt din lösenfras</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>Glömt lösenfrasen?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>Ge {name} en ny lösenfras. Den förra slutar gälla.</source>
        <translation>Give {name} a new passphrase. The previous one stops working.</translation>
    </message>
    <message>
        <source>&amp;Byt lösenfras</source>
        <translation>&amp;Change passphrase</translation>
    </message>
    <message>
        <source>&amp;Ge ny lösenfras</source>
        <translation>&amp;Give new passphrase</translation>
    </message>
    <message>
        <source>Ny &amp;lösenfras</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>Ny lösenfras &amp;en gång till</source>
        <translation>New passphrase &amp;once more</translation>
    </message>
    <message>
        <source>Ta bort användaren …</source>
        <translation>Remove the user …</translation>
    </message>
    <message>
        <source>Ny användare</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Låt användaren skriva själv. Varje användare har sin egen, och ingen annan kan läsa den.</source>
        <translation>Let the user type it. Every user has their own, and nobody else can read it.</translation>
    </message>
    <message>
        <source>&amp;Lösenfras</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen &amp;en gång till</source>
        <translation>The passphrase &amp;once more</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lösenfrasen är bytt. Säkerhetskopior som redan finns öppnas med den som gällde då.</source>
        <translation>The passphrase is changed. Backups that already exist are opened with the one that was valid then.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Väljs när filen öppnas.</source>
        <translation>Chosen when the file is opened.</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Står längst ned på papper.</source>
        <translation>Shown at the bottom of papers.</translation>
    </message>
    <message>
        <source>Behörighet</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Skyddar mot misstag. Den som kan öppna filen har också dess nyckel.</source>
        <translation>Protects against mistakes. Whoever can open the file also has its key.</translation>
    </message>
    <message>
        <source>Din nuvarande lösenfras</source>
        <translation>Your present passphrase</translation>
    </message>
    <message>
        <source>&amp;Lägg till användaren</source>
        <translation>&amp;Add the user</translation>
    </message>
    <message>
        <source>&amp;Ta bort användaren …</source>
        <translation>&amp;Remove the user …</translation>
    </message>
    <message>
        <source>Gör en nyckel av lösenfrasen …</source>
        <translation>Making a key of the passphrase …</translation>
    </message>
</context>
<context>
    <name>UserStep</name>
    <message>
        <source>Du</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Vem är du, och hur låser du upp filen?</source>
        <translation>Who are you, and how do you unlock the file?</translation>
    </message>
    <message>
        <source>Filen är krypterad och öppnas med din lösenfras. Ingen kan återskapa den åt dig. Fler användare lägger du till sedan, var och en med sin egen.</source>
        <translation>The file is encrypted and opened with your passphrase. Nobody can recreate it for you. You add more users later, each with their own.</translation>
    </message>
    <message>
        <source>Ditt namn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Din funktion</source>
        <translation>Your function</translation>
    </message>
    <message>
        <source>Ditt n&amp;amn</source>
        <translation>Your n&amp;ame</translation>
    </message>
    <message>
        <source>Förnamn Efternamn</source>
        <translation>First name Surname</translation>
    </message>
    <message>
        <source>Din &amp;funktion</source>
        <translation>Your &amp;function</translation>
    </message>
</context>
<context>
    <name>UsersSection</name>
    <message>
        <source>Användare</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>&amp;Ny användare</source>
        <translation>&amp;New user</translation>
    </message>
    <message>
        <source>Sök användare</source>
        <translation>Search user</translation>
    </message>
    <message>
        <source>&amp;Visa borttagna ({count})</source>
        <translation>&amp;Show removed ({count})</translation>
    </message>
    <message>
        <source>Ta bort {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>{name} kan sedan inte öppna filen. Filen får en ny nyckel och en ny återställningsnyckel, som ska skrivas ut direkt; den gamla gäller inte längre. Alla andra behåller sin lösenfras. Säkerhetskopior som redan finns öppnas fortfarande med det som gällde då. Det kan inte ångras.</source>
        <translation>{name} can then not open the file. The file gets a new key and a new recovery key, which must be printed at once; the old one is no longer valid. Everyone else keeps their passphrase. Backups that already exist are still opened with what was valid then. It cannot be undone.</translation>
    </message>
    <message>
        <source>Ta bort och byt nyckel</source>
        <translation>Remove and change key</translation>
    </message>
    <message>
        <source>Byta återställningsnyckel?</source>
        <translation>Change recovery key?</translation>
    </message>
    <message>
        <source>Gör det om papperet har kommit bort eller någon kan ha sett det. Filen får en ny nyckel, och den nya återställningsnyckeln ska skrivas ut direkt. Alla behåller sin lösenfras. Det kan inte ångras.</source>
        <translation>Do this if the paper has been lost or somebody may have seen it. The file gets a new key, and the new recovery key must be printed at once. Everyone keeps their passphrase. It cannot be undone.</translation>
    </message>
    <message>
        <source>Byt nyckel</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>Låt vara</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Allt är inte sparat, så nyckeln byts inte nu. Inget har ändrats. Försök igen när det sparats.</source>
        <translation>Not everything is saved, so the key is not changed now. Nothing has changed. Try again when it has been saved.</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Namnet kan inte vara tomt. Det förra står kvar.</source>
        <translation>The name cannot be empty. The previous one is kept.</translation>
    </message>
    <message>
        <source>Det nya</source>
        <translation>The new one</translation>
    </message>
</context>
<context>
    <name>VersionChooser</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Exemplar för {unit}</source>
        <translation>Copy for {unit}</translation>
    </message>
</context>
<context>
    <name>VoidQuestionDialog</name>
    <message>
        <source>Makulera frågan?</source>
        <translation>Void the question?</translation>
    </message>
    <message>
        <source>Makulera fråga</source>
        <translation>Void question</translation>
    </message>
    <message>
        <source>&amp;Varför makuleras frågan?</source>
        <translation>&amp;Why is the question voided?</translation>
    </message>
    <message>
        <source>Varför makuleras frågan?</source>
        <translation>Why is the question voided?</translation>
    </message>
    <message>
        <source>Frågan finns kvar med sin orsak: den är en allmän handling. Skriv inget om någon enskild.</source>
        <translation>The question is kept with its reason: it is an official document. Write nothing about an individual.</translation>
    </message>
    <message>
        <source>&amp;Behåll frågan</source>
        <translation>&amp;Keep the question</translation>
    </message>
    <message>
        <source>&amp;Makulera frågan</source>
        <translation>&amp;Void the question</translation>
    </message>
</context>
<context>
    <name>WindowBackup</name>
    <message>
        <source>Säkerhetskopian kunde inte göras. {why}</source>
        <translation>The backup could not be made. {why}</translation>
    </message>
    <message>
        <source>Säkerhetskopian misslyckades</source>
        <translation>The backup failed</translation>
    </message>
    <message>
        <source>Gör säkerhetskopia …</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia gjordes</source>
        <translation>No backup was made</translation>
    </message>
    <message>
        <source>Ingen kopia i den andra mappen</source>
        <translation>No copy in the second folder</translation>
    </message>
    <message>
        <source>{why} Allt du har skrivit är sparat i filen.</source>
        <translation>{why} Everything you have written is saved in the file.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stäng ändå</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>{why} Det som var sparat tidigare är kvar.</source>
        <translation>{why} What was saved before is still there.</translation>
    </message>
</context>
<context>
    <name>WindowDamage</name>
    <message>
        <source>Filen är skadad. Den är nu öppen bara för läsning, och inget mer skrivs till den. Återställ från en säkerhetskopia, eller rädda det som går att läsa till en ny fil.</source>
        <translation>The file is damaged. It is now open for reading only, and nothing more is written to it. Restore from a backup, or save what can be read into a new file.</translation>
    </message>
    <message>
        <source>Till startsidan</source>
        <translation>To the start page</translation>
    </message>
    <message>
        <source>! Filen är skadad</source>
        <translation>! The file is damaged</translation>
    </message>
    <message>
        <source>Filen är räddad ur en skadad fil. Uppgifter som har tappat sitt sammanhang: {n}.</source>
        <translation>The file was saved from a damaged one. Entries that have lost their context: {n}.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>WindowDrafts</name>
    <message>
        <source>Ett utkast på den här datorn kan inte läsas med filens nyckel. Det har lagts undan. Allt som har sparats i filen är kvar.</source>
        <translation>A draft on this computer cannot be read with the file&apos;s key. It has been put aside. Everything that was saved in the file is still there.</translation>
    </message>
    <message>
        <source>Förra gången kunde allt inte sparas: {places}. Texten finns kvar i ett krypterat utkast.</source>
        <translation>Not everything could be saved last time: {places}. The text is still in an encrypted draft.</translation>
    </message>
    <message>
        <source>Visa texten</source>
        <translation>Show the text</translation>
    </message>
</context>
<context>
    <name>WindowKey</name>
    <message>
        <source>Byter nyckel …</source>
        <translation>Changing the key …</translation>
    </message>
    <message>
        <source>Hela filen skrivs om med den nya nyckeln. Det tar några sekunder, och längre om filen är stor. Sedan öppnas den igen här.</source>
        <translation>The whole file is rewritten with the new key. It takes a few seconds, and longer if the file is large. Then it is opened again here.</translation>
    </message>
    <message>
        <source>Fönstret stängs inte medan nyckeln byts. Den nya återställningsnyckeln ska först skrivas ut.</source>
        <translation>The window stays open while the key is changed. The new recovery key is to be printed first.</translation>
    </message>
    <message>
        <source>{name} är borttagen och filen har en ny nyckel. Ta hand om den nya återställningsnyckeln.</source>
        <translation>{name} has been removed and the file has a new key. Take care of the new recovery key.</translation>
    </message>
    <message>
        <source>Filen har en ny nyckel. Ta hand om den nya återställningsnyckeln.</source>
        <translation>The file has a new key. Take care of the new recovery key.</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Filen låstes eftersom datorn inte har använts på en stund.</source>
        <translation>The file was locked because the computer has not been used for a while.</translation>
    </message>
    <message>
        <source>Filen öppnades med återställningsnyckeln och är nu stängd. Allt är sparat.</source>
        <translation>The file was opened with the recovery key and is now closed. Everything is saved.</translation>
    </message>
    <message>
        <source>Filen låstes eftersom datorn låstes eller gick i vila.</source>
        <translation>The file was locked because the computer was locked or went to sleep.</translation>
    </message>
    <message>
        <source>Filen öppnades med återställningsnyckeln och är nu stängd. Det som inte kunde sparas ligger i ett krypterat utkast.</source>
        <translation>The file was opened with the recovery key and is now closed. What could not be saved is in an encrypted draft.</translation>
    </message>
    <message>
        <source>Ett fönster som stängdes</source>
        <translation>A window that was closed</translation>
    </message>
</context>
<context>
    <name>WindowPen</name>
    <message>
        <source>Ta pennan</source>
        <translation>Take the pen</translation>
    </message>
    <message>
        <source>Det senaste har inte kunnat publiceras. {why} Allt är sparat här.</source>
        <translation>The latest could not be published. {why} Everything is saved here.</translation>
    </message>
    <message>
        <source>{why} Allt är sparat i filen här, och du har pennan kvar tills du öppnar filen igen.</source>
        <translation>{why} Everything is saved in the file here, and you keep the pen until you open the file again.</translation>
    </message>
    <message>
        <source>Pennan kunde inte lämnas</source>
        <translation>The pen could not be left</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stäng ändå</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Frågar mappen …</source>
        <translation>Asking the folder …</translation>
    </message>
    <message>
        <source>Den delade mappen svarade sent, så pennan hann lämnas. Du har den igen, och allt är kvar.</source>
        <translation>The shared folder answered late, so the pen was left after all. You have it again, and everything is still there.</translation>
    </message>
</context>
<context>
    <name>WindowSaved</name>
    <message>
        <source>✓ Allt är sparat</source>
        <translation>✓ Everything is saved</translation>
    </message>
    <message>
        <source>Allt är inte sparat</source>
        <translation>Not everything is saved</translation>
    </message>
    <message>
        <source>{places} är inte sparat. {why}</source>
        <translation>{places} is not saved. {why}</translation>
    </message>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stäng ändå och förlora texten</source>
        <translation>Close anyway and lose the text</translation>
    </message>
    <message>
        <source>✓ Sparat {time}</source>
        <translation>✓ Saved {time}</translation>
    </message>
    <message>
        <source>{where} är inte sparat. {why} Texten finns kvar i fönstret.</source>
        <translation>{where} is not saved. {why} The text is still in the window.</translation>
    </message>
    <message>
        <source>Försök nu</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>! Inte sparat</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>{places} är inte sparat. {why} Texten ligger i ett krypterat utkast på den här datorn, och du får den tillbaka nästa gång du öppnar filen här.</source>
        <translation>{places} is not saved. {why} The text is in an encrypted draft on this computer, and you get it back the next time you open the file here.</translation>
    </message>
    <message>
        <source>Stäng, texten ligger i utkastet</source>
        <translation>Close, the text is in the draft</translation>
    </message>
    <message>
        <source>{where} är inte sparat. {why} Texten finns kvar i fönstret och i ett krypterat utkast.</source>
        <translation>{where} is not saved. {why} The text is still in the window and in an encrypted draft.</translation>
    </message>
</context>
<context>
    <name>WindowTour</name>
    <message>
        <source>Det här är exempelkommunen. Allt är påhittat: prova vad du vill. Rundturen tar en kvart.</source>
        <translation>This is the example municipality. Everything is made up: try what you like. The tour takes a quarter of an hour.</translation>
    </message>
    <message>
        <source>Ta rundturen</source>
        <translation>Take the tour</translation>
    </message>
</context>
<context>
    <name>WindowUndo</name>
    <message>
        <source>Gjort om: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Ångrat: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Steg {number} av {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
    <message>
        <source>&amp;Klar</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Skapa filen</source>
        <translation>&amp;Create the file</translation>
    </message>
    <message>
        <source>&amp;Nästa</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Återställningsnyckeln är inte bekräftad. Avbryter du nu tas {file} bort igen, och allt du har fyllt i.</source>
        <translation>The recovery key is not confirmed. If you stop now, {file} is removed again, and all you have filled in.</translation>
    </message>
    <message>
        <source>Inget är skapat än. Avbryter du nu försvinner det du har fyllt i.</source>
        <translation>Nothing has been created yet. If you stop now, what you have filled in is lost.</translation>
    </message>
    <message>
        <source>Avbryta?</source>
        <translation>Stop?</translation>
    </message>
    <message>
        <source>Fortsätt fylla i</source>
        <translation>Go on filling in</translation>
    </message>
    <message>
        <source>Avbryt och ta bort</source>
        <translation>Stop and remove</translation>
    </message>
    <message>
        <source>Stäng frågan</source>
        <translation>Close the question</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skapar filen …</source>
        <translation>Making the file …</translation>
    </message>
    <message>
        <source>Filen skapas</source>
        <translation>The file is being made</translation>
    </message>
    <message>
        <source>&amp;Tillbaka</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Stavning</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Ordlistan är era egna ord som ska räknas som rättstavade. Den ändrar inget i kontrollen av vad som kan peka ut ett barn: det som får stå trots den kontrollen finns under Ord som får stå.</source>
        <translation>The list holds your own words that count as spelt correctly. It changes nothing in the check of what could point out a child: words allowed in spite of that check are under Allowed words.</translation>
    </message>
    <message>
        <source>Markera &amp;felstavade ord medan man skriver (F7)</source>
        <translation>Mark words that are &amp;misspelt as one writes (F7)</translation>
    </message>
    <message>
        <source>Nytt ord</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Nytt ord i ordlistan</source>
        <translation>New word in the list</translation>
    </message>
    <message>
        <source>&amp;Lägg till</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Läs in &amp;textfil …</source>
        <translation>Read a &amp;text file …</translation>
    </message>
    <message>
        <source>En textfil med ett ord på varje rad</source>
        <translation>A text file with one word on each line</translation>
    </message>
    <message>
        <source>Ordlistan</source>
        <translation>The list of words</translation>
    </message>
    <message>
        <source>Ordlistan är tom. Lägg till ett ord här, eller i menyn på ett ord med våglinje.</source>
        <translation>The list of words is empty. Add a word here, or in the menu of a word with a wavy line.</translation>
    </message>
    <message>
        <source>Ta &amp;bort</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Ta bort de markerade orden ur ordlistan (Delete)</source>
        <translation>Remove the marked words from the list (Delete)</translation>
    </message>
    <message>
        <source>Borttaget ur ordlistan. Ctrl+Z ångrar.</source>
        <translation>Removed from the list of words. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Läs in ord</source>
        <translation>Read words</translation>
    </message>
    <message>
        <source>Textfiler (*.txt *.dic *.csv)</source>
        <translation>Text files (*.txt *.dic *.csv)</translation>
    </message>
    <message>
        <source>Nya ord: {n}.</source>
        <translation>New words: {n}.</translation>
    </message>
    <message>
        <source>Fanns redan: {n}.</source>
        <translation>Known already: {n}.</translation>
    </message>
    <message>
        <source>Utelämnade: {n}, för de är inga ord eller kan peka ut någon.</source>
        <translation>Left out: {n}, since they are no words or could point out somebody.</translation>
    </message>
    <message>
        <source>Ctrl+Z ångrar.</source>
        <translation>Ctrl+Z undoes.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Filen är öppnad för läsning. Inget kan ändras.</source>
        <translation>The file is open for reading. Nothing can be changed.</translation>
    </message>
    <message>
        <source>Du kan läsa här, men din behörighet räcker inte för att {deed}.</source>
        <translation>You can read here, but your rights do not go as far as to {deed}.</translation>
    </message>
</context>
</TS>
