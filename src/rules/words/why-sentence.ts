/** Why the assessment says what leads it, in one sentence. It loads when somebody asks. */
import { SOURCES, type Citation } from '../tables/sources.ts';
import type { Verdict, Why } from './assessment.ts';
import { listed, lower } from './phrases.ts';
import { reasonsOf } from './reasons.ts';

const OWN = 'own rule, not yet signed';

const isOwn = ({ strength }: Citation): boolean => strength === 'design';

/** "By AAN 2009; own rule, not yet signed". */
function basisOf(sources: readonly Citation[]): string {
  const others = sources.filter((each) => !isOwn(each)).map(({ source }) => SOURCES[source].short);
  const own = sources.some(isOwn) ? [OWN] : [];
  return others.length === 0 ? listed(own) : [`by ${listed(others)}`, ...own].join('; ');
}

/** "Reflexes: ankle jerks absent (by AAN 2009; own rule, not yet signed)." */
export function whySentence(why: Why): string {
  const reasons = reasonsOf(why);
  const holding = reasons.filter(({ truth }) => truth === 'yes');
  const named = (holding.length === 0 ? reasons : holding).map(({ says }) => says);
  return `${[...new Set(named)].join('; ')} (${basisOf(why.sources)}).`;
}

/** Of a verdict: while it is open, what keeps it open. */
export const verdictSentence = ({ id, name, says, why }: Verdict): string =>
  id === 'indeterminate' ? `By ${name}: ${lower(says)}` : whySentence(why);
