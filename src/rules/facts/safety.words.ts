import { COURSE, fact, TEMPO, type FactWords } from './fact-words.ts';
import type { SafetyFacts } from './safety.ts';

export const SAFETY_WORDS = {
  'sudden-trouble': fact('Sudden trouble of face, speech, sight, arm or leg', [
    'safety.sudden-trouble',
  ]),
  'sudden-trouble-minutes': fact('Sudden trouble came within minutes', ['safety.sudden-trouble']),
  'sudden-trouble-tempo': fact('Sudden trouble since', ['safety.sudden-trouble'], TEMPO),
  'breathless-swallowing-tempo': fact(
    'Breathing or swallowing trouble since',
    ['safety.breathless-swallowing'],
    TEMPO,
  ),
  'sudden-speech': fact('Sudden trouble of speech', ['safety.sudden-trouble']),
  'bladder-bowel-saddle': fact('New bladder or bowel trouble, or numb saddle', [
    'safety.bladder-bowel-saddle',
  ]),
  'breathless-swallowing': fact('Breathless at rest or lying, or trouble swallowing', [
    'safety.breathless-swallowing',
  ]),
  breathless: fact('Breathless at rest or lying, or chest pain', ['safety.breathless-swallowing']),
  swallowing: fact('Trouble swallowing', ['safety.breathless-swallowing']),
  'back-pain-danger': fact('Back or neck pain with a warning feature', ['safety.back-pain-danger']),
  'back-pain-cancer-fever-injury': fact('Back pain with cancer, fever or injury', [
    'safety.back-pain-danger',
  ]),
  'back-pain-fever': fact('Back pain with fever', ['safety.back-pain-danger']),
  'back-pain-infection-risk': fact(
    'Back pain with injecting, immunosuppression or a spinal procedure',
    ['safety.back-pain-danger'],
  ),
  'limb-sudden': fact('A leg suddenly cold, pale, numb, tense or very painful, or foot ulcer', [
    'safety.limb-sudden',
  ]),
  'limb-sudden-tempo': fact('The leg since', ['safety.limb-sudden'], TEMPO),
  'limb-cold-or-pale': fact('The leg cold or pale, by account', ['safety.limb-sudden']),
  'limb-pain-numb-weak': fact('The leg painful, numb or weak', ['safety.limb-sudden']),
  'limb-tense': fact('The leg tense, disproportionately painful', ['safety.limb-sudden']),
  'limb-rest-pain-or-ulcer': fact('Foot pain at rest, ulcer or black skin', ['safety.limb-sudden']),
  'limb-only-foot': fact('Only foot pain at rest, ulcer or black skin', ['safety.limb-sudden']),
  'one-leg-swollen': fact('One leg swollen, warm or tender', ['safety.one-leg-swollen']),
  'hot-joint': fact('One joint hot and swollen', ['safety.hot-joint']),
  'hot-joint-tempo': fact('The joint since', ['safety.hot-joint'], TEMPO),
  'restless-distress': fact('Unbearable restlessness, self-harm, or fever with rigidity', [
    'safety.restless-distress',
  ]),
  'self-harm': fact('Thoughts of self-harm', ['safety.restless-distress']),
  'fever-rigidity-confusion': fact('Two of fever, rigidity, confusion', [
    'safety.restless-distress',
  ]),
  'back-pain-cord-risk': fact(
    'Back pain with cancer, fever, a blood thinner, a spinal procedure or an injury',
    ['safety.back-pain-danger'],
  ),
  'back-pain-cancer': fact('Back pain with cancer', ['safety.back-pain-danger']),
  'breathless-course': fact(
    'Course of the breathing or swallowing trouble',
    ['safety.breathless-swallowing'],
    COURSE,
  ),
  'breathless-minutes': fact('Breathing trouble came within minutes', [
    'safety.breathless-swallowing',
  ]),
  'breathless-acute': fact('Breathing or swallowing trouble for minutes, hours or days', [
    'safety.breathless-swallowing',
  ]),
  'back-pain-acute': fact('Back or neck pain with a warning feature for minutes, hours or days', [
    'safety.back-pain-danger',
  ]),
  'fever-or-confusion': fact('Fever or confusion', ['safety.restless-distress']),
  'distress-settled': fact('Fever with stiffness: explained, or not there now', [
    'safety.restless-distress',
  ]),
  'sight-not-sudden': fact('Trouble of sight that is not sudden', ['safety.sudden-trouble']),
  'sudden-trouble-course': fact('Course of that trouble', ['safety.sudden-trouble'], COURSE),
  'back-pain-feature': fact('Back or neck pain with a warning feature, named', [
    'safety.back-pain-danger',
  ]),
  'back-pain-tempo': fact('Back or neck pain since', ['safety.back-pain-danger'], TEMPO),
  'back-pain-course': fact('Course of the back or neck pain', ['safety.back-pain-danger'], COURSE),
  'neck-pain': fact('Neck pain', ['safety.back-pain-danger']),
  'clumsy-hands': fact('Clumsy hands', ['safety.back-pain-danger']),
} satisfies Record<keyof SafetyFacts, FactWords>;
