/** Cord signs: which, since when, and what makes them now (D4, E4 and U5; D51, D55, D80). */
import { describe } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { Changes } from '../../a-visit.ts';
import {
  BLANK,
  KNOWN,
  OVER_14,
  abnormal,
  both,
  byTime,
  firesAs,
  minutes,
  signs,
  since,
  stable,
  told,
  weak,
  type When,
} from './changes.ts';

const plantar = (when: When, more: Changes = {}): Changes =>
  both({ exam: { plantars: abnormal({ ...signs('extensor'), ...when }) } }, more);
const back = (...details: SafetyDetail[]): Changes =>
  told('back-pain-danger', details, since('longer'));
const LONG = since('longer');

describe('a cord sign alone: extensor plantars', () => {
  byTime(
    (when) => plantar(when),
    [
      ['hours', '-', 'now', 'E4'],
      ['days', '-', 'now', 'E4'],
      ['within 14 days', '-', 'now', 'E4'],
      ['1 to 4 weeks', '-', 'now', 'E4'],
      ['over 14 days', 'stable', 'now', 'E4'],
      ['1 to 3 months', '-', '2 weeks', 'U5-cord'],
      ['1 to 3 months', 'worsening', '2 weeks', 'U5-cord'],
      ['longer', 'stable', '2 weeks', 'U5-cord'],
      ['unknown', '-', 'same day', 'U5-cord-undated'],
      ['blank', '-', 'same day', 'U5-cord-undated'],
    ],
  );
  firesAs([
    ['known and unchanged', plantar({ ...BLANK, ...KNOWN }), 'routine', 'R6'],
    ['within minutes, and not since months', plantar(minutes(since('unknown'))), 'now', 'E4'],
    [
      'just not: within minutes, 1 to 3 months',
      plantar(minutes(since('one-to-three-months'))),
      '2 weeks',
      'U5-cord',
    ],
    [
      'of two signs one is not dated, the other is old',
      plantar(LONG, { exam: { tone: abnormal(signs('spastic')) } }),
      'same day',
      'U5-cord-undated',
    ],
  ]);
});

describe('a cord sign for long, with more: now', () => {
  firesAs([
    ['cancer', plantar(LONG, back('cancer')), 'now', 'E4'],
    ['injury', plantar(LONG, back('injury')), 'now', 'E4'],
    ['fever', plantar(LONG, back('fever')), 'now', 'E4 E5'],
    ['the question yes without details: the careful reading', plantar(LONG, back()), 'now', 'E4'],
    ['just not: night pain', plantar(LONG, back('night-or-thoracic')), 'days', 'S5-yes U5-cord'],
    ['bladder, definite', plantar(LONG, told('bladder-bowel-saddle', [])), 'now', 'E4 E3'],
    [
      'bladder, definite, and not there now: settled or not',
      plantar(LONG, told('bladder-bowel-saddle', [], { onset: 'days', settled: 'comes-and-goes' })),
      'now',
      'E4 E3-settled',
    ],
    [
      'just not: bladder, definite, for long and stable',
      plantar(
        LONG,
        told('bladder-bowel-saddle', ['saddle-numb'], since('longer', { course: 'stable' })),
      ),
      '2 weeks',
      'U5-cord U8',
    ],
    ['weakness of 2 to 4 weeks', weak('left leg', '4', OVER_14, plantar(LONG)), 'now', 'E4 U2'],
    [
      'legs told to be weak, 2 to 4 weeks',
      plantar(LONG, told('legs-weaker', ['one-leg'], OVER_14)),
      'now',
      'E4 S3-days',
    ],
    [
      'just not: told to be weak, 1 to 3 months, stable',
      plantar(LONG, told('legs-weaker', ['one-leg'], stable('one-to-three-months'))),
      '2 weeks',
      'U5-cord S3-longer',
    ],
    [
      'just not: unsteady by account, 2 to 4 weeks',
      plantar(LONG, told('legs-weaker', ['unsteady'], OVER_14)),
      'days',
      'S3-balance-days U5-cord',
    ],
    [
      'just not: weakness of 1 to 3 months',
      weak('left leg', '4', since('one-to-three-months', { course: 'stable' }), plantar(LONG)),
      '2 weeks',
      'U5-cord R1',
    ],
  ]);
});

const found = (exam: NonNullable<Changes['exam']>): Changes => ({ exam });

