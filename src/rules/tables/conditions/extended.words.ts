import type { EXTENDED_MIMIC_IDS } from '../../record/ids.ts';
import type { MimicTold } from './row.ts';

/** What is read of the extended mimics. */
export const EXTENDED_WORDS: Readonly<Record<(typeof EXTENDED_MIMIC_IDS)[number], MimicTold>> = {
  'leg-stereotypy': {
    tellsApart:
      'Fast rhythmic movement at the ankle, almost only when sitting, easily held back; no urge, not a disease.',
    lookFor: 'Rhythmic ankle movement while sitting',
  },
  'neurogenic-claudication': {
    tellsApart:
      'Brought on by standing or walking, most of all downhill; heavy, numb legs; eased by sitting or bending forward.',
    lookFor: 'Often normal at rest; wide-based gait, reduced ankle jerks, good pulses',
    grade: 'C',
  },
  'hypotensive-akathisia': {
    tellsApart: 'Only when sitting, never lying; blood pressure falls on standing.',
    lookFor: 'Fall of blood pressure on standing',
  },
  plmd: {
    tellsApart:
      'Movements only in sleep, reported by the partner; no urge while awake. Not diagnosed beside RLS.',
    lookFor: 'Normal',
    note: 'Limb movements on a sleep study never make the diagnosis of RLS by themselves.',
  },
  'sleep-starts': {
    tellsApart:
      'Single sudden jerks of the whole body on falling asleep, with a feeling of falling; more with anxiety, stimulants, opiates.',
    lookFor: 'Normal',
  },
  anxiety: {
    tellsApart:
      'Restlessness from worry, of the whole body, with palpitations or sweating, in the daytime too.',
    lookFor: 'Tremor, fast pulse; thyroid signs',
  },
  plmt: {
    tellsApart:
      'Slow, continuous writhing of the toes with deep pain in the feet; no urge, no evening pattern, no relief.',
    lookFor: 'Visible movement of the toes; signs of neuropathy or radiculopathy',
  },
  'orthostatic-tremor': {
    tellsApart: 'Unsteady and shaky only when standing still; nothing when sitting or lying.',
    lookFor: 'Fine fast leg tremor on standing, to be felt or heard over the thigh',
  },
  'vespers-curse': {
    tellsApart:
      'Wakes one to several hours after lying down with pain and tingling in back and legs; eased by getting upright; spinal stenosis, often with heart failure.',
    lookFor: 'Signs of spinal stenosis and of heart failure',
  },
  adhd: {
    tellsApart:
      'Lifelong, all day, not tied to the legs, no discomfort; often coexists with RLS in children.',
    lookFor: 'Normal',
  },
  'growing-pains': {
    tellsApart:
      'Pain in both thighs, calves or behind the knees late in the day or at night, eased by massage or heat; no urge and no relief by moving.',
    lookFor: 'Normal; a limp, one side only or joint signs need investigation',
    note: 'Growing pains and RLS overlap and run in the same families.',
  },
  tics: {
    tellsApart:
      'Brief relief after each movement; face and neck too; can be held back with tension building up.',
    lookFor: 'Tics seen',
  },
  dermatitis: {
    tellsApart: 'Itch, with a need to scratch rather than to move.',
    lookFor: 'Rash, dry skin, bruises',
  },
  myelopathy: {
    tellsApart:
      'Stiffness, spasms, change of bladder or bowel, a sensory level; can also bring on RLS-like symptoms.',
    lookFor: 'Spastic tone, brisk reflexes, extensor plantars, sensory level',
    grade: 'B',
  },
  myopathy: {
    tellsApart: 'Weakness of hips and thighs, with or without aching; no urge, no evening pattern.',
    lookFor: 'Proximal weakness with normal sensation',
  },
  'b12-scd': {
    tellsApart: 'Tingling, unsteady in the dark, stiff legs; no evening pattern, no relief.',
    lookFor:
      'Lost vibration or joint position, positive Romberg, mixed reflexes, extensor plantars',
    note: 'The link with RLS is weak; the harm to cord and nerves is well established, also with a normal blood count.',
    grade: 'C',
  },
  parkinson: {
    tellsApart:
      'Akathisia, cramped posture, tremor or leg discomfort tied to the time of the levodopa dose; one side more; rigidity.',
    lookFor: 'Slowness, rigidity, reduced arm swing',
    note: 'Sources disagree: pooled studies find RLS in about 14 %, one review calls the studies poor, and one source article denies a link with later Parkinson disease where a cohort found one.',
    grade: 'B',
  },
  erythromelalgia: {
    tellsApart: 'Red, hot, burning feet, eased by cooling; no urge.',
    lookFor: 'Red, hot skin',
  },
  'crps-pain': {
    tellsApart:
      'Pain of one region, painful to light touch, with change of colour or temperature; no urge.',
    lookFor: 'One side different: swelling, colour, temperature, pain on light touch',
  },
  'other-sleep': {
    tellsApart:
      'Nocturnal panic, dream enactment, arousals of sleep apnoea: events in sleep, no urge in the legs while awake.',
    lookFor: 'Body mass index, airway',
  },
  'akathisia-other': {
    tellsApart:
      'Follows stopping or reducing an opioid, a benzodiazepine, alcohol, an antidepressant, a dopaminergic medicine, gabapentin or pregabalin, or a dopamine blocker; sweating and other autonomic signs; whole body.',
    lookFor: 'Sweating, wide pupils',
  },
};
