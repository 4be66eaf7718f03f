import { fact, type FactWords } from './fact-words.ts';
import type { FootFacts } from './foot.ts';

const SETTLED = { settled: 'told; explained, or not there now' };

export const FOOT_WORDS = {
  'foot-black': fact('Black skin or gangrene', ['safety.limb-sudden', 'exam.skin-veins'], SETTLED),
  'foot-infected': fact(
    'Infection that spreads, or fever, with the leg or foot',
    ['safety.limb-sudden'],
    SETTLED,
  ),
  'foot-rest-pain': fact('Foot pain at rest', ['safety.limb-sudden']),
  'foot-ulcer': fact('An ulcer, told or found', ['safety.limb-sudden', 'exam.skin-veins']),
  'foot-veins': fact('Varicose veins, or brown or eczematous skin', ['exam.skin-veins']),
  'foot-diabetes': fact('Diabetes, known, thought of or named as a cause, or a medicine for it', [
    'condition.diabetes',
    'medicines',
    'safety.limb-sudden',
  ]),
} satisfies Record<keyof FootFacts, FactWords>;
