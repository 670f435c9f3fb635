# ruff: noqa: E501 - the rows of a table are easier to judge whole
"""Schools, workplaces, clubs, churches and the like by name: rules of `place` (docs/deidentify.md)."""

from __future__ import annotations

from samverkan_desktop.deidentify.recognisers.triggers import Rule

_SCHOOL = "Skolan vid namn gör kretsen liten. Skriv en grundskola eller en förskola."
_CLUB = "En klubb vid namn gör kretsen liten. Skriv en förening."
_WORKPLACE = "En arbetsplats eller affär vid namn känns igen. Ta bort det om det inte behövs."
_MEETING = "Ett ställe vid namn gör kretsen liten. Skriv vad det är, inte vad det heter."

_CAP = r"[A-ZÅÄÖ][\w&'-]*"
_CAPS = rf"{_CAP}(?:\s{_CAP}){{0,2}}"
_NOT_NAMES = (
    r"(?:Barn|Elev|Skol|Vår|Er|Den|Din|Min|Nya|Hela|Varje|Vilken|Ingen|Någon|Samma|Denna|Kommun|Region|Stat|Land|Svensk|Ung|Familj|Kvinn|Man|"
    r"För|Inga|Alla|Efter|Inför|Enligt|Gäll|Vid|På|Till|Från|Med|Om|Under|Mellan|Sen|Och|Att|Hur|När|Vad|Vem|Var|Kan|Ska|Är|Har|Det|De|Vi|Ni|Hon|Han|I)"
)
_OWNED = rf"\b(?!{_NOT_NAMES}\w*\s)[A-ZÅÄÖ][a-zåäöé-]{{2,}}s\s"
_IN_TOWN = rf"(?:\s(?:i|på|vid)\s{_CAPS})?"

CLUBS = (
    Rule("if ff bk ik sk hk fk gf ibk hc btk ais gif bois goif ibf fbc ok rk kfum ifk fc aik", _CLUB, "en förening", head=rf"(?<![\w-])(?!Region|Kommun|Svensk|Org){_CAP}(?:\s{_CAP})?\s",
         shape=r"(?:IF|FF|BK|IK|SK|HK|FK|GF|IBK|HC|BTK|AIS|GIF|BoIS|GoIF|IBF|FBC|OK|RK)(?!\w)"),
    Rule("ifk if bk ik fk hk fc kfum gf sk aik", _CLUB, "en förening", shape=rf"(?:IFK|IF|BK|IK|FK|HK|FC|KFUM|GF|SK)\s(?!I\b|På\b){_CAP}(?!\w)"),
    Rule("*klubb *klubben *förening *ryttarförening ridskola ridskolan scoutkår scoutkåren ryttarsällskap *förbund", _CLUB, "en förening", head=_OWNED, shape=r"(?:[a-zåäö]{3,}klubb(?:en)?|ridskolan?|scoutkår(?:en)?|ryttarsällskap|(?:idrotts|ryttar|hembygds)förening)(?!\w)"),
)  # fmt: skip

_TRADES = (
    r"(?:[åÅ]keri(?:et)?|[bB]il(?:ar|verkstad)?|[bB]ygg(?:vård|firma|service)?|[eE]l|[rR]ör|[lL]ivs(?:medel)?|[gG]ummi(?:verkstad)?|[fF]risör|[sS]along|[hH]årvård|[pP]izzeria|[kK]ebab|[rR]estaurang|[bB]ageri|[kK]onditori|[cC]af[eé]|[kK]rog|[vV]ärdshus|[gG]ästgiveri|"
    r"[mM]ekaniska|[vV]erkstad|[pP]låt|[mM]åleri|[tT]rä|[sS]åg|[bB]lommor|[jJ]ärn|[tT]axi|[bB]uss|[tT]ransport|[sS]täd|[mM]askin|[kK]iosk|[gG]rill|[sS]kor|[oO]ptik|[cC]amping|[kK]ennel|[gG]atukök|[hH]andel|[pP]lantskola|[hH]andelsträdgård|AB|HB|KB)"
)
WORKPLACES = (
    Rule("åkeri åkeriet bil bilar bilverkstad bygg byggfirma byggservice el rör livs livsmedel gummi gummiverkstad frisör salong hårvård pizzeria kebab restaurang bageri konditori café cafe krog värdshus gästgiveri mekaniska "
         "verkstad plåt måleri trä såg blommor järn taxi buss transport städ maskin kiosk grill skor optik camping kennel gatukök handel plantskola handelsträdgård",
         _WORKPLACE, "en arbetsplats", head=_OWNED, shape=rf"{_TRADES}(?:\s(?:AB|HB|KB))?(?!\w){_IN_TOWN}"),
    Rule("hvb behandlingshem stödboende gruppboende ungdomshem korttidsboende korttidshem korttids boende", _MEETING, "ett boende", head=rf"(?<![\w-]){_OWNED}", shape=r"(?:HVB(?:-hem(?:met)?)?|behandlingshem|stödboende|gruppboende|ungdomshem|korttids(?:boende|hem)?|boende)(?!\w)"),
    Rule("ab hb kb", _WORKPLACE, "ett företag", head=rf"{_CAP}(?:\s{_CAP}){{0,2}}\s", shape=r"(?:AB|HB|KB)(?!\w)"),
    Rule("frisör salong pizzeria restaurang café cafe konditori hotell krog kiosken butiken affären macken bageriet kebabstället", _WORKPLACE, "en arbetsplats", shape=rf"[\wé]+\s(?!I\b|På\b){_CAPS}{_IN_TOWN}"),
    Rule("ica coop konsum willys lidl hemköp sibylla mcdonalds burger preem circle okq8 apoteket systembolaget tempo netto maxi dollarstore rusta jula biltema byggmax handlarn qstar shell frendo pressbyrån mekonomen swedbank sparbanken",
         _WORKPLACE, "en arbetsplats", shape=rf"\w+(?:\s(?:Nära|Supermarket|Kvantum|Maxi|King|K))?\s(?:i|på|vid)\s{_CAPS}"),
    Rule("jobbar arbetar arbetade jobbade praktik praktikplats praktiserar sommarjobb anställd jobb anställning undersköterska vårdbiträde sjuksköterska timvikarie boendestödjare skötare behandlingsassistent vikarie", _WORKPLACE, "",
         shape=rf"\w+(?:\s(?:natt|nätter|extra|heltid|deltid))?\s(?:som\s\w+\s)?(?:på|hos|vid)\s(?!Teams|Zoom|BUP|BVC|SoL|Social|Region|Skol|Kommun)[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ]\w+){{0,2}}{_IN_TOWN}", unless=r"\b(?:[vV]i|[sS]amtliga|[rR]ektor|[kK]urator)\b"),
)  # fmt: skip

