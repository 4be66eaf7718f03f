/**
 * A second opinion on a whole visit, written from the decisions page and the evidence page in
 * another style and without the project's tables. Where the prose left two readings open and the
 * project had taken the more careful one, that reading was taken over, with its reason beside it;
 * where the prose is on this side, disputes.ts says so.
 */
import type { HeadlineId, VerdictId } from '../../src/rules/tables/results.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { b12, type B12Opinion } from './b12.ts';
import { isUrgentRow, lineOf } from './blood.ts';
import { childOutcome, hasLimp } from './child.ts';
import { isUrgentUnsure, leadingTime } from './clarify.ts';
import { criteria, presentConditions, screenSays, type Five } from './criteria.ts';
import { bloods } from './doubt.ts';
import { emergencies } from './emergency.ts';
import { examination } from './examination.ts';
import { FINDING_IDS, findings, type FindingId, type Findings } from './findings.ts';
import { headlines } from './headline.ts';
import { iron, type IronRow } from './iron.ts';
import { onMedicines } from './medicines.ts';
import { requiredMimics } from './mimics.ts';
import { person } from './person.ts';
import { routines } from './routine.ts';
import type { RowId } from './rows.ts';
import { treatment, type TreatmentRow } from './treatment.ts';
import { suspects, type Suspects } from './suspects.ts';
import { beneath, type Outcome, type Time } from './times.ts';
import { hasAcuteSign, urgents } from './urgent.ts';
import { whom, type Whom } from './whom.ts';
import { dsm5tr, icsd3tr, irlssg } from './verdicts.ts';

export type Opinion = {
  readonly criteria: Five;
  readonly irlssg: VerdictId;
  readonly icsd3tr: VerdictId;
  readonly dsm5tr: VerdictId;
  readonly iron: IronRow;
  readonly whom: Whom;
  /** A medicine that provoked it leaves no course (§1.3, D60). */
  readonly isCourseProvoked: boolean;
  readonly b12: B12Opinion;
  readonly urgency: ReadonlySet<RowId>;
  readonly child: Outcome;
  readonly findings: Findings;
  readonly suspects: Suspects;
  readonly treatment: ReadonlySet<TreatmentRow>;
  readonly headlines: readonly HeadlineId[];
};

/** `today` is an ISO day: samples have an age (D68), and dates lie before it (D60). */
export function opinion(recorded: Visit, today: string): Opinion {
  const found = examination(recorded);
  const { read: visit, danger } = bloods(recorded, today, found);
  const who = person(visit);
  const medicines = onMedicines(visit, today);
  const present = presentConditions(visit, found);
  const required = requiredMimics(visit, who, found, medicines, present);
  const screen = screenSays(visit, found, present, required);
  const five = criteria(visit, who, medicines, screen);
  const verdict = irlssg(visit, who, five, present);
  const all = findings(visit, found, who);
  const suspected = suspects(visit, found);
  const now = emergencies(visit, found, all, today);
  const soon = urgents(visit, found, all, now, who);
  const later = routines(visit, found, all, who, new Set([...now, ...soon]));
  const child = childOutcome(visit, found, who);
  const isOfLimp = hasLimp(visit, found, who);
  const timesOf = (ids: readonly FindingId[]): readonly Time[] => [
    beneath(child),
    child.look ? 'same day' : 'none',
    ...ids.map((id) => leadingTime(visit, found, all, id)),
    ...Object.values(suspected),
  ];
  const times = timesOf(FINDING_IDS);
  // An ulcer and red, hot skin of long standing are no deficit, so of a limb that is routine only the
  // pulses are a routine finding of the headline (D26).
  const deficits = timesOf(FINDING_IDS.filter((id) => id !== 'limb' || later.has('R4-pulses')));
  const has = (...wanted: readonly Time[]) => times.some((time) => wanted.includes(time));
  const vitamin = b12(visit, who, found);
  const worst = lineOf(danger);
  const ofBlood = worst.row === undefined ? [] : [worst.row];
  const lead = worst.lead ?? vitamin.lead;
  return {
    criteria: five,
    irlssg: verdict,
    icsd3tr: icsd3tr(visit, who, five),
    dsm5tr: dsm5tr(visit, who, five, medicines),
    iron: iron(visit, who, verdict, present),
    whom: whom(visit, who),
    // A child and a pregnancy have none already (T14); a blank age takes nothing from it (D6).
    isCourseProvoked: who.child !== 'yes' && who.pregnant !== 'yes' && medicines.provoked === 'yes',
    b12: { ...vitamin, lead },
    findings: all,
    child,
    suspects: suspected,
    treatment: treatment(visit, medicines),
    // Of the child, whose own time leads (D36, D53).
    urgency: new Set([
      ...now,
      ...soon,
      ...later,
      ...ofBlood,
      ...(isOfLimp ? (['U9-limp'] as const) : []),
    ]),
    headlines: headlines({
      visit,
      found,
      five,
      screen,
      present,
      verdict,
      emergency: now.size > 0 || has('now'),
      urgent:
        soon.size > 0 ||
        ofBlood.some(isUrgentRow) ||
        worst.lead !== undefined ||
        has('same day', 'days', '2 weeks') ||
        isUrgentUnsure(visit, found) ||
        hasAcuteSign(found),
      routineFinding: deficits.includes('routine') || later.has('R4-parkinsonian'),
    }),
  };
}
