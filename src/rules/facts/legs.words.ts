import { fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { LegFacts } from './legs.ts';

export const LEGS_WORDS = {
  'limb-settled': fact('The leg: explained, or not there now', ['safety.limb-sudden']),
  pulses: fact('Foot pulses', ['exam.pulses'], { 'not-said': 'abnormal, not said how' }),
  'pulses-tempo': fact('Pulses abnormal since', ['exam.pulses'], TEMPO),
  'acute-pulses': fact('Pulses abnormal for minutes, hours or days', ['exam.pulses']),
  'pulses-examined': fact('Foot pulses felt', ['exam.pulses']),
  'pulses-presence': fact('Abnormal pulses', ['exam.pulses'], PRESENCE),
  'limb-cold': fact('The leg cold or pale on examination', ['exam.pulses']),
  skin: fact('Skin and veins', ['exam.skin-veins'], {
    'ulcer-or-gangrene': 'ulcer or gangrene',
    'not-said': 'abnormal, not said how',
  }),
  'red-hot-skin': fact('Red, hot skin', ['exam.skin-veins']),
  'skin-presence': fact('Abnormal skin', ['exam.skin-veins'], PRESENCE),
  'acute-skin': fact('Skin abnormal for minutes, hours or days', ['exam.skin-veins']),
  'skin-tempo': fact('Skin abnormal since', ['exam.skin-veins'], TEMPO),
  swelling: fact(
    'Swelling of one leg, told or found, or painful swelling of both',
    ['safety.one-leg-swollen', 'exam.oedema'],
    { quiet: 'longer than 3 months, stable, neither painful nor warm' },
  ),
  'swelling-chest-pain': fact('One leg swollen, with chest pain or collapse', [
    'safety.one-leg-swollen',
  ]),
  'swelling-told-acute': fact('One leg swollen for minutes, hours or days, by account', [
    'safety.one-leg-swollen',
  ]),
  'oedema-not-one-side': fact('Oedema of both legs, or side not said', ['exam.oedema']),
  'acute-oedema': fact('Oedema for minutes, hours or days', ['exam.oedema']),
  oedema: fact('Oedema', ['exam.oedema'], { 'one-side': 'one leg', 'both-sides': 'both legs' }),
  'oedema-presence': fact('Oedema found', ['exam.oedema'], PRESENCE),
  'oedema-tense': fact('Tense, disproportionately painful swelling', ['exam.oedema']),
  'oedema-tempo': fact('Swelling since', ['exam.oedema'], TEMPO),
  joints: fact('Joints', ['exam.joints'], { 'one-hot-swollen': 'one hot and swollen' }),
  'joints-presence': fact('Abnormal joint', ['exam.joints'], PRESENCE),
  'joints-tempo': fact('The joint since', ['exam.joints'], TEMPO),
  'postural-drop': fact('Postural drop of blood pressure', ['exam.postural-bp']),
} satisfies Record<keyof LegFacts, FactWords>;
