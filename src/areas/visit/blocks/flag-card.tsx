/** The red flag that leads: a time, a finding and three lines, of which what to do is never cut. */
import type { Flag } from '../../../rules/words/assessment.ts';
import { inTurn, upper } from '../../../rules/words/phrases.ts';

export function FlagCard({ flag, pressing }: { readonly flag: Flag; readonly pressing: number }) {
  const { tier, time, finding, what, suspects, notRls, do: does, ends } = flag;
  const suspected = inTurn(suspects === '' ? '' : upper(`${suspects}.`), notRls ?? '');
  return (
    <div className="flag-card" data-tier={tier}>
      <div className="flag-head">
        <h2>
          <span className="time">{time}</span> {upper(finding)}
        </h2>
        {pressing === 0 ? null : (
          <p className="more-flags">
            +{pressing}
            <span className="hidden-words"> more red flags</span>
          </p>
        )}
      </div>
      <dl>
        {what === '' ? null : (
          <div className="what">
            <dt>What</dt>
            <dd>{what}.</dd>
          </div>
        )}
        {suspected === '' ? null : (
          <div className="suspect">
            <dt>Suspect</dt>
            <dd>{suspected}</dd>
          </div>
        )}
        <div className="do">
          <dt>Do</dt>
          <dd>
            <b>{does}.</b> {ends}
          </dd>
        </div>
      </dl>
    </div>
  );
}
