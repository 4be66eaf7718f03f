/** Of whom which causes of low iron are asked (D48). Whether one is asked at all: cause.ts. */
import { is } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, otherwise } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import type { Many } from '../../record/visit.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import { CHILD, ESRD } from './shared.ts';

/** What may lower iron, as it is recorded. */
export type IronLoss = NonNullable<Many['iron-loss']>[number];
export type IronCause = IronLoss | 'milk' | 'growth' | 'demand-of-pregnancy' | 'earlier-loss';

export type IronWhomId =
  | 'iron.whom.overload'
  | 'iron.whom.kidney'
  | 'iron.whom.pregnancy'
  | 'iron.whom.girl'
  | 'iron.whom.child'
  | 'iron.whom.woman'
  | 'iron.whom.others';

export type IronWhom = {
  /** Said before what is asked; empty where nothing is. */
  readonly says: string;
  readonly asks: readonly IronCause[];
};

const DESIGN = cite('project-design', 'D48', 'design');
const MAY_HAVE_PERIODS = is('periods-asked', 'yes');

const OF_CHILDREN: readonly IronCause[] = [
  'low-iron-diet',
  'milk',
  'gut-blood-loss',
  'coeliac',
  'growth',
];
const OF_OTHERS: readonly IronCause[] = [
  'blood-donation',
  'low-iron-diet',
  'gut-blood-loss',
  'anticoagulant-or-nsaid',
  'coeliac',
  'bariatric-surgery',
];

export const IRON_WHOM: Table<Facts, IronWhomId, IronWhom> = {
  id: 'iron-whom',
  takes: 'first',
  rows: [
    row(
      'iron.whom.overload',
      is('iron-overload', 'yes'),
      { says: 'Iron overload is known: ask how much blood was taken by venesection.', asks: [] },
      [DESIGN],
    ),
    row(
      'iron.whom.kidney',
      ESRD,
      { says: 'Dialysis or end-stage kidney disease: with nephrology.', asks: [] },
      [DESIGN],
    ),
    row(
      'iron.whom.pregnancy',
      is('pregnant', 'yes'),
      { says: '', asks: ['demand-of-pregnancy', 'low-iron-diet', 'earlier-loss'] },
      [DESIGN],
    ),
    row(
      'iron.whom.girl',
      all(CHILD, MAY_HAVE_PERIODS),
      { says: '', asks: ['heavy-periods', ...OF_CHILDREN] },
      [DESIGN],
    ),
    row('iron.whom.child', CHILD, { says: '', asks: OF_CHILDREN }, [DESIGN]),
    row('iron.whom.woman', MAY_HAVE_PERIODS, { says: '', asks: ['heavy-periods', ...OF_OTHERS] }, [
      DESIGN,
    ]),
    row('iron.whom.others', otherwise(), { says: '', asks: OF_OTHERS }, [DESIGN]),
  ],
};
