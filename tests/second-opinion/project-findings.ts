/** The project's side of what is compared by finding: each finding's shortest time, its look, and each suspicion. */
import type { Decision } from '../../src/rules/decide.ts';
import { FINDING_IDS, type FindingId } from './findings.ts';
import { outcome, shortest, type Outcome, type Time } from './times.ts';

type Row = Decision['urgency']['all'][number];

/** A note is no time. */
const timeOf = ({ then }: Row): Time => (then.tier === 'note' ? 'none' : then.within);

/** An account that is unsure has no time of the finding: a row asks to clarify (D3). */
const OF_UNSURE: readonly string[] = ['S2-unsure', 'S3-unsure', 'S6-unsure', 'S7-unsure'];

/** Compared by their ids as well as by their findings: they yield to what is sooner (D53). */
const YIELDING: readonly string[] = ['U5-position', 'U7', 'R4-pulses', 'R4-oedema'];

export type ProjectFindings = {
  readonly of: (id: FindingId) => Outcome;
  /** A suspicion's time, by the id of its condition. */
  readonly suspicion: (condition: string) => Time;
  /** It fired, and where it yields no row about its finding is sooner. */
  readonly stands: (id: string) => boolean;
  /** Part of the picture of another finding by its own row, so no line of its own (D53): which the prose does not name. */
  readonly pictured: (tier: Row['then']['tier']) => boolean;
  /** Every row is of a finding, of a suspicion, or is compared by its id. */
  readonly hasOnly: (isCompared: (id: string) => boolean) => boolean;
};

/** Of every row that fired, before any yields to another. */
export function projectFindings({ urgency }: Decision): ProjectFindings {
  // Alone at 80 or over it is a note only, and the row that it yields to says so (D4, R2).
  const isNote = urgency.all.some(({ id }) => id === 'R2-note');
  const rows = urgency.all.filter(({ id }) => !OF_UNSURE.includes(id) && !(isNote && id === 'R2'));
  const standing = [...urgency.fired, ...[...urgency.joined.values()].flat()];
  const of = (id: FindingId): Outcome => {
    const own = rows.filter(({ then }) => then.finding === id);
    return outcome(
      own.filter(({ then }) => !then.look).map(timeOf),
      own.map(({ then }) => then.look),
    );
  };
  return {
    of,
    suspicion: (condition) =>
      shortest(
        rows
          .filter(({ id }) => [`suspect-${condition}`, `suspect-${condition}-unsure`].includes(id))
          .map(timeOf),
      ),
    stands: (id) =>
      standing.some((row) => {
        const finding = FINDING_IDS.find((each) => each === row.then.finding);
        const yields = YIELDING.includes(id) && finding !== undefined;
        return row.id === id && (!yields || of(finding).time === timeOf(row));
      }),
    pictured: (tier) =>
      urgency.all.some(
        (row) => row.then.tier === tier && row.id !== 'U5-cord' && !standing.includes(row),
      ),
    hasOnly: (isCompared) =>
      rows.every(
        (row) =>
          row.then.finding !== undefined || row.id.startsWith('suspect-') || isCompared(row.id),
      ),
  };
}
