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
  {
    id: 'swelling, chest and pregnancy',
    finding: 'swelling',
    axes: [
      swollenTold,
      details('details', swollen, SWOLLEN, 'larger-calf', 'warm', 'chest-pain'),
      swollenTiming.since,
      swollenTiming.minutes,
      oedema,
      signs('signs', isFound('oedema'), 'oedema', 'pitting', 'warm'),
      sides('side', isFound('oedema'), 'oedema'),
      oedemaFew.since,
      companions.breathlessOfLate,
      companions.pregnancy,
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
const skinTiming = foundTiming('skin', 'skin', 'skin-veins');
const skinFew = foundTiming('skin', 'skin', 'skin-veins', { some: FEW });
const pulseSigns = signs('signs', isFound('pulses'), 'pulses', 'absent', 'weak', 'cold-or-pale');

/** Of the foot one that is slow and one that is not; the others have a space of their own. */
const OF_THE_LEG = [
  'cold-or-pale',
  'painful',
  'numb',
  'weak',
  'tense-swollen',
  'rest-pain',
  'ulcer',
  'black-skin',
] as const;

export const LIMB: readonly Space[] = [
  {
    id: 'limb, the foot',
    finding: 'limb',
    axes: [
      limbTold,
      details(
        'details',
        limb,
        LIMB_SUDDEN,
        'rest-pain',
        'ulcer',
        'black-skin',
        'spreading-infection',
        'fever',
      ),
      settled('settled', limb, LIMB_SUDDEN, 'explained', 'comes-and-goes'),
      toldTiming('told', 'limb', LIMB_SUDDEN, { some: ['longer', 'days'] }).since,
      pulses,
      signs('signs', isFound('pulses'), 'pulses', 'absent', 'weak'),
      known('pulses known', isFound('pulses'), 'pulses'),
      skin,
      signs(
        'skin signs',
        isFound('skin'),
        'skin-veins',
        'ulcer',
        'gangrene',
        'red-hot',
        'rash-or-dry',
      ),
      known('skin known', isFound('skin'), 'skin-veins'),
      companions.diabetes,
    ],
  },
  {
    id: 'limb, ulcer and veins',
    finding: 'limb',
    axes: [
      skin,
      signs(
        'skin signs',
        isFound('skin'),
        'skin-veins',
        'ulcer',
        'gangrene',
        'red-hot',
        'varicose',
        'skin-change',
      ),
      known('skin known', isFound('skin'), 'skin-veins'),
      skinTiming.since,
      skinTiming.minutes,
      skinTiming.course,
      pulses,
      signs('signs', isFound('pulses'), 'pulses', 'absent', 'weak'),
      companions.diabetes,
    ],
  },
  {
    id: 'limb, told and found',
    finding: 'limb',
    axes: [
      limbTold,
      details('details', limb, LIMB_SUDDEN, 'cold-or-pale', 'painful', 'tense-swollen', 'ulcer'),
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
      details('details', limb, LIMB_SUDDEN, ...OF_THE_LEG),
      companions.diabetes,
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
