/** The five criteria, and what the three sets make of them. */
import type { Assessment, Criterion } from '../../rules/words/assessment.ts';
import { isAsked } from '../../rules/facts/relevance.ts';
import { lower, upper } from '../../rules/words/phrases.ts';
import { answerWords } from '../../rules/record/questions.ts';
import type { AnswerId, Visit } from '../../rules/record/visit.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section, Sign } from '../summary.ts';

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

/** "No now, earlier not asked", "Unsure": what was answered, as it was (D65). */
function answered({ number }: Criterion, visit: Visit): string {
  const { answers } = visit;
  const { now, earlier } = ANSWERS[number];
  const said = answerWords(now, answers);
  if (said === undefined) return upper(NOT_ASKED);
  if (earlier === undefined) return said;
  const [id, when] = earlier;
  if (!isAsked(visit, id)) return said;
  return `${said} now, ${when} ${lower(answerWords(id, answers) ?? NOT_ASKED)}`;
}

const VALUE: Readonly<Record<Criterion['value'], { sign: Sign; value: string }>> = {
  yes: { sign: '✓', value: 'Yes' },
  no: { sign: '✗', value: 'No' },
  open: { sign: '?', value: 'Open' },
};

export function criteria(visit: Visit, assessment: Assessment, { numbers }: Numbering): Section {
  const judged = answerWords('own-judgement', visit.answers);
  return {
    id: 'criteria',
    title: 'Essential criteria (IRLSSG 2012)',
    shape: 'rows',
    cites: numbers(assessment.criteria.flatMap((each) => each.why.sources)),
    lines: assessment.criteria.map((each) => {
      const said = answered(each, visit);
      const { sign, value } = VALUE[each.value];
      // "No now, earlier no", "Unsure": the answer says more than the value made of it.
      const now = visit.answers[ANSWERS[each.number].now];
      const isWhole = now === each.value || (each.value === 'open' && now !== 'yes');
      const notes = [
        each.number === 5 || isWhole ? '' : now === undefined ? said : `Answered ${lower(said)}`,
        each.note ?? '',
        each.number === 5 && judged !== undefined
          ? `Clinician’s own judgement: ${lower(judged)}`
          : '',
      ];
      return line([...new Set(notes.map(sentence))].filter(Boolean).join(' '), {
        sign,
        value: each.number !== 5 && isWhole ? said : value,
        label: `${each.number}. ${each.label}`,
        keeps: true,
      });
    }),
  };
}

export function verdicts(assessment: Assessment, { numbers }: Numbering): Section {
  return {
    id: 'verdicts',
    title: 'By criteria set',
    shape: 'rows',
    cites: [],
    lines: assessment.verdicts.map((each) =>
      line(sentence(each.says), { label: each.name, cites: numbers(each.why.sources) }),
    ),
  };
}
