/** When B12 is thought of (D10, T49 to T51, T65). */
import { describe, expect, test } from 'vitest';
import { B12_PROMPT } from '../../../../src/rules/tables/b12/prompt.ts';
import { readB12 } from '../../../../src/rules/tables/b12/read.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { type Given, LIMPING, ONE_ROOT, ROMBERG, given } from './given.ts';

const prompts = (g: Given, verdict: VerdictId = 'met'): readonly string[] =>
  readB12(given(g), verdict).prompts.map((row) => row.id.replace('b12.prompt.', ''));

describe('when B12 is thought of (D10)', () => {
  test.each<[string, Given, VerdictId, readonly string[]]>([
    ['T51 onset 42, no family history', { onset: '42' }, 'met', ['lateOnset']],
    ['T51 onset 39', { onset: '39' }, 'met', []],
    ['T51 onset 40', { onset: '40' }, 'met', ['lateOnset']],
    ['T51 onset 41', { onset: '41' }, 'met', ['lateOnset']],
    ['T51 onset 42, family history', { onset: '42', family: 'yes' }, 'met', []],
    ['T51 onset 78', { onset: '78', age: '80' }, 'met', ['lateOnset', 'riskAlone']],
    [
      'T65 family history unknown',
      { onset: '42', family: 'unknown' },
      'met',
      ['lateOnset.familyUnknown'],
    ],
    ['(a) not when not met', { onset: '42' }, 'not-met', []],
    ['(a) indeterminate', { onset: '42' }, 'indeterminate', ['lateOnset']],
    ['T49 (b) neuropathy', { exam: ONE_ROOT }, 'met', ['neurologicalSign']],
    ['(b) just not: a limp that spares a painful leg', { exam: LIMPING }, 'met', []],
    ['(b) also when not met', { exam: ROMBERG }, 'not-met', ['neurologicalSign']],
    ['(c) nitrous oxide', { n2o: 'yes' }, 'not-met', ['nitrousOxide']],
    [
      '(d) risk and symptom',
      { risk: ['low-intake'], symptoms: ['sore-tongue'] },
      'met',
      ['riskAndSymptom'],
    ],
    ['(d) risk alone', { risk: ['low-intake'] }, 'met', ['riskAlone']],
    ['(d) symptom alone', { symptoms: ['tingling'] }, 'met', []],
    ['(d) age 64', { age: '64', symptoms: ['tingling'] }, 'met', []],
    ['(d) age 65', { age: '65', symptoms: ['tingling'] }, 'met', ['riskAndSymptom']],
    ['(d) age 66', { age: '66', symptoms: ['tingling'] }, 'met', ['riskAndSymptom']],
    [
      'all reasons are printed',
      { onset: '45', n2o: 'yes', exam: ROMBERG, risk: ['autoimmune'], symptoms: ['memory'] },
      'met',
      ['lateOnset', 'neurologicalSign', 'nitrousOxide', 'riskAndSymptom'],
    ],
    ['none', {}, 'met', []],
  ])('%s, verdict %s: %s', (_name, values, verdict, expected) => {
    expect(prompts({ ...values }, verdict)).toEqual(expected);
  });

  test('T65 unknown family history and a risk alone are only to be considered', () => {
    expect(
      B12_PROMPT.rows.filter((row) => row.then.weight === 'consider').map((row) => row.id),
    ).toEqual(['b12.prompt.lateOnset.familyUnknown', 'b12.prompt.riskAlone']);
  });

  test('what is not asked may yet prompt', () => {
    const may = readB12(given({ n2o: 'unsure', exam: 'none' }), 'met').mayPrompt;
    expect(may.map((row) => row.id)).toEqual([
      'b12.prompt.lateOnset',
      'b12.prompt.neurologicalSign',
      'b12.prompt.nitrousOxide',
    ]);
  });
});
