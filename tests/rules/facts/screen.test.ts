/**
 * The mimic screen behind criterion 5 (D1, D14, D17): each row is what was recorded, and what the
 * screen reads from it. What a row does not name is absent, no or normal.
 */
import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/rules/facts/facts.ts';
import {
  asksWhetherItExplainsAll,
  countsForCriterion5,
  findingsWithoutCause,
  incidentalIsOffered,
  namedCauses,
  readScreen,
  screenFacts,
  stateOf,
  type Screen,
  type ScreenFacts,
} from '../../../src/rules/facts/screen.ts';
import type { ExamId, Sign } from '../../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
import { requiredMimics } from '../../../src/rules/tables/conditions/required.ts';
import { clearVisit, present, visitWith, type Changes, TODAY } from '../a-visit.ts';

const visit = (changes: Changes) => visitWith(clearVisit, changes);
const screenOf = (recorded: Visit): ScreenFacts => {
  const known = facts(recorded, TODAY);
  return screenFacts(readScreen(recorded, requiredMimics(known)), recorded);
};
const screened = (changes: Changes): ScreenFacts => screenOf(visit(changes));
const abnormal = (...signs: Sign[]): Finding => ({ state: 'abnormal', signs });
const ofCondition: Finding['attributed'] = { to: 'condition', condition: 'neuropathy' };
const inWords = (text: string, explains?: 'yes' | 'no' | 'unsure'): Finding['attributed'] =>
  explains === undefined ? { to: 'other', text } : { to: 'other', text, 'explains-all': explains };

describe('D1 a finding that counts needs a cause', () => {
  test.each<[ExamId, Finding, boolean]>([
    ['strength', abnormal(), true],
    ['strength', { state: 'normal' }, false],
    ['strength', { state: 'abnormal', 'pain-limited': 'yes' }, false],
    ['romberg', { state: 'not-interpretable' }, false],
    ['oedema', { ...abnormal(), side: 'both' }, false],
    ['oedema', { ...abnormal(), side: 'left' }, true],
    ['oedema', abnormal(), true],
    ['pulses', abnormal('absent'), true],
    ['pulses', abnormal('weak'), false],
    ['pulses', { state: 'abnormal' }, false],
    ['joints', abnormal(), false],
  ])('%s %j: %s', (id, finding, expected) => {
    expect(countsForCriterion5(id, finding)).toBe(expected);
  });

  test.each<[ExamId, Finding | undefined, boolean]>([
    ['reflexes', abnormal(), true],
    ['reflexes', undefined, true],
    ['strength', abnormal(), false],
    ['plantars', undefined, false],
    ['light-touch', abnormal('stocking'), true],
    ['light-touch', { state: 'abnormal' }, true],
    ['light-touch', abnormal('sensory-level'), false],
  ])('incidental is offered for %s %j: %s', (id, finding, expected) => {
    expect(incidentalIsOffered(id, finding)).toBe(expected);
  });

  test.each<[string, ExamId, Finding, boolean]>([
    ['no cause', 'reflexes', abnormal(), true],
    ['a condition', 'reflexes', { ...abnormal(), attributed: ofCondition }, false],
    [
      'a cause in words',
      'reflexes',
      { ...abnormal(), attributed: inWords('an old injury') },
      false,
    ],
    ['words not yet written', 'reflexes', { ...abnormal(), attributed: inWords(' ') }, true],
    ['incidental', 'reflexes', { ...abnormal(), attributed: { to: 'incidental' } }, false],
    ['incidental weakness', 'strength', { ...abnormal(), attributed: { to: 'incidental' } }, true],
    ['one that does not count', 'pulses', abnormal('weak'), false],
    ['normal', 'reflexes', { state: 'normal' }, false],
  ])('%s, %s', (_name, id, finding, expected) => {
    const changes = { exam: { [id]: finding } };
    expect(findingsWithoutCause(visit(changes))).toEqual(expected ? [id] : []);
    expect(screened(changes)['finding-without-cause']).toBe(expected ? 'yes' : 'no');
  });

  test('what was not examined has no cause to name', () => {
    const recorded = visit({ exam: { gait: undefined } });
    const { named, otherCauses, withoutCause } = readScreen(recorded, []);
    expect([named, otherCauses, withoutCause]).toEqual([[], [], []]);
  });
});

