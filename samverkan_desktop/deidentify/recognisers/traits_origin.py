# ruff: noqa: E501 - the rows of a table are easier to judge whole
"""Rare traits of origin, language and faith (docs/deidentify.md)."""

from __future__ import annotations

from samverkan_desktop.deidentify.recognisers.trait_words import MANY, PERSON
from samverkan_desktop.deidentify.recognisers.triggers import Rule

_FROM = "Ursprung, språk eller tro gör kretsen liten. Skriv annat modersmål, om det behövs för frågan."

_LANGUAGE_WORDS = (
    "somaliska arabiska tigrinja tigrinska tigriniska dari pashto persiska farsi kurmanji kurmandji kurmanci sorani kurdiska badini turkiska polska "
    "ukrainska ryska bosniska serbiska kroatiska serbokroatiska albanska makedonska thai thailändska vietnamesiska kinesiska mandarin kantonesiska "
    "romani romanes samiska nordsamiska finska spanska portugisiska rumänska bulgariska amhariska oromo urdu hindi panjabi punjabi bengali tamil "
    "syrianska assyriska teckenspråk meänkieli tornedalsfinska jiddisch tyska nederländska ungerska litauiska lettiska estniska mandinka wolof "
    "swahili franska engelska italienska grekiska danska norska isländska japanska koreanska nepalesiska armeniska georgiska uzbekiska tjetjenska "
    "azerbajdzjanska mongoliska tagalog filippinska tigré bilen lingala kinyarwanda kirundi hausa yoruba igbo krio burmesiska karen malajiska"
)
_LANGUAGE = "(?:" + "|".join(sorted(_LANGUAGE_WORDS.split(), key=len, reverse=True)) + ")"
_SEVERAL = rf"{_LANGUAGE}(?:(?:,\s|\soch\s|\seller\s|\soch\slite\s){_LANGUAGE})*(?!\w)"
_OTHER_LANGUAGE = "ett annat språk"

LANGUAGE = (
    Rule(_LANGUAGE_WORDS, _FROM, _OTHER_LANGUAGE, shape=_SEVERAL,
         cue=r"\b(?:[tT]alar|[pP]ratar|[fF]örstår|[sS]kriver|[tT]alade|[pP]ratade)\s(?:\w+\s){0,2}$", unless=MANY + r"|\b(?:[pP]ersonal|[hH]andläggare|[tT]olk\w*)\b"),
    Rule(_LANGUAGE_WORDS, _FROM, _OTHER_LANGUAGE, shape=rf"{_SEVERAL}", after=r"\ssom\s(?:sitt\s)?(?:modersmål|hemspråk|förstaspråk)", unless=MANY),
    Rule(_LANGUAGE_WORDS, _FROM, _OTHER_LANGUAGE, shape=rf"{_SEVERAL}", cue=r"\b(?:[mM]odersmål(?:et)?|[hH]emspråk(?:et)?|[fF]örstaspråk(?:et)?|[sS]pråk(?:et)?(?:\shemma)?)(?:\s(?:är|var)|:)?\s(?:\w+\s)?$", unless=MANY),
    Rule(_LANGUAGE_WORDS, _FROM, "", head=r"\s(?:i|på)\s", shape=_SEVERAL, cue=r"(?:[tT]olk(?:en|ar)?|[tT]elefontolk|[rR]umstolk|[mM]odersmålslärare|[mM]odersmålsundervisning|[sS]tudiehandledning|[sS]amtalet|[bB]rev(?:et)?|[mM]ötet|[hH]övs\stolk)$", unless=MANY,
         unless_after=r"\s(?:finns|erbjuds|saknas|,)"),
    Rule("arabisktalande somalisktalande persisktalande kurdisktalande ryskspråkig ryskspråkiga ukrainskspråkig ukrainskspråkiga polskspråkig polskspråkiga *talande *språkig *språkiga", _FROM, "med annat modersmål",
         shape=r"(?:arabisk|somalisk|tigrinja|dari|persisk|kurdisk|thai|rysk|ukrainsk|polsk|spansk|albansk|turkisk|finsk|tyska?)(?:talande|språkiga?)", unless=MANY),
    Rule("*tolk *tolken", _FROM, "tolk", shape=r"(?:arabisk|somalisk|tigrinja|dari|persisk|kurdisk|thai|rysk|ukrainsk|polsk|spansk|albansk|turkisk|teckenspråks)tolk(?:en)?(?!\w)", unless=MANY),
)  # fmt: skip

