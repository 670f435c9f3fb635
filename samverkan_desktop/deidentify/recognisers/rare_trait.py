"""Traits few share: age, family, a parent's work, origin, language, faith, diagnosis, placement, news (DOMAIN §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_NUMBER = "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|[0-9]{1,2}"
_PARENT = (
    r"(?:[mM]amman?s?|[pP]appan?s?|[mM]odern|[fF]adern|[mM]or|[fF]ar|[fF]öräldern|[fF]öräldrarna|"
    r"[vV]årdnadshavaren?|[sS]tyvpappan|[bB]onuspappan|"
    r"[mM]ormodern|[mM]ormor|[mM]orfar|[fF]armor|[fF]arfar|[bB]rodern|[sS]ystern)"
)
_JOBS = (
    r"(?:\w*(?:präst|polis|läkare|tandläkare|veterinär|advokat|politiker|kommunalråd|bonde|lantbrukare|frisör|"
    r"taxichaufför|busschaufför|"
    r"lastbilschaufför|chaufför|lärare|rektor|sjuksköterska|undersköterska|barnmorska|brandman|militär|imam|"
    r"pastor|mäklare|snickare|elektriker|"
    r"svetsare|rörmokare|målare|mekaniker|kock|bagare|slaktare|journalist|fotbollstränare|tränare|psykolog|"
    r"socialsekreterare|nämndeman|åklagare|"
    r"domare|apotekare|skådespelare|musiker|artist|jägare|skogsarbetare|städare|kassörska|butikschef|chef|"
    r"ingenjör|vaktmästare|"
    r"väktare|ordningsvakt|dagmamma|förskollärare|fritidsledare|egenföretagare|företagare|pizzabagare|"
    r"restaurangägare|krögare|ridlärare|sjöman|pilot|"
    r"kantor|diakon|fiskare|murare|optiker|tolk|undersköterskan))"
)
_ORIGIN = (
    r"(?:somali(?:sk|er)|syri(?:sk|er)|irak(?:isk|ier)|iran(?:sk|ier)|afghan(?:sk)?|eritrean(?:sk)?|etiop(?:isk|"
    r"ier)|kurd(?:isk)?|arab(?:isk)?|"
    r"pol(?:sk|ack)|ukrain(?:sk|are)|ry(?:sk|ss)|turk(?:isk)?|bosni(?:sk|er)|serb(?:isk)?|kroat(?:isk)?|"
    r"alban(?:sk)?|kosovoalban(?:sk)?|thailänd(?:sk|ska)|"
    r"vietnames(?:isk)?|kines(?:isk)?|rom(?:sk|er)?|sam(?:isk|e)|finländ(?:sk|are)|chilen(?:sk|are)|"
    r"palestin(?:sk|ier)|libanes(?:isk)?|"
    r"rumän(?:sk)?|bulgar(?:isk)?|syrian(?:sk)?|assyri(?:sk|er)|pakistan(?:sk|ier)|indi(?:sk|er)|gambi(?:sk|er)|"
    r"nigerian(?:sk)?|marockan(?:sk)?|"
    r"filippin(?:sk|are)|iransk-?kurd(?:isk)?)(?:a|t|en|er|erna|s|ar)?"
)
_LANGUAGES = (
    r"(?:somaliska|arabiska|tigrinja|tigrinska|dari|pashto|persiska|farsi|kurmanji|kurmandji|sorani|kurdiska|"
    r"turkiska|polska|ukrainska|ryska|bosniska|"
    r"serbiska|kroatiska|albanska|thai|thailändska|vietnamesiska|kinesiska|romani|samiska|finska|spanska|"
    r"portugisiska|rumänska|bulgariska|amhariska|"
    r"oromo|urdu|hindi|bengali|syrianska|assyriska|teckenspråk|meänkieli|tornedalsfinska|jiddisch|tyska|"
    r"nederländska|ungerska|litauiska|lettiska|mandinka)"
)
_FAITH = (
    r"(?:muslim(?:er|sk|ska|skt)?|jehovas? vittnen?n?|pingstvän(?:ner)?|mormon(?:er)?|jud(?:e|isk|iska|ar)|"
    r"katolik(?:er)?|katolsk(?:a)?|"
    r"syrisk-?ortodox(?:a)?|ortodox(?:a)?|hindu(?:er|isk)?|buddhist(?:er)?|shia\w*|sunni\w*|plymouthbröder\w*|"
    r"frikyrklig(?:a)?|scientolog(?:er)?|ahmadiyya\w*)"
)
_DIAGNOSIS = (
    r"(?:adhd|add|asd|autism(?:spektrum\w*)?|asperger\w*|tourettes?|ocd|ptsd|epilepsi|diabetes(?: typ 1)?|"
    r"celiaki|cystisk fibros|downs syndrom|cp-skada|"
    r"dyslexi|dyskalkyli|språkstörning|dld|intellektuell funktionsnedsättning|utvecklingsstörning|anorexi|"
    r"bulimi|ätstörning|depression|bipolär\w*|"
    r"psykos|schizofreni|selektiv mutism|fas|fetalt alkohol\w*|hörselskad\w*|hörselnedsättning|synskad\w*|"
    r"synnedsättning|cancer|leukemi|"
    r"hjärtfel|ångestsyndrom|könsdysfori|reumatism|narkolepsi|tvångssyndrom|astma|npf-diagnos|missbruk av \w+)"
)
_LANDS = (
    r"(?:Syrien|Irak|Iran|Afghanistan|Somalia|Eritrea|Etiopien|Ukraina|Ryssland|Polen|Rumänien|Bulgarien|"
    r"Turkiet|Libanon|Palestina|Gaza|Bosnien|Serbien|"
    r"Kosovo|Albanien|Thailand|Vietnam|Kina|Chile|Colombia|Marocko|Algeriet|Tunisien|Egypten|Sudan|Sydsudan|"
    r"Gambia|Nigeria|Ghana|Kenya|Uganda|Kongo|"
    r"Burundi|Rwanda|Pakistan|Indien|Bangladesh|Filippinerna|Danmark|Norge|Finland|Tyskland|Litauen|Lettland|"
    r"Estland|Ungern|Spanien|Portugal|Brasilien|"
    r"Kurdistan|Jemen|Saudiarabien|Kuwait|Georgien|Armenien|Azerbajdzjan|Uzbekistan|Tjetjenien|Venezuela|Peru|"
    r"England|USA|Nederländerna|Burma|Nepal)"
)


@dataclass(frozen=True)
class _Trait:
    pattern: re.Pattern[str]
    reason: str
    suggestion: str
    group: int
    trigger: re.Pattern[str]  # fits one word, in small letters, of what the pattern finds


def _trait(trigger: str, pattern: str, reason: str, suggestion: str, group: int = 0) -> _Trait:
    return _Trait(re.compile(pattern, re.IGNORECASE), reason, suggestion, group, re.compile(trigger.lower()))


_AGE = "Exakt ålder gör kretsen liten. Skriv stadiet."
_FAMILY = "Familjens sammansättning känns igen. Skriv flera syskon, eller ta bort det."
_WORK = "En förälders yrke eller arbetsplats känns igen. Ta bort det om det inte behövs."
_FROM = "Ursprung, språk eller tro gör kretsen liten. Skriv annat modersmål, om det behövs för frågan."
_ILL = "En diagnos är känslig och gör kretsen liten. Skriv behovet i stället."
_PLACED = "En placering känns igen. Skriv att eleven har en insats."
_NEWS = "Det som har stått i tidningen leder rakt till familjen."
_S = r"(?<![\w-])"
_E = r"(?![\w-])"

_YEARS = r"år|års.*|.*åring.*|åldern"
_KINDS = (
    r"tvilling.*|trilling.*|foster.*|adopt.*|ensam.*|ensambarn|enda|halv.*|styv.*|bonus.*|plast.*|stor[bs].*|"
    r"lill[bs].*|syskon.*|"
    r"bröder|systrar|yngst|äldst|mellanbarn|mammor|pappor|död|avlidit|bort|dog|fängelse|frihets.*|skydd.*|"
    r"vårdnadstvist.*|barn"
)
_WORKPLACES = (
    r".*(?:pizzeria|restaurang|salong|affär|butik|bruket|fabriken|sågen|gård|macken|bensinmack|verkstad|firma|"
    r"företag|åkeri|kiosk|"
    r"apoteket|posten|banken|sjukhuset|biblioteket|kyrkan|ica|coop|lagret|slakteriet).*"
)
_HOMES = (
    r"familjehem.*|jourhem.*|hvb|sis|.*behandlingshem.*|stödboende.*|boende|kvinnojour.*|mormor|.*föräldrarna|"
    r"farmor|asylboende.*|"
    r"släktinghem.*|utredningshem.*"
)
_PRESS = (
    r".*tidningen|medier.*|media|nyheterna|tv|radio|pressen|uppmärksammade|omskrivna|omtalade|skjutningen|"
    r"knivdådet|knivskärningen|branden|"
    r"mordet|rånet|dödsolyckan|bussolyckan|explosionen|gängskjutningen"
)

_TRAITS = (
    _trait(
        _YEARS,
        rf"{_S}(?:(?:{_NUMBER})[- ]?års?[- ]?(?:gamla?|åldern|dag)|(?:{_NUMBER})[ ]?-?[ ]?åring(?:en|"
        rf"ens|ar|arna)?){_E}",
        _AGE,
        "barnet",
    ),
    _trait(
        _YEARS,
        rf"{_S}(?:är|var|blir|fyllt|fyller|fyllde|blev)[ ]((?:nu|bara|snart|"
        rf"ännu)?[ ]?(?:{_NUMBER})[ ]år)(?![\w]|[ ](?:sedan|på|i))",
        _AGE,
        "barnet",
        1,
    ),
    _trait(
        _YEARS,
        rf"{_S}(?:flickan?|pojken?|eleven|barnet|tjejen?|killen?|dottern?|sonen?|syskonet)(?:[ ]på|"
        rf",)[ ]((?:{_NUMBER})[ ]år){_E}",
        _AGE,
        "barnet",
        1,
    ),
    _trait(
        _KINDS,
        rf"{_S}(?:(?:en|ett)[ ])?(?:(?:ena |båda )?tvilling(?:en|arna|ar|syster\w*|bror\w*)?|trilling(?:ar|arna|"
        rf"en)?|fosterbarn(?:et)?|adoptivbarn(?:et)?"
        rf"|adoptera(?:d|de|t)(?: från \w+)?|ensamkommande|enda barnet|ensambarn|halvsyskon|(?:halv|styv|bonus|"
        rf"plast|stor|lill)(?:bror|syster|brodern|"
        rf"systern|bröder|systrar|pappan?|mamman?|syskon)|(?:{_NUMBER})[ ](?:(?:yngre|äldre|små)[ ])?(?:syskon|"
        rf"bröder|systrar|barn i familjen)"
        rf"|(?:yngst|äldst|mellanbarn)(?:[ ]av[ ](?:{_NUMBER}))?(?:[ ]syskon|[ ]barn)?|syskonskaran? (?:på|om) \w+"
        rf"|två (?:mammor|pappor)|(?:mamman|pappan|fadern|modern) (?:är|har|har nyligen) (?:död|avlidit|"
        rf"gått bort|dog)|sitter i fängelse|"
        rf"i fängelse|frihetsberövad|skyddade? (?:personuppgifter|identitet|boende)|vårdnadstvist(?:en)?|"
        rf"ensamstående (?:mamma|pappa|mor|far)){_E}",
        _FAMILY,
        "familjen",
    ),
    _trait(
        _JOBS,
        rf"{_S}{_PARENT}[ ](?:är|var|arbetar som|jobbar som|arbetade som|jobbade som|"
        rf"utbildar sig till)[ ]((?:en |ett )?(?:känd |f\.d\. |pensionerad )?{_JOBS}"
        rf"(?:[ ](?:på|i|hos|vid)[ ](?:[A-ZÅÄÖ]\w+|kyrkan|sjukhuset|kommunen|skolan))?){_E}",
        _WORK,
        "",
        1,
    ),
    _trait(
        _WORKPLACES,
        rf"{_S}{_PARENT}[ ]((?:driver|äger|jobbar på|arbetar på|jobbar hos|jobbar i|arbetar i|arbetar hos|"
        rf"har)[ ](?:(?:en|ett|byns|ortens|stadens|den "
        rf"lokala)[ ])?(?:\w+)?(?:pizzeria|pizzerian|restaurang|salong|frisersalong|affär|butik|butiken|bruket|"
        rf"fabriken|sågen|gård|bondgård|macken|"
        rf"bensinmack|verkstad|bilverkstad|firma|företag|åkeri|kiosk|apoteket|posten|banken|sjukhuset|"
        rf"biblioteket|kyrkan|Ica|Coop|lagret|slakteriet)\w*){_E}",
        _WORK,
        "",
        1,
    ),
    _trait(
        _LANGUAGES,
        rf"{_S}(?:talar|pratar|modersmål(?:et)?(?: är)?|hemspråk(?:et)?(?: är)?|tolk (?:i|på)|"
        rf"läser|bara)[ ](?:endast |bara |mest )?({_LANGUAGES}){_E}",
        _FROM,
        "annat modersmål",
        1,
    ),
    _trait(
        r".*talande|.*språkig.*|.*tolk",
        rf"{_S}{_LANGUAGES[:-1]}|arabisk|somalisk|tigrinja|dari|persisk|"
        rf"kurdisk|thai|rysk|ukrainsk|polsk)(?:talande|språkig\w*|tolk){_E}",
        _FROM,
        "annat modersmål",
    ),
    _trait(
        _ORIGIN,
        rf"{_S}(?:familjen|eleven|barnet|mamman|pappan|föräldrarna|flickan|pojken|är|en|den|båda|från en|"
        rf"de)[ ](?:är )?({_ORIGIN}(?:[ ](?:bakgrund|familj|"
        rf"flykting\w*|härkomst|ursprung|släkt))?){_E}",
        _FROM,
        "",
        1,
    ),
    _trait(
        _LANDS,
        rf"{_S}(?:kom(?:mer|mit)?|flydd?e?|flytt|flyttade|född|anlände|anhörig\w* |utvisa\w*|släkt\w*|bakgrund|"
        rf"invandrade?|rötter|ursprungligen|"
        rf"familjen|adopterad|resa|åk\w+|skicka\w*|gift bort)(?: \w+){{0,3}} (?:från|i|till)[ ]({_LANDS}){_E}",
        _FROM,
        "ett annat land",
        1,
    ),
    _trait(_FAITH + "|jehovas?|syrisk|ortodox.*", rf"{_S}{_FAITH}{_E}", _FROM, ""),
    _trait(
        _DIAGNOSIS + "|syndrom|fibros|funktionsnedsättning|missbruk|alkohol.*|diabetes|bipolär.*|mutism|skada|cp|npf",
        rf"{_S}(?:har|hade|fått|fick|(?<!elever )(?<!barn )(?<!personer )(?<!unga )med|"
        rf"diagnos(?:en|er|erna)?|diagnostiserad med|diagnostiserats med|"
        rf"utreds för|utredd för|misstänkt|svår|lindrig|"
        rf"konstaterad|sin|elevens|barnets|medicineras för|och|både|för sin)[ ]({_DIAGNOSIS}){_E}",
        _ILL,
        "ett behov av stöd",
        1,
    ),
    _trait(
        _HOMES,
        rf"{_S}(?:placera(?:d|t|s|des|ts)|bor|bott|bodde|flyttat|flyttade|flyttas|omplacera\w+|vistas|"
        rf"plats)[ ](?:\w+[ ]){{0,2}}(?:i|på|hos|till)[ ]((?:ett |en |annat |nytt "
        rf"|sitt )?(?:familjehem\w*|jourhem\w*|hvb(?:-hem\w*)?|sis(?:-hem\w*|-institution)?|behandlingshem\w*|"
        rf"stödboende\w*|skyddat boende|kvinnojour\w*|"
        rf"mormor|morföräldrarna|farföräldrarna|farmor|asylboende\w*|släktinghem\w*|utredningshem\w*))",
        _PLACED,
        "har en insats",
        1,
    ),
    _trait(
        r"omhänder.*|lvu|familjehemsplacera.*",
        rf"{_S}(?:omhändertag(?:en|na|it)|LVU-placera\w+|(?:vårdas|"
        rf"vård) enligt LVU|familjehemsplacera\w+){_E}",
        _PLACED,
        "har en insats",
    ),
    _trait(
        _PRESS,
        rf"{_S}(?:(?:stod|stått|stått att läsa|skrev|skrivit|uppmärksamma\w+|omskriv\w+|rapportera\w+|syntes|"
        rf"varit|var)[ ](?:\w+[ ]){{0,4}}(?:i|om|på|av)[ ]"
        rf"(?:tidningen|lokaltidningen|medier\w*|media|nyheterna|tv|radio|pressen)|(?:den )?(?:uppmärksammade|"
        rf"omskrivna|omtalade)[ ]\w+|"
        rf"(?:skjutningen|knivdådet|knivskärningen|branden|mordet|rånet|dödsolyckan|bussolyckan|explosionen|"
        rf"gängskjutningen)(?:[ ](?:i|på|vid)[ ]\w+)?){_E}",
        _NEWS,
        "en händelse",
    ),
    _trait(
        r".*landslag.*|konståkning|elitserien|brottning|boxning|motocross|ridning",
        rf"{_S}(?:tävlar i|spelar i|tränar|elit\w+|landslag\w*|svensk mästare|juniormästare)[ ]((?:\w+landslaget|"
        rf"konståkning|ridning på elitnivå|brottning|boxning|motocross|landslaget|elitserien)){_E}",
        "En ovanlig fritidssyssla känns igen.",
        "en fritidsaktivitet",
        1,
    ),
)

_ANY = re.compile("|".join(f"(?:{trait.trigger.pattern})" for trait in _TRAITS))


def find(reading: Reading) -> Iterator[Hit]:
    """Yield traits that few share."""
    told = [(word, low) for word, low in reading.words if _ANY.fullmatch(low)]
    for trait in _TRAITS:
        seeds = [word for word, low in told if trait.trigger.fullmatch(low)]
        for match in reading.matches(trait.pattern, reading.near(seeds)) if seeds else ():
            start, end = match.span(trait.group)
            yield Hit(start, end, Kind.RARE_TRAIT, trait.reason, trait.suggestion, rank=3)
