/** How medicines are found by the names that people write (D72, D73, D75). */
import { describe, expect, test } from 'vitest';
import { COMBINATIONS } from '../../../src/rules/record/medicines/combinations.ts';
import { closeNames } from '../../../src/rules/record/medicines/close-names.ts';
import { allMedicines, named } from '../../../src/rules/record/medicines/entries.ts';
import { findMedicine, keyOf } from '../../../src/rules/record/medicines/find.ts';
import { readsAsNone } from '../../../src/rules/record/medicines/none-words.ts';
import { keysOf } from '../../../src/rules/record/keyed.ts';
import type { MedicineClassId } from '../../../src/rules/record/medicines/row.ts';
import { PROVOKING } from './provoking-medicines.ts';

const classesOf = (typed: string): readonly MedicineClassId[] | undefined =>
  findMedicine(typed)?.classes;
describe('D75: what can bring on or worsen RLS is found in its class', () => {
  test.each(keysOf(PROVOKING))('%s', (id) => {
    const names = (PROVOKING[id] ?? '').trim().split(/,\s+/);
    expect(names.length).toBeGreaterThan(1);
    const astray = names.filter((name) => classesOf(name)?.includes(id) !== true);
    expect(astray).toEqual([]);
    // Of what is asked about, one content may be harmless.
    const silent = names.filter((name) => findMedicine(name)?.exacerbates !== true);
    expect(silent).toEqual(id === 'sedating-antihistamine' ? ['Benadryl'] : []);
  });

  test('what passes for one and is none is not flagged', () => {
    for (const name of ['Kwells', 'Cobenfy', 'ZzzQuil Natura', 'domperidone', 'bupropion'])
      expect([name, findMedicine(name)?.exacerbates]).toEqual([name, false]);
  });

  test.each<readonly [string, MedicineClassId]>([
    ['cinnarizine', 'dopamine-depleter'],
    ['amoxapine', 'dopamine-depleter'],
    ['agomelatine', 'agomelatine'],
    ['phenelzine', 'mao-inhibitor'],
    ['St John’s wort', 'st-johns-wort'],
    ["St John's wort", 'st-johns-wort'],
    ['Johanniskraut', 'st-johns-wort'],
    ['dextromethorphan', 'dextromethorphan'],
    ['naltrexone', 'opioid-antagonist'],
    ['melatonin', 'melatonin'],
    ['lamotrigine', 'other-antiseizure'],
    ['methylphenidate', 'stimulant'],
    ['dipyridamole', 'dipyridamole'],
    ['clonidine', 'clonidine'],
    ['amantadine', 'amantadine'],
    ['rasagiline', 'parkinson-helper'],
    ['entacapone', 'parkinson-helper'],
    ['glyceryl trinitrate', 'vasodilator'],
    ['epoetin alfa', 'erythropoietin'],
    ['amiodarone', 'neuropathy-medicine'],
    ['nitrofurantoin', 'neuropathy-medicine'],
    ['metronidazole', 'neuropathy-medicine'],
    ['vincristine', 'neuropathy-medicine'],
    ['cisplatin', 'neuropathy-medicine'],
    ['bortezomib', 'neuropathy-medicine'],
    ['isoniazid', 'neuropathy-medicine'],
    ['zinc sulfate', 'zinc'],
    ['insulin glargine', 'glucose-lowering'],
    ['gliclazide', 'glucose-lowering'],
  ])('D75: %s is of %s', (typed, id) => {
    expect(classesOf(typed)).toContain(id);
  });
});

