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
const YIELDING: readonly string[] = ['U5-position', 'R4-pulses', 'R4-oedema'];

/** The same, and underneath a look, to which a row yields, they are compared all the same. */
const UNDERNEATH: readonly string[] = [
  'U7-same-day',
  'U7-foot',
  'U7',
  'R4-ulcer',
  'U3-muscle',
  'U4-bulbar',
  'pregnancy-oedema',
  'R3-both-look',
  'R3-both',
];

/**
 * Part of the picture of another finding, and underneath its rows: compared all the same where one of
 * these has a line, and nowhere else is it without its own (D53).
 */
const IN_PICTURE_OF: Readonly<Record<string, readonly string[]>> = {
  'E1-foot-drop': ['E1-weakness', 'E2'],
};

/** The child is one outcome by time, whatever rows it is written in (D36). */
export const isOfChild = (id: string): boolean => /^(?:E10|U9)(?:-|$)/u.test(id);

/** What is compared with another finding than its own, or with none, wherever its table puts it. */
const FINDING_OF: Readonly<Record<string, FindingId | 'none'>> = {
  limp: 'none',
  'pregnancy-swelling': 'swelling',
  'pregnancy-oedema': 'swelling',
};

function findingOf({ id, then }: Row): FindingId | undefined {
  const named = Object.hasOwn(FINDING_OF, id) ? FINDING_OF[id] : undefined;
  if (named === 'none' || isOfChild(id)) return undefined;
  return named ?? FINDING_IDS.find((each) => each === then.finding);
}

export type ProjectFindings = {
  readonly of: (id: FindingId) => Outcome;
  readonly child: Outcome;
  /** A suspicion's time, by the id of its condition. */
  readonly suspicion: (condition: string) => Time;
  /** It fired, and where it yields no row about its finding is sooner. */
  readonly stands: (id: string) => boolean;
  /** Part of the picture of another finding by its own row, so no line of its own (D53): which the prose does not name. */
  readonly pictured: (tier: Row['then']['tier']) => boolean;
  /** Every row is of a finding, of a suspicion, or is compared by its id. */
  readonly hasOnly: (isCompared: (id: string) => boolean) => boolean;
};

const outcomeOf = (own: readonly Row[]): Outcome =>
  outcome(
    own.filter(({ then }) => !then.look).map(timeOf),
    own.map(({ then }) => then.look),
  );

/** Of every row that fired, before any yields to another. */
export function projectFindings({ urgency }: Decision): ProjectFindings {
  // Alone at 80 or over it is a note only, and the row that it yields to says so (D4, R2).
  const isNote = urgency.all.some(({ id }) => id === 'R2-note');
  const rows = urgency.all.filter(({ id }) => !OF_UNSURE.includes(id) && !(isNote && id === 'R2'));
  const standing = [...urgency.fired, ...[...urgency.joined.values()].flat()];
  const of = (id: FindingId): Outcome => outcomeOf(rows.filter((row) => findingOf(row) === id));
  return {
    of,
    child: outcomeOf(rows.filter(({ id }) => isOfChild(id))),
    suspicion: (condition) =>
      shortest(
        rows
          .filter(({ id }) => [`suspect-${condition}`, `suspect-${condition}-unsure`].includes(id))
          .map(timeOf),
      ),
    stands: (id) => {
      const isPictured = standing.some((row) => IN_PICTURE_OF[id]?.includes(row.id) === true);
      const isUnderneath = UNDERNEATH.includes(id) || isPictured;
      return (isUnderneath ? urgency.all : standing).some((row) => {
        const finding = findingOf(row);
        const yields = (isUnderneath || YIELDING.includes(id)) && finding !== undefined;
        return row.id === id && (!yields || of(finding).time === timeOf(row));
      });
    },
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
