/** Cord signs that no emergency takes up, and other signs of reflexes, plantars and tone (D4, D55, D80). */
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import { asking, B12_TEST } from '../tests-asked.ts';
import { NICE, TOLD, pathway, type PathwayRow } from './pathway.ts';
import { newCordSign } from './signs.ts';

export const CORD_SIGNS: readonly PathwayRow[] = [
  pathway({
    id: 'U5-cord',
    tier: 'urgent',
    within: '2 weeks',
    about: ['cord', 'exam.plantars'],
    when: newCordSign,
    suspects: 'a lesion of the spinal cord or brain; lack of B12 or copper',
    ...asking((list) => ({
      do: 'Urgent neurology; MRI of the whole spine',
      action: `Urgent neurology. ${list('MRI of the whole spine, brain by localisation', B12_TEST)}.`,
    })),
    callsForNet: true,
    sources: NICE,
    yieldsTo: ['E4', 'U5-cord-undated'],
  }),
  pathway({
    id: 'U5-cord-undated',
    tier: 'urgent',
    within: 'same day',
    about: ['cord', 'exam.plantars'],
    when: all(newCordSign, is('cord-undated', 'yes')),
    suspects: 'a lesion of the spinal cord or brain',
    do: 'Ask today since when; then MRI of the whole spine',
    action:
      'Ask today since when, and whether it worsens; bladder, power, sensory level; then MRI of the whole spine.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E4'],
  }),
  pathway({
    id: 'acute-sign',
    tier: 'urgent',
    within: 'same day',
    about: ['acute-sign', 'exam.reflexes'],
    when: is('acute-sign', 'yes'),
    suspects: 'a lesion of cord, brain, root or nerve',
    do: 'Clarify today: power, sensation, gait, bladder',
    action: 'Clarify the same day: power, sensation, gait, bladder, and since when.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2', 'E2b', 'E2b-told', 'E3', 'E4', 'U2-same-day'],
  }),
];
