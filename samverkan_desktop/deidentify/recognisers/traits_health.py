# ruff: noqa: E501 - the rows of a table are easier to judge whole
"""Rare traits of body and mind: diagnoses, impairments, aids, sex and gender (docs/deidentify.md)."""

from __future__ import annotations

from samverkan_desktop.deidentify.recognisers.trait_words import MANY, PERSON
from samverkan_desktop.deidentify.recognisers.triggers import Rule

_ILL = "En diagnos är känslig och gör kretsen liten. Skriv behovet i stället."
_SEEN = "Det syns eller märks på barnet och gör kretsen liten. Ta bort det om det inte behövs."

_NEED = "en funktionsnedsättning"
_SICK = "en sjukdom"

_HAS = (
    r"(?:\b(?:[hH]ar|[hH]ade|[fF]ått|[fF]ick|[mM]ed|[dD]iagnos(?:en|er|erna)?|[dD]iagnostisera[dt]s?(?:\smed)?|[uU]treds?\sför|[uU]tredd\sför|[mM]isstänkt|[mM]isstänker|[sS]vår|[gG]rav|[lL]indrig|"
    r"[kK]onstatera[dt]|[sS]in|[eE]levens|[bB]arnets|[mM]edicineras?\sför|[oO]ch|[bB]åda?|[bB]åde|[hH]ennes|[hH]ans|[sS]amt|[tT]rolig|[bB]ehandlas för|[lL]ider av|[oO]behandlad|[pP]å|[aA]v|[fF]ör)|"
    r"[,:(]|[A-ZÅÄÖ]\w+s)\s?(?:en\s|ett\s|sin\s)?$"
)
_COMMON = (
    r"(?:(?:ADHD|Adhd|adhd|ADD|add|ASD|asd|AST)(?:-diagnos)?|[aA]utism(?:spektrum\w*|diagnos)?(?:\snivå\s[1-3])?|[aA]sperger\w*|[dD]yslexi|[dD]yskalkyli|DLD|dld|[sS]pråkstörning|[iI]ntellektuell\sfunktionsnedsättning"
    r"|[uU]tvecklingsstörning|NPF-diagnos|npf-diagnos|[tT]rotssyndrom|[tT]vångssyndrom|OCD|ocd|PTSD|ptsd|[dD]epression|[áÅå]ngest(?:syndrom)?|[sS]ocial\sfobi|[áÅå]ngestproblematik)"
)
_TOGETHER = rf"{_COMMON}(?:(?:,\s|\soch\s|\s\+\s|\ssamt\s){_COMMON})*(?!\w)"
_GENERAL = (
    MANY
    + r"|\b(?:[eE]lever|[bB]arn|[uU]nga|[fF]lickor|[pP]ojkar)\s(?:\w+\s){0,2}(?:med|har)\s?(?:\w+\s(?:och|eller)\s)?$"
)

