/** The second opinion beside the project on the small spaces of the later decisions. */
import { expect, test } from 'vitest';
import { agree } from '../second-opinion/agree.ts';
import type { Space } from '../second-opinion/space.ts';
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

/** What it is of, and how many visits there are. */
const SPACES: readonly (readonly [string, () => Space, number])[] = [
  ['the foot (D26)', feet, 40_320],
  ['the child (D36)', children, 8400],
  ['pregnancy (D41)', pregnancies, 1008],
  ['sitting balance (D24)', sitting, 384],
  ['muscle and swallowing (D27, D57)', muscles, 2880],
  ['treated now (D34, D35)', treated, 20_736],
  ['medicines (D45, D60, D72, D74, D75, D83)', provoking, 3255],
  ['two medicines (D72, D83)', twoMedicines, 3969],
  ['every medicine (D25, D26, D35, D58)', everyName, 1860],
  ['augmentation (D66, D70, D72)', augmented, 2156],
  ['on levodopa (D31, D45, D66)', onLevodopa, 1408],
  ['heavy periods (D48)', periods, 704],
  ['sleepy at the wheel (D46)', drivers, 24],
  ['what is unsure (D33)', unsure, 240],
  ['a carer (D61)', carers, 2048],
  ['unsteadiness and B12 (D25)', unsteady, 44],
  ['dates of the onset and of a medicine (D60)', dates, 1080],
  ['dates of each kind of medicine (D58, D60)', datedKinds, 504],
  ['nitrous oxide among the medicines (D22, D25)', gas, 10 * 4 * 7 * 3 * 4 * 2],
  ['blood (D28, D40, D47)', bloods, 13_728],
  ['serotonin (D58)', serotonin, 60_480],
  ['sight (D58)', sights, 840],
  ['the neck and the hands (D38, D58)', necks, 3234],
  ['chest pain (D58)', chests, 1260],
  ['a foot-drop beside weakness (D53)', footDrops, 3528],
  ['pain down both legs (D39)', sciaticas, 432],
  ['low B12 and folate (D71)', vitamins, 10_368],
  ['what is known and compared (D29)', compared, 6624],
  ['red and hot skin (D26, D51)', redSkin, 18900],
  ['iron and haemoglobin that are doubted (D67)', doubtedIron, 95_232],
  ['B12 and folate that are doubted (D67)', doubtedVitamins, 17_280],
  ['the day of the sample (D68)', samples, 24_192],
  ['an approximate age (D69)', approximateAges, 4560],
];

const IS_WHOLE = process.env['RLS_PROVE'] !== undefined;
/** So many of each are compared where the proof is short. */
const FEW = 60;

const isPrime = (number: number): boolean => {
  for (let by = 2; by * by <= number; by += 1) if (number % by === 0) return false;
  return number > 1;
};

/** The one in so many that is compared: a prime that divides no axis, so that each choice comes. */
function strideOf(size: number): number {
  let stride = Math.max(2, Math.floor(size / FEW));
  while (!isPrime(stride) || size % stride === 0) stride += 1;
  return stride;
}

test.each(SPACES)('%s', (_, space, size) => {
  expect(agree(space(), IS_WHOLE ? 1 : strideOf(size))).toBe(size);
});
