/**
 * Medicines that can bring on or worsen RLS: generic names, and brands of the UK, the US, Germany and
 * Spain, with some of their neighbours. Read: recalled, not taken from a register of medicines; a
 * brand that was in doubt was left out.
 */
import type { NamesOf } from './names.ts';

export const DOPAMINE_NAMES: readonly NamesOf[] = [
  [
    ['antipsychotic'],
    `
haloperidol,aloperidolo:haldol,serenace,dozic,haldol decanoas,haldol janssen
risperidone:risperdal,rispolept,perseris,uzedy,okedi,rykindo,risvan,risperdal consta,risperdal m tab
paliperidone:invega,xeplion,trevicta,byannli,erzofri,invega sustenna,invega trinza,invega hafyera
olanzapine:zyprexa,zypadhera,zalasta,zyprexa relprevv
quetiapine:seroquel,biquelle,atrolak,sondate,zaluron,brancico,mintreleq,ebesque,tenprolide,seotiapim,psicotric,rocoz,quentiax,ketipinor
aripiprazole:abilify,aristada,arpoya,abilify maintena,abilify mycite,abilify asimtufii,aristada initio,lemilvo
brexpiprazole:rexulti,rxulti
cariprazine:vraylar,reagila
clozapine:clozaril,denzapine,zaponex,leponex,nemea,elcrit,versacloz,fazaclo
amisulpride:solian,deniban,socian
sulpiride:dolmatil,dogmatil,sulpor,meresa,vertigo meresa,vertigo neogama,neogama,arminol,psicocen,lebopride,tepavil,digton,championyl,eglonyl
lurasidone:latuda
ziprasidone:geodon,zeldox
asenapine:saphris,sycrest,secuado
iloperidone:fanapt
lumateperone:caplyta
chlorpromazine,clorpromazine:largactil,thorazine,propaphenin,chloractil,hibernal
levomepromazine,methotrimeprazine:nozinan,neurocil,sinogan,levium,levinan,tisercin
fluphenazine,flufenazine:modecate,prolixin,lyogen,dapotum,moditen,permitil,lyorodin,anatensol
flupentixol,flupenthixol:depixol,fluanxol,fluanxol depot
zuclopenthixol,zuclopentixol,clopenthixol:clopixol,cisordinol,ciatyl,ciatyl z,ciatyl z acuphase,clopixol acuphase,clopixol conc
trifluoperazine:stelazine,eskazine,jatroneural,terfluzine
perphenazine,perfenazine:fentazin,trilafon,decentan
pimozide:orap
loxapine:adasuve,loxitane,loxapac
thioridazine,tioridazine:mellaril,melleril,meleril,melleretten
thiothixene,tiotixene:navane
melperone:eunerpan,melneurin,buronil
pipamperone:dipiperon
chlorprothixene,clorprotixene:truxal,taractan
prothipendyl,protipendil:dominal
tiapride:tiapridex,tiaprizal,tiapridal,equilium
sertindole:serdolect
benperidol:glianimon,anquil
periciazine,pericyazine,propericiazine:neulactil,nemactil,neuleptil
clotiapine,clothiapine:etumina,etumine,entumin
levosulpiride:levogastrol,pausedal,levopraid
perazine:taxilan
bromperidol:impromen,tesoprel
fluspirilene:imap,kivat
zotepine:nipolept,zoleptil
promazine:sparine,protactyl,talofen
mesoridazine:serentil
molindone:moban
penfluridol:semap
triflupromazine:psyquil,vesprin
cyamemazine,ciamemazine:tercian
pipotiazine,pipothiazine:piportil,lonseren
veralipride:agreal
sultopride:barnetil
`,
  ],
  [
    ['dopamine-blocking-antiemetic', 'metoclopramide'],
    `
metoclopramide:maxolon,reglan,primperan,paspertin,gimoti,mcp,gastrosil,cerucal,plasil,metozolv,pramin,gastronerton,metpamid
`,
  ],
  [
    ['dopamine-blocking-antiemetic'],
    `
prochlorperazine,proclorperazine:stemetil,buccastem,buccastem m,compazine,compro,stemzine,vertigon
droperidol:inapsine,xomolix,droleptan
trimethobenzamide,trimetobenzamide:tigan
clebopride:cleboril,clanzoflat,flatoril
thiethylperazine,tietilperazine:torecan
alizapride:plitican,litican,vergentan
metopimazine:vogalene,vogalib
bromopride:digesan,plamet
cinitapride:cidine,blaston
barhemsys:barhemsys amisulpride
`,
  ],
  [
    ['dopamine-blocking-antiemetic', 'sedating-antihistamine'],
    `
promethazine,prometazine:phenergan,avomine,atosil,promethegan,prothazin,closin,proneurin,fenergan,phenadoz,phenergan night time,promacot,farganesse
`,
  ],
  [
    ['dopamine-depleter'],
    `
tetrabenazine:xenazine,nitoman,tetmodis
deutetrabenazine:austedo
valbenazine:ingrezza
reserpine:serpasil,briserin,briserin n
flunarizine:sibelium,flunavert,flurpax
metirosine,metyrosine:demser
`,
  ],
  [
    ['sedating-antihistamine', 'dopamine-depleter'],
    `
alimemazine,trimeprazine:vallergan,theralene,repeltin
cinnarizine,cinarizine:stugeron,stugeron forte,stunarone,cinnageron
`,
  ],
];

