/**
 * Lists and reports as people paste them, with what each of them says: written by hand from the habits
 * of records, by one who had not seen the reader. README.md beside it has the conventions.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const span = { span: z.string(), start: z.number().optional(), note: z.string().optional() };
const detail = z.string().optional();

const medicine = z.strictObject({
  kind: z.literal('medicine'),
  ...span,
  name: z.string(),
  state: z.enum(['taken', 'stopped', 'unclear']),
  dose: z.string().optional(),
  started: z.string().optional(),
  stopped: z.string().optional(),
  detail,
  misspelt: z.boolean().optional(),
});
const result = z.strictObject({
  kind: z.literal('result'),
  ...span,
  test: z.string(),
  label: z.string().optional(),
  value: z.string().optional(),
  number: z.number().optional(),
  comparator: z.string().optional(),
  status: z.string().optional(),
  unit: z.string().optional(),
  flag: z.string().optional(),
  range: z.string().optional(),
  date: z.string().optional(),
  detail,
});
const allergy = z.strictObject({
  kind: z.literal('allergy'),
  ...span,
  name: z.string(),
  detail,
  misspelt: z.boolean().optional(),
});
const rest = z.strictObject({ kind: z.enum(['other', 'diagnosis', 'none']), ...span });
const sample = z.strictObject({
  id: z.string(),
  layout: z.string(),
  tags: z.array(z.string()).optional(),
  text: z.string(),
  truth: z.array(z.discriminatedUnion('kind', [medicine, result, allergy, rest])),
});

export type Sample = z.infer<typeof sample>;
export type Truth = Sample['truth'][number];
export type SaidMedicine = z.infer<typeof medicine>;
export type SaidResult = z.infer<typeof result>;

const LANGUAGES = ['en', 'de', 'es'];

const samplesOf = (name: string): readonly Sample[] =>
  readFileSync(`${import.meta.dirname}/${name}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => sample.parse(JSON.parse(line)));

export const corpus = (): readonly Sample[] => LANGUAGES.flatMap(samplesOf);

/** Texts of layouts that were read badly, by one who had seen the reader. */
export const furtherLayouts = (): readonly Sample[] => samplesOf('layouts');
