/** What several pathways read alike: times, and findings by the name a clinician gives them. */
import { is } from '../../facts/leaf.ts';
import type { Tempo } from '../../facts/tempo.ts';
import { all, any, named } from '../../logic/condition.ts';

export const upTo14Days = ['hours', 'days', 'up-to-14-days'] as const satisfies Tempo[];
export const under4Weeks = [...upTo14Days, 'two-to-four-weeks'] as const;
export const over1Month = ['one-to-three-months', 'longer'] as const;
/** Not known is no blank: it is an answer. */
export const notDated = ['unknown', 'blank'] as const;
/** A course that is not recorded reads as worsening (D51). */
export const mayWorsen = ['worsening', 'unknown', 'blank'] as const;
/** Since minutes, hours or days, or it cannot be said. */
export const atOnce = ['hours', 'days', 'unknown'] as const;

/** Since when weakness is not known by one account, whatever another says (D51). */
const weaknessUnknown = is('weakness-unknown', 'yes');
const sensoryUnknown = is('sensory-unknown', 'yes');
/** Weakness within 4 weeks, or not known. */
export const weakRecently = any(is('weakness-tempo', ...under4Weeks), weaknessUnknown);
export const weakUndated = any(is('weakness-tempo', 'blank'), weaknessUnknown);
export const numbRecently = any(is('sensory-tempo', ...under4Weeks), sensoryUnknown);
export const numbUnknown = sensoryUnknown;
export const weakUnknown = weaknessUnknown;

export const newWeakness = named('new weakness', is('weakness', 'new'));
export const backOrLegPain = named(
  'back pain or pain shooting down a leg',
  any(is('back-pain', 'yes'), is('radicular-pain', 'yes'), is('back-pain-danger', 'yes')),
);
export const ankleReflexesLost = named('ankle reflexes lost, newly', is('ankle-reflexes', 'lost'));
/** Told, and not settled as pain, tiredness or explained (D51). */
export const toldWeak = named(
  'legs weaker by account, not settled',
  is('told-weakness', 'stands', 'gone'),
);
export const toldUnsteady = named(
  'unsteady or falls by account, not settled',
  is('told-balance', 'stands', 'gone'),
);

/**
 * New or worsening within 14 days (D4, E3). A stocking loss counts only where it is young or worse, and
 * a level on the trunk is a cord sign, not a deficit of both legs (D23, D55).
 */
const bothLegsWeak = all(newWeakness, is('both-legs-weak', 'yes'));
const bothLegsNumb = all(
  is('rising-loss', 'yes'),
  is('level-alone', 'no'),
  any(
    is('sensory-tempo', ...upTo14Days),
    all(is('sensory-tempo', 'two-to-four-weeks'), is('sensory-course', 'worsening')),
    all(is('stocking-loss', 'no'), sensoryUnknown),
  ),
);
const bothLegsDeficit = named(
  'new deficit of both legs, up to 14 days, worsening within 4 weeks, or onset unknown',
  any(
    all(
      bothLegsWeak,
      any(
        is('weakness-tempo', ...upTo14Days),
        weaknessUnknown,
        all(is('weakness-tempo', 'two-to-four-weeks'), is('weakness-course', 'worsening')),
      ),
    ),
    bothLegsNumb,
  ),
);
export const sacralNow = named(
  'bladder, bowel or saddle, definite, within 14 days or onset not known',
  all(is('sacral', 'definite'), is('sacral-tempo', 'within-14-days', 'unknown')),
);
export const newCordSign = named('new cord sign', is('cord-sign', 'new'));
/** Beside a cord sign: weakness within 4 weeks is a clause of E4 by itself. */
export const caudaEquina = named(
  'suspected cauda equina',
  any(sacralNow, all(any(all(bothLegsWeak, weaknessUnknown), bothLegsNumb), backOrLegPain)),
);
/** With a cord sign the cord leads, and the deficit of both legs is the cord's (D55). */
export const deficitWithPain = named(
  'deficit of both legs with back or leg pain, and no cord sign',
  all(bothLegsDeficit, backOrLegPain),
);
export const anyDeficit = named(
  'any new deficit',
  any(
    newWeakness,
    is('sensory-loss', 'new'),
    newCordSign,
    is('sacral', 'definite'),
    is('new-neurological-sign', 'yes'),
    is('reported-weakness', 'power-not-examined'),
  ),
);
/** Asked in S4, or mentioned by the patient (D4, E6). */
export const breathlessAtRest = named(
  'breathless at rest or lying',
  any(is('breathless', 'yes'), is('breathless-lying', 'yes')),
);
/** A limb that suffers on examination: weak or numb, up to 14 days or onset not known (D4, E7). */
export const weakOrNumb = named(
  'new weakness or sensory loss, up to 14 days or onset not known',
  any(
    all(newWeakness, any(is('weakness-tempo', ...upTo14Days, 'blank'), weaknessUnknown)),
    all(
      is('sensory-loss', 'new'),
      any(
        is('sensory-tempo', ...upTo14Days),
        // A stocking loss that is not dated is an everyday neuropathy.
        all(is('stocking-found', 'no'), any(is('sensory-tempo', 'blank'), sensoryUnknown)),
      ),
    ),
  ),
);
export const weakOrSaysSo = named(
  'new weakness, or weakness reported and power not examined',
  any(newWeakness, is('reported-weakness', 'power-not-examined')),
);
