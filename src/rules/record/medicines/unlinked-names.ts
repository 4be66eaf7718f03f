/**
 * Some 300 of the medicines that are taken most, of which no link with RLS is known and which no rule
 * reads: they are told apart from what was not checked (D72). Read: recalled, after the lists of the
 * commonest prescriptions in the UK, the US, Germany and Spain; none of the lists was copied.
 */
import type { NamesOf } from './names.ts';

export const UNLINKED_NAMES: NamesOf = [
  ['no-known-link'],
  `
  paracetamol, acetaminophen: panadol, tylenol, tylenol extra strength, calpol, ben u ron, gelocatil, termalgin, efferalgan, doliprane, apap, perfalgan, anadin paracetamol
  metamizole, dipyrone: novalgin, novaminsulfon, nolotil
  ramipril: tritace, altace, delix
  lisinopril: zestril, prinivil
  enalapril: innovace, vasotec, renitec, xanef
  perindopril: coversyl
  captopril: capoten
  benazepril: lotensin
  quinapril: accupro, accupril
  trandolapril
  fosinopril
  losartan: cozaar, lorzaar
  candesartan: amias, atacand, blopress
  valsartan: diovan
  irbesartan: aprovel, avapro
  olmesartan: olmetec, benicar
  telmisartan: micardis
  azilsartan: edarbi
  sacubitril
  aliskiren: rasilez
  digoxin: lanoxin
  digitoxin: digimerck
  ivabradine: procoralan
  flecainide: tambocor
  ranolazine: ranexa
  ezetimibe: ezetrol, zetia
  evolocumab: repatha
  alirocumab: praluent
  inclisiran: leqvio
  colestyramine, cholestyramine: questran
  omega: omacor, fish oil
  doxazosin: cardura
  terazosin: hytrin
  tamsulosin: flomax, flomaxtra, omnic, alna
  alfuzosin: xatral, uroxatral
  silodosin: urief, urorec
  finasteride: proscar, propecia
  dutasteride: avodart
  solifenacin: vesicare
  tolterodine: detrusitol, detrol
  oxybutynin, oxibutinin: ditropan, kentera
  fesoterodine: toviaz
  trospium
  mirabegron: betmiga, myrbetriq
  desmopressin: minirin, desmotabs
  allopurinol, alopurinol: zyloric, zyloprim
  febuxostat: adenuric, uloric
  alendronate, alendronic acid, alendronsaure, acido alendronico: fosamax
  risedronate: actonel
  ibandronate, ibandronic acid: bonviva, boniva
  zoledronate, zoledronic acid: aclasta, reclast
  denosumab: prolia
  raloxifene: evista
  teriparatide: forsteo
  calcium, calcium carbonate, kalzium, calcio: adcal, calcichew, adcal d3, calcichew d3, ideos
  vitamin d, vitamin d3, colecalciferol, cholecalciferol, colecalciferol d3, ergocalciferol, vitamina d: dekristol, vigantol, hidroferol, fultium, invita d3
  calcifediol
  alfacalcidol
  calcitriol: rocaltrol
  folic acid, folsaure, acido folico, folate
  vitamin c, ascorbic acid, vitamina c
  vitamin e
  vitamin k
  thiamine, tiamine, vitamin b1
  magnesium, magnesio
  potassium chloride, potassium, kalium, potasio: slow k, klor con, sando k
  sodium bicarbonate, natriumhydrogencarbonat
  sevelamer: renvela
  macrogol, polyethylene glycol: movicol, laxido, miralax, movicolon
  lactulose: duphalac
  dantron, danthron: co danthramer, co danthrusate
  senna: senokot
  bisacodyl: dulcolax
  sodium picosulfate, natriumpicosulfat: laxoberal
  docusate: colace
  ispaghula, psyllium: fybogel, metamucil
  glycerol suppository
  simeticone, simethicone, simeticon: gas x, lefax, infacol
  mebeverine: colofac, duspatal
  hyoscine butylbromide, butylscopolamine, butilescopolamine: buscopan, buscapina
  hyoscine, hyoscine hydrobromide, scopolamine: kwells, scopoderm
  peppermint oil: colpermin
  loperamide: imodium, fortasec
  racecadotril: tiorfan
  mesalazine, mesalamine: asacol, pentasa, salofalk, claversal
  gaviscon, alginate: gaviscon advance, peptac
  sucralfate: carafate
  ursodeoxycholic acid, ursodiol, ursodesoxycholsaure: ursofalk
  pancreatin, pancrelipase: creon, kreon
  amoxicillin, amoxicilline: amoxil
  co amoxiclav, amoxicillin clavulanate, amoxicillin clavulanic acid: augmentin
  clavulanate, clavulanic acid
  penicillin, penicillin v, phenoxymethylpenicillin, penicilline
  flucloxacillin, floxacillin
  cefalexin, cephalexin: keflex
  cefuroxime
  cefixime
  ceftriaxone
  cefpodoxime
  azithromycin, azitromicin: zithromax, zitromax
  clarithromycin, claritromicin: klacid, biaxin
  erythromycin, eritromicin
  clindamycin, clindamicin
  doxycycline, doxiciclin: vibramycin
  lymecycline: tetralysal
  minocycline
  trimethoprim
  co trimoxazole, sulfamethoxazole trimethoprim, cotrimoxazol: septrin, bactrim
  fosfomycin, fosfomicin: monurol, monuril
  pivmecillinam: selexid
  methenamine: hiprex
  aciclovir, acyclovir: zovirax
  valaciclovir, valacyclovir: valtrex
  oseltamivir: tamiflu
  fluconazole: diflucan
  terbinafine: lamisil
  clotrimazole: canesten
  ketoconazole: nizoral
  nystatin
  ivermectin
  mebendazole
  mupirocin: bactroban
  fusidic acid: fucidin
  chloramphenicol
  prednisolone, prednisolon: decortin h
  prednisone: deltasone, dacortin
  methylprednisolone: medrol, urbason
  hydrocortisone, hidrocortisone
  dexamethasone, dexametasone: fortecortin
  betamethasone, betametasone
  mometasone, mometason: nasonex, elocon
  beclometasone, beclomethasone: clenil, qvar
  budesonide: pulmicort, rhinocort
  fluticasone: flixotide, flovent, flonase, flixonase, avamys
  ciclesonide: alvesco
  triamcinolone
  clobetasol: dermovate
  montelukast: singulair
  tiotropium: spiriva
  ipratropium: atrovent
  umeclidinium: incruse
  aclidinium
  glycopyrronium: seebri
  carbocisteine: mucodyne
  acetylcysteine: nac, acc, fluimucil
  guaifenesin: mucinex
  ambroxol: mucosolvan
  bromhexine: bisolvon
  azelastine
  xylometazoline: otrivine, otriven
  oxymetazoline: nasivin, afrin
  cromoglicate, cromoglicic acid
  methotrexate: metoject
  sulfasalazine: salazopyrin, azulfidine
  hydroxychloroquine: plaquenil, dolquine, quensyl
  azathioprine: imuran, imurek
  mycophenolate: cellcept
  tacrolimus: prograf, advagraf
  adalimumab: humira
  etanercept: enbrel
  infliximab
  ustekinumab: stelara
  secukinumab: cosentyx
  tocilizumab
  omalizumab: xolair
  dupilumab: dupixent
  tofacitinib: xeljanz
  tamoxifen
  anastrozole: arimidex
  letrozole: femara
  bicalutamide: casodex
  enzalutamide: xtandi
  goserelin: zoladex
  leuprorelin, leuprolide: prostap
  levonorgestrel: mirena, levonelle
  desogestrel: cerazette, cerelle
  norethisterone
  progesterone: utrogestan
  carbimazole, neo mercazole
  thiamazole, methimazole
  latanoprost: xalatan
  bimatoprost: lumigan
  travoprost: travatan
  dorzolamide: trusopt
  brinzolamide: azopt
  brimonidine: alphagan
  hypromellose, artificial tears, carbomer
  sodium hyaluronate, hyaluronic acid, hyaluronsaure
  lidocaine: versatis, lidoderm
  capsaicin
  benzoyl peroxide
  adapalene: differin
  isotretinoin
  tretinoin
  tizanidine: sirdalud, zanaflex
  methocarbamol: robaxin
  tranexamic acid: cyklokapron
  glucosamine
  probiotic, probiotics
  betahistine: serc, vasomotal
  xanomeline: cobenfy
  nirmatrelvir: paxlovid
  entecavir
  tenofovir
  misoprostol: cytotec
  olopatadine
  salicylic acid
  urea
  permethrin
  malathion
  emollient, emollients
  water for injections
  `,
];
