/** The cases that come along, each a file of its own, read through the same gate as anyone's. */
import type { Case } from './case-schema.ts';
import choirPractice from './cases/choir-practice.json';
import flightsAndFerritin from './cases/flights-and-ferritin.json';
import ironingAtBreakfast from './cases/ironing-at-breakfast.json';
import lengthsOfTheHall from './cases/lengths-of-the-hall.json';
import quarterToThree from './cases/quarter-to-three.json';
import swimmingAtNine from './cases/swimming-at-nine.json';
import theBiscuitTin from './cases/the-biscuit-tin.json';
import theBoxSet from './cases/the-box-set.json';
import theCheeseCounter from './cases/the-cheese-counter.json';
import theFlowerMarket from './cases/the-flower-market.json';
import theGallstoneList from './cases/the-gallstone-list.json';
import theGardenCentre from './cases/the-garden-centre.json';
import theMatinee from './cases/the-matinee.json';
import thePianoStool from './cases/the-piano-stool.json';
import thePigeonLoft from './cases/the-pigeon-loft.json';
import theStairsAtFour from './cases/the-stairs-at-four.json';
import theWelshDresser from './cases/the-welsh-dresser.json';
import theYellowShoes from './cases/the-yellow-shoes.json';
import { caseFrom } from './read-case.ts';

/** Easier before harder; the place in this list is the number of the case. */
const FILES: readonly unknown[] = [
  flightsAndFerritin,
  ironingAtBreakfast,
  swimmingAtNine,
  theBoxSet,
  thePigeonLoft,
  lengthsOfTheHall,
  quarterToThree,
  theFlowerMarket,
  theGardenCentre,
  theMatinee,
  theWelshDresser,
  theYellowShoes,
  choirPractice,
  theBiscuitTin,
  theCheeseCounter,
  theGallstoneList,
  thePianoStool,
  theStairsAtFour,
];

export const LIBRARY: readonly Case[] = FILES.map((file) => {
  const read = caseFrom(file);
  if (!read.ok) throw new Error(read.says);
  return read.case;
});
