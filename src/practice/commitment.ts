/** What a trainee commits to, in words: conclusion, confidence, how soon, next steps. */
import type { Assessment, Step } from '../rules/words/assessment.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import type { HeadlineId, VerdictId, Within } from '../rules/tables/results.ts';
import { conditionName } from '../rules/words/condition-name.ts';
import { CONDITION_IDS, type ConditionId } from '../rules/record/ids.ts';

export const CONCLUSIONS = {
  rls: 'RLS criteria met, and nothing else in the legs',
  'rls-with': 'RLS criteria met, and something else in the legs',
  probable: 'RLS probable or possible only: it was seen, or told for the patient',
  'not-rls': 'RLS criteria not met',
  'cannot-say': 'Cannot say yet',
} as const;
export type Conclusion = keyof typeof CONCLUSIONS;
export const CONCLUSION_IDS = ['rls', 'rls-with', 'probable', 'not-rls', 'cannot-say'] as const;

/** The chance of being right that the words stand for, in percent, for the calibration. */
export const CONFIDENCE = {
  guess: { words: 'About even', percent: 50 },
  likely: { words: 'Likely', percent: 70 },
  sure: { words: 'Nearly certain', percent: 95 },
} as const;
export type Confidence = keyof typeof CONFIDENCE;
export const CONFIDENCE_IDS = ['guess', 'likely', 'sure'] as const;

/** From the most pressing to the least. */
export const HOW_SOON_IDS = ['now', 'same day', 'days', '2 weeks', 'routine'] as const;
export const HOW_SOON: Readonly<Record<Within, string>> = {
  now: 'Now, as an emergency',
  'same day': 'The same day',
  days: 'Within days',
  '2 weeks': 'Within two weeks',
  routine: 'No red flag: routine',
};

export const RIVAL_IDS: readonly (ConditionId | 'rls')[] = ['rls', ...CONDITION_IDS];
export type Rival = ConditionId | 'rls';
export const rivalName = (id: Rival): string =>
  id === 'rls' ? 'Restless legs syndrome' : conditionName(id);

/** Of the rules' own steps: one by its id, those of a kind, or those of a red flag, about one question. */
type Asks = string | { readonly kind: Step['kind'] } | { readonly flag: 'any' | QuestionId };

