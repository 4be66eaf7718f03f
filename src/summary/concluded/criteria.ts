/** The five criteria, and what the three sets make of them. */
import type { Assessment, Criterion } from '../../rules/words/assessment.ts';
import { lower } from '../../rules/words/phrases.ts';
import { answerWords } from '../../rules/record/questions.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section, Sign } from '../summary.ts';

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
      const notes = [
        each.note ?? '',
        each.number === 5 && judged !== undefined
          ? `Clinician’s own judgement: ${lower(judged)}`
          : '',
      ];
      return line(notes.map(sentence).filter(Boolean).join(' '), {
        ...VALUE[each.value],
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
