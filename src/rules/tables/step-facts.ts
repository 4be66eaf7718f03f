/** What the next steps and the safety net read of a visit: outcomes, each known, none open. */
import { readLab } from '../facts/lab.ts';
import { notAskedWhether } from '../facts/medicines.ts';
import { isAsked } from '../facts/relevance.ts';
import { stateIn, type Screen } from '../facts/screen.ts';
import { kept } from '../logic/kept.ts';
import { LAB_IDS, SAFETY_IDS, type ConditionId, type SafetyId } from '../record/ids.ts';
import type { Many, Visit } from '../record/visit.ts';
import { CONDITION_IDS } from '../record/ids.ts';
import { CONDITIONS } from './conditions/conditions.ts';
import type { Pathway } from './urgency/pathway.ts';

type YesNo = 'yes' | 'no';

export type StepFacts = {
  /** Of the safety questions that are asked of this patient, how many have no answer. */
  readonly 'safety-open': 'none' | 'one' | 'several';
  /** A required mimic has no answer at all. */
  readonly 'mimic-not-asked': YesNo;
  /** Akathisia, of a medicine or of another cause, is present or unsure. */
  readonly 'akathisia-possible': YesNo;
  /** The question on distress was answered with thoughts of self-harm: it is not asked again. */
  readonly 'self-harm-told': YesNo;
  /** A medicine, or that none is taken. */
  readonly 'medicines-recorded': YesNo;
  /** Of a medicine that may have brought the symptoms on it was not asked whether they began with it. */
  readonly 'provocation-open': YesNo;
  /** A laboratory value is typed and not read, as it is or for its unit or date (D28, D67, D68). */
  readonly 'value-unread': YesNo;
  /** Something taken or missed that may worsen RLS. */
  readonly 'worsening-factor': YesNo;
  /** A red flag that calls for the safety net. */
  readonly 'flag-for-net': YesNo;
  /** A condition present or unsure that calls for it. */
  readonly 'condition-for-net': YesNo;
};

/** The safety questions that are asked of this patient, by the age, and have no answer. */
export const openSafety = kept(
  ({ safety, numbers }: Visit) => [safety, numbers],
  (visit): readonly SafetyId[] =>
    SAFETY_IDS.filter(
      (id) => visit.safety[id]?.answer === undefined && isAsked(visit, `safety.${id}`),
    ),
);

type Substance = NonNullable<Many['substances']>[number];
/** Tobacco is recorded, and nothing says that it worsens RLS. */
const WORSENS: Readonly<Record<Substance, boolean>> = {
  alcohol: true,
  caffeine: true,
  tobacco: false,
  'sleep-loss': true,
};
export const worseningFactors = ({ many }: Visit): readonly Substance[] =>
  (many.substances ?? []).filter((each) => WORSENS[each]);

const tellsOfSelfHarm = ({ safety }: Visit): boolean => {
  const distress = safety['restless-distress'];
  return distress?.answer === 'yes' && distress.details?.includes('self-harm') === true;
};

const CALLING_FOR_NET = CONDITION_IDS.filter((id) => CONDITIONS[id].callsForNet);
const AKATHISIA: readonly ConditionId[] = ['akathisia', 'akathisia-other'];

const yes = (holds: boolean): YesNo => (holds ? 'yes' : 'no');

/** `fired`: the red flags of this visit. */
export function stepFacts(
  visit: Visit,
  screen: Screen,
  fired: readonly { readonly then: Pick<Pathway, 'callsForNet'> }[],
  today: string,
): StepFacts {
  const isPossible = (id: ConditionId): boolean => {
    const state = stateIn(screen, id);
    return state === 'present' || state === 'unsure';
  };
  const open = openSafety(visit).length;
  return {
    'safety-open': open === 0 ? 'none' : open === 1 ? 'one' : 'several',
    'mimic-not-asked': yes(screen.required.some((id) => stateIn(screen, id) === undefined)),
    'akathisia-possible': yes(AKATHISIA.some(isPossible)),
    'self-harm-told': yes(tellsOfSelfHarm(visit)),
    'medicines-recorded': yes(
      visit.medicines.length > 0 || visit.answers['takes-medicines'] === 'none',
    ),
    'provocation-open': yes(notAskedWhether(visit).length > 0),
    'value-unread': yes(LAB_IDS.some((id) => readLab(id, visit.labs[id], today).kind === 'unread')),
    'worsening-factor': yes(worseningFactors(visit).length > 0),
    'flag-for-net': yes(fired.some(({ then }) => then.callsForNet)),
    'condition-for-net': yes(CALLING_FOR_NET.some(isPossible)),
  };
}
