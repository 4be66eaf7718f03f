import { fact, type FactWords } from './fact-words.ts';
import type { SuspectFacts } from './suspects.ts';

const THOUGHT = { 'not-sure': 'unsure', known: 'known', no: 'absent' };

export const SUSPECTS_WORDS = {
  'suspect-cauda-equina': fact('Cauda equina syndrome', ['condition.cauda-equina'], THOUGHT),
  'suspect-stroke': fact('Stroke or TIA', ['condition.stroke'], THOUGHT),
  'suspect-limb-ischaemia': fact('Limb ischaemia', ['condition.limb-ischaemia'], THOUGHT),
  'suspect-deep-vein-thrombosis': fact(
    'Deep vein thrombosis',
    ['condition.deep-vein-thrombosis'],
    THOUGHT,
  ),
  'suspect-septic-joint': fact('Septic arthritis', ['condition.septic-joint'], THOUGHT),
  'suspect-inflammatory-neuropathy': fact(
    'Guillain-Barré or similar neuropathy',
    ['condition.inflammatory-neuropathy'],
    THOUGHT,
  ),
  'suspect-cord-compression': fact('Cord compression', ['condition.cord-compression'], THOUGHT),
  'suspect-motor-neurone': fact('Motor neurone disease', ['condition.motor-neurone'], THOUGHT),
  'suspect-compartment-syndrome': fact(
    'Compartment syndrome',
    ['condition.compartment-syndrome'],
    THOUGHT,
  ),
  'suspect-pulmonary-embolism': fact(
    'Pulmonary embolism',
    ['condition.pulmonary-embolism'],
    THOUGHT,
  ),
} satisfies Record<keyof SuspectFacts, FactWords>;
