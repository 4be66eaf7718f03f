/** What rides on a headline that is met, in this order and at most two of it (D62). */
import type { Facts } from '../facts/facts.ts';
import { is, number } from '../facts/leaf.ts';
import type { Row, Table } from '../logic/table.ts';
import { TSAT } from './limits/iron.ts';
import { cite, type Citations } from './sources.ts';

export type RiderId = 'impulses' | 'augmentation' | 'provoking' | 'tsat-high' | 'pregnancy';

/** The medicines that provoked it, by what was done with them; empty where none was. */
export type Provoking = {
  readonly begunOn: string;
  readonly stopped: string;
};

/**
 * "begun on sertraline", "after stopping sertraline": those that are so. "On" alone is what RLS may be
 * treated with (D35).
 */
const provokingWords = ({ begunOn, stopped }: Provoking): string =>
  [
    ...(begunOn === '' ? [] : [`begun on ${begunOn}`]),
    ...(stopped === '' ? [] : [`after stopping ${stopped}`]),
  ].join(' and ');

export type Rider = (provoking: Provoking) => string;

const NAMED: Provoking = { begunOn: '{medicine}', stopped: '{medicine}' };
/** The words of a row with the names of its gaps in braces. */
export const riderWords = (then: Rider): string => then(NAMED);

/** Those after them are said further down, each in its place. */
export const MOST_RIDERS = 2;

const D62: Citations = [cite('project-design', 'D62', 'design')];
const row = (
  id: RiderId,
  when: Row<Facts, RiderId, Rider>['when'],
  then: Rider,
): Row<Facts, RiderId, Rider> => ({ id, when, then, reassures: false, sources: D62 });

export const RIDERS: Table<Facts, RiderId, Rider> = {
  id: 'riders',
  takes: 'every',
  rows: [
    row('impulses', is('impulse-change', 'yes'), () => 'with new impulses on treatment'),
    row('augmentation', is('changed-on-treatment', 'yes'), () => 'augmentation suspected'),
    row('provoking', is('provoked', 'yes'), provokingWords),
    row(
      'tsat-high',
      number('tsat', 'above', TSAT.overload),
      () => `TSAT above ${TSAT.overload.figure}`,
    ),
    row('pregnancy', is('pregnant', 'yes'), () => 'in pregnancy'),
  ],
};
