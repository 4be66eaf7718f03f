/** The answers behind a line as links, the rule in words, and its sources. */
import { QuestionLink } from '../../checklist/question-link.tsx';
import { Cited } from '../../checklist/section-link.tsx';
import { MEDICINE_CLASSES } from '../../rules/record/medicines/classes.ts';
import type { Line } from '../../rules/logic/condition.ts';
import type { Truth } from '../../rules/logic/truth.ts';
import type { Why } from '../../rules/words/assessment.ts';
import { logicOf, reasonsOf, type Reason } from '../../rules/words/reasons.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { ruleAddress } from './evidence-address.ts';

const MARKS: Readonly<Record<Truth, { readonly icon: IconName; readonly words: string }>> = {
  yes: { icon: 'tick', words: 'yes' },
  no: { icon: 'close', words: 'no' },
  undetermined: { icon: 'open', words: 'open' },
};

function ReasonLine({ reason: { truth, question, says } }: { readonly reason: Reason }) {
  const { icon, words } = MARKS[truth];
  return (
    <li className="reason" data-truth={truth}>
      <span className="mark">
        <Icon name={icon} /> {words}
      </span>
      <QuestionLink to={question}>{says}</QuestionLink>
    </li>
  );
}

const keyed = <T,>(items: readonly T[]) => items.map((item, at) => ({ item, key: String(at) }));

function Logic({ line }: { readonly line: Line }) {
  return (
    <li>
      {line.says}
      {line.of.length === 0 ? null : (
        <ul>
          {keyed(line.of).map(({ item, key }) => (
            <Logic key={key} line={item} />
          ))}
        </ul>
      )}
    </li>
  );
}

/**
 * The rule's place in the Evidence area. A line about a medicine that is not in the list has the
 * typed name in its rule, and nothing that was typed goes into the address.
 */
function placeInEvidence(rule: string): string {
  const [table = '', row = ''] = rule.split('/');
  return table === 'medicines' && !(row in MEDICINE_CLASSES) ? table : rule;
}

export function RuleLink({ rule }: { readonly rule: string }) {
  const place = placeInEvidence(rule);
  return (
    <a className="rule-link" href={ruleAddress(place)}>
      Rule {place} in Evidence
    </a>
  );
}

export function WhyBody({ why }: { readonly why: Why }) {
  const { rule, sources } = why;
  const reasons = reasonsOf(why);
  const logic = logicOf(why);
  return (
    <div className="why-body">
      {reasons.length === 0 ? null : (
        <ul className="reasons">
          {keyed(reasons).map(({ item, key }) => (
            <ReasonLine key={key} reason={item} />
          ))}
        </ul>
      )}
      {logic.says === '' && logic.of.length === 0 ? null : (
        <>
          <h4>The rule</h4>
          <ul className="logic">
            <Logic line={logic} />
          </ul>
        </>
      )}
      {sources.length === 0 ? null : (
        <>
          <h4>{sources.length === 1 ? 'Source' : 'Sources'}</h4>
          <ul className="logic">
            {keyed(sources).map(({ item, key }) => (
              <li key={key}>
                <Cited citation={item} />
              </li>
            ))}
          </ul>
        </>
      )}
      {rule === '' ? null : <RuleLink rule={rule} />}
    </div>
  );
}
