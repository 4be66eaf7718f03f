import type { SUSPECT_IDS } from '../../record/ids.ts';
import { cite } from '../sources.ts';
import { SIGNS, type SuspectRow } from './row.ts';

/** What may lie behind an abnormal finding (§3.2, §3.3, vignettes 8 and 9). */
export const BEHIND_A_FINDING: Readonly<Record<(typeof SUSPECT_IDS)[number], SuspectRow>> = {
  'cauda-equina': {
    name: 'Cauda equina syndrome',
    inSentence: 'cauda equina syndrome',
    roles: ['behind-a-finding'],
    tellsApart:
      'Numb saddle, trouble with bladder or bowel, deficit of both legs; back or leg pain may be missing. RLS on both sides is not this.',
    ask: 'Is the area between the legs numb? Is passing urine or stool new trouble? Since when?',
    lookFor: 'Saddle sensation, power and reflexes of both legs, residual urine',
    firstTest:
      'Emergency MRI; a residual urine below 200 mL does not speak against it, and pain in one leg only neither',
    callsForNet: true,
    sources: [cite('ces-pathway', '3.3', 'guideline')],
  },
  'deep-vein-thrombosis': {
    name: 'Deep vein thrombosis',
    inSentence: 'deep vein thrombosis',
    roles: ['behind-a-finding'],
    tellsApart: 'One leg swollen, warm or tender, new.',
    ask: 'Is one leg swollen, warm or tender? Since when?',
    lookFor: 'Calf circumference on both sides, tenderness, warmth',
    firstTest:
      'Wells score, D-dimer, duplex the same day; in pregnancy or within 6 weeks after delivery duplex without the score',
    callsForNet: true,
    sources: [SIGNS, cite('project-design', 'D20', 'design')],
  },
  stroke: {
    name: 'Stroke or TIA',
    inSentence: 'stroke or TIA',
    roles: ['behind-a-finding'],
    tellsApart: 'Sudden weakness, even of a small part; face, speech, sight or one side.',
    ask: 'Did it come suddenly? Were face, speech, sight or an arm affected?',
    lookFor: 'Face, arm, speech, one-sided weakness, extensor plantar',
    firstTest: 'Stroke pathway now',
    callsForNet: false,
    sources: [cite('nice-ng127', '3.3', 'guideline')],
  },
  'peroneal-nerve': {
    name: 'Peroneal nerve lesion',
    inSentence: 'peroneal nerve lesion',
    roles: ['behind-a-finding'],
    tellsApart: 'Foot drop alone; also to be thought of: the L5 root, or brain and cord.',
    ask: 'Does the foot catch or slap? Have you crossed your legs, knelt or worn a cast for long?',
    lookFor: 'Weak dorsiflexion with spared inversion, tenderness at the fibular head',
    firstTest: 'Nerve conduction studies and EMG; MRI according to the site',
    callsForNet: false,
    sources: [SIGNS],
  },
  'motor-neurone': {
    name: 'Motor neurone disease',
    inSentence: 'motor neurone disease',
    roles: ['behind-a-finding'],
    tellsApart: 'Wasting and fasciculation with weakness, brisk reflexes, no sensory loss.',
    ask: 'Do the muscles twitch or waste? Is swallowing or speech harder?',
    lookFor: 'Wasting, fasciculation, brisk reflexes, tongue',
    firstTest: 'Urgent neurology; EMG',
    callsForNet: false,
    sources: [cite('nice-ng127', '3.3', 'guideline'), SIGNS],
  },
  'inflammatory-neuropathy': {
    name: 'Guillain-Barré or similar neuropathy',
    inSentence: 'Guillain-Barré or similar neuropathy',
    roles: ['behind-a-finding'],
    tellsApart:
      'Weakness on both sides within 4 weeks, lost reflexes, tingling; breathing at risk.',
    ask: 'Has weakness come up both legs within days or weeks? Is breathing or swallowing harder?',
    lookFor: 'Weakness on both sides, lost reflexes, face, breathing',
    firstTest: 'Emergency: vital capacity, swallowing, ECG',
    callsForNet: false,
    sources: [cite('nice-ng127', '3.3', 'guideline')],
  },
  'limb-ischaemia': {
    name: 'Limb ischaemia',
    inSentence: 'limb ischaemia',
    roles: ['behind-a-finding'],
    tellsApart: 'A cold, pale, painful or numb limb without pulse; not all signs need be present.',
    ask: 'Did the leg turn cold, pale, numb or very painful? Since when?',
    lookFor: 'Pulses, colour, temperature, power and sensation on both sides',
    firstTest: 'Immediate vascular call when acute; urgent vascular clinic for rest pain or ulcer',
    callsForNet: false,
    sources: [cite('limb-ischaemia', '3.3', 'guideline')],
  },
  'septic-joint': {
    name: 'Septic arthritis',
    inSentence: 'septic arthritis',
    roles: ['behind-a-finding'],
    tellsApart: 'One hot, swollen joint, within 14 days or of unknown onset.',
    ask: 'Is one joint hot and swollen? Is there fever?',
    lookFor: 'Heat, effusion, pain on the slightest movement, fever',
    firstTest: 'Same-day aspiration, blood cultures, CRP',
    callsForNet: false,
    sources: [SIGNS],
  },
};