HEALTH = (
    Rule("adhd add asd ast autism* asperger* dyslexi dyskalkyli dld språkstörning intellektuell utvecklingsstörning npf trotssyndrom tvångssyndrom ocd ptsd depression ångest ångestsyndrom social",
         _ILL, _NEED, shape=_TOGETHER, cue=_HAS, unless=_GENERAL),
    Rule("adhd autism dyslexi", _ILL, _NEED, shape=r"(?:adhd|ADHD|autism|dyslexi)-?(?:diagnos|utredning)(?:en)?(?!\w)", cue=PERSON, unless=_GENERAL),
    Rule("epilepsi diabetes celiaki cystisk psykos schizofreni anorexi bulimi ätstörning leukemi cancer hjärtfel reumatism narkolepsi astma crohns ulcerös psoriasis blödarsjuka hemofili hepatit hiv "
         "stomi migrän fetma ätstörningar könsdysfori hjärntumör njursvikt muskeldystrofi ms als sclerose multipel skolios tbc tuberkulos endometrios ryggmärgsbråck hydrocefalus borrelia lupus kronisk",
         _ILL, _SICK,
         shape=r"(?:[eE]pilepsi|[dD]iabetes(?:\styp\s?[12])?|[cC]eliaki|[cC]ystisk\sfibros|[pP]sykos|[sS]chizofreni|[aA]norexi|[bB]ulimi|[äÄ]tstörning(?:ar)?|[lL]eukemi|[cC]ancer|[hH]järtfel|[rR]eumatism|[nN]arkolepsi|[aA]stma"
               r"|Crohns(?:\ssjukdom)?|[uU]lcerös\skolit|[pP]soriasis|[bB]lödarsjuka|[hH]emofili|[hH]epatit\s?[ABCabc]?|HIV|hiv|[sS]tomi|[mM]igrän|[fF]etma|[kK]önsdysfori|[hH]järntumör|[nN]jursvikt|[mM]uskeldystrofi|MS|ALS"
               r"|[mM]ultipel\ss[ck]leros|[sS]kolios|TBC|tbc|[tT]uberkulos|[eE]ndometrios|[rR]yggmärgsbråck|[bB]orrelia|[lL]upus|[kK]ronisk\s\w+)(?!\w)",
         cue=_HAS, unless=_GENERAL + r"|\b(?:krävs|specialkost|vid)\b"),
    Rule("typ", _ILL, _SICK, shape=r"typ\s?[12]-?\s?diabetes", unless=_GENERAL),
    Rule("selektiv fetalt tourettes cp downs bipolär* läpp* fasd sällsynt", _ILL, _NEED,
         shape=r"(?:selektiv\smutism|fetalt\salkohol\w*|Tourettes(?:\ssyndrom)?|(?:cp|CP)-skad\w+|Downs(?:\ssyndrom)?|bipolär(?:a|t)?(?:\s(?:sjukdom|syndrom))?|läpp-\s?(?:käk-\s?)?(?:och\s)?gomspalt|FASD|sällsynt\s(?:diagnos|sjukdom|syndrom)\w*)(?!\w)",
         unless=_GENERAL),
    Rule("*syndrom *syndromet", _ILL, _NEED, head=r"(?:[A-ZÅÄÖ]\w+(?:-\w+)?s?\s)?", shape=r"\w+", cue=_HAS, unless=_GENERAL + r"|\b(?:ångest|trots|tvångs)$"),
    Rule("hörselskad* synskad* hörselnedsätt* synnedsätt* rullstolsbur* rörelsehindra* utvecklingsstörd* förståndshandikappa* ätstörd kortväxt* halvsidigt blind blinda döv döva dövblind stum självskade* ätstörd",
         _SEEN, "i behov av stöd", head=r"(?:\b(?:har|enda|är|en|är nästan|sin|grav)\s)?(?:(?:en|nästan|grav)\s)?",
         shape=r"(?:hörselskad\w*|synskad\w*|(?:hörsel|syn)nedsätt\w+|rullstolsbur\w+|rörelsehindra\w+|utvecklingsstörd\w*|förståndshandikappa\w+|ätstörd|kortväxta?|halvsidigt\sförlamad|blinda?(?:\s(?:pappa|mamma|bror|syster|far|mor))?|döva?(?:\s(?:pappa|mamma|bror|syster|far|mor|föräldrar))?|dövblind|stum|självskade\w+)(?!\w)",
         cue=rf"(?:{PERSON}|[A-ZÅÄÖ]\w+|^|[,(:]|\b(?:[eE]n|[sS]in|[dD]en|[eE]tt|[mM]ed|[dD]in|[hH]ans|[hH]ennes|[eE]nda))\s?(?:\w+\s){{0,2}}$", unless=_GENERAL + r"|[kK]ring|[hH]andledning|\b[oO]m\s$"),
    Rule("rullstol rullstolen hörapparat hörapparater permobil rollator proteshand protes benprotes armprotes ögonprotes insulinpump sondmat cochleaimplantat ledarhund hjärnskada ansiktsskada brännskada* födelsemärke",
         _SEEN, "ett hjälpmedel", shape=r"\w+", cue=r"\b(?:[hH]ar|[mM]ed|[sS]itter i|[aA]nvänder|[fF]ått|[bB]är|[oO]ch|[hH]ade|[sS]in|[hH]ennes|[hH]ans)\s(?:\w+\s){0,2}$", unless=MANY),
    Rule("transperson transpojke transflicka transkille transtjej ickebinär icke-binär homosexuell bisexuell lesbisk intersexuell könskorrigering", _SEEN, "", head=r"(?:(?:är|en)\s)?(?:en\s)?", shape=r"\w+(?:-\w+)?", unless=MANY + r"|\bhbtq"),
    Rule("självmordsförsök självmordsförsöket suicidförsök", _ILL, "en allvarlig händelse", shape=r"\w+", unless=MANY + r"|\b(?:[vV]id|[eE]fter ett|[rR]utin)\b"),
    Rule("cannabis amfetamin kokain heroin tramadol ecstasy spice fentanyl benzo", _ILL, "droger", head=r"positiv[ta]?\s(?:för|på)\s", shape=r"\w+", unless=_GENERAL),
    Rule("cannabis amfetamin kokain heroin tramadol ecstasy spice fentanyl benzo lustgas", _ILL, "droger", shape=r"\w+", cue=r"\b(?:visade|röker|rökt|rökte|testa(?:t|de)s?|positiv[ta]?\s(?:för|på)|tagit|använder|använt|missbrukar|beroende\sav|påverkad\sav|haft|innehav\sav|säljer|sålt|köpt)\s(?:\w+\s)?$", unless=_GENERAL),
)  # fmt: skip
