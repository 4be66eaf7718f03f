/**
 * The medicines that matter for RLS, by class (§6.3, §5.2), and the words that find them. What is
 * printed never tells anyone to end a medicine: where a class can worsen RLS it is for review with
 * the prescriber (T60). A name that is not found here was not checked.
 */
import { cite, type Citations } from '../tables/sources.ts';

export const MEDICINE_CLASS_IDS = [
  'antipsychotic',
  'dopamine-blocking-antiemetic',
  'sedating-antihistamine',
  'ssri',
  'snri',
  'mirtazapine',
  'tricyclic',
  'lithium',
  'beta-blocker',
  'h2-blocker',
  'anticonvulsant-reported',
  'opioid',
  'tramadol',
  'benzodiazepine',
  'dopaminergic',
  'levodopa',
  'bupropion',
  'reboxetine',
  'trazodone',
  'alpha-2-delta',
  'other-anticonvulsant',
  'second-generation-antihistamine',
  'other-antiemetic',
  'metformin',
  'proton-pump-inhibitor',
  'colchicine',
  'b12-lowering-anticonvulsant',
  'nitrous-oxide',
  'statin',
  'diuretic',
  'beta-agonist',
  'calcium-channel-blocker',
  'theophylline',
  'thyroid-hormone',
  'interferon-alpha',
  'anticoagulant',
  'nsaid',
  'iron-product',
  'b12-product',
] as const;
export type MedicineClassId = (typeof MEDICINE_CLASS_IDS)[number];

export type MedicineClass = {
  readonly name: string;
  /** Can bring on or worsen RLS; then it also counts as a listed medicine for D18. */
  readonly exacerbates: boolean;
  /** A class that is often thought to worsen RLS and does not. */
  readonly neutral?: string;
  /** Printed when a medicine of the class is recorded. */
  readonly says: string;
  /** Strength of "worsens RLS" (§6.3): A consistent, B likely or possible, C weak or case reports. */
  readonly grade?: 'A' | 'B' | 'C';
  /** A risk factor for lack of B12 (§5.2, D10). */
  readonly lowersB12: boolean;
  readonly sources: Citations;
};

export type MedicineEntry = {
  readonly name: string;
  /** Brands and other spellings. */
  readonly aliases: readonly string[];
  readonly classes: readonly MedicineClassId[];
  readonly exacerbates: boolean;
  /** The word covers medicines that differ: which is it? Such an entry has no class (T57). */
  readonly askWhich?: string;
  readonly sources: Citations;
};

type Told = Pick<MedicineClass, 'name' | 'says' | 'sources'>;

const worsens = (grade: 'A' | 'B' | 'C', told: Told): MedicineClass => ({
  ...told,
  says: `${told.says} Review with the prescriber.`,
  exacerbates: true,
  grade,
  lowersB12: false,
});

/** A class of which something else is worth knowing. */
const notes = (told: Told): MedicineClass => ({ ...told, exacerbates: false, lowersB12: false });

/** `neutral` is the whole of what is printed. */
const neutral = (name: string, says: string, sources: Citations): MedicineClass => ({
  ...notes({ name, says, sources }),
  neutral: says,
});

const lowersB12 = (row: MedicineClass): MedicineClass => ({ ...row, lowersB12: true });

const FACTORS = cite('winkelman-2025-secondary', '6.3', 'guideline');
const EMORY = cite('emory-drugs', '6.3', 'expert');
const SEEDS = cite('seed-articles', '6.3', 'expert');
const RECALLED = cite('neurology-practice', '6.3', 'textbook');
const SERIES = cite('rottach-2008', '6.3', 'study');
const B12_RISK = cite('nice-ng239', '5.2', 'guideline');
const B12_RECALLED = cite('neurology-practice', '5.2', 'textbook');
const IRON_LOSS = cite('project-design', 'D5', 'design');
const TIMING = cite('project-design', 'D14', 'design');
const LABEL = cite('project-design', '6.3', 'design');

