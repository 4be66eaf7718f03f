/**
 * Products of several medicines: names, a colon, and what is in them, each by a name of the lists. All
 * that is known of a part is known of the product. Read: recalled. A part that no list knows, such as
 * caffeine, is left out.
 */
export const COMBINATIONS = `
tylenol pm,tylenol pm extra strength,acetaminophen pm,excedrin pm,panadol night,percogesic,unisom pm,legatrin pm,paracetamol night:paracetamol,diphenhydramine
advil pm,motrin pm,ibuprofen pm:ibuprofen,diphenhydramine
aleve pm,naproxen pm:naproxen,diphenhydramine
bayer pm,aspirin pm,goody's pm,alka seltzer pm:aspirin,diphenhydramine
midol complete,midol:paracetamol,mepyramine
night nurse,day and night nurse,day night nurse:paracetamol,promethazine,dextromethorphan
nyquil,nyquil severe,nyquil cold flu,nyquil cold and flu,vicks nyquil,vicks nyquil cold flu,vicks nyquil cold and flu,wick medinait,medinait,alka seltzer plus night,tylenol cold night:paracetamol,doxylamine,dextromethorphan
theraflu nighttime,theraflu night:paracetamol,diphenhydramine
robitussin nighttime,robitussin night:dextromethorphan,doxylamine
coricidin,coricidin hbp:chlorphenamine,dextromethorphan
frenadol,cinfatos complex,bisolgrip:paracetamol,dextromethorphan,chlorphenamine
couldina,desenfriol,pharmagrip,grippostad,grippostad c,gelocatil gripe,termalgin gripe:paracetamol,chlorphenamine
ilvico:paracetamol,brompheniramine
fervex:paracetamol,pheniramine
celestamine:betamethasone,dexchlorpheniramine
arlevert:cinnarizine,dimenhydrinate
syndol:paracetamol,codeine,doxylamine
migraleve,migraleve pink:paracetamol,codeine,buclizine
paramax,migranerton:paracetamol,metoclopramide
cyclimorph:morphine,cyclizine
mucinex nightshift:paracetamol,dextromethorphan,triprolidine
delsym night time,delsym nighttime:dextromethorphan,doxylamine
migravess:aspirin,metoclopramide
aeroflat:metoclopramide,simeticone
triptafen,perphenazine with amitriptyline,perphenazine amitriptyline,amitriptyline perphenazine,etrafon:perphenazine,amitriptyline
symbyax,olanzapine with fluoxetine,olanzapine fluoxetine:olanzapine,fluoxetine
lybalvi:olanzapine,samidorphan
deanxit:flupentixol,melitracen
motival:fluphenazine,nortriptyline
tropargal:nortriptyline,diazepam
nobritol,limbitrol:amitriptyline,chlordiazepoxide
mutabase:perphenazine,amitriptyline
ansium:sulpiride,diazepam
auvelity:dextromethorphan,bupropion
contrave,mysimba:naltrexone,bupropion
stalevo,sastravi,corbilta,lecigon,levodopa carbidopa entacapone,carbidopa levodopa entacapone:levodopa,entacapone
co codamol,solpadol,zapain,kapake,tylex,solpadeine,efferalgan codeine,cod efferalgan,gelonida,talvosilen,panadeine:paracetamol,codeine
co codaprin,dolviran:aspirin,codeine
nurofen plus:ibuprofen,codeine
co dydramol,remedeine:paracetamol,dihydrocodeine
tramacet,ultracet,zaldiar,pontalsic,paxiflas:tramadol,paracetamol
skudexa,enanplus:tramadol,dexketoprofen
seglentis:tramadol,celecoxib
percocet,endocet:oxycodone,paracetamol
vicodin,norco,lortab:hydrocodone,paracetamol
fioricet,esgic:butalbital,paracetamol
fiorinal:butalbital,aspirin
janumet,velmetia,efficib,ristfor:sitagliptin,metformin
synjardy:empagliflozin,metformin
trijardy:empagliflozin,linagliptin,metformin
jentadueto:linagliptin,metformin
eucreas,galvumet,icandra,zomarist:vildagliptin,metformin
vipdomet,kazano:alogliptin,metformin
komboglyze,kombiglyze:saxagliptin,metformin
xigduo,ebymect:dapagliflozin,metformin
invokamet,vokanamet:canagliflozin,metformin
segluromet:ertugliflozin,metformin
competact,actoplus met:pioglitazone,metformin
glucovance:glibenclamide,metformin
glyxambi:empagliflozin,linagliptin
qtern:dapagliflozin,saxagliptin
xultophy:insulin,liraglutide
suliqua,soliqua:insulin,lixisenatide
vytorin,inegy:ezetimibe,simvastatin
atozet,liptruzet:ezetimibe,atorvastatin
roszet,twicor:ezetimibe,rosuvastatin
caduet:amlodipine,atorvastatin
exforge,copalia,dafiro:amlodipine,valsartan
exforge hct:amlodipine,valsartan,hydrochlorothiazide
sevikar,azor:amlodipine,olmesartan
sevikar hct,tribenzor:amlodipine,olmesartan,hydrochlorothiazide
twynsta:amlodipine,telmisartan
lotrel:amlodipine,benazepril
tarka:trandolapril,verapamil
hyzaar,cozaar comp,cozaar plus,lorzaar plus:losartan,hydrochlorothiazide
co diovan,diovan hct:valsartan,hydrochlorothiazide
micardis plus,micardisplus,micardis hct,pritorplus:telmisartan,hydrochlorothiazide
coaprovel,co aprovel,karvezide,avalide:irbesartan,hydrochlorothiazide
atacand plus,atacand hct,blopress plus,parapres plus:candesartan,hydrochlorothiazide
olmetec plus,benicar hct:olmesartan,hydrochlorothiazide
zestoretic,prinzide:lisinopril,hydrochlorothiazide
vaseretic,innozide,co renitec,renitec plus:enalapril,hydrochlorothiazide
delix plus,tritace comp:ramipril,hydrochlorothiazide
capozide,co zidocapt:captopril,hydrochlorothiazide
coversyl plus,preterax:perindopril,indapamide
entresto:sacubitril,valsartan
dyazide,maxzide,dytide h,co triamterzide:triamterene,hydrochlorothiazide
moduretic,co amilozide:amiloride,hydrochlorothiazide
co amilofruse,frumil:amiloride,furosemide
aldactazide:spironolactone,hydrochlorothiazide
lasilactone:spironolactone,furosemide
tenoretic,co tenidone:atenolol,chlortalidone
tenif,beta adalat:atenolol,nifedipine
ziac,lodoz,emconcor cor plus,concor plus:bisoprolol,hydrochlorothiazide
cosopt:dorzolamide,timolol
combigan:brimonidine,timolol
ganfort:bimatoprost,timolol
xalacom:latanoprost,timolol
duotrav:travoprost,timolol
azarga:brinzolamide,timolol
asasantin,aggrenox:dipyridamole,aspirin
bidil:isosorbide dinitrate,hydralazine
vimovo:naproxen,esomeprazole
duexis:ibuprofen,famotidine
yosprala:aspirin,omeprazole
treximet,suvexx:sumatriptan,naproxen
arthrotec:diclofenac,misoprostol
excedrin,thomapyrin,anadin extra,alka seltzer plus:aspirin,paracetamol
seretide,advair,airflusal,sirdupla,viani,atmadisc,wixela,adoair:salmeterol,fluticasone
symbicort,duoresp,fobumix,breyna:formoterol,budesonide
fostair,foster,kantos:formoterol,beclometasone
dulera:formoterol,mometasone
flutiform:formoterol,fluticasone
relvar,breo:vilanterol,fluticasone
trelegy:vilanterol,fluticasone,umeclidinium
anoro:vilanterol,umeclidinium
trimbow:formoterol,beclometasone,glycopyrronium
ultibro:indacaterol,glycopyrronium
spiolto:olodaterol,tiotropium
duaklir:formoterol,aclidinium
combivent:salbutamol,ipratropium
duovent,berodual:fenoterol,ipratropium
pregaday,ferrograd folic:ferrous sulfate,folic acid
medivitan:hydroxocobalamin,folic acid
`;
