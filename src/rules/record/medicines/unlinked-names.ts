/**
 * Some 300 of the medicines that are taken most, of which no link with RLS is known and which no rule
 * reads: they are told apart from what was not checked (D72). Read: recalled, after the lists of the
 * commonest prescriptions in the UK, the US, Germany and Spain; none of the lists was copied.
 */
import type { NamesOf } from './names.ts';

export const UNLINKED_NAMES: NamesOf = [
  ['no-known-link'],
  `
paracetamol,acetaminophen:panadol,tylenol,tylenol extra strength,calpol,ben u ron,gelocatil,termalgin,efferalgan,doliprane
metamizole,dipyrone:novalgin,novaminsulfon,nolotil
ramipril:tritace
lisinopril:zestril
enalapril
perindopril
captopril
benazepril
quinapril
trandolapril
fosinopril
losartan:cozaar
candesartan:atacand
valsartan:diovan
irbesartan:aprovel
olmesartan:olmetec
telmisartan:micardis
azilsartan
sacubitril
aliskiren
digoxin:lanoxin
digitoxin
ivabradine
flecainide
ranolazine
ezetimibe:ezetrol,zetia
evolocumab:repatha
alirocumab
inclisiran
colestyramine,cholestyramine
omega:omacor,fish oil
doxazosin:cardura
terazosin
tamsulosin:flomax
alfuzosin
silodosin
finasteride:proscar
dutasteride
solifenacin:vesicare
tolterodine
oxybutynin,oxibutinin
fesoterodine
trospium
mirabegron:betmiga
desmopressin
allopurinol,alopurinol:zyloric
febuxostat
alendronate,alendronic acid,alendronsaure,acido alendronico:fosamax
risedronate
ibandronate,ibandronic acid
zoledronate,zoledronic acid
denosumab:prolia
raloxifene
teriparatide
calcium,calcium carbonate,kalzium,calcio:adcal,calcichew,adcal d3,calcichew d3
vitamin d,vitamin d3,colecalciferol,cholecalciferol,colecalciferol d3,ergocalciferol,vitamina d:dekristol,hidroferol
calcifediol
alfacalcidol
calcitriol
folic acid,folsaure,acido folico,folate
vitamin c,ascorbic acid,vitamina c
vitamin e
vitamin k
thiamine,tiamine,vitamin b1
magnesium,magnesio
potassium chloride,potassium,kalium,potasio:slow k,sando k
sodium bicarbonate,natriumhydrogencarbonat
sevelamer
macrogol,polyethylene glycol:movicol,laxido,miralax
lactulose:duphalac
dantron,danthron:co danthramer
senna:senokot
bisacodyl:dulcolax
sodium picosulfate,natriumpicosulfat:laxoberal
docusate:colace
ispaghula,psyllium:fybogel,metamucil
glycerol suppository
simeticone,simethicone,simeticon
mebeverine:colofac
hyoscine butylbromide,butylscopolamine,butilescopolamine:buscopan,buscapina
hyoscine,hyoscine hydrobromide,scopolamine:kwells
peppermint oil
loperamide:imodium,fortasec
racecadotril
mesalazine,mesalamine:asacol,pentasa,salofalk
gaviscon,alginate:gaviscon advance
sucralfate
ursodeoxycholic acid,ursodiol,ursodesoxycholsaure
pancreatin,pancrelipase:creon,kreon
amoxicillin,amoxicilline
co amoxiclav,amoxicillin clavulanate,amoxicillin clavulanic acid:augmentin
clavulanate,clavulanic acid
penicillin,penicillin v,phenoxymethylpenicillin,penicilline
flucloxacillin,floxacillin
cefalexin,cephalexin:keflex
cefuroxime
cefixime
ceftriaxone
cefpodoxime
azithromycin,azitromicin:zithromax
clarithromycin,claritromicin:klacid
erythromycin,eritromicin
clindamycin,clindamicin
doxycycline,doxiciclin
lymecycline
minocycline
trimethoprim
co trimoxazole,sulfamethoxazole trimethoprim,cotrimoxazol:septrin,bactrim
fosfomycin,fosfomicin:monuril
pivmecillinam
methenamine
aciclovir,acyclovir:zovirax
valaciclovir,valacyclovir:valtrex
oseltamivir:tamiflu
fluconazole:diflucan
terbinafine
clotrimazole:canesten
ketoconazole
nystatin
ivermectin
mebendazole
mupirocin
fusidic acid
chloramphenicol
prednisolone,prednisolon:decortin h
prednisone:deltasone,dacortin
methylprednisolone:medrol
hydrocortisone,hidrocortisone
dexamethasone,dexametasone
betamethasone,betametasone
mometasone,mometason:nasonex
beclometasone,beclomethasone:clenil,qvar
budesonide:pulmicort
fluticasone:flixotide,flovent,flonase
ciclesonide
triamcinolone
clobetasol
montelukast:singulair
tiotropium:spiriva
ipratropium:atrovent
umeclidinium
aclidinium
glycopyrronium
carbocisteine
acetylcysteine:nac,acc,fluimucil
guaifenesin:mucinex
ambroxol
bromhexine
azelastine
xylometazoline
oxymetazoline
cromoglicate,cromoglicic acid
methotrexate
sulfasalazine
hydroxychloroquine:plaquenil
azathioprine:imuran
mycophenolate
tacrolimus
adalimumab:humira
etanercept:enbrel
infliximab
ustekinumab:stelara
secukinumab
tocilizumab
omalizumab:xolair
dupilumab:dupixent
tofacitinib
tamoxifen
anastrozole
letrozole
bicalutamide
enzalutamide
goserelin
leuprorelin,leuprolide
levonorgestrel:mirena
desogestrel
norethisterone
progesterone:utrogestan
carbimazole,neo mercazole
thiamazole,methimazole
latanoprost:xalatan
bimatoprost
travoprost
dorzolamide
brinzolamide
brimonidine
hypromellose,artificial tears,carbomer
sodium hyaluronate,hyaluronic acid,hyaluronsaure
lidocaine
capsaicin
benzoyl peroxide
adapalene
isotretinoin
tretinoin
tizanidine
methocarbamol
tranexamic acid
glucosamine
probiotic,probiotics
betahistine:serc
xanomeline:cobenfy
nirmatrelvir:paxlovid
entecavir
tenofovir
misoprostol
olopatadine
salicylic acid
urea
permethrin
malathion
emollient,emollients
water for injections
`,
];