export const MEDICINE_CLASSES: Readonly<Record<MedicineClassId, MedicineClass>> = {
  // Can bring on or worsen RLS.
  antipsychotic: worsens('B', {
    name: 'Antipsychotic',
    says: 'Blocks dopamine: can bring on or worsen RLS, and can cause akathisia. Ask when it was begun or raised, whether the restlessness is of the whole body, and about distress.',
    sources: [FACTORS, EMORY],
  }),
  'dopamine-blocking-antiemetic': worsens('B', {
    name: 'Dopamine-blocking antiemetic',
    says: 'Blocks dopamine: can bring on or worsen RLS, and can cause akathisia. Ask when it was begun or raised, and whether the restlessness is of the whole body.',
    sources: [FACTORS, EMORY],
  }),
  'sedating-antihistamine': worsens('B', {
    name: 'Sedating antihistamine',
    says: 'Can worsen RLS; also sold without prescription as a sleep aid or cold remedy.',
    sources: [EMORY, FACTORS],
  }),
  ssri: worsens('B', {
    name: 'SSRI antidepressant',
    says: 'RLS began or worsened in 5 to 10 % of people in one series; can also cause akathisia.',
    sources: [SERIES, FACTORS],
  }),
  snri: worsens('B', {
    name: 'SNRI antidepressant',
    says: 'RLS began or worsened in 5 to 10 % of people in one series; can also cause akathisia.',
    sources: [SERIES, FACTORS],
  }),
  mirtazapine: worsens('B', {
    name: 'Mirtazapine',
    says: 'RLS began or worsened in 28 % of people in one series, the most of the antidepressants studied.',
    sources: [SERIES, FACTORS],
  }),
  tricyclic: worsens('B', {
    name: 'Tricyclic antidepressant',
    says: 'Can bring on or worsen RLS.',
    sources: [SEEDS, FACTORS],
  }),
  lithium: worsens('C', {
    name: 'Lithium',
    says: 'Reported to worsen RLS; the evidence is weak.',
    sources: [EMORY, SEEDS],
  }),
  'beta-blocker': worsens('C', {
    name: 'Beta-blocker',
    says: 'Reported with RLS in single cases; the evidence is weak.',
    sources: [SEEDS, RECALLED],
  }),
  'h2-blocker': lowersB12(
    worsens('C', {
      name: 'H2 blocker',
      says: 'Named as a trigger in one source article; the evidence is weak. It can lower the uptake of iron and B12, which is the likelier link.',
      sources: [SEEDS, B12_RISK],
    }),
  ),
  'anticonvulsant-reported': worsens('C', {
    name: 'Anticonvulsant reported with RLS',
    says: 'Reported with RLS in single cases; this does not hold for anticonvulsants in general.',
    sources: [SEEDS, RECALLED],
  }),

  // Matters for the pattern or for the timing.
  dopaminergic: notes({
    name: 'Dopaminergic medicine',
    says: 'Ask whether the symptoms now come earlier in the day, are stronger, have spread, or need a higher dose (augmentation), and how the pattern was before. If so: specialist, and check ferritin again.',
    sources: [
      cite('silber-2021', '9', 'consensus'),
      cite('winkelman-2025-secondary', '6.3', 'guideline'),
    ],
  }),
  levodopa: notes({
    name: 'Levodopa',
    says: 'Ask for Parkinson disease, and whether the symptoms follow the times of the tablets.',
    sources: [TIMING, RECALLED],
  }),
  opioid: notes({
    name: 'Opioid',
    says: 'Restlessness can follow stopping or reducing it: ask about the timing.',
    sources: [SEEDS, TIMING],
  }),
  tramadol: notes({
    name: 'Tramadol',
    says: 'Augmentation of RLS has been reported with tramadol: ask whether the pattern has changed.',
    sources: [RECALLED],
  }),
  benzodiazepine: notes({
    name: 'Benzodiazepine or Z-drug',
    says: 'Restlessness can follow stopping or reducing it: ask about the timing.',
    sources: [SEEDS, TIMING],
  }),

  // Often suspected, wrongly.
  bupropion: neutral('Bupropion', 'Did not worsen RLS in a randomised trial (n = 60).', [
    cite('bayard-2011', '6.3', 'study'),
  ]),
  reboxetine: neutral('Reboxetine', 'No RLS was seen with reboxetine in one series.', [SERIES]),
  trazodone: neutral('Trazodone', 'Usually neutral in RLS.', [RECALLED]),
  'alpha-2-delta': neutral(
    'Gabapentin or pregabalin',
    'Does not worsen RLS: the broad label “anticonvulsants” does not fit this class.',
    [cite('winkelman-2025-secondary', '6.3', 'guideline'), LABEL],
  ),
  'other-anticonvulsant': neutral(
    'Carbamazepine or valproate',
    'Not listed as worsening RLS: the broad label “anticonvulsants” does not fit it.',
    [LABEL],
  ),
  'second-generation-antihistamine': neutral(
    'Second-generation antihistamine',
    'Usually not a problem in RLS; the sedating antihistamines are.',
    [RECALLED],
  ),
  'other-antiemetic': neutral(
    'Ondansetron or domperidone',
    'Does not block dopamine in the brain to a degree that counts here; the dopamine-blocking antiemetics do.',
    [RECALLED],
  ),

  // Lower B12 (§5.2).
  metformin: lowersB12(
    notes({
      name: 'Metformin',
      says: 'Can lower vitamin B12: counts as a risk factor for its lack.',
      sources: [cite('mhra-2022', '5.2', 'guideline'), B12_RISK],
    }),
  ),
  'proton-pump-inhibitor': lowersB12(
    notes({
      name: 'Proton pump inhibitor',
      says: 'Can lower vitamin B12: counts as a risk factor for its lack.',
      sources: [B12_RISK],
    }),
  ),
  colchicine: lowersB12(
    notes({
      name: 'Colchicine',
      says: 'Can lower vitamin B12: counts as a risk factor for its lack.',
      sources: [B12_RISK],
    }),
  ),
  'b12-lowering-anticonvulsant': lowersB12(
    notes({
      name: 'Anticonvulsant that can lower B12',
      says: 'Can lower vitamin B12: counts as a risk factor for its lack.',
      sources: [B12_RISK, B12_RECALLED],
    }),
  ),
  'nitrous-oxide': lowersB12(
    notes({
      name: 'Nitrous oxide',
      says: 'Makes vitamin B12 inactive while the level may be normal: record under “nitrous oxide” whether it was ever used regularly.',
      sources: [B12_RISK],
    }),
  ),

  // Other links: cramps, iron loss, replacement.
  statin: notes({
    name: 'Statin',
    says: 'Can cause muscle pain, cramp or weakness, which may be taken for RLS: ask, and examine hips and thighs.',
    sources: [cite('uptodate-differential', '2.2', 'textbook'), RECALLED],
  }),
  diuretic: notes({
    name: 'Diuretic',
    says: 'Can cause leg cramps: ask about hard, painful knots.',
    sources: [cite('uptodate-differential', '2.2', 'textbook')],
  }),
  'beta-agonist': notes({
    name: 'Beta-agonist',
    says: 'Can cause leg cramps and tremor: ask about hard, painful knots.',
    sources: [cite('uptodate-differential', '2.2', 'textbook')],
  }),
  'calcium-channel-blocker': notes({
    name: 'Calcium channel blocker',
    says: 'Reported with RLS in single cases, not established; can make the legs swell.',
    sources: [RECALLED],
  }),
  theophylline: notes({
    name: 'Theophylline',
    says: 'Reported with RLS in single cases, not established.',
    sources: [RECALLED],
  }),
  'thyroid-hormone': notes({
    name: 'Thyroid hormone',
    says: 'Too much of it makes restless: ask when TSH was last measured.',
    sources: [RECALLED],
  }),
  'interferon-alpha': notes({
    name: 'Interferon alpha',
    says: 'Reported with RLS in single cases, not established.',
    sources: [RECALLED],
  }),
  anticoagulant: notes({
    name: 'Anticoagulant or antiplatelet',
    says: 'If iron is low, ask about blood loss.',
    sources: [IRON_LOSS],
  }),
  nsaid: notes({
    name: 'NSAID',
    says: 'If iron is low, ask about blood loss from the gut.',
    sources: [IRON_LOSS],
  }),
  'iron-product': notes({
    name: 'Iron product',
    says: 'A dose within 24 hours or a recent infusion disturbs the iron tests: record when it was last given.',
    sources: [cite('winkelman-2025-secondary', '4.1', 'guideline'), IRON_LOSS],
  }),
  'b12-product': notes({
    name: 'Vitamin B12 product',
    says: 'On replacement the level of B12 says little: record it under B12.',
    sources: [cite('nice-ng239', '5.3', 'guideline')],
  }),
};

