# ruff: noqa: E501 - the rows of a table are easier to judge whole
"""Rare traits of work and of what was told about a family: professions, workplaces, news, unusual leisure (docs/deidentify.md)."""

from __future__ import annotations

from samverkan_desktop.deidentify.recognisers.trait_words import MANY, PARENT, PERSON
from samverkan_desktop.deidentify.recognisers.triggers import Rule

_WORK = "En förälders yrke eller arbetsplats känns igen. Ta bort det om det inte behövs."
_NEWS = "Det som har stått i tidningen leder rakt till familjen."
_RARE = "En ovanlig fritidssyssla känns igen."

_JOBS = (
    "präst polis läkare överläkare veterinär advokat politiker kommunalråd riksdagsledamot bonde lantbrukare mjölkbonde frisör taxichaufför busschaufför lastbilschaufför chaufför lärare rektor förskollärare "
    "sjuksköterska undersköterska distriktssköterska barnmorska brandman militär officer soldat imam pastor mäklare snickare elektriker svetsare rörmokare målare mekaniker bilmekaniker kock bagare slaktare "
    "journalist fotbollstränare tränare psykolog kurator socialsekreterare nämndeman åklagare domare apotekare skådespelare musiker artist konstnär författare fotograf jägare skogsarbetare städare lokalvårdare "
    "kassörska butikschef butiksbiträde chef vd ingenjör vaktmästare väktare ordningsvakt dagmamma fritidsledare egenföretagare företagare pizzabagare restaurangägare krögare ridlärare sjöman pilot flygvärdinna "
    "kantor diakon fiskare yrkesfiskare murare optiker tolk tandläkare tandsköterska snickaren smed guldsmed urmakare skräddare sömmerska florist trädgårdsmästare hovslagare hästuppfödare hundförare kennelägare "
    "mjukvaruutvecklare programmerare it-tekniker revisor ekonom bankman kamrer lantmätare arkitekt byggnadsarbetare plåtslagare takläggare golvläggare glasmästare maskinist truckförare kranförare lokförare "
    "tågvärd brevbärare postiljon lagerarbetare industriarbetare montör operatör vårdbiträde personlig assistent boendestödjare behandlingsassistent kriminalvårdare fängelsevakt skötare fysioterapeut sjukgymnast "
    "arbetsterapeut logoped forskare professor doktorand bibliotekarie museichef kyrkvaktmästare kyrkogårdsarbetare begravningsentreprenör poliskommissarie tullare gruvarbetare skogsmaskinförare lantarbetare "
    "snöröjare sotare hantverkare möbelsnickare hudterapeut nagelterapeut massör tatuerare modell dansare cirkusartist influencer youtuber bloggare säljare bilförsäljare telefonförsäljare bartender servitris servitör "
    "kallskänka diskare"
)
_TAILS = "*chaufför *sköterska *skötare *mästare *terapeut *vårdare *biträde *förare *montör *arbetare *tekniker *uppfödare *odlare *försäljare *mäklare *konsult *ingenjör *läkare *präst *ägare *polis *brukare *handlare"
_JOB_TITLE = r"(?:pensionerad\s|f\.?d\.?\s|känd\s|egen\s|timanställd\s)?[\wåäö-]+(?:\s(?:på|i|hos|vid|inom)\s(?:[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ]\w+)?|\w+(?:en|et)(?:\si\s[A-ZÅÄÖ]\w+)?))?"
_OF_PARENT = rf"\b(?:{PARENT}):?(?:\s\([^)]{{1,30}}\))?(?:\s[A-ZÅÄÖ][\w-]+){{0,2}}"
_WORKS = r"(?:är|var|arbetar\s(?:\w+\s)?som|jobbar\s(?:\w+\s)?som|arbetade\ssom|jobbade\ssom|utbildar\ssig\still|läser\still|pluggar\still|har\sarbetat\ssom|har\svarit|blev|extraknäcker\ssom|nattarbetar\ssom)\s(?:en\s|ett\s)?"

_AFTER_VERB = ("är ", "var ", "som ", "till ", "varit ", "blev ", "en ", "ett ", "\n")
_AFTER_COMMA = (", ", ", en ", "\n")
_AFTER_PARENT = ("a ", "n ", "r ", "s ", "e ", "o ", "1 ", "2 ", "1: ", "2: ", "\n")

