/** For each part of a row one pair of states that differ in that part alone, and what each gives. */
import { answerOf, FACT_WORDS, factName } from '../../rules/words/facts.ts';
import type { AnyTable } from '../../evidence/register.ts';
import type { Condition } from '../../rules/logic/condition.ts';
import { leaves } from '../../evidence/parts.ts';
import { exampleOf, type Example } from './examples.ts';

/** A leaf that computes what it reads carries this after the name of its fact. */
const AS_READ = ' (as read)';
const ANY_OTHER = 'any other answer';

const nameOf = (fact: string) => factName(fact.replace(AS_READ, ''));

/** "75 ng/mL" stands as it is; an answer's id is put in words. */
function classInWords(fact: string, is: string): string {
  if (is === ANY_OTHER || /^[\d<>]/u.test(is)) return is;
  return answerOf(nameOf(fact), is);
}

/** What the table says, seen from one of its rows. */
function outcomeInWords(says: string, row: string): string {
  const named = (id: string): string => (id === row ? 'this row' : `row ${id}`);
  const fired = /^fired: (?<fired>.*); possible: (?<possible>.*)$/u.exec(says)?.groups;
  if (fired !== undefined) {
    if (fired['fired']?.split(' ').includes(row) === true) return 'this row holds';
    return fired['possible']?.split(' ').includes(row) === true ? 'open' : 'it does not hold';
  }
  const decided = /^decided: (?<id>.*)$/u.exec(says)?.groups?.['id'];
  if (decided !== undefined) return named(decided);
  const [decides, unless] = says.split(' unless ');
  return unless === undefined ? 'open' : `${named(decides ?? '')}, unless ${named(unless)}`;
}

function ExampleLine({ of, row }: { readonly of: Example; readonly row: string }) {
  const told = of.besides.filter(({ is }) => is !== ANY_OTHER);
  const besides = [
    ...told.map(({ fact, is }) => `${FACT_WORDS[nameOf(fact)].says}: ${classInWords(fact, is)}`),
    ...(told.length < of.besides.length ? ['what else is read: none of the answers named'] : []),
  ].join('; ');
  return (
    <div>
      <dt>{FACT_WORDS[nameOf(of.fact)].says}</dt>
      <dd>
        <p>
          <strong>{classInWords(of.fact, of.stands)}</strong>: {outcomeInWords(of.saysThen, row)}.{' '}
          <strong>{classInWords(of.fact, of.falls)}</strong>: {outcomeInWords(of.saysElse, row)}.
        </p>
        {besides === '' ? null : <p className="besides">In both: {besides}.</p>}
      </dd>
    </div>
  );
}

type ExampleListProps = {
  readonly table: AnyTable;
  readonly row: string;
  readonly when: Condition<never>;
};

export function ExampleList({ table, row, when }: ExampleListProps) {
  const examples = leaves(when).flatMap((_leaf, at) => {
    const of = exampleOf(table.id, row, at);
    return of === undefined ? [] : [{ of, key: String(at) }];
  });
  if (examples.length === 0) return null;
  return (
    <section>
      <h5>{examples.length === 1 ? 'What it changes' : 'What each part changes'}</h5>
      <dl className="facts examples">
        {examples.map(({ of, key }) => (
          <ExampleLine key={key} of={of} row={row} />
        ))}
      </dl>
    </section>
  );
}
