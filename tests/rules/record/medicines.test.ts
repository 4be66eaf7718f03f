/** Medicines that matter for RLS, the words that find them, and what is never said (§6.3, T57 to T60). */
import { describe, expect, test } from 'vitest';
import { described } from '../../../src/rules/tables/conditions/described.ts';
import { findMedicine, namesOf } from '../../../src/rules/record/medicines/find.ts';
import { searchMedicines } from '../../../src/rules/record/medicines/search.ts';
import {
  MEDICINE_CLASS_IDS,
  type MedicineClassId,
} from '../../../src/rules/record/medicines/row.ts';
import { MEDICINE_CLASSES } from '../../../src/rules/record/medicines/classes.ts';
import { allMedicines } from '../../../src/rules/record/medicines/entries.ts';
import { SOURCES } from '../../../src/rules/tables/sources.ts';
import { CONDITION_IDS } from '../../../src/rules/record/ids.ts';

const classesOf = (name: string) => findMedicine(name)?.classes;

// Worsens: can bring on or worsen RLS.
test.each<readonly [typed: string, classes: readonly MedicineClassId[], worsens: boolean]>([
  // T57
  ['bupropion', ['bupropion'], false],
  ['Wellbutrin', ['bupropion'], false],
  ['mirtazapine', ['mirtazapine'], true],
  ['reboxetine', ['reboxetine'], false],
  ['trazodone', ['trazodone'], false],
  ['amitriptyline', ['tricyclic'], true],
  ['sertraline', ['ssri'], true],
  ['venlafaxine', ['snri'], true],
  // T58
  ['gabapentin', ['alpha-2-delta'], false],
  ['pregabalin', ['alpha-2-delta', 'b12-lowering-anticonvulsant'], false],
  ['phenytoin', ['anticonvulsant-reported'], true],
  ['topiramate', ['anticonvulsant-reported', 'b12-lowering-anticonvulsant'], true],
  ['carbamazepine', ['other-anticonvulsant'], false],
  ['valproate', ['other-anticonvulsant'], false],
  // T59
  ['diphenhydramine', ['sedating-antihistamine'], true],
  ['Nytol', ['sedating-antihistamine'], true],
  ['cetirizine', ['second-generation-antihistamine'], false],
  ['loratadine', ['second-generation-antihistamine'], false],
  ['promethazine', ['dopamine-blocking-antiemetic', 'sedating-antihistamine'], true],
  // §6.3, the rest
  ['haloperidol', ['antipsychotic'], true],
  ['quetiapine', ['antipsychotic'], true],
  ['metoclopramide', ['dopamine-blocking-antiemetic', 'metoclopramide'], true],
  ['Maxolon', ['dopamine-blocking-antiemetic', 'metoclopramide'], true],
  ['Reglan', ['dopamine-blocking-antiemetic', 'metoclopramide'], true],
  ['prochlorperazine', ['dopamine-blocking-antiemetic'], true],
  ['ondansetron', ['other-antiemetic'], false],
  ['domperidone', ['other-antiemetic'], false],
  ['lithium carbonate', ['lithium'], true],
  ['propranolol', ['beta-blocker'], true],
  ['famotidine', ['h2-blocker'], true],
  ['pramipexole', ['dopaminergic'], false],
  ['Sinemet', ['dopaminergic', 'levodopa'], false],
  ['carbidopa/levodopa', ['dopaminergic', 'levodopa'], false],
  ['tramadol', ['opioid', 'tramadol'], false],
  ['zopiclone', ['benzodiazepine'], false],
  ['metformin', ['metformin'], false],
  ['melatonin', ['melatonin'], false],
  ['paracetamol', ['no-known-link'], false],
  ['omeprazole', ['proton-pump-inhibitor'], false],
  ['atorvastatin', ['statin'], false],
  ['ferrous sulphate', ['iron-product'], false],
  ['vitamin B12', ['b12-product'], false],
  // Combined in one tablet
  ['perphenazine/amitriptyline', ['antipsychotic', 'tricyclic'], true],
  ['bupropion + sertraline', ['bupropion', 'ssri'], true],
])('%s: %s, worsens %s', (typed, classes, worsens) => {
  expect(classesOf(typed)).toEqual(classes);
  expect(findMedicine(typed)?.exacerbates).toBe(worsens);
});

describe('how a name is read', () => {
  test.each([
    ['Amitriptyline', 'amitriptyline'],
    ['  AMITRIPTYLINE  ', 'amitriptyline'],
    ['amitriptyline 50 mg', 'amitriptyline'],
    ['amitriptyline 10mg nocte', 'amitriptyline'],
    ['Amitriptyline, at night', 'amitriptyline'],
    ['co-careldopa 25/100', 'levodopa'],
    ['Tylenol PM', 'paracetamol with diphenhydramine'],
    ['sodium valproate 500mg bd', 'valproate'],
    ['ferrous sulfate 200 mg', 'ferrous sulfate'],
    ['B12 injection', 'Vitamin B12 product'],
    ['tricyclic', 'Tricyclic antidepressant'],
    ['tricyclic antidepressant', 'Tricyclic antidepressant'],
    ['SSRI', 'SSRI antidepressant'],
    ['beta-blockers', 'Beta-blocker'],
    ['beta blocker', 'Beta-blocker'],
    ['PPI', 'Proton pump inhibitor'],
  ])('%s is %s', (typed, name) => {
    expect(findMedicine(typed)?.name).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['not in the list', 'a herbal tea'],
    ['misspelt', 'amitriptilyne'],
    ['cut short', 'amitript'],
    ['a name inside other words', 'not amitriptyline'],
    ['a second medicine of another class, with doses', 'gabapentin 300 mg, mirtazapine 15 mg'],
  ])('%s is not found: “%s”', (_why, typed) => {
    expect(findMedicine(typed)).toBeUndefined();
  });

  test('the class named after the medicine changes nothing', () => {
    expect(classesOf('amitriptyline (tricyclic)')).toEqual(['tricyclic']);
  });
});

