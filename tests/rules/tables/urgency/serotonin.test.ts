/** Serotonin toxicity: medicines that raise serotonin, with clonus, tremor or agitation (D58). */
import { describe } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { Medicine, SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import type { Changes } from '../../a-visit.ts';
import { KNOWN, abnormal, both, firesAs, signs, stable, told } from './changes.ts';

const begun = (name: string): Medicine => ({ name, began: 'yes' });
const TWO = { medicines: ['sertraline', 'tramadol'] } as const;
const s9 = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Changes =>
  told('restless-distress', details, rest);
const clonus: Changes = {
  exam: { reflexes: abnormal({ ...signs('clonus'), ...stable('longer') }) },
};
const on = (medicines: Changes['medicines'], changes: Changes): Changes => ({
  ...changes,
  ...(medicines === undefined ? {} : { medicines }),
});

describe('the same day', () => {
  firesAs([
    ['two, tremor', { ...s9(['tremor']), ...TWO }, 'same day', 'serotonin'],
    ['two, agitation', { ...s9(['agitation']), ...TWO }, 'same day', 'serotonin'],
    ['two, clonus found', { ...clonus, ...TWO }, 'same day', 'serotonin U5-cord'],
    [
      'one begun or raised, tremor',
      on([begun('sertraline')], s9(['tremor'])),
      'same day',
      'serotonin',
    ],
    ...[
      ['vortioxetine', 'tramadol'],
      ['phenelzine', 'dextromethorphan'],
      ['St John’s wort', 'sertraline'],
      ['vilazodone', 'Nuedexta'],
      ['linezolid 600 mg', 'sertraline'],
      ['methylene blue', 'venlafaxine'],
      ['selegiline', 'duloxetine'],
      ['rasagiline', 'citalopram'],
      ['lithium', 'fluoxetine'],
      ['pethidine', 'phenelzine'],
      ['fentanyl patch', 'paroxetine'],
      ['methadone', 'escitalopram'],
      ['tapentadol', 'venlafaxine'],
      ['sumatriptan', 'sertraline'],
      ['buspirone', 'fluvoxamine'],
      ['tryptophan', 'clomipramine'],
      ['lisdexamfetamine', 'sertraline'],
      ['Flexeril', 'tramadol'],
    ].map((medicines): Parameters<typeof firesAs>[0][number] => [
      `D75 ${medicines.join(' and ')}, tremor`,
      on(medicines, s9(['tremor'])),
      'same day',
      'serotonin',
    ]),
    [
      'D72 two on one line, tremor',
      on(['sertraline and tramadol'], s9(['tremor'])),
      'same day',
      'serotonin',
    ],
    [
      'D72 two of one class on one line, tremor',
      on(['sertraline and citalopram'], s9(['tremor'])),
      'same day',
      'serotonin',
    ],
    [
      'D72 a product of one, and one more on its line, tremor',
      on(['Treximet and pethidine'], s9(['tremor'])),
      'same day',
      'serotonin',
    ],
    [
      'just not: a product that holds one, tremor',
      on(['Treximet'], s9(['tremor'])),
      'same day',
      'S9-yes',
    ],
    ...[
      ['ondansetron', 'sertraline'],
      ['methylphenidate', 'sertraline'],
      ['entacapone', 'sertraline'],
      ['morphine', 'sertraline'],
    ].map((medicines): Parameters<typeof firesAs>[0][number] => [
      `just not: ${medicines.join(' and ')}, of which one raises serotonin`,
      on(medicines, s9(['tremor'])),
      'same day',
      'S9-yes',
    ]),
    [
      'just not: two of which one raises serotonin, on one line',
      on(['sertraline and haloperidol'], s9(['tremor'])),
      'same day',
      'S9-yes',
    ],
    ['just not: one, for long', on(['sertraline'], s9(['tremor'])), 'same day', 'S9-yes'],
    [
      'just not: two, one of them stopped',
      on(['sertraline', { name: 'tramadol', use: 'stopped-recently' }], s9(['tremor'])),
      'same day',
      'S9-yes',
    ],
    [
      'just not: two that do not raise it',
      on(['gabapentin', 'metformin'], s9(['tremor'])),
      'same day',
      'S9-yes',
    ],
    [
      'just not: two, unbearable restlessness',
      { ...s9(['unbearable']), ...TWO },
      'same day',
      'S9-yes',
    ],
    [
      'just not: two, clonus that is known',
      { ...TWO, exam: { reflexes: abnormal({ ...signs('clonus'), ...KNOWN }) } },
      'routine',
      'R6',
    ],
    ['without a medicine', s9(['tremor', 'agitation']), 'same day', 'S9-yes'],
  ]);
});

describe('now: with fever or rigidity', () => {
  const rigid: Changes = { exam: { tone: abnormal({ ...signs('rigid'), ...stable('longer') }) } };
  firesAs([
    ['tremor and fever', { ...s9(['tremor', 'fever']), ...TWO }, 'now', 'serotonin-now'],
    [
      'agitation and rigidity',
      { ...s9(['agitation', 'rigidity']), ...TWO },
      'now',
      'serotonin-now',
    ],
    [
      'tremor, rigid tone found',
      { ...both(s9(['tremor']), rigid), ...TWO },
      'now',
      'serotonin-now R4-parkinsonian',
    ],
    [
      'clonus found, fever told',
      { ...both(s9(['fever']), clonus), ...TWO },
      'now',
      'serotonin-now U5-cord',
    ],
    [
      'beside what else is suspected',
      { ...s9(['tremor', 'fever', 'confusion']), ...TWO },
      'now',
      'E9 serotonin-now',
    ],
    [
      'not there now: the same day',
      { ...s9(['tremor', 'fever'], { settled: 'comes-and-goes' }), ...TWO },
      'same day',
      'serotonin',
    ],
    ['just not: fever without a sign of it', { ...s9(['fever']), ...TWO }, 'same day', 'S9-yes'],
  ]);
});
