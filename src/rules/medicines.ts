import type { Citations } from './sources.ts';

export type MedicineClassId = 'antipsychotic' | 'dopamine-blocking-antiemetic' | 'ssri' | 'snri' | 'mirtazapine' | 'tricyclic' | 'opioid' | 'benzodiazepine' | 'metformin' | 'proton-pump-inhibitor' | 'h2-blocker' | 'colchicine' | 'dopaminergic' | 'statin';
export type MedicineEntry = { readonly name: string; readonly classes: readonly MedicineClassId[]; readonly exacerbates: boolean; readonly askWhich?: string; readonly sources: Citations };
export function findMedicine(_name: string): MedicineEntry | undefined { return undefined; }
export const MEDICINE_CLASSES: Record<MedicineClassId, { name: string; says: string; exacerbates: boolean; sources: Citations }> | never = Object.create(null);
