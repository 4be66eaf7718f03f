import { ASKED } from './asked.ts';
import { COURSE, fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { SignFacts } from './signs.ts';

export const SIGNS_WORDS = {
  'vibration-position': fact('Vibration and position', ASKED['vibration-position'], {
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
    'not-said': 'abnormal, not said how',
    other: 'abnormal otherwise',
  }),
  'parkinsonian-gait': fact('Parkinsonian gait', ['exam.gait']),
  'gait-presence': fact('Abnormal gait', ['exam.gait'], PRESENCE),
  'gait-tempo': fact('Gait since', ['exam.gait'], TEMPO),
  'gait-of-weakness': fact('Foot drop or waddling gait', ['exam.gait']),
  'foot-drop-gait': fact('Foot-drop gait', ['exam.gait']),
  'gait-course': fact('Course of the gait', ['exam.gait'], COURSE),
  'gait-at-once': fact('Gait changed within minutes, hours or days ago or not known when', [
    'exam.gait',
  ]),
  'ankle-reflexes': fact('Ankle reflexes', ['exam.reflexes'], {
    lost: 'lost, newly',
    'not-examined': 'not examined',
  }),
  'tone-presence': fact('Abnormal tone', ['exam.tone'], PRESENCE),
  'romberg-presence': fact('Positive Romberg', ['exam.romberg'], PRESENCE),
  'coordination-presence': fact('Abnormal coordination', ['exam.coordination'], PRESENCE),
  'sitting-balance': fact('Sitting balance', ['exam.sitting-balance']),
  'sitting-balance-presence': fact('Abnormal sitting balance', ['exam.sitting-balance'], PRESENCE),
  'sign-beside-balance': fact('A new neurological sign beside gait and balance', [
    'exam.strength',
    'exam.light-touch',
    'exam.reflexes',
  ]),
  'acute-sign': fact('Reflexes, plantars or tone abnormal for minutes, hours or days', [
    'exam.reflexes',
    'exam.plantars',
    'exam.tone',
  ]),
  romberg: fact('Romberg', ['exam.romberg'], { unsure: 'not interpretable' }),
  coordination: fact('Coordination', ['exam.coordination']),
  'known-stable-finding': fact('A finding that is known and unchanged', ['exam.strength']),
  'new-neurological-sign': fact(
    'A new or unexplained neurological sign',
    ASKED['new-neurological-sign'],
  ),
  'b12-signs': fact(
    'Stocking loss, a level, lost vibration or position, Romberg, ataxic or spastic gait, extensor plantar, mixed reflexes, brisk reflexes with clonus or spastic tone, or symmetrical weakness',
    [
      'exam.vibration-position',
      'exam.light-touch',
      'exam.romberg',
      'exam.gait',
      'exam.reflexes',
      'exam.plantars',
      'exam.tone',
      'exam.strength',
    ],
  ),
} satisfies Record<keyof SignFacts, FactWords>;