type Listed = readonly [name: string, ...aliases: string[]];
type Classes = readonly [MedicineClassId, ...MedicineClassId[]];

/** Generic names with their brands and other spellings, class by class. */
const BY_CLASS: readonly (readonly [classes: Classes, of: readonly Listed[]])[] = [
  [
    ['antipsychotic'],
    [
      ['haloperidol', 'haldol', 'serenace'],
      ['risperidone', 'risperdal'],
      ['paliperidone', 'invega', 'xeplion'],
      ['olanzapine', 'zyprexa'],
      ['quetiapine', 'seroquel'],
      ['aripiprazole', 'abilify'],
      ['brexpiprazole', 'rexulti'],
      ['cariprazine', 'vraylar', 'reagila'],
      ['clozapine', 'clozaril', 'denzapine'],
      ['amisulpride', 'solian'],
      ['sulpiride', 'dolmatil'],
      ['lurasidone', 'latuda'],
      ['ziprasidone', 'geodon'],
      ['asenapine', 'saphris', 'sycrest'],
      ['iloperidone', 'fanapt'],
      ['chlorpromazine', 'largactil', 'thorazine'],
      ['levomepromazine', 'nozinan', 'methotrimeprazine'],
      ['fluphenazine', 'modecate'],
      ['flupentixol', 'flupenthixol', 'depixol', 'fluanxol'],
      ['zuclopenthixol', 'clopixol'],
      ['trifluoperazine', 'stelazine'],
      ['perphenazine', 'fentazin'],
      ['pimozide', 'orap'],
      ['loxapine', 'adasuve'],
    ],
  ],
  [
    ['antipsychotic', 'tricyclic'],
    [
      [
        'perphenazine with amitriptyline',
        'perphenazine amitriptyline',
        'amitriptyline perphenazine',
        'triptafen',
      ],
    ],
  ],
  [['antipsychotic', 'ssri'], [['olanzapine with fluoxetine', 'olanzapine fluoxetine', 'symbyax']]],
  [
    ['dopamine-blocking-antiemetic'],
    [
      ['metoclopramide', 'maxolon', 'reglan', 'primperan'],
      ['prochlorperazine', 'stemetil', 'buccastem', 'compazine'],
      ['droperidol', 'inapsine', 'xomolix'],
      ['trimethobenzamide', 'tigan'],
    ],
  ],
  [
    ['dopamine-blocking-antiemetic', 'sedating-antihistamine'],
    [['promethazine', 'phenergan', 'avomine', 'night nurse']],
  ],
  [
    ['sedating-antihistamine'],
    [
      ['diphenhydramine', 'nytol', 'zzzquil', 'tylenol pm', 'advil pm', 'sominex'],
      ['doxylamine', 'unisom', 'nyquil'],
      ['hydroxyzine', 'atarax', 'vistaril', 'ucerax'],
      ['meclizine', 'meclozine', 'antivert', 'bonine'],
      ['dimenhydrinate', 'dramamine', 'gravol'],
      ['chlorphenamine', 'chlorpheniramine', 'piriton', 'chlor-trimeton'],
      ['dexchlorpheniramine', 'polaramine'],
      ['brompheniramine', 'dimetapp'],
      ['cyclizine', 'valoid'],
      ['cinnarizine', 'stugeron'],
      ['cyproheptadine', 'periactin'],
      ['alimemazine', 'trimeprazine', 'vallergan'],
      ['clemastine', 'tavist'],
      ['triprolidine'],
    ],
  ],
  [
    ['ssri'],
    [
      ['fluoxetine', 'prozac'],
      ['paroxetine', 'seroxat', 'paxil'],
      ['sertraline', 'lustral', 'zoloft'],
      ['citalopram', 'cipramil', 'celexa'],
      ['escitalopram', 'cipralex', 'lexapro'],
      ['fluvoxamine', 'faverin', 'luvox'],
      ['dapoxetine', 'priligy'],
    ],
  ],
  [
    ['snri'],
    [
      ['venlafaxine', 'efexor', 'effexor'],
      ['desvenlafaxine', 'pristiq'],
      ['duloxetine', 'cymbalta', 'yentreve'],
      ['milnacipran', 'savella'],
      ['levomilnacipran', 'fetzima'],
    ],
  ],
  [['mirtazapine'], [['mirtazapine', 'zispin', 'remeron']]],
  [
    ['tricyclic'],
    [
      ['amitriptyline', 'elavil', 'endep', 'tryptizol'],
      ['nortriptyline', 'pamelor', 'allegron'],
      ['clomipramine', 'anafranil'],
      ['imipramine', 'tofranil'],
      ['desipramine', 'norpramin'],
      ['dosulepin', 'dothiepin', 'prothiaden'],
      ['doxepin', 'sinequan', 'silenor'],
      ['lofepramine', 'gamanil'],
      ['trimipramine', 'surmontil'],
      ['protriptyline', 'vivactil'],
    ],
  ],
  [['lithium'], [['lithium', 'priadel', 'camcolit', 'lithobid', 'eskalith']]],
  [
    ['beta-blocker'],
    [
      ['propranolol', 'inderal'],
      ['metoprolol', 'lopressor', 'toprol', 'lopresor'],
      ['atenolol', 'tenormin'],
      ['bisoprolol', 'cardicor', 'zebeta'],
      ['nebivolol', 'nebilet', 'bystolic'],
      ['carvedilol', 'coreg'],
      ['labetalol', 'trandate'],
      ['sotalol', 'sotacor', 'betapace'],
      ['nadolol', 'corgard'],
      ['pindolol', 'visken'],
      ['acebutolol', 'sectral'],
      ['celiprolol', 'celectol'],
      ['timolol', 'timoptol', 'timoptic'],
    ],
  ],
  [
    ['h2-blocker'],
    [
      ['cimetidine', 'tagamet'],
      ['famotidine', 'pepcid'],
      ['ranitidine', 'zantac'],
      ['nizatidine', 'axid'],
    ],
  ],
  [
    ['anticonvulsant-reported'],
    [
      ['phenytoin', 'epanutin', 'dilantin', 'fosphenytoin'],
      ['methsuximide', 'mesuximide', 'celontin'],
      ['zonisamide', 'zonegran'],
      ['levetiracetam', 'keppra'],
    ],
  ],
  [['anticonvulsant-reported', 'b12-lowering-anticonvulsant'], [['topiramate', 'topamax']]],
  [['alpha-2-delta'], [['gabapentin', 'neurontin', 'gralise', 'gabapentin enacarbil', 'horizant']]],
  [['alpha-2-delta', 'b12-lowering-anticonvulsant'], [['pregabalin', 'lyrica', 'alzain']]],
  [
    ['b12-lowering-anticonvulsant'],
    [
      ['primidone', 'mysoline'],
      ['phenobarbital', 'phenobarbitone'],
    ],
  ],
  [
    ['other-anticonvulsant'],
    [
      ['carbamazepine', 'tegretol'],
      ['valproate', 'sodium valproate', 'valproic acid', 'divalproex', 'epilim', 'depakote'],
    ],
  ],
  [['bupropion'], [['bupropion', 'wellbutrin', 'zyban', 'amfebutamone']]],
  [['reboxetine'], [['reboxetine', 'edronax']]],
  [['trazodone'], [['trazodone', 'molipaxin', 'desyrel']]],
  [
    ['second-generation-antihistamine'],
    [
      ['cetirizine', 'zyrtec', 'zirtek', 'piriteze'],
      ['levocetirizine', 'xyzal'],
      ['loratadine', 'clarityn', 'claritin'],
      ['desloratadine', 'neoclarityn', 'clarinex'],
      ['fexofenadine', 'telfast', 'allegra', 'allevia'],
      ['bilastine', 'ilaxten'],
      ['acrivastine'],
    ],
  ],
  [
    ['other-antiemetic'],
    [
      ['ondansetron', 'zofran'],
      ['granisetron', 'kytril'],
      ['domperidone', 'motilium'],
    ],
  ],
  [
    ['dopaminergic', 'levodopa'],
    [
      [
        'levodopa',
        'l-dopa',
        'co-careldopa',
        'co-beneldopa',
        'carbidopa levodopa',
        'sinemet',
        'madopar',
        'stalevo',
        'duodopa',
        'rytary',
      ],
    ],
  ],
  [
    ['dopaminergic'],
    [
      ['pramipexole', 'mirapex', 'mirapexin', 'sifrol'],
      ['ropinirole', 'requip', 'adartrel'],
      ['rotigotine', 'neupro'],
      ['cabergoline', 'dostinex', 'cabaser'],
      ['bromocriptine', 'parlodel'],
      ['pergolide'],
      ['apomorphine', 'apo-go'],
    ],
  ],
  [['opioid', 'tramadol'], [['tramadol', 'zydol', 'ultram', 'zamadol']]],
  [
    ['opioid'],
    [
      ['codeine', 'co-codamol', 'paracetamol codeine', 'acetaminophen codeine'],
      ['dihydrocodeine', 'co-dydramol'],
      ['morphine', 'mst', 'oramorph', 'zomorph', 'ms contin'],
      ['oxycodone', 'oxycontin', 'oxynorm', 'longtec', 'percocet', 'targinact'],
      ['hydrocodone', 'vicodin', 'norco'],
      ['hydromorphone', 'dilaudid', 'palladone'],
      ['tapentadol', 'palexia', 'nucynta'],
      ['fentanyl', 'duragesic', 'durogesic'],
      ['buprenorphine', 'subutex', 'suboxone', 'butrans'],
      ['methadone', 'physeptone', 'dolophine'],
      ['diamorphine', 'heroin'],
    ],
  ],
  [
    ['benzodiazepine'],
    [
      ['diazepam', 'valium'],
      ['clonazepam', 'rivotril', 'klonopin'],
      ['lorazepam', 'ativan'],
      ['alprazolam', 'xanax'],
      ['temazepam', 'restoril'],
      ['nitrazepam', 'mogadon'],
      ['oxazepam', 'serax'],
      ['lormetazepam'],
      ['chlordiazepoxide', 'librium'],
      ['clobazam', 'frisium', 'onfi'],
      ['triazolam', 'halcion'],
      ['zopiclone', 'zimovane', 'imovane'],
      ['eszopiclone', 'lunesta'],
      ['zolpidem', 'ambien', 'stilnoct'],
      ['zaleplon', 'sonata'],
    ],
  ],
  [['metformin'], [['metformin', 'glucophage', 'metformin sitagliptin']]],
  [
    ['proton-pump-inhibitor'],
    [
      ['omeprazole', 'losec', 'prilosec'],
      ['esomeprazole', 'nexium'],
      ['lansoprazole', 'zoton', 'prevacid'],
      ['dexlansoprazole', 'dexilant'],
      ['pantoprazole', 'protium', 'protonix'],
      ['rabeprazole', 'pariet', 'aciphex'],
    ],
  ],
  [['colchicine'], [['colchicine', 'colcrys']]],
  [['nitrous-oxide'], [['nitrous oxide', 'n2o', 'laughing gas', 'entonox']]],
  [
    ['statin'],
    [
      ['atorvastatin', 'lipitor'],
      ['simvastatin', 'zocor'],
      ['rosuvastatin', 'crestor'],
      ['pravastatin', 'lipostat', 'pravachol'],
      ['fluvastatin', 'lescol'],
      ['lovastatin', 'mevacor'],
      ['pitavastatin', 'livalo'],
    ],
  ],
  [
    ['diuretic'],
    [
      ['furosemide', 'frusemide', 'lasix'],
      ['bumetanide', 'bumex'],
      ['torasemide', 'torsemide'],
      ['bendroflumethiazide', 'bendrofluazide'],
      ['hydrochlorothiazide', 'hctz'],
      ['chlortalidone', 'chlorthalidone'],
      ['indapamide', 'natrilix'],
      ['metolazone'],
      ['spironolactone', 'aldactone'],
      ['eplerenone', 'inspra'],
      ['amiloride'],
    ],
  ],
  [
    ['beta-agonist'],
    [
      ['salbutamol', 'albuterol', 'ventolin'],
      ['terbutaline', 'bricanyl'],
      ['salmeterol', 'serevent'],
      ['formoterol', 'eformoterol'],
    ],
  ],
  [
    ['calcium-channel-blocker'],
    [
      ['amlodipine', 'istin', 'norvasc'],
      ['nifedipine', 'adalat'],
      ['felodipine', 'plendil'],
      ['lercanidipine', 'zanidip'],
      ['diltiazem', 'cardizem', 'tildiem'],
      ['verapamil', 'securon', 'calan'],
    ],
  ],
  [['theophylline'], [['theophylline', 'uniphyllin', 'aminophylline']]],
  [
    ['thyroid-hormone'],
    [
      ['levothyroxine', 'thyroxine', 'synthroid'],
      ['liothyronine', 'cytomel'],
    ],
  ],
  [
    ['interferon-alpha'],
    [['interferon alpha', 'interferon alfa', 'peginterferon alfa', 'pegasys']],
  ],
  [
    ['anticoagulant'],
    [
      ['warfarin', 'coumadin'],
      ['apixaban', 'eliquis'],
      ['rivaroxaban', 'xarelto'],
      ['dabigatran', 'pradaxa'],
      ['edoxaban', 'lixiana', 'savaysa'],
      ['heparin'],
      ['enoxaparin', 'clexane', 'lovenox'],
      ['dalteparin', 'fragmin'],
      ['tinzaparin', 'innohep'],
      ['clopidogrel', 'plavix'],
      ['ticagrelor', 'brilique', 'brilinta'],
    ],
  ],
  [
    ['nsaid'],
    [
      ['ibuprofen', 'nurofen', 'advil', 'motrin'],
      ['naproxen', 'naprosyn', 'aleve'],
      ['diclofenac', 'voltarol', 'voltaren'],
      ['aspirin', 'acetylsalicylic acid'],
      ['indometacin', 'indomethacin'],
      ['meloxicam', 'mobic'],
      ['celecoxib', 'celebrex'],
      ['etoricoxib', 'arcoxia'],
      ['ketoprofen', 'orudis'],
    ],
  ],
  [
    ['iron-product'],
    [
      ['ferrous sulfate', 'ferrous sulphate', 'feosol'],
      ['ferrous fumarate', 'fersamal'],
      ['ferrous gluconate', 'fergon'],
      ['ferric maltol', 'feraccru', 'accrufer'],
      ['ferric carboxymaltose', 'ferinject', 'injectafer'],
      ['ferric derisomaltose', 'iron isomaltoside', 'monofer', 'monoferric'],
      ['iron sucrose', 'venofer'],
      ['iron dextran', 'cosmofer', 'infed'],
      ['ferumoxytol', 'feraheme'],
    ],
  ],
  [
    ['b12-product'],
    [
      ['hydroxocobalamin', 'neo-cytamen'],
      ['cyanocobalamin', 'cytacon'],
      ['methylcobalamin', 'mecobalamin'],
    ],
  ],
];

