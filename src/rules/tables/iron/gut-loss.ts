/** The anaemia of an adult that is looked into through the gut (D21). */
import { is, number } from '../../facts/leaf.ts';
import { all, any, named } from '../../logic/condition.ts';
import { ANAEMIA_AGE } from '../limits/age.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { ADULT_ANAEMIA } from './shared.ts';

/** Low iron by the limits of gut referral. */
export const IRON_LACK = named(
  'low iron',
  any(
    number('ferritin', 'below', FERRITIN.gutReferral),
    all(number('tsat', 'below', TSAT.low), number('ferritin', 'at most', FERRITIN.adultIv)),
  ),
);

/** Anaemia of an adult for which dialysis, pregnancy or treated overload does not account. */
export const UNEXPLAINED_ANAEMIA = all(ADULT_ANAEMIA, is('anaemia-has-a-cause', 'no'));

/** A man, or a woman over 50 or of an age that is not recorded. */
const GUT_BEFORE_PERIODS = any(is('anaemia-limit', 'higher'), is('gut-loss-age', 'yes'));

export const GUT_LOSS = all(
  UNEXPLAINED_ANAEMIA,
  any(number('age', 'at least', ANAEMIA_AGE), all(IRON_LACK, GUT_BEFORE_PERIODS)),
);