describe('D72: products of several medicines are all that is in them', () => {
  test.each<readonly [string, readonly MedicineClassId[]]>([
    ['Aleve PM', ['nsaid', 'sedating-antihistamine']],
    ['Panadol Night', ['sedating-antihistamine']],
    ['Synjardy 12.5/1000', ['glucose-lowering', 'metformin']],
    ['Vytorin', ['statin']],
    ['Stalevo', ['dopaminergic', 'levodopa', 'parkinson-helper']],
    ['co-codamol 30/500', ['opioid']],
    ['co-amoxiclav', ['no-known-link']],
    ['Co-Diovan', ['diuretic']],
    ['Night Nurse', ['dopamine-blocking-antiemetic', 'sedating-antihistamine', 'dextromethorphan']],
    ['bupropion + sertraline', ['bupropion', 'ssri']],
    ['losartan/hydrochlorothiazide 50/12.5', ['diuretic']],
    ['carbidopa/levodopa/entacapone', ['dopaminergic', 'levodopa', 'parkinson-helper']],
    ['mirtazapine 15 mg and paracetamol', ['mirtazapine']],
  ])('%s', (typed, classes) => {
    expect(classesOf(typed)).toEqual(classes);
  });

  test('every product has two parts or more, and each part says all it has to say', () => {
    for (const line of COMBINATIONS.trim().split('\n')) {
      const [names = '', listed = ''] = line.split(':');
      const parts = listed.split(',');
      expect([line, parts.length > 1]).toEqual([line, true]);
      const all = parts.flatMap((part) => classesOf(part) ?? []);
      for (const name of names.split(',')) {
        const missing = all.filter(
          (id) => id !== 'no-known-link' && !(classesOf(name) ?? []).some((each) => each === id),
        );
        expect([name, missing]).toEqual([name, []]);
      }
    }
  });

  test.each([
    ['Sominex', /promethazine.+diphenhydramine/],
    ['Benadryl', /diphenhydramine.+cetirizine/],
  ])('%s, of several contents, names them all and asks', (typed, asks) => {
    expect(findMedicine(typed)?.askWhich).toMatch(asks);
    expect(classesOf(typed)?.length).toBeGreaterThan(1);
  });
});

describe('D72: a name that goes on is another name', () => {
  test.each([
    'Panadol Cold',
    'Nytol Herbal',
    'Tylenol 500 mg PM',
    'ramipril comp',
    'Sinemet Foo',
    'none',
    'herbal tea',
    'not amitriptyline',
    'gabapentin 300 mg, mirtazapine 15 mg',
  ])('%s is not read', (typed) => {
    expect(findMedicine(typed)).toBeUndefined();
  });

  test.each([
    ['Sertraline 50mg nocte', 'sertraline'],
    ['1. Sertraline 50mg', 'sertraline'],
    ['2) sertraline', 'sertraline'],
    ['- Sertraline 50 mg', 'sertraline'],
    ['Half Sinemet CR', 'levodopa'],
    ['Tab. Metoclopramide 10mg', 'metoclopramide'],
    ['T. metoclopramide', 'metoclopramide'],
    ['Inj Haloperidol 5mg', 'haloperidol'],
    ['50 mg sertraline', 'sertraline'],
    ['Pramipexole 0,18 mg at night', 'pramipexole'],
    ['sertraline hydrochloride', 'sertraline'],
    ['quetiapine fumarate MR 200mg', 'quetiapine'],
    ['Quetiapinfumarat 25 mg', 'quetiapine'],
    ['Metoprololsuccinat 47,5 mg', 'metoprolol'],
    ['amlodipine besilate', 'amlodipine'],
    ['Venlafaxin retard', 'venlafaxine'],
    ['Haldol decanoato', 'haloperidol'],
    ['Sertralina Cinfa 50 mg comprimidos recubiertos EFG', 'sertraline'],
    ['Promethazin-neuraxpharm Tropfen', 'promethazine'],
    ['Ácido fólico', 'folic acid'],
    ['Acetylsalicylsäure 100', 'aspirin'],
    ['losartan potassium', 'losartan'],
    ['carbonato de litio', 'lithium'],
    ['Ciatyl-Z Acuphase', 'zuclopenthixol'],
    ['sertraline for depression', 'sertraline'],
    ['Amlodipine 5mg tablets, one each morning for the blood pressure', 'amlodipine'],
    ['insulin Lantus 20 units', 'insulin'],
  ])('%s is %s', (typed, name) => {
    expect(findMedicine(typed)?.name).toBe(name);
  });
});

