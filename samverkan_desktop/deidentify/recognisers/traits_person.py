# ruff: noqa: E501 - the rows of a table are easier to judge whole
"""Rare traits of the person and the family: age, brothers and sisters, a parent's fate, placement (docs/deidentify.md)."""

from __future__ import annotations

from samverkan_desktop.deidentify.recognisers.trait_words import CHILD, MANY, NUMBER, PARENT, PERSON
from samverkan_desktop.deidentify.recognisers.triggers import Rule

_AGE = "Exakt ålder gör kretsen liten. Skriv stadiet."
_FAMILY = "Familjens sammansättning känns igen. Skriv flera syskon, eller ta bort det."
_FATE = "Det som har hänt i familjen känns igen. Ta bort det om det inte behövs."
_PLACED = "En placering känns igen. Skriv att eleven har en insats."
_HIDDEN = "Att någon lever skyddat får aldrig framgå."

_BEFORE_AGE = (
    r"(?:^|[,(–:]\s?|\b(?:är|var|blir|blev|fyllt|fyller|fyllde|nu|nyss|bara|snart|redan|ännu|knappt|drygt|på|om|[eE]n|"
    r"född och))\s?$"
)
_NOT_AGE = (
    r"(?:\b(?:[nN]är|[tT]ills|[iI]nnan|[uU]nder|[öÖ]ver|än|[mM]inst|[hH]ögst|från|[åÅ]ldern?|[åÅ]ldersgräns(?:en)?|[mM]ellan|barn som|"
    r"[aA]vtal(?:et)?|[gG]äller|[sS]paras|[gG]allras|[pP]rojekt(?:et)?|[fF]örlängs|[mM]öte[nt]?|rutin(?:en)?|i|under|efter|inom|varje|om|"
    r"[oO]mgång(?:en)?|[gG]rupp(?:en)?|[eE]rfarenhet)\b[^,.(]*|\b(?:i|de senaste|på|om|efter|för|inom)\s)$"
)
_SPAN = r"\s(?:sedan|tillbaka|i rad|på rad|kvar|framöver|framåt|i taget|efter|per|senare|tidigare|i sträck|till)\b|[-–]"
_AGE_HEAD = rf"(?<![\w,.:–-])(?:{NUMBER})[ -]?"

AGE = (
    Rule("år", _AGE, "i samma ålder", head=_AGE_HEAD, shape=r"år(?:\s(?:gammal|gamla|gammalt|ung))(?!\w)",
         unless=r"\b(?:[eE]n|[eE]tt)\s(?:drygt\s)?$|\b[lL]äge|\b[aA]vtal|\b[rR]utin"),
    Rule("år", _AGE, "i samma ålder", head=_AGE_HEAD, shape=r"år(?!\w)", cue=_BEFORE_AGE, unless=_NOT_AGE, unless_after=_SPAN),
    Rule("år", _AGE, "i samma ålder", head=rf"(?<![\w,.:–-])(?:{NUMBER})(?:,\s(?:{NUMBER}))*\s(?:och|respektive|resp\.?)\s(?:{NUMBER})\s", shape=r"år(?!\w)",
         cue=rf"\b(?:{CHILD}|{PARENT}|[fF]lickorna|[dD]e)\s(?:\w+\s)?(?:är|var|blir)\s(?:nu\s)?$", unless_after=_SPAN),
    Rule("år", _AGE, "i samma ålder", head=_AGE_HEAD, shape=r"år(?!\w)",
         cue=rf"\b(?:{CHILD}|{PARENT})\s(?:på\s)?$", unless_after=_SPAN),
    Rule("åring åringen åringens *åringen *åringens", _AGE, "eleven", head=rf"(?:(?<!\w)(?:{NUMBER})[ -]?)?",
         shape=rf"(?:{NUMBER})?åring(?:en|ens)?(?!\w)", unless=r"(?:\b[gG]ymnasie|\b[tT]on|\w)$"),
    Rule("*åring", _AGE, "elev", shape=rf"(?:{NUMBER})åring(?!\w)", unless=r"\bper\s$"),
    Rule("åringar åringarna *åringar *åringarna", _AGE, "elever",
         head=rf"\b(?:[tT]vå|[tT]re|[fF]yra|[bB]åda|[dD]e)\s(?:(?:{NUMBER})[ -]?)?", shape=rf"(?:{NUMBER})?åringar(?:na)?(?!\w)"),
    Rule("årig åriga årige *årig *åriga *årige", _AGE, "ung", head=rf"(?:(?<![\w–-])(?:{NUMBER})-?)?",
         shape=rf"(?:{NUMBER}|tjugo\w{{0,4}}|trettio\w{{0,4}}|fyrtio\w{{0,4}})?årig[ae]?(?!\w)",
         after=rf"\s(?:\w+\s)?(?:{PERSON}|pojkvän(?:nen)?|flickvän(?:nen)?|man(?:nen)?|kvinna(?:n)?|vän(?:nen)?)(?!\w)",
         unless=r"\b(?:[sS]amtliga|[aA]lla|[fF]ör)\s$"),
    Rule("elva tolv tretton fjorton femton sexton sjutton arton nitton", _AGE, "i samma ålder", shape=r"\w+(?!\w)",
         cue=rf"(?:(?:{PERSON}|[A-ZÅÄÖ]\w+)\s(?:är|var|blir|fyller|fyllde|har fyllt)\s(?:nu\s|bara\s|snart\s|ännu\s)?"
             rf"|(?:{CHILD}|{PARENT}|[A-ZÅÄÖ][a-zåäöéü]+),\s(?:nu\s)?|\()$",
         after=r"[,.;)!?]|\s(?:och|men|nu|till sommaren|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*)\b|$"),
)  # fmt: skip