WORK = (
    Rule(f"{_JOBS} {_TAILS}", _WORK, "arbetar", head=_WORKS, shape=_JOB_TITLE, ends=_AFTER_VERB,
         cue=rf"(?:{_OF_PARENT}|{PERSON}|[A-ZÅÄÖ][a-zåäöéü]+,?|[oO]ch)\s(?:[^.]{{0,20}}\s)?$", unless=r"\b(?:[aA]nmälare|[aA]nsvarig|[sS]ammankallande|[vV]em|[sS]om|[mM]ottagare)\s"),
    Rule(f"{_JOBS} {_TAILS}", _WORK, "", head=r",\s(?:en\s)?", ends=_AFTER_COMMA, shape=_JOB_TITLE, cue=rf"(?:{_OF_PARENT}|[vV]årdnadshavare\s[12]?:?(?:\s[A-ZÅÄÖ][\w-]+){{1,3}})$", after=r"[,.;)\n]|$"),
    Rule(f"{_JOBS} {_TAILS}", _WORK, "", head=r",\s(?:en\s)?", ends=_AFTER_COMMA, shape=r"[\w-]+", cue=r"[A-ZÅÄÖ][a-zåäöéüćčšž-]+\s[A-ZÅÄÖ][a-zåäöéüćčšž-]+$", after=r",\s(?:bor|tel|är|har|mob|arbetar|född|kom|vill|ring|som)", unless=r"\b(?:[nN]ärvarande|[dD]eltagare|[dD]eltog)\b"),
    Rule(f"{_JOBS} {_TAILS}", _WORK, "", shape=_JOB_TITLE, ends=_AFTER_PARENT, cue=rf"(?:^|[,;:.–(-]\s?|\b(?:[oO]ch|[sS]amt|[mM]en|[fF]ör)\s)(?:{PARENT})\s(?:[12]:?\s)?(?:en\s)?$",
         after=r"[,.;)\n]|\s(?:och|men|samt|på|i|hos)\s|$"),
    Rule(f"{_JOBS} {_TAILS}", _WORK, "", ends=_AFTER_VERB, head=r",\ssom\s(?:är|var|arbetar\ssom|jobbar\ssom)\s(?:en\s)?", shape=_JOB_TITLE, cue=rf"(?:{_OF_PARENT}|[A-ZÅÄÖ][a-zåäöéü]+)$"),
    Rule(f"{_JOBS} {_TAILS}", _WORK, "", ends=("(", "(är ", "(en ", "\n"), head=r"\((?:är\s|en\s)?", shape=_JOB_TITLE, cue=rf"(?:{_OF_PARENT}|[A-ZÅÄÖ][a-zåäöéü]+)\s$", after=r"[),]"),
    Rule("kommunfullmäktige kommunstyrelsen riksdagen fullmäktige nämnden skolnämnden socialnämnden kyrkorådet tingsrätten", _WORK, "arbetar", head=r"(?:sitter|satt|suttit)\s(?:med\s)?i\s", shape=r"\w+", cue=rf"{PERSON}"),
    Rule("hästuppfödare kennelägare kyrkvaktmästare hovslagare pizzabagare restaurangägare lastbilschaufför hundförare cirkusartist riksdagsledamot", _WORK, "", shape=r"[\w-]+", unless=MANY),
    Rule("pastor präst imam diakon kantor kyrkoherde", _WORK, "", head=r"(?:är|var)\s", shape=r"\w+(?:\si\s(?:[A-ZÅÄÖ]\w+|\w+))?"),
    Rule("taxi lastbil långtradare buss sopbil lastbilar tankbil", _WORK, "arbetar", head=r"(?:kör|kört|körde)\s", shape=r"\w+", cue=rf"{_OF_PARENT}|\bvars\b"),
    Rule("driver äger", _WORK, "arbetar", shape=r"(?:driver|äger)\s(?:(?:en|ett|byns|ortens|stadens|den\slokala|egen|eget|en\segen)\s){0,2}[a-zåäöA-ZÅÄÖ]*(?:pizzeria|restaurang|salong|affär|butik|krog|café|kafé|kiosk|gård|bondgård|mack|verkstad|firma|företag|åkeri|bageri|"
         r"bar|hotell|camping|stall|ridskola|kennel|blomsterhandel|byggfirma|städfirma|grillen|gatukök|hunddagis|livs)\w*(?:\si\s[A-ZÅÄÖ]\w+)?", cue=rf"(?:{PERSON}|[oO]ch|[A-ZÅÄÖ]\w+)\s"),
    Rule("arbetar jobbar nattarbetar skiftarbetar jobbade arbetade jobb praktiserar städar sommarjobbar extrajobbar", _WORK, "arbetar",
         shape=r"(?:natt|skift|sommar|extra)?(?:arbeta|jobba|praktisera|städa)(?:r|de)\s(?:(?:natt|nätter|skift|extra|heltid|deltid|halvtid)\s)?(?:på|i|hos|vid|inom)\s(?:(?:en|ett|den|det|byns|ortens)\s)?\w*"
               r"(?:bruket|fabriken?|sågen|sågverket|gården|bondgården?|macken|mack|bensinmacken?|verkstaden|bilverkstad\w*|kiosken|apoteket|posten|banken|sjukhuset|lasarettet|biblioteket|kyrkan|lagret|slakteriet|butiken|mataffären|affären|restaurangen|pizzerian|äldreboendet|vårdhemmet|hemtjänsten|kriminalvården|anstalten|gruvan|kyrkogården|flygplatsen|stallet|bageriet|tvätteriet|kommunhuset|ambulansen|försvaret)"
               r"(?:\si\s[A-ZÅÄÖ]\w+)?(?!\w)", cue=rf"(?:{PERSON}|[A-ZÅÄÖ]\w+)\b"),
)  # fmt: skip