export const SEROTONIN_NAMES: readonly NamesOf[] = [
  [
    ['ssri'],
    `
fluoxetine:prozac,sarafem,fluctin,fluxet,oxactin,olena,prozep,adofen,reneuron,luramon,nodepe,fontex,fluoxeren
paroxetine:seroxat,paxil,pexeva,brisdelle,paroxat,tagonis,motivan,frosinor,casbol,zuria,xetin,arapaxel,deroxat,daparox,eutimil,sereupin
sertraline:lustral,zoloft,gladem,besitran,aremis,altisben,sealdin
citalopram:cipramil,celexa,seropram,prisdal,genprol,relapaz,seregra,citalvir,cipram,elopram
escitalopram:cipralex,lexapro,esertia,heipram,diprex,entact,seroplex,sipralexa
fluvoxamine:faverin,luvox,fevarin,dumirox,dumyrox,floxyfral
dapoxetine:priligy
`,
  ],
  [
    ['snri'],
    `
venlafaxine:efexor,effexor,vensir,venlalic,vandral,dobupal,trevilor,efectin,arafaxina,zarelix,levest,venlabrain,flaxen,venaxx,politid,depefex,viepax,tonpular,vencarm,alventa,sunveniz,winfex,tifaxin,majoven,ranfaxine,rodomel,foraven
desvenlafaxine:pristiq,khedezla,enzude
duloxetine:cymbalta,yentreve,xeristar,ariclaim,drizalma,drizalma sprinkle,duciltia,depalta,irenka
milnacipran:savella,ixel
levomilnacipran:fetzima
`,
  ],
  [
    ['mirtazapine'],
    `
mirtazapine:remeron,zispin,remergil,rexer,vastat,norset,remergon,avanza
mianserin:tolvin,lantanon,lerivon,athymil,tolvon,bolvidon
`,
  ],
  [
    ['tricyclic'],
    `
amitriptyline,amitriptiline:elavil,endep,tryptizol,saroten,laroxyl,syneudon,novoprotect,amineurin,deprelio,redomex,lentizol
nortriptyline,nortriptiline:pamelor,allegron,aventyl,nortrilen,norfenazin,paxtibi,martimil,noritren
clomipramine:anafranil
imipramine:tofranil,tofranil pm,pryleugan
desipramine:norpramin,petylyl,pertofran
dosulepin,dothiepin,dotiepin:prothiaden,idom,dothep
doxepin:sinequan,silenor,aponal,sinquan,doneurin,sinepin,espadox,mareen,quitaxon
lofepramine:gamanil,lomont,feprapax
trimipramine:surmontil,stangyl,herphonal,trimineurin
opipramol:insidon,opipram,pramolan
maprotiline:ludiomil,deprilept,maprolu
protriptyline,protriptiline:vivactil,concordin
dibenzepin:noveril
melitracen
`,
  ],
  [
    ['tricyclic', 'dopamine-depleter'],
    `
amoxapine:asendin,asendis,defanyl
`,
  ],
  [
    ['serotonergic-antidepressant'],
    `
vortioxetine:brintellix,trintellix
vilazodone:viibryd
`,
  ],
];

