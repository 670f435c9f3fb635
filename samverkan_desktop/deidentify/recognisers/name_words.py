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
svärmodern svärfadern syskonen mammas pappas morsa farsa fostermor fosterfar fostermodern fosterfadern bonusmor bonusfar
bonuspappas bonussyster bonusbror bonussystern bonusbrodern halvsystern tvillingsystern extrapappa extramamma
extrapappan extramamman plastpappan plastmamma plastmamman låtsaspappa styvbror styvsyster styvbrodern styvsystern
brorsan syrran brorson brorsdotter systerson systerdotter barnbarnet sonhustrun exmaken exmannen exfrun ex-maken exet
fästman fästmö fästmannen fästmön gudsonen guddottern storebrorsan lillebrorsan storasyrran lillasyrran tvillingen
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
gudfar vårdnadshavaren vårdnadshavare föräldern förälder elevassistent fröken magister magistern
pedagogen skolvärden skolvärd vaktmästaren bibliotekarien studiehandledaren modersmålsläraren stödpedagogen
klasskompis klasskamrat lekkamraten lekkamrat barndomsvännen bästisen bästa-vännen polaren killkompisen tjejkompisen
expojkvännen exflickvännen kontaktperson familjehemsföräldern familjehemspappan familjehemsmamman gode godeman
ombudet biträdet utredaren samordnaren socialsekr soc.sekr skolsköterska psykolog logopeden logoped
arbetsterapeuten sjukgymnasten fysioterapeuten barnmorskan läkare doktorn prästen imamen pastorn pastor diakonen
statsminister statsministern justitieminister utrikesminister president presidenten vicepresident premiärminister
premiärministern förbundskanslern förbundskansler kung kungen konung konungen drottning drottningen prins prinsen
prinsessan prinsessa kronprinsessan kronprinsen kronprinsessa påve påven biskop biskopen ärkebiskop ärkebiskopen
profeten profet
sankt sankta sultan sultanen kejsare kejsaren kejsarinnan general generalen överste översten major löjtnant löjtnanten
kapten kaptenen sergeant kommissarien kriminalkommissarie åklagare åklagaren kammaråklagare chefsåklagare advokat
polisman docent docenten professor professorn lektor lektorn forskaren generaldirektör generaldirektören
direktör direktören vd vd:n ordförande ordföranden vice kommunalråd kommunalrådet landshövding landshövdingen
riksdagsledamot
riksdagsledamoten partiledaren partiledare språkröret talesmannen talesperson talespersonen pressekreterare
presschef kommunchef skolchef socialchef förvaltningschef enhetschef verksamhetschef avdelningschef
stjärnan sångerskan sångaren skådespelerskan skådespelaren författarinnan författaren författare konstnären
konstnärinnan
regissören regissör tränare förbundskapten förbundskaptenen lagkaptenen målvakten backen mittfältaren
anfallaren rivalen rivalerna vinnaren mästaren världsmästaren olympiamästaren segraren offret mördaren
gärningsmannen mannen kollegan kollegorna kollegerna ledamoten ledamöterna chefredaktör redaktör redaktören
rapparen artisten dansaren komikern lille lilla stackars salig framlidne framlidna greve greven grevinnan baron baronen
friherre herr fru fröken hr dr prof doc adv mr mrs ms signor don doña
""")
CALLED = words_of(
    "heter hette heta kallas kallad kallat kallades namn namnet namnen smeknamnet smeknamn förnamn efternamn döptes "
    "döpt omtalad kallar kallade tilltalsnamn vid-namn flicknamnet tilltalsnamnet"
)
NAMED_SO = words_of("namn namnet namnen efternamn förnamn smeknamn flicknamnet tilltalsnamn")
SAYING = words_of("""
säger sade sa sagt menar menade tycker tyckte anser ansåg hävdar hävdade förklarar förklarade berättar berättade uppger
uppgav konstaterar konstaterade tror trodde svarar svarade undrar undrade påpekar påpekade tillägger framhåller
betonar betonade understryker medger medgav kommenterar fortsätter frågar frågade utropar utbrister ropar viskar
skrattar suckar minns funderar resonerar hälsar önskar beskriver sammanfattar
""")
AGENT = re.compile(
    r".{2,}(?:aren|isten|ören|logen|minister|ministern|ledaren|mannen|kvinnan|pojken|flickan|erskan|inspektören|eraren"
    r"|ologen|terapeuten|pedagogen|sekreteraren|sekreterare|chefen|chef|direktör|läraren|lärare|domaren|rapparen"
    r"|åringen|kompisen|kamraten|kollegan|vännen|brodern|systern|mamman|pappan|råd|rådet)"
)
NOT_AGENT = words_of("""
svaren paren baren varen garen seminaren varan motorn traktorn faktorn kommentaren hektaren datorn resultaten
exemplaren exemplar sommaren våren åren dagaren köldskadaren hoppborgaren hamburgaren skaren ölvaren försvaren ansvaren
svararen bussvararen telefonsvararen väckaren jaren laren lådan listen kvisten gnistan bristen tvisten kisten artisten-
ormen majoren forumet rådet landsrådet rådgaren råd
""")
ASKING = words_of("kan ska får vill har är bör måste skulle kunde hade mår hur när varför")
AT_PERSON = re.compile(
    r"(?<!\w)(?:lita[rt]?|litade|arga?|sura?|slog|slår|skrek|skriker|tänker|tänkte|vänta[rdet]*|kära?|tittar?|tittade"
    r"|kollar?|kollade|trötta?|tag|hoppa[rdet]*|ropa[rdet]*|tänka|peka[rdet]*|reta[rdet]*|beror|skylle?[rdet]*|gav sig"
    r"|lyssna[rdet]*|svartsjuk|rasande|ser|såg|siktar?|tafsa[rdet]*|hälsa[rdet]*|stirra[rdet]*) (?:på|vid) $"
)
IT_IS = re.compile(r"\b(?:är|var|blev) det $")
ARTICLES = words_of("""
en ett sin sitt sina nya ny nytt den det de denna detta dessa vår vårt min mitt mina din ditt flera två tre fyra fem
många inget ingen några egen eget vilken vilket samma andra första sista nästa varje fler
""")
SUBJECTS = words_of("han hon hen som den jag du de vi ni och men eller denne denna hund katt")
CUES = KIN | PERSONS | CALLED


def tells_person(word: str) -> bool:
    """Tell whether a word in small letters says that a person's name comes next: kin, a title, a trade."""
    return word in CUES or (AGENT.fullmatch(word) is not None and word not in NOT_AGENT)


