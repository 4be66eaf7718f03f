/**
 * Medicines of the body of which something else is worth knowing, and those often thought to worsen RLS
 * that do not.
 * Read: recalled, as provoking-names.ts.
 */
import type { NamesOf } from './names.ts';

/** Blood, nerves, muscles, gut, sugar: what is read from them elsewhere. */
export const BODY_NAMES: readonly NamesOf[] = [
  [['metformin'], 'metformin:glucophage,fortamet,glumetza,dianben,siofor,riomet'],
  [
    ['glucose-lowering'],
    `
insulin,insuline:lantus,toujeo,basaglar,semglee,abasaglar,levemir,tresiba,humalog,novorapid,novolog,apidra,fiasp,lyumjev,humulin,novolin,insulatard,actrapid,insuman,novomix,ryzodeg,insulin glargine,insulin aspart,insulin lispro,insulin detemir,insulin degludec,insulin glulisine,insulin isophane,insulina glargina,insulina aspart,insulina lispro,insulina detemir,insulina degludec,humaninsulin,huminsulin,protaphane
gliclazide:diamicron
glimepiride:amaryl,amarel
glipizide:glucotrol,minodiab
glibenclamide,glyburide:daonil,euglucon,diabeta
gliquidone:glurenorm
tolbutamide
pioglitazone:actos
acarbose:glucobay,precose
repaglinide:novonorm,prandin
nateglinide:starlix
sitagliptin:januvia,xelevia,tesavel
linagliptin:trajenta,tradjenta
saxagliptin:onglyza
alogliptin:vipidia,nesina
vildagliptin:galvus,jalra
dapagliflozin:forxiga,farxiga,edistride
empagliflozin:jardiance
canagliflozin:invokana
ertugliflozin:steglatro
semaglutide:ozempic,rybelsus,wegovy
liraglutide:victoza,saxenda
dulaglutide:trulicity
exenatide:byetta,bydureon
lixisenatide:lyxumia
tirzepatide:mounjaro,zepbound
`,
  ],
  [
    ['proton-pump-inhibitor'],
    `
omeprazole:losec,prilosec,antra,mopral,losec mups
esomeprazole:nexium
lansoprazole:zoton,prevacid,agopton,opiren
dexlansoprazole:dexilant
pantoprazole:protium,protonix,pantozol,rifun,nolpaza,pantecta
rabeprazole:pariet,aciphex
`,
  ],
  [['colchicine'], 'colchicine,colchicin,colquicine:colcrys,mitigare,colchysat'],
  [['nitrous-oxide'], 'nitrous oxide,n2o,laughing gas,lachgas,oxido nitroso:entonox,livopan'],
  [
    ['neuropathy-medicine'],
    `
amiodarone:cordarone,cordarone x,cordarex,pacerone,trangorex
nitrofurantoin:macrobid,macrodantin,furadantin,nifurantin
metronidazole:flagyl,clont,arilin
vincristine
vinblastine
vinorelbine:navelbine
cisplatin:platinol
carboplatin:paraplatin
oxaliplatin:eloxatin
bortezomib:velcade
paclitaxel:taxol,abraxane
docetaxel:taxotere
isoniazid,inh:isozid,nydrazid,cemidon
ethambutol
thalidomide
lenalidomide:revlimid
disulfiram:antabuse,antabus
leflunomide:arava
dapsone
pyridoxine,vitamin b6
ciprofloxacin,ciprofloxacino:ciproxin,ciprobay,cipro,baycip
levofloxacin,levofloxacino:levaquin,tavanic
moxifloxacin,moxifloxacino:avelox,avalox
ofloxacin,ofloxacino
`,
  ],
  // An antibiotic that inhibits monoamine oxidase as well.
  [['neuropathy-medicine', 'mao-inhibiting'], 'linezolid:zyvox,zyvoxid'],
  [['zinc'], 'zinc,zink:solvazinc,unizink,zinkorot,galzin'],
  [
    ['erythropoietin'],
    `
erythropoietin,epoetin,epoetin alfa,epoetin beta,epoetin zeta,epo,eritropoyetine:eprex,epogen,procrit,neorecormon,retacrit,binocrit,erypo,abseamed
darbepoetin,darbepoetin alfa:aranesp
methoxy polyethylene glycol epoetin beta:mircera
`,
  ],
  [
    ['statin'],
    `
atorvastatin:lipitor,sortis,cardyl,zarator,prevencor
simvastatin:zocor
rosuvastatin:crestor
pravastatin:lipostat,pravachol
fluvastatin:lescol
lovastatin:mevacor
pitavastatin:livalo,livazo,alipza
`,
  ],
  [
    ['diuretic'],
    `
furosemide,frusemide:lasix,seguril
bumetanide:bumex,burinex
torasemide,torsemide:torem,demadex
bendroflumethiazide,bendrofluazide
hydrochlorothiazide,hidroclorotiazide,hctz,hct:esidrix
chlortalidone,chlorthalidone,clortalidone:hygroton
indapamide:natrilix,lozol,tertensif
metolazone:zaroxolyn,xaqua
xipamide:aquaphor
spironolactone,espironolactone:aldactone,co flumactone
eplerenone:inspra
amiloride
triamterene,triamteren
`,
  ],
  [
    ['beta-agonist'],
    `
salbutamol,albuterol:ventolin,sultanol,salamol,airomir,proair,proventil,salbuhexal
levalbuterol:xopenex
terbutaline:bricanyl
salmeterol:serevent
formoterol,eformoterol:oxis,foradil
fenoterol:berotec
indacaterol:onbrez
olodaterol:striverdi
vilanterol
clenbuterol:spiropent
bambuterol:bambec
`,
  ],
  [
    ['calcium-channel-blocker'],
    `
amlodipine:istin,norvasc,norvas,astudal
nifedipine:adalat,coracten,procardia
felodipine:plendil,modip
lercanidipine:zanidip,carmen
diltiazem:cardizem,tildiem,dilzem
verapamil:securon,calan,isoptin,half securon
nitrendipine:bayotensin
lacidipine:motens
manidipine:artedil,manyper
isradipine:prescal
nicardipine:cardene
nimodipine:nimotop
`,
  ],
  [
    ['theophylline'],
    `
theophylline,teofilina,theophyllin:uniphyllin,bronchoretard
aminophylline
`,
  ],
  [
    ['thyroid-hormone'],
    `
levothyroxine,thyroxine,levotiroxine,l thyroxine,l thyroxin,l thyrox:synthroid,euthyrox,eutirox,eltroxin,levoxyl,unithroid,tirosint,berlthyrox,dexnon
liothyronine,liotironine:cytomel,thybon
thyroid:armour thyroid,novothyral
`,
  ],
  [
    ['interferon-alpha'],
    'interferon alpha,interferon alfa,peginterferon alfa,peginterferon:pegasys',
  ],
  [
    ['anticoagulant'],
    `
warfarin:coumadin
phenprocoumon:marcumar,falithrom
acenocoumarol,acenocumarol:sintrom
apixaban:eliquis
rivaroxaban:xarelto
dabigatran:pradaxa
edoxaban:lixiana,savaysa
heparin
enoxaparin:clexane,lovenox,inhixa
dalteparin:fragmin
tinzaparin:innohep
bemiparin:hibor
fondaparinux:arixtra
clopidogrel:plavix,iscover
ticagrelor:brilique,brilinta
prasugrel:efient,effient
`,
  ],
  [
    ['nsaid'],
    `
ibuprofen:nurofen,advil,motrin,brufen,neobrufen,espidifen,dalsy,ibuflam,ibu,caldolor
naproxen:naprosyn,aleve,anaprox,naprelan
dexketoprofen:enantyum,keral,sympal
diclofenac:voltarol,voltaren,cataflam,motifene,diclo
aceclofenac:airtal,preservex
aspirin,acetylsalicylic acid,acetylsalicylsaure,acido acetilsalicilico:ass,godamed,adiro,nu seals,disprin,ecotrin,aspirine
indometacin,indomethacin
meloxicam:mobic
piroxicam:feldene
celecoxib:celebrex
etoricoxib:arcoxia
ketoprofen:orudis,oruvail
etodolac:lodine
nabumetone:relafen,relifex
ketorolac:toradol
mefenamic acid,mefenaminsaure:ponstan,parkemed
flurbiprofen:strefen
acemetacin:rantudil
`,
  ],
  [
    ['iron-product'],
    `
ferrous sulfate,ferrous sulphate,sulfato ferroso,eisensulfat:feosol,ferro gradumet,fero gradumet,ferrograd,tardyferon,feospan,slow fe
ferrous fumarate,eisenfumarat:fersamal,galfer
ferrous gluconate,eisengluconat:fergon
ferric maltol:feraccru,accrufer
ferric carboxymaltose,eisencarboxymaltose:ferinject,injectafer
ferric derisomaltose,iron isomaltoside:monofer,monoferric
iron sucrose:venofer
iron dextran:cosmofer,infed
ferumoxytol:feraheme
ferric gluconate:ferrlecit
ferrous glycine sulfate:ferro sanol,ferro sanol duodenal
iron polymaltose:maltofer
polysaccharide iron:niferex
iron supplement:floradix,spatone
`,
  ],
  [
    ['b12-product'],
    `
hydroxocobalamin,hidroxocobalamin:neo cytamen,cobalin h,megamilbedoce
cyanocobalamin,cianocobalamin:cytacon,optovite,behepan,orobalin,b12 ankermann
methylcobalamin,mecobalamin
`,
  ],
  [
    ['other-anticonvulsant'],
    `
carbamazepine:tegretol,tegretal,timonil,carbatrol,equetro
valproate,sodium valproate,valproic acid,divalproex,valproinsaure,acido valproico,natriumvalproat,valproato sodico:epilim,depakote,depakine,depakene,orfiril,ergenyl,convulex,episenta
`,
  ],
  [
    ['second-generation-antihistamine'],
    `
cetirizine:zyrtec,zirtek,piriteze,reactine,alerlisin
levocetirizine:xyzal,xazal
loratadine:clarityn,claritin,clarityne,lorano
desloratadine:neoclarityn,clarinex,aerius
fexofenadine:telfast,allegra,allevia
bilastine:ilaxten,bilaxten,bitosen
rupatadine:rupafin,rinialer
ebastine:ebastel,ebastel forte,kestine
mizolastine:mizollen
acrivastine
`,
  ],
  [
    ['other-antiemetic'],
    `
ondansetron:zofran,yatrox
granisetron:kytril
palonosetron:aloxi
domperidone:motilium
`,
  ],
];