/** Next steps to choose from, each with the steps of the rules that ask for it. */
export const NEXT_STEPS = {
  'act-on-red-flag': { words: 'Send along the pathway of the red flag', asks: [{ flag: 'any' }] },
  'ask-safety': { words: 'Ask the safety questions that are open', asks: ['ask-safety'] },
  examine: {
    words: 'Examine what has not been examined, or name the cause of a finding',
    asks: ['examine', { kind: 'attribute' }],
  },
  'finish-history': {
    words: 'Complete the history and see the patient again',
    asks: ['finish-mimics', 'ask-safety', 'examine'],
  },
  iron: { words: 'Ferritin and transferrin saturation, read by the range', asks: ['iron'] },
  'iron-cause': { words: 'Look for the cause of the iron deficiency', asks: ['iron-cause'] },
  b12: {
    words: 'Vitamin B12, with MMA or homocysteine where it is open',
    asks: [{ kind: 'b12' }, { flag: 'lab.b12' }, 'condition.b12-scd'],
  },
  medicines: {
    words: 'Review the medicines with their prescriber',
    asks: [
      { kind: 'medicines' },
      { kind: 'medicine-first' },
      { kind: 'impulse' },
      'condition.akathisia',
      'condition.akathisia-other',
      // Their first test is a look at the medicines (§2.2).
      'condition.myalgia',
      'condition.leg-cramps',
      'condition.oedema',
    ],
  },
  distress: {
    words: 'Ask about distress and thoughts of self-harm',
    asks: ['distress', { flag: 'safety.restless-distress' }],
  },
  augmentation: {
    words: 'Specialist advice on augmentation',
    asks: ['augmentation'],
  },
  'worsening-factors': {
    words: 'Address alcohol, caffeine, lack of sleep',
    asks: ['factors'],
  },
  sleep: {
    words: 'Look for a sleep disorder',
    asks: ['sleep', 'condition.plmd', 'condition.sleep-apnoea', 'condition.other-sleep'],
  },
  child: { words: 'Ask about ADHD, school and sleep', asks: ['child', 'condition.adhd'] },
  maternity: { words: 'Speak with maternity care', asks: ['pregnancy'] },
  'nerve-tests': {
    words: 'Tests for neuropathy or of a nerve',
    asks: [
      'condition.neuropathy',
      'condition.peroneal-nerve',
      'condition.plmt',
      'condition.inflammatory-neuropathy',
      'condition.motor-neurone',
    ],
  },
  'spine-imaging': {
    words: 'MRI of the spine',
    asks: [
      'condition.radiculopathy',
      'condition.neurogenic-claudication',
      'condition.myelopathy',
      'condition.cauda-equina',
      'condition.vespers-curse',
      'condition.b12-scd',
    ],
  },
  'vessel-tests': {
    words: 'Ultrasound of the veins, or ankle-brachial index',
    asks: [
      'condition.vascular-claudication',
      'condition.deep-vein-thrombosis',
      'condition.venous',
      'condition.limb-ischaemia',
    ],
  },
  'first-test': {
    words: 'The first test of the other condition',
    asks: [{ kind: 'condition' }],
  },
  explain: { words: 'Explain, and no test', asks: [] },
} as const satisfies Readonly<Record<string, { words: string; asks: readonly Asks[] }>>;
export type NextStep = keyof typeof NEXT_STEPS;
export const NEXT_STEP_IDS: readonly NextStep[] = Object.keys(NEXT_STEPS).filter(
  (key): key is NextStep => Object.hasOwn(NEXT_STEPS, key),
);

/** Most steps that may be chosen: what matters first is part of the answer. */
export const MOST_STEPS = 3;

function isWanted({ id, kind, flag, question }: Step, wanted: Asks): boolean {
  if (typeof wanted === 'string') return id === wanted;
  if ('kind' in wanted) return kind === wanted.kind;
  return flag !== undefined && (wanted.flag === 'any' || wanted.flag === question);
}

/** Do the rules ask for this step? "Explain, and no test" is right where nothing else is asked for. */
export function isAskedFor(step: NextStep, { steps }: Pick<Assessment, 'steps'>): boolean {
  if (step === 'explain') return steps.length === 0;
  const asks: readonly Asks[] = NEXT_STEPS[step].asks;
  return steps.some((each) => asks.some((wanted) => isWanted(each, wanted)));
}

const COEXISTING: ReadonlySet<HeadlineId> = new Set(['met-with-coexisting']);

const BY_VERDICT: Readonly<Record<VerdictId, Conclusion>> = {
  met: 'rls',
  'not-met': 'not-rls',
  indeterminate: 'cannot-say',
  'probable-observed': 'probable',
  'possible-child': 'probable',
};

/** The conclusion that the rules come to. */
export function conclusionOf({
  verdicts,
  mimics,
  exam,
  headline,
}: Pick<Assessment, 'verdicts' | 'mimics' | 'exam' | 'headline'>): Conclusion {
  const verdict = verdicts.find(({ set }) => set === 'irlssg')?.id ?? 'indeterminate';
  const beside =
    COEXISTING.has(headline.id) ||
    mimics.present.length > 0 ||
    exam.some(({ state }) => state === 'abnormal');
  return verdict === 'met' && beside ? 'rls-with' : BY_VERDICT[verdict];
}

/** How soon somebody must act, by the most pressing flag that leads. */
export function howSoonOf({ flags }: Pick<Assessment, 'flags'>): Within {
  const leading = flags.filter(({ leads }) => leads).map(({ within }) => within);
  return HOW_SOON_IDS.find((within) => leading.includes(within)) ?? 'routine';
}