_MANY_NUMBERS = "tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[3-9]|1[0-9]"

FAMILY = (
    Rule("tvilling* trilling*", _FAMILY, "syskon", head=r"(?:\b(?:[eE]na|[bB]åda|[eE]n)\s)?",
         shape=r"(?:tv|tr)illing(?:ar)?s?(?:syskon(?:en|et)?|syster\w*|bror\w*|bröder\w*|par(?:et)?|flick\w*|pojk\w*)?(?!\w)"),
    Rule("tvillingar tvillingen tvillingarna tvillingarnas trillingarna", _FAMILY, "syskonen", shape=r"\w+"),
    Rule("fosterbarn fosterbarnet fosterson fosterdotter adoptivbarn adoptivbarnet adoptivson adoptivdotter", _FAMILY, "barn",
         shape=r"\w+", unless=MANY),
    Rule("adopterad adopterat adopterade", _FAMILY, "", head=r"(?:(?:är|blev)\s)?",
         shape=r"adoptera[dt]e?(?:\s(?:från|av)\s(?:\w+\s)?\w+)?", unless=MANY),
    Rule("ensamkommande", _FAMILY, "nyanländ", shape=r"\w+", unless=MANY,
         unless_after=r"\s(?:barn (?:ska|får|har|som|är|i)|barns|ungdomar|flyktingbarn (?:ska|som))"),
    Rule("ensambarn", _FAMILY, "barn i familjen", shape=r"ensambarn"),
    Rule("enda", _FAMILY, "ett av", shape=r"enda\s(?:barnet|flickan|pojken|dottern|sonen|syskonet)(?:\si\s(?:familjen|klassen))?(?!\w)"),
    Rule("halvsyskon* halvbror* halvsyster* halvbröder*", _FAMILY, "syskon", shape=r"\w+"),
    Rule("syskon bröder systrar syskonen", _FAMILY, "flera syskon",
         head=rf"(?<!\w)(?:[eE]n av\s)?(?:{NUMBER}|[tT]vå|[tT]re|[fF]yra|[fF]em|[sS]ex|[sS]ju)\s(?:(?:yngre|äldre|små|stora|mindre|vuxna|levande)\s)?",
         shape=r"(?:små)?(?:syskon|bröder|systrar)(?!\w)",
         unless=r"\b(?:[bB]erör|[gG]äller|[rR]ör|[oO]m|[fF]ör|[mM]ellan)\s$|\b(?:[fF]amiljer|[gG]rupp)\b"),
    Rule("småsyskon", _FAMILY, "flera syskon", head=rf"(?<!\w)(?:{NUMBER})\s", shape=r"\w+"),
    Rule("syskonskara syskonskaran", _FAMILY, "flera syskon", shape=r"syskonskaran?\s(?:på|om)\s\w+"),
    Rule("äldst yngst äldsta yngsta mellanbarn mellanbarnet", _FAMILY, "ett av flera syskon",
         shape=rf"(?:äldst|yngst|mellanbarn(?:et)?)[ae]?\sav\s(?:de\s)?(?:{NUMBER})(?:\s(?:syskon|barn|bröder|systrar))?(?!\w)"),
    Rule("äldst yngst", _FAMILY, "ett av flera syskon", shape=r"(?:äldst|yngst)(?:\s(?:i|av)\s(?:familjen|syskonskaran|syskonen))(?!\w)"),
    Rule("barn", _FAMILY, "flera barn", head=rf"(?<!\w)(?:{_MANY_NUMBERS})\s", shape=r"barn(?:\s(?:i\sfamiljen|hemma|under\s\w+\sår))?(?!\w)",
         cue=r"(?:[fF]amilj(?:en)?|[mM]amman?|[pP]appan?|[hH]on|[hH]an|[fF]öräldrarna|[pP]aret|[dD]e)\b[\s,:]*(?:\w+\s){0,2}$",
         unless=r"\b(?:[vV]i|[aA]v|[gG]rupp|rör|gäller|berör)\b"),
    Rule("barn", _FAMILY, "är förälder", shape=r"barn(?!\w)", head=r"(?:[hH]on|[hH]an|[eE]leven|[fF]lickan|[pP]ojken)\s(?:har|väntar)\s(?:ett|eget)\s(?:eget\s)?",
         unless_after=r"\s(?:som|med|i|på)\b"),
    Rule("personer vuxna familjemedlemmar", _FAMILY, "många", head=rf"(?<!\w)(?:{_MANY_NUMBERS})\s", shape=r"\w+", after=r"\s(?:i\s(?:hushållet|lägenheten|hemmet|huset|familjen)|bor)\b"),
    Rule("mammor pappor", _FAMILY, "föräldrar", head=r"\b[tT]vå\s", shape=r"\w+", unless=r"\b(?:[dD]eltog|[fF]rågade|[rR]ingde)\b"),
    Rule("ensamstående", _FAMILY, "förälder", shape=r"ensamstående\s(?:mamman?|pappan?|mor|far|förälder|trebarnsmamma|fyrabarnsmamma)(?!\w)", unless=MANY),
    Rule("trebarnsmamma* trebarnspappa* fyrabarns* fembarns* sexbarns*", _FAMILY, "förälder", shape=r"\w+"),
    Rule("mormor farmor morfar farfar morföräldrarna farföräldrarna mormodern farmodern moster faster farbror morbror storebror storasyster morföräldrar farföräldrar syskon",
         _FAMILY, "en släkting",
         shape=r"\w+", cue=r"\b(?:bor|bodde|bott|boende|flyttat|flyttade|flyttar|växer upp|växt upp|växte upp|uppvuxen|placera(?:d|t|s|des|ts)|vistas)\s(?:\w+\s){0,2}(?:hos|till)\s(?:sin\s|sina\s)?$"),
    Rule("mormor farmor morfar farfar moster faster farbror morbror", _FAMILY, "en släkting",
         shape=r"\w+", cue=r"\b(?:sover|sov|övernattar|övernattade|stannar|stannade|hämtas|hämtades|skjutsas|är)\s(?:\w+\s){0,2}(?:hos|av)\s(?:sin\s|sina\s)?$"),
    Rule("mormor farmor morfar farfar moster faster farbror morbror kusin", _FAMILY, "en släkting", shape=r"\w+(?=\))", cue=r"[A-ZÅÄÖ][\w-]+\s\($"),
    Rule("gravid gravida", _FATE, "i en särskild situation", head=r"(?:(?:är|blev|blivit)\s)?", shape=r"gravida?(?!\w)", unless=MANY,
         cue=rf"(?:{PERSON}|[A-ZÅÄÖ]\w+|^|[,:–-]\s?|mamma)(?:\s(?:är|nu|åter|\w+igen))?\s?$"),
)  # fmt: skip

