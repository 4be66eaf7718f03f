/**
 * Medicines of which something else is worth knowing, and those often thought to worsen RLS that do
 * not. Read: recalled, as provoking-names.ts.
 */
import type { NamesOf } from './names.ts';

/** What is taken for RLS or Parkinson disease, and what leaves a withdrawal. */
export const BRAIN_NAMES: readonly NamesOf[] = [
  [
    ['dopaminergic', 'levodopa'],
    `
    levodopa, l dopa, co careldopa, co beneldopa, carbidopa levodopa, levodopa carbidopa, levodopa benserazide, levodopa benserazid, levodopa benserazida, benserazide, foslevodopa: sinemet, sinemet plus, half sinemet, madopar, madopar lt, modopar, prolopa, restex, nacom, isicom, levopar, dopadura, duodopa, produodopa, vyalev, duopa, rytary, crexont, numient, inbrija, dhivy, parcopa, caramet, lecado
    `,
  ],
  [
    ['dopaminergic'],
    `
    pramipexole: mirapex, mirapexin, sifrol, oprymea, glepark, pipexus
    ropinirole: requip, requip modutab, adartrel, ralnea, raponer, ipinnia, repinex, spiroco, eppinix
    rotigotine: neupro, leganto
    cabergoline: dostinex, cabaser, cabaseril, sogilen
    bromocriptine, bromocriptin: parlodel, pravidel, kirim, cycloset
    pergolide: celance, permax, pharken, parkotil
    apomorphine, apomorfine: apo go, apokyn, dacepton, kynmobi
    lisuride: dopergin
    piribedil: trivastal, clarium
    quinagolide: norprolac
    `,
  ],
  [
    ['parkinson-helper'],
    `
    rasagiline: azilect
    selegiline: eldepryl, zelapar, emsam, plurimen, movergan, antiparkin
    safinamide: xadago
    entacapone: comtan, comtess
    opicapone: ongentys
    tolcapone: tasmar
    carbidopa: lodosyn
    `,
  ],
  [['amantadine'], 'amantadine: symmetrel, pk merz, gocovri, osmolex'],
  [['alpha-2-delta'], 'gabapentin, gabapentin enacarbil: neurontin, gralise, horizant, regnite\nmirogabalin: tarlige'],
  [['alpha-2-delta', 'b12-lowering-anticonvulsant'], 'pregabalin: lyrica, alzain, axalid, lecaent, rewisca'],
  [['b12-lowering-anticonvulsant', 'sedative'], 'primidone: mysoline, mylepsinum\nphenobarbital, phenobarbitone, fenobarbital: luminal, luminaletten, gardenal'],
  [
    ['sedative'],
    `
    meprobamate: miltown
    carisoprodol: soma
    clomethiazole, clometiazole: distraneurin, distraneurine, heminevrin
    chloral hydrate, chloralhydrat: chloraldurat
    sodium oxybate, natriumoxybat: xyrem, lumryz, xywav
    butalbital
    baclofen: lioresal
    `,
  ],
  [
    ['opioid', 'tramadol'],
    'tramadol: zydol, ultram, zamadol, tramal, adolonta, contramal, topalgic, maxitram, tramulief, conzip, tilodol, mabron',
  ],
  [
    ['opioid'],
    `
    codeine: codeisan, codicaps, paracetamol codeine, acetaminophen codeine, tylenol with codeine, tylenol 3, tylenol codeine
    dihydrocodeine: paracodin, paracodina, dhc continus, df 118
    morphine, morfine: mst, mst continus, oramorph, zomorph, ms contin, sevredol, morphgesic, kadian, skenan
    oxycodone: oxycontin, oxynorm, longtec, shortec, oxygesic, roxicodone, xtampza, targinact, targin
    hydrocodone: hysingla, zohydro
    hydromorphone, hidromorfone: dilaudid, palladone, palladon, jurnista
    tapentadol: palexia, nucynta, yantil
    fentanyl, fentanil: duragesic, durogesic, matrifen, fencino, actiq, abstral, effentora, instanyl
    buprenorphine, buprenorfine: subutex, butrans, butec, transtec, temgesic, norspan, belbuca, buvidal, sublocade, espranor, suboxone, zubsolv
    methadone, metadone, levomethadone: physeptone, dolophine, polamidon, l polamidon, metasedin, eptadone
    diamorphine, heroin
    pethidine, meperidine: demerol, dolantin, dolantina
    tilidine: valoron, valoron n
    piritramide: dipidolor
    meptazinol: meptid
    oxymorphone: opana
    pentazocine
    nalbuphine
    `,
  ],
  [
    ['benzodiazepine'],
    `
    diazepam: valium, faustan, stesolid
    clonazepam: rivotril, klonopin
    lorazepam: ativan, tavor, orfidal, idalprem, temesta
    alprazolam: xanax, tafil, trankimazin
    temazepam: restoril, remestan
    nitrazepam: mogadon
    oxazepam: serax, adumbran, praxiten
    lormetazepam: noctamid, loramet
    chlordiazepoxide, clordiazepoxide: librium, huberplex, librax
    clobazam: frisium, onfi, noiafren
    triazolam: halcion
    zopiclone, zopiclon: zimovane, imovane, ximovan, limovan, optidorm
    eszopiclone: lunesta
    zolpidem: ambien, stilnoct, stilnox, bikalm, edluar, dalparan
    zaleplon: sonata
    bromazepam: lexotan, lexotanil, lexatin, normoc
    clorazepate, dikaliumclorazepat: tranxene, tranxilium
    flurazepam: dalmane, dalmadorm
    flunitrazepam: rohypnol
    brotizolam: lendormin, sintonal
    midazolam: dormicum, hypnovel, buccolam
    loprazolam: somnovit
    ketazolam: sedotime
    prazepam: demetrin
    estazolam
    quazepam
    `,
  ],
  [['bupropion'], 'bupropion, amfebutamone: wellbutrin, zyban, elontril'],
  [['reboxetine'], 'reboxetine: edronax, irenor, norebox, solvex'],
  [['trazodone'], 'trazodone: molipaxin, desyrel, oleptro, deprax, trittico, thombran'],
];

