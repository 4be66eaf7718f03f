import { COURSE, fact, PRESENCE, TEMPO, TOLD, type FactWords } from './fact-words.ts';
import type { StrengthFacts } from './weakness.ts';

export const WEAKNESS_WORDS = {
  weakness: fact('Weakness on examination', ['exam.strength'], PRESENCE),
  'weakness-pattern': fact('Side of the weakness', ['exam.strength', 'safety.legs-weaker'], {
    'one-limb': 'one limb',
    'one-side': 'arm and leg of one side',
    'both-sides': 'both sides',
    unplaced: 'side not recorded',
  }),
  'both-legs-weak': fact('Both legs weak', ['exam.strength', 'safety.legs-weaker']),
  'weakness-grade': fact('Lowest power', ['exam.strength'], {
    'three-or-less': 'MRC 3 or less',
    four: 'MRC 4',
    ungraded: 'not graded',
  }),
  'weakness-proximal': fact('Proximal weakness', ['exam.strength']),
  'weakness-mostly-proximal': fact('Mostly proximal weakness', ['exam.strength']),
  'weakness-symmetrical': fact('The same groups weak on both sides', ['exam.strength']),
  'weakness-tempo': fact('Weakness since', ['exam.strength', 'safety.legs-weaker'], TEMPO),
  'weakness-course': fact('Course of the weakness', ['exam.strength'], COURSE),
  'weakness-sudden': fact('Weakness came within minutes', ['exam.strength']),
  'weakness-unknown': fact('Weakness, onset not known by one account', [
    'exam.strength',
    'safety.legs-weaker',
  ]),
  'weakness-at-once': fact('Weakness within minutes, hours or days ago or not known when', [
    'exam.strength',
    'safety.legs-weaker',
  ]),
  'wasting-or-fasciculation': fact('Wasting or fasciculation', ['exam.strength']),
  'told-weakness': fact('Legs weaker by account', ['safety.legs-weaker'], {
    ...TOLD,
    settled: 'yes: pain or tiredness, no weakness',
  }),
  'told-weakness-side': fact('Legs weaker by account, side', ['safety.legs-weaker'], {
    one: 'one leg',
    both: 'both legs, or not said',
  }),
  'told-weakness-tempo': fact('Legs weaker since', ['safety.legs-weaker'], TEMPO),
  'told-weakness-course': fact('Course of the weakness, told', ['safety.legs-weaker'], COURSE),
  'told-weakness-sudden': fact('Legs weaker within minutes', ['safety.legs-weaker']),
  'reported-weakness': fact('Legs weaker by account', ['safety.legs-weaker', 'exam.strength'], {
    'power-not-examined': 'yes, power not examined',
    'power-full': 'yes, power full',
    'power-reduced': 'yes, power reduced',
    'unsure-power-full': 'unsure, power full',
  }),
} satisfies Record<keyof StrengthFacts, FactWords>;
