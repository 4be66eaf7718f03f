/** The classes that D72 to D75 add: strength C at most, and for the most part recalled. */
import { cite } from '../../tables/sources.ts';
import {
  asksAbout,
  neutral,
  notes,
  worsens,
  type MedicineClass,
  type MedicineClassId,
} from './row.ts';

const SEEDS = cite('seed-articles', '6.3', 'expert');
const RECALLED = cite('neurology-practice', '6.3', 'textbook');
const LABEL = cite('project-design', '6.3', 'design');
const TIMING = cite('project-design', 'D14', 'design');
const WITHDRAWAL = cite('project-design', 'D74', 'design');
const ADDED = cite('project-design', 'D75', 'design');

export const ADDED_CLASSES = {
  'dopamine-depleter': worsens('C', {
    name: 'Depletes or blocks dopamine',
    says: 'Depletes or blocks dopamine: may bring on or worsen RLS, and can cause akathisia; the evidence is weak.',
    asks: {
      says: 'Ask when it was begun or raised.',
      answeredBy: ['began'],
    },
    sources: [RECALLED, ADDED],
  }),
  'serotonergic-antidepressant': worsens('C', {
    name: 'Other serotonergic antidepressant',
    says: 'Reported with RLS in single cases; the evidence is weak.',
    sources: [RECALLED, ADDED],
  }),
  'mao-inhibitor': asksAbout({
    name: 'MAO inhibitor',
    says: 'By its mechanism it raises serotonin and dopamine; little is known of it in RLS.',
    sources: [RECALLED, ADDED],
  }),
  // Given for something else; their end is no withdrawal (D75).
  'mao-inhibiting': asksAbout({
    name: 'Inhibits MAO beside its use',
    says: 'By its mechanism, apart from its use, it raises serotonin and dopamine; little is known of it in RLS.',
    sources: [RECALLED, ADDED],
  }),
  agomelatine: asksAbout({
    name: 'Agomelatine',
    says: 'Reported with RLS in single cases, not established.',
    sources: [RECALLED, ADDED],
  }),
  'st-johns-wort': asksAbout({
    name: 'St John’s wort',
    says: 'By its mechanism it raises serotonin; little is known of it in RLS.',
    sources: [RECALLED, ADDED],
  }),
  dextromethorphan: asksAbout({
    name: 'Dextromethorphan',
    says: 'By its mechanism it raises serotonin; in many cough and cold remedies. Little is known of it in RLS.',
    sources: [RECALLED, ADDED],
  }),
  serotonergic: notes({
    name: 'Serotonergic medicine',
    says: 'Labels of SSRIs name it or its like as an interaction: with another serotonergic medicine, tremor, agitation, clonus or fever may be serotonin toxicity.',
    sources: [RECALLED, cite('project-design', 'D58', 'design'), ADDED],
  }),
  'opioid-antagonist': asksAbout({
    name: 'Opioid antagonist',
    says: 'Blocks opioids, and may bring out RLS; the evidence is weak.',
    sources: [RECALLED, ADDED],
  }),
  melatonin: asksAbout({
    name: 'Melatonin or relative',
    says: 'Taken for sleep; may worsen RLS in the evening, on weak evidence.',
    sources: [RECALLED, ADDED],
  }),
  'other-antiseizure': asksAbout({
    name: 'Other antiseizure medicine',
    says: 'Single reports at most: the broad label “anticonvulsants” does not fit it.',
    sources: [LABEL, RECALLED, ADDED],
  }),
  stimulant: asksAbout({
    name: 'Stimulant or relative',
    says: 'Can cause restlessness and loss of sleep; attention deficit and RLS often go together.',
    sources: [RECALLED, ADDED],
  }),
  'parkinson-helper': notes({
    name: 'MAO-B or COMT inhibitor',
    says: 'Makes dopamine or levodopa last longer.',
    asks: {
      says: 'Ask about Parkinson disease, and whether the symptoms follow the times of levodopa.',
      answeredBy: ['condition.parkinson', 'follows-levodopa'],
    },
    sources: [TIMING, RECALLED, ADDED],
  }),
  amantadine: notes({
    name: 'Amantadine',
    says: 'May ease RLS, so that the pattern may have been another before: ask about the time before it.',
    sources: [RECALLED, ADDED],
  }),
  clonidine: notes({
    name: 'Clonidine or guanfacine',
    says: 'May ease RLS, so that the pattern may have been another before: ask about the time before it.',
    sources: [RECALLED, ADDED],
  }),
  dipyridamole: notes({
    name: 'Dipyridamole',
    says: 'May ease RLS, so that the pattern may have been another before: ask about the time before it.',
    sources: [RECALLED, ADDED],
  }),
  vasodilator: notes({
    name: 'Vasodilator',
    says: 'Stopping it is named as a trigger in one source article; the evidence is weak.',
    sources: [SEEDS, WITHDRAWAL],
  }),
  sedative: notes({
    name: 'Sedative',
    says: 'Restlessness can follow stopping or reducing it.',
    asks: { says: 'Ask about the timing.', answeredBy: ['timing'] },
    sources: [SEEDS, WITHDRAWAL],
  }),
  erythropoietin: notes({
    name: 'Erythropoietin',
    says: 'Uses up iron: ferritin and TSAT show whether enough is left.',
    sources: [RECALLED, ADDED],
  }),
  'neuropathy-medicine': notes({
    name: 'Medicine that can cause neuropathy',
    says: 'Can cause numbness, tingling or pain in the feet, which may be taken for RLS: ask, and examine sensation and ankle reflexes.',
    sources: [RECALLED, ADDED],
  }),
  zinc: notes({
    name: 'Zinc',
    says: 'Much of it for long lowers copper, which harms cord and nerves as lack of B12 does: ask how much, and for how long.',
    sources: [RECALLED, ADDED],
  }),
  'glucose-lowering': neutral(
    'Glucose-lowering medicine',
    'No known link with RLS. Counts as diabetes where a foot may be in danger.',
    [cite('project-design', 'D26', 'design'), ADDED],
  ),
  'no-known-link': neutral('No known link with RLS', 'No known link with RLS.', [
    cite('project-design', 'D72', 'design'),
  ]),
} satisfies Partial<Record<MedicineClassId, MedicineClass>>;
