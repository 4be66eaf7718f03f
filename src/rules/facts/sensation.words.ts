import { COURSE, fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { SensationFacts } from './sensation.ts';

const TOUCH = ['exam.light-touch'] as const;
const BOTH = ['exam.light-touch', 'exam.vibration-position'] as const;

export const SENSATION_WORDS = {
  'light-touch': fact('Light touch or pin', TOUCH),
  'touch-presence': fact('Loss of touch', TOUCH, PRESENCE),
  'sensory-loss': fact('Sensory loss', BOTH, PRESENCE),
  'one-side-loss': fact('Sensory loss of one side of the body', TOUCH),
  'patchy-loss': fact('Patchy sensory loss', TOUCH),
  'root-loss': fact('Sensory loss of one root or nerve', TOUCH),
  'stocking-loss': fact('Sensory loss in stocking distribution', TOUCH),
  'level-alone': fact('Sensory level on the trunk and no other loss', TOUCH),
  'stocking-found': fact('A stocking loss is found', TOUCH),
  'unsaid-loss': fact('Sensory loss, not said where', TOUCH),
  'rising-loss': fact('New loss of touch, stocking or of both sides', TOUCH),
  'sensory-both-sides': fact('Sensory loss on both sides', TOUCH),
  'sensory-tempo': fact('Sensory loss since', BOTH, TEMPO),
  'sensory-course': fact('Course of the sensory loss', BOTH, COURSE),
  'sensory-unknown': fact('Sensory loss, onset not known by one account', BOTH),
  'sensory-at-once': fact('Sensory loss within minutes, hours or days ago or not known when', BOTH),
  'root-only': fact('New loss of one root or nerve, and no stocking', TOUCH),
  'acute-sensation': fact('Sensory loss for minutes, hours or days', BOTH),
  'told-numbness': fact(
    'Tingling or numbness apart from the urge',
    ['numb-apart', 'also-mentions', 'b12-symptoms'],
    { open: 'mentioned, not said whether apart from the urge' },
  ),
  'told-numb-tempo': fact('Tingling or numbness since', ['numb-since'], TEMPO),
} satisfies Record<keyof SensationFacts, FactWords>;