export const OTHER_PROVOKING_NAMES: readonly NamesOf[] = [
  [
    ['sedating-antihistamine'],
    `
diphenhydramine,difenhidramine:nytol,nytol original,nytol one a night,boots sleepeaze,zzzquil,zzzquil nighttime,zzzquil nighttime sleep aid,simply sleep,banophen,dreemon,sleepeaze,vivinox,vivinox sleep,betadorm,betadorm d,halbmond,dolestan,sodormwell,dormutil,emesan,nervo opt,sonodor,histergan,diphenhist,sleepinal,genahist,wal dryl,unisom sleepgels,unisom sleepmelts,nuit,dph
doxylamine,doxilamine:dormidina,hoggar,hoggar night,hoggar night n,schlafsterne,schlaftabs,gittalun,sanalepsi,donormyl,restavit,dozile,mereprine,normodorm,kirkland sleep aid,kirkland signature sleep aid,wal som,unisom,unisom sleeptabs,xonvea,diclegis,bonjesta,diclectin,cariban,lidene
hydroxyzine,hidroxizine:atarax,vistaril,ucerax,ah3,ah3 n,elroquil
meclizine,meclozine:antivert,bonine,bonamine,sea legs,chiclida,navicalm,peremesin,postafen,dramamine less drowsy,dramine,travel ease
dimenhydrinate,dimenhidrinate:dramamine,gravol,vomex,vomex a,vertigo vomex,biodramina,biodramina cafeina,superpep,reisetabletten,vomacur,rodavan,cinfamar,trawell,travelgum,xamamina,valontan
chlorphenamine,chlorpheniramine,clorfenamine,clorfeniramine:piriton,chlor trimeton,allerief,hayleve,pollenase,aller chlor
dexchlorpheniramine,dexclorfeniramine,dexchlorphenamine:polaramine
brompheniramine,bromfeniramine:dimetapp,dimetane,dimotane,bromfed,lodrane
cyclizine,ciclizine:valoid,marezine,nausicalm
cyproheptadine,ciproheptadine:periactin,peritol,periactol
clemastine:tavist,tavegil,tavegyl
triprolidine:actidil,actifed
ketotifen:zaditen,zasten
dimetindene,dimethindene:fenistil,feniallerg
pheniramine,feniramine:avil,neocitran
carbinoxamine:karbinal,arbinoxa,ryvent
dexbrompheniramine:drixoral
mepyramine,pyrilamine
chloropyramine:suprastin
buclizine
mequitazine:primalan,mircol
oxatomide:tinset
azatadine:optimine
pizotifen:sanomigran,sandomigran,mosegor
`,
  ],
  [
    ['lithium'],
    `
lithium,litio:priadel,camcolit,liskonum,lithobid,eskalith,li liquid,litarex,quilonum,quilonorm,hypnorex,plenur,lithane,carbolith,teralithe,lithonate
`,
  ],
  [
    ['beta-blocker'],
    `
propranolol:inderal,half inderal,dociton,sumial,bedranol,hemangiol
metoprolol:lopressor,toprol,lopresor,beloc,beloc zok,seloken,betaloc
atenolol:tenormin,blokium
bisoprolol:cardicor,zebeta,concor,emconcor,congescor
nebivolol:nebilet,bystolic,lobivon
carvedilol:coreg,dilatrend,querto,coropres
labetalol:trandate,normodyne
sotalol:sotacor,betapace,sotalex,sotapor
nadolol:corgard,solgol
pindolol:visken
acebutolol:sectral
celiprolol:celectol
timolol:timoptol,timoptic
betaxolol:kerlone,betoptic
oxprenolol:trasicor
penbutolol
esmolol
`,
  ],
  [
    ['h2-blocker'],
    `
cimetidine:tagamet
famotidine:pepcid
ranitidine:zantac
nizatidine:axid
`,
  ],
  [
    ['anticonvulsant-reported'],
    `
phenytoin,fosphenytoin,fenitoin:epanutin,dilantin,phenhydan,zentropil,sinergina,neosidantoina
methsuximide,mesuximide:celontin,petinutin
zonisamide:zonegran
levetiracetam:keppra,spritam,desitrend
`,
  ],
  [
    ['anticonvulsant-reported', 'b12-lowering-anticonvulsant'],
    'topiramate:topamax,topamac,trokendi',
  ],
];