describe('D1 causes named for a finding', () => {
  test('a condition named for an abnormal finding is present', () => {
    const named = visit({ exam: { reflexes: { ...abnormal(), attributed: ofCondition } } });
    expect(namedCauses(named)).toEqual(['neuropathy']);
    expect(stateOf(named, 'neuropathy')).toBe('present');
    expect(stateOf(named, 'arthritis')).toBe('absent');
  });

  test('one left over beside "normal" is not', () => {
    const changes = { exam: { reflexes: { state: 'normal', attributed: ofCondition } } } as const;
    expect(namedCauses(visit(changes))).toEqual([]);
  });

  test.each<[string, Finding, Screen['otherCauses']]>([
    [
      'in words',
      { ...abnormal(), attributed: inWords(' a scar ', 'no') },
      [{ exam: 'gait', text: 'a scar', explainsAll: 'no' }],
    ],
    ['not yet written', { ...abnormal(), attributed: inWords(' ', 'yes') }, []],
    ['beside "normal"', { state: 'normal', attributed: inWords('a scar') }, []],
    ['a condition', { ...abnormal(), attributed: ofCondition }, []],
    ['none', abnormal(), []],
  ])('%s', (_name, gait, expected) => {
    expect(readScreen(visit({ exam: { gait } }), []).otherCauses).toEqual(expected);
  });

  test('what only causes RLS is asked whether it explains all where it is named', () => {
    expect(asksWhetherItExplainsAll('diabetes', [])).toBe(false);
    expect(asksWhetherItExplainsAll('diabetes', ['diabetes'])).toBe(true);
    expect(asksWhetherItExplainsAll('neuropathy', [])).toBe(true);
  });
});

