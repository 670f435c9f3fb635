"""Words beside names: cues that a name follows, words that are names too, and endings that tell a name or a place."""

from __future__ import annotations

import re


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(text.split())


KIN = words_of(
    """
mamma mamman mammas mammans pappa pappan pappas mor modern moder far fadern fader morsan farsan bror brodern broder
storebror lillebror storebrodern lillebrodern halvbror halvbrodern tvillingbror tvillingbrodern syster systern
storasyster storasystern lillasyster lillasystern halvsyster tvillingsyster styvpappa styvpappan styvfar styvfadern
plastpappa bonuspappa bonuspappan styvmamma styvmamman bonusmamma bonusmamman styvmor fostermamma fosterpappa
fosterpappan fostermamman familjehemsmamman mormor mormodern morfar morfadern farmor farmodern farfar farfadern
moster mostern faster fastern farbror farbrodern morbror morbrodern kusin kusinen son sonen dotter dottern dottern
sambo sambon make maken maka makan fru frun pojkvän pojkvännen flickvän flickvännen särbo särbon svärmor svärfar
syskonen
"""
)
PERSONS = words_of("""
kompis kompisen kompisarna kamrat kamraten klasskamraten klasskamraterna klasskompisen vän vännen vännerna bästis
bästisen läraren lärare mentorn mentor fritidspedagogen förskolläraren resursen elevassistenten assistenten rektor
rektorn biträdande kurator kuratorn skolkuratorn skolsköterskan sköterskan psykologen specialpedagogen
specialläraren socialsekreterare socialsekreteraren handläggare handläggaren familjebehandlaren behandlaren
kontaktpersonen fältaren tränaren polisen doktor läkaren grannen chefen enhetschefen tolken advokaten juristen elev
eleven pojken flickan tjejen killen barnet tonåringen ungdomen syskonet bebisen herr fröken farbror tant onkel
familjen släkten bröderna systrarna syskonen tvillingarna barnen eleverna pojkarna flickorna klassläraren
idrottsläraren musikläraren slöjdläraren personen kvinnan mannen gossen ynglingen mobbaren pappersmamman gudmor
gudfar vårdnadshavaren vårdnadshavare föräldern
""")
CALLED = words_of(
    "heter hette heta kallas kallad kallat namn namnet namnen smeknamnet förnamn efternamn döptes omtalad"
)
CUES = KIN | PERSONS | CALLED

IN_PLACES = words_of("i från utanför nära ur inom norr söder öster väster runt kring hela mellan")
AT_PLACES = words_of("på vid mot över genom via under")
THINGS = words_of("""
appen programmet systemet plattformen tidningen föreningen klubben metoden modellen skolan förskolan gymnasiet boken
filmen spelet serien orten byn staden kommunen området projektet företaget bolaget firman butiken affären
restaurangen huset gården kyrkan församlingen sjukhuset kliniken mottagningen boendet hemmet avdelningen enheten
lokalen salen rummet konferensrummet materialet utbildningen kursen paragrafen landet ön sjön floden gatan torget
linjen bussen tåget båten bandet gruppen laget partiet märket hotellet bilagan rubriken kanalen podden webbplatsen
sidan tjänsten verktyget insatsen programmen stiftelsen behandlingshemmet hvb hvb-hemmet familjecentralen
fritidsgården ungdomsgården språket
""")
ORGANISATIONS = re.compile(
    r"[ ](?:kyrka|kyrkan|församling|skola|skolan|skolas|förskola|förskolan|gymnasium|gymnasiet|friskola|sjukhus|"
    r"torg|gata|väg|park|parken|stift|kommun|kommuns|län|läns|socken|station|universitet|högskola|hus|hem|behandlingshem|vårdcentral|centrum|"
    r"priset|stad|stads|slott|gård|museum|församlings|fritidsgård|stiftelse|förvaltning|nämnd|"
    r"AB|IF|FF|BK|IK|SK|HK)(?![^\W_])"
)
VERBS = """
har hade vill ville kan kunde ska skulle säger sa sade berättar berättade tycker tyckte mår mådde går gick kommer
kom bor bodde får fick blir blev behöver behövde trivs trivdes känner kände uppger uppgav menar menade sover sov
äter åt slår slog skolkar vägrar vägrade gråter grät ringer ringde skriver skrev svarar svarade vet visste undrar
undrade önskar hamnade hamnar flyttar flyttade bråkar bråkade placeras placerades träffar träffade umgås spelar
spelade tränar sitter satt står stod stannar stannade missar missade saknar saknade klarar klarade kände försöker
försökte hotade hotar rymde började börjar slutade slutar jobbar arbetar anmälde ser såg hör hörde tar tog ger gav
lovar lovade vågar visar visade deltar deltog beskriver beskrev förklarar förklarade frågar frågade bad ber springer
sprang är var
"""
PERSON_VERB = re.compile(rf"[ ](?:{'|'.join(VERBS.split())})(?![^\W_])|s?[ ](?:{'|'.join(sorted(KIN))})(?![^\W_])")
WEAK_VERB = re.compile(r"[ ](?:är|var|har|hade|kan|kunde|ska|skulle|kommer|kom|blir|blev|får|fick|går|gick)(?![^\W_])")

