/** The impression: the headline, what was said when it was recorded, and the clinician's own words. */
import { tidy } from '../../language/tidy.ts';
import type { Assessment, Flag, HeadlineLine } from '../../rules/words/assessment.ts';
import { rulesBeside } from '../../rules/edition.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { line, openWords, sentence } from '../lines.ts';
import type { Section, SummaryContext, SummaryLine } from '../summary.ts';

const CONCLUSION_WORDS = { agree: 'Agrees', differ: 'Differs', defer: 'Defers' } as const;

/** The clinician's own words, or a line to write them on. */
function conclusion({ answers, words }: Visit): SummaryLine {
  const because = tidy(words['conclusion-because'] ?? '');
  const label = 'Clinician’s conclusion';
  if (answers.conclusion === undefined) {
    return line(because, { label, keeps: true, blank: because === '' });
  }
  const chosen = CONCLUSION_WORDS[answers.conclusion];
  return because === ''
    ? line(`${chosen}.`, { label, keeps: true, blank: answers.conclusion !== 'agree' })
    : line(`${chosen}: ${sentence(because)}`, { label, keeps: true });
}

/**
 * A line below the headline that only names a red flag again; an emergency may be said twice, and a
 * routine one is named under a headline that is no red flag itself (D79).
 */
const namesFlag = (
  { flag: about }: HeadlineLine,
  headline: HeadlineLine,
  raised: readonly Flag[],
): boolean =>
  raised.some(
    ({ id, tier }) =>
      id === about && tier !== 'emergency' && (tier !== 'routine' || headline.kind === 'flag'),
  );

const saying = ({ says }: HeadlineLine): SummaryLine => line(sentence(says), { keeps: true });

export function impression(
  visit: Visit,
  { headline, flags: raised }: Assessment,
  about: SummaryContext,
): Section {
  const { recordedUnder } = about;
  const urgent = headline.id === 'emergency' || headline.id === 'urgent';
  const isSaid = [headline, ...headline.also].some(({ kind }) => kind === 'open');
  const unsaid = openWords(headline.open.filter(({ isBeside }) => !isSaid || isBeside === true));
  // The blanks stand below, under the red flags, in full and never folded.
  const isNamed = (each: HeadlineLine): boolean => namesFlag(each, headline, raised);
  const also = headline.also.filter((each) => each.kind !== 'blank' && !isNamed(each));
  const further = headline.also.filter(isNamed).length;
  // What is only called up follows what presses more.
  const isEmergency = ({ flag }: HeadlineLine): boolean =>
    raised.some(({ id, tier }) => id === flag && tier === 'emergency');
  const firstBelow = also.findIndex((each) => !isEmergency(each));
  const at = firstBelow === -1 ? also.length : firstBelow;
  const changed =
    recordedUnder !== undefined && tidy(recordedUnder.impression) !== tidy(headline.says);
  return {
    id: 'impression',
    title: 'Impression',
    shape: 'box',
    cites: [],
    lines: [
      line(tidy(headline.says), { strong: true, keeps: true, ...(urgent ? { sign: '▲' } : {}) }),
      ...(changed
        ? [
            line(
              `${sentence(recordedUnder.impression)} Rules ${rulesBeside(about, recordedUnder)} say what stands above.`,
              {
                label: `When recorded, under rules ${rulesBeside(recordedUnder, about)}`,
                keeps: true,
              },
            ),
          ]
        : []),
      ...also.slice(0, at).map(saying),
      ...(further === 0
        ? []
        : [line(`And ${further} more under the red flags below.`, { sign: '▲', keeps: true })]),
      ...also.slice(at).map(saying),
      ...(unsaid === '' ? [] : [line(unsaid, { label: 'Open', sign: '?', keeps: true })]),
      conclusion(visit),
    ],
  };
}
