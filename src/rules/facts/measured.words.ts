import { ASKED } from './asked.ts';
import { fact, type FactWords } from './fact-words.ts';
import type { Measures } from './measured.ts';

export const MEASURED_WORDS = {
  age: fact('Age', ASKED.age),
  'age-at-onset': fact('Age when the symptoms began', ['age-at-onset']),
  frequency: fact('Spells per week, untreated', ['frequency']),
  ferritin: fact('Ferritin', ASKED.ferritin),
  tsat: fact('Transferrin saturation', ASKED.tsat),
  haemoglobin: fact('Haemoglobin', ASKED.haemoglobin),
  crp: fact('CRP', ['lab.crp']),
  egfr: fact('eGFR', ['lab.egfr']),
  b12: fact('Vitamin B12, total', ASKED.b12),
  'active-b12': fact('Vitamin B12, active', ASKED['active-b12']),
  mma: fact('Methylmalonic acid', ['lab.mma']),
  homocysteine: fact('Homocysteine', ['lab.homocysteine']),
  folate: fact('Folate', ['lab.folate']),
} satisfies Record<keyof Measures, FactWords>;
