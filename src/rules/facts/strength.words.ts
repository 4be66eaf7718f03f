import { fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { StrengthFacts } from './strength.ts';

export const STRENGTH_WORDS = {
  weakness: fact('Weakness on examination', ['exam.strength'], PRESENCE),
  'weakness-pattern': fact('Pattern of the weakness', ['exam.strength'], {
    'one-limb': 'one limb',
    'one-side': 'arm and leg of one side',
    'both-sides': 'both sides',
    unplaced: 'side not recorded',
  }),
  'weakness-grade': fact('Lowest power', ['exam.strength'], {
    'three-or-less': 'MRC 3 or less',
    four: 'MRC 4',
    ungraded: 'not graded',
  }),
  'weakness-proximal': fact('Proximal weakness', ['exam.strength']),
  'weakness-symmetrical': fact('The same groups weak on both sides', ['exam.strength']),
  'weakness-tempo': fact('Weakness since', ['exam.strength'], TEMPO),
  'weakness-course': fact('Course of the weakness', ['exam.strength'], { unknown: 'not known' }),
  'wasting-or-fasciculation': fact('Wasting or fasciculation', ['exam.strength']),
  'reported-weakness': fact('Legs weaker by account', ['safety.legs-weaker', 'exam.strength'], {
    'power-not-examined': 'yes, power not examined',
    'power-full': 'yes, power full',
    'power-reduced': 'yes, power reduced',
    'unsure-power-full': 'unsure, power full',
  }),
} satisfies Record<keyof StrengthFacts, FactWords>;
