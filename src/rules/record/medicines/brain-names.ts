/**
 * Medicines of the brain of which something else is worth knowing, or which are asked about.
 * Read: recalled, as provoking-names.ts.
 */
import type { NamesOf } from './names.ts';

/** What is taken for RLS or Parkinson disease, and what leaves a withdrawal. */
export const BRAIN_NAMES: readonly NamesOf[] = [
  [
    ['dopaminergic', 'levodopa'],
    `
levodopa,l dopa,co careldopa,co beneldopa,carbidopa levodopa,levodopa carbidopa,levodopa benserazide,levodopa benserazid,levodopa benserazida,benserazide,foslevodopa:sinemet,sinemet plus,half sinemet,madopar,madopar lt,modopar,prolopa,restex,nacom,isicom,levopar,dopadura,duodopa,produodopa,vyalev,duopa,rytary,crexont,numient,inbrija,dhivy,parcopa,caramet,lecado
`,
  ],
  [
    ['dopaminergic'],
    `
pramipexole:mirapex,mirapexin,sifrol,oprymea,glepark,pipexus
ropinirole:requip,requip modutab,adartrel,ralnea,raponer,ipinnia,repinex,spiroco,eppinix
rotigotine:neupro,leganto
cabergoline:dostinex,cabaser,cabaseril,sogilen
bromocriptine,bromocriptin:parlodel,pravidel,kirim,cycloset
pergolide:celance,permax,pharken,parkotil
apomorphine,apomorfine:apo go,apokyn,dacepton,kynmobi
lisuride:dopergin
piribedil:trivastal,clarium
quinagolide:norprolac
`,
  ],
  [
    ['parkinson-helper', 'serotonergic'],
    `
rasagiline:azilect
selegiline:eldepryl,zelapar,emsam,plurimen,movergan,antiparkin
safinamide:xadago
`,
  ],
  [
    ['parkinson-helper'],
    `
entacapone:comtan,comtess
opicapone:ongentys
tolcapone:tasmar
carbidopa:lodosyn
`,
  ],
  [['amantadine'], 'amantadine:symmetrel,pk merz,gocovri,osmolex'],
  [
    ['alpha-2-delta'],
    `
gabapentin,gabapentin enacarbil:neurontin,gralise,horizant,regnite
mirogabalin:tarlige
`,
  ],
  [
    ['alpha-2-delta', 'b12-lowering-anticonvulsant'],
    'pregabalin:lyrica,alzain,axalid,lecaent,rewisca',
  ],
  [
    ['b12-lowering-anticonvulsant', 'sedative'],
    `
primidone:mysoline,mylepsinum
phenobarbital,phenobarbitone,fenobarbital:luminal,luminaletten,gardenal
`,
  ],
  [
    ['sedative'],
    `
meprobamate:miltown
carisoprodol:soma
clomethiazole,clometiazole:distraneurin,distraneurine,heminevrin
chloral hydrate,chloralhydrat:chloraldurat
sodium oxybate,natriumoxybat:xyrem,lumryz,xywav
butalbital
baclofen:lioresal
`,
  ],
  [
    ['opioid', 'tramadol'],
    'tramadol:zydol,ultram,zamadol,tramal,adolonta,contramal,topalgic,maxitram,tramulief,conzip,tilodol,mabron',
  ],
  [
    ['opioid', 'serotonergic'],
    `
tapentadol:palexia,nucynta,yantil
fentanyl,fentanil:duragesic,durogesic,matrifen,fencino,actiq,abstral,effentora,instanyl
methadone,metadone,levomethadone:physeptone,dolophine,polamidon,l polamidon,metasedin,eptadone
pethidine,meperidine:demerol,dolantin,dolantina
`,
  ],
  [
    ['opioid'],
    `
codeine:codeisan,codicaps,paracetamol codeine,acetaminophen codeine,tylenol with codeine,tylenol 3,tylenol codeine
dihydrocodeine:paracodin,paracodina,dhc continus
morphine,morfine:mst,mst continus,oramorph,zomorph,ms contin,sevredol,morphgesic,kadian,skenan
oxycodone:oxycontin,oxynorm,longtec,shortec,oxygesic,roxicodone,xtampza,targinact,targin
hydrocodone:hysingla,zohydro
hydromorphone,hidromorfone:dilaudid,palladone,palladon,jurnista
buprenorphine,buprenorfine:subutex,butrans,butec,transtec,temgesic,norspan,belbuca,buvidal,sublocade,espranor,suboxone,zubsolv
diamorphine,heroin
tilidine:valoron,valoron n
piritramide:dipidolor
meptazinol:meptid
oxymorphone:opana
pentazocine
nalbuphine
`,
  ],
  [
    ['benzodiazepine'],
    `
diazepam:valium,faustan,stesolid
clonazepam:rivotril,klonopin
lorazepam:ativan,tavor,orfidal,idalprem,temesta
alprazolam:xanax,tafil,trankimazin
temazepam:restoril,remestan
nitrazepam:mogadon
oxazepam:serax,adumbran,praxiten
lormetazepam:noctamid,loramet
chlordiazepoxide,clordiazepoxide:librium,huberplex,librax
clobazam:frisium,onfi,noiafren
triazolam:halcion
zopiclone,zopiclon:zimovane,imovane,ximovan,limovan,optidorm
eszopiclone:lunesta
zolpidem:ambien,stilnoct,stilnox,bikalm,edluar,dalparan
zaleplon:sonata
bromazepam:lexotan,lexotanil,lexatin,normoc
clorazepate,dikaliumclorazepat:tranxene,tranxilium
flurazepam:dalmane,dalmadorm
flunitrazepam:rohypnol
brotizolam:lendormin,sintonal
midazolam:dormicum,hypnovel,buccolam
loprazolam:somnovit
ketazolam:sedotime
prazepam:demetrin
estazolam
quazepam
`,
  ],
  [['bupropion'], 'bupropion,amfebutamone:wellbutrin,zyban,elontril'],
  [['reboxetine'], 'reboxetine:edronax,irenor,norebox,solvex'],
  [['trazodone'], 'trazodone:molipaxin,desyrel,oleptro,deprax,trittico,thombran'],
];