_LAND_WORDS = (
    "Syrien Irak Iran Afghanistan Somalia Eritrea Etiopien Ukraina Ryssland Polen Rumänien Bulgarien Turkiet Libanon Palestina Gaza Västbanken Bosnien Serbien Kroatien "
    "Makedonien Nordmakedonien Montenegro Kosovo Albanien Thailand Vietnam Kina Chile Colombia Bolivia Ecuador Argentina Marocko Algeriet Tunisien Egypten Libyen Sudan Sydsudan Gambia Senegal Nigeria "
    "Ghana Kenya Uganda Kongo Kamerun Tanzania Zambia Zimbabwe Angola Burundi Rwanda Pakistan Indien Bangladesh Filippinerna Indonesien Malaysia Danmark Norge Finland Island Tyskland Österrike Schweiz "
    "Frankrike Italien Grekland Litauen Lettland Estland Ungern Tjeckien Slovakien Moldavien Belarus Vitryssland Spanien Portugal Brasilien Mexiko Kuba Kurdistan Jemen Jordanien Israel "
    "Saudiarabien Kuwait Qatar Dubai Georgien Armenien Azerbajdzjan Kazakstan Uzbekistan Kirgizistan Tadzjikistan Mongoliet Tjetjenien Venezuela Peru England Skottland Irland Storbritannien USA Kanada Nederländerna "
    "Holland Belgien Burma Myanmar Nepal Japan Korea Sydkorea Australien Sydafrika Elfenbenskusten Guinea Liberia Togo Mali"
)
_LAND = "(?:" + "|".join(sorted(_LAND_WORDS.split(), key=len, reverse=True)) + ")"
_MOVES = (
    r"\b(?:[kK]om(?:mer|mit)?|[fF]lydd?e?|[fF]lytt|[fF]lyttade?|[fF]lyttar|[fF]ödd|[fF]öddes|[aA]nlände|[aA]nlänt|[uU]tvisa\w*|[bB]akgrund|[iI]nvandrade?|[rR]ötter|[uU]rsprungligen|[aA]dopterad|[rR]esa|[rR]este|"
    r"[rR]esan|[åÅ]k\w{1,3}|[sS]kicka\w*|[gG]iftas?\sbort|[bB]ortgift|[bB]or|[bB]odde|[bB]ott|[uU]ppvuxen|[åÅ]tervänd\w+|[fF]örts|[fF]ördes|[vV]istas|[lL]ever|[fF]inns\skvar|[kK]var|[sS]emester|[sS]läkting(?:ar)?|[sS]läkten?|[gG]ift)\b"
)
_OF_SOMEONE = rf"(?:{PERSON}|[kK]usin(?:er|erna|en)?|[eE]n|[eE]tt)"
ORIGIN = (
    Rule(_LAND_WORDS.lower(), _FROM, "ett annat land", shape=_LAND + r"(?!\w)",
         cue=rf"(?:{_MOVES}(?:\s\w+){{0,4}}\s(?:från|i|till|ur)|\b{_OF_SOMEONE}\s(?:är\s)?(?:hit\s)?(?:från|i)|(?:{PERSON})\b.{{0,50}}\b(?:från|i|till))\s(?:\w+\soch\s)?$",
         unless=MANY + r"|\b(?:[mM]odell(?:en)?|[sS]tudiebesök|[fF]orskning|[kK]rig(?:et)?|[sS]amarbete|[kK]ommuner)\b"),
    Rule(_LAND_WORDS.lower(), _FROM, "familj", shape=_LAND + r"(?!\w)", head=r"(?:[aA]syl(?:sökande)?|[nN]yanländ|[fF]lykting(?:familj)?)\sfrån\s", unless=MANY),
    Rule("återvändare", _FROM, "nyanländ", shape=rf"återvändare(?:\sfrån\s{_LAND})?", unless=MANY),
    Rule("*bakgrund bakgrund härkomst ursprung påbrå rötter", _FROM, "", head=r"(?:\smed\s)?\b(?:\w+-?)?(?:sk|iska)\s", shape=r"(?:bakgrund|härkomst|ursprung|påbrå|rötter)(?!\w)", unless=MANY + r"|\b(?:utländsk|svensk|social|socioekonomisk|historisk|juridisk|ekonomisk|akademisk)$",
         cue=rf"(?:{PERSON}|[A-ZÅÄÖ]\w+)\b"),
    Rule("familj familjen flykting flyktingar flyktingfamilj", _FROM, "", head=r"(?:(?:romsk|samisk|kurdisk|somalisk|syrisk|afghansk|irakisk|iransk|eritreansk|etiopisk|polsk|ukrainsk|rysk|turkisk|bosnisk|albansk|kosovoalbansk|thailändsk|vietnamesisk|kinesisk|palestinsk|assyrisk|syriansk|rumänsk|finsk|arabisk|chilensk|nigeriansk|gambisk|pakistansk|indisk)a?\s)",
         shape=r"\w+", unless=MANY),
    Rule("somalier syrier syrian irakier iranier afghan eritrean etiopier kurd polack ukrainare ryss turk bosnier serb kroat alban thailändare vietnames kines palestinier libanes rumän bulgar assyrier pakistanier "
         "gambier nigerian marockan filippinare chilenare finländare rom romer samer kurder syrier asylsökande papperslös papperslösa statslös statslösa nyanländ",
         _FROM, "", head=r"(?:(?:är|en|båda)\s){0,2}", shape=r"\w+",
         cue=rf"(?:{PERSON}|[A-ZÅÄÖ][a-zåäöéü]+|^|[,(:])\s?$", unless=MANY + r"|\b(?:[gG]ruppen|[uU]ngdomar|[eE]lever)\b", unless_after=r"\s(?:elever|barn|familjer|personer|barns|ungdomar)\b"),
    Rule("somalisk syrisk irakisk iransk afghansk eritreansk etiopisk kurdisk polsk ukrainsk rysk turkisk bosnisk serbisk kroatisk albansk kosovoalbansk thailändsk vietnamesisk kinesisk romsk samisk palestinsk libanesisk rumänsk "
         "bulgarisk assyrisk syriansk pakistansk indisk gambisk nigeriansk marockansk filippinsk chilensk finländsk "
         "somaliska syriska irakiska iranska afghanska eritreanska kurdiska polska ukrainska ryska turkiska bosniska albanska thailändska romska samiska palestinska rumänska assyriska syrianska",
         _FROM, "", shape=r"\w+", cue=r"\b(?:[mM]amman?|[pP]appan?|[fF]amiljen|[eE]leven|[bB]arnet|[pP]ojken|[fF]lickan|[fF]öräldrarna|[hH]on|[hH]an|[dD]e|[mM]odern|[fF]adern)\s(?:är|båda är)\s$|\b(?:[eE]n|[eE]tt|[dD]en|[dD]et)\s$",
         unless_after=r"\s(?:och|bok\w*|version\w*|modell\w*|text\w*|ord\w*|lag\w*|kultur\w*|stat\w*|regering\w*|myndighet\w*)", unless=MANY,
         after=r"\s(?:pojke\w*|flicka\w*|kille\w*|tjej\w*|familj\w*|elev\w*|mamma\w*|pappa\w*|kvinna\w*|man\w*|släkt\w*|barn\w*)\b|[.,;]|$"),
)  # fmt: skip

