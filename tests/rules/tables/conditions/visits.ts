/** Visits of which little is recorded. */
import { facts } from '../../../../src/rules/facts/facts.ts';
import { CORE_MIMIC_IDS, type ConditionId } from '../../../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../../../src/rules/record/visit.ts';
import { TODAY } from '../../a-visit.ts';

export const visit = (given: Partial<Visit>) => facts({ ...emptyVisit, ...given }, TODAY);

export const CORE: ReadonlySet<ConditionId> = new Set(CORE_MIMIC_IDS);

export const easedBy = (...how: NonNullable<Visit['many']['eased-by']>) => ({
  many: { 'eased-by': how },
});

export const comesOn = (...when: NonNullable<Visit['many']['comes-on']>) => ({
  many: { 'comes-on': when },
});

export const mentions = (...what: NonNullable<Visit['many']['also-mentions']>) => ({
  many: { 'also-mentions': what },
});

export const takes = (...names: readonly string[]) => ({
  medicines: names.map((name) => ({ name })),
});

export const aged = (text: string) => ({ numbers: { age: { text, unit: 'years' } } });

export const found = (exam: Visit['exam']) => ({ exam });
