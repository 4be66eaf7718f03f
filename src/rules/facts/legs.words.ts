import { fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { LegFacts } from './legs.ts';

export const LEGS_WORDS = {
  'tone-presence': fact('Abnormal tone', ['exam.tone'], PRESENCE),
  pulses: fact('Foot pulses', ['exam.pulses']),
  'pulses-presence': fact('Abnormal pulses', ['exam.pulses'], PRESENCE),
  'limb-cold': fact('The leg cold or pale on examination', ['exam.pulses']),
  skin: fact('Skin and veins', ['exam.skin-veins'], { 'ulcer-or-gangrene': 'ulcer or gangrene' }),
  'red-hot-skin': fact('Red, hot skin', ['exam.skin-veins']),
  'skin-presence': fact('Abnormal skin', ['exam.skin-veins'], PRESENCE),
  oedema: fact('Oedema', ['exam.oedema'], { 'one-side': 'one leg', 'both-sides': 'both legs' }),
  'oedema-presence': fact('Oedema found', ['exam.oedema'], PRESENCE),
  'oedema-tense': fact('Tense, out of proportion painful swelling', ['exam.oedema']),
  'oedema-tempo': fact('Swelling since', ['exam.oedema'], TEMPO),
  joints: fact('Joints', ['exam.joints'], { 'one-hot-swollen': 'one hot and swollen' }),
  'joints-presence': fact('Abnormal joint', ['exam.joints'], PRESENCE),
  'joints-tempo': fact('The joint since', ['exam.joints'], TEMPO),
  'postural-drop': fact('Postural drop of blood pressure', ['exam.postural-bp']),
} satisfies Record<keyof LegFacts, FactWords>;