/** Named with RLS in few cases, or by their mechanism: asked about (D75). */
export const WEAK_NAMES: readonly NamesOf[] = [
  [['agomelatine'], 'agomelatine: valdoxan, thymanax'],
  [
    ['mao-inhibitor'],
    `
    phenelzine: nardil
    tranylcypromine, tranilcipromine: parnate, jatrosom
    isocarboxazid: marplan
    moclobemide: manerix, aurorix
    `,
  ],
  [
    ['st-johns-wort'],
    "st john's wort, st johns wort, saint john's wort, hypericum, johanniskraut, hierba de san juan, hiperico, millepertuis: laif, jarsin, neuroplant, hyperiforce",
  ],
  [
    ['dextromethorphan'],
    'dextromethorphan, dextrometorfan, dextrometorfano: delsym, romilar, bisoltussin, robitussin dm, nuedexta, hustenstiller ratiopharm',
  ],
  [['opioid-antagonist'], 'naltrexone: revia, vivitrol, adepend, nalorex, antaxone\nnalmefene: selincro\nsamidorphan'],
  [
    ['melatonin'],
    'melatonin, melatonine: circadin, slenyto, adaflex, ceyesto, zzzquil natura, pure zzzs\nramelteon: rozerem',
  ],
  [
    ['other-antiseizure'],
    `
    lamotrigine: lamictal, labileno, crisomet
    lacosamide: vimpat
    oxcarbazepine: trileptal, apydan, oxtellar
    eslicarbazepine: zebinix, aptiom
    brivaracetam: briviact
    perampanel: fycompa
    ethosuximide, etosuximide: zarontin, petnidan, suxilep
    rufinamide: inovelon, banzel
    vigabatrin: sabril
    cenobamate: xcopri, ontozry
    tiagabine: gabitril
    felbamate: taloxa
    cannabidiol: epidiolex, epidyolex
    `,
  ],
  [['clonidine'], 'clonidine: catapres, catapresan, dixarit, kapvay\nguanfacine: intuniv, tenex'],
  [
    ['stimulant'],
    `
    methylphenidate, metilfenidate, dexmethylphenidate: ritalin, concerta, medikinet, equasym, rubifen, focalin, delmosart, xaggitin, xenidate, matoride, daytrana, quillivant
    lisdexamfetamine, lisdexamphetamine, lisdexanfetamine: vyvanse, elvanse
    dexamfetamine, dextroamphetamine, dexamphetamine: dexedrine, attentin, amfexa, zenzedi
    amfetamine, amphetamine: adderall, evekeo, mydayis
    atomoxetine: strattera
    modafinil: provigil, vigil
    armodafinil: nuvigil
    `,
  ],
  [['dipyridamole', 'vasodilator'], 'dipyridamole, dipiridamole: persantin, persantine'],
  [
    ['vasodilator'],
    `
    glyceryl trinitrate, nitroglycerin, nitroglicerine, nitroglyzerin, gtn, glyceroltrinitrat: nitrolingual, nitrostat, nitrospray, coro nitro, deponit, rectogesic, glytrin
    isosorbide mononitrate, isosorbide, ismn, isosorbidmononitrat: imdur, monomil, elantan, isotard, monomax, ismo, uniket
    isosorbide dinitrate, isdn, isosorbiddinitrat: isoket, isordil
    nicorandil: ikorel, dancor
    hydralazine, hidralazine, dihydralazine: apresoline, nepresol
    minoxidil: loniten, regaine, rogaine
    pentoxifylline, pentoxifyllin, pentoxifilina: trental
    naftidrofuryl: praxilene, dusodril
    molsidomine: corvaton, molsihexal
    sildenafil: viagra, revatio
    tadalafil: cialis, adcirca
    vardenafil: levitra
    `,
  ],
  [['vasodilator', 'anticoagulant'], 'cilostazol: pletal'],
];

