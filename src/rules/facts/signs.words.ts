import { fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { SignFacts } from './signs.ts';

export const SIGNS_WORDS = {
  'sensory-loss': fact('Sensory loss', ['exam.light-touch', 'exam.vibration-position'], PRESENCE),
  'light-touch': fact('Light touch or pin', ['exam.light-touch'], {
    stocking: 'reduced in stocking distribution only',
    'one-root-or-nerve': 'reduced in one root or nerve',
    'sensory-level': 'level on the trunk',
    other: 'reduced elsewhere',
  }),
  'stocking-loss': fact('Sensory loss in stocking distribution', ['exam.light-touch']),
  'sensory-tempo': fact('Sensory loss since', ['exam.light-touch'], TEMPO),
  'sensory-course': fact('Course of the sensory loss', ['exam.light-touch'], {
    unknown: 'not known',
  }),
  'ascending-loss': fact('Sensory loss that worsens, under 4 weeks', [
    'exam.light-touch',
    'exam.vibration-position',
  ]),
  'sensory-both-sides': fact('Sensory loss on both sides', ['exam.light-touch']),
  'vibration-position': fact('Vibration and position', ['exam.vibration-position'], {
    'toe-vibration-reduced': 'vibration reduced at the toes',
  }),
  'vibration-presence': fact(
    'Loss of vibration or position',
    ['exam.vibration-position'],
    PRESENCE,
  ),
  reflexes: fact('Reflexes', ['exam.reflexes'], {
    'ankle-jerks-absent': 'ankle jerks absent',
    'one-ankle-jerk-absent': 'ankle jerk absent on one side',
    mixed: 'some brisk, some absent',
  }),
  'reflex-presence': fact('Abnormal reflexes', ['exam.reflexes'], PRESENCE),
  plantars: fact('Plantars', ['exam.plantars'], { normal: 'flexor' }),
  tone: fact('Tone', ['exam.tone']),
  'rigid-tone': fact('Rigid tone', ['exam.tone']),
  gait: fact('Gait', ['exam.gait'], {
    antalgic: 'sparing a painful leg',
    'of-weakness': 'foot drop or waddling',
    other: 'abnormal otherwise',
  }),
  'parkinsonian-gait': fact('Parkinsonian gait', ['exam.gait']),
  'gait-presence': fact('Abnormal gait', ['exam.gait'], PRESENCE),
  'gait-tempo': fact('Gait since', ['exam.gait'], TEMPO),
  romberg: fact('Romberg', ['exam.romberg'], { unsure: 'not interpretable' }),
  coordination: fact('Coordination', ['exam.coordination']),
  'known-stable-finding': fact('A finding that is known and unchanged', ['exam.strength']),
  'new-neurological-sign': fact('A new or unexplained neurological sign', [
    'exam.strength',
    'exam.light-touch',
    'exam.vibration-position',
    'exam.reflexes',
    'exam.gait',
    'exam.romberg',
  ]),
  'b12-signs': fact(
    'Stocking loss, lost vibration or position, Romberg, ataxic gait, extensor plantar, mixed reflexes or symmetrical weakness',
    [
      'exam.vibration-position',
      'exam.light-touch',
      'exam.romberg',
      'exam.gait',
      'exam.reflexes',
      'exam.plantars',
      'exam.strength',
    ],
  ),
} satisfies Record<keyof SignFacts, FactWords>;