_WHO = rf"(?:{PARENT}|[fF]öräldrarna|[sS]yskonet|[bB]roder?n?)(?:s\s\w+)?\s(?:\([^)]*\)\s)?"
FATE = (
    Rule("död döda dog avlidit avliden avlidna avled bortgången", _FATE, "finns inte i barnets vardag",
         head=rf"(?:{_WHO})?(?:är|har|har nyligen|är sedan länge|har nyss)?\s?", shape=r"(?:död|döda|dog|avlid(?:it|en|na)|avled|bortgången)(?!\w)",
         cue=rf"(?:^|[.,:]\s?|{PERSON}\s)$|{_WHO}", unless=r"\b[oO]m\b"),
    Rule("häktades anhölls greps dömdes utvisades avled omkom", _FATE, "är inte hemma", head=rf"(?:{_WHO})", shape=r"\w+"),
    Rule("gått", _FATE, "finns inte i barnets vardag", head=r"(?:har\s(?:nyligen\s)?)?", shape=r"gått\sbort", cue=PARENT),
    Rule("häktad häktat häktet häkte fängelse fängelset anstalt anstalten straff fängelsestraff frihetsberövad frihetsberövat gripen anhållen", _FATE, "är inte hemma",
         head=r"(?:(?:sitter|satt|är|blev|har suttit|avtjänar)\s(?:nu\s|sedan länge\s)?(?:i\s|på\s|ett\s|sitt\s)?)",
         shape=r"(?:häkt(?:ad|at|et?)|fängelse(?:t|straff)?|anstalt(?:en)?|straff|frihetsberöva[dt]|gripen|anhållen)(?!\w)"),
    Rule("dömd dömdes", _FATE, "har egna svårigheter", head=r"(?:(?:är|blev|har blivit)\s)?", shape=r"dömd(?:es)?\s(?:för|till)\s\w+", cue=PERSON),
    Rule("behandlingshem behandlingshemmet rehab avvänjning avgiftning", _FATE, "är inte hemma", head=rf"(?:{PARENT})\s(?:är|vistas|bor|ligger)\s(?:\w+\s)?(?:på|i)\s(?:ett\s)?", shape=r"\w+"),
    Rule("berusad berusade onykter", _FATE, "inte i form", head=r"(?:(?:är|var|kom|verkade)\s)?", shape=r"\w+", cue=rf"(?:{PERSON}|[A-ZÅÄÖ]\w+s?)\b"),
    Rule("missbrukar missbrukade missbruk", _FATE, "har egna svårigheter", head=rf"(?:{PARENT})\s(?:har\s(?:ett\s)?)?", shape=r"missbruk(?:ar|ade)?(?:\sav\s\w+)?(?!\w)"),
    Rule("skyddade skyddad skyddat sekretessmarkerad sekretessmarkerade hemlighållet hemlighållen", _HIDDEN, "", head=r"(?:(?:har|är|lever med|bor på)\s)?",
         shape=r"(?:skyddade\s(?:personuppgifter|uppgifter|adress\w*)|skyddad\s(?:identitet|adress|folkbokföring)|skyddat\sboende|hemlighålle[tn]|sekretessmarkerade?)(?!\w)",
         cue=rf"{PERSON}|[A-ZÅÄÖ]\w+|^$|[,:]\s?$|\bbåda\b", unless_after=r"\s(?:söks|erbjuds|finns|kräver|ges|beviljas|ordnas|bokas)", unless=MANY + r"|\b[hH]ur många\b|\b[bB]arn\spå\b|\b[mM]ed\s$|[vV]i saknar"),
    Rule("vårdnadstvist vårdnadstvisten", _FATE, "en konflikt", head=r"(?:(?:en|i en)\s)?", shape=r"\w+"),
    Rule("hemmasittare", _FATE, "frånvarande", head=r"(?:är\s(?:en\s)?)?", shape=r"hemmasittare(?:\ssedan\s(?:\w+\s){0,2}\w+)?", cue=rf"(?:{PERSON}|[A-ZÅÄÖ]\w+)\s$"),
    Rule("sjukskriven", _FATE, "hemma", head=r"(?:är\s|sedan länge\s)?", shape=r"sjukskriven(?:\sför\s\w+)?", cue=rf"(?:{PARENT})\s(?:[12]\s)?$"),
    Rule("bytt", _FAMILY, "bytt skola flera gånger", shape=rf"bytt\s(?:skol(?:a|or)|klass|familjehem|boende)\s(?:{NUMBER})\sgånger"),
    Rule("långtidssjukskriven sjukpensionär förtidspensionerad arbetslös sjukpensionerad", _FATE, "hemma", head=r"(?:är\s)?", shape=r"\w+", unless=MANY),
)  # fmt: skip