/** Blood, nerves, muscles, gut, sugar: what is read from them elsewhere. */
export const BODY_NAMES: readonly NamesOf[] = [
  [['metformin', 'glucose-lowering'], 'metformin: glucophage, fortamet, glumetza, dianben, siofor, riomet'],
  [
    ['glucose-lowering'],
    `
    insulin, insuline: lantus, toujeo, basaglar, semglee, abasaglar, levemir, tresiba, humalog, novorapid, novolog, apidra, fiasp, lyumjev, humulin, novolin, insulatard, actrapid, insuman, novomix, ryzodeg, insulin glargine, insulin aspart, insulin lispro, insulin detemir, insulin degludec, insulin glulisine, insulin isophane, insulina glargina, insulina aspart, insulina lispro, insulina detemir, insulina degludec, humaninsulin, huminsulin, protaphane
    gliclazide: diamicron
    glimepiride: amaryl, amarel
    glipizide: glucotrol, minodiab
    glibenclamide, glyburide: daonil, euglucon, diabeta
    gliquidone: glurenorm
    tolbutamide
    pioglitazone: actos
    acarbose: glucobay, precose
    repaglinide: novonorm, prandin
    nateglinide: starlix
    sitagliptin: januvia, xelevia, tesavel
    linagliptin: trajenta, tradjenta
    saxagliptin: onglyza
    alogliptin: vipidia, nesina
    vildagliptin: galvus, jalra
    dapagliflozin: forxiga, farxiga, edistride
    empagliflozin: jardiance
    canagliflozin: invokana
    ertugliflozin: steglatro
    semaglutide: ozempic, rybelsus, wegovy
    liraglutide: victoza, saxenda
    dulaglutide: trulicity
    exenatide: byetta, bydureon
    lixisenatide: lyxumia
    tirzepatide: mounjaro, zepbound
    `,
  ],
  [
    ['proton-pump-inhibitor'],
    `
    omeprazole: losec, prilosec, antra, mopral, losec mups
    esomeprazole: nexium
    lansoprazole: zoton, prevacid, agopton, opiren
    dexlansoprazole: dexilant
    pantoprazole: protium, protonix, pantozol, rifun, nolpaza, pantecta
    rabeprazole: pariet, aciphex
    `,
  ],
  [['colchicine'], 'colchicine, colchicin, colquicine: colcrys, mitigare, colchysat'],
  [['nitrous-oxide'], 'nitrous oxide, n2o, laughing gas, lachgas, oxido nitroso: entonox, livopan'],
  [
    ['neuropathy-medicine'],
    `
    amiodarone: cordarone, cordarone x, cordarex, pacerone, trangorex
    nitrofurantoin: macrobid, macrodantin, furadantin, nifurantin
    metronidazole: flagyl, clont, arilin
    vincristine
    vinblastine
    vinorelbine: navelbine
    cisplatin: platinol
    carboplatin: paraplatin
    oxaliplatin: eloxatin
    bortezomib: velcade
    paclitaxel: taxol, abraxane
    docetaxel: taxotere
    isoniazid, inh: isozid, nydrazid, cemidon
    ethambutol
    linezolid: zyvox, zyvoxid
    thalidomide
    lenalidomide: revlimid
    disulfiram: antabuse, antabus
    leflunomide: arava
    dapsone
    ciprofloxacin, ciprofloxacino: ciproxin, ciprobay, cipro, baycip
    levofloxacin, levofloxacino: levaquin, tavanic
    moxifloxacin, moxifloxacino: avelox, avalox
    ofloxacin, ofloxacino
    `,
  ],
  [['zinc'], 'zinc, zink: solvazinc, unizink, zinkorot, galzin'],
  [
    ['erythropoietin'],
    `
    erythropoietin, epoetin, epoetin alfa, epoetin beta, epoetin zeta, epo, eritropoyetine: eprex, epogen, procrit, neorecormon, retacrit, binocrit, erypo, abseamed
    darbepoetin, darbepoetin alfa: aranesp
    methoxy polyethylene glycol epoetin beta: mircera
    `,
  ],
  [
    ['statin'],
    `
    atorvastatin: lipitor, sortis, cardyl, zarator, prevencor
    simvastatin: zocor
    rosuvastatin: crestor
    pravastatin: lipostat, pravachol
    fluvastatin: lescol
    lovastatin: mevacor
    pitavastatin: livalo, livazo, alipza
    `,
  ],
  [
    ['diuretic'],
    `
    furosemide, frusemide: lasix, seguril
    bumetanide: bumex, burinex
    torasemide, torsemide: torem, demadex
    bendroflumethiazide, bendrofluazide
    hydrochlorothiazide, hidroclorotiazide, hctz, hct: esidrix
    chlortalidone, chlorthalidone, clortalidone: hygroton
    indapamide: natrilix, lozol, tertensif
    metolazone: zaroxolyn, xaqua
    xipamide: aquaphor
    spironolactone, espironolactone: aldactone, co flumactone
    eplerenone: inspra
    amiloride
    triamterene, triamteren
    `,
  ],
  [
    ['beta-agonist'],
    `
    salbutamol, albuterol: ventolin, sultanol, salamol, airomir, proair, proventil, salbuhexal
    levalbuterol: xopenex
    terbutaline: bricanyl
    salmeterol: serevent
    formoterol, eformoterol: oxis, foradil
    fenoterol: berotec
    indacaterol: onbrez
    olodaterol: striverdi
    vilanterol
    clenbuterol: spiropent
    bambuterol: bambec
    `,
  ],
  [
    ['calcium-channel-blocker'],
    `
    amlodipine: istin, norvasc, norvas, astudal
    nifedipine: adalat, coracten, procardia
    felodipine: plendil, modip
    lercanidipine: zanidip, carmen
    diltiazem: cardizem, tildiem, dilzem
    verapamil: securon, calan, isoptin, half securon
    nitrendipine: bayotensin
    lacidipine: motens
    manidipine: artedil, manyper
    isradipine: prescal
    nicardipine: cardene
    nimodipine: nimotop
    `,
  ],
  [['theophylline'], 'theophylline, teofilina, theophyllin: uniphyllin, bronchoretard\naminophylline'],
  [
    ['thyroid-hormone'],
    `
    levothyroxine, thyroxine, levotiroxine, l thyroxine, l thyroxin, l thyrox: synthroid, euthyrox, eutirox, eltroxin, levoxyl, unithroid, tirosint, berlthyrox, dexnon
    liothyronine, liotironine: cytomel, thybon
    thyroid: armour thyroid, novothyral
    `,
  ],
  [['interferon-alpha'], 'interferon alpha, interferon alfa, peginterferon alfa, peginterferon: pegasys'],
  [
    ['anticoagulant'],
    `
    warfarin: coumadin
    phenprocoumon: marcumar, falithrom
    acenocoumarol, acenocumarol: sintrom
    apixaban: eliquis
    rivaroxaban: xarelto
    dabigatran: pradaxa
    edoxaban: lixiana, savaysa
    heparin
    enoxaparin: clexane, lovenox, inhixa
    dalteparin: fragmin
    tinzaparin: innohep
    bemiparin: hibor
    fondaparinux: arixtra
    clopidogrel: plavix, iscover
    ticagrelor: brilique, brilinta
    prasugrel: efient, effient
    `,
  ],
  [
    ['nsaid'],
    `
    ibuprofen: nurofen, advil, motrin, brufen, neobrufen, espidifen, dalsy, ibuflam, ibu, caldolor
    naproxen: naprosyn, aleve, anaprox, naprelan
    dexketoprofen: enantyum, keral, sympal
    diclofenac: voltarol, voltaren, cataflam, motifene, diclo
    aceclofenac: airtal, preservex
    aspirin, acetylsalicylic acid, acetylsalicylsaure, acido acetilsalicilico: ass, godamed, adiro, nu seals, disprin, ecotrin, aspirine
    indometacin, indomethacin
    meloxicam: mobic
    piroxicam: feldene
    celecoxib: celebrex
    etoricoxib: arcoxia
    ketoprofen: orudis, oruvail
    etodolac: lodine
    nabumetone: relafen, relifex
    ketorolac: toradol
    mefenamic acid, mefenaminsaure: ponstan, parkemed
    flurbiprofen: strefen
    acemetacin: rantudil
    `,
  ],
  [
    ['iron-product'],
    `
    ferrous sulfate, ferrous sulphate, sulfato ferroso, eisensulfat: feosol, ferro gradumet, fero gradumet, ferrograd, tardyferon, feospan, slow fe
    ferrous fumarate, eisenfumarat: fersamal, galfer
    ferrous gluconate, eisengluconat: fergon
    ferric maltol: feraccru, accrufer
    ferric carboxymaltose, eisencarboxymaltose: ferinject, injectafer
    ferric derisomaltose, iron isomaltoside: monofer, monoferric
    iron sucrose: venofer
    iron dextran: cosmofer, infed
    ferumoxytol: feraheme
    ferric gluconate: ferrlecit
    ferrous glycine sulfate: ferro sanol, ferro sanol duodenal
    iron polymaltose: maltofer
    polysaccharide iron: niferex
    iron supplement: floradix, spatone
    `,
  ],
  [
    ['b12-product'],
    `
    hydroxocobalamin, hidroxocobalamin: neo cytamen, cobalin h, megamilbedoce
    cyanocobalamin, cianocobalamin: cytacon, optovite, behepan, orobalin, b12 ankermann
    methylcobalamin, mecobalamin
    `,
  ],
  [
    ['other-anticonvulsant'],
    `
    carbamazepine: tegretol, tegretal, timonil, carbatrol, equetro
    valproate, sodium valproate, valproic acid, divalproex, valproinsaure, acido valproico, natriumvalproat, valproato sodico: epilim, depakote, depakine, depakene, orfiril, ergenyl, convulex, episenta
    `,
  ],
  [
    ['second-generation-antihistamine'],
    `
    cetirizine: zyrtec, zirtek, piriteze, reactine, alerlisin
    levocetirizine: xyzal, xazal
    loratadine: clarityn, claritin, clarityne, lorano
    desloratadine: neoclarityn, clarinex, aerius
    fexofenadine: telfast, allegra, allevia
    bilastine: ilaxten, bilaxten, bitosen
    rupatadine: rupafin, rinialer
    ebastine: ebastel, ebastel forte, kestine
    mizolastine: mizollen
    acrivastine
    `,
  ],
  [
    ['other-antiemetic'],
    `
    ondansetron: zofran, yatrox
    granisetron: kytril
    palonosetron: aloxi
    domperidone: motilium
    `,
  ],
];
