/** Why a line stands there: the answers behind it as links, the rule in words, and its sources. */
import { useState, type ReactNode } from 'react';
import { QuestionLink } from '../../checklist/question-link.tsx';
import { Cited } from '../../checklist/section-link.tsx';
import type { Reason, Why } from '../../rules/words/assessment.ts';
import { MEDICINE_CLASSES } from '../../rules/record/medicines/classes.ts';
import type { Line } from '../../rules/logic/condition.ts';
import type { Truth } from '../../rules/logic/truth.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { ruleAddress } from './evidence-address.ts';
import './why.css';

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

function RuleLink({ rule }: { readonly rule: string }) {
  const place = placeInEvidence(rule);
  return (
    <a className="rule-link" href={ruleAddress(place)}>
      Rule {place} in Evidence
    </a>
  );
}

export function WhyBody({ why: { rule, reasons, logic, sources } }: { readonly why: Why }) {
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

type DisclosureProps = {
  /** Ends the name, since a page has many of these. */
  readonly about: string;
  readonly children: ReactNode;
};

/** "Why", with what is inside drawn only while it is open. */
export function WhyDisclosure({ about, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Why<span className="hidden-words">: {about}</span>
      </summary>
      {isOpen ? children : null}
    </details>
  );
}

export function WhyDetails({ about, why }: { readonly about: string; readonly why: Why }) {
  return (
    <WhyDisclosure about={about}>
      <WhyBody why={why} />
    </WhyDisclosure>
  );
}