describe('D1 D14 the screen', () => {
  const unsure = { state: 'unsure' } as const;
  const open = { 'mimic-screen': 'open' } as const;
  test.each<[string, Changes, Partial<ScreenFacts>]>([
    [
      'all absent',
      {},
      {
        'sufficient-condition': 'no',
        'mimic-screen': 'complete',
        'explains-all-asked': 'complete',
        'finding-without-cause': 'no',
        'present-mimic': 'no',
        'akathisia-settled': 'yes',
      },
    ],
    ['one not asked', { conditions: { arthritis: {} } }, open],
    ['one unsure', { conditions: { arthritis: unsure } }, open],
    ['another condition unsure', { conditions: { myelopathy: unsure } }, open],
    ['a cause of RLS unsure', { conditions: { diabetes: unsure } }, { 'mimic-screen': 'complete' }],
    ['another cause unsure', { anotherCause: unsure }, open],
    [
      'one present, not asked whether it explains all',
      { conditions: present('arthritis') },
      {
        'present-mimic': 'yes',
        'explains-all-asked': 'open',
        'sufficient-condition': 'no',
        'mimic-screen': 'complete',
      },
    ],
    [
      'one present, unsure whether',
      { conditions: present('arthritis', 'unsure') },
      { 'explains-all-asked': 'open', 'sufficient-condition': 'no' },
    ],
    [
      'one present, and does not',
      { conditions: present('arthritis', 'no') },
      { 'present-mimic': 'yes', 'explains-all-asked': 'complete', 'sufficient-condition': 'no' },
    ],
    [
      'one present, and does',
      { conditions: present('arthritis', 'yes') },
      { 'explains-all-asked': 'complete', 'sufficient-condition': 'yes' },
    ],
    [
      'absent, "explains all" left over',
      { conditions: { arthritis: { state: 'absent', 'explains-all': 'yes' } } },
      { 'present-mimic': 'no', 'sufficient-condition': 'no', 'explains-all-asked': 'complete' },
    ],
    [
      'T17 what only causes RLS is no mimic',
      { conditions: present('fibromyalgia') },
      { 'present-mimic': 'no', 'explains-all-asked': 'complete', 'sufficient-condition': 'no' },
    ],
    [
      'T17 but may be said to explain all',
      { conditions: present('fibromyalgia', 'yes') },
      { 'sufficient-condition': 'yes', 'present-mimic': 'no' },
    ],
    [
      'T17 or not to',
      { conditions: present('fibromyalgia', 'no') },
      { 'sufficient-condition': 'no', 'explains-all-asked': 'complete' },
    ],
    [
      'T17 absent, "explains all" left over',
      { conditions: { fibromyalgia: { state: 'absent', 'explains-all': 'yes' } } },
      { 'sufficient-condition': 'no' },
    ],
    [
      'another cause present',
      { anotherCause: { state: 'present' } },
      { 'present-mimic': 'yes', 'explains-all-asked': 'open' },
    ],
    [
      'another cause explains all',
      { anotherCause: { state: 'present', 'explains-all': 'yes' } },
      { 'present-mimic': 'yes', 'sufficient-condition': 'yes' },
    ],
    [
      'another cause absent, "explains all" left over',
      { anotherCause: { state: 'absent', 'explains-all': 'yes' } },
      { 'present-mimic': 'no', 'sufficient-condition': 'no' },
    ],
    [
      'a finding of a condition not asked about',
      { exam: { gait: { ...abnormal(), attributed: { to: 'condition', condition: 'stroke' } } } },
      { 'present-mimic': 'yes', 'explains-all-asked': 'open', 'finding-without-cause': 'no' },
    ],
    [
      'a finding of what only causes RLS',
      {
        exam: { gait: { ...abnormal(), attributed: { to: 'condition', condition: 'diabetes' } } },
        conditions: present('diabetes', 'no'),
      },
      { 'present-mimic': 'yes', 'explains-all-asked': 'complete' },
    ],
    [
      'a finding with a cause in words that explains all',
      { exam: { gait: { ...abnormal(), attributed: inWords('a scar', 'yes') } } },
      { 'present-mimic': 'yes', 'sufficient-condition': 'yes', 'explains-all-asked': 'complete' },
    ],
    [
      'the same, not asked whether',
      { exam: { gait: { ...abnormal(), attributed: inWords('a scar') } } },
      { 'present-mimic': 'yes', 'sufficient-condition': 'no', 'explains-all-asked': 'open' },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(screened(changes)).toMatchObject(expected);
  });

  test.each<[string, Changes, ScreenFacts['akathisia-settled']]>([
    ['not asked', { conditions: { akathisia: {} } }, 'open'],
    ['unsure', { conditions: { akathisia: unsure } }, 'open'],
    [
      'unsure, and separate (D33)',
      { conditions: { akathisia: { ...unsure, 'explains-all': 'no' } } },
      'yes',
    ],
    [
      'unsure, and all of it if it is',
      { conditions: { akathisia: { ...unsure, 'explains-all': 'yes' } } },
      'open',
    ],
    ['absent', {}, 'yes'],
    ['present', { conditions: present('akathisia') }, 'open'],
    [
      'present, unsure whether it explains all',
      { conditions: present('akathisia', 'unsure') },
      'open',
    ],
    ['present, and does not', { conditions: present('akathisia', 'no') }, 'yes'],
    ['present, and does', { conditions: present('akathisia', 'yes') }, 'no'],
  ])('D17 akathisia %s: %s', (_name, changes, expected) => {
    expect(screened(changes)['akathisia-settled']).toBe(expected);
  });

  test('D17 akathisia named for a finding, and not asked about', () => {
    const gait: Finding = {
      ...abnormal(),
      attributed: { to: 'condition', condition: 'akathisia' },
    };
    const recorded = { ...visit({ exam: { gait } }), conditions: {} };
    expect(screenOf(recorded)['akathisia-settled']).toBe('open');
  });

  test.each<[string, Changes, ScreenFacts['observation-screen']]>([
    ['nothing explains it', {}, 'clear'],
    ['the own judgement: not explained', { answers: { 'own-judgement': 'yes' } }, 'clear'],
    ['the own judgement: unsure', { answers: { 'own-judgement': 'unsure' } }, 'unsure'],
    ['the own judgement: explained', { answers: { 'own-judgement': 'no' } }, 'explained'],
    ['a condition does', { conditions: present('arthritis', 'yes') }, 'explained'],
    ['a condition does not', { conditions: present('arthritis', 'no') }, 'clear'],
    [
      'a condition does, the own judgement unsure',
      { answers: { 'own-judgement': 'unsure' }, conditions: present('arthritis', 'yes') },
      'explained',
    ],
  ])('D1 D17 of what was observed, %s: %s', (_name, changes, expected) => {
    expect(screened(changes)['observation-screen']).toBe(expected);
  });

  test('the required mimics that are not answered present or absent', () => {
    const recorded = visit({
      conditions: { arthritis: {}, venous: unsure, myalgia: { state: 'present' } },
    });
    const screen = readScreen(recorded, ['arthritis', 'venous', 'myalgia', 'oedema']);
    expect(screen.open).toEqual(['arthritis', 'venous']);
    const named = { exam: { reflexes: { ...abnormal(), attributed: ofCondition } } };
    expect(readScreen(visit({ ...named, conditions: {} }), ['neuropathy']).open).toEqual([]);
  });
});
