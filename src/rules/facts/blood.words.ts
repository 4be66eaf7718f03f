import type { BloodFacts } from './blood.ts';
import { fact, type FactWords } from './fact-words.ts';
import { CRP, EGFR } from '../tables/limits/other.ts';

export const BLOOD_WORDS = {
  'kidney-stage': fact('eGFR', ['lab.egfr'], {
    'end-stage': `below ${EGFR.endStage.digits}`,
    'before-end-stage': `${EGFR.endStage.digits} or more`,
  }),
  inflamed: fact(`Inflammation now, recorded or by CRP above ${CRP.inflammation.figure}`, [
    'inflammation',
    'lab.crp',
  ]),
  'anaemia-limit': fact('Limit of haemoglobin that applies', ['sex', 'pregnant', 'age'], {
    child: 'of a child',
    pregnant: 'of pregnancy',
    female: 'of women',
    higher: 'of men, also where the sex is not recorded',
  }),
  'anaemia-has-a-cause': fact('Dialysis, pregnancy or iron overload', [
    'dialysis',
    'pregnant',
    'iron-overload',
  ]),
} satisfies Record<keyof BloodFacts, FactWords>;
