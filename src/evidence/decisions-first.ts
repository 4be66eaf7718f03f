/** The decisions D1 to D20, each in a plain sentence; in full they stand in decisions.md. A decision is carried by the rows that cite it. */
import { decided, type Requirement } from './requirement.ts';

export const FIRST_DECISIONS: readonly Requirement[] = [
  decided(
    'D1',
    'Criterion 5',
    'A condition that explains all of it, the clinician’s own judgement, an open mimic screen or a finding without attribution decide it, in that order.',
  ),
  decided(
    'D2',
    'What may change a verdict',
    'Filling a blank never lifts “no”; “met” may only be lowered, by a closed list of blanks that it names.',
  ),
  decided(
    'D3',
    'Ten safety questions',
    'Each is asked by itself; unsure is one tier below yes with “clarify now”; not asked is printed.',
  ),
  decided(
    'D4',
    'How soon',
    'Every red flag carries its time by onset and course; all that hold are named, the highest leads.',
  ),
  decided(
    'D5',
    'Iron',
    'Overload, kidney disease, pregnancy, child, adult: the first row that holds. Iron never changes a verdict.',
  ),
  decided('D6', 'A blank context', 'It leaves the row standing, says what was assumed, and asks.'),
  decided(
    'D7',
    'Features of the symptoms',
    'They never lift an answer; they raise mimics and may lower a yes to open.',
  ),
  decided(
    'D8',
    'Earlier in the illness',
    'Relief and evening pattern count by how they were earlier; unsure or not asked is open.',
  ),
  decided('D9', 'What leads', 'The first row that applies leads, and no line below it is dropped.'),
  decided(
    'D10',
    'B12',
    'When to think of it, its band, and which line leads beside neurological signs.',
  ),
  decided(
    'D11',
    'Treatment',
    'No medicine is advised; two statements of sources are allowed, with their strength and without a dose.',
  ),
  decided(
    'D12',
    'Words of the criteria',
    'Plain questions; partial relief counts, as long as movement goes on.',
  ),
  decided(
    'D13',
    'Examination',
    'Each item by itself; what clears is strength, both sensory items, reflexes, gait and Romberg.',
  ),
  decided(
    'D14',
    'What calls for a mimic',
    'Triggers, the counter and the shortcuts; never “excluded”.',
  ),
  decided(
    'D15',
    'About the patient',
    'What is asked of the patient, and what is not used when it cannot be.',
  ),
  decided(
    'D16',
    'Children',
    'Under 18 the words must be the child’s own; a carer’s words make possible at most.',
  ),
  decided(
    'D17',
    'Dementia',
    'Probable by five observations, with akathisia and pain asked; low certainty.',
  ),
  decided(
    'D18',
    'Criterion E of DSM-5-TR',
    'Begun within weeks of a listed medicine: not met; only worsened: satisfied.',
  ),
  decided(
    'D19',
    'Never irrelevant',
    'Safety answers and findings are always used and printed; visits are never mixed.',
  ),
  decided(
    'D20',
    'Safety net',
    'When to return the same day is printed with every radicular, back-pain, one-sided or deficit line.',
  ),
];