MEETING_PLACES = (
    Rule("fritidsgården ungdomsgården förskolan familjedaghemmet äldreboendet vårdboendet gruppboendet behandlingshemmet ridskolan campingen hotellet torpet stallet idrottsplatsen badplatsen hembygdsgården bygdegården "
         "föräldrakooperativet montessoriskolan friskolan gymnasiet hästgården moskén villaområdet bostadsområdet dagiset kollot", _MEETING, "ett ställe",
         shape=rf"\w+\s(?:i\s|på\s|vid\s)?(?!I\b|På\b|[A-ZÅÄÖ]{{2,}}\b)[A-ZÅÄÖ][a-zåäöé-]{{2,}}(?:\s{_CAP})?", unless_after=r"\skommun"),
    Rule("*kyrkan", _MEETING, "kyrkan", shape=r"(?!Svenska|Stats|Pingst|Equmenia|Frikyrkan|Kyrkan)[A-ZÅÄÖ][a-zåäö]{2,}kyrkan(?!\w)"),
    Rule("kyrka församling prästgård flygfält idrottsplats ip station badplats camping bygdegård fritidsgård ridskola äldreboende vårdhem servicehus hembygdsgård friluftsbad folkhögskola sporthall ishall simhall scoutgård koloniområde", _MEETING, "ett ställe",
         head=rf"(?<![\w-])(?!Svenska|Nya|En|Ett|Vår|Ny|Alla|Barnens|Katolska|Ortodoxa|Region|Stadens|Ortens|Kommunens|Byns){_CAP}(?:\s(?:by|Norra|Södra|Östra|Västra))?\s", shape=r"\w+"),
)  # fmt: skip

SCHOOLS = (
    Rule("*skolan *skolans *skola *förskolan *förskola", _SCHOOL, "en grundskola",
         shape=r"(?:[A-ZÅÄÖ][a-zåäöé]{2,}(?:s|-)?(?:för|fri|by|central)?skolans?|[A-ZÅÄÖ][a-zåäöé]+-skolan)(?!\w)"),
    Rule("skola skolan förskola förskolan friskola friskolan gymnasium gymnasiet montessoriskola byskola centralskola skolans daghem", _SCHOOL, "en grundskola",
         head=rf"(?:{_OWNED}|(?<![\w-])(?:[A-ZÅÄÖ][a-zåäöé]{{2,20}}a|Norra|Södra|Östra|Västra|Lilla|Gamla|Sankt\s\w+|[A-ZÅÄÖ][a-zåäöé]+(?:torps|lunda|ås|by))\s)(?:by|kyrkby\s)?",
         shape=r"(?:[sS]kolan?s?|[fF]örskolan?|[fF]riskolan?|[gG]ymnasi(?:um|et)|montessoriskola|byskola|centralskola|daghem)(?!\w)"),
    Rule("skolan förskolan", _SCHOOL, "en grundskola", head=r"[A-ZÅÄÖ][a-zåäöé]+-", shape=r"\w+"),
    Rule("montessoriskolan waldorfskolan friskolan", _SCHOOL, "en grundskola", shape=r"(?:Montessoriskolan|Waldorfskolan|[fF]riskolan|montessoriskolan|waldorfskolan)\s[A-ZÅÄÖ]\w+"),
    Rule("*gymnasiet", _SCHOOL, "en gymnasieskola", shape=r"[A-ZÅÄÖ][a-zåäöé]{2,}gymnasiet(?!\w)"),
)  # fmt: skip