describe('which signs are of the cord', () => {
  firesAs([
    [
      'level on the trunk',
      found({ 'light-touch': abnormal({ ...signs('sensory-level'), ...OVER_14 }) }),
      'now',
      'E4',
    ],
    ['clonus', found({ reflexes: abnormal({ ...signs('clonus'), onset: 'days' }) }), 'now', 'E4'],
    [
      'spastic tone',
      found({ tone: abnormal({ ...signs('spastic'), onset: 'days' }) }),
      'now',
      'E4',
    ],
    [
      'just not: rigid tone',
      found({ tone: abnormal({ ...signs('rigid'), onset: 'longer' }) }),
      'routine',
      'R4-parkinsonian',
    ],
    [
      'spastic and rigid for long: each counts',
      found({ tone: abnormal({ ...signs('spastic', 'rigid'), onset: 'longer' }) }),
      '2 weeks',
      'U5-cord R4-parkinsonian',
    ],
    [
      'brisk with an abnormal gait',
      found({
        reflexes: abnormal({ ...signs('brisk'), onset: 'days' }),
        gait: abnormal({ ...signs('waddling'), onset: 'longer' }),
      }),
      'now',
      'E4',
    ],
    [
      'just not: brisk with a limp',
      found({
        reflexes: abnormal({ ...signs('brisk'), onset: 'days' }),
        gait: abnormal({ ...signs('antalgic'), onset: 'longer' }),
      }),
      'same day',
      'acute-sign limp',
    ],
    [
      'Hoffmann with an abnormal gait',
      found({
        reflexes: abnormal({ ...signs('hoffmann'), onset: 'days' }),
        gait: abnormal({ ...signs('ataxic'), onset: 'longer' }),
      }),
      'now',
      'E4 U6',
    ],
    [
      'brisk for long, the gait for days: the younger of the pair',
      found({
        reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
        gait: abnormal({ ...signs('spastic'), onset: 'days' }),
      }),
      'now',
      'E4 acute-balance',
    ],
    [
      'just not: both for long',
      found({
        reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
        gait: abnormal({ ...signs('spastic'), onset: 'longer' }),
      }),
      '2 weeks',
      'U5-cord U6',
    ],
    [
      'just not: brisk alone, for long',
      found({ reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }) }),
      'routine',
      'other-sign',
    ],
    [
      'a known clonus dates no other sign',
      found({
        reflexes: abnormal({ ...signs('clonus'), onset: 'days', ...KNOWN }),
        plantars: abnormal({ ...signs('extensor'), onset: 'longer' }),
      }),
      '2 weeks',
      'U5-cord R6',
    ],
  ]);
});

describe('reflexes or tone since hours or days, no cord sign: the same day (D80)', () => {
  byTime(
    (when) => ({ exam: { reflexes: abnormal({ ...signs('brisk'), ...when }) } }),
    [
      ['hours', '-', 'same day', 'acute-sign'],
      ['days', 'improving', 'same day', 'acute-sign'],
      ['within 14 days', '-', 'routine', 'other-sign'],
      ['unknown', '-', 'routine', 'other-sign'],
      ['blank', '-', 'routine', 'other-sign'],
      ['longer', '-', 'routine', 'other-sign'],
    ],
  );
  firesAs([
    [
      'rigid tone, days',
      { exam: { tone: abnormal({ ...signs('rigid'), onset: 'days' }) } },
      'same day',
      'acute-sign R4-parkinsonian',
    ],
    [
      'tone, not said how, days',
      { exam: { tone: abnormal(since('days')) } },
      'same day',
      'acute-sign',
    ],
    [
      'just not: tone, not said how, longer',
      { exam: { tone: abnormal(since('longer')) } },
      'routine',
      'other-sign',
    ],
    [
      'within minutes, 2 to 4 weeks',
      { exam: { reflexes: abnormal({ ...signs('all-absent'), ...minutes(OVER_14) }) } },
      'same day',
      'acute-sign',
    ],
    [
      'just not: within minutes, 1 to 3 months',
      {
        exam: {
          reflexes: abnormal({ ...signs('all-absent'), ...minutes(since('one-to-three-months')) }),
        },
      },
      'routine',
      'other-sign',
    ],
    [
      'known and unchanged',
      { exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'days', ...KNOWN }) } },
      'routine',
      'R6',
    ],
    [
      'beside a weakness since days: the weakness names it',
      weak('left leg', '4', since('days'), {
        exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'days' }) },
      }),
      'same day',
      'U2-same-day',
    ],
  ]);
});
