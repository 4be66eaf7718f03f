import { ASKED } from './asked.ts';
import type { BloodFacts } from './blood.ts';
import { fact, type FactWords } from './fact-words.ts';
import {
  HAEMOGLOBIN_BY_SEX,
  HAEMOGLOBIN_CHILD,
  HAEMOGLOBIN_OLDER_CHILD,
  PERIODS_FROM,
  PERIODS_TO,
} from '../tables/limits/age.ts';
import { CRP, EGFR } from '../tables/limits/other.ts';

export const BLOOD_WORDS = {
  'kidney-stage': fact('eGFR', ASKED['kidney-stage'], {
    'end-stage': `below ${EGFR.endStage.digits}`,
    'before-end-stage': `${EGFR.endStage.digits} or more`,
  }),
  inflamed: fact(`Inflammation now, recorded or by CRP above ${CRP.inflammation.figure}`, [
    'inflammation',
    'lab.crp',
  ]),
  'vitamin-low': fact('Low B12 or folate', ['lab.b12', 'lab.active-b12', 'lab.folate']),
  'periods-asked': fact(
    `Female, ${PERIODS_FROM.digits} to ${PERIODS_TO.digits} years or of an age not recorded`,
    ['sex', 'age'],
  ),
  'anaemia-limit': fact('Limit of haemoglobin that applies', ASKED['anaemia-limit'], {
    'small-child': `of children under ${HAEMOGLOBIN_CHILD.digits}`,
    child: `of children from ${HAEMOGLOBIN_CHILD.digits}`,
    'older-child': `of children from ${HAEMOGLOBIN_OLDER_CHILD.digits}`,
    'second-trimester': 'of pregnancy, second trimester',
    pregnant: 'of pregnancy, first or third trimester, or trimester not recorded',
    'young-female': `of girls from ${HAEMOGLOBIN_BY_SEX.digits}`,
    'young-higher': `of boys from ${HAEMOGLOBIN_BY_SEX.digits}, also where the sex is not recorded`,
    female: 'of women',
    higher: 'of men, also where the sex is not recorded',
  }),
  'anaemia-has-a-cause': fact('Dialysis, pregnancy or iron overload', [
    'dialysis',
    'pregnant',
    'iron-overload',
  ]),
} satisfies Record<keyof BloodFacts, FactWords>;
