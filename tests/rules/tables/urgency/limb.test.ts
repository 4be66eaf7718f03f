/** The limb that is in danger now (D4, E7). */
import { describe } from 'vitest';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import type { Changes } from '../../a-visit.ts';
import {
  BLANK,
  OVER_14,
  WITHIN_14,
  abnormal,
  firesAs,
  signs,
  since,
  weak,
  yes,
  type Row,
} from './changes.ts';

const s6 = (answer: SafetyAnswer, more: Changes = {}): Changes => ({
  ...more,
  safety: { ...more.safety, 'limb-sudden': answer },
});

describe('E7 acute limb ischaemia and compartment syndrome', () => {
  const cold = ['cold-or-pale', 'painful'] as const;
  firesAs([
    ...(
      [
        ['sudden', since('sudden')],
        ['days', since('days')],
        ['within 14 days', WITHIN_14],
        ['1 to 4 weeks, the day not asked', since('one-to-four-weeks')],
        ['unknown', since('unknown')],
        ['blank', BLANK],
      ] as const
    ).map(([name, when]): Row => [
      `cold and painful, ${name}`,
      s6(yes({ details: [...cold], ...when })),
      'E7-ischaemia',
    ]),
    [
      'just not: cold and painful, over 14 days',
      s6(yes({ details: [...cold], ...OVER_14 })),
      'S6-yes',
    ],
    [
      'just not: cold and painful, longer',
      s6(yes({ details: [...cold], ...since('longer') })),
      'S6-yes',
    ],
    [
      'cold and numb, hours',
      s6(yes({ details: ['cold-or-pale', 'numb'], ...since('hours') })),
      'E7-ischaemia',
    ],
    [
      'cold and weak, hours',
      s6(yes({ details: ['cold-or-pale', 'weak'], ...since('hours') })),
      'E7-ischaemia',
    ],
    ['just not: painful alone', s6(yes({ details: ['painful'], ...since('hours') })), 'S6-yes'],
    ['just not: cold alone', s6(yes({ details: ['cold-or-pale'], ...since('hours') })), 'S6-yes'],
    [
      'painful, pulses absent',
      s6(yes({ details: ['painful'], ...since('hours') }), {
        exam: { pulses: abnormal(signs('absent')) },
      }),
      'E7-ischaemia',
    ],
    [
      'just not: painful, pulses weak',
      s6(yes({ details: ['painful'], ...since('hours') }), {
        exam: { pulses: abnormal(signs('weak')) },
      }),
      'S6-yes',
    ],
    [
      'painful, cold on examination',
      s6(yes({ details: ['painful'], ...since('hours') }), {
        exam: { pulses: abnormal(signs('cold-or-pale')) },
      }),
      'E7-ischaemia',
    ],
    [
      'rest pain for 3 days, pulses absent',
      s6(yes({ details: ['rest-pain'], ...since('days') }), {
        exam: { pulses: abnormal(signs('absent')) },
      }),
      'E7-ischaemia',
    ],
    ['details blank: the careful reading', s6(yes()), 'E7-ischaemia'],
    [
      'tense and very painful, hours',
      s6(yes({ details: ['tense-swollen'], ...since('hours') })),
      'E7-compartment',
    ],
    [
      'the same with pulses',
      s6(yes({ details: ['tense-swollen'], ...since('hours') }), {
        exam: { pulses: { state: 'normal' } },
      }),
      'E7-compartment',
    ],
    [
      'just not: tense, over 14 days',
      s6(yes({ details: ['tense-swollen'], ...OVER_14 })),
      'S6-yes',
    ],
    [
      'tense swelling found',
      { exam: { oedema: abnormal({ side: 'left', ...signs('tense-very-painful') }) } },
      'E7-compartment U1',
    ],
    [
      'just not: tense swelling found, longer',
      {
        exam: {
          oedema: abnormal({ side: 'left', ...signs('tense-very-painful'), ...since('longer') }),
        },
      },
      'U1',
    ],
    [
      'found: pulses absent with weakness since hours',
      weak('left leg', '4', since('hours'), { exam: { pulses: abnormal(signs('absent')) } }),
      'E7-pulses U2',
    ],
    [
      'found: cold leg with numbness since days',
      {
        exam: {
          pulses: abnormal(signs('cold-or-pale')),
          'light-touch': abnormal({ side: 'left', ...signs('patchy'), onset: 'days' }),
        },
      },
      'E7-pulses other-sign',
    ],
    [
      'told cold since hours, found weak since hours',
      weak(
        'left leg',
        '4',
        since('hours'),
        s6(yes({ details: ['cold-or-pale'], ...since('hours') })),
      ),
      'E7-ischaemia U2',
    ],
    [
      'told cold since hours, found numb, since when not known',
      s6(yes({ details: ['cold-or-pale'], ...since('hours') }), {
        exam: { 'light-touch': abnormal({ side: 'left', ...signs('one-root-or-nerve') }) },
      }),
      'E7-ischaemia other-sign',
    ],
    [
      'just not: told cold since hours, weak for long',
      weak(
        'left leg',
        '4',
        since('longer'),
        s6(yes({ details: ['cold-or-pale'], ...since('hours') })),
      ),
      'S6-yes R1',
    ],
    [
      'found: pulses absent with numbness, since when not known',
      {
        exam: {
          pulses: abnormal(signs('absent')),
          'light-touch': abnormal({ side: 'left', ...signs('one-root-or-nerve') }),
        },
      },
      'E7-pulses other-sign',
    ],
    [
      'just not: pulses absent with slow stocking loss',
      {
        exam: {
          pulses: abnormal(signs('absent')),
          'light-touch': abnormal({ side: 'both', ...signs('stocking'), onset: 'longer' }),
        },
      },
      'R2 R4-pulses',
    ],
    ['just not: pulses absent alone', { exam: { pulses: abnormal(signs('absent')) } }, 'R4-pulses'],
  ]);
});
