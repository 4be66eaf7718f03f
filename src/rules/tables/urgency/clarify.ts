/** What is asked again or noted: it never calls for a time of its own. */
import type { Facts } from '../../facts/facts.ts';
import { is, number } from '../../facts/leaf.ts';
import { all, any, type AnswerLeaf } from '../../logic/condition.ts';
import { ANKLE_JERK_AGE } from '../limits/age.ts';
import { cite } from '../sources.ts';
import { CES, SAFETY, pathway, type PathwayRow } from './pathway.ts';

const isQuiet = (sign: string | undefined): boolean => sign === undefined || sign === 'normal';

/** Ankle jerks and toe vibration are "alone" while no other sign is recorded; a blank is none. */
const aloneInAge: AnswerLeaf<Facts> = {
  kind: 'answer',
  fact: 'new-neurological-sign',
  among: ['ankle jerks or toe vibration alone'],
  read: ({ signs, strength, sacral: found }) => {
    const alone =
      (isQuiet(signs.reflexes) || signs.reflexes === 'ankle-jerks-absent') &&
      (isQuiet(signs['vibration-position']) ||
        signs['vibration-position'] === 'toe-vibration-reduced') &&
      isQuiet(signs['light-touch']) &&
      isQuiet(signs.plantars) &&
      isQuiet(signs.tone) &&
      isQuiet(signs.gait) &&
      isQuiet(signs.coordination) &&
      signs.romberg !== 'positive' &&
      strength.weakness !== 'new' &&
      found.sacral !== 'definite';
    return alone ? 'ankle jerks or toe vibration alone' : 'other signs too';
  },
};

export const CLARIFY: readonly PathwayRow[] = [
  pathway({
    id: 'S1-longer',
    name: 'stroke-like trouble, months ago',
    tier: 'routine',
    within: 'routine',
    about: ['sudden-trouble', 'safety.sudden-trouble'],
    when: all(
      is('sudden-trouble', 'yes'),
      is('sudden-trouble-tempo', 'one-to-three-months', 'longer'),
    ),
    suspects: 'earlier stroke or TIA',
    action: 'Record what it was and what was done; compare with the examination.',
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S3-unsure',
    name: 'weak by account, unsure',
    tier: 'routine',
    within: 'routine',
    about: ['reported-weakness', 'safety.legs-weaker'],
    when: is('reported-weakness', 'unsure'),
    suspects: 'possible weakness',
    action: 'Clarify now; examine power in all groups.',
    sources: SAFETY,
  }),
  pathway({
    id: 'S4-unsure',
    name: 'breathing or swallowing, unsure',
    tier: 'routine',
    within: 'routine',
    about: ['breathing', 'safety.breathless-swallowing'],
    when: is('breathless-swallowing', 'unsure'),
    suspects: 'possible breathing or swallowing trouble',
    action: 'Clarify now: at rest, lying, eating, drinking.',
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S5-unsure',
    name: 'back pain with a warning feature, unsure',
    tier: 'routine',
    within: 'routine',
    about: ['back-pain', 'safety.back-pain-danger'],
    when: is('back-pain-danger', 'unsure'),
    suspects: 'possible disease of the spine',
    action: 'Clarify now: cancer, fever, injection, immunity, procedure, injury, night pain.',
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S7-unsure',
    name: 'one leg swollen, unsure',
    tier: 'routine',
    within: 'routine',
    about: ['swelling', 'safety.one-leg-swollen'],
    when: is('one-leg-swollen', 'unsure'),
    suspects: 'possible thrombosis',
    action: 'Clarify now: compare both calves.',
    sources: SAFETY,
    yieldsTo: ['U1'],
  }),
  pathway({
    id: 'S10-unsure',
    name: 'child with a danger sign, unsure',
    tier: 'routine',
    within: 'routine',
    about: ['child', 'safety.child-danger'],
    when: is('child-danger', 'unsure'),
    suspects: 'possible joint, bone or general disease',
    action: 'Clarify now; examine hips, joints and skin.',
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S2-soft',
    name: 'soft sacral symptom alone',
    tier: 'note',
    within: 'routine',
    about: ['soft-sacral', 'safety.bladder-bowel-saddle'],
    when: is('sacral', 'soft'),
    suspects: 'bladder or bowel disease',
    action: 'Ask onset, retention and saddle.',
    sources: CES,
    deficit: false,
    leads: false,
    yieldsTo: ['S2-with-more', 'E3'],
  }),
  pathway({
    id: 'S3-power-full',
    name: 'weak by account, power full',
    tier: 'note',
    within: 'routine',
    about: ['reported-weakness', 'exam.strength'],
    when: is('reported-weakness', 'power-full', 'unsure-power-full'),
    suspects: 'tiredness, pain or an early weakness',
    action: 'Power was full today; ask again and compare.',
    sources: SAFETY,
    deficit: false,
    leads: false,
  }),
  pathway({
    id: 'S3-power-unchanged',
    name: 'weaker by account, old weakness unchanged',
    tier: 'note',
    within: 'routine',
    about: ['reported-weakness', 'exam.strength'],
    when: all(is('reported-weakness', 'power-reduced'), is('weakness', 'known-stable')),
    suspects: 'the cause on record, or an early change',
    action: 'Weaker by account, though power is unchanged on comparison: ask again and compare.',
    sources: SAFETY,
    leads: false,
  }),
  pathway({
    id: 'R2-note',
    name: 'ankle jerks or vibration lost with age',
    tier: 'note',
    within: 'routine',
    about: ['ankle-jerks-in-age', 'exam.reflexes'],
    when: all<Facts>(
      number('age', 'at least', ANKLE_JERK_AGE),
      any(is('reflexes', 'ankle-jerks-absent'), is('vibration-position', 'toe-vibration-reduced')),
      aloneInAge,
    ),
    suspects: 'age, or an early neuropathy',
    action: 'Alone at this age it may be ageing; compare later.',
    sources: [
      cite('neurology-practice', '3.1', 'textbook'),
      cite('project-design', 'D4', 'design'),
    ],
    leads: false,
  }),
];
