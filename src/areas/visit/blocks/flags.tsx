/** What must not wait, and what its absence does not rest on. */
import { useVisit } from '../../../checklist/context.tsx';
import type { Tier } from '../../../rules/tables/results.ts';
import type { Said, Flag, OpenQuestion } from '../../../rules/words/assessment.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { safetyAsked } from '../../../rules/words/safety-asked.ts';
import { WhyDetails } from '../why.tsx';
import { Block, Links } from './block.tsx';

const FLAG_ICONS: Readonly<Record<Tier, IconName>> = {
  emergency: 'alarm',
  urgent: 'caution',
  routine: 'info',
  note: 'info',
};

function FlagLine({ flag }: { readonly flag: Flag }) {
  const { tier, time, finding, detail, suspects, action, notRls, why } = flag;
  return (
    <li className="flag" data-tier={tier}>
      <Icon name={FLAG_ICONS[tier]} />
      <div>
        <p>
          <b>{tier === 'note' ? 'Note' : time}:</b> {detail === '' ? finding : detail}.
        </p>
        {suspects === '' ? null : <p className="muted">Suspect {suspects}.</p>}
        <p>{action}</p>
        {notRls === undefined ? null : <p className="muted">{notRls}</p>}
        <WhyDetails about={finding} why={why} />
      </div>
    </li>
  );
}

const isBlankState = (state: string) => state === 'not-examined' || state === 'not-interpretable';

/** Silence is no clearance: "none" is only said of what was asked or examined. */
function noFlags({ safety, exam }: Said): string {
  const asked = safety.some((line) => line.state !== 'not-asked');
  const examined = exam.some((line) => !isBlankState(line.state));
  if (asked && examined)
    return 'None on what was asked and examined so far; the rest stands above.';
  if (asked) return 'None on what was asked so far. Nothing is examined yet.';
  if (examined) return 'None on what was examined so far. No safety question is asked yet.';
  return 'Not known: no safety question is asked and nothing is examined yet.';
}

export function Flags({ assessment }: { readonly assessment: Said }) {
  const { flags } = assessment;
  return (
    <Block title="Red flags">
      {flags.length === 0 ? (
        <p className="muted">{noFlags(assessment)}</p>
      ) : (
        <ul className="flags">
          {flags.map((flag) => (
            <FlagLine key={flag.id} flag={flag} />
          ))}
        </ul>
      )}
    </Block>
  );
}

/** A list that is long until asked about: how many, and the links on demand. */
function Blank({ says, of }: { readonly says: string; readonly of: readonly OpenQuestion[] }) {
  if (of.length === 0) return null;
  if (of.length <= 3)
    return (
      <div className="blank">
        <p>{says}:</p>
        <Links of={of} />
      </div>
    );
  return (
    <details className="why">
      <summary>
        {says}: {of.length}
      </summary>
      <Links of={of} />
    </details>
  );
}

/** What an absence of flags does not rest on. */
export function Blanks({ assessment: { safety, exam } }: { readonly assessment: Said }) {
  const visit = useVisit((running) => running);
  const notAsked = safetyAsked(visit, safety)
    .filter(({ state }) => state === 'not-asked')
    .map(({ id, label }): OpenQuestion => ({ question: `safety.${id}`, says: label }));
  const notExamined = exam
    .filter(({ state, asked }) => asked && isBlankState(state))
    .map(({ id, label }): OpenQuestion => ({ question: `exam.${id}`, says: label }));
  return (
    <>
      <Blank says="Safety questions not asked" of={notAsked} />
      <Blank says="Not examined" of={notExamined} />
    </>
  );
}
