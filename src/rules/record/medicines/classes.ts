/**
 * The classes of medicines that matter for RLS (§6.3, §5.2). What is printed never tells anyone to
 * end a medicine: where a class can worsen RLS it is for review with the prescriber (T60).
 */
import { cite } from '../../tables/sources.ts';
import { ADDED_CLASSES } from './added-classes.ts';
import {
  lowersB12,
  neutral,
  notes,
  worsens,
  type MedicineClass,
  type MedicineClassId,
} from './row.ts';

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
const ADDED = cite('project-design', 'D75', 'design');

export const MEDICINE_CLASSES: Readonly<Record<MedicineClassId, MedicineClass>> = {
  // Can bring on or worsen RLS.
  antipsychotic: worsens('B', {
    name: 'Antipsychotic',
    says: 'Blocks dopamine: can bring on or worsen RLS, and can cause akathisia.',
    asks: {
      says: 'Ask when it was begun or raised, whether the restlessness is of the whole body, and about distress.',
      answeredBy: ['began', 'whole-body', 'safety.restless-distress'],
    },
    sources: [FACTORS, EMORY],
  }),
  'dopamine-blocking-antiemetic': worsens('B', {
    name: 'Dopamine-blocking antiemetic',
    says: 'Blocks dopamine: can bring on or worsen RLS, and can cause akathisia.',
    asks: {
      says: 'Ask when it was begun or raised, and whether the restlessness is of the whole body.',
      answeredBy: ['began', 'whole-body'],
    },
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
    name: 'Mirtazapine or mianserin',
    says: 'With mirtazapine, RLS began or worsened in 28 % of people in one series, the most of the antidepressants studied. Mianserin is its relative, reported in single cases.',
    sources: [SERIES, FACTORS, ADDED],
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
    says: 'Symptoms that come earlier in the day, are stronger, have spread, or need a higher dose may be augmentation: specialist, and check ferritin again.',
    asks: {
      says: 'Ask for each of these, and how the pattern was before.',
      answeredBy: ['changes-on-treatment'],
    },
    sources: [
      cite('silber-2021', '9', 'consensus'),
      cite('winkelman-2025-secondary', '6.3', 'guideline'),
    ],
  }),
  levodopa: notes({
    name: 'Levodopa',
    says: 'Used in Parkinson disease and in RLS.',
    asks: {
      says: 'Ask about Parkinson disease, and whether the symptoms follow the times of the tablets.',
      answeredBy: ['condition.parkinson', 'follows-levodopa'],
    },
    sources: [TIMING, RECALLED],
  }),
  opioid: notes({
    name: 'Opioid',
    says: 'Restlessness can follow stopping or reducing it.',
    asks: { says: 'Ask about the timing.', answeredBy: ['timing'] },
    sources: [SEEDS, TIMING],
  }),
  tramadol: notes({
    name: 'Tramadol',
    says: 'Augmentation of RLS has been reported with tramadol: ask whether the pattern has changed.',
    sources: [RECALLED],
  }),
  benzodiazepine: notes({
    name: 'Benzodiazepine or Z-drug',
    says: 'Restlessness can follow stopping or reducing it.',
    asks: { says: 'Ask about the timing.', answeredBy: ['timing'] },
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

  metoclopramide: notes({
    name: 'Metoclopramide',
    says: 'Use for more than 5 days is outside its licence in the UK (MHRA 2013): ask how long it has been taken.',
    sources: [cite('mhra-2013', '6.3', 'guideline')],
  }),

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
      says: 'Makes vitamin B12 inactive while the level may be normal.',
      asks: {
        says: 'Record under “nitrous oxide” whether it was ever used regularly.',
        answeredBy: ['nitrous-oxide'],
      },
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
    says: 'Too much of it causes restlessness.',
    asks: { says: 'Ask when TSH was last measured.', answeredBy: ['lab.tsh'] },
    sources: [RECALLED],
  }),
  'interferon-alpha': notes({
    name: 'Interferon alpha',
    says: 'Reported with RLS in single cases, not established.',
    sources: [RECALLED],
  }),
  anticoagulant: notes({
    name: 'Anticoagulant or antiplatelet',
    says: 'Can lead to loss of blood, and so of iron.',
    asks: { says: 'If iron is low, ask about blood loss.', answeredBy: ['iron-loss'] },
    sources: [IRON_LOSS],
  }),
  nsaid: notes({
    name: 'NSAID',
    says: 'Can lead to loss of blood from the gut, and so of iron.',
    asks: { says: 'If iron is low, ask about it.', answeredBy: ['iron-loss'] },
    sources: [IRON_LOSS],
  }),
  'iron-product': notes({
    name: 'Iron product',
    says: 'A dose within 24 hours or a recent infusion disturbs the iron tests.',
    asks: {
      says: 'Record when it was last given.',
      answeredBy: ['iron-taken-24h', 'iron-infusion-recent'],
    },
    sources: [cite('winkelman-2025-secondary', '4.1', 'guideline'), IRON_LOSS],
  }),
  'b12-product': notes({
    name: 'Vitamin B12 product',
    says: 'On replacement the level of B12 says little.',
    asks: { says: 'Record it under B12.', answeredBy: ['b12-replacement'] },
    sources: [cite('nice-ng239', '5.3', 'guideline')],
  }),

  ...ADDED_CLASSES,
};
