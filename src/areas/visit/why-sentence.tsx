/** Why the assessment says what leads it: one sentence, and the way to the rule. */
import { verdictSentence, whySentence } from '../../rules/words/why-sentence.ts';
import { RuleLink } from './why-body.tsx';
import { useAssessment } from './use-assessment.ts';

export function WhySentence() {
  const { flags, verdicts } = useAssessment();
  const flag = flags.find(({ leads }) => leads);
  const [verdict] = verdicts;
  if (flag === undefined && verdict === undefined) return null;
  const why = flag?.why ?? verdict?.why;
  return (
    <div className="why-body">
      {flag === undefined ? null : <p>{whySentence(flag.why)}</p>}
      {flag !== undefined || verdict === undefined ? null : <p>{verdictSentence(verdict)}</p>}
      {why === undefined ? null : <RuleLink rule={why.rule} />}
    </div>
  );
}
