import { stateOf } from '../facts/screen.ts';
import type { MimicId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { MimicScreen } from './assessment.ts';

/**
 * The blank mimics that "Rest asked, none present" may fill: none that something recorded moved up,
 * and neither neuropathy nor radiculopathy while any neurological item is abnormal (D14).
 */
export function mimicsForShortcut(
  visit: Visit,
  screen: MimicScreen,
  neurologicalSign: boolean,
): readonly MimicId[] {
  const up = screen.movedUp.map((each) => each.id);
  return screen.required.filter(
    (id) =>
      stateOf(visit, id) === undefined &&
      !up.includes(id) &&
      !(neurologicalSign && CONDITIONS[id].ofNerves === true),
  );
}