IN_PLACES = words_of(
    "i från utanför nära ur inom norr söder öster väster runt kring hela mellan norra södra östra västra "
    "mellersta centrala nordöstra nordvästra sydöstra sydvästra inre yttre"
)
WITHIN = words_of("i inom utanför norr söder öster väster norra södra östra västra")
PERSONAL = words_of(
    "med hos åt av bad träffade ringde träffat talade talat om för att när och sedan kontaktade informerade möter"
)
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
THING_BEFORE = re.compile(
    r".*(?:koncernen|bolaget|företaget|tidningen|tidningarna|läkemedlet|medicinen|preparatet|fängelset|häktet"
    r"|klubben|klubbar|laget|staden|byn|ön|orten"
    r"|kommunen|distriktet|provinsen|regionen|länet|filmen|boken|romanen|showen|serien|programmet|bandet|gruppen|jätten"
    r"|kedjan|banken|partiet|rörelsen|organisationen|föreningen|stiftelsen|byrån|förlaget|hotellet|restaurangen|butiken"
    r"|fartyget|båten|planet|skivan|albumet|låten|sajten|tävlingen|cupen|ligan|galan|festivalen|teatern|museet"
    r"|universitetet|högskolan|sjukhuset|flygplatsen|stationen|floden|berget|sjön|skolan|förskolan|gymnasiet|appen"
    r"|spelet|systemet|plattformen|modellen|metoden|kyrkan|gården|huset|hemmet|boendet|magasinet|operan|pjäsen"
    r"|tillverkaren|leverantören|operatören|återförsäljaren|stormakten|öknen|bilen|märket|podden|kanalen"
    r"|projektet|pansarskeppet|kryssaren"
    r"|ångaren|slottet|torpet|godset|bruket|gruvan|varvet|hamnen|regementet|stadsdelen|området|studion|huvudstaden)"
)
ORGANISATIONS = re.compile(
    r"[ ](?:kyrka|kyrkan|församling|skola|skolan|skolas|förskola|förskolan|gymnasium|gymnasiet|friskola|sjukhus|"
    r"torg|gata|väg|park|parken|stift|kommun|kommuns|län|läns|socken|station|universitet|högskola|hus|hem"
    r"|behandlingshem|vårdcentral|centrum|"
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
ritar ritade målar leker lekte sparkar sparkade kastar kastade spottade biter bet slåss retar retade knuffade pratar
pratade skrattar skrattade somnar somnade vaknar vaknade gömmer gömde ropade smet tystnade lyssnar lyssnade skäms
lär lärde hjälper hjälpte bråkat läser läste badar duschar
sprang är var lade lägger drog drar satte sätter stack sticker lyckades lyckas lämnade lämnar hämtas hämtade hämtar
fyller fyllde
föddes dog avled gifte skilde reste reser åkte åker cyklade tröstade mobbas mobbades slutat deltagit kommit
"""
MIND = """
säger sade sa berättar berättade tycker tyckte mår mådde trivs trivdes känner kände uppger uppgav menar menade sover sov
äter åt skolkar vägrar vägrade gråter grät ringer ringde skriver skrev svarar svarade vet visste undrar undrade önskar
bråkar bråkade umgås försöker försökte hotade rymde rymmer anmälde lovar lovade vågar frågade bad bor bodde vill ville
tror trodde orkar orkade hinner glömmer glömde slåss slogs ljuger ljög stal stjäl skrek skriker kräks dricker röker
"""
DOES = """
hämtade hämtar ritar ritade målar leker lekte springer sprang sparkar sparkade kastade spottade bet retar retade
knuffade somnade vaknade gömde smet lyssnade skäms skrattade pratade slog lämnade sjöng cyklade hjälpte tröstade
"""
DOES_VERB = re.compile(rf"[ ](?:{'|'.join(DOES.split())})(?![^\W_])")
"""What no month, tree or weather does: enough to tell a name that is a word, first in its sentence."""
STATES = """
sjuk sjukt ledsen orolig oroliga arg trött hemma frånvarande borta rädd mobbad placerad inskriven född ensam utsatt
ofta inte också aldrig alltid fortfarande nu dock nöjd glad fjorton femton sexton yngst äldst tyst utåtagerande
"""
_BE = "är|var|har|hade|blir|blev|kom|kommer|går|gick|ska|skulle|kan|kunde|får|fick"
STATE = re.compile(rf"[ ](?:{_BE})[ ](?:{'|'.join(STATES.split())})(?![^\W_])")
MIND_VERB = re.compile(rf"[ ](?:{'|'.join(MIND.split())})(?![^\W_])")
ANY_VERB = re.compile(r"[ ][a-zåäö]{2,14}(?:ade|ades|erar|erade|ar|as)(?![^\W_])")
RELATIONS = """
mamma pappa mor far bror syster kompis kompisar familj föräldrar lärare klass klasskamrater frånvaro mående
situation skolgång skola
hem hemma liv blick röst ord tal tankar önskan vilja beteende humör behov hälsa död ålder rum rumskamrat vänner vän
vårdnadshavare mormor farmor morfar farfar moster faster kusin syskon barn son dotter hus lägenhet mobil telefon väska
kläder jacka yngsta äldsta pojke pojkar flicka flickor tjej kille grabb unge ungar tvillingar dotters sons
lärares schema betyg resultat utveckling berättelse uppgifter version anmälan ärende assistent mentor
fru man sambo hustru pojkvän flickvän chef kollegor tränare lag match mål
"""
RELATION = re.compile(
    rf"[ ](?:egen |egna |nya |gamla |äldre |yngre )?(?:{'|'.join(RELATIONS.split())})(?:n|en|et|na)?s?(?![^\W_])"
)
AGE_AFTER = re.compile(
    r"(?:[ ]?,[ ]|[ ]\()(?:\d{1,2}(?![\d.:/-])(?:[ ]år)?)(?=[ ]?[,.)]|[ ]år|$)|[ ]\((?:S|M|SD|C|V|MP|KD|L|FP|s"
    r"|m|c|v|mp|kd|fp|sd|l)\)"
)
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
NEVER_AT_START = words_of("under alla vår sommar vinter glad modig stark frisk art min era inga ana ville bror")
NO_HEADS = NEVER_AT_START | words_of("dag dan tim sol son skog strand ex max bill ben frank stor love")
NEVER = words_of("""
mars april
alla anda asen avan behbud bile bita del dung ena ersec era faten genta gita gonen ha hala hamit hande hema hoa
hozan koker kockan klare lan lasten ligia mate matte massa maxima mentor mine na nam nita osten philippine raj rand
rasa rade rot ruta rusen sakar side sina spela susen taban tala tam taskan the tri tu tuba tung van alle des die der
han hon hen dem den det vid via som san dos las los ett ene far mor bar bara barn sen ses sin sitt era ert eder kort
mest man men mitt nya nej ja jo hej hav hus hed led lag leg ma mi mo no nu on or os ra re ri se si so sä ta te ti to
up ut va ve vi yo you your our dam herr bor stor liten ny gammal ingen inget hennes honom deras dess utan efter före
innan när där här this can royal
miss viss nyss charming little pony bonus lions
""")
NOT_AFTER_KIN = words_of(
    "hans inga klara mina max per tom ville bror fred maj juni dag liv my son sol vår li lo glad stark vid"
)

SURE_SURNAME = re.compile(
    r"(?:sson|sdotter|dóttir|dottir|qvist|kvist|oğlu|oglu|ić|ovic|evic|ević|ović|wicz|witz|enko|chuk|czyk"
    r"|shvili|yan|zadeh|zada"
    r"|nejad|pour|nen|escu|opoulos|idis|akis|zai|khel|ullah|ström|lund|gren|berg|stedt|stedt|blad|strand|holm"
    r"|dahl|dal|mark|lind"
    r"|rooth|roth|sköld|hielm|hjelm|ski|ska|skyj|ov|ova|ev|eva|enius|elius|ander|bäck|löf|mann|nsen|ersen|lsen"
    r"|rtsen|ffson|xon|lander|stam)s?"
)
FIRM_SURNAME = re.compile(
    r".{2,}(?:sson|sdotter|qvist|kvist|oğlu|oglu|ić|ovic|evic|wicz|enko|shvili|zadeh|nejad|escu|opoulos)s?"
)
PLACE_END = re.compile(
    r".{2,}(?:köping|borg|stad|sund|hamn|torp|löv|arp|ryd|hult|ås|åker|tuna|inge|lösa|mora|träsk|sele|lunda"
    r"|boda|bruk|bro|by"
    r"|vik|näs|ö|vall|hed|hem|bo|rp|röd|storp|tofta|linge|ljunga|bygd|sjö|fors|holmen|viken|ängen|backen|kulla"
    r"|skog|dalen"
    r"|berga|stan|land|ien|istan)s?"
)
THING_END = re.compile(
    r".+(?:skola|skolan|skolans|skolor|gymnasiet|gymnasium|verket|styrelsen|inspektionen|nämnden|nämnd"
    r"|förvaltningen|förvaltning"
    r"|kommun|kommunen|regionen|kyrkan|teatern|hallen|badet|parken|gården|kliniken|sjukhuset|centrum|hus|huset"
    r"|bladet|posten"
    r"|föreningen|klubben|laget|partiet|myndigheten|universitetet|högskolan|institutet|stiftelsen|byrån|kassan|förlaget"
    r"|gatan|vägen|torget|stigen|gränden|allén|plan|leden|lagen|balken|förordningen|konventionen|modellen"
    r"|metoden|programmet"
    r"|projektet|portalen|appen|mottagningen|teamet|hemmet|enheten|avdelningen|centralen|biblioteket|museet|ligan|cupen"
    r"|polisen|avtalet|dagen|priset|fonden|banken|börsen|orden|förbundet|bolaget|verken|tidningen|allehanda|kuriren"
    r"|armén|vapnet|marinen|flottan|dalen|fallen|floden|berget|bergen|sjön|älven|ån|viken|fjärden|kusten"
    r"|slätten|halvön|öarna"
    r"|gruppen|koncernen|radion|televisionen|studion|operan|tornet|bron|tunneln|kanalen|slottet|palatset|domen|rätten"
    r"|departementet|kansliet|rådet|byggnaden|planen|skogen|fältet|fallet|kriget|loppet|festivalen|galan|mässan|veckan"
    r"|bladets|bussen|tåget|linjen|banan|stationen|flygplatsen|hamnen|ministeriet|akademien|akademin|sällskapet)s?"
)
NOUN_END = re.compile(
    r"[^\W\d_]{3}(?:en|et|ing|ningar|het|heter|skap|tion|tioner|erna|arna|orna|are|aren|ande|iska|iskt|igt|iga|ligen)s?$"
)
DEFINITE = re.compile(r"(?:en|et|an|na|are|arna|erna|orna|ar|er|or)$")
PERSON_ENDS = tuple(
    words_of("""
mamman pappan modern fadern brodern systern läraren sköterskan pojken flickan killen tjejen barnet eleven ungen vännen
kompisen kamraten personen mannen kvinnan aren åringen föräldern ledaren handläggaren assistenten resursen bebisen sonen
dottern kusinen
""")
)
HEADS = words_of("al el af von van bin ibn abu")
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

HOLIDAYS = words_of("lucia valborg valborgs lucias ramadan ramadans")
