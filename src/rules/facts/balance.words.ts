import type { BalanceFacts } from './balance.ts';
import { COURSE, fact, TEMPO, TOLD, type FactWords } from './fact-words.ts';

export const BALANCE_WORDS = {
  'told-balance': fact('Unsteady or falls by account', ['safety.legs-weaker', 'b12-symptoms'], {
    ...TOLD,
    settled: 'yes: explained',
    mentioned: 'unsteadiness mentioned',
  }),
  'told-balance-tempo': fact('Unsteady since', ['safety.legs-weaker'], TEMPO),
  'told-balance-course': fact('Course of the unsteadiness', ['safety.legs-weaker'], COURSE),
  'told-balance-sudden': fact('Unsteady within minutes', ['safety.legs-weaker']),
  'balance-found': fact('Gait or balance abnormal, new', [
    'exam.gait',
    'exam.romberg',
    'exam.coordination',
    'exam.sitting-balance',
  ]),
  'balance-tempo': fact('Imbalance since', ['exam.gait', 'exam.romberg'], TEMPO),
  'balance-course': fact('Course of the imbalance', ['exam.gait', 'exam.romberg'], COURSE),
  'balance-unknown': fact('Imbalance, onset not known by one account', [
    'exam.gait',
    'exam.romberg',
  ]),
  'imbalance-tempo': fact(
    'Ataxia, Romberg or coordination since',
    ['exam.gait', 'exam.romberg'],
    TEMPO,
  ),
  'imbalance-at-once': fact(
    'Ataxia, Romberg or coordination within minutes, hours or days ago or not known when',
    ['exam.gait', 'exam.romberg'],
  ),
  'balance-at-once': fact('Imbalance within minutes, hours or days ago or not known when', [
    'exam.gait',
    'exam.romberg',
  ]),
  'acute-balance': fact('Gait or balance abnormal for minutes, hours or days', [
    'exam.gait',
    'exam.romberg',
    'exam.coordination',
  ]),
  'balance-examined': fact('Gait and Romberg examined, or what stands in for them', [
    'exam.gait',
    'exam.romberg',
    'exam.sitting-balance',
  ]),
  'balance-untestable': fact('Gait or Romberg cannot be tested', ['exam.gait', 'exam.romberg']),
} satisfies Record<keyof BalanceFacts, FactWords>;