_HOMES = (
    r"(?:familjehem(?:met)?|jourhem(?:met)?|jourfamilj(?:en)?|(?:HVB|hvb)(?:-hem(?:met)?)?|(?:SiS|sis|SIS)(?:-hem(?:met)?|-institution(?:en)?|-boende)?"
    r"|behandlingshem(?:met)?|stödboende(?:t)?|skyddat\sboende|kvinnojour(?:en)?|asylboende(?:t)?|släktinghem|utredningshem(?:met)?"
    r"|korttids(?:boende|hem)?(?:t|met)?|fosterhem(?:met)?|fosterfamilj(?:en)?|nätverkshem|härbärge(?:t)?|LSS-boende)"
)
PLACEMENT = (
    Rule("familjehem* jourhem* jourfamilj* hvb sis behandlingshem* stödboende* boende kvinnojour* asylboende* släktinghem utredningshem* korttids* fosterhem* fosterfamilj* nätverkshem härbärge* lss",
         _PLACED, "har en insats",
         head=r"(?:(?:är|var|blev|blir|har varit|har blivit|ska bli)\s)?(?:[pP]lacera(?:d|t|s|des|ts|de)|[oO]mplacera\w+|[bB]or|[bB]ott|[bB]odde|[fF]lyttat|[fF]lyttade|[fF]lyttas|[vV]istas|[vV]istats|har\s(?:fått\s)?plats)\s(?:\w+\s){0,2}?(?:i|på|hos|till)\s(?:(?:ett|en|annat|nytt|sitt)\s)?(?:skyddat\s)?",
         shape=_HOMES[:-1] + r"|boende)(?!\w)", unless=MANY),
    Rule("familjehem* jourhem* jourfamilj* hvb sis behandlingshem* stödboende* kvinnojour* asylboende* släktinghem utredningshem* fosterhem* nätverkshem",
         _PLACED, "en insats", shape=_HOMES + r"(?!\w)", cue=r"\b(?:bor\s(?:just nu\s)?(?:i|på)|som|är|ett|hennes|hans|barnets|elevens|nytt|nuvarande|sitt|i)\s$",
         unless=MANY + r"|\b(?:vid|av|för|enligt|för barn i)\s$|\b[eE]lever\b"),
    Rule("omhändertagen omhändertaget omhändertagna omhändertogs omhändertas", _PLACED, "har en insats", head=r"(?:(?:är|blev|blir|har blivit)\s)?",
         shape=r"omhänder(?:tagen|taget|tagna|togs|tas)(?:\s(?:enligt|med stöd av|akut)(?:\s(?:LVU|lvu|[0-9]+\s§\sLVU))?)?", unless=MANY + r"|\b[nN]är ett\b"),
    Rule("lvu", _PLACED, "har en insats", head=r"(?:(?:är|blev)\s)?(?:[vV]årdas|[vV]ård|[pP]lacera(?:d|t)|[oO]mhändertagen)\s(?:enligt|med stöd av|på)\s", shape=r"LVU|lvu", unless=MANY),
    Rule("lvu", _PLACED, "", shape=r"LVU-(?:placera\w+|barn|vård|dom\w*)", unless=MANY),
    Rule("familjehemsplacera* institutionsplacera*", _PLACED, "har en insats", head=r"(?:(?:är|blev)\s)?", shape=r"(?:familjehems|institutions)placera(?:d|t|de|s|des|ts)(?!\w)", unless=MANY),
    Rule("sommarbarn", _PLACED, "är tillfälligt här", head=r"(?:är\s)?", shape=r"sommarbarn(?:\shos\s(?:\w+\s)?\w+(?:\s(?:på|i)\s[A-ZÅÄÖ]\w+)?)?"),
)  # fmt: skip
