import type { SUSPECT_IDS } from '../../record/ids.ts';
import { cite } from '../sources.ts';
import { SIGNS, type SuspectRow } from './row.ts';

/** What may lie behind an abnormal finding (§3.2, §3.3, vignettes 8 and 9). */
export const BEHIND_A_FINDING: Readonly<Record<(typeof SUSPECT_IDS)[number], SuspectRow>> = {
  'cauda-equina': {
    name: 'Cauda equina syndrome',
    roles: ['behind-a-finding'],
    firstTest: 'Emergency MRI, even with a residual urine below 200 mL or pain in one leg only',
    callsForNet: true,
    sources: [cite('ces-pathway', '3.3', 'guideline')],
  },
  'deep-vein-thrombosis': {
    name: 'Deep vein thrombosis',
    roles: ['behind-a-finding'],
    firstTest:
      'In pregnancy or within 6 weeks after delivery duplex directly; otherwise Wells score, D-dimer, duplex the same day',
    callsForNet: true,
    sources: [SIGNS, cite('project-design', 'D20', 'design')],
  },
  stroke: {
    name: 'Stroke or TIA',
    roles: ['behind-a-finding'],
    firstTest: 'Stroke pathway now',
    callsForNet: false,
    sources: [cite('nice-ng127', '3.3', 'guideline')],
  },
  'peroneal-nerve': {
    name: 'Peroneal nerve lesion',
    roles: ['behind-a-finding'],
    firstTest: 'Nerve conduction studies and EMG; MRI according to the site',
    callsForNet: false,
    sources: [SIGNS],
  },
  'motor-neurone': {
    name: 'Motor neurone disease',
    roles: ['behind-a-finding'],
    firstTest: 'Urgent neurology; EMG',
    callsForNet: false,
    sources: [cite('nice-ng127', '3.3', 'guideline'), SIGNS],
  },
  'inflammatory-neuropathy': {
    name: 'Guillain-Barré or similar neuropathy',
    inSentence: 'Guillain-Barré or similar neuropathy',
    roles: ['behind-a-finding'],
    firstTest: 'Hospital now; vital capacity, swallowing, ECG',
    callsForNet: false,
    sources: [cite('nice-ng127', '3.3', 'guideline')],
  },
  'limb-ischaemia': {
    name: 'Limb ischaemia',
    roles: ['behind-a-finding'],
    firstTest:
      'Call vascular surgery now when acute; urgent vascular clinic for rest pain or an ulcer',
    callsForNet: false,
    sources: [cite('limb-ischaemia', '3.3', 'guideline')],
  },
  'septic-joint': {
    name: 'Septic arthritis',
    roles: ['behind-a-finding'],
    firstTest: 'Hospital now; aspiration, blood cultures, CRP',
    callsForNet: false,
    sources: [SIGNS],
  },
  'cord-compression': {
    name: 'Cord compression',
    roles: ['behind-a-finding'],
    firstTest: 'Emergency MRI of the whole spine',
    callsForNet: true,
    sources: [cite('nice-ng234', '3.3', 'guideline')],
  },
  'compartment-syndrome': {
    name: 'Compartment syndrome',
    roles: ['behind-a-finding'],
    firstTest: 'Surgical assessment now',
    callsForNet: true,
    sources: [SIGNS, cite('project-design', 'D4', 'design')],
  },
  'pulmonary-embolism': {
    name: 'Pulmonary embolism',
    roles: ['behind-a-finding'],
    firstTest: 'Hospital now; oxygen saturation, imaging of the lung arteries',
    callsForNet: true,
    sources: [SIGNS, cite('project-design', 'D4', 'design')],
  },
};
