/** The calm and the tick of "met" are earned: nothing unsure, unasked, unread or unexamined stands beside them (D54). */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { isAsked } from '../../src/rules/facts/relevance.ts';
import { CONDITION_IDS, SAFETY_IDS } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { assessed, classicVisit, decided } from '../rules/a-visit.ts';
import { filling, likelyVisit } from '../rules/any-visit.ts';
import { put } from '../rules/places.ts';
import { law, type Law } from './relations-law.ts';

/** Few changes to a visit that is met, where calm is possible, and anything. */
const nearMet: fc.Arbitrary<Visit> = fc.oneof(
  likelyVisit,
  fc
    .array(filling, { maxLength: 2 })
    .map((fillings) =>
      fillings.reduce((visit, [place, value]) => put(visit, place, value), classicVisit),
    ),
);

/** What must not stand beside calm, in words; read from the answers, by no rule. */
function disturbing(visit: Visit): readonly string[] {
  const safety = SAFETY_IDS.filter((id) => isAsked(visit, `safety.${id}`));
  return [
    ...safety.filter((id) => visit.safety[id]?.answer === undefined).map((id) => `${id} blank`),
    ...SAFETY_IDS.filter((id) => visit.safety[id]?.answer === 'unsure'),
    ...CONDITION_IDS.filter((id) => visit.conditions[id]?.state === 'unsure'),
    ...(visit.safety['restless-distress']?.details?.includes('self-harm') === true &&
    visit.safety['restless-distress'].answer === 'yes'
      ? ['self-harm']
      : []),
    ...(visit.answers['impulse-change'] === 'yes' ? ['impulses'] : []),
  ];
}

export const CALM_LAWS: readonly Law[] = [
  law('a calm headline is one of met, and nothing disturbs it', nearMet, (visit) => {
    const { headline, flags } = assessed(visit);
    if (!headline.calm) return;
    expect(['met', 'met-with-coexisting']).toContain(headline.id);
    expect(disturbing(visit)).toEqual([]);
    expect(decided(visit).outstanding).toEqual([]);
    expect(flags.filter(({ tier }) => tier === 'emergency' || tier === 'urgent')).toEqual([]);
  }),
];