# names that are ordinary words too: a capital inside a sentence makes them names, at its start something more must
WORDS_TOO = words_of("""
adel ala alba ana angel ante arian armen arta aster ava avi ben bill bo bong borge bror dag dan donna eda eden era
florin frank fred gent granit gun hans helga hind ina inga isa jack jan jarl juni junior kim klara kyle lage lana
lea leen li lien lin liv lo loke love lova lou maj malva mark masa max may mila milan mina minna mio mitra musa my
nada nadir nestor nike noor nova ole onni pascal per pilar pim primus prince princess ram ray rio rim river roman
rosa rose roy rune ruth saba saga sam samba selen sila silas sixten sky sol son sten stig storm sultan sunna tim tom
tone tor tora tran trim uno urban valborg vega vera vida vide viking vilja ville viola vår august ask ek lind berg
holm glad ros lilja sommar vinter kung falk örn björk sand dahl alm asp blixt borg brink bäck fors frisk gren hall
hjort lilja ljung lund malm modig nord palm rask skog stark strand ström svärd ward grace patience precious divine
gift blessing esperance espoir hope joy patrik unni love art
""")
HARD_AT_START = words_of("""
hans inga klara mina mine max per tom ville bror fred maj juni august valborg vår sommar vinter glad kung roman jan
ask era sol son storm rosa min li lo my under ana may gift precious divine blessing patience grace art stark modig
frisk rask nord skog strand ström hall fors berg lund ek lind alla dag
""")
NEVER = words_of("""
alla anda asen avan behbud bile bita del dung ena ersec era faten genta gita gonen ha hala hamit hande hema hoa
hozan koker kockan klare lan lasten ligia mate matte massa maxima mentor mine na nam nita osten philippine raj rand
rasa rade rot ruta rusen sakar side sina spela susen taban tala tam taskan the tri tu tuba tung van alle des die der
han hon hen dem den det vid via som san dos las los ett ene far mor bar bara barn sen ses sin sitt era ert eder kort
mest man men mitt nya nej ja jo hej hav hus hed led lag leg ma mi mo no nu on or os ra re ri se si so sä ta te ti to
up ut va ve vi yo you your our dam herr bor stor liten ny gammal ingen inget hennes honom deras dess utan efter före
innan när där här
""")
NOT_AFTER_KIN = words_of(
    "hans inga klara mina max per tom ville bror fred maj juni dag liv my son sol vår li lo glad stark vid"
)

SURE_SURNAME = re.compile(
    r"(?:sson|sdotter|dóttir|dottir|qvist|kvist|oğlu|oglu|ić|ovic|evic|ević|ović|wicz|witz|enko|chuk|czyk|shvili|yan|zadeh|zada"
    r"|nejad|pour|nen|escu|opoulos|idis|akis|zai|khel|ullah|ström|lund|gren|berg|stedt|stedt|blad|strand|holm|dahl|dal|mark|lind"
    r"|rooth|roth|sköld|hielm|hjelm|ski|ska|skyj|ov|ova|ev|eva|enius|elius|ander|bäck|löf|mann|nsen|ersen|lsen|rtsen|ffson|xon|lander|stam)s?"
)
FIRM_SURNAME = re.compile(
    r".{2,}(?:sson|sdotter|qvist|kvist|oğlu|oglu|ić|ovic|evic|wicz|enko|shvili|zadeh|nejad|escu|opoulos)s?"
)
PLACE_END = re.compile(
    r".{2,}(?:köping|borg|stad|sund|hamn|torp|löv|arp|ryd|hult|ås|åker|tuna|inge|lösa|mora|träsk|sele|lunda|boda|bruk|bro|by"
    r"|vik|näs|ö|vall|hed|hem|bo|rp|röd|storp|tofta|linge|ljunga|bygd|sjö|fors|holmen|viken|ängen|backen|kulla|skog|dalen"
    r"|berga|stan|land|ien|istan)s?"
)
THING_END = re.compile(
    r".+(?:skola|skolan|skolans|skolor|gymnasiet|gymnasium|verket|styrelsen|inspektionen|nämnden|nämnd|förvaltningen|förvaltning"
    r"|kommun|kommunen|regionen|kyrkan|teatern|hallen|badet|parken|gården|kliniken|sjukhuset|centrum|hus|huset|bladet|posten"
    r"|föreningen|klubben|laget|partiet|myndigheten|universitetet|högskolan|institutet|stiftelsen|byrån|kassan|förlaget"
    r"|gatan|vägen|torget|stigen|gränden|allén|plan|leden|lagen|balken|förordningen|konventionen|modellen|metoden|programmet"
    r"|projektet|portalen|appen|mottagningen|teamet|hemmet|enheten|avdelningen|centralen|biblioteket|museet|ligan|cupen)s?"
)
NOUN_END = re.compile(r"[^\W\d_]{4}(?:en|et|na|an|ning|het|skap|tion|or|er|ar|are|arna|erna)s?$")
PARTICLES = "af|von|van|de|der|den|del|la|di|da|dos|al|el|bin|ibn|ben|bint|zu|ul|ur"
COMPOUND_TAILS = tuple(
    sorted(
        words_of("""
mamman mamma mammas mammans pappan pappa pappas familjen familj föräldrar föräldrarna brodern bror syster systern
mormor mormodern farmor morfar farfar ärendet ärende fallet gänget kompisen kompisar vän frågan mötet samtalet
anmälan utredningen
""")
    )
)

HOLIDAYS = words_of("lucia valborg valborgs lucias")
