import type { Citations } from '../../tables/sources.ts';
import type { QuestionId } from '../visit.ts';

export const MEDICINE_CLASS_IDS = [
  'antipsychotic',
  'dopamine-blocking-antiemetic',
  'sedating-antihistamine',
  'ssri',
  'snri',
  'mirtazapine',
  'tricyclic',
  'lithium',
  'beta-blocker',
  'h2-blocker',
  'anticonvulsant-reported',
  'opioid',
  'tramadol',
  'benzodiazepine',
  'dopaminergic',
  'levodopa',
  'bupropion',
  'reboxetine',
  'trazodone',
  'alpha-2-delta',
  'other-anticonvulsant',
  'second-generation-antihistamine',
  'other-antiemetic',
  'metoclopramide',
  'metformin',
  'proton-pump-inhibitor',
  'colchicine',
  'b12-lowering-anticonvulsant',
  'nitrous-oxide',
  'statin',
  'diuretic',
  'beta-agonist',
  'calcium-channel-blocker',
  'theophylline',
  'thyroid-hormone',
  'interferon-alpha',
  'anticoagulant',
  'nsaid',
  'iron-product',
  'b12-product',
  'dopamine-depleter',
  'serotonergic-antidepressant',
  'mao-inhibitor',
  'mao-inhibiting',
  'agomelatine',
  'st-johns-wort',
  'dextromethorphan',
  'serotonergic',
  'opioid-antagonist',
  'melatonin',
  'other-antiseizure',
  'parkinson-helper',
  'amantadine',
  'clonidine',
  'stimulant',
  'dipyridamole',
  'vasodilator',
  'sedative',
  'erythropoietin',
  'neuropathy-medicine',
  'zinc',
  'glucose-lowering',
  'no-known-link',
] as const;
export type MedicineClassId = (typeof MEDICINE_CLASS_IDS)[number];

/**
 * What is asked of a medicine itself: whether the symptoms began with it; or whether it is taken, and
 * only where it was stopped whether they began then.
 */
export type AskedOfIt = 'began' | 'timing';

/** What a class asks for, in a sentence, and where all of it is answered. */
type ClassAsks = {
  readonly says: string;
  readonly answeredBy: readonly [AskedOfIt | QuestionId, ...(AskedOfIt | QuestionId)[]];
};

export type MedicineClass = {
  readonly name: string;
  /** Can bring on or worsen RLS; then it also counts as a listed medicine for D18. */
  readonly exacerbates: boolean;
  /** Its link with RLS is weak: asked about, and a "yes" leaves open whether it did it (D75). */
  readonly isAskedAbout: boolean;
  /** A class that is often thought to worsen RLS and does not, or of which no link is known. */
  readonly neutral?: string;
  /** Printed when a medicine of the class is recorded. */
  readonly says: string;
  /** Printed behind it, until it is answered. */
  readonly asks?: ClassAsks;
  /** Strength of "worsens RLS" (§6): A consistent, B likely or possible, C weak or case reports. */
  readonly grade?: 'A' | 'B' | 'C';
  /** A risk factor for lack of B12 (§5.2, D10). */
  readonly lowersB12: boolean;
  readonly sources: Citations;
};

type Told = Pick<MedicineClass, 'name' | 'says' | 'asks' | 'sources'>;

export const worsens = (grade: 'A' | 'B' | 'C', told: Told): MedicineClass => ({
  ...told,
  says: `${told.says} Review with the prescriber.`,
  exacerbates: true,
  isAskedAbout: false,
  grade,
  lowersB12: false,
});

/** A class of which something else is worth knowing. */
export const notes = (told: Told): MedicineClass => ({
  ...told,
  exacerbates: false,
  isAskedAbout: false,
  lowersB12: false,
});

/** Reported with RLS, weakly: whether the symptoms began with it is asked, and no more is said (D75). */
export const asksAbout = (told: Told): MedicineClass => ({
  ...notes(told),
  asks: {
    says: 'Ask whether the symptoms began when it was begun or raised.',
    answeredBy: ['began'],
  },
  isAskedAbout: true,
  grade: 'C',
});

/** `neutral` is the whole of what is printed. */
export const neutral = (name: string, says: string, sources: Citations): MedicineClass => ({
  ...notes({ name, says, sources }),
  neutral: says,
});

export const lowersB12 = (row: MedicineClass): MedicineClass => ({ ...row, lowersB12: true });