_FAITH_SHAPE = (
    r"(?:[mM]uslim(?:er|sk|ska|skt)?|Jehovas?\s[vV]ittnen?n?|jehovas?\svittnen?n?|[pP]ingstvän(?:ner)?|[mM]ormon(?:er)?|[jJ]ud(?:e|isk|iska|ar|inna)|[kK]atoli(?:k|ker|sk|ska)|[sS]yrisk-?ortodoxa?|[oO]rtodoxa?|[hH]indu(?:er|isk)?"
    r"|[bB]uddhist(?:er)?|[sS]hia\w*|[sS]unni\w*|[pP]lymouthbr\w+|[pP]lymbröder|[fF]rikyrkliga?|[sS]cientolog(?:er)?|[aA]hmadiyya\w*|[sS]jundedagsadventist(?:er)?|[bB]aptist(?:er)?|[lL]aestadian(?:er)?|[yY]ezidi(?:er)?|[jJ]ezidi(?:er)?"
    r"|[mM]andeer?|[dD]ruser?|[kK]ristna?(?:\sfrån\s[A-ZÅÄÖ]\w+)?|[aA]lev(?:it|iter)|[sS]ikh(?:er)?)(?!\w)"
)
FAITH = (
    Rule("muslim muslimer muslimsk muslimska jehovas jehova pingstvän pingstvänner mormon mormoner jude judisk judiska judar katolik katoliker katolsk katolska syrisk ortodox ortodoxa hindu hinduer buddhist buddhister shia* "
         "sunni* plymouth* plymbröder frikyrklig frikyrkliga scientolog* ahmadiyya* sjundedags* baptist baptister laestadian* yezidi* jezidi* mandé mandeer drus druser kristen kristna alevit aleviter sikh sikher",
         _FROM, "troende", shape=_FAITH_SHAPE, unless=MANY,
         unless_after=r"\s(?:och\s\w+\s)?(?:högtider|helger|friskol\w*|skol\w*|församling\w*|ledare|kyrkan?|samfund\w*|värdegrund\w*|traditioner|kalender\w*|förskol\w*|media|organisation\w*|råd\w*|föreningar|och\skristna)"),
    Rule("sekten församlingen samfundet", _FROM, "bytte livsåskådning", head=r"(?:hoppa(?:de|t)\sav\s(?:från\s)?|lämnade\s|lämnat\s|brutit\smed\s|bröt\smed\s)", shape=r"\w+"),
    Rule("konvertera* konvertit", _FROM, "", shape=r"konverter\w+(?:\still\s\w+)?|konvertit", unless=MANY),
)  # fmt: skip