_PRESS = r"(?:tidningen|lokaltidningen|kvällstidningen|kvällspressen|medier\w*|media|nyheterna|tv|TV|radion?|pressen|HD|NST|Sydsvenskan|Aftonbladet|Expressen|lokalpressen|Rapport|Aktuellt|Efterlyst|Uppdrag\sgranskning|P4|Kristianstadsbladet|Norra\sSkåne|Flashback)"
NEWS = (
    Rule("stod stått skrev skrivit syntes var varit figurerade omskrevs omskrivits uppmärksammades uppmärksammats rapporterades rapporterade hängts", _NEWS, "blev känt", head=r"(?:(?:har|blev)\s)?",
         shape=rf"\w+\s(?:\w+\s){{0,4}}?(?:i|om\si|på|av)\s{_PRESS}(?!\w)", unless=r"\b(?:[pP]rojektet|[kK]ommunen|[eE]nkäten|[rR]apporten|[aA]nnons\w*|[aA]rtikel\s+om\s+lov\w*)\b"),
    Rule("tidningen lokaltidningen nyheterna pressen media medierna", _NEWS, "det som hände", shape=r"\w+", head=r"(?:i|på)\s", cue=r"\b(?:[uU]thängd|[oO]mskriven|[oO]mtalad|[sS]kriverier|[bB]ild(?:er)?|[nN]amn)\b.{0,30}$"),
    Rule("uppmärksammade omskrivna omtalade uppmärksammat omskrivet", _NEWS, "händelsen", head=r"(?:\b[dD]e[nt]\s)", shape=r"\w+\s\w+", unless=MANY),
    Rule("skjutningen knivdådet knivskärningen branden mordet rånet dödsolyckan bussolyckan explosionen gängskjutningen sprängningen dråpet mordbranden bilolyckan dödsskjutningen bombdådet tågolyckan drunkningen", _NEWS, "händelsen",
         shape=r"\w+(?:\s(?:i|på|vid|utanför)\s(?:[A-ZÅÄÖ]\w+|\w+(?:en|et|an))(?:\s(?:i|förra)\s(?:\w+))?)?", unless=r"\b(?:[öÖ]vning(?:en)?|[uU]tbildning)\b"),
    Rule("landslag* *landslaget konståkning elitserien brottning boxning motocross fäktning fälttävlan travsport trav juniormästare speedway", _RARE, "en fritidsaktivitet", shape=r"\w+",
         cue=r"\b(?:[tT]ävlar\s(?:i|på)|[sS]pelar\si|[tT]ränar|[kK]ör|[eE]lit\w*|[iI]\s(?:\w+\s)?|[äÄ]r|[aA]ktiv\s(?:i|inom)|[sS]atsar\spå)\s(?:\w+\s)?$", unless=MANY),
    Rule("mästare mästarinna mästarskap", _RARE, "en fritidsaktivitet", head=r"\b(?:svensk|distrikts|nordisk|junior)\s?", shape=r"\w+"),
)  # fmt: skip