// T57: these words cover medicines of opposite kinds.
test.each([
  'antidepressant',
  'Antidepressants',
  'anticonvulsant',
  'antiepileptic',
  'antiemetic',
  'antihistamine',
  'sleeping tablet',
  'mood stabiliser',
])('T57: “%s” alone asks which, and is neither flagged nor cleared', (typed) => {
  const entry = findMedicine(typed);
  expect(entry?.askWhich).toMatch(/^Which .+\?/);
  expect(entry?.classes).toEqual([]);
  expect(entry?.exacerbates).toBe(false);
});

const names = (text: string, limit?: number) =>
  searchMedicines(text, limit).map((entry) => entry.name);

describe('the search', () => {
  test('a name comes first', () => {
    expect(names('amitriptyline')[0]).toBe('amitriptyline');
    expect(names('amitr')[0]).toBe('amitriptyline');
  });
  test('a brand finds its medicine', () => {
    expect(names('reglan')).toEqual(['metoclopramide']);
  });
  test('a class lists itself, then its members', () => {
    const found = searchMedicines('tricyclic', 50);
    expect(found[0]?.name).toBe('Tricyclic antidepressant');
    expect(found.map((entry) => entry.name)).toContain('amitriptyline');
    expect(found.every((entry) => entry.classes.includes('tricyclic'))).toBe(true);
  });
  test('what begins with the text comes before what contains it', () => {
    expect(names('pram', 20)[0]).toBe('pramipexole');
    expect(names('pram', 20)).toContain('citalopram');
  });
  test('at most eight, or as many as asked for', () => {
    expect(names('a')).toHaveLength(8);
    expect(names('a', 3)).toHaveLength(3);
  });
  test('nothing typed or nothing known gives nothing', () => {
    expect(names('')).toEqual([]);
    expect(names(' - ')).toEqual([]);
    expect(names('zzyzxol')).toEqual([]);
  });
  test('each entry stands once', () => {
    const found = searchMedicines('in', 500);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('the tables', () => {
  test('every name and brand leads to its own entry and to no other', () => {
    for (const entry of allMedicines()) {
      for (const name of namesOf(entry)) {
        expect([name, findMedicine(name)]).toEqual([name, entry]);
      }
    }
  });

  test('every class has a medicine, a sentence and a source', () => {
    for (const id of MEDICINE_CLASS_IDS) {
      const row = MEDICINE_CLASSES[id];
      expect(allMedicines().some((entry) => entry.classes.includes(id))).toBe(true);
      expect(row.says).toMatch(/\.$/);
      if (row.asks !== undefined) expect(row.asks.says).toMatch(/^(?:Ask|Record|If iron) .*\.$/);
      for (const { source } of row.sources) expect(SOURCES).toHaveProperty([source]);
    }
  });

  test('a class that worsens RLS has a grade and goes to the prescriber; of the others only a weak link has one', () => {
    for (const id of MEDICINE_CLASS_IDS) {
      const { exacerbates, isAskedAbout, grade, says, asks, neutral } = MEDICINE_CLASSES[id];
      expect([id, grade !== undefined]).toEqual([id, exacerbates || isAskedAbout]);
      expect([id, exacerbates && isAskedAbout]).toEqual([id, false]);
      if (isAskedAbout) expect([id, grade, asks?.answeredBy]).toEqual([id, 'C', ['began']]);
      expect([id, says.endsWith(' Review with the prescriber.')]).toEqual([id, exacerbates]);
      if (neutral !== undefined) expect([id, exacerbates, says]).toEqual([id, false, neutral]);
    }
  });

  test('§5.2: what lowers B12', () => {
    expect(MEDICINE_CLASS_IDS.filter((id) => MEDICINE_CLASSES[id].lowersB12)).toEqual([
      'h2-blocker',
      'metformin',
      'proton-pump-inhibitor',
      'colchicine',
      'b12-lowering-anticonvulsant',
      'nitrous-oxide',
    ]);
    for (const name of ['topiramate', 'pregabalin', 'primidone', 'phenobarbital']) {
      expect(classesOf(name)).toContain('b12-lowering-anticonvulsant');
    }
    expect(classesOf('gabapentin')).not.toContain('b12-lowering-anticonvulsant');
  });
});

describe('T60: never told to end, begin or try a medicine', () => {
  const printed = [
    ...MEDICINE_CLASS_IDS.flatMap((id) => {
      const { name, says, asks } = MEDICINE_CLASSES[id];
      return [name, says, asks?.says ?? ''];
    }),
    ...allMedicines().flatMap((entry) => [entry.name, entry.askWhich ?? '']),
    ...CONDITION_IDS.flatMap((id) => {
      const { name, tellsApart, ask, lookFor, firstTest, noTest, note = '' } = described(id);
      return [name, tellsApart, ask, lookFor, firstTest ?? noTest, note];
    }),
  ];
  const orders =
    /\b(stop|start|discontinue|withdraw|taper|switch|cease|prescribe|try|avoid|replace)\b/i;

  test('no printed string holds such a word', () => {
    expect(printed.length).toBeGreaterThan(300);
    expect(printed.filter((text) => orders.test(text))).toEqual([]);
  });

  test('T64: no dose and no dopaminergic trial', () => {
    for (const text of printed) {
      expect(text).not.toMatch(/\d\s*(mg|mcg|microgram)\b(?!\/)/i);
      expect(text).not.toMatch(/\btrial of\b|\btherapeutic\b/i);
    }
  });
});
