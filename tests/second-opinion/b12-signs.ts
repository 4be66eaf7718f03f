/** The signs by which lack of B12 or copper shows (D10, D25). */
import type { ExamId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { both, either, type Said } from './said.ts';
import { areBothSidesAlike } from './symmetry.ts';

/** A sign is open while its item is not examined, or was and told nothing (D13). */
function sign(found: Examination, id: ExamId, holds: boolean): Said {
  if (holds) return 'yes';
  return found.of(id).examined ? 'no' : 'open';
}

/**
 * Brisk reflexes beside another sign of the cord; extensor plantars, a spastic gait and a level are
 * signs by themselves. Clonus is brisk, and not another sign beside itself.
 */
function briskOfCord(found: Examination): Said {
  const reflexes = found.of('reflexes');
  const isBeside = reflexes.has('brisk', 'hoffmann') && reflexes.has('clonus');
  return either(
    sign(found, 'reflexes', isBeside),
    both(
      sign(found, 'reflexes', reflexes.has('brisk', 'hoffmann', 'clonus')),
      sign(found, 'tone', found.of('tone').has('spastic')),
    ),
  );
}

export function neuroSigns(visit: Visit, found: Examination) {
  const touch = found.of('light-touch');
  const reflexes = found.of('reflexes');
  const extensor = found.of('plantars').abnormal;
  const mixed =
    reflexes.has('ankle-jerks-absent', 'knee-jerks-reduced', 'all-absent') &&
    (reflexes.has('brisk', 'clonus', 'hoffmann') || extensor);
  const isAlike = areBothSidesAlike(visit, found, found.weakGroups);
  const beyondVibration = either(
    sign(found, 'light-touch', touch.has('stocking', 'sensory-level')),
    sign(found, 'romberg', found.of('romberg').abnormal),
    sign(found, 'gait', found.of('gait').has('ataxic', 'spastic')),
    sign(found, 'plantars', extensor),
    sign(found, 'reflexes', mixed),
    sign(found, 'strength', isAlike),
    briskOfCord(found),
  );
  const vibration = found.of('vibration-position');
  const isOnlyAtToes = vibration.finding.signs?.join(' ') === 'toe-vibration-reduced';
  return {
    beyondVibration,
    any: either(beyondVibration, sign(found, 'vibration-position', vibration.abnormal)),
    /** Not vibration that is reduced at the toes alone (D25); of no kind it is lost (D52). */
    asksMimic: beyondVibration === 'yes' || (vibration.abnormal && !isOnlyAtToes),
    onlyToeVibration: vibration.abnormal && isOnlyAtToes && beyondVibration !== 'yes',
  };
}
