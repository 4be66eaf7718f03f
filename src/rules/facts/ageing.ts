/** Signs that age alone may explain: absent ankle jerks, and vibration reduced at the toes (D4, R2). */
import type { SacralFacts } from './sacral.ts';
import type { SensationFacts } from './sensation.ts';
import type { SignFacts } from './signs.ts';
import type { StrengthFacts } from './weakness.ts';

const isQuiet = (sign: string | undefined): boolean => sign === undefined || sign === 'normal';

/** What was not examined is no sign here. */
function areAlone(
  signs: SignFacts,
  strength: StrengthFacts,
  { sacral }: SacralFacts,
  sensation: SensationFacts,
): boolean {
  return (
    (isQuiet(signs.reflexes) || signs.reflexes === 'ankle-jerks-absent') &&
    (isQuiet(signs['vibration-position']) ||
      signs['vibration-position'] === 'toe-vibration-reduced') &&
    isQuiet(sensation['light-touch']) &&
    isQuiet(signs.plantars) &&
    isQuiet(signs.tone) &&
    isQuiet(signs.gait) &&
    isQuiet(signs.coordination) &&
    isQuiet(signs['sitting-balance']) &&
    signs.romberg !== 'positive' &&
    strength.weakness !== 'new' &&
    sacral !== 'definite' &&
    sacral !== 'definite-known'
  );
}

export function ageingFacts(
  signs: SignFacts,
  strength: StrengthFacts,
  sacral: SacralFacts,
  sensation: SensationFacts,
) {
  return {
    /** Any neurological sign beside the two. */
    'signs-beyond-ageing': areAlone(signs, strength, sacral, sensation) ? 'none' : 'found',
  } as const;
}
export type AgeingFacts = ReturnType<typeof ageingFacts>;
