/** The second opinion beside the project on the small spaces of the later decisions. */
import { expect, test } from 'vitest';
import type { Visit } from '../../src/rules/record/visit.ts';
import { agree } from '../second-opinion/agree.ts';
import { children, feet, muscles, pregnancies, sitting } from '../second-opinion/spaces.ts';
import {
  augmented,
  bloods,
  carers,
  drivers,
  everyName,
  gas,
  onLevodopa,
  periods,
  provoking,
  treated,
  twoMedicines,
  unsteady,
  unsure,
} from '../second-opinion/spaces-answers.ts';
import {
  approximateAges,
  doubtedIron,
  doubtedVitamins,
  samples,
} from '../second-opinion/spaces-doubt.ts';
import { datedKinds, dates } from '../second-opinion/spaces-dates.ts';
import { compared, redSkin } from '../second-opinion/spaces-known.ts';
import {
  chests,
  footDrops,
  necks,
  sciaticas,
  serotonin,
  sights,
  vitamins,
} from '../second-opinion/spaces-later.ts';

/** How many there are, and of how many one is compared where the proof is short: a prime that divides no axis. */
const SPACES: readonly (readonly [string, () => Iterable<Visit>, number, number])[] = [
  ['the foot (D26)', feet, 40_320, 211],
  ['the child (D36)', children, 8400, 59],
  ['pregnancy (D41)', pregnancies, 1008, 11],
  ['sitting balance (D24)', sitting, 384, 5],
  ['muscle and swallowing (D27, D57)', muscles, 2880, 23],
  ['treated now (D34, D35)', treated, 20_736, 107],
  ['medicines (D45, D60, D72, D74, D75, D83)', provoking, 3255, 13],
  ['two medicines (D72, D83)', twoMedicines, 3969, 67],
  ['every medicine (D25, D26, D35, D58)', everyName, 1860, 13],
  ['augmentation (D66, D70, D72)', augmented, 2156, 13],
  ['on levodopa (D31, D45, D66)', onLevodopa, 1408, 7],
  ['heavy periods (D48)', periods, 704, 3],
  ['sleepy at the wheel (D46)', drivers, 24, 5],
  ['what is unsure (D33)', unsure, 240, 7],
  ['a carer (D61)', carers, 2048, 17],
  ['unsteadiness and B12 (D25)', unsteady, 44, 3],
  ['dates of the onset and of a medicine (D60)', dates, 1080, 7],
  ['dates of each kind of medicine (D58, D60)', datedKinds, 504, 5],
  ['nitrous oxide among the medicines (D22, D25)', gas, 10 * 4 * 7 * 3 * 4 * 2, 61],
  ['blood (D28, D40, D47)', bloods, 13_728, 127],
  ['serotonin (D58)', serotonin, 60_480, 601],
  ['sight (D58)', sights, 840, 23],
  ['the neck and the hands (D38, D58)', necks, 3234, 29],
  ['chest pain (D58)', chests, 1260, 23],
  ['a foot-drop beside weakness (D53)', footDrops, 3528, 37],
  ['pain down both legs (D39)', sciaticas, 432, 11],
  ['low B12 and folate (D71)', vitamins, 10_368, 97],
  ['what is known and compared (D29)', compared, 6624, 59],
  ['red and hot skin (D26, D51)', redSkin, 18900, 211],
  ['iron and haemoglobin that are doubted (D67)', doubtedIron, 95_232, 617],
  ['B12 and folate that are doubted (D67)', doubtedVitamins, 17_280, 163],
  ['the day of the sample (D68)', samples, 24_192, 223],
  ['an approximate age (D69)', approximateAges, 4560, 47],
];

const IS_WHOLE = process.env['RLS_PROVE'] !== undefined;

test.each(SPACES)('%s', (_, space, size, every) => {
  expect(agree(space(), IS_WHOLE ? 1 : every)).toBe(size);
});
