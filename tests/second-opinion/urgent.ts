/** Urgent rows that stand by themselves (D4), one statement each; the others are of a finding. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { cordSigns } from './cord-signs.ts';
import type { Examination } from './examination.ts';
import { footFinding } from './finding-foot.ts';
import { isOfPosition } from './finding-sensation.ts';
import { isBulbar, isOfMuscle } from './finding-weakness.ts';
import type { Findings } from './findings.ts';
import type { Person } from './person.ts';
import { pregnancyRow } from './pregnancy.ts';
import type { RowId } from './rows.ts';
import { answered } from './signs.ts';
import { bothLegsRow } from './sciatica.ts';
import { isOfNeck, sightRow, suddenRow } from './told-alone.ts';
import { isAcute, unknownOrBlank } from './timing.ts';

/** The acute floor of what no finding of D51 reads and is no cord sign (D80). */
export function hasAcuteSign(found: Examination): boolean {
  const ofCord = cordSigns(found);
  return (['reflexes', 'tone'] as const)
    .map(found.of)
    .some((each) => each.isNew && isAcute(each.finding) && !ofCord.includes(each.finding));
}

export function urgents(
  visit: Visit,
  found: Examination,
  { limb, sensation, weakness }: Findings,
  emergencies: ReadonlySet<RowId>,
  who: Person,
): ReadonlySet<RowId> {
  const fired = new Set<RowId>();
  const ofCord = cordSigns(found);
  if (ofCord.length > 0 && !emergencies.has('E4')) {
    fired.add('U5-cord');
    // The same day, whatever another sign says (D55).
    if (ofCord.some(unknownOrBlank)) fired.add('U5-cord-undated');
  }
  // One finding, one time: these yield to what is sooner (D53).
  if (isOfPosition(found) && sensation.time === '2 weeks') fired.add('U5-position');
  const foot = footFinding(visit, found);
  const isOfFootTeam = foot?.row === 'U7-same-day' || foot?.row === 'U7-foot' || foot?.row === 'U7';
  if (foot !== undefined && isOfFootTeam && limb.time === foot.time) fired.add(foot.row);
  if (weakness.time === 'days') {
    if (isOfMuscle(visit, found)) fired.add('U3-muscle');
    if (isBulbar(visit, found)) fired.add('U4-bulbar');
  }
  if (pregnancyRow(visit, found, who) === 'pregnancy-swelling') fired.add('pregnancy-swelling');
  const sudden = suddenRow(visit);
  if (sudden !== undefined && sudden !== 'E1') fired.add(sudden);
  // Alone: what makes it more leads in its place (D38).
  const back = answered(visit, 'back-pain-danger');
  const isMore = (['E5', 'E4', 'E4-told'] as const).some((id) => emergencies.has(id));
  if (back.has('fever') && !isMore) fired.add('S5-fever');
  if (back.has('cancer') && !isMore) fired.add('S5-cancer');
  if (isOfNeck(visit) && !isMore) fired.add('S5-neck');
  const sight = sightRow(visit);
  if (sight !== undefined && sight !== 'S1-sight-longer') fired.add(sight);
  if (bothLegsRow(visit, found) === 'R3-both-look') fired.add('R3-both-look');
  return fired;
}
