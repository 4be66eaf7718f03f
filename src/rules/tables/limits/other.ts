/** Limits of haemoglobin, CRP, kidney function and frequency, each named by what it is for. */
import { cite } from '../sources.ts';
import { crp, egfr, haemoglobin, hours, perWeek } from './limit.ts';

const ANAEMIA_WHO = cite('who-anaemia', '4.4', 'guideline');

export const HAEMOGLOBIN = {
  /** Below: same-day assessment (D4, U10). */
  sameDay: haemoglobin('haemoglobin-same-day', '7', cite('project-design', 'D4', 'design')),
  /** Below: severe anaemia, in anybody (D71). */
  severe: haemoglobin('haemoglobin-severe', '8', ANAEMIA_WHO),
  /** Below these: anaemia (D40). Of the second trimester alone. */
  anaemiaSecondTrimester: haemoglobin('haemoglobin-anaemia-second-trimester', '10.5', ANAEMIA_WHO),
  anaemiaPregnancy: haemoglobin('haemoglobin-anaemia-pregnancy', '11', ANAEMIA_WHO),
  anaemiaSmallChild: haemoglobin('haemoglobin-anaemia-small-child', '11', ANAEMIA_WHO),
  anaemiaChild: haemoglobin('haemoglobin-anaemia-child', '11.5', ANAEMIA_WHO),
  anaemiaOlderChild: haemoglobin('haemoglobin-anaemia-older-child', '12', ANAEMIA_WHO),
  anaemiaWomen: haemoglobin('haemoglobin-anaemia-women', '12', ANAEMIA_WHO),
  /** For men, and where the sex is not recorded or another (D40). */
  anaemiaMen: haemoglobin('haemoglobin-anaemia-men', '13', ANAEMIA_WHO),
} as const;

export const CRP = {
  /** Above: inflammation. */
  inflammation: crp('crp-inflammation', '5', cite('project-design', '4.2', 'design')),
} as const;

export const EGFR = {
  /** Below: end-stage kidney disease. */
  endStage: egfr('egfr-end-stage', '15', cite('project-design', '4.4', 'design')),
  /** Below: a raised MMA is read with caution. */
  raisesMma: egfr('egfr-raises-mma', '60', cite('nice-ng239', '5.3', 'guideline')),
} as const;

const AUGMENTATION = cite('project-design', 'D70', 'design');

/** On the clock: how much earlier the symptoms begin on a dopaminergic medicine. */
export const CLOCK = {
  /** The hour at which a day of symptoms begins: before it, it is still the night before. */
  dayBegins: hours('symptom-day-begins', '5', AUGMENTATION),
  /** From here augmentation is suspected. */
  earlier: hours('augmentation-earlier', '2', AUGMENTATION),
  /** From here the hours of the criteria for augmentation are met. */
  criterion: hours('augmentation-criterion', '4', AUGMENTATION),
} as const;

/** Spells per week, untreated. */
export const FREQUENCY = {
  /** From here the course is chronic-persistent. */
  chronicPersistent: perWeek(
    'frequency-chronic-persistent',
    '2',
    'IRLSSG 2012',
    cite('allen-2014', '1.3', 'consensus'),
  ),
  /** From here frequent enough for DSM-5-TR. */
  dsm: perWeek('frequency-dsm', '3', 'DSM-5-TR', cite('dsm-5-tr', '1.1', 'consensus')),
} as const;
