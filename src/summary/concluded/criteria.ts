/** The five criteria, and what the three sets make of them. */
import type { Assessment, Criterion, Verdict } from '../../rules/words/assessment.ts';
import { isAsked } from '../../rules/facts/relevance.ts';
import { criterionName } from '../../rules/words/criterion-name.ts';
import { listed, lower, upper } from '../../rules/words/phrases.ts';
import { answerWords } from '../../rules/record/questions.ts';
import type { AnswerId, Visit } from '../../rules/record/visit.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section } from '../summary.ts';

type Answered = {
  readonly now: AnswerId;
  /** Of an earlier time, and how that is called. */
  readonly earlier?: readonly [AnswerId, string];
};
/** The answer for now, and the one for an earlier time where there is one (D8, D35). */
const ANSWERS: Readonly<Record<Criterion['number'], Answered>> = {
  1: { now: 'urge-to-move', earlier: ['urge-to-move-earlier', 'before treatment'] },
  2: { now: 'rest-onset', earlier: ['rest-onset-earlier', 'before treatment'] },
  3: { now: 'relief-by-movement', earlier: ['relief-by-movement-earlier', 'earlier'] },
  4: { now: 'evening-pattern', earlier: ['evening-pattern-earlier', 'earlier'] },
  5: { now: 'own-judgement' },
};
const NOT_ASKED = 'not asked';
const NOT_ANSWERED = upper(NOT_ASKED);

/** "No now, earlier not asked", "Unsure": what was answered, as it was (D65). */
function answered({ number }: Criterion, visit: Visit): string {
  const { answers } = visit;
  const { now, earlier } = ANSWERS[number];
  const said = answerWords(now, answers);
  if (said === undefined) return NOT_ANSWERED;
  if (earlier === undefined) return said;
  const [id, when] = earlier;
  if (!isAsked(visit, id)) return said;
  return `${said} now, ${when} ${lower(answerWords(id, answers) ?? NOT_ASKED)}`;
}

const VALUE = { yes: 'Yes', no: 'No', open: 'Open' } as const;

/** How a criterion stands, as it was answered, and what is to be said beside it (D65). */
export function standing(each: Criterion, visit: Visit) {
  const said = answered(each, visit);
  const value = VALUE[each.value];
  // "No now, earlier no", "Unsure": the answer says more than the value made of it.
  const now = visit.answers[ANSWERS[each.number].now];
  const isWhole = now === each.value || (each.value === 'open' && now !== 'yes');
  const judged = answerWords('own-judgement', visit.answers);
  return {
    value: each.number !== 5 && isWhole ? said : value,
    /** What was answered, where the value is another; else empty. */
    answered:
      each.number === 5 || isWhole ? '' : now === undefined ? said : `Answered ${lower(said)}`,
    notes: [
      each.number === 5 && each.value === 'yes' ? '' : (each.note ?? ''),
      each.number === 5 && judged !== undefined
        ? `Clinician’s own judgement: ${lower(judged)}`
        : '',
    ],
  };
}

export function criteria(visit: Visit, assessment: Assessment, { numbers }: Numbering): Section {
  const remarks = new Set<string>();
  return {
    id: 'criteria',
    title: 'Five criteria (IRLSSG 2012)',
    shape: 'rows',
    cites: numbers(assessment.criteria.flatMap((each) => each.why.sources)),
    lines: assessment.criteria.map((each) => {
      const { value, answered: said, notes } = standing(each, visit);
      // A remark on several of them stands with the first.
      const beside = [...new Set([said, ...notes].map(sentence))].filter(
        (words) => words !== '' && !remarks.has(words),
      );
      for (const words of notes.map(sentence)) remarks.add(words);
      return line(beside.join(' '), {
        value,
        label: criterionName(each.number),
        gap: value === NOT_ANSWERED,
      });
    }),
  };
}

/**
 * Three sets that say the same say it together. What the set of the five criteria says by itself stands
 * in the verdict and in their rows, unless it rests on more than they do.
 */
export function verdicts(
  { verdicts: all, criteria: five }: Assessment,
  { numbers }: Numbering,
): Section {
  const cited = new Set(five.flatMap(({ why }) => why.sources.map(({ source }) => source)));
  const isSaid = ([first, ...more]: readonly Verdict[]): boolean =>
    first?.set === 'irlssg' &&
    more.length === 0 &&
    !/\. \S/u.test(first.says) &&
    first.why.sources.every(({ source }) => cited.has(source));
  const groups = [...new Set(all.map(({ says }) => says))]
    .map((says) => all.filter((each) => each.says === says))
    .filter((group) => !isSaid(group));
  return {
    id: 'verdicts',
    title: 'Criteria sets',
    shape: 'points',
    cites: [],
    lines: groups.map((alike) =>
      line(sentence(alike[0]?.says ?? ''), {
        label: listed(alike.map(({ name }) => name)),
        cites: numbers(alike.flatMap(({ why }) => why.sources)),
      }),
    ),
  };
}