/** Words by which a whole class is named; the class's own name is always one of them. */
export const CLASS_WORDS: Partial<Record<MedicineClassId, readonly string[]>> = {
  antipsychotic: ['antipsychotics', 'neuroleptic', 'neuroleptics'],
  'dopamine-blocking-antiemetic': ['dopamine blocking antiemetics'],
  'sedating-antihistamine': ['sedating antihistamines', 'first-generation antihistamine'],
  ssri: ['ssri', 'ssris', 'selective serotonin reuptake inhibitor'],
  snri: ['snri', 'snris', 'serotonin noradrenaline reuptake inhibitor'],
  tricyclic: ['tricyclic', 'tricyclics', 'tca', 'tricyclic antidepressants'],
  'beta-blocker': ['beta-blockers', 'betablocker'],
  'h2-blocker': ['h2 blockers', 'h2 antagonist', 'h2 receptor antagonist'],
  opioid: ['opioids', 'opiate', 'opiates'],
  benzodiazepine: ['benzodiazepine', 'benzodiazepines', 'z-drug'],
  dopaminergic: ['dopamine agonist', 'dopamine agonists', 'dopaminergic'],
  'alpha-2-delta': ['gabapentinoid', 'gabapentinoids', 'alpha-2-delta ligand'],
  'second-generation-antihistamine': [
    'second-generation antihistamines',
    'non-sedating antihistamine',
  ],
  'proton-pump-inhibitor': ['ppi', 'ppis', 'proton pump inhibitors'],
  statin: ['statins'],
  diuretic: ['diuretics', 'water tablet', 'water tablets'],
  'beta-agonist': ['beta-agonists'],
  'calcium-channel-blocker': ['calcium channel blockers', 'calcium antagonist'],
  anticoagulant: ['anticoagulant', 'anticoagulants', 'blood thinner', 'antiplatelet'],
  nsaid: ['nsaids', 'anti-inflammatory'],
  'iron-product': ['iron', 'iron tablet', 'iron tablets', 'iron infusion', 'oral iron'],
  'b12-product': ['b12', 'b 12', 'vitamin b12', 'vitamin b 12', 'b12 injection', 'b12 injections'],
};