describe('D72: known, and no known link with RLS', () => {
  const unlinked = named().filter(({ classes }) => classes.includes('no-known-link'));

  test.each(['ramipril', 'paracetamol', 'losartan', 'Acetaminophen', 'lisinopril', 'amoxicillin'])(
    '%s',
    (typed) => {
      expect(classesOf(typed)).toEqual(['no-known-link']);
      expect(findMedicine(typed)?.exacerbates).toBe(false);
    },
  );

  test('some 300 names, of no other class', () => {
    const names = unlinked.flatMap(({ generics, brands }) => [...generics, ...brands]);
    expect(names.length).toBeGreaterThanOrEqual(300);
    for (const { classes } of unlinked) expect(classes).toEqual(['no-known-link']);
  });

  test('no name of any list leads to two medicines', () => {
    const keys = named()
      .flatMap(({ generics, brands }) => [...generics, ...brands])
      .map(keyOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

/** One letter left out, and two swapped, at each place. */
const misspelt = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => at).flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ]);

describe('D73: a slip is offered, and never taken', () => {
  test('a name with one slip is not found, or is a listed name, or the same medicine', () => {
    const listed = new Set(
      allMedicines()
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map(keyOf),
    );
    const generics = named()
      .map(({ generics: [name] }) => name)
      .filter((name) => /^\w{6,}$/.test(name));
    expect(generics.length).toBeGreaterThan(400);
    const taken = generics.flatMap((name) =>
      misspelt(name)
        .filter((slip) => !listed.has(slip))
        .filter(
          (slip) => findMedicine(slip) !== undefined && findMedicine(slip) !== findMedicine(name),
        )
        .map((slip) => `${slip} for ${name}`),
    );
    expect(taken).toEqual([]);
  });

  test.each([
    ['amitriptilyne 10 mg', ['amitriptyline 10 mg']],
    ['setraline 50mg', ['sertraline 50mg']],
    ['mirtazepine', ['mirtazapine']],
    ['1. metclopramide', ['1. metoclopramide']],
    ['sinemat', ['sinemet']],
    ['sertraline', []],
    ['Sertralin', []],
    ['Panadol Cold', []],
    ['herbal tea', []],
    ['', []],
  ])('%s', (typed, offered) => {
    expect(closeNames(typed).map(({ text }) => text)).toEqual(offered);
  });

  test('nearest first, of one medicine one name, three at most', () => {
    const close = closeNames('clozapam').map(({ name }) => findMedicine(name)?.name);
    expect(close.length).toBeLessThanOrEqual(3);
    expect(new Set(close).size).toBe(close.length);
    expect(close).toContain('clobazam');
  });

  test('of what can worsen RLS, two letters swapped are offered back', () => {
    const missed = named()
      .filter(({ classes }) =>
        classes.some((id) => ['antipsychotic', 'ssri', 'snri', 'tricyclic'].includes(id)),
      )
      .map(({ generics: [name] }) => name)
      .filter((name) => name.length >= 8)
      .filter((name) => {
        const slip = name.slice(0, 4) + name.slice(5, 6) + name.slice(4, 5) + name.slice(6);
        return slip !== name && !closeNames(slip, 3).some((each) => each.name === name);
      });
    expect(missed).toEqual([]);
  });
});

describe('D73: "none" is no medicine', () => {
  test.each([
    'none',
    'None.',
    'nil',
    'no regular medicines',
    'Takes no medicines',
    'not on any medication',
    'nothing at present',
    'keine Medikamente',
    'nimmt keine Medikamente',
    'ninguno',
    'no toma nada',
    'no toma medicación',
    'aucun',
    'nessuno',
  ])('%s', (typed) => {
    expect(readsAsNone(typed)).toBe(true);
    expect(findMedicine(typed)).toBeUndefined();
  });

  test.each(['sertraline', 'nonesuch', 'No known drug allergies', '-', '', 'no sertraline'])(
    'not so: “%s”',
    (typed) => {
      expect(readsAsNone(typed)).toBe(false);
    },
  );
});

test.each<readonly [string, MedicineClassId]>([
  ['melperone', 'antipsychotic'],
  ['mianserin', 'mirtazapine'],
  ['Sertralin', 'ssri'],
  ['Promethazin', 'sedating-antihistamine'],
  ['1. Sertraline 50mg', 'ssri'],
  ['Half Sinemet CR', 'levodopa'],
  ['Tab. Metoclopramide 10mg', 'dopamine-blocking-antiemetic'],
  ['Panadol Night', 'sedating-antihistamine'],
])('H20: %s is found in its class', (typed, id) => {
  expect(classesOf(typed)).toContain(id);
});
