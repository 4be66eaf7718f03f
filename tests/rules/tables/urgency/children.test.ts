/** Children: by what is told and found (D36). */
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
  type Row,
  type When,
} from './changes.ts';

const child = (details: readonly SafetyDetail[], when: When = BLANK, age = '9'): Changes => ({
  age,
  ...told('child-danger', details, when),
});
const limping = (age: string | undefined): Changes => ({
  age,
  exam: { gait: abnormal({ ...signs('antalgic'), ...stable('longer') }) },
});

describe('each by itself, whenever it began', () => {
  describe('a limp from 3 to 9 years: the floor does not bind it (D80)', () => {
    byTime(
      (when) => child(['limp'], when),
      [
        ['hours', '-', 'days', 'U9-limp'],
        ['days', '-', 'days', 'U9-limp'],
        ['unknown', '-', 'days', 'U9-limp'],
        ['blank', '-', 'days', 'U9-limp'],
        ['longer', '-', 'days', 'U9-limp'],
      ],
    );
  });
  describe('fever', () => {
    byTime(
      (when) => child(['fever'], when),
      [
        ['hours', '-', 'same day', 'U9-acute'],
        ['days', '-', 'same day', 'U9-acute'],
        ['within 14 days', '-', 'days', 'U9-blood-count'],
        ['blank', '-', 'days', 'U9-blood-count'],
        ['longer', 'stable', 'days', 'U9-blood-count'],
      ],
    );
  });
  const blood: readonly SafetyDetail[] = [
    'one-place',
    'night-pain',
    'pallor',
    'tiredness',
    'bruising',
    'lumps',
  ];
  firesAs([
    ['pinpoint red spots', child(['red-spots'], stable('longer')), 'now', 'E10'],
    ['a swollen belly', child(['swollen-belly'], stable('longer')), 'same day', 'U9-belly'],
    ['cannot bear weight', child(['cannot-bear-weight']), 'same day', 'U9-bear-weight'],
    ...blood.map((detail): Row => [detail, child([detail]), 'days', 'U9-blood-count']),
    ['weight loss', child(['weight-loss']), '2 weeks', 'U9'],
    ['weight loss, days', child(['weight-loss'], since('days')), 'same day', 'U9-acute'],
    ['details blank: ask today', child([]), 'same day', 'U9-which'],
    [
      'unsure',
      { age: '9', safety: { 'child-danger': { answer: 'unsure' } } },
      'routine',
      'S10-unsure',
    ],
    ['just not: no', { age: '9', safety: { 'child-danger': { answer: 'no' } } }, '-', '-'],
  ]);
});

describe('together', () => {
  firesAs([
    ['limp and fever', child(['limp', 'fever']), 'same day', 'U9-limp-fever'],
    [
      'limp and cannot bear weight',
      child(['limp', 'cannot-bear-weight']),
      'same day',
      'U9-bear-weight',
    ],
    ['bruising and a limp', child(['bruising', 'limp']), 'days', 'U9-blood-count'],
    ['weight loss and a limp', child(['weight-loss', 'limp']), 'days', 'U9-limp'],
    ['weight loss and pallor', child(['weight-loss', 'pallor']), 'days', 'U9-blood-count'],
    ['red spots and fever, hours', child(['fever', 'red-spots'], since('hours')), 'now', 'E10'],
    [
      'not a limp alone, within minutes, 2 to 4 weeks',
      child(['limp', 'pallor'], minutes(OVER_14)),
      'same day',
      'U9-acute',
    ],
  ]);
});

describe('a limp, by age: 9 years is up to the tenth birthday', () => {
  const rows: readonly (readonly [string | undefined, string, string])[] = [
    ['2', 'same day', 'U9-limp-age'],
    ['3', 'days', 'U9-limp'],
    ['9', 'days', 'U9-limp'],
    ['10', 'same day', 'U9-limp-age'],
    ['12', 'same day', 'U9-limp-age'],
    ['17', 'same day', 'U9-limp-age'],
    [undefined, 'same day', 'U9-limp-age'],
  ];
  firesAs(
    rows.map(([age, time, row]): Row => [
      `told, ${age ?? 'not recorded'}`,
      { ...child(['limp']), age },
      time === 'days' ? time : 'same day',
      row,
    ]),
  );
});

describe('a limp that is found', () => {
  firesAs([
    ['at 6', limping('6'), 'days', 'U9-limp'],
    ['at 12', limping('12'), 'same day', 'U9-limp-age'],
    ['just not: at 18', limping('18'), 'routine', 'limp'],
    ['just not: age not recorded', limping(undefined), 'routine', 'limp'],
    [
      'just not: known and unchanged',
      { age: '6', exam: { gait: abnormal({ ...signs('antalgic'), ...KNOWN }) } },
      'routine',
      'R6',
    ],
    [
      'at 6, fever told',
      both(limping('6'), child(['fever'], BLANK, '6')),
      'same day',
      'U9-limp-fever',
    ],
    [
      'one hot, swollen joint for long',
      { age: '6', exam: { joints: abnormal({ ...signs('one-hot-swollen'), ...since('longer') }) } },
      'days',
      'U9-limp S8-later',
    ],
    [
      'weakness for long',
      { ...weak('left leg', '4', stable('longer')), age: '6' },
      'days',
      'U9-limp R1',
    ],
    [
      'just not: an adult with weakness for long',
      weak('left leg', '4', stable('longer')),
      'routine',
      'R1',
    ],
  ]);
});
