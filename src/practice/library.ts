/** The cases that come along, each a file of its own, read through the same gate as anyone's. */
import type { Case } from './case-schema.ts';
import aPintAQuarter from './cases/a-pint-a-quarter.json';
import choirPractice from './cases/choir-practice.json';
import doubleChemistry from './cases/double-chemistry.json';
import fiveWeeksWaiting from './cases/five-weeks-waiting.json';
import flightsAndFerritin from './cases/flights-and-ferritin.json';
import fourOutOfFour from './cases/four-out-of-four.json';
import ironingAtBreakfast from './cases/ironing-at-breakfast.json';
import lengthsOfTheHall from './cases/lengths-of-the-hall.json';
import quarterToThree from './cases/quarter-to-three.json';
import ripplesInTheTea from './cases/ripples-in-the-tea.json';
import seat34c from './cases/seat-34c.json';
import sevenAcross from './cases/seven-across.json';
import soapInHerEyes from './cases/soap-in-her-eyes.json';
import standingInTheAisle from './cases/standing-in-the-aisle.json';
import swimmingAtNine from './cases/swimming-at-nine.json';
import theBackScratcher from './cases/the-back-scratcher.json';
import theBathWater from './cases/the-bath-water.json';
import theBiscuitTin from './cases/the-biscuit-tin.json';
import theBoxSet from './cases/the-box-set.json';
import theCaravanHitch from './cases/the-caravan-hitch.json';
import theCheeseCounter from './cases/the-cheese-counter.json';
import theChessClock from './cases/the-chess-clock.json';
import theDampPillow from './cases/the-damp-pillow.json';
import theEarlySlot from './cases/the-early-slot.json';
import theFlowerMarket from './cases/the-flower-market.json';
import theFridayFilm from './cases/the-friday-film.json';
import theGallstoneList from './cases/the-gallstone-list.json';
import theGardenCentre from './cases/the-garden-centre.json';
import theGreenTin from './cases/the-green-tin.json';
import theKitchenLino from './cases/the-kitchen-lino.json';
import theLandingLight from './cases/the-landing-light.json';
import theLastTram from './cases/the-last-tram.json';
import theMatinee from './cases/the-matinee.json';
import theParquetFloor from './cases/the-parquet-floor.json';
import thePianoStool from './cases/the-piano-stool.json';
import thePigeonLoft from './cases/the-pigeon-loft.json';
import theSignalBox from './cases/the-signal-box.json';
import theStairsAtFour from './cases/the-stairs-at-four.json';
import theTwinBeds from './cases/the-twin-beds.json';
import theWelshDresser from './cases/the-welsh-dresser.json';
import theWetFortnight from './cases/the-wet-fortnight.json';
import theWheatBag from './cases/the-wheat-bag.json';
import theWindowSeat from './cases/the-window-seat.json';
import theYellowShoes from './cases/the-yellow-shoes.json';
import tonicWater from './cases/tonic-water.json';
import twiceRoundTheTrailer from './cases/twice-round-the-trailer.json';
import { caseFrom } from './read-case.ts';

/** Easier before harder; the place in this list is the number of the case. */
const FILES: readonly unknown[] = [
  flightsAndFerritin,
  ironingAtBreakfast,
  ripplesInTheTea,
  swimmingAtNine,
  theBoxSet,
  theFridayFilm,
  theKitchenLino,
  thePigeonLoft,
  theWindowSeat,
  fiveWeeksWaiting,
  lengthsOfTheHall,
  quarterToThree,
  seat34c,
  sevenAcross,
  soapInHerEyes,
  theBackScratcher,
  theCaravanHitch,
  theChessClock,
  theDampPillow,
  theEarlySlot,
  theFlowerMarket,
  theGardenCentre,
  theGreenTin,
  theLandingLight,
  theMatinee,
  theSignalBox,
  theTwinBeds,
  theWelshDresser,
  theWheatBag,
  theYellowShoes,
  tonicWater,
  twiceRoundTheTrailer,
  aPintAQuarter,
  choirPractice,
  doubleChemistry,
  fourOutOfFour,
  standingInTheAisle,
  theBathWater,
  theBiscuitTin,
  theCheeseCounter,
  theGallstoneList,
  theLastTram,
  theParquetFloor,
  thePianoStool,
  theStairsAtFour,
  theWetFortnight,
];

export const LIBRARY: readonly Case[] = FILES.map((file) => {
  const read = caseFrom(file);
  if (!read.ok) throw new Error(read.says);
  return read.case;
});
