/** The signs of the cord that are new (D4, D55). */
import { isOnlyALimp, type Examination } from './examination.ts';
import type { Timed } from './timing.ts';

export function cordSigns(found: Examination): readonly Timed[] {
  const touch = found.of('light-touch');
  const reflexes = found.of('reflexes');
  const tone = found.of('tone');
  const plantars = found.of('plantars');
  const gait = found.of('gait');
  const signs: Timed[] = [];
  if (touch.isNew && touch.has('sensory-level')) signs.push(touch.finding);
  if (plantars.isNew) signs.push(plantars.finding);
  if (reflexes.isNew && reflexes.has('clonus')) signs.push(reflexes.finding);
  if (tone.isNew && tone.has('spastic')) signs.push(tone.finding);
  // A limp is no abnormal gait of the cord (D30, D55).
  if (reflexes.isNew && reflexes.has('brisk', 'hoffmann') && gait.abnormal && !isOnlyALimp(gait)) {
    signs.push(reflexes.finding);
    if (gait.isNew) signs.push(gait.finding);
  }
  return signs;
}
