/** What the guideline says of treatment: its statements, their strength, and what was read of them. */
import {
  TREATMENT_INTRO,
  TREATMENT_STATEMENTS,
  type TreatmentStatement,
} from '../../evidence/treatment-statements.ts';
import { SectionLink } from '../../checklist/section-link.tsx';
import { upper } from '../../rules/words/phrases.ts';
import { CitationList } from './citation-list.tsx';
import { RuleLinks } from './rule-links.tsx';

function One({ of }: { readonly of: TreatmentStatement }) {
  return (
    <li>
      <h3>{of.title}</h3>
      <p className="muted">
        {upper(of.strength)}. <SectionLink to="9" />, item {of.item}.
      </p>
      <ul className="own">
        {of.of.map(({ name, own }) => (
          <li key={name}>
            {name}
            {own === undefined ? null : <span className="muted"> ({own})</span>}
          </li>
        ))}
      </ul>
      {of.note === undefined ? null : <p>{of.note}</p>}
      <RuleLinks rules={of.rules} />
      <CitationList citations={of.sources} />
    </li>
  );
}

export function TreatmentView() {
  return (
    <section className="topic">
      <h2>What the guideline says of treatment</h2>
      <p>{TREATMENT_INTRO}</p>
      <ul className="cards statements">
        {TREATMENT_STATEMENTS.map((of) => (
          <One key={of.id} of={of} />
        ))}
      </ul>
    </section>
  );
}