/** These name medicines of opposite kinds: never flagged, never cleared, always asked (T57). */
const ASK_WHICH: readonly (readonly [asks: string, names: Listed])[] = [
  [
    'Which antidepressant? Mirtazapine, SSRI, SNRI and tricyclics can worsen RLS; bupropion did not.',
    ['antidepressant', 'antidepressants', 'antidepressive'],
  ],
  [
    'Which anticonvulsant? Single cases with phenytoin and a few others; gabapentin and pregabalin do not worsen RLS.',
    ['anticonvulsant', 'anticonvulsants', 'antiepileptic', 'antiepileptics', 'anti-epileptic'],
  ],
  [
    'Which antiemetic? Metoclopramide, prochlorperazine and promethazine block dopamine; ondansetron does not.',
    ['antiemetic', 'antiemetics', 'anti-emetic', 'anti-sickness'],
  ],
  [
    'Which antihistamine? The sedating ones can worsen RLS; cetirizine, loratadine and fexofenadine usually do not.',
    ['antihistamine', 'antihistamines', 'allergy tablet', 'allergy tablets'],
  ],
  [
    'Which sleep aid? Many contain a sedating antihistamine, which can worsen RLS.',
    ['sleep aid', 'sleeping tablet', 'sleeping tablets', 'sleeping pill', 'sleeping pills'],
  ],
  [
    'Which mood stabiliser? Lithium has been reported to worsen RLS; valproate has not.',
    ['mood stabiliser', 'mood stabilizer'],
  ],
  [
    'Which Benadryl? In the US it is diphenhydramine, which can worsen RLS; in the UK acrivastine or cetirizine.',
    ['benadryl'],
  ],
];

