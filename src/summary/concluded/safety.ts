/** The safety questions as they were answered, each by itself (D65). */
import { tidy } from '../../language/tidy.ts';
import type { Visit } from '../../rules/record/visit.ts';
import type { Assessment, SafetyLine } from '../../rules/words/assessment.ts';
import { lower, upper } from '../../rules/words/phrases.ts';
import { line } from '../lines.ts';
import type { Section, SummaryLine } from '../summary.ts';
import { safetyName, safetyOf } from './leading.ts';

/** The whole name with what was told of it: "legs weaker, giving way (one leg, for days)". */
export const toldOf = ({ label, says }: SafetyLine): string =>
  says === '' ? lower(label) : `${lower(label)} (${tidy(says)})`;

export function safety(visit: Visit, assessment: Assessment): Section {
  const all = safetyOf(visit, assessment);
  const among = (
    state: SafetyLine['state'],
    name: (each: SafetyLine) => string,
    rest: Omit<Partial<SummaryLine>, 'says'>,
  ): readonly SummaryLine[] => {
    const names = all.filter((each) => each.state === state).map(name);
    return names.length === 0 ? [] : [line(`${upper(names.join('; '))}.`, rest)];
  };
  return {
    id: 'flags',
    title: 'Safety questions',
    shape: 'rows',
    cites: [],
    lines: [
      ...among('yes', toldOf, { label: 'Yes', strong: true }),
      ...among('unsure', toldOf, { label: 'Unsure', strong: true }),
      ...among('no', safetyName, { label: 'No' }),
      ...among('not-asked', ({ label }) => lower(label), {
        label: 'Not asked',
        keeps: true,
        gap: true,
      }),
    ],
  };
}
