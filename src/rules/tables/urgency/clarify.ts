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
  pathway(
    'S1-longer',
    'routine',
    'routine',
    ['sudden-trouble', 'safety.sudden-trouble'],
    all(is('sudden-trouble', 'yes'), is('sudden-trouble-tempo', 'one-to-three-months', 'longer')),
    'earlier stroke or TIA',
    'Record what it was and what was done; compare with the examination.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S3-unsure',
    'routine',
    'routine',
    ['reported-weakness', 'safety.legs-weaker'],
    is('reported-weakness', 'unsure'),
    'possible weakness',
    'Clarify now; examine power in all groups.',
    SAFETY,
  ),
  pathway(
    'S4-unsure',
    'routine',
    'routine',
    ['breathing', 'safety.breathless-swallowing'],
    is('breathless-swallowing', 'unsure'),
    'possible breathing or swallowing trouble',
    'Clarify now: at rest, lying, eating, drinking.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S5-unsure',
    'routine',
    'routine',
    ['back-pain', 'safety.back-pain-danger'],
    is('back-pain-danger', 'unsure'),
    'possible disease of the spine',
    'Clarify now: cancer, fever, injection, immunity, procedure, injury, night pain.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S7-unsure',
    'routine',
    'routine',
    ['swelling', 'safety.one-leg-swollen'],
    is('one-leg-swollen', 'unsure'),
    'possible thrombosis',
    'Clarify now: compare both calves.',
    SAFETY,
    { yieldsTo: ['U1'] },
  ),
  pathway(
    'S10-unsure',
    'routine',
    'routine',
    ['child', 'safety.child-danger'],
    is('child-danger', 'unsure'),
    'possible joint, bone or general disease',
    'Clarify now; examine hips, joints and skin.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S2-soft',
    'note',
    'routine',
    ['soft-sacral', 'safety.bladder-bowel-saddle'],
    is('sacral', 'soft'),
    'bladder or bowel disease',
    'Ask onset, retention and saddle.',
    CES,
    { deficit: false, leads: false, yieldsTo: ['S2-with-more', 'E3'] },
  ),
  pathway(
    'S3-power-full',
    'note',
    'routine',
    ['reported-weakness', 'exam.strength'],
    is('reported-weakness', 'power-full', 'unsure-power-full'),
    'tiredness, pain or an early weakness',
    'Power was full today; ask again and compare.',
    SAFETY,
    { deficit: false, leads: false },
  ),
  pathway(
    'S3-power-unchanged',
    'note',
    'routine',
    ['reported-weakness', 'exam.strength'],
    all(is('reported-weakness', 'power-reduced'), is('weakness', 'known-stable')),
    'the cause on record, or an early change',
    'Weaker by account, though power is unchanged on comparison: ask again and compare.',
    SAFETY,
    { leads: false },
  ),
  pathway(
    'R2-note',
    'note',
    'routine',
    ['ankle-jerks-in-age', 'exam.reflexes'],
    all<Facts>(
      number('age', 'at least', ANKLE_JERK_AGE),
      any(is('reflexes', 'ankle-jerks-absent'), is('vibration-position', 'toe-vibration-reduced')),
      aloneInAge,
    ),
    'age, or an early neuropathy',
    'Alone at this age it may be ageing; compare later.',
    [cite('neurology-practice', '3.1', 'textbook'), cite('project-design', 'D4', 'design')],
    { leads: false },
  ),
];