function entryOf(name: string, aliases: readonly string[], classes: Classes): MedicineEntry {
  const [first, ...rest] = classes;
  const [source, ...more] = MEDICINE_CLASSES[first].sources;
  return {
    name,
    aliases,
    classes,
    exacerbates: classes.some((id) => MEDICINE_CLASSES[id].exacerbates),
    sources: [source, ...more, ...rest.flatMap((id) => MEDICINE_CLASSES[id].sources)],
  };
}

const LISTED: readonly MedicineEntry[] = BY_CLASS.flatMap(([classes, medicines]) =>
  medicines.map(([name, ...aliases]) => entryOf(name, aliases, classes)),
);

const CLASS_ENTRIES: readonly MedicineEntry[] = MEDICINE_CLASS_IDS.flatMap((id) => {
  const words = CLASS_WORDS[id];
  return words === undefined ? [] : [entryOf(MEDICINE_CLASSES[id].name, words, [id])];
});

const ASKED: readonly MedicineEntry[] = ASK_WHICH.map(([askWhich, [name, ...aliases]]) => ({
  name,
  aliases,
  classes: [],
  exacerbates: false,
  askWhich,
  sources: [LABEL],
}));

/** All that can be found: the words that ask which one, whole classes, and single medicines. */
export const MEDICINES: readonly MedicineEntry[] = [...ASKED, ...CLASS_ENTRIES, ...LISTED];