/** Named with RLS in few cases, or by their mechanism: asked about (D75). */
export const WEAK_NAMES: readonly NamesOf[] = [
  [['agomelatine'], 'agomelatine:valdoxan,thymanax'],
  [
    ['mao-inhibitor'],
    `
phenelzine:nardil
tranylcypromine,tranilcipromine:parnate,jatrosom
isocarboxazid:marplan
moclobemide:manerix,aurorix
`,
  ],
  [
    ['mao-inhibiting'],
    'methylthioninium,methylthioninium chloride,methylene blue,methylenblau,azul de metileno:proveblue,provayblue',
  ],
  [
    ['st-johns-wort'],
    "st john's wort,st johns wort,saint john's wort,hypericum,johanniskraut,hierba de san juan,hiperico,millepertuis:laif,jarsin,neuroplant,hyperiforce",
  ],
  [
    ['dextromethorphan'],
    'dextromethorphan,dextrometorfan,dextrometorfano:delsym,romilar,bisoltussin,robitussin dm,nuedexta,hustenstiller ratiopharm',
  ],
  [
    ['serotonergic'],
    `
sumatriptan:imigran,imitrex,zembrace,tosymra,onzetra
zolmitriptan:zomig,ascotop,flezol
rizatriptan:maxalt
naratriptan:naramig,amerge,formigran
almotriptan:almogran,axert,almotrex
eletriptan:relpax,relert
frovatriptan:migard,frova,forvey
buspirone:buspar,anxut
tryptophan,l tryptophan,triptofano:optimax,ardeydorm,kalma
oxitriptan,5 hydroxytryptophan,5 htp:levothym,cincofarm
cyclobenzaprine,ciclobenzaprine:flexeril,amrix,yurelax
`,
  ],
  [
    ['opioid-antagonist'],
    `
naltrexone:revia,vivitrol,adepend,nalorex,antaxone
nalmefene:selincro
samidorphan
`,
  ],
  [
    ['melatonin'],
    `
melatonin,melatonine:circadin,slenyto,adaflex,ceyesto,zzzquil natura,pure zzzs
ramelteon:rozerem
`,
  ],
  [
    ['other-antiseizure'],
    `
lamotrigine:lamictal,labileno,crisomet
lacosamide:vimpat
oxcarbazepine:trileptal,apydan,oxtellar
eslicarbazepine:zebinix,aptiom
brivaracetam:briviact
perampanel:fycompa
ethosuximide,etosuximide:zarontin,petnidan,suxilep
rufinamide:inovelon,banzel
vigabatrin:sabril
cenobamate:xcopri,ontozry
tiagabine:gabitril
felbamate:taloxa
cannabidiol:epidiolex,epidyolex
`,
  ],
  [['other-antiseizure', 'serotonergic'], 'fenfluramine:fintepla'],
  [
    ['clonidine'],
    `
clonidine:catapres,catapresan,dixarit,kapvay
guanfacine:intuniv,tenex
`,
  ],
  [
    ['stimulant', 'serotonergic'],
    `
lisdexamfetamine,lisdexamphetamine,lisdexanfetamine:vyvanse,elvanse
dexamfetamine,dextroamphetamine,dexamphetamine:dexedrine,attentin,amfexa,zenzedi
amfetamine,amphetamine:adderall,evekeo,mydayis
`,
  ],
  [
    ['stimulant'],
    `
methylphenidate,metilfenidate,dexmethylphenidate:ritalin,concerta,medikinet,equasym,rubifen,focalin,delmosart,xaggitin,xenidate,matoride,daytrana,quillivant
atomoxetine:strattera
modafinil:provigil,vigil
armodafinil:nuvigil
`,
  ],
  [['dipyridamole', 'vasodilator'], 'dipyridamole,dipiridamole:persantin,persantine'],
  [
    ['vasodilator'],
    `
glyceryl trinitrate,nitroglycerin,nitroglicerine,nitroglyzerin,gtn,glyceroltrinitrat:nitrolingual,nitrostat,nitrospray,coro nitro,deponit,rectogesic,glytrin
isosorbide mononitrate,isosorbide,ismn,isosorbidmononitrat:imdur,monomil,elantan,isotard,monomax,ismo,uniket
isosorbide dinitrate,isdn,isosorbiddinitrat:isoket,isordil
nicorandil:ikorel,dancor
hydralazine,hidralazine,dihydralazine:apresoline,nepresol
minoxidil:loniten,regaine,rogaine
pentoxifylline,pentoxifyllin,pentoxifilina:trental
naftidrofuryl:praxilene,dusodril
molsidomine:corvaton,molsihexal
sildenafil:viagra,revatio
tadalafil:cialis,adcirca
vardenafil:levitra
`,
  ],
  [['vasodilator', 'anticoagulant'], 'cilostazol:pletal'],
];
