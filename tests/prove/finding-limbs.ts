/** The states of one leg swollen and of a limb in danger (D51, D52). */
import { SAFETY_DETAILS } from '../../src/rules/record/ids.ts';
import {
  details,
  FEW,
  found,
  foundTiming,
  isFound,
  isTold,
  known,
  settled,
  sides,
  signs,
  told,
  toldTiming,
} from './finding-axes.ts';
import * as companions from './finding-companions.ts';
import type { Space } from './finding-space.ts';

const SWOLLEN = 'one-leg-swollen';
const swollen = isTold('one leg swollen');
const swollenTold = told('one leg swollen', SWOLLEN);
const swollenTiming = toldTiming('told', 'one leg swollen', SWOLLEN, { improving: true });
const oedema = found('oedema', 'oedema');
const oedemaTiming = foundTiming('found', 'oedema', 'oedema', { improving: true });
const oedemaFew = foundTiming('found', 'oedema', 'oedema', { some: FEW });

export const SWELLING: readonly Space[] = [
  {
    id: 'swelling, told and found',
    finding: 'swelling',
    axes: [
      swollenTold,
      details('details', swollen, SWOLLEN, 'painful-or-tender', 'larger-calf'),
      swollenTiming.since,
      swollenTiming.course,
      oedema,
      signs('signs', isFound('oedema'), 'oedema', 'pitting', 'warm', 'larger-calf'),
      sides('side', isFound('oedema'), 'oedema'),
      oedemaTiming.since,
      oedemaTiming.course,
    ],
  },
  {
    id: 'swelling, every detail and sign',
    finding: 'swelling',
    axes: [
      swollenTold,
      details('details', swollen, SWOLLEN, ...SAFETY_DETAILS[SWOLLEN]),
      settled('settled', swollen, SWOLLEN, 'explained', 'comes-and-goes', 'not-settled'),
      toldTiming('told', 'one leg swollen', SWOLLEN, { some: ['longer'] }).since,
      toldTiming('told', 'one leg swollen', SWOLLEN).course,
      oedema,
      signs(
        'signs',
        isFound('oedema'),
        'oedema',
        'pitting',
        'painful-or-tender',
        'warm',
        'larger-calf',
        'tense-very-painful',
      ),
      sides('side', isFound('oedema'), 'oedema'),
      oedemaFew.since,
      known('known', isFound('oedema'), 'oedema', true),
    ],
  },
];

const LIMB_SUDDEN = 'limb-sudden';
const limb = isTold('limb');
const limbTold = told('limb', LIMB_SUDDEN);
const limbTiming = toldTiming('told', 'limb', LIMB_SUDDEN);
const limbFew = toldTiming('told', 'limb', LIMB_SUDDEN, { some: FEW });
const pulses = found('pulses', 'pulses');
const pulsesTiming = foundTiming('found', 'pulses', 'pulses');
const pulsesFew = foundTiming('pulses', 'pulses', 'pulses', { some: FEW });
const skin = found('skin', 'skin-veins');
const skinFew = foundTiming('skin', 'skin', 'skin-veins', { some: FEW });
const pulseSigns = signs('signs', isFound('pulses'), 'pulses', 'absent', 'weak', 'cold-or-pale');

export const LIMB: readonly Space[] = [
  {
    id: 'limb, told and found',
    finding: 'limb',
    axes: [
      limbTold,
      details(
        'details',
        limb,
        LIMB_SUDDEN,
        'cold-or-pale',
        'painful',
        'tense-swollen',
        'ulcer-or-black',
      ),
      settled('settled', limb, LIMB_SUDDEN, 'explained', 'comes-and-goes'),
      limbTiming.since,
      limbTiming.minutes,
      pulses,
      pulseSigns,
      pulsesTiming.since,
      pulsesTiming.minutes,
    ],
  },
  {
    id: 'limb, every detail',
    finding: 'limb',
    axes: [
      limbTold,
      details('details', limb, LIMB_SUDDEN, ...SAFETY_DETAILS[LIMB_SUDDEN]),
      settled('settled', limb, LIMB_SUDDEN, 'explained', 'comes-and-goes', 'not-settled'),
      limbFew.since,
      pulses,
      companions.weak,
      companions.touch,
    ],
  },
  {
    id: 'limb, pulses, skin, power, touch',
    finding: 'limb',
    axes: [
      limbTold,
      details('details', limb, LIMB_SUDDEN, 'cold-or-pale', 'rest-pain'),
      toldTiming('told', 'limb', LIMB_SUDDEN, { some: ['longer'] }).since,
      pulses,
      pulseSigns,
      pulsesFew.since,
      known('known', isFound('pulses'), 'pulses', true),
      skin,
      signs('skin signs', isFound('skin'), 'skin-veins', 'ulcer', 'red-hot', 'varicose'),
      skinFew.since,
      companions.weak,
    ],
  },
  {
    id: 'limb, power and touch',
    finding: 'limb',
    axes: [
      limbTold,
      details('details', limb, LIMB_SUDDEN, 'cold-or-pale', 'numb'),
      limbFew.since,
      pulses,
      pulseSigns,
      pulsesFew.since,
      companions.weak,
      companions.touch,
      companions.legsWeak,
    ],
  },
];
