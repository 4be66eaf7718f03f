import type { SUSPECT_IDS } from '../../record/ids.ts';
import type { ConditionTold } from './row.ts';

/** What is read, and asked, of what may lie behind an abnormal finding. */
export const BEHIND_A_FINDING_WORDS: Readonly<Record<(typeof SUSPECT_IDS)[number], ConditionTold>> =
  {
    'cauda-equina': {
      tellsApart:
        'Numb saddle, trouble with bladder or bowel, deficit of both legs; back or leg pain may be missing. RLS on both sides is not this.',
      ask: 'Is the area between the legs numb? Is passing urine or stool new trouble? Since when?',
      lookFor: 'Saddle sensation, power and reflexes of both legs, residual urine',
    },
    'deep-vein-thrombosis': {
      tellsApart: 'One leg swollen, warm or tender, new.',
      ask: 'Is one leg swollen, warm or tender? Since when?',
      lookFor: 'Calf circumference on both sides, tenderness, warmth',
    },
    stroke: {
      tellsApart: 'Sudden weakness, even of a small part; face, speech, sight or one side.',
      ask: 'Did it come suddenly? Were face, speech, sight or an arm affected?',
      lookFor: 'Face, arm, speech, one-sided weakness, extensor plantar',
    },
    'peroneal-nerve': {
      tellsApart: 'Foot drop alone; also to be thought of: the L5 root, or brain and cord.',
      ask: 'Does the foot catch or slap? Have you crossed your legs, knelt or worn a cast for long?',
      lookFor: 'Weak dorsiflexion with spared inversion, tenderness at the fibular head',
    },
    'motor-neurone': {
      tellsApart: 'Wasting and fasciculation with weakness, brisk reflexes, no sensory loss.',
      ask: 'Do the muscles twitch or waste? Is swallowing or speech harder?',
      lookFor: 'Wasting, fasciculation, brisk reflexes, tongue',
    },
    'inflammatory-neuropathy': {
      tellsApart:
        'Weakness on both sides within 4 weeks, lost reflexes, tingling; breathing at risk.',
      ask: 'Has weakness come up both legs within days or weeks? Is breathing or swallowing harder?',
      lookFor: 'Weakness on both sides, lost reflexes, face, breathing',
    },
    'limb-ischaemia': {
      tellsApart:
        'A cold, pale, painful or numb limb without pulse; not all signs need be present.',
      ask: 'Did the leg turn cold, pale, numb or very painful? Since when?',
      lookFor: 'Pulses, colour, temperature, power and sensation on both sides',
    },
    'septic-joint': {
      tellsApart: 'One hot, swollen joint, within 14 days or of unknown onset.',
      ask: 'Is one joint hot and swollen? Is there fever?',
      lookFor: 'Heat, effusion, pain on the slightest movement, fever',
    },
    'cord-compression': {
      tellsApart:
        'Both legs weak, stiff or numb below a level, bladder changed; pain of the back may come first.',
      ask: 'Is there a band of pain or numbness round the trunk? Is walking harder? Is the bladder different?',
      lookFor: 'Sensory level, tone, brisk reflexes, extensor plantars, spine tenderness',
    },
    'compartment-syndrome': {
      tellsApart: 'A tense, swollen leg that hurts out of proportion, most of all on stretching.',
      ask: 'Is the leg tense and very painful? Was there an injury, a cast or a bleed?',
      lookFor: 'Tension, pain on passive stretch, sensation; a pulse may be present',
    },
    'pulmonary-embolism': {
      tellsApart: 'Breathless, chest pain or collapse, with or without a swollen leg.',
      ask: 'Are you short of breath, or is there chest pain? Since when?',
      lookFor: 'Breathing rate, oxygen saturation, heart rate, both calves',
    },
  };
