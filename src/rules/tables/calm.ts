/**
 * What takes the calm and the tick from a headline of met (D54): every row that holds takes it away,
 * and says what is not yet done, or not settled. A flag that stands and what is unsure are named in
 * lines of their own; here they are counted.
 */
import { answerLeaf } from '../logic/leaf.ts';
import type { Table } from '../logic/table.ts';
import { cite, type Citations } from './sources.ts';

type YesNo = 'yes' | 'no';

export type CalmId =
  | 'safety-not-asked'
  | 'examination-outstanding'
  | 'medicines-blank'
  | 'medicine-unread'
  | 'cause-not-named'
  | 'safety-unsettled'
  | 'safety-unsure'
  | 'condition-unsure'
  | 'flag-stands'
  | 'impulse-unsettled';

/** Outcomes, all two-valued, each by the id of the row that reads it. */
export type CalmFacts = Readonly<Record<CalmId, YesNo>>;

type CalmResult = {
  readonly kind: 'not-done' | 'not-settled' | 'not-checked';
  /** "safety question"; counted where there is a word for several. */
  readonly one: string;
  readonly several?: string;
};

const is = answerLeaf<CalmFacts>();

const D54: Citations = [cite('project-design', 'D54', 'design')];
const UNREAD: Citations = [...D54, cite('project-design', 'D72', 'design')];
const UNSURE: Citations = [...D54, cite('project-design', 'D79', 'design')];

const row = (id: CalmId, then: CalmResult, sources = D54) => ({
  id,
  when: is(id, 'yes'),
  then,
  reassures: false,
  sources,
});

export const CALM: Table<CalmFacts, CalmId, CalmResult> = {
  id: 'calm',
  takes: 'every',
  rows: [
    row('safety-not-asked', {
      kind: 'not-done',
      one: 'safety question',
      several: 'safety questions',
    }),
    row('examination-outstanding', { kind: 'not-done', one: 'examination' }),
    row('medicines-blank', { kind: 'not-done', one: 'medicines' }),
    row('medicine-unread', { kind: 'not-checked', one: '{name}' }, UNREAD),
    row('cause-not-named', {
      kind: 'not-done',
      one: 'cause of a finding',
      several: 'causes of findings',
    }),
    row('safety-unsettled', {
      kind: 'not-settled',
      one: 'safety question answered yes',
      several: 'safety questions answered yes',
    }),
    row(
      'safety-unsure',
      {
        kind: 'not-settled',
        one: 'unsure safety question',
        several: 'unsure safety questions',
      },
      UNSURE,
    ),
    row(
      'condition-unsure',
      { kind: 'not-settled', one: 'unsure condition', several: 'unsure conditions' },
      UNSURE,
    ),
    row('flag-stands', { kind: 'not-settled', one: 'red flag', several: 'red flags' }),
    row('impulse-unsettled', { kind: 'not-settled', one: 'new impulses' }),
  ],
};

const LEADS = {
  'not-done': 'Not yet',
  'not-settled': 'Not settled',
  'not-checked': 'Not checked',
} as const;

/** "10 safety questions", "examination". */
export function countedWords({ one, several }: CalmResult, count: number | '{n}'): string {
  if (several === undefined) return one;
  return `${count} ${count === 1 ? one : several}`;
}

/** "Not yet: 10 safety questions, examination." */
export const calmWords = (kind: CalmResult['kind'], what: readonly string[]): string =>
  `${LEADS[kind]}: ${what.join(', ')}.`;
