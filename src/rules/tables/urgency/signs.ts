/** What several pathways read alike: times, and findings by the name a clinician gives them. */
import { is } from '../../facts/leaf.ts';
import type { Tempo } from '../../facts/tempo.ts';
import { all, any, named } from '../../logic/condition.ts';

export const upTo14Days = ['sudden', 'hours', 'days', 'up-to-14-days'] as const satisfies Tempo[];
export const under4Weeks = [...upTo14Days, 'two-to-four-weeks'] as const;
export const hoursTo4Weeks = ['hours', 'days', 'up-to-14-days', 'two-to-four-weeks'] as const;
export const over1Month = ['one-to-three-months', 'longer'] as const;

export const newWeakness = named('new weakness', is('weakness', 'new'));
export const backOrLegPain = named(
  'back pain or pain shooting down a leg',
  any(is('back-pain', 'yes'), is('radicular-pain', 'yes'), is('back-pain-danger', 'yes')),
);
/**
 * "New or worse within 14 days, or onset unknown" (D4, E3; §3.3 "or worsening"). Stocking loss of
 * unknown onset is R2's; a level on the trunk is of both legs.
 */
const bothLegsDeficit = named(
  'new or worsening deficit of both legs, up to 14 days or onset unknown',
  any(
    all(
      newWeakness,
      is('weakness-pattern', 'both-sides'),
      any(is('weakness-tempo', ...upTo14Days, 'unknown'), is('weakness-course', 'worsening')),
    ),
    all(
      is('sensory-loss', 'new'),
      is('sensory-both-sides', 'yes'),
      is('light-touch', 'one-root-or-nerve', 'other'),
      any(is('sensory-tempo', ...upTo14Days, 'unknown'), is('sensory-course', 'worsening')),
    ),
    all(
      is('sensory-loss', 'new'),
      is('light-touch', 'sensory-level'),
      any(is('sensory-tempo', ...upTo14Days, 'unknown'), is('sensory-course', 'worsening')),
    ),
    all(is('sensory-loss', 'new'), is('stocking-loss', 'yes'), is('sensory-tempo', ...upTo14Days)),
  ),
);
export const caudaEquina = named(
  'suspected cauda equina',
  any(
    all(is('sacral', 'definite'), is('sacral-tempo', 'within-14-days', 'unknown')),
    all(bothLegsDeficit, backOrLegPain),
  ),
);
export const newCordSign = named('new cord sign', is('cord-sign', 'new'));
export const anyDeficit = named(
  'any new deficit',
  any(
    newWeakness,
    is('sensory-loss', 'new'),
    newCordSign,
    is('sacral', 'definite'),
    is('gait-presence', 'new'),
    is('new-neurological-sign', 'yes'),
    is('reported-weakness', 'power-not-examined'),
  ),
);
/** Asked in S4, or mentioned by the patient (D4, E6). */
export const breathlessAtRest = named(
  'breathless at rest or lying',
  any(is('breathless', 'yes'), is('breathless-lying', 'yes')),
);
/** A limb that suffers on examination: weak or numb, up to 14 days or onset unknown (D4, E7). */
export const weakOrNumb = named(
  'new weakness or sensory loss, up to 14 days or onset unknown',
  any(
    all(newWeakness, is('weakness-tempo', ...upTo14Days, 'unknown')),
    all(is('sensory-loss', 'new'), is('sensory-tempo', ...upTo14Days, 'unknown')),
  ),
);
export const weakOrSaysSo = named(
  'new weakness, or weakness reported and power not examined',
  any(newWeakness, is('reported-weakness', 'power-not-examined')),
);
